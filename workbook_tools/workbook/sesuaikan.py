"""What must change in a sheet's XML together with its rows: links, filter, merges, extent."""

from collections.abc import Mapping

from lxml import etree

from workbook_tools.model.sel import alamat
from workbook_tools.names import kunci_judul
from workbook_tools.regex import regex
from workbook_tools.workbook.ikut import Iringan
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.penafsir import nama_lokal
from workbook_tools.workbook.penyalin import atribut_xml
from workbook_tools.workbook.perpindahan import Peta
from workbook_tools.workbook.rujukan import baca_rujukan
from workbook_tools.workbook.rumus import Tempat
from workbook_tools.workbook.susun_lembar import BarisBaru, IsiBaru
from workbook_tools.workbook.xml_sel import teks_aman

# Elements that come after <hyperlinks> in a worksheet (ECMA-376 part 1, 18.3.1.99).
_SETELAH_TAUTAN = frozenset(
    {
        *("printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"),
        *("customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing"),
        *("legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"),
        *("webPublishItems", "tableParts", "extLst", "AlternateContent"),
    }
)
_BERLETAK = {
    "conditionalFormatting": "format bersyarat",
    "dataValidation": "validasi data",
    "sparkline": "grafik mini",
    "protectedRange": "rentang terlindung",
    "ignoredError": "tanda galat yang diabaikan",
}
_DAFTAR = frozenset(
    {
        *("dataValidations", "protectedRanges", "ignoredErrors", "conditionalFormattings"),
        *("sparklines", "sparklineGroup", "sparklineGroups", "ext", "extLst"),
    }
)
_PANJANG_TAMPIL = 255
_RENTANG = regex(r"\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)")
_TANPA_AWALAN = regex(r"<(/?)(?=\w)(?![\w.-]+:)")
_DATA_KOSONG = regex(rb"<(?:[\w.-]+:)?sheetData\s*/>")
_KEPALA_XML = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def rakit(lama: LembarLama, isi: IsiBaru, judul_tab: Mapping[str, str]) -> bytes:
    """The whole sheet part with the new rows. ``judul_tab``: the tabs' titles as they stand in
    the workbook, by title in small letters."""
    _tautan(lama, isi, judul_tab)
    _gabungan(lama, isi)
    _luas(lama, isi)
    kerangka: bytes = _KEPALA_XML + etree.tostring(
        lama.akar, encoding="UTF-8", xml_declaration=False
    )
    kosong = _DATA_KOSONG.search(kerangka)
    assert kosong is not None, "an empty element of the root's own prefix"
    data = "".join([_baris_xml(nomor, isi.baris[nomor]) for nomor in sorted(isi.baris)])
    data = f"<sheetData>{data}</sheetData>"
    if lama.akar.prefix:
        data = _TANPA_AWALAN.sub(rf"<\1{lama.akar.prefix}:", data)
    return kerangka[: kosong.start()] + data.encode() + kerangka[kosong.end() :]


def _letakkan(unsur: etree._Element, judul: str, iringan: Iringan) -> None:
    """One rule: its ranges, and its formulas as they read from its first cell."""
    benda = _BERLETAK[nama_lokal(unsur)]
    luar = unsur.find("{*}sqref")  # the newer rules keep it in an element
    lama = unsur.get("sqref") or (luar.text if luar is not None else "") or ""
    baru = iringan.daerah(lama, judul, benda)
    if lama and not baru:
        _buang(unsur)
        return
    if luar is not None:
        luar.text = baru
    elif lama and baru != lama:
        unsur.set("sqref", baru)
    asal, jadi = baca_rujukan(lama.split(" ")[0]), baca_rujukan(baru.split(" ")[0])
    geser = jadi.rentang.atas - asal.rentang.atas if asal and jadi else 0
    for rumus in unsur.iter("{*}formula", "{*}formula1", "{*}formula2", "{*}f"):
        if rumus.text and rumus.text.strip():
            di = Tempat(judul, geser=None if nama_lokal(unsur) == "sparkline" else geser)
            rumus.text = iringan.rumus(rumus.text, di, benda, baru)


def _buang(unsur: etree._Element) -> None:
    """Take out an element, and the list that is empty without it."""
    induk = unsur.getparent()
    induk.remove(unsur)
    if not len(induk) and nama_lokal(induk) in _DAFTAR:
        _buang(induk)


def _hitung_isi(daftar: etree._Element) -> None:
    if not len(daftar):
        daftar.getparent().remove(daftar)
    elif daftar.get("count"):
        daftar.set("count", str(len(daftar)))


def _pindah_sobekan(sobek: etree._Element, peta: Peta | None) -> None:
    """A page break stands below a row."""
    if peta is not None and (sobek.get("id") or "").isdecimal():
        baris = int(sobek.get("id"))
        sobek.set("id", str(peta.baris_utuh(baris, baris)[0]))


def _baris_xml(nomor: int, b: BarisBaru) -> str:
    if not b.sel and not b.atribut:
        return ""
    atribut = atribut_xml(b.atribut) if b.atribut else ""
    sel = "".join([b.sel[k] for k in sorted(b.sel)])
    return f'<row r="{nomor}"{atribut}>{sel}</row>'


def _tautan(lama: LembarLama, isi: IsiBaru, judul_tab: Mapping[str, str]) -> None:
    ada = lama.akar.find(f"{{{lama.ns}}}hyperlinks")
    if ada is None:
        ada = etree.Element(f"{{{lama.ns}}}hyperlinks")
        letak = next(
            (n for n, u in enumerate(lama.akar) if nama_lokal(u) in _SETELAH_TAUTAN), len(lama.akar)
        )
        lama.akar.insert(letak, ada)
    _pindahkan(ada, isi)
    for ref, (judul, sel), teks in isi.tautan:
        tab = judul_tab.get(kunci_judul(judul), judul)
        lokasi = "'" + tab.replace("'", "''") + f"'!{sel}"
        tampil = teks_aman(teks[:_PANJANG_TAMPIL])
        etree.SubElement(ada, f"{{{lama.ns}}}hyperlink", ref=ref, location=lokasi, display=tampil)
    if not len(ada):
        lama.akar.remove(ada)


def _gabungan(lama: LembarLama, isi: IsiBaru) -> None:
    ada = lama.akar.find(f"{{{lama.ns}}}mergeCells")
    if ada is None:
        return
    _pindahkan(ada, isi)
    ada.set("count", str(len(ada)))
    if not len(ada):
        lama.akar.remove(ada)


def _pindahkan(daftar: etree._Element, isi: IsiBaru) -> None:
    """Ranges in their new places, without those that a table takes."""
    for unsur in list(daftar):
        ref = isi.tata.pindahkan(unsur.get("ref", ""))
        if ref is None:
            daftar.remove(unsur)
        else:
            unsur.set("ref", ref)


def pindahkan_letak(lama: LembarLama, judul: str, iringan: Iringan) -> None:
    """Rules for looks and input, protected ranges, page breaks: what lies on cells of the sheet,
    and the formulas in it. Must come before the rows are put in."""
    if not iringan.diam:
        letakkan_semua(lama.akar, judul, iringan)


def letakkan_semua(akar: etree._Element, judul: str, iringan: Iringan) -> None:
    """See ``pindahkan_letak``; ``akar`` is the root of the tab's part."""
    for unsur in list(akar.iter(*(f"{{*}}{nama}" for nama in _BERLETAK))):
        _letakkan(unsur, judul, iringan)
    for jumlah in ("dataValidations", "protectedRanges"):
        for daftar in list(akar.iter(f"{{*}}{jumlah}")):
            _hitung_isi(daftar)
    peta = iringan.peta(judul)
    for sobek in akar.iterfind("{*}rowBreaks/{*}brk") if peta else ():
        _pindah_sobekan(sobek, peta)


def pindahkan_saringan(lama: LembarLama, isi: IsiBaru) -> str | None:
    """Move the filter of a table with its header; the new range, None without such a filter.

    What was chosen in it is undone: the rows are new, and an old choice would hide some of
    them at random. Rows that it hid are shown again.
    """
    ada = lama.akar.find(f"{{{lama.ns}}}autoFilter")
    cocok = _RENTANG.fullmatch(ada.get("ref", "")) if ada is not None else None
    if ada is None or cocok is None or isi.saring is None:
        return None
    kepala_lama, kepala, akhir = isi.saring
    if int(cocok[2]) != kepala_lama:
        return None  # a filter that staff set on something else
    ref = f"{cocok[1]}{kepala}:{cocok[3]}{max(akhir, int(cocok[4]))}"
    ada.set("ref", ref)
    sifat = lama.akar.find(f"{{{lama.ns}}}sheetPr")
    if sifat is not None:
        sifat.attrib.pop("filterMode", None)
    if len(ada):
        for anak in list(ada):
            ada.remove(anak)
        for nomor, baris in isi.baris.items():
            if nomor > kepala:
                baris.atribut.pop("hidden", None)
    return ref


def _luas(lama: LembarLama, isi: IsiBaru) -> None:
    ada = lama.akar.find(f"{{{lama.ns}}}dimension")
    terisi = {nomor: b.sel for nomor, b in isi.baris.items() if b.sel}
    if ada is not None and terisi:
        kolom = set().union(*terisi.values())
        awal, akhir = alamat(min(terisi), min(kolom)), alamat(max(terisi), max(kolom))
        ada.set("ref", awal if awal == akhir else f"{awal}:{akhir}")
