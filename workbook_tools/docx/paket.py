"""The package of a Word document: its parts, their relations and content types.

Parts stay the bytes they are unless they are set. The same parts give the same file.
"""

import io
import posixpath
import zipfile

from lxml import etree
from msgspec import Struct, field

from workbook_tools.docx.xml import R
from workbook_tools.errors import LkjError

BATAS_BYTE = 300_000_000
"""A report with many photographs stays far below; more is not unpacked."""
TIPE = "[Content_Types].xml"
_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_CT = "http://schemas.openxmlformats.org/package/2006/content-types"
_WAKTU = (1980, 1, 1, 0, 0, 0)


class Relasi(Struct, frozen=True):
    """A relation of a part: ``jenis`` is the last word of its type, ``target`` a part's name
    (or the address as it stands, when it leads out of the package)."""

    id: str
    jenis: str
    target: str
    luar: bool = False


class Paket(Struct):
    """The parts of a package by name, in the order of the file."""

    isi: dict[str, bytes] = field(default_factory=dict)
    waktu: dict[str, tuple[int, int, int, int, int, int]] = field(default_factory=dict)

    @property
    def utama(self) -> str:
        """The name of the main part, usually ``word/document.xml``."""
        for r in self.relasi(""):
            if r.jenis == "officeDocument" and r.target in self.isi:
                return r.target
        raise LkjError("Berkas ini bukan dokumen Word: bagian utamanya tidak ada.")

    def relasi(self, nama: str) -> list[Relasi]:
        """The relations of a part; '' means the package itself."""
        data = self.isi.get(nama_relasi(nama))
        if data is None:
            return []
        return [_relasi(e, nama) for e in _urai(data) if isinstance(e.tag, str)]

    def tambah_relasi(self, nama: str, relasi: Relasi) -> None:
        """Add a relation, or put it in the place of the one with the same id."""
        berkas = nama_relasi(nama)
        akar = (
            _urai(self.isi[berkas])
            if berkas in self.isi
            else etree.Element(f"{{{_REL}}}Relationships", nsmap={None: _REL})
        )
        e = next((e for e in akar if e.get("Id") == relasi.id), None)
        if e is None:
            e = etree.SubElement(akar, f"{{{_REL}}}Relationship", Id=relasi.id)
        e.set("Type", f"{R}/{relasi.jenis}")
        e.set("Target", posixpath.relpath(relasi.target, posixpath.dirname(nama) or "."))
        self.isi[berkas] = _tulis(akar)

    def buang_relasi(self, nama: str, id_: set[str]) -> None:
        """Drop relations, and the parts that nothing leads to any more."""
        berkas = nama_relasi(nama)
        if not id_ or berkas not in self.isi:
            return
        akar = _urai(self.isi[berkas])
        for e in [e for e in akar if e.get("Id") in id_]:
            akar.remove(e)
        lepas = [r.target for r in self.relasi(nama) if r.id in id_ and not r.luar]
        self.isi[berkas] = _tulis(akar)
        for target in lepas:
            self._buang_bila_lepas(target)

    def _buang_bila_lepas(self, nama: str) -> None:
        if nama not in self.isi or nama in self._tertuju():
            return
        anak = [r.target for r in self.relasi(nama) if not r.luar]
        del self.isi[nama]
        self.isi.pop(nama_relasi(nama), None)
        self._buang_tipe(nama)
        for target in anak:
            self._buang_bila_lepas(target)

    def _tertuju(self) -> set[str]:
        pemilik = [pemilik_relasi(n) for n in self.isi if n.endswith(".rels")]
        return {r.target for nama in pemilik for r in self.relasi(nama) if not r.luar}

    def tambah_bagian(self, nama: str, data: bytes, tipe: str) -> None:
        """Set a part and its content type."""
        self.isi[nama] = data
        akar = _urai(self.isi[TIPE])
        akhiran = posixpath.splitext(nama)[1].lstrip(".").lower()
        for e in akar:
            if e.get("PartName") == f"/{nama}":
                e.set("ContentType", tipe)
                break
            if (e.get("Extension") or "").lower() == akhiran and e.get("ContentType") == tipe:
                return
        else:
            etree.SubElement(akar, f"{{{_CT}}}Override", PartName=f"/{nama}", ContentType=tipe)
        self.isi[TIPE] = _tulis(akar)

    def _buang_tipe(self, nama: str) -> None:
        akar = _urai(self.isi[TIPE])
        for e in [e for e in akar if e.get("PartName") == f"/{nama}"]:
            akar.remove(e)
            self.isi[TIPE] = _tulis(akar)

    def byte(self) -> bytes:
        """The file. New parts carry a fixed time, so that equal documents are equal bytes."""
        keluar = io.BytesIO()
        with zipfile.ZipFile(keluar, "w") as arsip:
            for nama, data in self.isi.items():
                info = zipfile.ZipInfo(nama, self.waktu.get(nama, _WAKTU))
                info.compress_type = zipfile.ZIP_DEFLATED
                info.create_system = 0
                info.external_attr = 0
                arsip.writestr(info, data)
        return keluar.getvalue()


def buka(data: bytes, sebutan: str) -> Paket:
    """The package in a file's bytes; ``sebutan`` names the file in messages.

    Raises:
        LkjError: no Word document, or larger than a document can reasonably be.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as arsip:
            daftar = arsip.infolist()
            if sum(i.file_size for i in daftar) > BATAS_BYTE:
                raise LkjError(f"{sebutan} terlalu besar untuk dokumen Word yang wajar.")
            isi = {i.filename: arsip.read(i) for i in daftar if not i.is_dir()}
            waktu = {i.filename: i.date_time for i in daftar}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError) as e:
        raise LkjError(f"{sebutan} bukan dokumen Word (.docx) yang dapat dibaca.") from e
    paket = Paket(isi, waktu)
    try:
        if TIPE in isi and paket.utama:
            return paket
    except etree.XMLSyntaxError as e:
        raise LkjError(f"{sebutan} bukan dokumen Word (.docx) yang dapat dibaca.") from e
    raise LkjError(f"{sebutan} bukan dokumen Word (.docx) yang dapat dibaca.")


def nama_relasi(nama: str) -> str:
    """Where a part's relations stand: word/document.xml -> word/_rels/document.xml.rels."""
    folder, berkas = posixpath.split(nama)
    return posixpath.join(folder, "_rels", f"{berkas}.rels")


def pemilik_relasi(nama: str) -> str:
    """The part that a relations part belongs to; '' is the package."""
    folder, berkas = posixpath.split(nama)
    return posixpath.join(posixpath.dirname(folder), berkas.removesuffix(".rels"))


def _relasi(e: etree._Element, nama: str) -> Relasi:
    target = e.get("Target") or ""
    luar = e.get("TargetMode") == "External"
    if not luar:
        folder = posixpath.dirname(nama)
        target = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
        target = posixpath.normpath(target)
    return Relasi(e.get("Id") or "", (e.get("Type") or "").rpartition("/")[2], target, luar)


def _urai(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def _tulis(akar: etree._Element) -> bytes:
    hasil: bytes = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
    return hasil
