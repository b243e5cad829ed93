"""A computed sheet as it stands in the workbook: its rows, texts and styles."""

from dataclasses import dataclass

from lxml import etree

from workbook_tools.workbook.pembaca import Penafsir, nomor_kolom, teks_kaya


@dataclass(slots=True)
class SelLama:
    """A cell of the old sheet: its element, text ('' for numbers) and style."""

    unsur: etree._Element
    teks: str
    gaya: str | None


@dataclass(slots=True)
class LembarLama:
    """The parsed sheet with its rows by number and cells by column number."""

    akar: etree._Element
    data: etree._Element
    ns: str
    baris: dict[int, etree._Element]
    sel: dict[int, dict[int, SelLama]]
    lebar: dict[int, float]


def baca_lembar_lama(akar: etree._Element, penafsir: Penafsir) -> LembarLama | None:
    """Read a sheet for rewriting; None when it has no cell table."""
    ns = etree.QName(akar).namespace or ""
    data = akar.find(f"{{{ns}}}sheetData")
    if data is None:
        return None
    baris: dict[int, etree._Element] = {}
    sel: dict[int, dict[int, SelLama]] = {}
    nomor = 0
    for unsur in data:
        nomor = int(unsur.get("r") or nomor + 1)
        baris[nomor] = unsur
        sel[nomor] = _sel_baris(unsur, ns, penafsir)
    return LembarLama(akar, data, ns, baris, sel, _lebar(akar, ns))


def _sel_baris(unsur: etree._Element, ns: str, penafsir: Penafsir) -> dict[int, SelLama]:
    hasil: dict[int, SelLama] = {}
    kolom = 0
    for c in unsur:
        ref = c.get("r")
        kolom = nomor_kolom(ref) if ref else kolom + 1
        hasil[kolom] = SelLama(c, _teks(c, ns, penafsir), c.get("s"))
    return hasil


def _teks(c: etree._Element, ns: str, penafsir: Penafsir) -> str:
    jenis = c.get("t")
    if jenis == "inlineStr":
        isi = c.find(f"{{{ns}}}is")
        return teks_kaya(isi) if isi is not None else ""
    v = c.find(f"{{{ns}}}v")
    if v is None or v.text is None:
        return ""
    if jenis == "s":
        return penafsir.teks(v.text)
    return v.text if jenis == "str" else ""


def _lebar(akar: etree._Element, ns: str) -> dict[int, float]:
    lebar: dict[int, float] = {}
    kolom = akar.find(f"{{{ns}}}cols")
    for c in kolom if kolom is not None else ():
        for nomor in range(int(c.get("min", "1")), min(int(c.get("max", "1")), 100) + 1):
            lebar[nomor] = float(c.get("width") or 9)
    return lebar
