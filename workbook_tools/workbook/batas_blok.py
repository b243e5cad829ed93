"""Which old rows are a block's own, and which of them shows its looks."""

from lxml import etree

from workbook_tools.workbook.lembar_lama import BarisLama, LembarLama
from workbook_tools.workbook.temukan_blok import BlokDitemukan


def berisi(sel: etree._Element | None) -> bool:
    """Whether a cell holds a value or a formula."""
    return sel is not None and bool(len(sel))


def isi_terakhir(lama: LembarLama) -> int:
    """The last row with a cell that holds something."""
    terisi = (n for n, isi in reversed(lama.sel.items()) if any(map(berisi, isi.values())))
    return next(terisi, 0)


def baris_pola(b: BlokDitemukan, kepala: int, lama: LembarLama) -> int:
    """The first row below the header that has the look of data; 0 when there is none."""
    for nomor, isi in lama.sel.items():
        if nomor > kepala and _mayoritas(isi, b):
            return nomor
    return 0


def _mayoritas(isi: BarisLama, b: BlokDitemukan) -> bool:
    return 2 * sum(k in isi for k in b.kolom.values()) > len(b.kolom)


def akhir_blok(b: BlokDitemukan, kepala: int, batas: int, lama: LembarLama) -> int:
    """The last row that is the block's. Every one of its rows has cells in most columns, filled
    or prepared; after a row that staff emptied, the looks tell whether more of them follow."""
    akhir = kepala
    pola: dict[int, str | None] = {}
    kolom = list(b.kolom.values())
    for nomor, isi in lama.sel.items():
        if nomor >= batas or not kolom:
            break
        if nomor <= kepala:
            continue
        hadir = [k for k in kolom if k in isi]
        penuh = 2 * len(hadir) > len(kolom)
        if penuh and not pola:
            pola = {k: isi[k].get("s") for k in hadir}
        if penuh and (nomor == akhir + 1 or _serupa(isi, pola)):
            akhir = nomor
        elif any(len(isi[k]) for k in hadir):
            break
    return akhir


def _serupa(isi: BarisLama, pola: dict[int, str | None]) -> bool:
    """Whether most cells have the looks of the block's first row, and looks of their own."""
    berpola = [(k, s) for k, s in pola.items() if k in isi and s not in (None, "0")]
    sama = [k for k, s in berpola if isi[k].get("s") == s]
    return 2 * len(sama) > len(pola)
