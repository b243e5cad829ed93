"""Print set-up that all sheets share."""

from collections.abc import Iterable

from xlsxwriter.worksheet import Worksheet

from workbook_tools.schema.lebar_huruf import titik_kolom

_A4 = 9
_TEPI = {"left": 0.5, "right": 0.5, "top": 0.6, "bottom": 0.7}  # inches
_LEBAR_CETAK = {False: 10.69, True: 7.27}  # inches between the margins, landscape and portrait
_TITIK_INCI = 96
HURUF, HURUF_TERKECIL = 11, 8
"""Points of the letters in the workbook, and the least that is still read on paper."""
_PERKECIL = 73  # percent: 8.03 points


def siapkan_cetak(
    ws: Worksheet,
    *,
    tegak: bool,
    lebar: Iterable[float],
    baris_ulang: tuple[int, int] | None = None,
    kolom_ulang: int = 0,
    satu_halaman: bool = False,
) -> None:
    """A4, page numbers below; ``lebar`` are the widths of the columns, ``baris_ulang`` (from 1) and
    the first ``kolom_ulang`` columns repeat on each page.

    One page wide as long as the letters stay large enough; a wider sheet takes several pages,
    each with the columns that say what a row is about.
    """
    ws.set_paper(_A4)
    if tegak:
        ws.set_portrait()
    else:
        ws.set_landscape()
    titik = sum(titik_kolom(x) for x in lebar)
    if HURUF * _LEBAR_CETAK[tegak] * _TITIK_INCI >= HURUF_TERKECIL * titik or satu_halaman:
        ws.fit_to_pages(1, 1 if satu_halaman else 0)
    else:
        ws.set_print_scale(_PERKECIL)
        if kolom_ulang:
            ws.repeat_columns(0, kolom_ulang - 1)
    ws.set_margins(**_TEPI)
    ws.set_footer("&L&8&A&R&8Halaman &P dari &N")
    if baris_ulang:
        ws.repeat_rows(baris_ulang[0] - 1, baris_ulang[1] - 1)
