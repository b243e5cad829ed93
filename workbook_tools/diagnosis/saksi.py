"""Whether what speaks against a cell can be trusted: witnesses that are in doubt themselves decide
nothing."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set

from msgspec.structs import replace

from workbook_tools.diagnosis.putusan import Akar
from workbook_tools.diagnosis.ramai import Kolom, kolom_letak
from workbook_tools.diagnosis.usul import SEMPIT, Usul
from workbook_tools.diagnosis.wajar import terlalu_jauh
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Gugus, Letak, Nilai, Ubahan, tertulis
from workbook_tools.model.sel import baris_alamat

NASKAH = "pernyataan"
_Baris = tuple[Kolom, int]
"""A row of a column."""
UANG = ("anggaran", "realisasi")
MIN_KELIRU = 2
"""So many wrong cells of a column put its others in question."""
MIN_JUMLAH = 3
"""So many of one column that only sums over it tell make the column wrong."""


def bersaksi(butir: Iterable[Butir], sendiri: Collection[Letak], ramai: Collection[Kolom]) -> bool:
    """Whether something outside such columns speaks of the cells."""
    return any(
        all(c in sendiri or kolom_letak(c) not in ramai for sisi in b.sel for c in sisi)
        for b in butir
    )


def terpecah(ubahan: Ubahan, butir: Iterable[Butir]) -> bool:
    """Whether places tell three different figures, or more, and no more sheets tell this one than
    all others together: the wrong cell itself may have been on the other side."""
    for b in butir:
        if not isinstance(b.kanan, Gugus):
            continue
        kutipan = [q for q in b.fakta.kutipan if q.isian.nilai is not None]
        sama = {q.isian.lembar for q in kutipan if q.isian.nilai in ubahan.values()}
        lain = {q.isian.lembar for q in kutipan if q.isian.nilai not in ubahan.values()}
        if len({q.isian.nilai for q in kutipan}) > 2 and len(sama) <= len(lain):
            return True
    return False


def hanya_naskah(u: Usul, butir: Iterable[Butir]) -> bool:
    """Whether only the written report speaks against a sheet: its figures are one voice."""
    if any(c[0] == NASKAH for c in u.letak):
        return False
    return {c[0] for b in butir for c in _lawan_bicara(u, b)} == {NASKAH}


def _lawan_bicara(u: Usul, b: Butir) -> Iterator[Letak]:
    """The typed cells on the other side of a pair; those of a formula where it is not its own term
    that is judged."""
    for g in (b.kiri, b.kanan):
        if isinstance(g, Gugus):
            yield from g.letak - u.letak
        elif b.kiri.letak == u.letak:
            yield from b.sel[1]


class Keraguan:
    """What is in question: cells, and sums of cells, that are compared with others in vain."""

    def __init__(self, tanya: Iterable[Butir]) -> None:
        """``tanya``: the pairs that nobody can decide."""
        semua = list(tanya)
        salinan = [b for b in semua if b.luas <= SEMPIT and isinstance(b.kanan, Gugus)]
        self.sel = frozenset(c for b in salinan for sisi in b.sel for c in sisi)
        hitungan = [b for b in semua if not isinstance(b.kanan, Gugus)]
        self.jumlah = [b.sel[1] for b in hitungan]
        self.uang = [b.sel[1] for b in hitungan if b.fakta.hal.besaran in UANG]

    def kena(self, b: Butir) -> bool:
        """Whether a formula rests on any of it."""
        dari = b.sel[1]
        return not self.sel.isdisjoint(dari) or any(isi < dari for isi in self.jumlah)

    def mungkin_kena(self, b: Butir) -> bool:
        """Whether a formula rests on an amount of a sum that is in question: it may be this one."""
        return any(not isi.isdisjoint(b.sel[1]) for isi in self.uang)


def pisahkan(
    k: Konteks, akar: Sequence[Akar], tanya: Iterable[Butir], keliru: Set[Kolom]
) -> tuple[list[Akar], list[Akar]]:
    """The roots that stand, and those that follow a formula over what is in question (``tanya``),
    over what another such root said, over a column of which other cells are wrong already, or that
    would part the total from the agreed budgets; and all in columns that are wrong as a whole
    (``keliru``)."""
    goyah = [a for a in akar if not keliru.isdisjoint(map(kolom_letak, a.letak))]
    tetap = [a for a in akar if a not in goyah]
    semua = [*tanya, *(b for a in goyah for b in a.butir)]
    while jatuh := _goyah(k, tetap, Keraguan(semua), keliru):
        tetap = [a for a in tetap if a not in jatuh]
        goyah += jatuh
        semua += (b for a in jatuh for b in a.butir)
    return tetap, goyah


def _goyah(k: Konteks, akar: Iterable[Akar], ragu: Keraguan, keliru: Set[Kolom]) -> list[Akar]:
    banyak = Counter(
        x for a in akar for x in {kolom_letak(c) for b in a.butir for c in _suku(b, a)}
    )
    keliru = keliru | {x for x, n in banyak.items() if n >= MIN_KELIRU}

    def kena(b: Butir) -> bool:
        sekolom = not keliru.isdisjoint(map(kolom_letak, b.sel[1]))
        return sekolom or ragu.kena(b) or _dijanjikan(k, b)

    return [a for a in akar if any(_sendiri(b, a) and kena(b) for b in a.butir)]


def kolom_keliru(akar: Iterable[Akar], tersalin: Callable[[Letak], bool]) -> frozenset[Kolom]:
    """The columns of which no copy, but formulas over their cells, say in three rows that something
    is wrong: sums over several of them, each of which takes the others for right; or percentages,
    of which two accuse the amount and others are accused themselves. What was copied from the row
    above (``tersalin``) is no mistake of the column.
    """
    jumlah, suku, nyata = set[_Baris](), set[_Baris](), set[_Baris]()
    for a in akar:
        c = a.letak[0]
        if a.sumber is not None or len(a.letak) != 1 or c[0] == NASKAH or tersalin(c):
            continue
        kolom, baris = kolom_letak(c), baris_alamat(c[1])
        for b in a.butir:
            sel = frozenset() if isinstance(b.kanan, Gugus) else b.sel[1]
            if c in sel:
                suku.add((kolom, baris))
                if any(x != c and kolom_letak(x) == kolom for x in sel):
                    jumlah.add((kolom, baris))
            else:
                nyata |= {(kolom_letak(x), baris) for x in sel if x[0] == c[0]}
    semua = suku | nyata
    ramai = {x for x in _ramai(semua, MIN_JUMLAH) if x in _ramai(suku, MIN_KELIRU)}
    return _ramai(jumlah, MIN_JUMLAH) | ramai


def _ramai(baris: Iterable[_Baris], banyak: int) -> frozenset[Kolom]:
    return frozenset(x for x, n in Counter(kolom for kolom, _ in baris).items() if n >= banyak)


def _suku(b: Butir, a: Akar) -> Iterable[Letak]:
    """The cells of a root that a formula rests on."""
    return () if isinstance(b.kanan, Gugus) else b.sel[1].intersection(a.letak)


def terjawab(akar: Sequence[Akar], tanya: Iterable[Butir]) -> tuple[list[Akar], list[Butir]]:
    """The roots with what only several of them settle together, and those pairs."""
    betul = {c: n for a in akar for c, n in a.ubahan.items()}
    semua = {c: n for n, a in enumerate(akar) for c in a.letak}
    milik: dict[int, list[Butir]] = {}
    for b in tanya:
        kena = [c for sisi in b.sel for c in sisi if c in betul]
        if kena and b.putus({c: betul[c] for c in kena}):
            milik.setdefault(semua[min(kena)], []).append(b)
    baru = [replace(a, butir=(*a.butir, *milik.get(n, ()))) for n, a in enumerate(akar)]
    return baru, [b for isi in milik.values() for b in isi]


def _sendiri(b: Butir, a: Akar) -> bool:
    """Whether a root is a stated figure that this formula judges."""
    return not isinstance(b.kanan, Gugus) and b.kiri.letak == frozenset(a.letak)


def _dijanjikan(k: Konteks, b: Butir) -> bool:
    """Whether a stated total is what the agreement with the head of region adds up to."""
    hal = b.fakta.hal
    if (hal.besaran, hal.tingkat) != ("anggaran", "total"):
        return False
    pk = [x.berlaku.nilai for x in k.laporan.perjanjian_program]
    return all(n is not None for n in pk) and b.kiri.wakil.isian.nilai == sum(filter(None, pk))


def selaras(akar: Sequence[Akar]) -> tuple[list[Akar], list[Akar]]:
    """The roots with stated figures worked out from terms as they are once they are mended, and
    those of which that makes another figure altogether."""
    betul = {c: n for a in akar for c, n in a.ubahan.items()}
    tetap, goyah = [], []
    for a in akar:
        lain = {c: n for c, n in betul.items() if c not in a.ubahan}
        kena = [b for b in a.butir if _sendiri(b, a) and not b.sel[1].isdisjoint(lain)]
        nilai = _dihitung(kena[0], lain) if kena else None
        if nilai is not None and terlalu_jauh(kena[0].kiri.wakil.isian.nilai, nilai):
            goyah.append(a)
        else:
            tetap.append(a if nilai is None else replace(a, ubahan=dict.fromkeys(a.letak, nilai)))
    return tetap, goyah


def _dihitung(b: Butir, lain: Ubahan) -> Nilai | None:
    """What a formula gives with some cells changed, as precisely as it was stated."""
    nilai = None if isinstance(b.kanan, Gugus) else b.kanan.nilai(lain)[:1]
    return tertulis(nilai[0], b.kiri.wakil.isian.angka) if nilai else None
