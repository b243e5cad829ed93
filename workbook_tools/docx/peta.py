"""A map of a part's XML: where in its bytes paragraphs, bookmarks, fields and text stand.

Splicing needs byte offsets, which only the parser itself knows; so the part is read once with
expat, and nothing of it is ever written back.
"""

from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple
from xml.parsers import expat

from msgspec import Struct, field

from workbook_tools.errors import LkjError
from workbook_tools.regex import regex

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
_INDUK = {"body", "r", "pPr", "numPr"}  # elements that matter for what they hold
_UJUNG = regex(rb"""[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>""")


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


_Sifat = dict[str, str]
_Kerja = Callable[[str, int, _Sifat], None]


class _Pemeta:
    """The handlers of expat; one object a part.

    A document has tens of thousands of elements and few kinds of them that matter: what is to be
    done with a name is looked up once a part.
    """

    def __init__(self, data: bytes) -> None:
        self.peta = Peta(data)
        self._data = data
        self._tumpuk: list[tuple[str, int]] = []
        self._paragraf: list[ParagrafPeta] = []
        self._bidang: list[_Bidang] = []
        self._baca = ""  # what characters mean just now
        self._lewati = 0
        self._kerja = self._daftar_kerja()
        self._kenal: dict[str, tuple[str, _Kerja | None]] = {}
        self._akhiri = {
            "p": self._akhir_paragraf,
            "t": self._akhir_huruf,
            "instrText": self._akhir_huruf,
            "fldSimple": self._akhir_bidang,
            "body": self._akhir_badan,
            "Fallback": self._akhir_cadangan,
        }

    def _daftar_kerja(self) -> dict[str, _Kerja]:
        hasil: dict[str, _Kerja] = {
            "p": self._mulai_paragraf,
            "pStyle": self._gaya,
            "numId": self._nomor,
            "ilvl": self._nomor,
            "fldChar": self._tanda_bidang,
            "fldSimple": self._bidang_ringkas,
            "t": self._mulai_huruf,
            "instrText": self._mulai_huruf,
            "sectPr": self._mulai_bagian,
        }
        hasil |= dict.fromkeys(("tab", "br", "cr", "noBreakHyphen"), self._sela)
        hasil |= dict.fromkeys(_LACAK, self._perubahan)
        return hasil | dict.fromkeys(_TANDA, self._penanda)

    def jalankan(self) -> None:
        p = expat.ParserCreate(namespace_separator=" ")
        p.buffer_text = False
        p.StartElementHandler = self._buka
        p.EndElementHandler = self._tutup
        p.CharacterDataHandler = self._huruf
        p.StartDoctypeDeclHandler = _tolak
        p.XmlDeclHandler = hanya_utf8
        self._p = p
        p.Parse(self._data, True)

    def _buka(self, nama: str, a: _Sifat) -> None:
        tanda, kerja = self._kenal.get(nama) or self._kenali(nama)
        letak = self._p.CurrentByteIndex
        if kerja:
            kerja(tanda, letak, a)
        for kunci in a:
            if "relationships " in kunci and kunci.startswith(_R):
                self.peta.relasi.append(Potongan(letak, a[kunci]))
        self._tumpuk.append((tanda, letak))

    def _kenali(self, nama: str) -> tuple[str, _Kerja | None]:
        """What an element is called here ('' when it does not matter), and what it does."""
        ruang, _, lokal = nama.rpartition(" ")
        if ruang in _W:
            kerja = self._kerja.get(lokal)
            hasil = (lokal if kerja or lokal in _INDUK else "", kerja)
        elif lokal == "Fallback":
            hasil = (lokal, self._mulai_cadangan)
        else:
            hasil = ("", self._mulai_gambar if lokal == "docPr" else None)
        self._kenal[nama] = hasil
        return hasil

    def _induk(self) -> str:
        return self._tumpuk[-1][0] if self._tumpuk else ""

    def _mulai_cadangan(self, lokal: str, letak: int, a: _Sifat) -> None:
        self._lewati += 1

    def _mulai_gambar(self, lokal: str, letak: int, a: _Sifat) -> None:
        self.peta.gambar.append(Potongan(letak, a.get("id", "")))

    def _mulai_paragraf(self, lokal: str, letak: int, a: _Sifat) -> None:
        wadah = self._tumpuk[-1][1] if self._tumpuk else 0
        p = ParagrafPeta(letak, wadah=wadah)
        self._paragraf.append(p)
        self.peta.paragraf.append(p)

    def _perubahan(self, lokal: str, letak: int, a: _Sifat) -> None:
        self.peta.lacak.append(letak)

    def _sela(self, lokal: str, letak: int, a: _Sifat) -> None:
        if self._induk() == "r":
            self._tambah(letak, " ")

    def _mulai_huruf(self, lokal: str, letak: int, a: _Sifat) -> None:
        self._baca = lokal

    def _mulai_bagian(self, lokal: str, letak: int, a: _Sifat) -> None:
        if self._induk() == "body":
            self.peta.akhir_badan = letak

    def _gaya(self, lokal: str, letak: int, a: _Sifat) -> None:
        if self._paragraf and self._induk() == "pPr":
            self._paragraf[-1].gaya = _nilai(a, "val")

    def _nomor(self, lokal: str, letak: int, a: _Sifat) -> None:
        if self._paragraf and self._induk() == "numPr":
            p = self._paragraf[-1]
            id_, tingkat = p.nomor or ("", "0")
            nilai = _nilai(a, "val")
            p.nomor = (nilai, tingkat) if lokal == "numId" else (id_, nilai)

    def _penanda(self, lokal: str, letak: int, a: _Sifat) -> None:
        mulai = lokal.endswith("Start")
        jenis = lokal.removesuffix("Start" if mulai else "End")
        id_, nama = _nilai(a, "id"), _nilai(a, "name")
        if not id_:
            return
        dalam = self._paragraf[-1] if self._paragraf else None
        unsur = dalam.awal if dalam else letak
        wadah = dalam.wadah if dalam else self._tumpuk[-1][1]
        if dalam and mulai and jenis == "bookmark":
            dalam.penanda.append(nama)
        akhir = akhir_tanda(self._data, letak)
        self.peta.akhir[letak] = akhir
        self.peta.penanda.append(Penanda(letak, akhir, jenis, mulai, id_, nama, unsur, wadah))

    def _tanda_bidang(self, lokal: str, letak: int, a: _Sifat) -> None:
        jenis = _nilai(a, "fldCharType")
        if jenis == "begin":
            self._bidang.append(_Bidang(letak))
        elif jenis == "separate" and self._bidang:
            self._bidang[-1].hasil = True
            self._catat_urut(letak)
        elif jenis == "end":
            self._akhir_bidang(letak)

    def _bidang_ringkas(self, lokal: str, letak: int, a: _Sifat) -> None:
        self._bidang.append(_Bidang(letak, _nilai(a, "instr"), hasil=True))
        self._catat_urut(letak)

    def _catat_urut(self, letak: int) -> None:
        kata = self._bidang[-1].perintah.split()
        if len(kata) > 1 and kata[0].upper() == "SEQ":
            self.peta.urut.append(Potongan(letak, kata[1]))
            if self._paragraf:
                self._paragraf[-1].urut.append(kata[1])

    def _tutup(self, nama: str) -> None:
        tanda, awal = self._tumpuk.pop()
        if tanda in self._akhiri:
            self._akhiri[tanda](awal)

    def _akhir_paragraf(self, awal: int) -> None:
        letak = self._p.CurrentByteIndex
        self._paragraf.pop().akhir = self.peta.akhir[awal] = akhir_tanda(self._data, letak)
        self._tambah(letak, " ")

    def _akhir_huruf(self, awal: int) -> None:
        self._baca = ""

    def _akhir_bidang(self, awal: int) -> None:
        if self._bidang:
            self._bidang.pop()

    def _akhir_badan(self, awal: int) -> None:
        self.peta.akhir_badan = self.peta.akhir_badan or self._p.CurrentByteIndex

    def _akhir_cadangan(self, awal: int) -> None:
        self._lewati -= 1

    def _huruf(self, teks: str) -> None:
        if self._baca == "t":
            self._tambah(self._p.CurrentByteIndex, teks)
        elif self._baca and self._bidang:
            self._bidang[-1].perintah += teks

    def _tambah(self, letak: int, teks: str) -> None:
        if self._lewati:
            return
        if self._paragraf:
            self._paragraf[-1].teks += teks
        dalam = (
            next((b.awal for b in reversed(self._bidang) if b.hasil), -1) if self._bidang else -1
        )
        self.peta.teks.append(Potongan(letak, teks, dalam))


def _nilai(a: _Sifat, nama: str) -> str:
    """An attribute by its local name; '' when it is not there."""
    for kunci in a:
        if kunci.endswith(nama) and kunci.rpartition(" ")[2] == nama:
            return a[kunci]
    return ""


def akhir_tanda(data: bytes, letak: int) -> int:
    """The offset behind the tag that begins at ``letak``; '>' inside quotes does not end it."""
    ujung = _UJUNG.match(data, letak)
    return ujung.end() if ujung else len(data)


def _tolak(*_: object) -> None:
    raise LkjError("Dokumen ini memuat deklarasi DOCTYPE, yang tidak wajar bagi dokumen Word.")


def hanya_utf8(versi: str, sandi: str | None, mandiri: int) -> None:
    """Refuse a part in another encoding: its bytes are spliced as they are."""
    if sandi and sandi.casefold() not in ("utf-8", "us-ascii"):
        raise LkjError(f"Isi dokumen tersandi {sandi}; simpan ulang dengan Word atau LibreOffice.")
