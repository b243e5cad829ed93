"""Facts from typed tables."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Unpack

from msgspec import Struct, field

from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.audit.fakta import UANG, Fakta, baca, bernol
from workbook_tools.audit.identitas import Identitas
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.nama import Kamus
from workbook_tools.audit.sel import Rincian
from workbook_tools.audit.tabel import DATA, JUMLAH, BarisDok, SelDok, TabelDok
from workbook_tools.audit.tanda import tingkat_baris
from workbook_tools.audit.teks import nama_bersih, normal, tahun_di
from workbook_tools.model.temuan import Tempat, Temuan
from workbook_tools.names import kunci_nama
from workbook_tools.numbers import Angka
from workbook_tools.numbers.angka import Bacaan
from workbook_tools.regex import regex

INDIKATOR, PROGRAM, KEGIATAN, SUB = "indikator", "program", "kegiatan", "sub_kegiatan"
SASARAN = "sasaran"
URAIAN, BELANJA, TOTAL, UNIT = "uraian", "belanja", "total", "unit"
_JENJANG = regex(r"(?:capaian|target|realisasi)(?: kinerja)? (program|kegiatan|sub kegiatan)$")
MAKS_NAMA = 1_500
"""Names beyond which none is looked for inside another; no report has as many indicators."""
MIN_NAMA = 12
"""Letters from which on a name inside another text is no accident."""
JENIS = {
    Peran.TARGET: "target",
    Peran.TARGET_AKHIR: "target",
    Peran.REALISASI: "realisasi",
    Peran.CAPAIAN: "capaian",
    Peran.KONDISI_AWAL: "kondisi_awal",
    Peran.ANGGARAN: "anggaran",
    Peran.REALISASI_ANGGARAN: "realisasi_anggaran",
    Peran.PENYERAPAN: "penyerapan",
    Peran.FISIK: "fisik",
    Peran.SISA: "sisa",
    Peran.EFISIENSI: "efisiensi",
}
_NAMA = (
    (Peran.SUB_KEGIATAN, SUB),
    (Peran.KEGIATAN, KEGIATAN),
    (Peran.PROGRAM, PROGRAM),
    (Peran.URAIAN, URAIAN),
    (Peran.UNIT, UNIT),
    (Peran.INDIKATOR, INDIKATOR),
)
_SASARAN = ((Peran.SASARAN, SASARAN),)
"""What names the rows of a table that has none of these."""


class Catatan(Struct):
    """One row of one panel: whom it speaks of, and its cells by notion."""

    tabel: TabelDok
    baris: BarisDok
    panel: int
    lingkup: str
    nama: str
    sel_nama: SelDok
    sel: dict[Peran, list[tuple[Kolom, SelDok]]] = field(default_factory=dict)

    def angka(self, peran: Peran, tahun: int | None = None) -> Angka | None:
        """The one figure of a notion (of a year); None when there is none or several."""
        ada = self.isi(peran, tahun)
        nilai = [baca(s.teks.strip(), JENIS[peran]).angka for _, s in ada]
        return nilai[0] if len(nilai) == 1 else None

    def isi(self, peran: Peran, tahun: int | None = None) -> list[tuple[Kolom, SelDok]]:
        """Filled cells of a notion."""
        return [
            (k, s)
            for k, s in self.sel.get(peran, [])
            if s.teks.strip() and (tahun is None or k.tahun in (None, tahun))
        ]

    def teks(self, peran: Peran) -> str:
        """The text of the first filled cell of a notion."""
        ada = self.isi(peran)
        return ada[0][1].teks.strip() if ada else ""

    def temuan(self, k: Kolom, s: SelDok, pesan: str, **lain: Unpack[Rincian]) -> Temuan:
        """A finding on one of its cells."""
        lain["kolom"], lain["kunci"] = k.judul, self.nama
        return self.tabel.temuan(s, pesan, **lain)

    @property
    def tempat(self) -> Tempat:
        """The cell with its name."""
        return Tempat(self.tabel.lembar, self.sel_nama.tempat, self.nama)


def catatan_tabel(t: TabelDok) -> Iterator[Catatan]:
    """The rows of a table that name something."""
    for b in t.baris:
        if b.jenis == DATA:
            for panel in t.panel:
                yield from _catatan(t, b, panel)


def _catatan(t: TabelDok, b: BarisDok, panel: int) -> Iterator[Catatan]:
    milik = [k for k in t.kolom if k.panel == panel]
    sel: dict[Peran, list[tuple[Kolom, SelDok]]] = {}
    for k in milik:
        s = b.sel[k.indeks]
        if s is not None and not any(s is x for _, x in sel.get(k.peran, [])):
            sel.setdefault(k.peran, []).append((k, s))
    milik_nama = {k.indeks for k in milik if k.peran in dict(_NAMA)}
    for peran, lingkup in _NAMA if milik_nama else _SASARAN:
        # A name that spans the columns of deeper levels belongs to the column where it starts.
        ada = [
            s
            for k, s in sel.get(peran, [])
            if kunci_nama(s.teks) and (s.kolom == k.indeks or s.kolom not in milik_nama)
        ]
        if ada:
            yield Catatan(t, b, panel, lingkup, nama_bersih(ada[-1].teks), ada[-1], sel)
            return


class Nama(Struct):
    """The names of a document by kind."""

    indikator: Kamus
    program: Kamus
    kegiatan: Kamus
    sub_kegiatan: Kamus
    sasaran: Kamus

    def kamus(self, lingkup: str) -> Kamus | None:
        """The dictionary of a kind."""
        return {
            INDIKATOR: self.indikator,
            PROGRAM: self.program,
            KEGIATAN: self.kegiatan,
            SUB: self.sub_kegiatan,
        }.get(lingkup)

    def tingkat(self, nama: str) -> tuple[str, str]:
        """Kind and key of a name in a column that mixes programs, kegiatan, sub kegiatan."""
        for lingkup in (SUB, KEGIATAN, PROGRAM):
            kamus = self.kamus(lingkup)
            if kamus and (kunci := kamus.kunci(nama)):
                return lingkup, kunci
        return URAIAN, kunci_nama(nama)


def mulai_di(t: TabelDok, k: Kolom, s: SelDok) -> bool:
    """Whether a cell is this column's: a program's name may span the columns of deeper levels."""
    if s.kolom == k.indeks:
        return True
    return t.kolom[s.kolom].peran not in dict(_NAMA)


def kumpulkan_nama(dok: Dokumen) -> Nama:
    """All names of the tables; those of mixed columns are sorted by where else they stand, then
    by their marks."""
    nama: dict[Peran, list[list[str]]] = {p: [] for p in _KAMUS}
    for t in dok.tabel:
        for k in t.milik(*_KAMUS):
            per_tabel: dict[str, list[str]] = defaultdict(list)
            for b in t.baris:
                s = b.sel[k.indeks]
                if b.jenis == DATA and s and s.awal and mulai_di(t, k, s):
                    per_tabel[s.tempat.split()[0]].append(s.teks)
            nama[k.peran] += per_tabel.values()
    dikenal = {kunci_nama(nama_bersih(n)) for p in nama.values() for isi in p for n in isi}
    for t in dok.tabel:
        for k in t.milik(Peran.URAIAN):
            baru: dict[Peran, list[str]] = {p: [] for p in _KAMUS}
            for b in t.baris:
                s = b.sel[k.indeks]
                if b.jenis != DATA or s is None or normal(s.teks).startswith("belanja"):
                    continue
                if kunci_nama(nama_bersih(s.teks)) not in dikenal:
                    baru[tingkat_baris(t, b, s)].append(s.teks)
            for p, isi in baru.items():
                nama[p].append(isi)
    nama[Peran.INDIKATOR] = _tanpa_gabungan(nama[Peran.INDIKATOR])
    return Nama(*(Kamus(nama[p]) for p in _KAMUS))


def _tanpa_gabungan(kelompok: list[list[str]]) -> list[list[str]]:
    """Without the texts of cells that list several of the names."""
    kunci = {n: kunci_nama(nama_bersih(n)) for isi in kelompok for n in isi}
    panjang = sorted({x for x in kunci.values() if len(x) >= MIN_NAMA}, key=len)
    if len(panjang) > MAKS_NAMA:
        return kelompok

    def gabungan(teks: str) -> bool:
        if len(teks) < 2 * MIN_NAMA:
            return False
        sisa, banyak = teks, 0
        for x in reversed(panjang):
            if x != teks and len(x) <= len(sisa) and x in sisa:
                sisa, banyak = sisa.replace(x, "|", 1), banyak + 1
        return banyak > 1

    gabung = {x for x in panjang if gabungan(x)}
    return [[n for n in isi if kunci[n] not in gabung] for isi in kelompok]


_KAMUS = (Peran.INDIKATOR, Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN, Peran.SASARAN)


class PembacaFakta:
    """Turns rows into facts."""

    def __init__(self, dok: Dokumen, identitas: Identitas, nama: Nama) -> None:
        self._dok = dok
        self._identitas = identitas
        self._nama = nama
        self._tahun_ke = self._tahun_rencana()

    def semua(self, catatan: Iterable[Catatan]) -> Iterator[Fakta]:
        """Every fact of every table: of its rows, and of its total."""
        for c in catatan:
            yield from self._baris(c)
        for t in self._dok.tabel:
            yield from self._jumlah(t)

    def kunci(self, c: Catatan) -> tuple[str, str]:
        """Kind and key of a row."""
        if c.lingkup == URAIAN:
            if self._belanja(c):
                return BELANJA, kunci_nama(c.nama)
            return self._nama.tingkat(c.nama)
        kamus = self._nama.kamus(c.lingkup)
        if kamus:
            return c.lingkup, kamus.kunci(c.nama)
        return c.lingkup, kunci_nama(c.nama)

    def tahun(self, c: Catatan, k: Kolom) -> int | None:
        """The year that a column's figures are of; the report's when none is told."""
        if k.peran is Peran.TARGET_AKHIR:
            periode = self._identitas.periode
            return k.tahun or (periode[1] if periode else None)
        if k.tahun is not None:
            return k.tahun
        if k.ke and self._tahun_ke.get(k.ke):
            return self._tahun_ke[k.ke]
        judul = set(tahun_di(c.tabel.judul))
        if len(judul) == 1 and k.peran is not Peran.KONDISI_AWAL:
            return judul.pop()
        return self._identitas.tahun

    def _baris(self, c: Catatan) -> Iterator[Fakta]:
        lingkup, kunci = self.kunci(c)
        if lingkup == UNIT or not kunci:
            return
        if lingkup == INDIKATOR and c.sel_nama.tinggi > 1:
            return  # several indicators in one merged cell: nobody can tell which is which
        for peran, jenis in JENIS.items():
            for k, s in c.isi(peran):
                b = _bacaan(c.tabel, s, jenis)
                if b.angka is None and not b.pilihan:
                    continue
                induk = self._jenjang(c, k)
                if induk is None:
                    yield self._fakta(c, k, s, jenis, lingkup, kunci, b)
                elif s.awal and induk[1]:
                    yield self._fakta(c, k, s, jenis, *induk, b)

    def _jenjang(self, c: Catatan, k: Kolom) -> tuple[str, str] | None:
        """Kind and key of the row's parent that a column's header speaks of: 'Capaian Kinerja
        Program' beside the columns of all levels."""
        m = _JENJANG.search(normal(k.judul))
        lingkup = m[1].replace(" ", "_") if m else ""
        sel = [s for p, n in _NAMA if n == lingkup != c.lingkup for _, s in c.isi(p)]
        kamus = self._nama.kamus(lingkup)
        return (lingkup, kamus.kunci(sel[0].teks)) if sel and kamus else None

    def _fakta(
        self, c: Catatan, k: Kolom, s: SelDok, jenis: str, lingkup: str, kunci: str, b: Bacaan
    ) -> Fakta:
        return Fakta(
            jenis,
            lingkup,
            kunci,
            c.nama,
            self.tahun(c, k),
            s.teks.strip(),
            s.tempat,
            c.tabel.lembar,
            b,
            kelompok=f"T{c.tabel.urutan}.{c.panel}",
            baris=c.baris.tempat,
        )

    def _jumlah(self, t: TabelDok) -> Iterator[Fakta]:
        """The total row of a table of the whole budget."""
        if not menyeluruh(t, self._nama):
            return
        for b in t.baris[-2:]:
            if b.jenis != JUMLAH:
                continue
            for peran in (Peran.ANGGARAN, Peran.REALISASI_ANGGARAN, Peran.PENYERAPAN, Peran.SISA):
                for k in t.milik(peran):
                    s = b.sel[k.indeks]
                    if s is None or not s.teks.strip():
                        continue
                    bacaan = _bacaan(t, s, JENIS[peran])
                    yield Fakta(
                        JENIS[peran],
                        TOTAL,
                        "total",
                        "Total",
                        k.tahun or self._identitas.tahun,
                        s.teks.strip(),
                        s.tempat,
                        t.lembar,
                        bacaan,
                        kelompok=f"T{t.urutan}",
                        baris=b.tempat,
                    )

    def _belanja(self, c: Catatan) -> bool:
        return normal(c.nama).startswith("belanja")

    def _tahun_rencana(self) -> dict[int, int]:
        """'Tahun 1 … n' as years, from another table that names as many years."""
        ke = {k.ke for t in self._dok.tabel for k in t.milik(Peran.TARGET) if k.ke}
        for t in self._dok.tabel:
            tahun = sorted({k.tahun for k in t.milik(Peran.TARGET) if k.tahun})
            if ke and len(tahun) == len(ke):
                return dict(zip(sorted(ke), tahun, strict=True))
        awal = self._identitas.periode[0] if self._identitas.periode else 0
        return {n: awal + n - 1 for n in ke} if awal else {}


def _bacaan(t: TabelDok, s: SelDok, jenis: str) -> Bacaan:
    b = baca(s.teks.strip(), jenis)
    return bernol(b, t.nol_uang) if jenis in UANG else b


def menyeluruh(t: TabelDok, nama: Nama) -> bool:
    """Whether a table of money lists (nearly) all programs of the office."""
    kolom = t.milik(Peran.PROGRAM, Peran.URAIAN)
    if not kolom or not t.milik(Peran.ANGGARAN):
        return False
    ada = {nama.program.kunci(b.teks(k.indeks)) for b in t.baris if b.jenis == DATA for k in kolom}
    semua = nama.program.semua()
    if any(normal(b.teks(k.indeks)).startswith("belanja") for b in t.baris for k in kolom):
        return True
    sebagian = re.search(r"sasaran|mendukung|pendukung", normal(t.judul))
    return len(ada - {""}) >= (1 if sebagian else 0.7) * len(semua) > 0
