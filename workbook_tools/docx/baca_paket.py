"""The parts of a .docx file, opened without trusting it.

Nothing is executed, nothing is fetched: entities are not resolved, relations that point outside
are never followed, macros are only noticed. Sizes are bounded before anything is unpacked.
"""

import posixpath
import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.keluaran import sebab_os

KODE = "D691"
"""The rule under which a document that cannot be read is reported."""
MAKS_BAGIAN = 60_000_000
MAKS_SEMUA = 400_000_000
MAKS_ANGGOTA = 20_000
MAKS_BERKAS = 200_000_000
"""Bytes (MAKS_ANGGOTA: members): far beyond any report, far below what hurts a small PC."""
MAKS_TANDA = 1_500_000
"""Tags of a part; a report of 60 pages has some 50,000. Each costs memory once it is parsed."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_REL = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOKUMEN_UTAMA = "word/document.xml"


class PaketDocx:
    """An opened .docx; close it, or use it in a ``with`` statement."""

    def __init__(self, jalur: Path) -> None:
        """Open a file.

        Raises:
            BerkasTakTerpakai: no .docx, encrypted, damaged or of absurd size.
        """
        self.nama = jalur.name
        self._zip = _buka(jalur)
        try:
            self._periksa()
            self.utama = self._cari_utama()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> "PaketDocx":
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def ada(self, bagian: str) -> bool:
        """Whether there is such a part."""
        return bagian in self._zip.NameToInfo

    @property
    def bermakro(self) -> bool:
        """Whether the document carries macros; they are never run."""
        return any(n.endswith("vbaProject.bin") for n in self._zip.NameToInfo)

    def uraikan(self, bagian: str) -> etree._Element:
        """The root of an XML part.

        Raises:
            BerkasTakTerpakai: the part is missing or is no sound XML.
        """
        try:
            isi = self._zip.read(bagian)
        except (KeyError, zipfile.BadZipFile, OSError, EOFError, RuntimeError, ValueError) as e:
            raise _gagal(self.nama, f"bagian {bagian} rusak atau tidak ada") from e
        except Exception as e:  # zlib.error and the like: damaged data
            raise _gagal(self.nama, f"bagian {bagian} rusak") from e
        if isi.count(b"<") > MAKS_TANDA:
            raise _gagal(self.nama, f"isi bagian {bagian} tidak wajar banyaknya")
        if b"<!DOCTYPE" in isi[:4096] or b"<!ENTITY" in isi[:65536]:
            raise self._berdoctype(bagian)
        pengurai = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        try:
            akar = etree.fromstring(isi, pengurai)
        except etree.XMLSyntaxError as e:
            raise _gagal(self.nama, f"bagian {bagian} bukan XML yang wajar") from e
        if akar.getroottree().docinfo.internalDTD is not None:  # behind a comment, in UTF-16
            raise self._berdoctype(bagian)
        return akar

    def rujukan(self, bagian: str) -> dict[str, str]:
        """The parts that a part points to, by relation id; what lies outside is left out."""
        folder, nama = posixpath.split(bagian)
        rels = f"{folder}/_rels/{nama}.rels"
        if not self.ada(rels):
            return {}
        return dict(_dalam(self.uraikan(rels), folder))

    def _periksa(self) -> None:
        anggota = self._zip.infolist()
        besar = sum(i.file_size for i in anggota)
        if (
            len(anggota) > MAKS_ANGGOTA
            or besar > MAKS_SEMUA
            or any(i.file_size > MAKS_BAGIAN and i.filename.endswith(".xml") for i in anggota)
        ):
            raise _gagal(self.nama, "isinya tidak wajar besarnya bila dibuka")
        if any(i.flag_bits & 1 for i in anggota):
            raise _gagal(self.nama, "isinya bersandi")

    def _berdoctype(self, bagian: str) -> BerkasTakTerpakai:
        return _gagal(self.nama, f"bagian {bagian} memuat DOCTYPE, yang tidak ada di dokumen Word")

    def _cari_utama(self) -> str:
        if self.ada("_rels/.rels"):
            for _, tujuan in _dalam(self.uraikan("_rels/.rels"), "", "/officeDocument"):
                if self.ada(tujuan):
                    return tujuan
        if self.ada(_DOKUMEN_UTAMA):
            return _DOKUMEN_UTAMA
        raise _gagal(self.nama, "ini bukan dokumen Word (.docx)")


def _buka(jalur: Path) -> zipfile.ZipFile:
    try:
        with jalur.open("rb") as berkas:
            awal = berkas.read(8)
        besar = jalur.stat().st_size
    except OSError as e:
        raise _gagal(jalur.name, f"berkas tidak dapat dibuka: {sebab_os(e)}") from e
    if awal == _OLE:
        raise _gagal(
            jalur.name,
            "ini dokumen Word lama (.doc) atau bersandi. Buka di Word, hapus sandinya, lalu "
            "simpan sebagai .docx",
        )
    if besar > MAKS_BERKAS:
        raise _gagal(jalur.name, "berkasnya tidak wajar besarnya")
    try:
        return zipfile.ZipFile(jalur)
    except (zipfile.BadZipFile, OSError, ValueError) as e:
        raise _gagal(jalur.name, "ini bukan dokumen Word (.docx), atau berkasnya rusak") from e


def _dalam(akar: etree._Element, folder: str, jenis: str = "") -> Iterator[tuple[str, str]]:
    for rel in akar.iter(_REL):
        if rel.get("TargetMode") == "External" or not rel.get("Type", "").endswith(jenis):
            continue
        tujuan = rel.get("Target", "")
        lengkap = tujuan.lstrip("/") if tujuan.startswith("/") else f"{folder}/{tujuan}"
        yield rel.get("Id", ""), posixpath.normpath(lengkap).lstrip("/")


def _gagal(nama: str, sebab: str) -> BerkasTakTerpakai:
    return BerkasTakTerpakai(KODE, f"{nama} tidak dapat dibaca: {sebab}.")
