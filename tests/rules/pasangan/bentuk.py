"""How the inputs of the pairs are written."""

from msgspec.structs import replace

from tests.rules.alat import BERSIH, Masukan, buku, ubah
from workbook_tools.model.sel import BukuSel, Sel

Isi = Masukan | BukuSel
"""Input JSON, or cells where JSON cannot hold what a file may."""
Pasangan = tuple[Isi, Isi]
"""What makes a rule fire, and what is nearly the same and does not."""


def baris(lembar: str, nomor: int = 0, dari: Masukan = BERSIH, **nilai: object) -> Masukan:
    """The clean workbook (or ``dari``) with these values in one row; None empties a cell."""
    for kolom, isi in nilai.items():
        dari = ubah(dari, lembar, nomor, kolom, isi)
    return dari


def kolom(lembar: str, id_: str, *nilai: str, dari: Masukan = BERSIH) -> Masukan:
    """One column filled from its first record downwards."""
    for nomor, isi in enumerate(nilai, start=6):
        dari = ubah(dari, lembar, nomor, id_, isi)
    return dari


def sel(judul: str, letak: tuple[int, int], isi: Sel | None, dari: Masukan = BERSIH) -> BukuSel:
    """The cells of a workbook with one (row, column) of a tab replaced, or emptied."""
    hasil = buku(dari)
    tab = hasil.lembar[judul].kisi.setdefault(letak[0], {})
    if isi is None:
        tab.pop(letak[1], None)
    else:
        tab[letak[1]] = isi
    return hasil


def tanpa_tab(judul: str) -> BukuSel:
    """The clean workbook without one of its tabs."""
    hasil = buku(BERSIH)
    tab = {j: isi for j, isi in hasil.lembar.items() if j != judul}
    return replace(hasil, lembar=tab, semua_judul=tuple(j for j in hasil.semua_judul if j != judul))
