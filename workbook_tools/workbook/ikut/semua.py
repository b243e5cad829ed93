"""Finds the parts in which something goes along, and hands each to the file of its kind."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache

from workbook_tools.regex import regex
from workbook_tools.workbook.ikut.bagian_lain import BERTAB, ikut_bagian
from workbook_tools.workbook.ikut.dasar import Iringan
from workbook_tools.workbook.ikut.komentar import ikut_komentar
from workbook_tools.workbook.ikut.lembar import ikut_lembar
from workbook_tools.workbook.paket import BATAS_BYTE_LEMBAR, Paket
from workbook_tools.workbook.xml_sel import teks_xml

_AKAR = regex(rb"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_TANPA = ("docProps/", "customXml/", "xl/externalLinks/", "xl/theme/")
_LINTAS_TAB = regex(rb"[\w ]:[\w ]+'?!")  # Sheet1:Sheet9!A1 may pass over a moved tab


def ikutkan(paket: Paket, iringan: Iringan, milik_program: Collection[str]) -> dict[str, bytes]:
    """The parts, besides the computed sheets themselves (``milik_program``), that change.

    Raises:
        BerkasTakTerpakai: a part is damaged.
    """
    if iringan.diam:
        return {}
    judul = {t.bagian: t.judul for t in paket.lembar}
    bergerak = _pemilik(paket, {b: j for b, j in judul.items() if iringan.peta(j) is not None})
    perubahan = ikut_komentar(paket, iringan)
    semua = cache(lambda: _pemilik(paket, judul))  # hardly ever asked for
    sebutan = _sebutan(iringan)
    for nama in _calon(paket, milik_program, perubahan):
        asal = paket.baca(nama, BATAS_BYTE_LEMBAR)
        if nama not in bergerak and not sebutan(asal):
            continue
        if nama in judul:
            baru = ikut_lembar(asal, judul[nama], iringan, paket.lembar_terbaca(nama))
        else:
            akar = _akar(asal)
            if nama not in bergerak and akar == "table" and b"Formula" not in asal:
                continue  # a header that happens to be the title of a tab
            tab = bergerak.get(nama) or (semua().get(nama, "") if akar in BERTAB else "")
            baru = ikut_bagian(asal, akar, tab, iringan)
        if baru != asal:
            perubahan[nama] = baru
    return perubahan


def _akar(isi: bytes) -> str:
    """The name of a part's root, which says what it is."""
    cocok = _AKAR.search(isi)
    return cocok[1].decode() if cocok else ""


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
    """Whether a part names a moved tab at all; most do not, or link to the first one."""
    judul = [p.judul.strip().replace("'", "''") for p in iringan.pemindah.peta.values()]
    bentuk = dict.fromkeys(x for j in map(teks_xml, judul) for x in (j, j.replace("'", "&apos;")))
    dicari = [x.encode().lower() for x in bentuk]

    def sebutan(isi: bytes) -> bool:
        kecil = isi.lower()
        return any(x in kecil for x in dicari) or (b"!" in isi and bool(_LINTAS_TAB.search(isi)))

    return sebutan


def _pemilik(paket: Paket, tab: Mapping[str, str]) -> dict[str, str]:
    """The tab that a drawing, a table or a chart belongs to, by part; ``tab``: the titles of the
    tabs that are asked about, by part, which come back as well."""
    hasil = dict(tab)
    for bagian, judul in tab.items():
        antre = [bagian]
        while antre:
            for _, sasaran in paket.hubungan_bagian(antre.pop()).values():
                if sasaran not in hasil and paket.ada(sasaran) and sasaran != paket.bagian_buku:
                    hasil[sasaran] = judul
                    antre.append(sasaran)
    return hasil
