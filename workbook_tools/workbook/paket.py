"""An .xlsx/.xlsm file as a package of parts, opened safely.

Opening never trusts the file: it may be truncated, no zip at all, encrypted, an old .xls, a
zip bomb, or XML that tries to blow up the parser.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from msgspec import Struct

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.keluaran import sebab_os, terlalu_panjang
from workbook_tools.regex import regex
from workbook_tools.workbook.format_lain import sebab_format
from workbook_tools.workbook.mentah import buka
from workbook_tools.workbook.petik import BarisPolos, petik
from workbook_tools.workbook.xml_aman import HANYA_UNSUR, SEMUA

NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
NS_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NS_REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"

BATAS_ANGGOTA = 5_000
BATAS_BYTE_ANGGOTA = 200 * 1024 * 1024
BATAS_BYTE_TOTAL = 600 * 1024 * 1024
BATAS_RASIO = 500  # a part this much larger than its packed size is a bomb
BATAS_DIINGAT = 256 * 1024  # a part that is kept unpacked: reader and writer both ask for it
BATAS_BYTE_LEMBAR = 24 * 1024 * 1024  # XML of one tab that is still parsed
BATAS_POHON_LEMBAR, BATAS_POHON = 100_000_000, 60_000_000
"""Bytes that a tab, and any other part, may take once parsed, as estimated from its marks."""
_BYTE_UNSUR, _BYTE_ATRIBUT, _BYTE_TEKS = 120, 250, 125  # what libxml2 takes for each, measured

_TANDA_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TERSANDI = "EncryptedPackage".encode("utf-16-le")


class BagianLembar(Struct, frozen=True):
    """One tab: its title, its part in the package, its place among the tabs (from 0), its id."""

    judul: str
    bagian: str
    urutan: int
    id: str


class Paket:
    """A workbook file opened for reading; parts are unpacked only when asked for."""

    def __init__(self, jalur: Path) -> None:
        """Open and check the file.

        Raises:
            BerkasTakTerpakai: it is not a workbook that can be read, with the reason.
        """
        self.jalur = jalur
        self.bersama: dict[str, object] = {}  # what readers of this package share
        self._kecil: dict[str, bytes] = {}  # small parts already unpacked
        self._pohon: dict[str, etree._Element] = {}
        self._lembar: dict[str, etree._Element] = {}
        self._terpetik: dict[str, tuple[list[BarisPolos], etree._Element]] = {}
        self.zip = _buka(jalur)
        try:
            self._periksa_ukuran()
            self._periksa_nama()
            self.bagian_buku = self._cari_bagian_buku()
            self.akar_buku = self.uraikan(self.bagian_buku)
            self.hubungan = self.hubungan_bagian(self.bagian_buku)
            self.lembar = tuple(self._daftar_lembar())
        except BaseException:
            self.zip.close()
            raise

    def __enter__(self) -> "Paket":
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file and let go of what was read: many workbooks follow each other."""
        self.zip.close()
        for ingatan in (self.bersama, self._kecil, self._pohon, self._lembar, self._terpetik):
            ingatan.clear()

    def baca(self, bagian: str, batas: int = BATAS_BYTE_ANGGOTA) -> bytes:
        """The bytes of one part.

        Raises:
            BerkasTakTerpakai: the part is missing, damaged or too large.
        """
        if bagian in self._kecil:
            return self._kecil[bagian]
        info = self.zip.NameToInfo.get(bagian)
        if info is None:
            raise rusak(self.jalur, f"bagian {bagian} tidak ada")
        if info.file_size > batas:
            raise rusak(self.jalur, f"bagian {bagian} terlalu besar", "T107")
        try:
            isi = buka(self.zip, info)
        except Exception as e:  # zip, zlib and the disk have no common base
            raise rusak(self.jalur, f"bagian {bagian} tidak dapat dibuka") from e
        if len(isi) <= BATAS_DIINGAT:
            self._kecil[bagian] = isi
        return isi

    def uraikan(self, bagian: str) -> etree._Element:
        """The parsed XML of one part; entities, DTDs and the network stay off."""
        return self._uraikan(bagian, hanya_unsur=False)

    def pohon_lembar(self, bagian: str) -> etree._Element:
        """The parsed XML of a tab without comments and processing instructions, which mean
        nothing there and may look like cells; of an ordinary tab the same tree for all who only
        read it."""
        akar = self._lembar.get(bagian)
        if akar is None:
            akar = self._uraikan(bagian, hanya_unsur=True)
            if self.zip.NameToInfo[bagian].file_size <= BATAS_DIINGAT:
                self._lembar[bagian] = akar
        return akar

    def lembar_terpetik(self, bagian: str) -> tuple[list[BarisPolos], etree._Element]:
        """The plain cells of a tab, and its tree without these and without the empty cells of
        prepared rows, which are most of a tab: for those who only read what stands in it."""
        hasil = self._terpetik.get(bagian)
        if hasil is None:
            polos, sisa = petik(self.baca(bagian, BATAS_BYTE_LEMBAR))
            hasil = polos, self._uraikan(bagian, hanya_unsur=True, isi=sisa)
            if self.zip.NameToInfo[bagian].file_size <= BATAS_DIINGAT:
                self._terpetik[bagian] = hasil
        return hasil

    def lembar_terbaca(self, bagian: str) -> etree._Element | None:
        """The same tree where somebody has read that tab already; every formula stands in it."""
        hasil = self._terpetik.get(bagian)
        return None if hasil is None else hasil[1]

    def ambil_lembar(self, bagian: str) -> etree._Element:
        """The same tree, for one who changes it: nobody else gets it afterwards."""
        akar = self.pohon_lembar(bagian)
        self._lembar.pop(bagian, None)
        return akar

    def _uraikan(self, bagian: str, hanya_unsur: bool, isi: bytes | None = None) -> etree._Element:
        """``isi``: what is to be parsed of the part, where it is not all."""
        isi = self.baca(bagian, BATAS_BYTE_LEMBAR) if isi is None else isi
        if bahaya := sebab_bahaya(isi):
            raise rusak(self.jalur, f"bagian {bagian} {bahaya}", "T107")
        if _lebih(isi, BATAS_POHON_LEMBAR if hanya_unsur else BATAS_POHON):
            raise rusak(self.jalur, f"bagian {bagian} berisi terlalu banyak sel atau unsur", "T107")
        try:
            akar = etree.fromstring(isi, HANYA_UNSUR if hanya_unsur else SEMUA)
        except etree.XMLSyntaxError as e:
            raise rusak(self.jalur, f"bagian {bagian} bukan XML yang utuh") from e
        if akar.getroottree().docinfo.doctype:
            raise rusak(self.jalur, f"bagian {bagian} memuat DTD yang tidak wajar", "T107")
        return akar

    def pohon(self, bagian: str) -> etree._Element:
        """The parsed XML of one part, the same tree for all who ask for it."""
        akar = self._pohon.get(bagian)
        if akar is None:
            akar = self._pohon[bagian] = self.uraikan(bagian)
        return akar

    def ada(self, bagian: str) -> bool:
        """Whether the package holds this part."""
        return bagian in self.zip.NameToInfo

    def bagian_jenis(self, akhiran: str) -> str | None:
        """The part that the workbook relates to under a type ending in ``akhiran``."""
        for jenis, sasaran in self.hubungan.values():
            if jenis.endswith("/" + akhiran):
                return sasaran
        return None

    def _periksa_ukuran(self) -> None:
        info = self.zip.infolist()
        if len(info) > BATAS_ANGGOTA:
            raise rusak(self.jalur, f"berisi {len(info)} bagian", "T107")
        if sum(i.file_size for i in info) > BATAS_BYTE_TOTAL:
            raise rusak(self.jalur, "isinya mengembang terlalu besar (bom zip)", "T107")
        for i in info:
            besar = i.file_size > 10 * 1024 * 1024
            if besar and i.file_size > BATAS_RASIO * max(1, i.compress_size):
                raise rusak(self.jalur, f"bagian {i.filename} mengembang tak wajar", "T107")
            if i.flag_bits & 0x1:
                raise rusak(self.jalur, "dilindungi kata sandi", "T106")

        if sum(i.compress_size for i in info) > self.jalur.stat().st_size:
            raise rusak(self.jalur, "bagian-bagiannya saling tindih (bom zip)", "T107")

    def _periksa_nama(self) -> None:
        """Names tell parts apart, in capitals or not, and lead nowhere outside."""
        terlihat = set()
        for nama in (i.filename for i in self.zip.infolist()):
            if nama.casefold() in terlihat:
                raise rusak(self.jalur, f"bagian {nama} ada dua kali")
            terlihat.add(nama.casefold())
            if nama.startswith("/") or ".." in nama.replace("\\", "/").split("/"):
                raise rusak(self.jalur, f"bagian {nama} menunjuk ke luar berkas", "T107")

    def _cari_bagian_buku(self) -> str:
        for jenis, sasaran in self.hubungan_bagian("").values():
            if jenis.endswith("/officeDocument"):
                return sasaran
        raise rusak(self.jalur, "bukan buku kerja Excel")

    def hubungan_bagian(self, bagian: str) -> dict[str, tuple[str, str]]:
        """Relationships of a part ('' is the package): id -> (type, target part)."""
        induk, _, nama = bagian.rpartition("/")
        berkas = _gabung(induk, f"_rels/{nama}.rels")
        if not self.ada(berkas):
            return {}
        hasil = {}
        for r in self.uraikan(berkas).iter(f"{_NS_REL}Relationship"):
            if r.get("TargetMode") == "External":
                continue
            hasil[r.get("Id", "")] = (r.get("Type", ""), _gabung(induk, r.get("Target", "")))
        return hasil

    def _daftar_lembar(self) -> Iterator[BagianLembar]:
        ns = etree.QName(self.akar_buku).namespace
        if ns not in (NS, NS_STRICT):
            raise rusak(self.jalur, "bukan buku kerja Excel")
        terpakai = {self.bagian_buku}
        semua = self.akar_buku.iterfind(f"{{{ns}}}sheets/{{{ns}}}sheet")
        for urutan, s in enumerate(semua):
            rid = s.get(f"{{{NS_R}}}id") or s.get(
                "{http://purl.oclc.org/ooxml/officeDocument/relationships}id", ""
            )
            jenis, sasaran = self.hubungan.get(rid, ("", ""))
            if jenis.endswith("/worksheet") and self.ada(sasaran):
                if sasaran in terpakai:  # what is written into one would be lost in the other
                    raise rusak(self.jalur, f"dua lembar memakai bagian {sasaran} yang sama")
                terpakai.add(sasaran)
                yield BagianLembar(s.get("name", ""), sasaran, urutan, s.get("sheetId", ""))


def _lebih(isi: bytes, batas: int) -> bool:
    """Whether the tree of some XML may take more bytes: elements, attributes, texts between."""
    if len(isi) * _BYTE_ATRIBUT <= batas:  # it could not if it were nothing but marks
        return False
    teks = isi.count(b">") - isi.count(b"><")
    unsur = _BYTE_UNSUR * isi.count(b"<") + _BYTE_ATRIBUT * isi.count(b"=")
    return unsur + _BYTE_TEKS * teks > batas


def sebab_bahaya(isi: bytes) -> str:
    """Why XML is not given to any parser, '' when it may be: it declares entities or reads others,
    or is written in an encoding of which parsers think differently. No workbook does."""
    if (b"<!" in isi or b"<\0!" in isi) and any(tanda in isi for tanda in _TANDA_DTD):
        return "memuat DTD yang tidak wajar"
    sandi = _SANDI.match(isi)
    if sandi and sandi[1].decode().casefold() not in _SANDI_WAJAR:
        return f"memakai pengodean {sandi[1].decode()} yang tidak wajar"
    return ""


_SANDI = regex(rb"""\s*<\?xml[^>]*?encoding\s*=\s*["']([\x21-\x7e]{1,40}?)["']""")
_SANDI_WAJAR = frozenset({"utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1"})
_TANDA_DTD = tuple(
    f"<!{kata}".encode(sandi)
    for kata in ("DOCTYPE", "ENTITY")
    for sandi in ("ascii", "utf-16-le", "utf-16-be")
)


def _gabung(induk: str, sasaran: str) -> str:
    if sasaran.startswith("/"):
        return sasaran.lstrip("/")
    potongan: list[str] = []
    for bagian in f"{induk}/{sasaran}".split("/"):
        if bagian == "..":
            if potongan:
                potongan.pop()
        elif bagian not in ("", "."):
            potongan.append(bagian)
    return "/".join(potongan)


def _buka(jalur: Path) -> zipfile.ZipFile:
    if jalur.is_dir():
        raise BerkasTakTerpakai(
            "T105", f"{jalur} adalah folder yang isinya tidak dapat dilihat oleh akun ini."
        )
    try:
        with jalur.open("rb") as f:
            awal = f.read(8)
    except FileNotFoundError:
        panjang = terlalu_panjang(jalur)
        kata = f"tidak ditemukan{': ' * bool(panjang)}{panjang}."
        raise BerkasTakTerpakai("T105", f"Berkas {jalur.name} {kata}") from None
    except OSError as e:
        raise BerkasTakTerpakai(
            "T105",
            f"Berkas {jalur.name} tidak dapat dibaca: {sebab_os(e)}. Bila sedang terbuka di "
            "program lain, tutup dulu lalu ulangi.",
        ) from e
    if awal.startswith(_TANDA_OLE):
        raise BerkasTakTerpakai("T106", f"Berkas {jalur.name} {_sebab_ole(jalur)}")
    if sebab := sebab_format(jalur.suffix):
        raise BerkasTakTerpakai("T105", f"Berkas {jalur.name} {sebab}")
    try:
        return zipfile.ZipFile(jalur)
    except Exception as e:  # whatever a damaged index makes zipfile stumble over
        raise rusak(jalur, "bukan buku kerja Excel, atau terpotong saat disalin") from e


def _sebab_ole(jalur: Path) -> str:
    """Excel keeps encrypted workbooks and old ones in the same kind of container."""
    with jalur.open("rb") as f:
        if _TERSANDI in f.read(BATAS_BYTE_LEMBAR):
            return "dilindungi kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan ulang."
    return "memakai format Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx."


def rusak(jalur: Path, sebab: str, kode: str = "T105") -> BerkasTakTerpakai:
    """The error to raise for a file that cannot be used, with the reason in words."""
    return BerkasTakTerpakai(
        kode,
        f"Berkas {jalur.name} tidak dapat dipakai: {sebab}. Pakai salinan yang masih baik, atau "
        "buka di Excel lalu simpan ulang sebagai .xlsx.",
    )
