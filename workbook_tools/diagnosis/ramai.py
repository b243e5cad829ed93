"""Columns of which so much is disputed that not their cells but the column is wrong: pasted in
other rows, from another column, in another unit. Such a column tells nothing of other cells."""

from collections import Counter
from collections.abc import Iterable, Sequence

from workbook_tools.compute.serapan_triwulan import RAK, REALISASI
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Gugus, Letak, Variasi
from workbook_tools.facts.ledger.rumus import Kategori
from workbook_tools.facts.pernyataan.cocok import kata_sama
from workbook_tools.facts.uang_triwulan import uang_triwulan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.sel import baris_alamat, kolom_alamat
from workbook_tools.tables.jumlah_pohon import jumlah_pohon

MIN_BARIS = 3
PENUH = 100
NASKAH = "pernyataan"
Kolom = tuple[str, str]
"""A column: sheet and letter."""


def kolom_letak(c: Letak) -> Kolom:
    """The column that a cell stands in."""
    return c[0], kolom_alamat(c[1])


def kolom_ramai(
    semua: Sequence[Butir],
    suara: Sequence[bool | None],
    terjelaskan: frozenset[Letak],
    sudah: frozenset[Kolom] = frozenset(),
) -> frozenset[Kolom]:
    """The columns that disagree with others in at least three rows, or sets of rows, that no one
    cell explains, and in half of the rows of which others speak.

    ``terjelaskan``: cells that a wrong formula gives. ``sudah``: columns that are known to be
    wrong, which are among them; what disagrees with those is no worse for it. Once these are found,
    others are that only sums over what is disputed in them confirmed: a column sorted on its own.
    """
    sudah = _ramai(semua, suara, terjelaskan, sudah, terurut=False)
    return _ramai(semua, suara, terjelaskan, sudah, terurut=True)


def _ramai(
    semua: Sequence[Butir],
    suara: Sequence[bool | None],
    terjelaskan: frozenset[Letak],
    sudah: frozenset[Kolom],
    *,
    terurut: bool,
) -> frozenset[Kolom]:
    """These columns with those that are wrong besides, perhaps by their order alone."""
    gugatan = kelompokkan(
        (kolom, baris)
        for b, cocok in zip(semua, suara, strict=True)
        if cocok is False and not b.kiri.letak <= terjelaskan and not _menyentuh(b, sudah)
        for kolom, baris in _baris(_tergugat(b)).items()
    )
    banyak = {x: isi for x, isi in gugatan.items() if _terpisah(isi) >= MIN_BARIS}
    if not banyak:
        return sudah
    luar: dict[Kolom, set[int]] = {x: set() for x in banyak}
    dalam: dict[Kolom, set[int]] = {x: set() for x in banyak}
    lembar_banyak = {lembar for lembar, _ in banyak}
    for b, cocok in zip(semua, suara, strict=True):
        semua_sel = b.sel[0] | b.sel[1] if cocok else ()
        kena = _baris([[c for c in semua_sel if c[0] in lembar_banyak]])
        teguh = luar if len({lembar for lembar, _ in semua_sel}) > 1 else dalam
        for x in kena.keys() & banyak.keys():
            if not (terurut and _merangkum(kena[x], banyak[x])):
                teguh[x] |= kena[x]
    return sudah | frozenset(x for x, isi in banyak.items() if _kalah(isi, luar[x] or dalam[x]))


def kolom_pohon(k: Konteks) -> frozenset[Kolom]:
    """The columns of money that stand in the wrong rows, or in each other's place, as headings and
    quarters on Program Kegiatan tell, or that were pasted over each other."""
    banyak: dict[bool, Counter[Kolom]] = {True: Counter(), False: Counter()}
    for j in jumlah_pohon(k.laporan.program_kegiatan):
        banyak[j.cocok][kolom_letak((j.isian.lembar, j.isian.sel))] += 1
    bergeser = (x for x, n in banyak[False].items() if n >= max(MIN_BARIS, banyak[True][x]))
    return frozenset(bergeser) | _tertukar(k) | _kembar(k)


def _tertukar(k: Konteks) -> frozenset[Kolom]:
    """The columns of budget and realisation where in several rows the quarters of each make what
    stands in the other."""
    rak = {u.asal.nomor_baris: u for u in uang_triwulan(k, RAK)}
    hasil: list[tuple[str, str]] = []
    baris = 0
    for u in uang_triwulan(k, REALISASI):
        pagu, realisasi, rencana = u.baris.berlaku, u.baris.realisasi, rak.get(u.asal.nomor_baris)
        if rencana is None or pagu.nilai == realisasi.nilai:
            continue
        if (u.jumlah, rencana.jumlah) == (pagu.nilai, realisasi.nilai):
            baris += 1
            hasil += [(i.lembar, i.sel) for i in (pagu, realisasi, *u.terisi, *rencana.terisi)]
    return frozenset(map(kolom_letak, hasil)) if baris >= MIN_BARIS else frozenset()


def _kembar(k: Konteks) -> frozenset[Kolom]:
    """Budget and realisation, where they are equal in all rows though percentages of several rows
    tell otherwise."""
    terisi = [b for b in k.laporan.anggaran if b.berlaku.nilai and b.realisasi.nilai is not None]
    kurang = [b for b in terisi if (b.persen_dilaporkan.nilai or PENUH) < PENUH]
    if len(kurang) < MIN_BARIS or any(b.berlaku.nilai != b.realisasi.nilai for b in terisi):
        return frozenset()
    return frozenset(
        kolom_letak((i.lembar, i.sel)) for i in (terisi[0].berlaku, terisi[0].realisasi)
    )


def _menyentuh(b: Butir, kolom: frozenset[Kolom]) -> bool:
    return bool(kolom) and any(kolom_letak(c) in kolom for sisi in b.sel for c in sisi)


def _kalah(gugatan: Sequence[frozenset[int]], teguh: set[int]) -> bool:
    """Whether no more rows are confirmed than only disputed; a sum is one dispute."""
    ragu = (baris - teguh for baris in gugatan)
    return _terpisah(baris for baris in ragu if baris) >= max(MIN_BARIS, len(teguh))


def _merangkum(baris: frozenset[int], gugatan: Sequence[frozenset[int]]) -> bool:
    """Whether rows are those of a sum over several that are disputed each on its own: it stays the
    same if these have changed places, and confirms none of them."""
    return len(baris) > 1 and _terpisah(x for x in gugatan if x <= baris) >= MIN_BARIS


def _tergugat(b: Butir) -> Iterable[frozenset[Letak]]:
    """The cells of which a disagreement speaks: what is worked out from the figures of its own row
    says nothing of these, which other rows and sheets have to speak of; nor does a word that no
    scale has."""
    if _di_luar_skala(b):
        return b.sel[:1]
    sebaris = {(lembar, baris_alamat(sel)) for sisi in b.sel for lembar, sel in sisi}
    return b.sel[:1] if len(sebaris) == 1 and not isinstance(b.kanan, Gugus) else b.sel


def _di_luar_skala(b: Butir) -> bool:
    """Whether a category is stated in a word of no scale."""
    rumus = [r for r in b.kanan if isinstance(r, Kategori)] if isinstance(b.kanan, Variasi) else []
    skala = [x for r in rumus for x in (r.kebijakan.skala, *r.semua.values())]
    kata = b.kiri.wakil.teks() if skala else ""
    return bool(skala) and not any(kata_sama(kata, j.kategori) for x in skala for j in x.jenjang)


def _baris(semua: Iterable[Iterable[Letak]]) -> dict[Kolom, frozenset[int]]:
    """The rows of every column of the sheets in which cells stand."""
    hasil: dict[Kolom, set[int]] = {}
    for sisi in semua:
        for lembar, sel in sisi:
            if lembar != NASKAH:
                hasil.setdefault((lembar, kolom_alamat(sel)), set()).add(baris_alamat(sel))
    return {x: frozenset(nomor) for x, nomor in hasil.items()}


def _terpisah(isi: Iterable[frozenset[int]]) -> int:
    """How many of these sets of rows share none."""
    sudah: set[int] = set()
    banyak = 0
    for baris in sorted(isi, key=len):
        if sudah.isdisjoint(baris):
            sudah |= baris
            banyak += 1
    return banyak
