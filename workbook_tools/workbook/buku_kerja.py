"""What must change outside the sheets: the filter's name, calculation chain, recalculation."""

import re
from collections.abc import Collection, Iterable, Mapping

from lxml import etree

from workbook_tools.regex import regex
from workbook_tools.schema import LEMBAR_HITUNG
from workbook_tools.workbook.alamat import benar
from workbook_tools.workbook.ikut.bagian_lain import NAMA_SARING
from workbook_tools.workbook.paket import NS, Paket
from workbook_tools.workbook.penafsir import nama_lokal
from workbook_tools.workbook.tambal_xml import Ganti, Unsur, tambal
from workbook_tools.workbook.xml_sel import teks_xml

# Elements that come before <definedNames> and <calcPr> in a workbook (ECMA-376 part 1, 18.2.27).
_SEBELUM_NAMA = (
    *("fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"),
    *("functionGroups", "externalReferences", "AlternateContent"),
)
_SEBELUM_HITUNG = (*_SEBELUM_NAMA, "definedNames")
_JUDUL = b"|".join(re.escape(teks_xml(x.judul)).encode() for x in LEMBAR_HITUNG)
# A formula that names a computed sheet; a mere link to it has no value to refresh.
_MEMBACA = regex(
    rb"<(?:[\w.-]+:)?f(?:\s[^>]*)?>(?!HYPERLINK\()[^<]*?(?:" + _JUDUL + rb")(?:'|&apos;|&#39;)?!",
    re.IGNORECASE,
)
_AKHIR_RUMUS = regex(rb"f>")
_C = f"{{{NS}}}c"
_TAUTAN = 'HYPERLINK("#'


def sesuaikan_buku(isi: bytes, saringan: Mapping[int, tuple[str, str]], hitung: bool) -> bytes:
    """workbook.xml with what must change in it.

    ``saringan``: title and filter range by tab number, for the hidden names of filters.
    ``hitung``: formulas of staff read what was written, and must be calculated anew.
    """
    ada_hitung = False

    def kunjungi(u: Unsur) -> Ganti | None:
        nonlocal ada_hitung
        if u.nama == "definedName":
            return _nama_saring(u, saringan)
        ada_hitung = True
        perlu = hitung and not benar(u.atribut.get("fullCalcOnLoad"))
        return Ganti({"fullCalcOnLoad": "1"}) if perlu else None

    baru = tambal(isi, {"definedName", "calcPr"}, kunjungi)
    return baru if ada_hitung or not hitung else _hitung_ulang(baru)


def beri_nama(paket: Paket, nama: str, isi: str) -> dict[str, bytes]:
    """workbook.xml with a hidden defined name that holds a text."""
    akar = paket.uraikan(paket.bagian_buku)
    ns = etree.QName(akar).namespace
    semua = akar.find("{*}definedNames")
    if semua is None:
        semua = etree.Element(f"{{{ns}}}definedNames")
        _sisipkan(akar, semua, _SEBELUM_NAMA)
    for lama in semua.findall(f"{{*}}definedName[@name='{nama}']"):
        semua.remove(lama)
    etree.SubElement(semua, f"{{{ns}}}definedName", name=nama, hidden="1").text = f'"{isi}"'
    return {paket.bagian_buku: _xml(akar)}


def perlu_dihitung(rumus: Iterable[str]) -> bool:
    """Whether there are formulas on a computed sheet itself besides plain links."""
    return any(not r.startswith(_TAUTAN) for r in rumus)


def dibaca_rumus_lain(paket: Paket, milik_program: Collection[str]) -> bool:
    """Whether a formula on another sheet than these parts reads a computed sheet."""
    lain = (paket.baca(tab.bagian) for tab in paket.lembar if tab.bagian not in milik_program)
    # Most sheets hold no formula at all, and that is seen at once.
    return any(_AKHIR_RUMUS.search(isi) and _MEMBACA.search(isi) for isi in lain)


def _nama_saring(u: Unsur, saringan: Mapping[int, tuple[str, str]]) -> Ganti | None:
    nomor = u.atribut.get("localSheetId", "")
    if u.atribut.get("name") != NAMA_SARING or not nomor.isdecimal() or int(nomor) not in saringan:
        return None
    judul, ref = saringan[int(nomor)]
    lembar, rentang = u.teks.rpartition("!")[::2]
    if rentang == _mutlak(ref):
        return None
    lembar = lembar or "'" + judul.replace("'", "''") + "'"
    return Ganti(teks=f"{lembar}!{_mutlak(ref)}")


def _mutlak(ref: str) -> str:
    return re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", ref)


def _hitung_ulang(isi: bytes) -> bytes:
    """A workbook without <calcPr> gets one in its place."""
    akar = etree.fromstring(isi)
    calc = etree.Element(f"{{{etree.QName(akar).namespace}}}calcPr", fullCalcOnLoad="1")
    _sisipkan(akar, calc, _SEBELUM_HITUNG)
    return _xml(akar)


def _sisipkan(akar: etree._Element, baru: etree._Element, sesudah: Collection[str]) -> None:
    letak = [n for n, u in enumerate(akar) if nama_lokal(u) in sesudah]
    akar.insert(max(letak, default=-1) + 1, baru)


def sesuaikan_rantai(
    paket: Paket, rumus_tersisa: Mapping[str, Mapping[str, str]]
) -> tuple[dict[str, bytes], frozenset[str]]:
    """calcChain.xml without the formulas that the new sheets no longer hold, and with those that
    moved in their new cells.

    ``rumus_tersisa``: the formulas that stay by address, by sheetId. Returns changed parts and
    parts to drop (an empty chain must not stay; Excel would repair the file).
    """
    bagian = paket.bagian_jenis("calcChain")
    if not bagian or not paket.ada(bagian):
        return {}, frozenset()
    akar = paket.uraikan(bagian)
    lembar, dibuang = "", []
    for c in akar:
        lembar = c.get("i") or lembar
        c.set("i", lembar)  # an entry without one means that of the entry before
        if lembar in rumus_tersisa and c.get("r") not in rumus_tersisa[lembar]:
            dibuang.append(c)
    if not dibuang:
        return {}, frozenset()
    ada = {(c.get("i"), c.get("r")) for c in akar}
    for c in dibuang:
        akar.remove(c)
    terantai = {lembar for lembar, _ in ada}
    for lembar in sorted(rumus_tersisa.keys() & terantai):
        for ref, rumus in rumus_tersisa[lembar].items():
            if (lembar, ref) not in ada and perlu_dihitung([rumus]):
                etree.SubElement(akar, _C, r=ref, i=lembar)
    if len(akar):
        return {bagian: _xml(akar)}, frozenset()
    return _tanpa_bagian(paket, bagian), frozenset({bagian})


def _tanpa_bagian(paket: Paket, bagian: str) -> dict[str, bytes]:
    """Content types and relationships without a part that is dropped."""
    folder, _, nama = paket.bagian_buku.rpartition("/")
    hubungan = f"{folder}/_rels/{nama}.rels" if folder else f"_rels/{nama}.rels"
    hasil = {}
    for berkas, atribut, akhir in (
        ("[Content_Types].xml", "PartName", bagian),
        (hubungan, "Target", bagian.rpartition("/")[2]),
    ):
        akar = paket.uraikan(berkas)
        for unsur in list(akar):
            if (unsur.get(atribut) or "").endswith(akhir):
                akar.remove(unsur)
        hasil[berkas] = _xml(akar)
    return hasil


def _xml(akar: etree._Element) -> bytes:
    isi: bytes = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
    return isi
