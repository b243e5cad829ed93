"""Ways of spoiling one place of a document, one kind a function.

Only places with a witness are spoilt: what the rest of the document still tells. A number that
stands once and enters no sum, share or mean has none.
"""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from msgspec.structs import replace

from tests.cacat.dokumen import dengan_paragraf, dengan_tabel, naskah_bersih
from workbook_tools.naskah import Naskah, Paragraf, Ruas, SelTabel, Tabel

ANGKA = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w.])")
UANG = re.compile(r"\d{1,3}(?:\.\d{3})+")
KAPSI = re.compile(r"^((?:Tabel|Gambar) (?:\d+|L)\.)(\d+)")
ARAH = (
    ("melampaui target", "belum mencapai target"),
    ("Realisasi naik", "Realisasi turun"),
    ("tepat sesuai target", "melampaui target"),
    ("target belum tercapai", "melampaui target"),
    ("Sangat Tinggi", "Rendah"),
)
LAMPIRAN = "Cara hitung"
TANPA_SAKSI = ("No", "Peringkat", "Tahun", "Kondisi Awal")
"""Columns of which nothing else tells: the start of a plan need not be last year's figure."""


@dataclass(frozen=True)
class Cacat:
    """One spoil: its kind, the place as findings name it, old and new text, the document."""

    jenis: str
    tempat: str
    lama: str
    baru: str
    naskah: Naskah

    def __str__(self) -> str:
        return f"{self.jenis} {self.tempat}: {self.lama!r} -> {self.baru!r}"


def rusakan(benih: int, banyak: int) -> list[Cacat]:
    """So many spoils, evenly over the kinds."""
    acak = random.Random(benih)
    hasil: list[Cacat] = []
    for buat in JENIS:
        calon = list(buat(acak))
        acak.shuffle(calon)
        hasil += [pasang() for pasang in calon[: -(-banyak // len(JENIS))]]
    return hasil[:banyak]


Calon = Iterator[Callable[[], Cacat]]


def angka_tabel(acak: random.Random) -> Calon:
    """Another digit in a figure of a table."""
    for n, t in _tabel():
        for s in t.sel:
            m = ANGKA.search(s.teks)
            if s.baris <= max(t.kepala, 1) or m is None or not _bersaksi(t, s, m[0]):
                continue
            baru = s.teks[: m.start()] + _geser(m[0], acak) + s.teks[m.end() :]
            yield _sel("angka tabel", n, t, s, baru)


def angka_kalimat(acak: random.Random) -> Calon:
    """Another digit in a figure of a sentence."""
    for n, p in _paragraf():
        for m in ANGKA.finditer("" if KAPSI.match(p.teks) else p.teks):
            if _jumlah(m[0]) > 1 and len(m[0]) > 2 and not re.fullmatch(r"20\d\d", m[0]):
                teks = p.teks[: m.start()] + _geser(m[0], acak) + p.teks[m.end() :]
                yield _kalimat("angka kalimat", n, p, teks, m[0])


def baris_hilang(acak: random.Random) -> Calon:
    """A row that is left out of a table with a total or of names that stand elsewhere."""
    for n, t in _tabel():
        nama = _nama_baris(t)
        for b in range(max(t.kepala, 1) + 1, t.baris + 1):
            if nama.get(b) and _jumlah_nama(nama[b]) > 1 and _punya_jumlah(t) and t.baris > 3:
                yield _tanpa_baris(n, t, b, nama[b])


def nama(acak: random.Random) -> Calon:
    """One letter too many or too few in a name that stands elsewhere."""
    for n, t in _tabel():
        for s in t.sel:
            if s.baris > max(t.kepala, 1) and len(s.teks) > 25 and _jumlah_nama(s.teks) > 2:
                kata = max(s.teks.split(), key=len)
                yield _sel("nama", n, t, s, s.teks.replace(kata, kata[:-3] + kata[-2:], 1))


def tahun(acak: random.Random) -> Calon:
    """A year outside the report's."""
    for n, p in _paragraf():
        for m in re.finditer(r"\b202[3-6]\b", p.teks):
            if not p.teks.startswith(("Peraturan", "Undang")):
                baru = acak.choice(("2042", "2033", "2014"))
                yield _kalimat("tahun", n, p, p.teks[: m.start()] + baru + p.teks[m.end() :], m[0])


def kapsi(acak: random.Random) -> Calon:
    """Another number in a caption."""
    for n, p in _paragraf():
        if (m := KAPSI.match(p.teks)) and "\t" not in p.teks:
            baru = f"{m[1]}{int(m[2]) + acak.choice((1, 2, 10))}{p.teks[m.end() :]}"
            yield _kalimat("nomor kapsi", n, p, baru, m[0])


def arah(acak: random.Random) -> Calon:
    """A word that says the opposite."""
    for n, p in _paragraf():
        for lama, baru in ARAH:
            if lama in p.teks and "\t" not in p.teks:
                yield _kalimat("kata arah", n, p, p.teks.replace(lama, baru, 1), lama)


JENIS = (angka_tabel, angka_kalimat, baris_hilang, nama, tahun, kapsi, arah)


def _tabel() -> Iterator[tuple[int, Tabel]]:
    for n, b in enumerate(naskah_bersih().bagian):
        if isinstance(b, Tabel) and not any(s.teks == LAMPIRAN for s in b.sel):
            yield n, b


def _paragraf() -> Iterator[tuple[int, Paragraf]]:
    for n, b in enumerate(naskah_bersih().bagian):
        if isinstance(b, Paragraf) and b.teks.strip() and "\t" not in b.teks:
            yield n, b


def _geser(angka: str, acak: random.Random) -> str:
    """Another digit; the first one of short figures, so that it is no matter of rounding."""
    letak = [n for n, h in enumerate(angka) if h.isdigit()]
    n = letak[0] if len(letak) < 4 else acak.choice(letak[:3])
    baru = acak.choice([d for d in "123456789" if d != angka[n]])
    return angka[:n] + baru + angka[n + 1 :]


def _sel(jenis: str, n: int, t: Tabel, s: SelTabel, teks: str) -> Callable[[], Cacat]:
    def pasang() -> Cacat:
        baru = replace(s, isi=(Paragraf((Ruas(teks),)),))
        sel = tuple(baru if x is s else x for x in t.sel)
        tempat = f"T{t.urutan} B{s.baris} K{s.kolom}"
        return Cacat(jenis, tempat, s.teks, teks, dengan_tabel(naskah_bersih(), n, sel, t.baris))

    return pasang


def _kalimat(jenis: str, n: int, p: Paragraf, teks: str, lama: str) -> Callable[[], Cacat]:
    def pasang() -> Cacat:
        naskah = dengan_paragraf(naskah_bersih(), n, teks)
        return Cacat(jenis, f"P{p.urutan}", f"{lama} di {p.teks[:60]}", teks[:90], naskah)

    return pasang


def _tanpa_baris(n: int, t: Tabel, b: int, sebut: str) -> Callable[[], Cacat]:
    def pasang() -> Cacat:
        sel = tuple(replace(s, baris=s.baris - (s.baris > b)) for s in t.sel if s.baris != b)
        naskah = dengan_tabel(naskah_bersih(), n, sel, t.baris - 1)
        return Cacat("baris hilang", f"T{t.urutan}", sebut, "", naskah)

    return pasang


@lru_cache(maxsize=1)
def _hitung() -> tuple[Counter[str], Counter[str]]:
    angka: Counter[str] = Counter()
    isi: Counter[str] = Counter()
    for b in naskah_bersih().bagian:
        teks = [s.teks for s in b.sel] if isinstance(b, Tabel) else []
        teks += [b.teks] if isinstance(b, Paragraf) else []
        for satu in teks:
            angka.update(ANGKA.findall(satu))
            isi[satu.strip()] += 1
    return angka, isi


def _jumlah(angka: str) -> int:
    return _hitung()[0][angka]


def _jumlah_nama(nama_: str) -> int:
    return _hitung()[1][nama_.strip()]


def _bersaksi(t: Tabel, s: SelTabel, angka: str) -> bool:
    """Whether the rest of the document tells the figure: money, or one that stands elsewhere."""
    kepala = next((x.teks for x in t.sel if x.baris == 1 and x.kolom == s.kolom), "")
    if kepala in TANPA_SAKSI or len(angka) < 2:
        return False
    return bool(UANG.fullmatch(angka)) or _jumlah(angka) > 1


def _nama_baris(t: Tabel) -> dict[int, str]:
    hasil: dict[int, str] = {}
    for s in t.sel:
        if len(s.teks) > 25 and len(s.teks) > len(hasil.get(s.baris, "")):
            hasil[s.baris] = s.teks
    return hasil


def _punya_jumlah(t: Tabel) -> bool:
    return any(s.teks == "Jumlah" and s.baris == t.baris for s in t.sel)
