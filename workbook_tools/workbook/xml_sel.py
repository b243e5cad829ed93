"""One computed cell as sheet XML. Text stays text: it is an inline string, never a formula."""

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from functools import lru_cache

from workbook_tools.model.terisi import SelTulis
from workbook_tools.regex import regex
from workbook_tools.schema.jenis import Tampilan

DIGIT_EXCEL = 15

_TAK_SAH = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MIRIP_ESKAP = regex(r"_(?=x[0-9A-Fa-f]{4}_)")
_KHUSUS = regex("[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x")
_PANJANG_MAKS = 32_767  # characters that Excel takes in one cell
_BULAT_PASTI = 10**DIGIT_EXCEL
_PANGKAT_MAKS = 307  # Excel knows no larger numbers
_HITUNG = Context(prec=DIGIT_EXCEL, rounding=ROUND_HALF_UP)


def teks_aman(teks: str) -> str:
    """Text that XML and Excel both take: no control characters, and no accidental _xHHHH_."""
    return _MIRIP_ESKAP.sub("_x005F_", _TAK_SAH.sub("", teks)[:_PANJANG_MAKS])


def teks_xml(teks: str) -> str:
    """Text as the content of an element. (The standard library's function for it brings the
    modules of a web client along.)"""
    return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def nilai_xml(teks: str) -> str:
    """Text as the value of an attribute, between double quotes."""
    return teks_xml(teks).replace('"', "&quot;")


def isi_xml(nilai: str | Fraction | int, persen: bool) -> str:
    """What follows the address and style of a cell: type, content and the closing tag.

    ``persen``: a number is a percentage, which Excel stores as a fraction.
    """
    if not isinstance(nilai, str):
        try:
            pembilang, penyebut = nilai.numerator, nilai.denominator
            return f"><v>{_desimal(pembilang, penyebut * 100 if persen else penyebut)}</v></c>"
        except OverflowError:
            nilai = "terlalu besar untuk sel Excel"
    return _isi_teks(nilai)


@lru_cache(maxsize=4096)  # names, categories and sentences stand in several tables and books
def _isi_teks(teks: str) -> str:
    if _KHUSUS.search(teks) or len(teks) > _PANJANG_MAKS:
        teks = teks_xml(teks_aman(teks))
    return f' t="inlineStr"><is><t xml:space="preserve">{teks}</t></is></c>'


def sel_xml(ref: str, gaya: str | None, sel: SelTulis, tampilan: Tampilan) -> str:
    """The <c> element."""
    awal = f'<c r="{ref}"' if gaya is None else f'<c r="{ref}" s="{gaya}"'
    if sel.nilai is None or sel.nilai == "":
        return awal + "/>"
    return awal + isi_xml(sel.nilai, tampilan is Tampilan.PERSEN)


def _desimal(pembilang: int, penyebut: int) -> str:
    """An exact number with the 15 significant digits that Excel keeps.

    Raises:
        OverflowError: the number is too large for a cell.
    """
    if penyebut == 1 and -_BULAT_PASTI < pembilang < _BULAT_PASTI:
        return str(pembilang)
    hasil = _HITUNG.divide(Decimal(pembilang), Decimal(penyebut)).normalize(_HITUNG)
    pangkat = hasil.adjusted()
    if pangkat > _PANGKAT_MAKS:
        raise OverflowError("no cell holds a number this large")
    if not hasil or pangkat < -_PANGKAT_MAKS:
        return "0"
    return format(hasil, "f") if -DIGIT_EXCEL < pangkat <= 2 * DIGIT_EXCEL else str(hasil)
