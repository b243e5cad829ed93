"""Print set-up that all sheets share."""

from xlsxwriter.worksheet import Worksheet

_A4 = 9
_TEPI = {"left": 0.5, "right": 0.5, "top": 0.6, "bottom": 0.7}  # inches


def siapkan_cetak(
    ws: Worksheet,
    *,
    tegak: bool,
    baris_ulang: tuple[int, int] | None = None,
    satu_halaman: bool = False,
) -> None:
    """A4, one page wide, page numbers below; ``baris_ulang`` (from 1) repeats on each page."""
    ws.set_paper(_A4)
    if tegak:
        ws.set_portrait()
    else:
        ws.set_landscape()
    ws.fit_to_pages(1, 1 if satu_halaman else 0)
    ws.set_margins(**_TEPI)
    ws.set_footer("&L&8&A&R&8Halaman &P dari &N")
    if baris_ulang:
        ws.repeat_rows(baris_ulang[0] - 1, baris_ulang[1] - 1)
