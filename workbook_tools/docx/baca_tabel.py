"""A Word table as a grid: merged cells resolved, rows and cells inside content controls entered."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree

from workbook_tools.docx.baca_paket import W
from workbook_tools.naskah import Paragraf, SelTabel, Tabel

MAKS_KOLOM = 200
"""Columns beyond this are not read; Word itself stops at 63."""


@dataclass(slots=True)
class _Sel:
    baris: int
    kolom: int
    lebar: int
    unsur: etree._Element
    tinggi: int = 1


def baca_tabel(
    tbl: etree._Element, urutan: int, paragraf: Callable[[etree._Element], Paragraf]
) -> Tabel:
    """One table of the body; ``paragraf`` reads a paragraph of a cell."""
    sel: list[_Sel] = []
    atas: dict[int, _Sel] = {}
    baris = kolom = kepala = 0
    for tr in _anak(tbl, "tr"):
        baris += 1
        kolom = max(kolom, _baris(tr, baris, atas, sel))
        if kepala == baris - 1 and tr.find(f"{W}trPr/{W}tblHeader") is not None:
            kepala = baris
    grid = tbl.find(f"{W}tblGrid")
    if grid is not None:
        kolom = min(max(kolom, len(grid)), MAKS_KOLOM)
    isi = tuple(
        SelTabel(s.baris, s.kolom, tuple(_isi(s.unsur, paragraf)), s.tinggi, s.lebar) for s in sel
    )
    return Tabel(isi, baris, kolom, kepala, urutan=urutan)


def _baris(tr: etree._Element, nomor: int, atas: dict[int, _Sel], sel: list[_Sel]) -> int:
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
            induk = _Sel(nomor, kolom, lebar, tc)
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


def _isi(tc: etree._Element, paragraf: Callable[[etree._Element], Paragraf]) -> Iterator[Paragraf]:
    """The paragraphs of a cell; a table nested in it is not read."""
    for unsur in tc:
        if unsur.tag == f"{W}p":
            yield paragraf(unsur)
        elif unsur.tag == f"{W}sdt":
            isi = unsur.find(f"{W}sdtContent")
            if isi is not None:
                yield from _isi(isi, paragraf)


def _bilangan(unsur: etree._Element | None, bawaan: int = 0) -> int:
    teks = unsur.get(f"{W}val", "") if unsur is not None else ""
    return int(teks) if teks.isascii() and teks.isdigit() and len(teks) < 5 else bawaan
