"""Lists of contents with their entries already written: headings, captions, page numbers.

The entries stand in a field, so Word and LibreOffice can make them anew; the page numbers are
fields of their own, because only a program that lays out pages knows them.
"""

from msgspec import Struct

from workbook_tools.docx.gaya import Gaya
from workbook_tools.docx.nomor import Penomor
from workbook_tools.docx.peta import ParagrafPeta, Peta
from workbook_tools.docx.tulis import Meja, bidang, run
from workbook_tools.docx.xml import aman, atribut
from workbook_tools.naskah import Daftar

TINGKAT_TERDALAM = 3
ISI_GAYA, GAMBAR_GAYA = "toc", "table of figures"
BELUM = "\u2007\u2007"
"""Stands for a page number not known yet: blank, and as wide as two digits. An entry that will need
a second line for its number has it from the start, so pages do not move when numbers come."""


class Butir(Struct, frozen=True):
    """An entry: its level, what it says and the bookmark that tells its page."""

    tingkat: int
    teks: str
    penanda: str


def butir_judul(peta: Peta, gaya: Gaya, penomor: Penomor) -> list[Butir]:
    """The headings of a document with their numbers."""
    hasil = []
    for p in peta.paragraf:
        tingkat = gaya.tingkat.get(p.gaya, 0)
        teks = " ".join(p.teks.split())
        if not tingkat or not teks:
            continue
        nomor = _label(p, gaya, penomor)
        if tingkat <= TINGKAT_TERDALAM:
            hasil.append(Butir(tingkat, f"{nomor} {teks}".strip(), _penanda(p)))
    return hasil


def butir_keterangan(peta: Peta, urut: str) -> list[Butir]:
    """The captions that a counter numbers."""
    return [
        Butir(1, " ".join(p.teks.split()), _penanda(p)) for p in peta.paragraf if urut in p.urut
    ]


def tulis_daftar(d: Daftar, peta: Peta, meja: Meja, penomor: Penomor) -> str:
    """The paragraphs of a list: one field over all headings, or one a counter."""
    if not d.urut:
        butir = butir_judul(peta, meja.gaya, penomor)
        return _bidang(f'TOC \\o "1-{TINGKAT_TERDALAM}" \\h \\z \\u', butir, ISI_GAYA, meja)
    return "".join(
        _bidang(f'TOC \\h \\z \\c "{urut}"', butir, GAMBAR_GAYA, meja)
        for urut in d.urut
        if (butir := butir_keterangan(peta, urut))
    )


def _bidang(perintah: str, butir: list[Butir], gaya: str, meja: Meja) -> str:
    hasil = []
    for n, b in enumerate(butir):
        awal = _AWAL.format(aman(perintah)) if n == 0 else ""
        akhir = _AKHIR if n == len(butir) - 1 else ""
        nama = f"{gaya} {b.tingkat}" if gaya == ISI_GAYA else gaya
        id_ = meja.gaya.paragraf(nama)
        sifat = f"<w:pPr><w:pStyle w:val={atribut(id_)}/></w:pPr>" if id_ else ""
        hasil.append(f"<w:p>{sifat}{awal}{_butir(b)}{akhir}</w:p>")
    return "".join(hasil)


def _butir(b: Butir) -> str:
    if not b.penanda:
        return run(b.teks)
    halaman = bidang(f"PAGEREF {b.penanda} \\h", BELUM)
    isi = f"{run(b.teks)}<w:r><w:tab/></w:r>{halaman}"
    return f'<w:hyperlink w:anchor={atribut(b.penanda)} w:history="1">{isi}</w:hyperlink>'


def _label(p: ParagrafPeta, gaya: Gaya, penomor: Penomor) -> str:
    daftar, tingkat = gaya.nomor.get(p.gaya, ("", 0))
    if p.nomor:
        daftar, tingkat = p.nomor[0] or daftar, int(p.nomor[1] or 0)
    return penomor.label(daftar, tingkat)


def _penanda(p: ParagrafPeta) -> str:
    """A bookmark that tells where the paragraph is: Word's own, or the program's."""
    nama = [n for n in p.penanda if not n.startswith("lkjb_")]
    return next((n for n in nama if n.startswith("_Toc")), nama[0] if nama else "")


_AWAL = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> {} </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_AKHIR = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
