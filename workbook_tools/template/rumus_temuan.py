"""Formulas that count the open findings on Pemeriksaan and lead to them.

They name whole columns: a list that grows moves nothing in them, so the sheets that hold them stay
as they are when the workbook is computed.
"""

from xlsxwriter.utility import xl_col_to_name

from workbook_tools.schema import HITUNG
from workbook_tools.template.letak import tata_letak
from workbook_tools.template.rumus_isian import SEGAR

_PEMERIKSAAN = HITUNG["pemeriksaan"]


def temuan_terbuka(lembar: str = "", tingkat: str = "") -> str:
    """The number of findings that are neither ticked nor accepted nor explained by another, about
    a sheet or of a severity: one of both, since empty rows are open too."""
    syarat = [
        f'{_kolom("no")},"<>*.*"',
        f'{_kolom("selesai")},""',
        f'{_kolom("diterima")},""',
    ]
    if lembar:
        syarat.append(f'{_kolom("lembar")},"{lembar}"')
    if tingkat:
        syarat.append(f'{_kolom("tingkat")},"{tingkat}"')
    return f"COUNTIFS({','.join(syarat)})+{SEGAR}"


def tautan_temuan(lembar: str) -> str:
    """A link to the first finding about a sheet, which says how many there are; blank without."""
    judul = _PEMERIKSAAN.judul
    banyak = f"({temuan_terbuka(lembar)})"
    baris = f'IFERROR(MATCH("{lembar}",{_kolom("lembar")},0),1)'
    kata = f'IF({banyak}=0,"","{judul}: "&{banyak}&" temuan di lembar ini")'
    return f"=HYPERLINK(\"#'{judul}'!A\"&{baris},{kata})"


def _kolom(id_: str) -> str:
    huruf = xl_col_to_name(tata_letak(_PEMERIKSAAN).dari("temuan").kolom_dari(id_) - 1)
    return f"'{_PEMERIKSAAN.judul}'!${huruf}:${huruf}"
