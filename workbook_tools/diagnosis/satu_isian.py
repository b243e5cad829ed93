"""Stated figures that one wrong input, or one row that is missing or misnamed, would explain as
well: nobody knows then that the text is wrong."""

from collections.abc import Iterable, Sequence, Set
from fractions import Fraction

from workbook_tools.diagnosis.usul import Usul
from workbook_tools.facts.ledger import Butir, Gugus, Jumlah, Letak, Ubahan
from workbook_tools.facts.ledger.rumus_data import Cacah
from workbook_tools.model.sel import baris_alamat

UANG = frozenset({"anggaran", "realisasi"})
_Baris = tuple[str, int]


def satu_isian(u: Usul, butir: Iterable[Butir], salah: Sequence[Butir]) -> bool:
    """Whether a stated figure differs from its sum, or count, as another one does: by just as much,
    or in what it says of the same row. ``salah``: the pairs that disagree."""
    if u.sumber is not None or u.dari_rumus:
        return False
    sendiri = [b for b in butir if _dihitung(b) and b.kiri.letak <= u.letak]
    calon = salah if sendiri else ()
    lain = [b for b in calon if _dihitung(b) and b.kiri.letak.isdisjoint(u.letak)]
    return any(_sama_beda(b, x) or _sebaris(b, x) for b in sendiri for x in lain)


def _dihitung(b: Butir) -> bool:
    """Whether a pair puts a stated figure beside a sum or count."""
    return not isinstance(b.kanan, Gugus) and isinstance(b.kanan[0], (Jumlah, Cacah))


def _sama_beda(a: Butir, b: Butir) -> bool:
    """Whether two sums over some row in common, or two counts of one sheet, are off by as much."""
    if a.fakta.hal == b.fakta.hal or a.fakta.hal.besaran != b.fakta.hal.besaran:
        return False
    beda = _beda(a)
    if not beda or beda != _beda(b):
        return False
    return not _baris(a.sel[1]).isdisjoint(_baris(b.sel[1]))


def _sebaris(a: Butir, b: Butir) -> bool:
    """Whether both budget and realisation of one subject differ from their rows: the subject may
    have another row."""
    ini, itu = a.fakta.hal, b.fakta.hal
    return {ini.besaran, itu.besaran} == UANG and (ini.tingkat, ini.kunci, ini.tahun) == (
        itu.tingkat,
        itu.kunci,
        itu.tahun,
    )


def _beda(b: Butir) -> Fraction | None:
    """What a stated figure has more than its sum."""
    ini, dihitung = b.kiri.wakil.isian.nilai, b.dihitung[:1]
    if ini is None or not dihitung or not isinstance(dihitung[0], Fraction):
        return None
    return ini - dihitung[0]


def _baris(sel: Set[Letak]) -> set[_Baris]:
    return {(lembar, baris_alamat(alamat)) for lembar, alamat in sel}


def didukung(u: Usul, butir: Sequence[Butir], salah: Sequence[Butir]) -> bool:
    """Whether only one other sheet speaks against a cell, and something else that disagrees with
    that sheet would not if it held what stands in the cell: then that sheet may be wrong."""
    kanan = [b.kanan for b in butir]
    lawan = frozenset(c for b in butir for sisi in b.sel for c in sisi) - u.letak
    if len({lembar for lembar, _ in lawan}) != 1 or not all(isinstance(g, Gugus) for g in kanan):
        return False
    hitungan = [b for b in salah if _dihitung(b) and not lawan.isdisjoint(b.sel[1])]
    return any(x.putus(_seperti(b, u)) for b in butir for x in hitungan)


def _seperti(b: Butir, u: Usul) -> Ubahan:
    """The other side of two copies with what stands in the cell that is accused."""
    kanan = b.kanan
    assert isinstance(kanan, Gugus)
    sini, sana = (b.kiri, kanan) if b.kiri.letak <= u.letak else (kanan, b.kiri)
    return dict.fromkeys(sana.letak, sini.wakil.isian.nilai)
