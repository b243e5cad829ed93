"""Finds the parts in which something goes along, and hands each to the file of its kind."""

from collections.abc import Callable, Collection, Iterator

from workbook_tools.regex import regex
from workbook_tools.workbook.ikut.bagian_lain import ikut_bagian
from workbook_tools.workbook.ikut.dasar import Iringan
from workbook_tools.workbook.ikut.komentar import ikut_komentar
from workbook_tools.workbook.ikut.lembar import ikut_lembar
from workbook_tools.workbook.paket import BATAS_BYTE_LEMBAR, Paket
from workbook_tools.workbook.xml_sel import teks_xml

_AKAR = regex(rb"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_TANPA = ("docProps/", "customXml/", "xl/externalLinks/", "xl/theme/")
_TANPA_AKAR = frozenset({"sst", "styleSheet", "calcChain", "Types", "theme"})
_LINTAS_TAB = regex(rb"[\w ]:[\w ]+'?!")  # Sheet1:Sheet9!A1 may pass over a moved tab


def ikutkan(paket: Paket, iringan: Iringan, milik_program: Collection[str]) -> dict[str, bytes]:
    """The parts, besides the computed sheets themselves (``milik_program``), that change.

    Raises:
        BerkasTakTerpakai: a part is damaged.
    """
    if iringan.diam:
        return {}
    pemilik = _pemilik(paket)
    perubahan = ikut_komentar(paket, iringan)
    sebutan = _sebutan(iringan)
    judul = {t.bagian: t.judul for t in paket.lembar}
    for nama in _calon(paket, milik_program, perubahan):
        tab = judul.get(nama, pemilik.get(nama, ""))
        asal = paket.baca(nama, BATAS_BYTE_LEMBAR)
        if not sebutan(asal) and iringan.peta(tab) is None:
            continue
        if nama in judul:
            baru = ikut_lembar(asal, tab, iringan, paket.lembar_terbaca(nama))
        else:
            baru = _ikut(asal, tab, iringan)
        if baru != asal:
            perubahan[nama] = baru
    return perubahan


def _ikut(asal: bytes, tab: str, iringan: Iringan) -> bytes:
    akar = _AKAR.search(asal)
    nama = akar[1].decode() if akar else ""
    return asal if nama in _TANPA_AKAR else ikut_bagian(asal, nama, tab, iringan)


def _calon(paket: Paket, milik_program: Collection[str], sudah: Collection[str]) -> Iterator[str]:
    for info in paket.zip.infolist():
        nama = info.filename
        if (
            nama.endswith((".xml", ".rels", ".vml"))
            and not nama.startswith(_TANPA)
            and nama not in milik_program
            and nama not in sudah
            and info.file_size <= BATAS_BYTE_LEMBAR
        ):
            yield nama


def _sebutan(iringan: Iringan) -> Callable[[bytes], bool]:
    """Whether a part names a moved tab at all; most do not, and that is seen at once."""
    judul = {p.judul.strip().replace("'", "''") for p in iringan.pemindah.peta.values()}
    bentuk = {x for j in map(teks_xml, judul) for x in (j, j.replace("'", "&apos;"))}
    dicari = [x.encode().lower() for x in bentuk]

    def sebutan(isi: bytes) -> bool:
        kecil = isi.lower()
        return any(x in kecil for x in dicari) or (b"!" in isi and bool(_LINTAS_TAB.search(isi)))

    return sebutan


def _pemilik(paket: Paket) -> dict[str, str]:
    """The tab that a drawing, a table or a chart belongs to, by part."""
    hasil: dict[str, str] = {}
    for tab in paket.lembar:
        antre = [tab.bagian]
        while antre:
            for _, sasaran in paket.hubungan_bagian(antre.pop()).values():
                if sasaran not in hasil and paket.ada(sasaran) and sasaran != paket.bagian_buku:
                    hasil[sasaran] = tab.judul
                    antre.append(sasaran)
    return hasil
