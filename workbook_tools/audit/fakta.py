"""One figure of a document with what it says and where it stands."""

import re
from collections.abc import Iterable
from fractions import Fraction

from msgspec import Struct, field
from msgspec.structs import replace

from workbook_tools.facts.banding import terpotong_sebagai
from workbook_tools.numbers import Angka, JenisAngka, baca_teks, bulatkan
from workbook_tools.numbers.angka import Bacaan, Status
from workbook_tools.regex import regex

TABEL = "tabel"
KALIMAT = "kalimat"
HITUNGAN = "hitungan"
"""A way of computing that is written out: it repeats figures, and is no witness for them."""
PERSEN_JENIS = frozenset({"capaian", "penyerapan"})
UANG = frozenset({"anggaran", "realisasi_anggaran", "sisa"})

_SKALA = regex(
    r"(?:rp\.?\s*)?(?P<n>[\d.,]+)\s*(?P<kata>ribu|juta|mil[iy]ar|triliun)", re.IGNORECASE
)
"""'Rp71,7 miliar': money that is written to a coarser unit."""
_NOL = {"rib": 3, "jut": 6, "mil": 9, "tri": 12}


class Fakta(Struct, frozen=True):
    """What is stated: ``jenis`` (target, realisasi, capaian, anggaran, …) of a thing.

    ``lingkup`` is the kind of thing (indikator, program, kegiatan, sub_kegiatan, belanja, total),
    ``kunci`` which one, ``tahun`` of which year. ``kelompok`` is the table or paragraph that
    states it: figures of one group are no independent witnesses.
    """

    jenis: str
    lingkup: str
    kunci: str
    nama: str
    tahun: int | None
    teks: str
    tempat: str
    lembar: str
    bacaan: Bacaan
    sumber: str = TABEL
    kelompok: str = ""
    baris: str = ""

    @property
    def angka(self) -> Angka | None:
        """The figure to be used, or None."""
        return self.bacaan.angka


def baca(teks: str, jenis: str) -> Bacaan:
    """Read a figure as its notion wants: money whole, shares in percent."""
    if jenis in UANG:
        if m := _SKALA.fullmatch(teks):
            return bernol(baca_teks(m["n"], JenisAngka.NILAI), _NOL[m["kata"][:3].casefold()])
        return _uang(baca_teks(teks, JenisAngka.RUPIAH))
    if jenis in PERSEN_JENIS:
        return baca_teks(teks, JenisAngka.PERSEN)
    return baca_teks(teks, JenisAngka.NILAI)


def bernol(b: Bacaan, nol: int) -> Bacaan:
    """A reading of money that is printed in thousands or millions, in rupiah."""
    if not nol or b.angka is None:
        return b
    penuh, *pilihan = (_bernol(a, nol) for a in (b.angka, *b.pilihan))
    return Bacaan(b.status, penuh, tuple(pilihan), b.catatan)


def _bernol(a: Angka, nol: int) -> Angka:
    return replace(a, nilai=a.nilai * 10**nol, desimal=a.desimal - nol)


def _uang(b: Bacaan) -> Bacaan:
    """Of two readings of money the larger is meant: '50.850,000' is no Rp50.850."""
    if b.status is not Status.AMBIGU:
        return b
    pilihan = max(b.pilihan, key=lambda a: a.nilai)
    return Bacaan(b.status, pilihan, b.pilihan, b.catatan)


def sama(a: Angka, b: Angka) -> bool:
    """Whether two figures may be one fact, each at the precision that it was written with."""
    if a.nilai == b.nilai:
        return True
    if a.persen != b.persen and (a.nilai == 100 * b.nilai or b.nilai == 100 * a.nilai):
        return True
    halus, kasar = (a, b) if teliti(a) >= teliti(b) else (b, a)
    if kasar.desimal == 0 and kasar.rasio is None and not kasar.persen and kasar.nilai < 20:
        return False  # 1 is not 17:19
    desimal = kasar.desimal if kasar.rasio is None else halus.desimal
    if bulatkan(halus.nilai, desimal) == bulatkan(kasar.nilai, desimal):
        return True
    satu_digit = kasar.nilai * 10**kasar.desimal < 10  # 0,1 is not what is left of 0,18
    return kasar.rasio is None and not satu_digit and terpotong_sebagai(halus.nilai, kasar)


def teliti(a: Angka) -> int:
    """Decimals that a figure was written with; a ratio is exact."""
    return 99 if a.rasio is not None else a.desimal


class Kelompok(Struct):
    """Places that state one value of a fact."""

    angka: Angka
    fakta: list[Fakta] = field(default_factory=list)

    @property
    def saksi(self) -> int:
        """Independent places: tables and paragraphs, each once."""
        return len({f.kelompok for f in self.fakta if f.sumber != HITUNGAN})


def per_nilai(fakta: Iterable[Fakta]) -> list[Kelompok]:
    """The values of one fact, the best witnessed first."""
    hasil: list[Kelompok] = []
    for f in sorted(fakta, key=lambda f: -teliti(f.angka) if f.angka else 0):
        if f.angka is None:
            continue
        cocok = next((k for k in hasil if sama(k.angka, f.angka)), None)
        if cocok is None:
            hasil.append(Kelompok(f.angka, [f]))
        else:
            cocok.fakta.append(f)
    return sorted(hasil, key=lambda k: (-k.saksi, -len(k.fakta)))


def nilai(f: Fakta | None) -> Fraction | None:
    """The value of a fact that could be read."""
    return f.angka.nilai if f is not None and f.angka is not None else None
