"""Which indicator a section is about, from its headings and from lines that work as headings."""

import re

from workbook_tools.audit.dokumen import Alinea, Dokumen
from workbook_tools.audit.fakta_tabel import INDIKATOR, Nama, catatan_tabel
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.penamaan import PencariNama
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.regex import regex

_SASARAN = regex(
    r"(?:sasaran|indikator)(?: kinerja| strategis| utama| kinerja utama)*\s+(\d{1,2}|[ivx]{1,4})\b",
    re.IGNORECASE,
)
_KEPALA = regex(r"\s*sasaran(?: strategis| kinerja)?\s+\d{1,2}[a-z]?\s*(?:\t|:)", re.IGNORECASE)
_ROMAWI = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
}
SASARAN = "sasaran"
_CAPAIAN = (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN)
_TABEL_UTAMA: tuple[tuple[tuple[Peran, ...], tuple[Peran, ...]], ...] = (
    ((Peran.SASARAN, *_CAPAIAN), ()),
    ((Peran.SASARAN, Peran.TARGET), ()),
    (_CAPAIAN, (Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN, Peran.URAIAN, Peran.UNIT)),
)
"""The notions that the table of the office's indicators has, and those that it has not."""


def indikator_utama(dok: Dokumen, nama: Nama) -> list[str]:
    """The office's indicators in order: those of the first table of achievements, else of the
    first with targets, both with their sasaran; else of achievements without."""
    for perlu, tanpa in _TABEL_UTAMA:
        for t in dok.tabel:
            if not all(t.milik(p) for p in perlu) or t.milik(*tanpa):
                continue
            isi = [nama.indikator.kunci(c.nama) for c in catatan_tabel(t) if c.lingkup == INDIKATOR]
            isi = list(dict.fromkeys(k for k in isi if k))
            if len(isi) >= 2:
                return isi
    return []


def nomor_indikator(dok: Dokumen, nama: Nama, utama: list[str]) -> dict[int, str]:
    """The indicator by the number of its row, where a number has one indicator only."""
    for t in dok.tabel:
        nomor: dict[int, list[str]] = {}
        for c in catatan_tabel(t):
            kunci = nama.indikator.kunci(c.nama) if c.lingkup == INDIKATOR else ""
            angka = re.search(r"\d+", c.teks(Peran.NO))
            if kunci in utama and angka:
                nomor.setdefault(int(angka[0]), []).append(kunci)
        if len(nomor) >= 2 and {x for isi in nomor.values() for x in isi} >= set(utama):
            return {n: isi[0] for n, isi in nomor.items() if len(set(isi)) == 1}
    return {}


def sasaran_indikator(dok: Dokumen, nama: Nama) -> dict[str, str]:
    """The indicator of each sasaran that has one only."""
    pasangan: dict[str, set[str]] = {}
    for t in dok.tabel:
        if t.milik(Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN):
            continue
        for c in catatan_tabel(t):
            if c.lingkup == INDIKATOR and (s := nama.sasaran.kunci(c.teks(Peran.SASARAN))):
                pasangan.setdefault(s, set()).add(nama.indikator.kunci(c.nama))
    return {s: i.pop() for s, i in pasangan.items() if len(i) == 1}


def pencari(nama: Nama) -> PencariNama:
    """Finds every name of the document in sentences."""
    hasil = PencariNama()
    for lingkup in (INDIKATOR, "program", "kegiatan", "sub_kegiatan", SASARAN):
        kamus = nama.sasaran if lingkup == SASARAN else nama.kamus(lingkup)
        if kamus:
            for ejaan, kunci in kamus.rincian():
                hasil.tambah(lingkup, ejaan, kunci)
    hasil.selesai()
    return hasil


class Bagian:
    """The indicator of every paragraph, '' where its section is about none or several."""

    def __init__(
        self,
        dok: Dokumen,
        utama: list[str],
        sasaran: dict[str, str],
        cari: PencariNama,
        nomor: dict[int, str],
    ) -> None:
        self._utama, self._sasaran, self._cari, self._nomor = utama, sasaran, cari, nomor
        self._alinea = dok.alinea
        self._judul: dict[tuple[str, ...], str] = {}
        self._isi: dict[int, str] = {}
        baris = ""
        jalur: tuple[str, ...] = ()
        for a in dok.alinea:
            if a.jalur != jalur:
                baris, jalur = "", a.jalur
            if _KEPALA.match(a.teks) and len(a.teks) < 250:
                baris = self.dari_teks(a.teks)
            self._isi[a.letak] = baris or self._dari_jalur(a.jalur)

    def di(self, letak: int) -> str:
        """The indicator of what stands at a place in the body."""
        while letak >= 0 and letak not in self._isi:
            letak -= 1
        return self._isi.get(letak, "")

    def alinea(self, a: Alinea) -> str:
        """The indicator of a paragraph."""
        return self._isi.get(a.letak, "")

    def _dari_jalur(self, jalur: tuple[str, ...]) -> str:
        if jalur not in self._judul:
            hasil = ""
            for judul in reversed(jalur):
                hasil = self.dari_teks(judul)
                if hasil:
                    break
            self._judul[jalur] = hasil
        return self._judul[jalur]

    def dari_teks(self, teks: str) -> str:
        """The one main indicator that a text names, by name, by its sasaran, or by number."""
        ada = {self.dari_sebutan(s.lingkup, s.kunci) for s in self._cari.cari(teks)} - {""}
        if len(ada) == 1:
            return ada.pop()
        return "" if ada else self.dari_nomor(teks)

    def tabel(self, t: TabelDok) -> str:
        """The indicator that a comparison table is about: header, caption, sentence, section."""
        for teks in (*dict.fromkeys(x for k in t.kolom for x in k.label), t.judul):
            if kunci := self.dari_teks(teks):
                return kunci
        atas = [a for a in self._alinea if t.letak - 4 <= a.letak < t.letak and a.teks.strip()]
        for a in reversed(atas):
            if kunci := self.dari_teks(a.teks):
                return kunci
        return self.di(t.letak)

    def pendukung(self, t: TabelDok) -> str:
        """The indicator whose supporters a table lists, '' when it is no such table."""
        if not t.milik(Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN) or t.milik(Peran.SASARAN):
            return ""
        return (self.dari_teks(t.judul) if t.judul else "") or self.di(t.letak)

    def dari_sebutan(self, lingkup: str, kunci: str) -> str:
        """The main indicator behind a name."""
        if lingkup == SASARAN:
            return self._sasaran.get(kunci, "")
        return kunci if lingkup == INDIKATOR and kunci in self._utama else ""

    def dari_nomor(self, teks: str) -> str:
        """The indicator of 'sasaran kinerja 3', where each sasaran has one."""
        nomor = {m[1].lower() for m in _SASARAN.finditer(normal(teks))}
        if len(nomor) != 1:
            return ""
        satu = nomor.pop()
        return self._nomor.get(_ROMAWI.get(satu, int(satu) if satu.isdigit() else 0), "")
