"""A figure that knows what it rests on: its value, or its bounds and the cells nobody can read.

Unread is neither zero nor "no": whatever is computed from such a figure is unknown itself, and
carries the bounds and the cells on, through sums, differences, ratios and means.
"""

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Protocol

from msgspec import Struct

from workbook_tools.compute import rentang
from workbook_tools.compute.rentang import Rentang
from workbook_tools.model.lubang import BerLubang, Lubang, Ragu, SelGelap
from workbook_tools.numbers import cetak_ringkas, persentase
from workbook_tools.records import Isian
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.pilihan import baca_pilihan


class BerMedan(Protocol):
    """A result some of whose fields may not be known."""

    @property
    def lubang(self) -> BerLubang:
        """The fields that are not known."""


class Nilai(Struct, frozen=True):
    """``rentang`` is None where nothing is known or nothing was assessed; ``sel`` are the unread
    cells behind it. Without such cells the figure is exact, or there is none."""

    rentang: Rentang | None = None
    sel: tuple[SelGelap, ...] = ()

    @property
    def pasti(self) -> Fraction | None:
        """The figure; None where there is none or where it rests on an unread cell."""
        return self.rentang.bawah if self.rentang is not None and not self.sel else None

    @property
    def ada(self) -> bool:
        """Whether there is a figure, known or not."""
        return self.rentang is not None or bool(self.sel)

    @property
    def lubang(self) -> Lubang | None:
        """What is unread, with the bounds; None for a figure that is known."""
        if not self.sel:
            return None
        bawah, atas = (self.rentang.bawah, self.rentang.atas) if self.rentang else (None, None)
        return Lubang(self.sel, bawah, atas)


TIADA = Nilai()
SERATUS = 100
MAKS_SEBUT = 3
"""So many unread cells are named."""


def tahu(nilai: Fraction | None) -> Nilai:
    """A figure that is known, or that is not there."""
    return TIADA if nilai is None else Nilai(rentang.tepat(nilai))


def dari_isian(isian: Isian | None, kira: Rentang | None = None) -> Nilai:
    """The figure of a cell; ``kira`` are the bounds of one that cannot be read."""
    if isian is None:
        return TIADA
    if tak_terbaca(isian):
        return Nilai(kira, (_gelap(isian),))
    return tahu(isian.nilai)


def medan(hasil: BerMedan, nama: str) -> Nilai:
    """A field of a result with what it rests on."""
    lubang = dict(hasil.lubang).get(nama)
    if lubang is None:
        return tahu(getattr(hasil, nama))
    batas = None
    if lubang.bawah is not None and lubang.atas is not None:
        batas = Rentang(lubang.bawah, lubang.atas)
    return Nilai(batas, lubang.sel)


def _gelap(isian: Isian) -> SelGelap:
    return SelGelap(isian.lembar, isian.sel, isian.teks or isian.galat)


def tak_terbaca(isian: Isian) -> bool:
    """Whether something stands in a cell of figures that is no number."""
    return isian.nilai is None and bool(isian) and not isian.belum_dinilai


def jumlah(isi: Iterable[Nilai]) -> Nilai:
    """The sum of those that are there."""
    ada = [n for n in isi if n.ada]
    if len(ada) < 2:  # most are of one sub kegiatan
        return ada[0] if ada else TIADA
    return _gabung(ada, rentang.jumlah)


def rata_rata(isi: Iterable[Nilai]) -> Nilai:
    """The mean of those that are there."""
    ada = [n for n in isi if n.ada]
    return _gabung(ada, rentang.rata_rata) if ada else TIADA


def bagi(a: Nilai, b: Nilai, kali: int = 1) -> Nilai:
    """a / b x kali; none where one of them is missing or b is known to be 0."""
    atas, bawah = a.pasti, b.pasti
    if not a.ada or not b.ada or (bawah is not None and not bawah):
        return TIADA
    if atas is not None and bawah is not None:
        return tahu(persentase(atas, bawah) if kali == SERATUS else atas * kali / bawah)
    return _gabung([a, b], lambda r: rentang.bagi(r[0], r[1], kali) if r[0].bawah >= 0 else None)


def kali(a: Nilai, faktor: int) -> Nilai:
    """A figure times a positive whole number."""
    if a.rentang is None:
        return a
    return Nilai(Rentang(a.rentang.bawah * faktor, a.rentang.atas * faktor), a.sel)


def kurang(a: Nilai, b: Nilai) -> Nilai:
    """a - b; none where one of them is missing."""
    return _gabung([a, b], lambda r: rentang.kurang(r[0], r[1])) if a.ada and b.ada else TIADA


def batasi(a: Nilai, kebijakan: Kebijakan) -> Nilai:
    """An achievement under the office's cap, the bounds as well; not known where the cap cannot be
    read."""
    batas = kebijakan.batas_capaian
    if kebijakan.batas_tak_terbaca is not None:
        return tambah_gelap(a, (_gelap(kebijakan.batas_tak_terbaca),))
    if batas is None or a.rentang is None:
        return a
    return Nilai(Rentang(min(a.rentang.bawah, batas), min(a.rentang.atas, batas)), a.sel)


def sebab(nilai: Nilai) -> str:
    """The true reason why a figure is not known, in words; '' where it is known."""
    if not nilai.sel:
        return ""
    sel = ", ".join(f"{i.sel} ('{i.teks}')" for i in nilai.sel[:MAKS_SEBUT])
    lagi = f" dan {len(nilai.sel) - MAKS_SEBUT} sel lain" if len(nilai.sel) > MAKS_SEBUT else ""
    batas = ""
    if nilai.rentang is not None:
        bawah, atas = _tulis(nilai.rentang.bawah), _tulis(nilai.rentang.atas)
        batas = f", kira-kira {bawah}" if bawah == atas else f", antara {bawah} dan {atas}"
    return f"Belum dapat dihitung{batas}: {sel}{lagi} tidak terbaca (lihat Pemeriksaan)."


def sebut_ragu(ragu: Iterable[Ragu]) -> str:
    """That a figure rests on cells that are probably wrong, in words; '' where it does not."""
    semua = list(ragu)
    if not semua:
        return ""
    sel = ", ".join(r.kata for r in semua[:MAKS_SEBUT])
    lagi = f" dan {len(semua) - MAKS_SEBUT} sel lain" if len(semua) > MAKS_SEBUT else ""
    return f"Diragukan: {sel}{lagi} (lihat Pemeriksaan)."


def _tulis(nilai: Fraction) -> str:
    return cetak_ringkas(nilai, 2)


def _gabung(isi: list[Nilai], hitung: Callable[[list[Rentang]], Rentang | None]) -> Nilai:
    sel = tuple(dict.fromkeys(i for n in isi for i in n.sel))
    diketahui = [n.rentang for n in isi if n.rentang is not None]
    return Nilai(hitung(diketahui) if len(diketahui) == len(isi) else None, sel)


def lubang_dari(**medan: Nilai) -> BerLubang:
    """The fields that are not known, by name."""
    semua = ((nama, nilai.lubang) for nama, nilai in medan.items())
    return tuple((nama, lubang) for nama, lubang in semua if lubang is not None)


def atau_lubang(nilai: Fraction | None, *isian: Isian | None) -> Nilai:
    """A figure made of some cells: known, not there, or resting on those that are unread."""
    rusak = tuple(_gelap(i) for i in isian if i is not None and tak_terbaca(i))
    return Nilai(None, rusak) if rusak else tahu(nilai)


def tambah_gelap(nilai: Nilai, sel: tuple[SelGelap, ...]) -> Nilai:
    """A figure that rests on further unread cells: then nobody knows it."""
    return Nilai(None, (*nilai.sel, *sel)) if sel and nilai.ada else nilai


def gelap_pilihan(isian: Iterable[Isian], kosong: bool = False) -> tuple[SelGelap, ...]:
    """The cells of a choice column whose answer cannot be read; with ``kosong`` also the empty
    ones, if others are filled."""
    semua = list(isian)
    jawab = [(i, baca_pilihan(i)) for i in semua]
    terisi = any(j for _, j in jawab)
    hasil = (i for i, j in jawab if j is None or (kosong and terisi and not j))
    return tuple(SelGelap(i.lembar, i.sel, i.teks or i.galat or "kosong") for i in hasil)


def cacah(pasti: int, gelap: tuple[SelGelap, ...], per: int = 1) -> Nilai:
    """A count, or a share of ``per``, of which some cells may be as well."""
    if not per:
        return TIADA
    return Nilai(Rentang(Fraction(pasti, per), Fraction(pasti + len(gelap), per)), gelap)
