"""A Word table as a grid: merged cells resolved, rows and cells inside content controls entered."""

from collections.abc import Callable, Iterator

from lxml import etree
from msgspec import Struct

from workbook_tools.docx.baca_paket import W
from workbook_tools.naskah import Paragraf, SelTabel, Tabel

MAKS_KOLOM = 200
"""Columns beyond this are not read; Word itself stops at 63."""


class SelUnsur(Struct):
    """A cell with its element: upper left corner, width and height in the grid, from 1."""

    baris: int
    kolom: int
    lebar: int
    unsur: etree._Element
    tinggi: int = 1


def baca_tabel(
    tbl: etree._Element, urutan: int, paragraf: Callable[[etree._Element], Paragraf]
) -> Tabel:
    """One table of the body; ``paragraf`` reads a paragraph of a cell."""
    sel, baris, kolom, kepala = sel_tabel(tbl)
    grid = tbl.find(f"{W}tblGrid")
    if grid is not None:
        kolom = min(max(kolom, len(grid)), MAKS_KOLOM)
    isi = tuple(
        SelTabel(s.baris, s.kolom, tuple(map(paragraf, paragraf_sel(s.unsur))), s.tinggi, s.lebar)
        for s in sel
    )
    return Tabel(isi, baris, kolom, kepala, urutan=urutan)


def sel_tabel(tbl: etree._Element) -> tuple[list[SelUnsur], int, int, int]:
    """The cells of a table; how many rows, columns and header rows it has."""
    sel: list[SelUnsur] = []
    atas: dict[int, SelUnsur] = {}
    baris = kolom = kepala = 0
    for tr in _anak(tbl, "tr"):
        baris += 1
        kolom = max(kolom, _baris(tr, baris, atas, sel))
        if kepala == baris - 1 and tr.find(f"{W}trPr/{W}tblHeader") is not None:
            kepala = baris
    return sel, baris, kolom, kepala


def _baris(tr: etree._Element, nomor: int, atas: dict[int, SelUnsur], sel: list[SelUnsur]) -> int:
    """Read a row: cells that continue a merge make the cell above taller. Returns its width."""
    sebelum = tr.find(f"{W}trPr/{W}gridBefore")
    kolom = 1 + (_bilangan(sebelum) if sebelum is not None else 0)
    for tc in _anak(tr, "tc"):
        lebar = max(_bilangan(tc.find(f"{W}tcPr/{W}gridSpan"), 1), 1)
        if kolom + lebar - 1 > MAKS_KOLOM:
            break
        induk = atas.get(kolom)
        if induk is not None and _lanjut(tc) and induk.baris + induk.tinggi == nomor:
            induk.tinggi += 1
        else:
            induk = SelUnsur(nomor, kolom, lebar, tc)
            sel.append(induk)
        for k in range(kolom, kolom + lebar):
            atas[k] = induk
        kolom += lebar
    return kolom - 1


def _lanjut(tc: etree._Element) -> bool:
    tegak = tc.find(f"{W}tcPr/{W}vMerge")
    return tegak is not None and tegak.get(f"{W}val", "continue") == "continue"


def _anak(induk: etree._Element, nama: str) -> Iterator[etree._Element]:
    """Rows of a table, cells of a row; those in content controls stand in their place."""
    for unsur in induk:
        if unsur.tag == f"{W}{nama}":
            yield unsur
        elif unsur.tag == f"{W}sdt":
            isi = unsur.find(f"{W}sdtContent")
            if isi is not None:
                yield from _anak(isi, nama)
        elif unsur.tag in (f"{W}customXml", f"{W}ins"):
            yield from _anak(unsur, nama)


def paragraf_sel(tc: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs of a cell; a table nested in it is not read."""
    for unsur in tc:
        if unsur.tag == f"{W}p":
            yield unsur
        elif unsur.tag == f"{W}sdt":
            isi = unsur.find(f"{W}sdtContent")
            if isi is not None:
                yield from paragraf_sel(isi)


def _bilangan(unsur: etree._Element | None, bawaan: int = 0) -> int:
    teks = unsur.get(f"{W}val", "") if unsur is not None else ""
    return int(teks) if teks.isascii() and teks.isdigit() and len(teks) < 5 else bawaan
