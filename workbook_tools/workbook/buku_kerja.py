"""What must change outside the sheets: the filter's name, calculation chain, recalculation."""

from collections.abc import Mapping
from html import escape

from lxml import etree

from workbook_tools.model.sel import alamat
from workbook_tools.schema import LEMBAR_HITUNG
from workbook_tools.workbook.paket import Paket

NAMA_SARING = "_xlnm._FilterDatabase"


def sesuaikan_buku(
    paket: Paket, saringan: Mapping[int, str], baru: Mapping[str, bytes]
) -> dict[str, bytes]:
    """workbook.xml where it must change: hidden filter names (by tab number), and a wish to
    recalculate when staff's formulas read computed sheets."""
    akar = etree.fromstring(etree.tostring(paket.akar_buku))
    berubah = _nama_saring(akar, saringan)
    if _dibaca_rumus_lain(paket, baru):
        berubah |= _hitung_ulang(akar)
    if not berubah:
        return {}
    isi = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
    return {paket.bagian_buku: isi}


def rentang_saring(judul: str, saring: tuple[int, int, int, int]) -> str:
    """The filter's range as its hidden name states it."""
    kepala, akhir, kiri, kanan = saring
    mutlak = [
        f"${a.rstrip('0123456789')}${b}"
        for a, b in (
            (alamat(kepala, kiri), kepala),
            (alamat(akhir, kanan), akhir),
        )
    ]
    return f"'{judul.replace(chr(39), chr(39) * 2)}'!{mutlak[0]}:{mutlak[1]}"


def _nama_saring(akar: etree._Element, saringan: Mapping[int, str]) -> bool:
    berubah = False
    for nama in akar.iterfind("{*}definedNames/{*}definedName"):
        nomor = nama.get("localSheetId")
        if nama.get("name") != NAMA_SARING or nomor is None or int(nomor) not in saringan:
            continue
        baru = saringan[int(nomor)]
        if (nama.text or "").replace("'", "") != baru.replace("'", ""):
            nama.text = baru
            berubah = True
    return berubah


def _dibaca_rumus_lain(paket: Paket, baru: Mapping[str, bytes]) -> bool:
    """Whether a formula on a sheet that is not rewritten names a computed sheet."""
    milik_kita = {x.judul.casefold() for x in LEMBAR_HITUNG}
    judul = [escape(x.judul, quote=False).encode() for x in LEMBAR_HITUNG]
    for tab in paket.lembar:
        if tab.judul.strip().casefold() in milik_kita or tab.bagian in baru:
            continue
        isi = paket.baca(tab.bagian)
        if b"<f" in isi and any(
            j + b"'!" in potongan or j + b"!" in potongan for potongan in _rumus(isi) for j in judul
        ):
            return True
    return False


def _rumus(isi: bytes) -> list[bytes]:
    return [p.split(b"</f>", 1)[0] for p in isi.split(b"<f")[1:]]


def _hitung_ulang(akar: etree._Element) -> bool:
    ns = etree.QName(akar).namespace
    calc = akar.find("{*}calcPr")
    if calc is None:
        calc = etree.Element(f"{{{ns}}}calcPr")
        nama = akar.find("{*}definedNames")
        sebelum = nama if nama is not None else akar.find("{*}sheets")
        assert sebelum is not None
        sebelum.addnext(calc)
    if calc.get("fullCalcOnLoad") in ("1", "true"):
        return False
    calc.set("fullCalcOnLoad", "1")
    return True


def sesuaikan_rantai(
    paket: Paket, rumus_tersisa: Mapping[str, set[str]]
) -> tuple[dict[str, bytes], set[str]]:
    """calcChain.xml without the formulas that the new sheets no longer hold.

    ``rumus_tersisa``: addresses of the formulas that stay, by sheetId. Returns changed parts and
    parts to drop (an empty chain must not stay; Excel would repair the file).
    """
    bagian = paket.bagian_jenis("calcChain")
    if not bagian or not paket.ada(bagian):
        return {}, set()
    akar = paket.uraikan(bagian)
    lembar, dibuang = "", []
    for c in akar:
        lembar = c.get("i") or lembar
        c.set("i", lembar)
        if lembar in rumus_tersisa and c.get("r") not in rumus_tersisa[lembar]:
            dibuang.append(c)
    if not dibuang:
        return {}, set()
    for c in dibuang:
        akar.remove(c)
    if len(akar):
        isi = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
        return {bagian: isi}, set()
    return _tanpa_bagian(paket, bagian), {bagian}


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
        hasil[berkas] = etree.tostring(
            akar, xml_declaration=True, encoding="UTF-8", standalone=True
        )
    return hasil
