"""Budget sums, with bounds where an amount cannot be read."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from string import ascii_uppercase, digits

from msgspec import Struct

from workbook_tools.compute.anggaran import perkiraan
from workbook_tools.compute.nilai import tak_terbaca
from workbook_tools.compute.rentang import Rentang, jumlah, tepat
from workbook_tools.facts.konteks import Konteks
from workbook_tools.numbers import jumlah as jumlahkan_angka
from workbook_tools.records import Isian
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.renja import BarisRenja

BarisRupiah = BarisAnggaran | BarisRenja


class JumlahRupiah(Struct, frozen=True):
    """The sum of a column (rupiah) and the cells in it that cannot be read.

    ``nilai`` is None when nothing is filled, or when an unreadable cell has no bounds.
    ``terbaca`` is the sum of what can be read.
    """

    nilai: Rentang | None
    terbaca: Fraction
    tak_terbaca: tuple[Isian, ...]
    sel: tuple[Isian, ...]


def jumlahkan(baris: Iterable[BarisRupiah], kolom: str) -> JumlahRupiah:
    """Add up a column; an unreadable amount counts with what its own row says it can be."""
    isi = [(b, i) for b in baris if (i := b.yang_berlaku(kolom))]
    sel = tuple(i for _, i in isi)
    angka = [n for i in sel if (n := i.nilai) is not None]
    terbaca = jumlahkan_angka(angka)
    rusak = [(b, i) for b, i in isi if tak_terbaca(i)] if len(angka) < len(sel) else []
    kira = [perkiraan(b, kolom) if isinstance(b, BarisAnggaran) else None for b, _ in rusak]
    diketahui = [r for r in kira if r is not None]
    nilai: Rentang | None = None
    if (angka or rusak) and len(diketahui) == len(kira):
        nilai = jumlah([tepat(terbaca), *diketahui]) if diketahui else tepat(terbaca)
    return JumlahRupiah(nilai, terbaca, tuple(i for _, i in rusak), sel)


def rentang_dari_persen(k: Konteks, isian: Isian) -> Rentang | None:
    """What an unreadable amount can be by its row's stated percentage; None without one."""
    for b in k.laporan.anggaran:
        if b.isian(isian.kolom).sel == isian.sel and b.persen_dilaporkan.angka is not None:
            return perkiraan(b, isian.kolom)
    return None


def rentang_sel(sel: Sequence[Isian]) -> list[str]:
    """The cells of a column as ranges: ['H6:H9', 'H17']."""
    nomor = sorted({int(s.sel.lstrip(ascii_uppercase)) for s in sel if s.sel})
    if not nomor:
        return []
    huruf = sel[0].sel.rstrip(digits)
    hasil: list[str] = []
    awal = akhir = nomor[0]
    for n in [*nomor[1:], 0]:
        if n == akhir + 1:
            akhir = n
            continue
        hasil.append(f"{huruf}{awal}" if awal == akhir else f"{huruf}{awal}:{huruf}{akhir}")
        awal = akhir = n
    return hasil
