"""A finished .docx as a plain document. Start here; the other ``baca_*`` files do one part each.

Places are counted as reviewers do: paragraphs that stand directly in the body, from 1, empty
ones, captions and headings included, those inside tables not; tables of the body from 1, nested
ones not. Content controls are entered. Automatic list numbers are no characters of the text.
"""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from workbook_tools.docx.baca_gaya import Gaya, Penomor, baca_gaya, nyala
from workbook_tools.docx.baca_grafik import grafik_paragraf
from workbook_tools.docx.baca_paket import KODE, PaketDocx, W
from workbook_tools.docx.baca_tabel import baca_tabel
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.naskah import Bagian, Naskah, Paragraf, Ruas
from workbook_tools.regex import regex

MAKS_TABEL = 3_000
MAKS_PARAGRAF = 30_000
MAKS_SEL = 100_000
MAKS_TEKS = 5_000_000
"""A report has some hundreds, some thousand cells, some hundred thousand letters; beyond these a
file is made to hurt."""
MAKS_HURUF = 20_000
MAKS_DERET = 500
"""Letters of a paragraph, and of a word or a gap in it; what is beyond is left out, and said."""
_DERET = regex(rf"(\S{{{MAKS_DERET}}})\S+|(\s{{{MAKS_DERET}}})\s+")

_PEMBUNGKUS = frozenset(f"{W}{n}" for n in ("ins", "customXml", "smartTag", "moveTo"))
_LEWATI = frozenset(
    (
        f"{W}txbxContent",
        f"{W}moveFrom",
        f"{W}del",
        f"{W}pPr",
        f"{W}rPr",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
_TULISAN = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


def baca_docx(jalur: Path) -> Naskah:
    """Read a document.

    Raises:
        BerkasTakTerpakai: see ``PaketDocx``; also for a file with an absurd number of tables.
    """
    with PaketDocx(jalur) as paket:
        akar = paket.uraikan(paket.utama)
        badan = akar.find(f"{W}body")
        if badan is None:
            raise BerkasTakTerpakai(KODE, f"{jalur.name} tidak dapat dibaca: isinya kosong.")
        pembaca = _Pembaca(paket)
        bagian = tuple(pembaca.bagian(badan))
        makro = ["Dokumen memuat makro; makronya tidak dijalankan."] if paket.bermakro else []
        return Naskah(bagian, (*makro, *pembaca.dipotong))


class _Pembaca:
    def __init__(self, paket: PaketDocx) -> None:
        self._paket = paket
        self._gaya: Gaya = baca_gaya(paket)
        self._penomor = Penomor(paket, self._gaya)
        self._rujukan = paket.rujukan(paket.utama)
        self._paragraf = 0
        self._tabel = 0
        self._sel = 0
        self._huruf = 0
        self.dipotong: list[str] = []

    def bagian(self, badan: etree._Element) -> Iterator[Bagian]:
        for unsur in blok(badan):
            if unsur.tag == f"{W}tbl":
                self._tabel += 1
                self._jaga(self._tabel <= MAKS_TABEL, "tabel")
                yield baca_tabel(unsur, self._tabel, self._di_sel)
                continue
            self._paragraf += 1
            self._jaga(self._paragraf <= MAKS_PARAGRAF, "paragraf")
            yield self._satu(unsur, self._paragraf)
            yield from grafik_paragraf(unsur, self._paket, self._rujukan, self._paragraf)

    def _jaga(self, wajar: bool, apa: str) -> None:
        if not wajar:
            raise BerkasTakTerpakai(
                KODE,
                f"{self._paket.nama} tidak dapat dibaca: jumlah {apa} di dalamnya tidak wajar.",
            )

    def _di_sel(self, p: etree._Element) -> Paragraf:
        self._sel += 1
        self._jaga(self._sel <= MAKS_SEL, "sel tabel")
        return self._satu(p, 0)

    def _wajar(self, teks: str, urutan: int) -> str:
        """The text without what nobody wrote: endless words, gaps and paragraphs."""
        self._huruf += len(teks)
        self._jaga(self._huruf <= MAKS_TEKS, "huruf")
        if len(teks) <= MAKS_DERET:
            return teks
        rapi = _DERET.sub(lambda m: m[1] or m[2], teks[:MAKS_HURUF])
        if rapi != teks:
            di = f"paragraf ke-{urutan}" if urutan else f"tabel ke-{self._tabel}"
            self.dipotong.append(
                f"Sebagian teks di {di} tidak dibaca: {len(teks)} huruf, terlalu panjang untuk "
                "paragraf atau kata yang wajar."
            )
        return rapi

    def _satu(self, p: etree._Element, urutan: int) -> Paragraf:
        ppr = p.find(f"{W}pPr")
        unsur = ppr.find(f"{W}pStyle") if ppr is not None else None
        gaya = unsur.get(f"{W}val", "") if unsur is not None else ""
        garis = ppr.find(f"{W}outlineLvl") if ppr is not None else None
        tingkat = self._gaya.tingkat.get(gaya, 0)
        if garis is not None and garis.get(f"{W}val", "9") in "012345678":
            tingkat = int(garis.get(f"{W}val")) + 1
        teks = self._wajar(teks_paragraf(p), urutan)
        tebal = bool(teks.strip()) and (gaya in self._gaya.tebal or _semua_tebal(p))
        return Paragraf(
            (Ruas(teks, tebal),) if teks else (),
            self._gaya.nama.get(gaya, gaya),
            tingkat,
            self._penomor.nomor(ppr, gaya),
            urutan,
        )


def blok(induk: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs and tables that stand directly in a body or a cell, wrappers entered."""
    for unsur in induk:
        if unsur.tag in (f"{W}p", f"{W}tbl"):
            yield unsur
        elif unsur.tag == f"{W}sdt":
            isi = unsur.find(f"{W}sdtContent")
            if isi is not None:
                yield from blok(isi)
        elif unsur.tag in _PEMBUNGKUS:
            yield from blok(unsur)


def teks_paragraf(p: etree._Element) -> str:
    """The text as it is read: field codes, deleted text and text boxes left out."""
    return "".join(teks for _, teks in tulisan(p))


def tulisan(unsur: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The elements that show text, with it, in order."""
    for anak in unsur:
        if anak.tag == f"{W}t":
            yield anak, anak.text or ""
        elif anak.tag in _TULISAN:
            yield anak, _TULISAN[anak.tag]
        elif anak.tag not in _LEWATI:
            yield from tulisan(anak)


def _semua_tebal(p: etree._Element) -> bool:
    run = [r for r in p.iter(f"{W}r") if any((t.text or "").strip() for t in r.iter(f"{W}t"))]
    return bool(run) and all(nyala(r.find(f"{W}rPr/{W}b")) for r in run)
