"""Findings on headers of computed sheets that are gone; only whoever writes there sees them."""

from collections.abc import Collection, Iterable

from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.schema import HITUNG

KODE_HITUNG_HILANG = "T104"

_HILANG = (
    "Judul kolom {tabel} tidak ditemukan, sehingga tabel itu tidak diisi. Kembalikan judul "
    "kolomnya seperti di templat, atau salin lembar itu dari templat baru."
)
_TAK_SEBARIS = (
    "Judul kolom {tabel} tidak lagi sebaris dengan tabel di sebelahnya, sehingga tabel itu tidak "
    "diisi dan angka di dalamnya angka lama. Ini terjadi bila tombol Hitung terputus di tengah "
    "jalan. Buka buku kerjanya, klik Hitung sekali lagi, lalu simpan."
)


def temuan_kepala(
    rusak: Iterable[tuple[str, str]],
    tak_sebaris: Collection[tuple[str, str]],
    kurang: Iterable[tuple[str, str, str]],
) -> list[Temuan]:
    """``rusak``: sheet and block ids of tables that cannot be written; ``tak_sebaris``: those of
    them that only stand in another row; ``kurang``: sheet id, block id and label of single columns
    that cannot."""
    hilang = [_rusak(*x, _TAK_SEBARIS if x in tak_sebaris else _HILANG) for x in rusak]
    return [*hilang, *_kurang(kurang)]


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


def _rusak(lembar: str, blok: str, kata: str) -> Temuan:
    tabel = f"tabel '{_judul_blok(lembar, blok)}' pada lembar {HITUNG[lembar].judul}"
    return Temuan(
        lembar,
        "",
        kata.format(tabel=tabel),
        aturan=KODE_HITUNG_HILANG,
        tingkat=Tingkat.PERINGATAN,
    )


def _judul_blok(lembar: str, blok: str) -> str:
    bentuk = next(b for b in HITUNG[lembar].blok if b.id == blok)
    return bentuk.judul or HITUNG[lembar].kepala
