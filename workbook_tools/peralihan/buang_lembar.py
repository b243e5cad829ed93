"""Taking a tab out of a workbook, where nothing of the office hangs on it."""

import re
from html import escape

from workbook_tools.peralihan.lembar_tamu import geser_nomor_lembar, wadah_nama
from workbook_tools.peralihan.rancangan import TAG_ID, Rancangan, tag
from workbook_tools.regex import regex
from workbook_tools.workbook.paket import Paket

_PENUNJUK = regex(r"xl/(worksheets/sheet|charts/|pivot|externalLinks|tables/|workbook\.xml)")


def hanya_milik_program(paket: Paket, bagian: str) -> bool:
    """Whether a tab relates to nothing but tables: no comments, pictures, text boxes."""
    return all(jenis.endswith("/table") for jenis, _ in paket.hubungan_bagian(bagian).values())


def disebut_rumus(paket: Paket, judul: str) -> bool:
    """Whether a formula, a name, a chart or a choice of another part names the tab."""
    kata = escape(judul, quote=False)
    bentuk = [f"'{kata}'!".encode(), f"&apos;{kata}&apos;!".encode(), f"&#39;{kata}&#39;!".encode()]
    if judul.isalnum():
        bentuk.append(f"{kata}!".encode())
    return any(
        any(b in _tanpa_tautan(paket.baca(nama), bentuk) for b in bentuk)
        for nama in paket.zip.namelist()
        if _PENUNJUK.match(nama) and nama.endswith(".xml")
    )


def _tanpa_tautan(isi: bytes, bentuk: list[bytes]) -> bytes:
    """The part without what the program itself made: links of computed sheets, print titles."""
    if not any(b in isi for b in bentuk):
        return b""
    isi = re.sub(rb"<hyperlink [^>]*>", b"", isi)
    isi = re.sub(rb"<f>HYPERLINK\([^<]*</f>", b"", isi)
    return re.sub(rb'<definedName name="_xlnm[^>]*>[^<]*</definedName>', b"", isi)


def buang_lembar(rancangan: Rancangan, judul: str) -> None:
    """Leave a tab out: its part, its tables, its names."""
    buku = rancangan.paket.bagian_buku
    lembar = rancangan.akar(buku).find(tag("sheets"))
    urutan, unsur = next((n, s) for n, s in enumerate(lembar) if s.get("name") == judul)
    id_ = unsur.get(TAG_ID)
    bagian = next(t.bagian for t in rancangan.paket.lembar if t.judul == judul)
    for nama in rancangan.bagian_terhubung(bagian):
        rancangan.buang(nama)
    rancangan.buang(bagian)
    rancangan.putuskan(buku, id_)
    lembar.remove(unsur)
    nama_buku = wadah_nama(rancangan)
    for nama in list(nama_buku):
        if nama.get("localSheetId") == str(urutan):
            nama_buku.remove(nama)
    geser_nomor_lembar(rancangan, urutan + 1, -1)
    for rantai in (rancangan.paket.bagian_jenis("calcChain"),):
        if rantai and rancangan.ada(rantai):
            _buang_rantai(rancangan, rantai, unsur.get("sheetId"))


def _buang_rantai(rancangan: Rancangan, rantai: str, id_lembar: str) -> None:
    """Formulas of the tab out of the calculation chain."""
    akar = rancangan.akar(rantai)
    lembar = ""
    for c in list(akar):
        lembar = c.get("i") or lembar
        c.set("i", lembar)
        if lembar == id_lembar:
            akar.remove(c)
    if len(akar):
        return
    rancangan.buang(rantai)
    buku = rancangan.paket.bagian_buku
    for id_, (jenis, _) in rancangan.paket.hubungan.items():
        if jenis.endswith("/calcChain"):
            rancangan.putuskan(buku, id_)
