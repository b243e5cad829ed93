"""Formulas that count the open findings on Pemeriksaan and lead to them.

They name whole columns: a list that grows moves nothing in them, so the sheets that hold them stay
as they are when the workbook is computed. Only the first rows of the columns are gone through,
since programs go through a million empty ones otherwise.
"""

from xlsxwriter.utility import xl_col_to_name

from workbook_tools.schema import HITUNG
from workbook_tools.template.letak import tata_letak
from workbook_tools.template.rumus_isian import SEGAR

_PEMERIKSAAN = HITUNG["pemeriksaan"]
_TERBANYAK = 5000
"""Rows of findings that are counted."""


def temuan_terbuka(lembar: str = "", tingkat: str = "") -> str:
    """The number of findings that are neither ticked nor accepted nor explained by another, about
    a sheet or of a severity: one of both, since empty rows are open too."""
    syarat = {"lembar": lembar, "tingkat": tingkat}
    uji = [f'{_atas(k)},"{isi}"' for k, isi in syarat.items() if isi]
    uji += [f'{_atas("selesai")},""', f'{_atas("diterima")},""', f'{_atas("no")},"<>*.*"']
    return f"COUNTIFS({','.join(uji)})+{SEGAR}"


def tautan_temuan(lembar: str) -> str:
    """A link to the first finding about a sheet, which says how many there are; blank without."""
    judul = _PEMERIKSAAN.judul
    banyak = f"({temuan_terbuka(lembar)})"
    baris = f'IFERROR(MATCH("{lembar}",{_kolom("lembar")},0),1)'
    kata = f'IF({banyak}=0,"","{judul}: "&{banyak}&" temuan di lembar ini")'
    return f"=HYPERLINK(\"#'{judul}'!A\"&{baris},{kata})"


def _atas(id_: str) -> str:
    """The rows of a column that may hold findings."""
    kolom = _kolom(id_)
    return f"INDEX({kolom},1):INDEX({kolom},{_TERBANYAK})"


def _kolom(id_: str) -> str:
    huruf = xl_col_to_name(tata_letak(_PEMERIKSAAN).dari("temuan").kolom_dari(id_) - 1)
    return f"'{_PEMERIKSAAN.judul}'!${huruf}:${huruf}"
