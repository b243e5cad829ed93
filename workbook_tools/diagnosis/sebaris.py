"""Figures of one row that are all another row's: copied from a neighbour, or two rows swapped.

One cell of such a row explains nothing, since the row agrees with itself; all of them do.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations

from msgspec.structs import replace

from workbook_tools.diagnosis.usul import MAKS_TUKAR, SEMPIT, Usul
from workbook_tools.diagnosis.wajar import terlalu_jauh
from workbook_tools.facts.ledger import Butir, Fakta, Gugus, Kutipan, Letak, Nilai, tertulis
from workbook_tools.model.sel import baris_alamat, kolom_alamat
from workbook_tools.records import Baris, Isian


def sebaris(
    usul: Iterable[tuple[Usul, int, Fakta]], kini: Callable[[Letak], Nilai | None]
) -> Iterator[Usul]:
    """Figures of one row that are all another row's, and those of two rows that hold each other's:
    each takes what most places say of it, where that is known to the last digit.

    ``usul`` come with the number of places and the fact that they are about; two cells of one fact
    are no two figures. What weak facts tell (last year's figures) is tried without, too.
    """
    kelompok: dict[tuple[str, int], dict[int, tuple[int, Letak, Usul]]] = {}
    lemah: set[int] = set()
    for u, banyak, fakta in usul:
        if len(u.ubahan) > 1 or not u.tepat or not (u.sumber or u.dari_rumus) or u.pilihan:
            continue
        letak = next(iter(u.ubahan))
        per_fakta = kelompok.setdefault((letak[0], baris_alamat(letak[1])), {})
        if fakta.lemah:
            lemah.add(id(fakta))
        if id(fakta) not in per_fakta or per_fakta[id(fakta)][0] < banyak:
            per_fakta[id(fakta)] = banyak, letak, u
    hasil = []
    for per_fakta in kelompok.values():
        kuat = {n: x for n, x in per_fakta.items() if n not in lemah}
        semua = (_satukan(x.values()) for x in (per_fakta, kuat) if x is kuat or x != kuat)
        hasil += [u for u in semua if len(u.letak) > 1]
    yield from hasil
    for a, z in combinations(hasil[:MAKS_TUKAR], 2):
        if _kolom(a) == _kolom(z) and _bertukar(a, z, kini) and _bertukar(z, a, kini):
            yield Usul(a.ubahan | z.ubahan, dari_rumus=True, asal=a.asal | z.asal)


def _satukan(usul: Iterable[tuple[int, Letak, Usul]]) -> Usul:
    """All of them at once; of two about one cell the one that more places tell."""
    sel: dict[Letak, tuple[int, Usul]] = {}
    for banyak, letak, u in usul:
        if letak not in sel or sel[letak][0] < banyak:
            sel[letak] = banyak, u
    ubahan = {c: u.ubahan[c] for c, (_, u) in sel.items()}
    return Usul(ubahan, dari_rumus=True, asal={c: u.sumber for c, (_, u) in sel.items()})


def _bertukar(a: Usul, z: Usul, kini: Callable[[Letak], Nilai | None]) -> bool:
    """Whether a row takes a figure that stands in the other one now."""
    di_sana = {kolom_alamat(sel): kini((lembar, sel)) for lembar, sel in z.letak}
    return any(n == di_sana[kolom_alamat(sel)] for (_, sel), n in a.ubahan.items())


def dua_baris(
    u: Usul, digugat: Iterable[Letak], isian: Mapping[Letak, tuple[Baris, Isian]]
) -> Usul | None:
    """All disputed figures of two rows that have changed places, where those of one column have
    (``u``); None where there are no others."""
    a, z = sorted(u.letak)
    if kolom_alamat(a[1]) != kolom_alamat(z[1]):
        return None
    nomor = baris_alamat(a[1]), baris_alamat(z[1])
    kolom = {
        kolom_alamat(sel)
        for lembar, sel in digugat
        if lembar == a[0] and baris_alamat(sel) in nomor
    }
    asal: dict[Letak, Kutipan | None] = {}
    for satu in kolom:
        sini, sana = ((a[0], f"{satu}{n}") for n in nomor)
        if sini in isian and sana in isian and isian[sini][1].teks != isian[sana][1].teks:
            for c, lain in ((sini, sana), (sana, sini)):
                baris, i = isian[lain]
                asal[c] = Kutipan(i, baris)
    ubahan = {c: q.isian.nilai for c, q in asal.items() if q is not None}
    if len(ubahan) <= len(u.letak) or None in ubahan.values():
        return None
    return Usul(dict(ubahan), selip=True, dari_rumus=True, asal=asal)


def baris_sel(letak: Iterable[Letak]) -> set[tuple[str, int]]:
    """The rows (sheet and number) of some cells."""
    return {(lembar, baris_alamat(sel)) for lembar, sel in letak}


def _kolom(u: Usul) -> set[tuple[str, str]]:
    return {(lembar, kolom_alamat(sel)) for lembar, sel in u.ubahan}


def lengkap(u: Usul, damai: Sequence[Butir], kokoh: Set[Letak]) -> Usul:
    """The figures of a row, with those of the row that follow from the changed ones.

    ``damai``: the pairs that agree and rest on the row. ``kokoh``: the cells that a copy elsewhere
    confirms; what rests on others of the row, which may have been pasted as well, does not follow.
    """
    ubahan, asal, baris = dict(u.ubahan), dict(u.asal), baris_sel(u.letak)
    for b in damai:
        if baris_sel(b.kiri.letak) <= baris and not b.cocok(ubahan):
            if any(c not in kokoh for c in b.sel[1] - ubahan.keys() if baris_sel((c,)) <= baris):
                continue
            ikut = _ikut(b, ubahan, baris)
            ubahan |= ikut
            asal |= dict.fromkeys(ikut.keys() - u.asal.keys())
    return replace(u, ubahan=ubahan, asal=asal)


def _ikut(
    b: Butir, ubahan: dict[Letak, Nilai | None], baris: set[tuple[str, int]]
) -> dict[Letak, Nilai | None]:
    """What is stated in a row of changed figures; the plan beside the budget."""
    if not isinstance(b.kanan, Gugus):
        angka = b.kiri.wakil.isian.angka
        teliti = angka and replace(angka, desimal=max(2, angka.desimal))
        nilai = b.kanan.nilai(ubahan)[:1]
        if not nilai or terlalu_jauh(b.kiri.wakil.isian.nilai, nilai[0]):
            return {}
        return dict.fromkeys(b.kiri.letak, tertulis(nilai[0], teliti))
    sel = b.kiri.letak | b.kanan.letak
    if b.fakta.lemah and baris_sel(sel) <= baris:
        return dict.fromkeys(sel, next(ubahan[c] for c in sel if c in ubahan))
    return {}


def salinan_luar(b: Butir) -> bool:
    """Whether a pair is two copies, and not plan and budget of one row."""
    kanan = b.kanan
    return isinstance(kanan, Gugus) and baris_sel(b.kiri.letak) != baris_sel(kanan.letak)


def soal_baris(b: Butir) -> bool:
    """Whether two copies, or a narrow formula over one row, are compared: a row's own matter."""
    return b.luas <= SEMPIT and (isinstance(b.kanan, Gugus) or len(baris_sel(b.sel[1])) < 2)
