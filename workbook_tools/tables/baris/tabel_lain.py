"""Another table below the records: its own header ends the table, and its rows are none of it."""

from collections.abc import Sequence

from workbook_tools.records import MASUKAN, Baris, Jenis
from workbook_tools.records.pilihan import baca_pilihan
from workbook_tools.regex import regex
from workbook_tools.tables.baris.kata import polos

_KATA_KEPALA = regex(
    r"(?:no|nomor|uraian|jumlah|total|nama|kategori|status|sumber|anggaran|pagu|realisasi|rp"
    r"|persentase|%|keterangan|ket|satuan|target|tahun|bulan|program|kegiatan|sub ?kegiatan|desa"
    r"|kelurahan|indikator|sasaran|capaian|nilai|volume|tanggal|lokasi|sisa|skor|kinerja)\b.*"
    r"|%"
)
BERKODE = frozenset({"renstra", "perjanjian_kinerja", "kinerja"})
"""Sheets whose rows are those of an indicator's code."""
_JUDUL_TERBANYAK = 3
"""So many rows of one cell may stand above a header as its title."""


def mulai_tabel_lain(lembar: str, baris: Sequence[Baris], ke: int) -> bool:
    """Whether another table begins in this row: below a gap, its header, perhaps under its title,
    writes words of headers where this table has figures or choices."""
    atas = baris[ke - 1].nomor_baris + 1
    if baris[ke].nomor_baris == atas:
        return False
    for b in baris[ke : ke + _JUDUL_TERBANYAK]:
        if b.nomor_baris > max(atas, baris[ke].nomor_baris):
            return False
        atas = b.nomor_baris + 1
        if len(terisi := _terisi(lembar, b)) > 1:
            return _kepala(terisi)
    return lembar in BERKODE and _kata_saja(lembar, baris[ke:])


def _kata_saja(lembar: str, baris: Sequence[Baris]) -> bool:
    """Whether the rows hold but words where codes have figures: the other columns are not ours."""
    return all(
        len(terisi := _terisi(lembar, b)) == 1
        and b.isian("kode")
        and not any(map(str.isdigit, terisi[0][0]))
        for b in baris
    )


def _terisi(lembar: str, b: Baris) -> list[tuple[str, bool, bool]]:
    """The texts of a row, whether they stand under figures or choices, and whether they may."""
    hasil = []
    for k in MASUKAN[lembar].kolom:
        if isian := b.isian(k.id):
            ketat = k.jenis.bilangan or k.jenis is Jenis.PILIHAN
            sah = isian.belum_dinilai or isian.nilai is not None
            hasil.append((isian.teks, ketat, sah or (ketat and bool(baca_pilihan(isian)))))
    return hasil


def _kepala(terisi: Sequence[tuple[str, bool, bool]]) -> bool:
    asing = [teks for teks, ketat, _ in terisi if ketat]
    return (
        bool(asing)
        and not any(ketat and sah for _, ketat, sah in terisi)
        and all(_KATA_KEPALA.fullmatch(polos(teks)) for teks in asing)
    )
