"""A document with its headings, captions and typed tables."""

import re
from collections.abc import Iterator, Sequence
from typing import Unpack

from msgspec import Struct, field

from workbook_tools.audit.sel import Rincian
from workbook_tools.audit.tabel import (
    TabelDok,
    gabungkan,
    kolom_rencana,
    sambungan,
    susun_tabel,
)
from workbook_tools.audit.teks import normal, tempat_alinea
from workbook_tools.audit.tempelan import tabel_tempelan
from workbook_tools.model.temuan import Tempat, Temuan
from workbook_tools.naskah import Bagian, Gambar, Grafik, Naskah, Paragraf, Tabel
from workbook_tools.regex import regex

_KAPSI = regex(
    r"\s*(tabel|table|gambar|grafik|diagram|bagan)\s+((?:\d+|[IVX]+|[A-Z](?=\.\d))(?:\s*[.\-]\s*\d+)*\.?)"
    r"\s*[:.\-–]?\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)
_TITIK = regex(r"(?:\.{4,}|…{2,}|_{4,})|\t\s*(?:\d{1,3}|[ivxlc]+|\u2007+)\s*$")
_DAFTAR = regex(r"daftar (?:isi|tabel|gambar|grafik|lampiran|bagan|diagram)")
_BAB = regex(r"\s*bab\s+(?:[ivx]+|\d+)\b", re.IGNORECASE)
MAKS_KAPSI = 300


class Kapsi(Struct, frozen=True):
    """A caption: its kind (tabel, gambar), number as typed, title, the paragraphs it fills."""

    jenis: str
    nomor: str
    judul: str
    alinea: tuple[int, ...]

    @property
    def tempat(self) -> str:
        """The first of its paragraphs."""
        return f"P{self.alinea[0]}"


class Alinea(Struct, frozen=True):
    """A paragraph of the body with the headings that it stands under.

    ``daftar``: a line of a list of contents ('isi', 'tabel', 'gambar'), else ''. ``letak``: place
    among all parts of the body.
    """

    urutan: int
    teks: str
    letak: int
    nomor: str = ""
    tingkat: int = 0
    gaya: str = ""
    tebal: bool = False
    jalur: tuple[str, ...] = ()
    daftar: str = ""
    halaman: int = 0

    @property
    def lembar(self) -> str:
        """Heading path, as findings name the place."""
        halaman = f"hal. {self.halaman}" if self.halaman else ""
        return " › ".join(x for x in (*self.jalur, halaman) if x)

    def tempat(self, letak: tuple[int, int], nilai: str | None = None) -> Tempat:
        """A stretch of it, counted from 0 and without its end."""
        teks = self.teks[slice(*letak)].strip() if nilai is None else nilai
        return Tempat(self.lembar, tempat_alinea(self.urutan, *letak), teks)

    def temuan(self, letak: tuple[int, int], pesan: str, **lain: Unpack[Rincian]) -> Temuan:
        """A finding on a stretch of it."""
        di = self.tempat(letak)
        lain.setdefault("nilai", di.nilai)
        return Temuan(di.lembar, di.sel, pesan, **lain)


class Dokumen(Struct):
    """All parts of a document in order."""

    alinea: list[Alinea] = field(default_factory=list)
    tabel: list[TabelDok] = field(default_factory=list)
    kapsi: list[Kapsi] = field(default_factory=list)
    gambar: list[int] = field(default_factory=list)
    grafik: list[Grafik] = field(default_factory=list)
    tak_terbaca: tuple[str, ...] = ()

    def isi(self) -> Iterator[Alinea]:
        """Paragraphs that are no lines of a list of contents."""
        return (a for a in self.alinea if not a.daftar)

    def cari(self, pola: re.Pattern[str]) -> Iterator[tuple[Alinea, re.Match[str]]]:
        """What matches in them, with where it stands."""
        return ((a, m) for a in self.isi() for m in pola.finditer(a.teks))

    def judul(self) -> Iterator[Alinea]:
        """The headings in order."""
        return (a for a in self.isi() if a.tingkat and a.teks.strip())


def susun_dokumen(naskah: Naskah) -> Dokumen:
    """Type a document that was read."""
    dok = Dokumen(tak_terbaca=naskah.tak_terbaca)
    dok.alinea = list(_alinea(naskah.bagian))
    for letak, b in enumerate(naskah.bagian):
        if isinstance(b, Tabel):
            dok.tabel.append(susun_tabel(b, letak))
        elif isinstance(b, Grafik):
            dok.grafik.append(b)
            dok.gambar.append(letak)
        elif isinstance(b, Gambar):
            dok.gambar.append(letak)
    dok.tabel += tabel_tempelan([(a.urutan, a.letak, a.teks, a.halaman) for a in dok.isi()])
    dok.tabel.sort(key=lambda t: t.letak)
    dok.kapsi = list(_kapsi(dok))
    _beri_kapsi(dok)
    _sambung(dok)
    return dok


def _alinea(bagian: Sequence[Bagian]) -> Iterator[Alinea]:
    jalur: list[tuple[int, str]] = []
    daftar = ""
    for letak, b in enumerate(bagian):
        if not isinstance(b, Paragraf):
            continue
        teks = b.teks
        rapi = normal(teks)
        tingkat = b.tingkat or _tingkat_ketikan(b, rapi)
        if tingkat and rapi:
            judul = " ".join(teks.split())
            jalur = [j for j in jalur if j[0] < tingkat]
            jalur.append((tingkat, f"{b.nomor} {judul}".strip()))
        if (m := _DAFTAR.fullmatch(rapi)) and not _TITIK.search(teks):
            daftar = m[0].split()[1]
        elif tingkat or (daftar and _BAB.match(teks) and not _TITIK.search(teks)):
            daftar = ""
        baris_daftar = daftar if daftar and not (tingkat or m) else ""
        if not baris_daftar and _TITIK.search(teks) and not tingkat and len(teks) < MAKS_KAPSI:
            baris_daftar = _jenis_daftar(rapi)
        yield Alinea(
            b.urutan,
            teks,
            letak,
            b.nomor,
            tingkat,
            b.gaya,
            any(r.tebal for r in b.ruas),
            tuple(x for _, x in jalur),
            baris_daftar,
            b.halaman,
        )


def _jenis_daftar(rapi: str) -> str:
    if m := re.match(r"tabel|gambar|grafik|diagram|lampiran", rapi):
        return m[0]
    return "isi"


def _tingkat_ketikan(b: Paragraf, rapi: str) -> int:
    """Headings that are only typed: 'BAB I …' in bold or capitals, the names of the lists."""
    if _TITIK.search(b.teks) or len(rapi) > 90:
        return 0
    if _DAFTAR.fullmatch(rapi) or rapi in ("kata pengantar", "ikhtisar eksekutif", "penutup"):
        return 1 if b.teks.isupper() else 0
    tebal = any(r.tebal for r in b.ruas)
    return 1 if _BAB.match(b.teks) and tebal and (b.teks.isupper() or "\n" in b.teks) else 0


def _kapsi(dok: Dokumen) -> Iterator[Kapsi]:
    isi = list(dok.isi())
    letak_tabel = {t.letak for t in dok.tabel}
    benda = letak_tabel | set(dok.gambar)
    for n, a in enumerate(isi):
        m = _KAPSI.match(a.teks)
        if m is None or len(a.teks) > MAKS_KAPSI or a.tingkat:
            continue
        bergaya = _bergaya(a) and not (a.halaman and _kalimat(m))  # a PDF's is a guess
        if not bergaya and not _pendek(a, m):
            continue
        judul, alinea = " ".join(m[3].split()), [a.urutan]
        for b in isi[n + 1 : n + 4]:
            if b.letak - a.letak != len(alinea) or _KAPSI.match(b.teks) or not b.teks.strip():
                break
            sambung = (bergaya and _bergaya(b)) or (
                not judul and len(b.teks) < 200 and b.letak + 1 in benda
            )
            if not sambung:
                break
            judul = f"{judul} {' '.join(b.teks.split())}".strip()
            alinea.append(b.urutan)
        nomor = re.sub(r"\s", "", m[2]).rstrip(".").upper()
        yield Kapsi(_JENIS.get(m[1].casefold(), m[1].casefold()), nomor, judul, tuple(alinea))


_JENIS = {"table": "tabel", "grafik": "grafik", "diagram": "gambar", "bagan": "gambar"}


def _bergaya(a: Alinea) -> bool:
    return normal(a.gaya).startswith(("caption", "keterangan", "kapsi"))


def _kalimat(m: re.Match[str]) -> bool:
    """'Tabel 3.2 hanya memuat empat kecamatan.'"""
    return m[3][:1].islower() and str(m[3]).rstrip().endswith(".")


def _pendek(a: Alinea, m: re.Match[str]) -> bool:
    """A caption in a plain paragraph: short, no sentence about the table."""
    return len(a.teks) < 160 and not (
        _kalimat(m)
        or re.match(
            r"\s*(?:di ?atas|diatas|di ?bawah|dibawah|berikut|tersebut|dapat|menunjukkan)", m[3]
        )
    )


def _beri_kapsi(dok: Dokumen) -> None:
    """A table takes the caption right above it, at most some short lines away."""
    alinea = {a.urutan: a for a in dok.alinea}
    kapsi = {alinea[k.alinea[-1]].letak: k for k in dok.kapsi if k.jenis == "tabel"}
    letak_alinea = {a.letak: a for a in dok.alinea}
    terpakai: set[int] = set()
    for t in dok.tabel:
        for jarak in range(1, 5):
            k = kapsi.get(t.letak - jarak)
            if k is not None and t.letak - jarak not in terpakai:
                t.nomor, t.judul, t.kapsi = k.nomor, k.judul, k.tempat
                terpakai.add(t.letak - jarak)
                break
            a = letak_alinea.get(t.letak - jarak)
            if a is None or len(a.teks.strip()) > 80 or a.tingkat:
                break
        t.kolom = kolom_rencana(t)
        atas = [a for a in dok.alinea if a.letak < t.letak]
        t.jalur = atas[-1].jalur if atas else ()


def _sambung(dok: Dokumen) -> None:
    """Join a table that goes on; between its parts stand only blank lines or 'Lanjutan'."""
    isi = {a.letak: a for a in dok.alinea}
    hasil: list[TabelDok] = []
    akhir = -10
    for t in dok.tabel:
        antara = [isi[n] for n in range(akhir + 1, t.letak) if n in isi]
        rapat = (
            akhir >= 0
            and all(not a.teks.strip() or "lanjut" in normal(a.teks) for a in antara)
            and len(antara) == t.letak - akhir - 1
        )
        if hasil and rapat and sambungan(hasil[-1], t):
            gabungkan(hasil[-1], t)
        else:
            hasil.append(t)
        akhir = t.letak
    dok.tabel = hasil


__all__ = ["Alinea", "Dokumen", "Kapsi", "susun_dokumen"]
