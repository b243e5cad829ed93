"""A workbook in the shape in which Excel saves it: extensions, identities, the order of computing,
filters with a choice, a Strict twin. What the program writes is in an older, plainer shape."""

import re
import zipfile
from pathlib import Path

from lxml import etree

from tests.workbook.alat import bagian, ubah_bagian

_UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_M = f"{{{_UTAMA}}}"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_XR = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision"
_X14AC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"
_X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
_XM = "http://schemas.microsoft.com/office/excel/2006/main"
_NS = {"mc": _MC, "xr": _XR, "x14ac": _X14AC}
_LEMBAR = re.compile(r"xl/worksheets/sheet\d+\.xml")
_X14_RULES = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}"
_X14_PILIHAN = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"
KETAT = {
    _UTAMA: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    _REL: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
}


def seperti_excel(jalur: Path) -> Path:
    """Save a workbook again as Excel would; it stays sound."""
    isi = bagian(jalur)
    ubah: dict[str, bytes | None] = {}
    rantai: list[tuple[str, int]] = []
    untai = etree.fromstring(isi["xl/sharedStrings.xml"])
    teks, dipakai = {str(n): si for n, si in enumerate(untai)}, 0
    lembar = [n for n in isi if _LEMBAR.fullmatch(n)]
    for nomor, nama in enumerate(lembar, start=1):
        akar = _berawalan(etree.fromstring(isi[nama]), nomor)
        rantai += [(c.get("r"), nomor) for c in akar.iter(f"{_M}c") if c.find(f"{_M}f") is not None]
        dipakai += _teks_bersama(akar, teks)
        _pilihan_di_ekstensi(akar)
        _saring(akar)
        ubah[nama] = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
    ubah |= _rantai(isi, rantai)
    untai.extend(list(teks.values())[len(untai) :])
    untai.set("count", str(dipakai))
    untai.set("uniqueCount", str(len(untai)))
    ubah["xl/sharedStrings.xml"] = etree.tostring(untai, encoding="UTF-8", xml_declaration=True)
    ubah_bagian(jalur, ubah)
    return jalur


def _berawalan(akar: etree._Element, nomor: int) -> etree._Element:
    """With the prefixes and identities that Excel gives a tab and the things on it."""
    baru = etree.Element(akar.tag, akar.attrib, nsmap={**akar.nsmap, **_NS})
    baru.set(f"{{{_MC}}}Ignorable", "x14ac xr")
    baru.set(f"{{{_XR}}}uid", f"{{{nomor:08X}-0001-0000-0000-000000000000}}")
    baru.extend(list(akar))
    hiasan = f".//{_M}hyperlink", f".//{_M}dataValidation", f".//{_M}autoFilter"
    for urutan, unsur in enumerate((u for h in hiasan for u in baru.iterfind(h)), start=1):
        unsur.set(f"{{{_XR}}}uid", f"{{{nomor:08X}-0002-0000-0000-{urutan:012X}}}")
    for unsur in baru.iterfind(f"{_M}sheetFormatPr"):
        unsur.set(f"{{{_X14AC}}}dyDescent", "0.25")
    return baru


def _teks_bersama(akar: etree._Element, teks: dict[str, etree._Element]) -> int:
    """Every text of a tab put among the shared ones; how many cells use them."""
    for c in akar.iter(f"{_M}c"):
        if c.get("t") == "inlineStr":
            si = etree.Element(f"{_M}si")
            si.extend(list(c.find(f"{_M}is")))
            c.remove(c.find(f"{_M}is"))
            c.set("t", "s")
            etree.SubElement(c, f"{_M}v").text = str(len(teks))
            teks[str(len(teks))] = si
    return sum(c.get("t") == "s" for c in akar.iter(f"{_M}c"))


def _pilihan_di_ekstensi(akar: etree._Element) -> None:
    """A list from another tab, as Excel 2010 stores it, and a colour scale of its own kind."""
    daftar = akar.find(f"{_M}extLst")
    if daftar is None:
        daftar = etree.SubElement(akar, f"{_M}extLst")
    isi = f'<ext xmlns="{_UTAMA}" xmlns:x14="{_X14}" xmlns:xm="{_XM}" uri="{{0}}">{{1}}</ext>'
    pilihan = (
        '<x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1">'
        "<x14:formula1><xm:f>Identitas!$A$1:$A$3</xm:f></x14:formula1>"
        "<xm:sqref>XFD1</xm:sqref></x14:dataValidation></x14:dataValidations>"
    )
    rupa = (
        '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" '
        'id="{00000000-0003-0000-0000-000000000001}"><x14:dataBar><x14:cfvo type="autoMin"/>'
        '<x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>XFD2</xm:sqref>'
        "</x14:conditionalFormatting></x14:conditionalFormattings>"
    )
    for uri, teks in ((_X14_RULES, rupa), (_X14_PILIHAN, pilihan)):
        if not any(e.get("uri") == uri for e in daftar):
            daftar.append(etree.fromstring(isi.format(uri, teks)))


def _saring(akar: etree._Element) -> None:
    """A choice in the filter, if the tab has one; the rows it hides are hidden."""
    saring, sifat = akar.find(f"{_M}autoFilter"), akar.find(f"{_M}sheetPr")
    if saring is None or len(saring):
        return
    if sifat is None:
        sifat = etree.Element(f"{_M}sheetPr")
        akar.insert(0, sifat)
    sifat.set("filterMode", "1")
    kolom = etree.SubElement(saring, f"{_M}filterColumn", colId="1")
    etree.SubElement(etree.SubElement(kolom, f"{_M}filters"), f"{_M}filter", val="pilihan")


def _rantai(isi: dict[str, bytes], rantai: list[tuple[str, int]]) -> dict[str, bytes]:
    """calcChain with every formula, and what leads to it."""
    if not rantai or "xl/calcChain.xml" in isi:
        return {}
    sel = "".join(f'<c r="{r}" i="{i}"/>' for r, i in rantai)
    jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"
    sisip = {
        "[Content_Types].xml": '<Override PartName="/xl/calcChain.xml" '
        f'ContentType="{jenis}"/></Types>',
        "xl/_rels/workbook.xml.rels": f'<Relationship Id="rIdCalc" Type="{_REL}/calcChain" '
        'Target="calcChain.xml"/></Relationships>',
    }
    return {
        "xl/calcChain.xml": f'<calcChain xmlns="{_UTAMA}">{sel}</calcChain>'.encode(),
        **{
            n: re.sub(rb"</(Types|Relationships)>\s*$", teks.encode(), isi[n])
            for n, teks in sisip.items()
        },
    }


def ketat(jalur: Path) -> Path:
    """The Strict twin of a workbook: other names for the same."""
    with zipfile.ZipFile(jalur) as z:
        isi = {n: z.read(n) for n in z.namelist()}
    for lama, baru in KETAT.items():
        isi = {n: b.replace(f'"{lama}'.encode(), f'"{baru}'.encode()) for n, b in isi.items()}
    ubah_bagian(jalur, dict(isi))
    return jalur
