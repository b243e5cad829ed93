"""A computed sheet as it stands in the workbook: its rows, texts and styles."""

from dataclasses import dataclass

from lxml import etree

from workbook_tools.model.sel import alamat, huruf_kolom
from workbook_tools.workbook.pembaca import Penafsir, nomor_kolom, teks_kaya

_LEBAR_BAWAAN = 9.0
_KOLOM_TERLEBAR = 200  # widths of columns beyond this one are of no use


@dataclass(slots=True)
class SelLama:
    """A cell of the old sheet: its element, text ('' for numbers) and style."""

    unsur: etree._Element
    teks: str
    gaya: str | None


@dataclass(slots=True)
class LembarLama:
    """The parsed sheet with its rows by number and cells by column number; rows in order."""

    akar: etree._Element
    data: etree._Element
    ns: str
    baris: dict[int, etree._Element]
    sel: dict[int, dict[int, SelLama]]
    lebar: dict[int, float]


def baca_lembar_lama(akar: etree._Element, penafsir: Penafsir) -> LembarLama | None:
    """Read a sheet for rewriting; None when it has no cell table.

    Cells without an address get theirs.

    Raises:
        ValueError: a row or cell address is no address.
    """
    ns = etree.QName(akar).namespace or ""
    data = akar.find(f"{{{ns}}}sheetData")
    if data is None:
        return None
    baris: dict[int, etree._Element] = {}
    sel: dict[int, dict[int, SelLama]] = {}
    nomor = 0
    etree.strip_tags(data, etree.Comment, etree.ProcessingInstruction)
    for unsur in data:
        nomor = int(unsur.get("r") or nomor + 1)
        baris[nomor] = unsur
        sel[nomor] = _sel_baris(unsur, nomor, penafsir)
    if list(baris) != sorted(baris):
        baris, sel = dict(sorted(baris.items())), dict(sorted(sel.items()))
    return LembarLama(akar, data, ns, baris, sel, _lebar(akar, ns))


def _sel_baris(unsur: etree._Element, nomor: int, penafsir: Penafsir) -> dict[int, SelLama]:
    hasil: dict[int, SelLama] = {}
    kolom = 0
    panjang = len(str(nomor))
    for c in unsur:
        ref = c.get("r")
        if ref:
            # By its letters, nearly always known; most cells here are empty prepared ones.
            kolom = _KOLOM.get(ref[:-panjang]) or nomor_kolom(ref)
        else:
            kolom += 1
            c.set("r", alamat(nomor, kolom))
        jenis = c.get("t")
        teks = "" if jenis is None or not len(c) else _teks(c, jenis, penafsir)
        hasil[kolom] = SelLama(c, teks, c.get("s"))
    return hasil


_KOLOM = {huruf_kolom(n): n for n in range(1, 101)}


def _teks(c: etree._Element, jenis: str, penafsir: Penafsir) -> str:
    if jenis == "inlineStr":
        return teks_kaya(c[0])
    if jenis not in ("s", "str"):
        return ""
    isi = c[-1].text  # <v> follows <f>
    if not isi:
        return ""
    return penafsir.teks(isi) if jenis == "s" else isi


def _lebar(akar: etree._Element, ns: str) -> dict[int, float]:
    """Column widths in characters, where they are set."""
    lebar: dict[int, float] = {}
    kolom = akar.find(f"{{{ns}}}cols")
    for c in kolom if kolom is not None else ():
        akhir = min(int(c.get("max", "1")), _KOLOM_TERLEBAR)
        for nomor in range(int(c.get("min", "1")), akhir + 1):
            lebar[nomor] = float(c.get("width") or _LEBAR_BAWAAN)
    return lebar
