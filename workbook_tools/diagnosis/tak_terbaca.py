"""What an unreadable amount of a budget row is, by the row's own stated percentage."""

from workbook_tools.compute.rentang import Rentang
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.rupiah import rentang_dari_persen
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records import Isian
from workbook_tools.regex import regex

UANG = ("anggaran", "anggaran_perubahan", "realisasi")
_DIGIT = regex(r"\d[\d.,]*")


def duga_tak_terbaca(isian: Isian, k: Konteks) -> str:
    """The bounds that the percentage gives, and whether a lost last digit lies within them.

    '' where the cell is no amount of Realisasi Anggaran or its row states no percentage.
    """
    batas = batas_persen(isian, k)
    if batas is None:
        return ""
    antara = f"antara {cetak_rupiah(batas.bawah)} dan {cetak_rupiah(batas.atas)}"
    hilang = _angka_terakhir_hilang(isian.teks)
    if hilang is None or not (batas.bawah <= hilang[0] and hilang[1] <= batas.atas):
        return f"Menurut persen baris ini angkanya {antara}."
    sebut = f"{cetak_rupiah(hilang[0])} sampai {cetak_rupiah(hilang[1])}"
    return (
        f"Menurut persen baris ini angkanya {antara}; cocok bila satu angka terakhirnya hilang: "
        f"{sebut}."
    )


def batas_persen(isian: Isian, k: Konteks) -> Rentang | None:
    """The bounds (rupiah) that the stated percentage of its row gives an amount of Realisasi
    Anggaran; None for other cells and without a percentage."""
    if isian.lembar not in ("anggaran", "program_kegiatan") or isian.kolom not in UANG:
        return None
    return rentang_dari_persen(k, isian)


def _angka_terakhir_hilang(teks: str) -> tuple[int, int] | None:
    """The least and the largest amount with one more digit at the end."""
    if not _DIGIT.fullmatch(teks):
        return None
    digit = "".join(filter(str.isdigit, teks))
    return int(digit + "0"), int(digit + "9")
