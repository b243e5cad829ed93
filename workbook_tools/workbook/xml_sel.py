"""One computed cell as sheet XML. Text stays text: it is an inline string, never a formula."""

import re
from decimal import Decimal, localcontext
from fractions import Fraction
from html import escape

from workbook_tools.model.terisi import SelTulis
from workbook_tools.schema.jenis import Tampilan

DIGIT_EXCEL = 15

_TAK_SAH = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MIRIP_ESKAP = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_PANJANG_MAKS = 32_767  # characters that Excel takes in one cell


def teks_aman(teks: str) -> str:
    """Text that XML and Excel both take: no control characters, and no accidental _xHHHH_."""
    return _MIRIP_ESKAP.sub("_x005F_", _TAK_SAH.sub("", teks))[:_PANJANG_MAKS]


def angka_xml(nilai: Fraction | int) -> str:
    """An exact number with the 15 significant digits that Excel keeps."""
    pecahan = Fraction(nilai)
    with localcontext() as c:
        c.prec = DIGIT_EXCEL
        hasil = Decimal(pecahan.numerator) / Decimal(pecahan.denominator)
    teks = format(hasil.normalize(), "f")
    return "0" if teks == "-0" else teks


def sel_xml(ref: str, gaya: str | None, sel: SelTulis, tampilan: Tampilan) -> str:
    """The <c> element; percentages are stored as fractions, as Excel does."""
    s = f' s="{gaya}"' if gaya is not None else ""
    nilai = sel.nilai
    if nilai is None or nilai == "":
        return f'<c r="{ref}"{s}/>'
    if isinstance(nilai, str):
        teks = escape(teks_aman(nilai), quote=False)
        return f'<c r="{ref}"{s} t="inlineStr"><is><t xml:space="preserve">{teks}</t></is></c>'
    if tampilan is Tampilan.PERSEN:
        nilai = Fraction(nilai) / 100
    return f'<c r="{ref}"{s}><v>{angka_xml(nilai)}</v></c>'
