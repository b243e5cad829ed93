"""Findings on headers of computed sheets that are gone; only whoever writes there sees them."""

from collections.abc import Iterable

from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.schema import HITUNG

KODE_HITUNG_HILANG = "T104"


def temuan_kepala(
    rusak: Iterable[tuple[str, str]], kurang: Iterable[tuple[str, str, str]]
) -> list[Temuan]:
    """``rusak``: sheet and block ids of tables that cannot be written; ``kurang``: sheet id,
    block id and label of single columns that cannot."""
    return [*_rusak(rusak), *_kurang(kurang)]


def _kurang(kurang: Iterable[tuple[str, str, str]]) -> list[Temuan]:
    return [
        Temuan(
            lembar,
            "",
            f"Kolom '{label}' pada lembar {HITUNG[lembar].judul} tidak ditemukan, jadi tidak "
            "diisi. Kembalikan judul kolomnya seperti di templat bila diperlukan.",
            nilai="tidak ada",
            seharusnya=label,
            aturan=KODE_HITUNG_HILANG,
            tingkat=Tingkat.PERINGATAN,
        )
        for lembar, _, label in kurang
    ]


def _rusak(rusak: Iterable[tuple[str, str]]) -> list[Temuan]:
    return [
        Temuan(
            lembar,
            "",
            f"Judul kolom tabel '{_judul_blok(lembar, blok)}' pada lembar {HITUNG[lembar].judul} "
            "tidak ditemukan, sehingga tabel itu tidak diisi. Kembalikan judul kolomnya seperti "
            "di templat, atau salin lembar itu dari templat baru.",
            aturan=KODE_HITUNG_HILANG,
            tingkat=Tingkat.PERINGATAN,
        )
        for lembar, blok in rusak
    ]


def _judul_blok(lembar: str, blok: str) -> str:
    bentuk = next(b for b in HITUNG[lembar].blok if b.id == blok)
    return bentuk.judul or HITUNG[lembar].kepala
