"""The rows of a tab's XML, one after another, whatever the size of the tab."""

import io
from collections.abc import Iterator

from lxml import etree

from workbook_tools.workbook.paket import BATAS_BYTE_LEMBAR, Paket, rusak, uraikan_xml

BATAS_SEKALIGUS = 1024 * 1024
"""Up to this size a tab is parsed at once, which is faster; beyond it row by row, so that a tab
formatted down to its last row does not fill the memory."""


def baris_lembar(paket: Paket, bagian: str) -> Iterator[etree._Element]:
    """The <row> elements of a tab; each may be used until the next one is asked for.

    Raises:
        BerkasTakTerpakai: the part is missing, damaged, hostile or too large.
    """
    isi = paket.baca(bagian, BATAS_BYTE_LEMBAR)
    if len(isi) > BATAS_SEKALIGUS:
        yield from _mengalir(isi, paket, bagian)
        return
    akar = uraikan_xml(isi, bagian, paket.jalur, hanya_unsur=True)
    data = akar.find("{*}sheetData")
    if data is not None:
        yield from data


def _mengalir(isi: bytes, paket: Paket, bagian: str) -> Iterator[etree._Element]:
    try:
        alur = etree.iterparse(
            io.BytesIO(isi),
            events=("end",),
            tag="{*}row",
            resolve_entities=False,
            no_network=True,
            huge_tree=False,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        for _, unsur in alur:
            if unsur.getroottree().docinfo.doctype:
                raise rusak(paket.jalur, f"bagian {bagian} memuat DTD yang tidak wajar", "T107")
            yield unsur
            unsur.clear()
            while unsur.getprevious() is not None:
                del unsur.getparent()[0]
    except etree.XMLSyntaxError as e:
        raise rusak(paket.jalur, f"bagian {bagian} bukan XML yang utuh") from e
