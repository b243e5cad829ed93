"""A computed sheet as it stands in the workbook: its rows, texts and styles."""

from dataclasses import dataclass

from lxml import etree

from workbook_tools.model.sel import alamat, huruf_kolom
from workbook_tools.workbook.pembaca import Penafsir, nomor_kolom, teks_kaya

_LEBAR_BAWAAN = 9.0
_KOLOM_TERLEBAR = 200  # widths of columns beyond this one are of no use


BarisLama = dict[int, etree._Element]
"""The <c> elements of a row by column number. Most are empty prepared cells, so nothing more is
made of them."""


@dataclass(slots=True)
class LembarLama:
    """The parsed sheet with its rows by number and cells by column number; rows in order.

    ``teks``: the words of the cells that hold words, by row and column.
    """

    akar: etree._Element
    data: etree._Element
    ns: str
    baris: dict[int, etree._Element]
    sel: dict[int, BarisLama]
    teks: dict[int, dict[int, str]]
    lebar: dict[int, float]

    def gaya(self, baris: int, kolom: int) -> str | None:
        """The style of a cell; None where there is no cell."""
        c = self.sel.get(baris, {}).get(kolom)
        return None if c is None else c.get("s")


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
    sel: dict[int, BarisLama] = {}
    teks: dict[int, dict[int, str]] = {}
    nomor = 0
    etree.strip_tags(data, etree.Comment, etree.ProcessingInstruction)
    for unsur in data:
        nomor = int(unsur.get("r") or nomor + 1)
        baris[nomor] = unsur
        sel[nomor], kata = _sel_baris(unsur, nomor, penafsir)
        if kata:
            teks[nomor] = kata
    if list(baris) != sorted(baris):
        baris, sel, teks = (dict(sorted(x.items())) for x in (baris, sel, teks))
    return LembarLama(akar, data, ns, baris, sel, teks, _lebar(akar, ns))


def _sel_baris(
    unsur: etree._Element, nomor: int, penafsir: Penafsir
) -> tuple[BarisLama, dict[int, str]]:
    """The cells of a row and the words in them."""
    hasil: BarisLama = {}
    kata: dict[int, str] = {}
    kolom = 0
    panjang = len(str(nomor))
    for c in unsur:
        ref = c.get("r")
        if ref:
            # By its letters, nearly always known.
            kolom = _KOLOM.get(ref[:-panjang]) or nomor_kolom(ref)
        else:
            kolom += 1
            c.set("r", alamat(nomor, kolom))
        hasil[kolom] = c
        if len(c) and (teks := _teks(c, penafsir)):
            kata[kolom] = teks
    return hasil, kata


_KOLOM = {huruf_kolom(n): n for n in range(1, 101)}


def _teks(c: etree._Element, penafsir: Penafsir) -> str:
    jenis = c.get("t")
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
