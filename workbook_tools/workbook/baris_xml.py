"""The rows of a tab's XML, one after another, whatever the size of the tab."""

import gc
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from workbook_tools.workbook.paket import BATAS_BYTE_LEMBAR, Paket, rusak, sebab_bahaya
from workbook_tools.workbook.petik import BarisPolos

BATAS_SEKALIGUS = 1024 * 1024
"""Up to this size a tab is parsed at once, which is faster; beyond it row by row, so that a tab
formatted down to its last row does not fill the memory."""
BATAS_SEBARIS = 1024 * 1024
"""XML of a single row, or before the first one: no row of these workbooks comes near it."""
_TERISI = etree.XPath("*[*[*]]")
_TANPA_NOMOR = etree.XPath("boolean(*[not(@r)])")
_POTONGAN = 64 * 1024


def isi_lembar(paket: Paket, bagian: str) -> tuple[Sequence[BarisPolos], Iterable[etree._Element]]:
    """What a tab holds: the plain cells, and the <row> elements with the others; each of those may
    be used until the next one is asked for. Where rows bear no numbers, all of them.

    Raises:
        BerkasTakTerpakai: the part is missing, damaged, hostile or too large.
    """
    isi = paket.baca(bagian, BATAS_BYTE_LEMBAR)
    if len(isi) > BATAS_SEKALIGUS:
        return (), _mengalir(isi, paket, bagian)
    polos, akar = paket.lembar_terpetik(bagian)
    data = akar.find("{*}sheetData")
    if data is None:
        return polos, ()
    return polos, data if _TANPA_NOMOR(data) else _TERISI(data)


def _mengalir(isi: bytes, paket: Paket, bagian: str) -> Iterator[etree._Element]:
    """Up to the end of the cell table, piece by piece; rows that were used are let go."""
    if bahaya := sebab_bahaya(isi):
        raise rusak(paket.jalur, f"bagian {bagian} {bahaya}", "T107")
    parser = etree.XMLPullParser(
        events=("end",),
        tag=("{*}row", "{*}sheetData"),
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    sejak, selesai = 0, False
    try:
        for awal in range(0, len(isi), _POTONGAN):
            parser.feed(isi[awal : awal + _POTONGAN])
            sejak += _POTONGAN
            for _, unsur in parser.read_events():
                sejak = 0
                if unsur.tag.endswith("}sheetData"):
                    selesai = True
                    return
                yield unsur
                unsur.clear()
                while unsur.getprevious() is not None:
                    del unsur.getparent()[0]
            if sejak > BATAS_SEBARIS:
                raise rusak(paket.jalur, f"satu baris di bagian {bagian} terlalu besar", "T107")
        parser.close()
    except etree.XMLSyntaxError as e:
        raise rusak(paket.jalur, f"bagian {bagian} bukan XML yang utuh") from e
    finally:
        del parser
        if not selesai:
            gc.collect()  # it holds itself and all that it had parsed, in a circle
