"""What makes a change doubtful though it settles what disagrees: the witnesses are in question, or
something else would do as well."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from workbook_tools.diagnosis.ramai import Kolom, kolom_letak
from workbook_tools.diagnosis.usul import SEMPIT, Usul
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Gugus, Letak, Nilai
from workbook_tools.facts.sel_kosong import kolom_bolong
from workbook_tools.model.sel import baris_alamat, kolom_alamat
from workbook_tools.pecahan import Fraction
from workbook_tools.records import Baris, Isian

MIN_SALINAN = 1000
"""Rows share small figures by chance."""
PULUHAN = frozenset(Fraction(10**n) for n in range(1, 7))
Macam = tuple[str, str, int]
"""What facts of many rows are about: measure, level, year."""


class Peragu:
    """What of one workbook is in question."""

    def __init__(
        self,
        k: Konteks,
        semua: Iterable[Butir],
        isian: Mapping[Letak, tuple[Baris, Isian]],
        ramai: frozenset[Kolom],
    ) -> None:
        """``ramai``: the columns that are wrong as a whole."""
        self.isian = isian
        batas = k.laporan.identitas.batas_capaian
        self.batas = {(batas.lembar, batas.sel): None} if batas else {}
        self.ramai = ramai
        lubang = (i for x in kolom_bolong(k) for _, i in x.sel) if ramai else ()
        self.bolong = ramai & {kolom_letak((i.lembar, i.sel)) for i in lubang}
        self.bisu = {_macam(b) for b in semua if _bersuara(b) & ramai} if ramai else set()

    def ragu(self, u: Usul, butir: Sequence[Butir]) -> bool:
        """Whether a change, unless it mends a slip, is not proved by the pairs that it settles."""
        kolom = set(map(kolom_letak, u.letak))
        if not kolom.isdisjoint(self.ramai):
            return not kolom.isdisjoint(self.bolong)  # which rows are to be empty is unknown
        if any(_macam(b) in self.bisu for b in butir):
            return True  # what the wrong column told before may have been the other side's
        return u.dari_rumus and len(u.letak) == 1 and self._di_sebelah_salinan(u, butir)

    def _di_sebelah_salinan(self, u: Usul, butir: Iterable[Butir]) -> bool:
        """Whether another term of the row holds the amount of the row above or below it: that one
        may have been copied, and nothing is wrong with this one, which is no copy."""
        if any(map(self._tersalin, u.letak)):
            return False
        sebaris = (b.sel[1] for b in butir if not isinstance(b.kanan, Gugus) and b.luas <= SEMPIT)
        return any(self._tersalin(c) for sel in sebaris for c in sel - u.letak)

    def _tersalin(self, c: Letak) -> bool:
        lembar, sel = c
        ini, kolom, nomor = self._nilai(c), kolom_alamat(sel), baris_alamat(sel)
        if ini is None or ini < MIN_SALINAN:
            return False
        return ini in (self._nilai((lembar, f"{kolom}{n}")) for n in (nomor - 1, nomor + 1))

    def tanpa_batas(self, u: Usul, butir: Sequence[Butir]) -> bool:
        """Whether the figures are right if only the cap on Identitas is not meant."""
        kena = [b for b in butir if any(c in sisi for sisi in b.sel for c in self.batas)]
        return bool(kena) and not u.pilihan and all(b.cocok(self.batas) for b in kena)

    def skala_saja(self, u: Usul, butir: Sequence[Butir]) -> bool:
        """Whether only percentages say that an amount is so many tens too large or too small: the
        amount that it is divided by, or into, may be so as well."""
        if len(u.letak) != 1 or any(b.fakta.hal.besaran != "persen" for b in butir):
            return False
        (c,) = u.letak
        ini, baru = self._nilai(c), u.ubahan[c]
        if not ini or not isinstance(baru, Fraction) or any(c in b.kiri.letak for b in butir):
            return False
        kali = baru / ini
        return max(kali, 1 / kali) in PULUHAN

    def setara(
        self, u: Usul, butir: Sequence[Butir], teguh: Callable[[Iterable[Letak]], Iterable[Butir]]
    ) -> bool:
        """Whether figures are said to have changed places, and the two rows of another sheet that
        they are compared with may as well have. ``teguh``: the pairs that agree and rest on some
        cells."""
        nilai = [self._nilai(c) for c in u.letak]
        if len(nilai) < 2 or Counter(nilai) != Counter(u.ubahan.values()):
            return False
        semua = frozenset(c for b in butir for sisi in b.sel for c in sisi)
        lawan = frozenset(c for c in semua - u.letak if self._nilai(c) is not None)
        if len({(lembar, baris_alamat(sel)) for lembar, sel in lawan}) != 2:
            return False
        if len({lembar for lembar, _ in lawan | u.letak}) != 2:
            return False
        tukar = self._bertukar(lawan)
        return all(b.putus(tukar) for b in butir) and all(b.cocok(tukar) for b in teguh(lawan))

    def _bertukar(self, lawan: frozenset[Letak]) -> dict[Letak, Nilai | None]:
        """All figures of the two rows of some cells, as if they had changed places."""
        lembar = next(iter(lawan))[0]
        nomor = sorted({baris_alamat(sel) for _, sel in lawan})
        hasil: dict[Letak, Nilai | None] = {}
        for (id_, sel), (_, isi) in self.isian.items():
            if id_ == lembar and isi.angka is not None and baris_alamat(sel) in nomor:
                lain = nomor[1 - nomor.index(baris_alamat(sel))]
                hasil[lembar, sel] = self._nilai((lembar, f"{kolom_alamat(sel)}{lain}"))
        return hasil

    def _nilai(self, c: Letak) -> Fraction | None:
        return self.isian[c][1].nilai if c in self.isian else None


def _macam(b: Butir) -> Macam:
    hal = b.fakta.hal
    return hal.besaran, hal.tingkat, hal.tahun


def _bersuara(b: Butir) -> frozenset[Kolom]:
    """The columns that state what a pair of copies is about."""
    if not isinstance(b.kanan, Gugus):
        return frozenset()
    return frozenset(kolom_letak(c) for sisi in b.sel for c in sisi)
