"""A column of amendments that holds 0 in every row: there was none."""

from collections.abc import Mapping

from msgspec.structs import replace

from workbook_tools.numbers import Bacaan, Status
from workbook_tools.records import Baris

KOLOM = "anggaran_perubahan"
LEMBAR = ("perjanjian_program", "program_kegiatan", "renja", "anggaran")
_TERSEDIKIT = 2  # one budget alone may have been taken back


def tanpa_perubahan_nol(isi: Mapping[str, list[Baris]]) -> dict[str, list[Baris]]:
    """The sheets whose amendments are all 0 while their budgets are not, with nothing in them."""
    return {x: [_kosongkan(b) for b in isi[x]] for x in LEMBAR if _semua_nol(isi[x])}


def bernilai_nol(b: Baris) -> bool:
    """Whether a row holds such a 0."""
    isian = b.isian(KOLOM)
    return isian.belum_dinilai and any(h.isdigit() for h in isian.teks)


def _semua_nol(baris: list[Baris]) -> bool:
    berpagu = [b for b in baris if b.isian("anggaran").nilai]
    return len(berpagu) >= _TERSEDIKIT and all(
        b.isian(KOLOM).nilai == 0 if b.isian("anggaran").nilai else not b.isian(KOLOM).nilai
        for b in baris
    )


def _kosongkan(b: Baris) -> Baris:
    isian = b.isian(KOLOM)
    if isian.nilai != 0:
        return b
    return b.dengan({KOLOM: replace(isian, bacaan=Bacaan(Status.BELUM_DINILAI))})
