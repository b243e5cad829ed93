"""Custom properties of a workbook (docProps/custom.xml): lists of texts under a name of ours.

Both Excel and LibreOffice keep them when they save; properties of others stay.
"""

import re
from collections.abc import Sequence

from lxml import etree

from workbook_tools.workbook.paket import Paket

_NS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_JENIS_ISI = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_BAGIAN = "docProps/custom.xml"
_HUBUNGAN = "_rels/.rels"
_DAFTAR = "[Content_Types].xml"
_PERTAMA = 2  # smaller ids are reserved


def baca_sifat(paket: Paket, nama: str) -> list[str]:
    """The texts kept under a name, in their order."""
    bagian = _bagian(paket)
    if bagian is None:
        return []
    milik = {}
    for sifat in paket.uraikan(bagian).iterfind(f"{{{_NS}}}property"):
        if (nomor := _nomor(sifat, nama)) is not None:
            milik[nomor] = "".join(str(t) for t in sifat.itertext())
    return [milik[n] for n in sorted(milik)]


def tulis_sifat(paket: Paket, nama: str, isi: Sequence[str]) -> dict[str, bytes]:
    """The parts that keep these texts under a name instead of what was kept there."""
    bagian = _bagian(paket)
    if bagian is None and (not isi or not _dapat_didaftar(paket)):
        return {}
    akar = (
        paket.uraikan(bagian)
        if bagian
        else etree.Element(f"{{{_NS}}}Properties", nsmap={None: _NS, "vt": _VT})
    )
    for sifat in akar.findall(f"{{{_NS}}}property"):
        if _nomor(sifat, nama) is not None:
            akar.remove(sifat)
    pid = max((int(s.get("pid", "1")) for s in akar), default=_PERTAMA - 1)
    for ke, teks in enumerate(isi, start=1):
        sifat = etree.SubElement(
            akar, f"{{{_NS}}}property", fmtid=_FMTID, pid=str(pid + ke), name=f"{nama}_{ke}"
        )
        etree.SubElement(sifat, f"{{{_VT}}}lpwstr").text = teks
    xml: bytes = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
    return {bagian: xml} if bagian else {_BAGIAN: xml, **_daftarkan(paket)}


def _bagian(paket: Paket) -> str | None:
    for jenis, sasaran in paket.hubungan_bagian("").values():
        if jenis.endswith("/custom-properties") and paket.ada(sasaran):
            return sasaran
    return None


def _nomor(sifat: etree._Element, nama: str) -> int | None:
    cocok = re.fullmatch(rf"{re.escape(nama)}_(\d+)", sifat.get("name", ""))
    return int(cocok[1]) if cocok else None


def _daftarkan(paket: Paket) -> dict[str, bytes]:
    """The package says that it has such a part; its other words stay as they are."""
    hubungan = (
        f'<Relationship Id="rIdLkjSifat" Type="{_JENIS}" Target="{_BAGIAN}"/></Relationships>'
    )
    jenis = f'<Override PartName="/{_BAGIAN}" ContentType="{_JENIS_ISI}"/></Types>'
    return {
        _HUBUNGAN: _sisipkan(paket.baca(_HUBUNGAN), b"</Relationships>", hubungan),
        _DAFTAR: _sisipkan(paket.baca(_DAFTAR), b"</Types>", jenis),
    }


def _dapat_didaftar(paket: Paket) -> bool:
    """Whether the lists of the package are written as nearly all programs write them."""
    return (
        b"</Relationships>" in paket.baca(_HUBUNGAN)
        and b"</Types>" in paket.baca(_DAFTAR)
        and not paket.ada(_BAGIAN)
    )


def _sisipkan(xml: bytes, penutup: bytes, ganti: str) -> bytes:
    kepala, _, ekor = xml.rpartition(penutup)
    return kepala + ganti.encode() + ekor
