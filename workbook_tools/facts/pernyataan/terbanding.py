"""The stated figures, each beside its counterpart; the wrong ones of one cause together."""

import math
from collections.abc import Collection, Iterable, Iterator

from msgspec import Struct

from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.cocok import cocokkan
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis, tentang
from workbook_tools.facts.pernyataan.rincian import Rincian
from workbook_tools.facts.sekali import sekali
from workbook_tools.kelompok import kelompokkan
from workbook_tools.numbers import Angka, bulatkan
from workbook_tools.records.pernyataan import ACUAN, BarisPernyataan

TEPAT = frozenset({Jenis.RUPIAH, Jenis.BANYAK, Jenis.NILAI})
"""Kinds whose figures are the same only when they are equal."""


class Pernyataan(Struct, frozen=True):
    """A stated figure: what it is about, its counterpart, and how the two agree.

    ``hitungan`` is None when the name does not exist; ``cocok`` None when nothing can be
    compared.
    """

    baris: BarisPernyataan
    acuan: str
    rincian: Rincian
    hitungan: Hitungan | None
    cocok: Cocok | None

    @property
    def angka(self) -> Angka | None:
        """The stated number."""
        return self.baris.nilai.angka

    @property
    def letak(self) -> tuple[str, str]:
        """The sheet and cell of the figure."""
        return self.baris.nilai.lembar, self.baris.nilai.sel

    @property
    def sebutan(self) -> str:
        """What the figure is, in words: 'Capaian indikator IKU3'."""
        return sebut_acuan(self.acuan, self.rincian)


Sebaris = list[Pernyataan]
"""Statements that are wrong together: the same thing, the same figure, in several places."""


def pernyataan(k: Konteks, acuan: Collection[str] | None = None) -> Iterator[Pernyataan]:
    """Every stated figure of a known kind, or of these kinds only, in the order of the rows."""
    if acuan is None:
        yield from _semua(k)
    elif len(acuan) == 1:
        yield from _menurut_acuan(k).get(next(iter(acuan)), [])
    else:
        yield from (p for p in _semua(k) if p.acuan in acuan)


@sekali
def _menurut_acuan(k: Konteks) -> dict[str, list[Pernyataan]]:
    return kelompokkan((p.acuan, p) for p in _semua(k))


@sekali
def _semua(k: Konteks) -> list[Pernyataan]:
    hasil: list[Pernyataan] = []
    for b in k.laporan.pernyataan:
        jenis = b.tentang
        if jenis not in ACUAN:
            continue
        r, h = tentang(k, jenis, b.rincian.teks)
        cocok = cocokkan(b.nilai, h, k.laporan.kebijakan.toleransi) if h else None
        hasil.append(Pernyataan(b, jenis, r, h, cocok))
    return hasil


def salah(
    k: Konteks, acuan: Collection[str], apa: Cocok = Cocok.BEDA
) -> Iterator[tuple[Sebaris, Hitungan]]:
    """The wrong ones (or the ones cut off) of these kinds, one group per figure."""
    dipilih = frozenset(acuan)
    for isi in satukan(p for p in _semua(k) if p.cocok is apa and p.acuan in dipilih):
        hitungan = isi[0].hitungan
        if hitungan is not None:
            yield isi, hitungan


def satukan(semua: Iterable[Pernyataan]) -> list[Sebaris]:
    """Statements about one thing that give one figure, whatever precision it is written with."""
    kelompok: list[Sebaris] = []
    sehal: dict[tuple[str, str, object], list[Sebaris]] = {}
    persis: dict[tuple[str, str, object], Sebaris] = {}
    for p in semua:
        hal = p.acuan, p.rincian.kunci
        tepat = p.angka is not None and p.hitungan is not None and p.hitungan.jenis in TEPAT
        kunci = (*hal, p.angka.nilai if p.angka is not None else p.baris.nilai.teks)
        isi = persis.get(kunci)
        if isi is None and not tepat:
            dekat = (x for sekitar in _sekitar(p) for x in sehal.get((*hal, sekitar), ()))
            isi = next((x for x in dekat if angka_setara(x[0], p)), None)
        if isi is None:
            isi = []
            kelompok.append(isi)
            sehal.setdefault((*hal, _sekitar(p)[0]), []).append(isi)
        isi.append(p)
        persis.setdefault(kunci, isi)
    return kelompok


def _sekitar(p: Pernyataan) -> tuple[object, ...]:
    """The whole number below a figure, and those beside it: figures further away are others."""
    if p.angka is None:
        return ("",)
    bulat = math.floor(p.angka.nilai)
    return bulat, bulat - 1, bulat + 1


def angka_setara(a: Pernyataan, b: Pernyataan) -> bool:
    """Whether two statements give the same figure: 106,96% and 106.96; 1,64 and 1,6."""
    if a.angka is None or b.angka is None:
        return a.baris.nilai.teks.casefold() == b.baris.nilai.teks.casefold()
    if a.angka.nilai == b.angka.nilai:
        return True
    jenis = a.hitungan.jenis if a.hitungan else Jenis.NILAI
    if jenis in TEPAT:
        return False
    desimal = min(a.angka.desimal, b.angka.desimal)
    return bulatkan(a.angka.nilai, desimal) == bulatkan(b.angka.nilai, desimal)


def sebut_acuan(acuan: str, rincian: Rincian) -> str:
    """The meaning of an ``acuan`` with the name put in."""
    teks = ACUAN[acuan]
    for umum, kata in _UMUM:
        if umum in teks and rincian.nama:
            return teks.replace(umum, f"{kata} {rincian.nama}".strip())
    return teks


_UMUM = (
    ("satu indikator sasaran", "indikator"),
    ("satu indikator", "indikator"),
    ("satu program", ""),
    ("satu sub kegiatan", ""),
    ("satu kegiatan", ""),
    ("satu status", "status"),
    ("satu periode", ""),
)
