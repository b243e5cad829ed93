"""Sheets that an office of this kind has no use for, out of sight; and the ways that led there.

Only empty sheets of the template are hidden, once for a kind of office: what staff show again stays
in sight.
"""

import re
from collections.abc import Callable, Collection, Iterator

from lxml import etree

from workbook_tools.records import LEMBAR_TEMPLAT, LembarMasukan
from workbook_tools.schema import LEMBAR_HITUNG
from workbook_tools.schema.tata_letak import BARIS_TAUTAN, BERIKUTNYA, tujuan_isian
from workbook_tools.workbook.alamat import baris_bernomor
from workbook_tools.workbook.paket import NS

_TAMPAK = "visible"  # said by some programs, meant by all others
NAMA_JENIS = "LKJ_JENIS"
"""Defined name: the kind of office for which sheets were hidden last."""


def tak_dipakai(jenis: str, perlu: Collection[str] = ()) -> dict[str, str]:
    """Titles of the sheets that an office of this kind has no use for, with the id of the input
    sheet that each is about. ``perlu`` are ids that the office uses all the same."""
    isian = {x.judul: x.id for x in LEMBAR_TEMPLAT if not x.dipakai(jenis) and x.id not in perlu}
    hasil = {x.judul: x.tentang for x in LEMBAR_HITUNG if x.tentang in isian.values()}
    return isian | hasil


def sembunyikan(buku: etree._Element, judul: Collection[str], jenis: str) -> bool:
    """Hide tabs in the workbook part, and note for which kind of office; whether it changed.

    Tabs that were hidden for another kind and have a use for this one are shown again.
    """
    lalu = _jenis_lalu(buku)
    if not jenis or lalu == jenis:
        return False
    dulu = tak_dipakai(lalu) if lalu else {}
    for s in buku.iterfind(f"{{{NS}}}sheets/{{{NS}}}sheet"):
        nama = s.get("name") or ""
        if nama in judul and s.get("state", _TAMPAK) == _TAMPAK:
            s.set("state", "hidden")
        elif nama in dulu and nama not in judul and s.get("state") == "hidden":
            del s.attrib["state"]
    _catat(buku, jenis)
    return True


def tersembunyi(buku: etree._Element) -> set[str]:
    """The titles of hidden tabs."""
    semua = buku.iterfind(f"{{{NS}}}sheets/{{{NS}}}sheet")
    return {str(s.get("name")) for s in semua if s.get("state", _TAMPAK) != _TAMPAK}


def luruskan_jalan(sembunyi: Collection[str], akar: Callable[[str], etree._Element | None]) -> None:
    """Let the ways on lead past hidden tabs. ``akar`` gives the tree of a tab by its title."""
    for lembar in LEMBAR_TEMPLAT[:-1]:
        if lembar.judul in sembunyi:
            continue
        langsung, tujuan = _berikut(lembar, sembunyi)
        if tujuan is None or tujuan is langsung:
            continue
        pohon = akar(lembar.judul)
        if pohon is not None:
            _alihkan(pohon, langsung, tujuan)


def _berikut(
    lembar: LembarMasukan, sembunyi: Collection[str]
) -> tuple[LembarMasukan, LembarMasukan | None]:
    """The sheet that follows, and the first one that is in sight."""
    sisa = LEMBAR_TEMPLAT[LEMBAR_TEMPLAT.index(lembar) + 1 :]
    return sisa[0], next((x for x in sisa if x.judul not in sembunyi), None)


def _alihkan(akar: etree._Element, dari: LembarMasukan, ke: LembarMasukan) -> None:
    for tautan in akar.iter(f"{{{NS}}}hyperlink"):
        if (tautan.get("location") or "").startswith(f"'{dari.judul}'!"):
            tautan.set("location", tujuan_isian(ke.judul, ke.tegak))
            tautan.attrib.pop("display", None)
            for c in _sel_tautan(akar, tautan.get("ref") or ""):
                _tulis(c, f"{BERIKUTNYA}{ke.judul}")


def _sel_tautan(akar: etree._Element, ref: str) -> Iterator[etree._Element]:
    for nomor, baris in baris_bernomor(akar.find(f"{{{NS}}}sheetData")):
        if nomor == BARIS_TAUTAN:
            yield from (c for c in baris if c.get("r") == ref)


def _tulis(c: etree._Element, teks: str) -> None:
    for anak in list(c):
        c.remove(anak)
    c.set("t", "inlineStr")
    etree.SubElement(etree.SubElement(c, f"{{{NS}}}is"), f"{{{NS}}}t").text = teks


def _jenis_lalu(buku: etree._Element) -> str:
    for nama in buku.iter(f"{{{NS}}}definedName"):
        if nama.get("name") == NAMA_JENIS:
            return re.sub(r'^"|"$', "", nama.text or "").replace('""', '"')
    return ""


def _catat(buku: etree._Element, jenis: str) -> None:
    isi = '"' + jenis.replace('"', '""') + '"'
    for nama in buku.iter(f"{{{NS}}}definedName"):
        if nama.get("name") == NAMA_JENIS:
            nama.text = isi
            return
    wadah = buku.find(f"{{{NS}}}definedNames")
    if wadah is not None:
        baru = etree.SubElement(wadah, f"{{{NS}}}definedName", name=NAMA_JENIS, hidden="1")
        baru.text = isi
