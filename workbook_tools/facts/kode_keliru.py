"""The one cell that holds a wrong code of an indicator, and the code that it must mean."""

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from workbook_tools.facts.kode_sasaran import sasaran_keliru
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Baris, Isian

LEMBAR = ("renstra", "perjanjian_kinerja", "kinerja")
"""The sheets that have one row for each indicator."""
SEPASANG = 2


class KodeKeliru(Struct, frozen=True):
    """A cell with a code that is unknown, missing, or that of another row; ``terbukti``: several
    sheets, or amounts to the rupiah, tell what is meant."""

    isian: Isian
    maksud: str
    ganda: bool = False
    terbukti: bool = False


@sekali
def kode_keliru(k: Konteks) -> tuple[KodeKeliru, ...]:
    """The cell, or two where a code stands twice and either may be the wrong one; () where no or
    several sheets have a wrong code."""
    induk = _di_indikator(k)
    if induk:
        return induk
    semua = [c for lembar in LEMBAR if (c := _di_lembar(k, lembar))]
    if not semua and (belanja := sasaran_keliru(k)) is not None:
        semua.append((KodeKeliru(*belanja, terbukti=True),))
    return semua[0] if len(semua) == 1 else ()


def _di_indikator(k: Konteks) -> tuple[KodeKeliru, ...]:
    """All other sheets have one and the same code that Indikator lacks."""
    lain = [_kode(isi) for lembar in LEMBAR if (isi := k.laporan.diketik(lembar))]
    baris = k.laporan.diketik("indikator")
    if len(lain) < SEPASANG or not baris:
        return ()
    hilang = set.intersection(*map(set, lain)) - set(_kode(baris))
    if len(hilang) != 1:
        return ()
    maksud = lain[0][hilang.pop()]
    dipakai = {kunci for isi in lain for kunci in isi}
    asing = [b for b in baris if _kunci(b) not in dipakai]
    return _tersangka(baris, asing, maksud, terbukti=True)


def _di_lembar(k: Konteks, lembar: str) -> tuple[KodeKeliru, ...]:
    """A sheet lacks just one code of Indikator."""
    baris = k.laporan.diketik(lembar)
    dikenal = _kode(k.laporan.diketik("indikator"))
    hilang = [teks for kunci, teks in dikenal.items() if kunci not in _kode(baris)]
    if not baris or len(hilang) != 1:
        return ()
    asing = [b for b in baris if _kunci(b) not in dikenal]
    return _tersangka(baris, asing, hilang[0])


def _tersangka(
    baris: list[Baris], asing: list[Baris], maksud: str, terbukti: bool = False
) -> tuple[KodeKeliru, ...]:
    """The one row with an unknown code or none; else the two with one code."""
    banyak = Counter(filter(None, map(_kunci, baris)))
    ganda = [b for b in baris if banyak[_kunci(b)] > 1]
    if len(asing) == 1 and not ganda:
        return (KodeKeliru(asing[0].isian("kode"), maksud, terbukti=terbukti),)
    if asing or len(ganda) != SEPASANG:
        return ()
    return tuple(KodeKeliru(b.isian("kode"), maksud, True, terbukti) for b in ganda)


def _kunci(baris: Baris) -> str:
    return kunci_kode(baris.isian("kode").teks)


def _kode(baris: Iterable[Baris]) -> dict[str, str]:
    """The codes of some rows as typed, by their key."""
    return {_kunci(b): b.isian("kode").teks for b in baris if _kunci(b)}
