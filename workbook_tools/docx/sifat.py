"""docProps/custom.xml: what a document remembers of its blocks. Programs keep it.

A property longer than 255 characters may be cut by Word, so a long text is kept in several.
"""

from lxml import etree

from workbook_tools.docx.paket import Paket, Relasi
from workbook_tools.docx.xml import KEPALA, aman, atribut

BAGIAN = "docProps/custom.xml"
TIPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
JENIS = "custom-properties"
_NS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_PANJANG = 250


def baca_sifat(paket: Paket) -> dict[str, str]:
    """The program's own properties (``lkj…``) by name, pieces joined."""
    data = paket.isi.get(_bagian(paket))
    if data is None:
        return {}
    hasil: dict[str, str] = {}
    for e in etree.fromstring(data, etree.XMLParser(resolve_entities=False)):
        nama = e.get("name") or ""
        if nama.startswith("lkj"):
            pokok = nama.partition("~")[0]
            hasil[pokok] = hasil.get(pokok, "") + "".join(e.itertext())
    return hasil


def tulis_sifat(paket: Paket, sifat: dict[str, str]) -> None:
    """Set the program's own properties; those of others stay."""
    nama = _bagian(paket)
    lain = _milik_orang(paket.isi.get(nama))
    potong = [s for kunci, teks in sorted(sifat.items()) for s in _potong(kunci, teks)]
    isi = "".join(_satu(n, *s) for n, s in enumerate([*lain, *potong], start=2))
    xml = f'{KEPALA}<Properties xmlns="{_NS}" xmlns:vt="{_VT}">{isi}</Properties>'
    paket.tambah_bagian(nama, xml.encode(), TIPE)
    if not any(r.jenis == JENIS for r in paket.relasi("")):
        paket.tambah_relasi("", Relasi("lkj_sifat", JENIS, nama))


def _bagian(paket: Paket) -> str:
    return next((r.target for r in paket.relasi("") if r.jenis == JENIS), BAGIAN)


def _milik_orang(data: bytes | None) -> list[tuple[str, str]]:
    if data is None:
        return []
    return [
        (e.get("name") or "", etree.tostring(e[0], encoding="unicode", with_tail=False))
        for e in etree.fromstring(data, etree.XMLParser(resolve_entities=False))
        if len(e) and not (e.get("name") or "").startswith("lkj")
    ]


def _potong(kunci: str, teks: str) -> list[tuple[str, str]]:
    isi = [teks[n : n + _PANJANG] for n in range(0, len(teks), _PANJANG)]
    return [
        (f"{kunci}~{n:03d}" if n else kunci, f"<vt:lpwstr>{aman(s)}</vt:lpwstr>")
        for n, s in enumerate(isi)
    ]


def _satu(pid: int, nama: str, isi: str) -> str:
    return f'<property fmtid="{_FMTID}" pid="{pid}" name={atribut(nama)}>{isi}</property>'
