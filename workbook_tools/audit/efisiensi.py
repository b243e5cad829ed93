"""Printed efficiencies with the formula that their table uses."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.numbers import Angka

RASIO, SELISIH = "rasio", "selisih"
TOLERANSI = Fraction(1, 100)
MIN_TEPAT = 4
"""Figures of a report that are right to the last digit, beside which one that is not is odd."""
Baris = tuple[Catatan, Angka, Angka, Angka]
"""A row with its efficiency, achievement and absorption."""


class BarisEfisiensi(Struct, frozen=True):
    """A row: the formula of most rows of its table, what it gives, whether the figure is that."""

    catatan: Catatan
    rumus: str
    benar: Fraction
    cocok: bool


def baris_efisiensi(k: KonteksDokumen) -> Iterator[BarisEfisiensi]:
    """The rows of tables where most efficiencies follow one formula; where no formula has most of
    a table's rows, but one has some, it is that of the document's other tables."""
    per_tabel: dict[tuple[int, int], list[Baris]] = {}
    for c in k.catatan:
        a, s = c.angka(Peran.CAPAIAN), c.angka(Peran.PENYERAPAN)
        teks = c.teks(Peran.EFISIENSI)
        e = baca(teks, "efisiensi").angka if len(c.isi(Peran.EFISIENSI)) == 1 else None
        if a is not None and s is not None and e is not None and s.nilai:
            per_tabel.setdefault((c.tabel.letak, c.panel), []).append((c, e, a, s))
    cocok = {
        t: [(_cocok(e, *_rasio(a, s)), _cocok(e, *_selisih(a, s))) for _, e, a, s in baris]
        for t, baris in per_tabel.items()
    }
    lazim = _terbanyak([x for isi in cocok.values() for x in isi])
    teliti = [_teliti(n, per_tabel.values()) for n in (0, 1)]
    for t, baris in per_tabel.items():
        pakai = _terbanyak(cocok[t])
        if pakai is None and lazim is not None and any(x[lazim] for x in cocok[t]):
            pakai = lazim
        if pakai is None:
            continue
        for (c, e, a, s), x in zip(baris, cocok[t], strict=True):
            benar = a.nilai - s.nilai if pakai else a.nilai / s.nilai
            cocok_ini = x[pakai] and not (teliti[pakai] and _meleset(e, *_HITUNG[pakai](a, s)))
            yield BarisEfisiensi(c, (RASIO, SELISIH)[pakai], benar, cocok_ini)


def _terbanyak(cocok: list[tuple[bool, bool]]) -> int | None:
    """Which of the two formulas more than half of the rows follow."""
    rasio, selisih = (sum(x[n] for x in cocok) for n in (0, 1))
    if max(rasio, selisih) * 2 <= len(cocok):
        return None
    return 0 if rasio >= selisih else 1


def _rentang(a: Angka) -> tuple[Fraction, Fraction]:
    """What a printed figure may have been before it was rounded; whole ones were not."""
    setengah = Fraction(1, 2 * 10**a.desimal) if a.nilai.denominator > 1 else Fraction(0)
    return a.nilai - setengah, a.nilai + setengah


def _rasio(a: Angka, s: Angka) -> tuple[Fraction, Fraction]:
    (a0, a1), (s0, s1) = _rentang(a), _rentang(s)
    return a0 / s1, a1 / s0


def _selisih(a: Angka, s: Angka) -> tuple[Fraction, Fraction]:
    (a0, a1), (s0, s1) = _rentang(a), _rentang(s)
    return a0 - s1, a1 - s0


_HITUNG = (_rasio, _selisih)


def _teliti(rumus: int, tabel: Iterable[list[Baris]]) -> bool:
    """Whether all figures of the report but one are right to the last digit by a formula: then
    that one is a slip, not what rounding carried."""
    isi = [(e, *_HITUNG[rumus](a, s)) for baris in tabel for _, e, a, s in baris]
    meleset = [_meleset(*x) for x in isi if _cocok(*x)]
    return meleset.count(True) == 1 and meleset.count(False) >= MIN_TEPAT


def _meleset(e: Angka, bawah: Fraction, atas: Fraction) -> bool:
    """Whether no value between two bounds is printed as this figure."""
    setengah = Fraction(1, 2 * 10**e.desimal)
    return e.nilai != bawah and not bawah - setengah < e.nilai < atas + setengah


def _cocok(e: Angka, bawah: Fraction, atas: Fraction) -> bool:
    if bawah <= e.nilai <= atas:
        return True
    return any(bandingkan(e, x, TOLERANSI) is not Cocok.BEDA for x in (bawah, atas))
