"""Where the places that findings name stand in the bytes of a document's main part.

A place is 'P12', 'P12:3-5', 'T14', 'T14 B12' or 'T14 B12 K6', counted as ``docx/baca.py`` counts.
"""

from collections.abc import Iterator
from xml.parsers import expat

from lxml import etree
from msgspec import Struct

from workbook_tools.docx.baca import blok, tulisan
from workbook_tools.docx.baca_paket import W
from workbook_tools.docx.baca_tabel import paragraf_sel, sel_tabel
from workbook_tools.docx.peta import akhir_tanda, hanya_utf8
from workbook_tools.errors import LkjError
from workbook_tools.regex import regex

_TEMPAT = regex(
    r"P(?P<p>\d+)(?::(?P<awal>\d+)-(?P<akhir>\d+))?|T(?P<t>\d+)(?: B(?P<b>\d+)(?: K(?P<k>\d+))?)?"
)
_SIFAT = f"{W}pPr"


class Rentang(Struct, frozen=True):
    """Byte offsets between which a place stands. ``kosong``: the offset of a paragraph that is
    written as one empty tag, which must be opened first; -1 otherwise."""

    awal: int
    akhir: int
    kosong: int = -1


class Letak:
    """The places of one main part."""

    def __init__(self, data: bytes) -> None:
        """Read the part.

        Raises:
            LkjError: no sound XML in UTF-8.
        """
        try:
            akar = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
            rentang = _rentang_unsur(data)
        except (etree.XMLSyntaxError, expat.ExpatError, ValueError, LookupError) as e:
            raise LkjError(f"Isi dokumen rusak dan tidak dapat ditandai ({e}).") from e
        self.prefiks = next((p for p, n in akar.nsmap.items() if p and f"{{{n}}}" == W), "")
        unsur = [u for u in akar.iter() if isinstance(u.tag, str)]
        self._data = data
        self._byte = dict(zip(unsur, rentang, strict=True))
        badan = akar.find(f"{W}body")
        semua = list(blok(badan)) if badan is not None else []
        self._paragraf = [u for u in semua if u.tag == f"{W}p"]
        self._tabel = [u for u in semua if u.tag == f"{W}tbl"]
        self._kisi: dict[int, dict[tuple[int, int], etree._Element]] = {}

    def cari(self, tempat: str) -> Rentang | None:
        """The bytes of a place; None where the document has none of that name."""
        m = _TEMPAT.match(tempat)
        if m is None:
            return None
        if m["p"]:
            n = int(m["p"])
            if not 1 <= n <= len(self._paragraf):
                return None
            return self._di_paragraf(self._paragraf[n - 1], m["awal"], m["akhir"])
        return self._di_tabel(int(m["t"]), int(m["b"] or 1), int(m["k"] or 1))

    def pertama(self) -> Rentang | None:
        """The first paragraph: where findings on the whole document stand."""
        return self._di_paragraf(self._paragraf[0], None, None) if self._paragraf else None

    def _di_paragraf(
        self, p: etree._Element, awal: str | None, akhir: str | None
    ) -> Rentang | None:
        anak = [u for u in p if isinstance(u.tag, str) and u.tag != _SIFAT]
        if not anak:
            return self._kosong(p)
        dari, sampai = anak[0], anak[-1]
        if awal and akhir:
            kena = list(_anak_kena(p, int(awal), int(akhir)))
            dari, sampai = (kena[0], kena[-1]) if kena else (dari, sampai)
        return Rentang(self._byte[dari][0], self._byte[sampai][1])

    def _kosong(self, p: etree._Element) -> Rentang:
        """A paragraph without runs: before its end tag."""
        awal, akhir, tutup = self._byte[p]
        if tutup == awal:  # <w:p/>
            return Rentang(akhir, akhir, kosong=awal)
        return Rentang(tutup, tutup)

    def _di_tabel(self, t: int, b: int, k: int) -> Rentang | None:
        if not 1 <= t <= len(self._tabel):
            return None
        if t not in self._kisi:
            self._kisi[t] = _kisi(self._tabel[t - 1])
        tc = self._kisi[t].get((b, k))
        isi = list(paragraf_sel(tc)) if tc is not None else []
        ujung = [self._di_paragraf(p, None, None) for p in isi[:1] + isi[-1:]]
        if not ujung or ujung[0] is None or ujung[1] is None:
            return None
        if ujung[0].kosong >= 0 or ujung[1].kosong >= 0:
            return ujung[0] if len(isi) == 1 or ujung[0].kosong < 0 else ujung[1]
        return Rentang(ujung[0].awal, ujung[1].akhir)


def _anak_kena(p: etree._Element, awal: int, akhir: int) -> Iterator[etree._Element]:
    """The children of a paragraph that show these characters (from 1, inclusive)."""
    letak = 0
    for unsur, teks in tulisan(p):
        if letak < akhir and letak + len(teks) >= awal and teks:
            while unsur.getparent() is not p:
                unsur = unsur.getparent()
            yield unsur
        letak += len(teks)


def _kisi(tbl: etree._Element) -> dict[tuple[int, int], etree._Element]:
    hasil = {}
    for s in sel_tabel(tbl)[0]:
        for b in range(s.baris, s.baris + s.tinggi):
            for k in range(s.kolom, s.kolom + s.lebar):
                hasil[b, k] = s.unsur
    return hasil


def _rentang_unsur(data: bytes) -> list[tuple[int, int, int]]:
    """Of every element in order: its first byte, the one behind it, and where its end tag begins
    (its first byte once more where it is one empty tag)."""
    hasil: list[tuple[int, int, int]] = []
    tumpuk: list[int] = []
    p = expat.ParserCreate()

    def buka(nama: str, _: object) -> None:
        tumpuk.append(len(hasil))
        hasil.append((p.CurrentByteIndex, 0, 0))

    def tutup(nama: str) -> None:
        n, letak = tumpuk.pop(), p.CurrentByteIndex
        hasil[n] = (hasil[n][0], akhir_tanda(data, letak), letak)

    p.StartElementHandler = buka
    p.EndElementHandler = tutup
    p.XmlDeclHandler = hanya_utf8
    p.Parse(data, True)
    return hasil
