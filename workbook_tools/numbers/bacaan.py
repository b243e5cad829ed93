"""Making and combining readings."""

from collections.abc import Callable, Iterable, Sequence
from itertools import product

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, Status

KOSONG = Bacaan(Status.KOSONG)
BELUM_DINILAI = Bacaan(Status.BELUM_DINILAI)
TAK_TERBACA = Bacaan(Status.TAK_TERBACA)


def terbaca(angka: Angka, catatan: Iterable[Catatan] = ()) -> Bacaan:
    """One reading, and no other."""
    return Bacaan(Status.TERBACA, angka, (), tuple(catatan))


def ambigu(pilihan: Iterable[Angka], catatan: Iterable[Catatan] = ()) -> Bacaan:
    """Several readings, the one to be used first; equal ones count once."""
    unik = tuple(dict.fromkeys(pilihan))
    if len(unik) == 1:
        return terbaca(unik[0], catatan)
    return Bacaan(Status.AMBIGU, unik[0], unik, tuple(catatan))


def tak_terbaca(pilihan: Iterable[Angka] = (), catatan: Iterable[Catatan] = ()) -> Bacaan:
    """No reading to be used; ``pilihan`` is what the writer may have meant."""
    return Bacaan(Status.TAK_TERBACA, None, tuple(dict.fromkeys(pilihan)), tuple(catatan))


def kemungkinan(bacaan: Bacaan) -> tuple[Angka, ...]:
    """Every reading that a result holds, the most plausible first."""
    if bacaan.pilihan:
        return bacaan.pilihan
    return (bacaan.angka,) if bacaan.angka is not None else ()


def petakan(bacaan: Bacaan, ubah: Callable[[Angka], Angka]) -> Bacaan:
    """The same result with every reading changed in the same way."""
    angka = None if bacaan.angka is None else ubah(bacaan.angka)
    pilihan = tuple(ubah(a) for a in bacaan.pilihan)
    return Bacaan(bacaan.status, angka, pilihan, bacaan.catatan)


def tambah_catatan(bacaan: Bacaan, *catatan: Catatan) -> Bacaan:
    """The same result with more notes, each once."""
    semua = tuple(dict.fromkeys((*bacaan.catatan, *catatan)))
    return Bacaan(bacaan.status, bacaan.angka, bacaan.pilihan, semua)


def padukan(
    bagian: Sequence[Bacaan],
    susun: Callable[[tuple[Angka, ...]], Angka],
    catatan: Iterable[Catatan] = (),
) -> Bacaan:
    """One reading made of several, in every combination of their readings.

    The result is unreadable, without hints, as soon as one part is.
    """
    if any(b.angka is None for b in bagian):
        return TAK_TERBACA
    semua = [*catatan, *(c for b in bagian for c in b.catatan)]
    gabungan = [susun(g) for g in product(*(kemungkinan(b) for b in bagian))]
    return ambigu(gabungan, dict.fromkeys(semua))
