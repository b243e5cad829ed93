"""Charts in a document, read from the values that Word keeps beside them."""

from collections.abc import Iterator
from fractions import Fraction

from lxml import etree

from workbook_tools.docx.baca_paket import PaketDocx, R
from workbook_tools.naskah import Grafik, Seri

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_JENIS = {
    "barChart": "batang",
    "bar3DChart": "batang",
    "lineChart": "garis",
    "pieChart": "lingkaran",
}
MAKS_TITIK = 2_000


def grafik_paragraf(
    p: etree._Element, paket: PaketDocx, rujukan: dict[str, str], urutan: int
) -> Iterator[Grafik]:
    """The charts that hang in a paragraph; ``urutan`` is the paragraph's place."""
    for acuan in p.iter(f"{_C}chart"):
        bagian = rujukan.get(acuan.get(f"{R}id", ""), "")
        if bagian and paket.ada(bagian):
            yield _satu(paket.uraikan(bagian), bagian, urutan)


def _satu(akar: etree._Element, bagian: str, urutan: int) -> Grafik:
    judul = akar.find(f".//{_C}title")
    jenis = next(
        (nama for tag, nama in _JENIS.items() if akar.find(f".//{_C}{tag}") is not None), ""
    )
    seri = list(akar.iter(f"{_C}ser"))
    kategori = _teks(seri[0].find(f"{_C}cat")) if seri else []
    return Grafik(
        bagian.rsplit("/", 1)[-1],
        "".join(t.text or "" for t in judul.iter(f"{_A}t")) if judul is not None else "",
        jenis,
        tuple(kategori),
        tuple(_seri(s) for s in seri),
        urutan=urutan,
    )


def _seri(unsur: etree._Element) -> Seri:
    nilai = _teks(unsur.find(f"{_C}val"))
    return Seri(" ".join(_teks(unsur.find(f"{_C}tx"))), tuple(_angka(n) for n in nilai))


def _teks(unsur: etree._Element | None) -> list[str]:
    """The cached points in order of their index; a missing one is ''."""
    if unsur is None:
        return []
    titik: dict[int, str] = {}
    for pt in unsur.iter(f"{_C}pt"):
        letak = pt.get("idx", "")
        if letak.isdigit() and int(letak) < MAKS_TITIK:
            titik[int(letak)] = pt.findtext(f"{_C}v") or ""
    return [titik.get(n, "") for n in range(max(titik, default=-1) + 1)]


def _angka(teks: str) -> Fraction | None:
    try:
        return Fraction(teks)
    except (ValueError, ZeroDivisionError):
        return None
