"""A map of a part's XML: where in its bytes paragraphs, bookmarks, fields and text stand.

Splicing needs byte offsets, which only the parser itself knows; so the part is read once with
expat, and nothing of it is ever written back.
"""

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple
from xml.parsers import expat

from msgspec import Struct, field

from workbook_tools.errors import LkjError

_W = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_R = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
_LACAK = {"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "cellIns"}
_PASANGAN = ("bookmark", "commentRange", "perm", "moveFromRange", "moveToRange")
_TANDA = {f"{jenis}{ujung}" for jenis in _PASANGAN for ujung in ("Start", "End")}
_DIKENAL = (
    {"p", "pStyle", "numId", "ilvl", "fldChar", "fldSimple", "t", "instrText", "sectPr"}
    | {"tab", "br", "cr", "noBreakHyphen"}
    | _LACAK
    | _TANDA
)


class Penanda(NamedTuple):
    """A bookmark start or end, a comment range and the like. ``wadah`` is the offset of the
    element that holds the paragraph (or the mark itself); ``unsur`` that paragraph's."""

    awal: int
    akhir: int
    jenis: str
    mulai: bool
    id: str
    nama: str
    unsur: int
    wadah: int


class ParagrafPeta(Struct):
    """A paragraph: its bytes, style id, own numbering and text with the results of fields."""

    awal: int
    akhir: int = 0
    gaya: str = ""
    nomor: tuple[str, str] | None = None  # numId, ilvl
    teks: str = ""
    penanda: list[str] = field(default_factory=list)
    urut: list[str] = field(default_factory=list)
    wadah: int = 0


class Potongan(NamedTuple):
    """A piece of text, or a rest (field, relation id, …). ``bidang`` is the offset at which the
    field begins whose result it is, -1 outside fields."""

    awal: int
    teks: str
    bidang: int = -1


class Peta(Struct):
    """What stands where in a part."""

    data: bytes
    penanda: list[Penanda] = field(default_factory=list)
    paragraf: list[ParagrafPeta] = field(default_factory=list)
    teks: list[Potongan] = field(default_factory=list)
    urut: list[Potongan] = field(default_factory=list)  # names of SEQ fields
    relasi: list[Potongan] = field(default_factory=list)
    gambar: list[Potongan] = field(default_factory=list)  # ids of drawings
    lacak: list[int] = field(default_factory=list)  # tracked changes
    akhir: dict[int, int] = field(default_factory=dict)  # end of paragraphs and marks
    akhir_badan: int = 0  # where new content of the body ends: before sectPr

    def teks_rentang(self, awal: int, akhir: int) -> str:
        """The text between two offsets, blanks taken together, without results of fields.

        A field that began before counts for nothing: half of one may be gone.
        """
        dari = bisect_left(self.teks, (awal,))
        sampai = bisect_left(self.teks, (akhir,))
        isi = (p.teks for p in self.teks[dari:sampai] if p.bidang < awal)
        return " ".join("".join(isi).split())

    def dilacak(self, awal: int, akhir: int) -> bool:
        """Whether a tracked change stands between two offsets."""
        return any(awal <= letak < akhir for letak in self.lacak)


@lru_cache(maxsize=2)
def petakan(data: bytes) -> Peta:
    """Read a part. The last ones are remembered: one document is looked at several times.

    Raises:
        LkjError: no well-formed XML in UTF-8, or with a document type (never in a .docx).
    """
    pemeta = _Pemeta(data)
    try:
        pemeta.jalankan()
    except (expat.ExpatError, ValueError, LookupError) as e:  # these for unknown encodings
        raise LkjError(f"Isi dokumen rusak dan tidak dapat dibaca ({e}).") from e
    return pemeta.peta


class _Bidang(Struct):
    """A field that is open: where it begins, its instruction, whether its result has begun."""

    awal: int
    perintah: str = ""
    hasil: bool = False


class _Pemeta:
    """The handlers of expat; one object a part."""

    def __init__(self, data: bytes) -> None:
        self.peta = Peta(data)
        self._data = data
        self._tumpuk: list[tuple[str, int]] = []
        self._paragraf: list[ParagrafPeta] = []
        self._bidang: list[_Bidang] = []
        self._baca = ""  # what characters mean just now
        self._lewati = 0

    def jalankan(self) -> None:
        p = expat.ParserCreate(namespace_separator=" ")
        p.buffer_text = False
        p.StartElementHandler = self._buka
        p.EndElementHandler = self._tutup
        p.CharacterDataHandler = self._huruf
        p.StartDoctypeDeclHandler = _tolak
        p.XmlDeclHandler = _hanya_utf8
        self._p = p
        p.Parse(self._data, True)

    def _buka(self, nama: str, a: dict[str, str]) -> None:
        ruang, _, lokal = nama.rpartition(" ")
        letak = self._p.CurrentByteIndex
        if ruang in _W:
            tanda = f"w:{lokal}"
            if lokal in _DIKENAL:
                self._unsur(lokal, letak, {k.rpartition(" ")[2]: v for k, v in a.items()})
        else:
            tanda = lokal
            self._unsur_lain(lokal, letak, a)
        for kunci, nilai in a.items():
            if kunci.startswith(_R):
                self.peta.relasi.append(Potongan(letak, nilai))
        self._tumpuk.append((tanda, letak))

    def _unsur_lain(self, lokal: str, letak: int, a: dict[str, str]) -> None:
        if lokal == "Fallback":
            self._lewati += 1
        elif lokal == "docPr":
            self.peta.gambar.append(Potongan(letak, a.get("id", "")))

    def _unsur(self, lokal: str, letak: int, a: dict[str, str]) -> None:
        if lokal == "p":
            wadah = self._tumpuk[-1][1] if self._tumpuk else 0
            self._paragraf.append(ParagrafPeta(letak, wadah=wadah))
            self.peta.paragraf.append(self._paragraf[-1])
        elif lokal in _LACAK:
            self.peta.lacak.append(letak)
        elif lokal in _TANDA:
            self._penanda(lokal, letak, a)
        elif lokal in ("fldChar", "fldSimple"):
            self._atur_bidang(lokal, letak, a)
        elif lokal in ("tab", "br", "cr", "noBreakHyphen"):
            if self._tumpuk[-1][0] == "w:r":
                self._tambah(letak, " ")
        elif lokal in ("t", "instrText"):
            self._baca = lokal
        elif lokal == "sectPr" and self._tumpuk[-1][0] == "w:body":
            self.peta.akhir_badan = letak
        elif self._paragraf:
            self._sifat(lokal, a)

    def _sifat(self, lokal: str, a: dict[str, str]) -> None:
        induk = self._tumpuk[-1][0]
        p = self._paragraf[-1]
        if lokal == "pStyle" and induk == "w:pPr":
            p.gaya = a.get("val", "")
        elif induk == "w:numPr" and lokal in ("numId", "ilvl"):
            id_, tingkat = p.nomor or ("", "0")
            nilai = a.get("val", "")
            p.nomor = (nilai, tingkat) if lokal == "numId" else (id_, nilai)

    def _penanda(self, lokal: str, letak: int, a: dict[str, str]) -> None:
        mulai = lokal.endswith("Start")
        jenis = lokal.removesuffix("Start" if mulai else "End")
        if "id" not in a:
            return
        nama = a.get("name", "")
        dalam = self._paragraf[-1] if self._paragraf else None
        unsur = dalam.awal if dalam else letak
        wadah = dalam.wadah if dalam else self._tumpuk[-1][1]
        if dalam and mulai and jenis == "bookmark":
            dalam.penanda.append(nama)
        akhir = akhir_tanda(self._data, letak)
        self.peta.akhir[letak] = akhir
        self.peta.penanda.append(Penanda(letak, akhir, jenis, mulai, a["id"], nama, unsur, wadah))

    def _atur_bidang(self, lokal: str, letak: int, a: dict[str, str]) -> None:
        jenis = a.get("fldCharType")
        if lokal == "fldSimple":
            self._bidang.append(_Bidang(letak, a.get("instr", ""), hasil=True))
            self._catat_urut(letak)
        elif jenis == "begin":
            self._bidang.append(_Bidang(letak))
        elif jenis == "separate" and self._bidang:
            self._bidang[-1].hasil = True
            self._catat_urut(letak)
        elif jenis == "end" and self._bidang:
            self._bidang.pop()

    def _catat_urut(self, letak: int) -> None:
        kata = self._bidang[-1].perintah.split()
        if len(kata) > 1 and kata[0].upper() == "SEQ":
            self.peta.urut.append(Potongan(letak, kata[1]))
            if self._paragraf:
                self._paragraf[-1].urut.append(kata[1])

    def _tutup(self, nama: str) -> None:
        tanda, awal = self._tumpuk.pop()
        letak = self._p.CurrentByteIndex
        if tanda == "Fallback":
            self._lewati -= 1
        elif tanda == "w:p":
            p = self._paragraf.pop()
            p.akhir = self.peta.akhir[awal] = akhir_tanda(self._data, letak)
            self._tambah(letak, " ")
        elif tanda == "w:fldSimple" and self._bidang:
            self._bidang.pop()
        elif tanda == "w:body" and not self.peta.akhir_badan:
            self.peta.akhir_badan = letak
        self._baca = ""

    def _huruf(self, teks: str) -> None:
        if self._baca == "t":
            self._tambah(self._p.CurrentByteIndex, teks)
        elif self._baca == "instrText" and self._bidang:
            self._bidang[-1].perintah += teks

    def _tambah(self, letak: int, teks: str) -> None:
        if self._lewati:
            return
        if self._paragraf:
            self._paragraf[-1].teks += teks
        dalam = next((b.awal for b in reversed(self._bidang) if b.hasil), -1)
        self.peta.teks.append(Potongan(letak, teks, dalam))


def akhir_tanda(data: bytes, letak: int) -> int:
    """The offset behind the tag that begins at ``letak``; '>' inside quotes does not end it."""
    kutip = 0
    for n in range(letak, len(data)):
        huruf = data[n]
        if kutip:
            kutip = 0 if huruf == kutip else kutip
        elif huruf in (0x22, 0x27):
            kutip = huruf
        elif huruf == 0x3E:
            return n + 1
    return len(data)


def _tolak(*_: object) -> None:
    raise LkjError("Dokumen ini memuat deklarasi DOCTYPE, yang tidak wajar bagi dokumen Word.")


def _hanya_utf8(versi: str, sandi: str | None, mandiri: int) -> None:
    if sandi and sandi.casefold() not in ("utf-8", "us-ascii"):
        raise LkjError(f"Isi dokumen tersandi {sandi}; simpan ulang dengan Word atau LibreOffice.")
