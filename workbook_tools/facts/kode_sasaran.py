"""Budgets that name another indicator than the report does, an unknown one, or none.

What the report states as the budget of an indicator may be more than its rows by just the amount of
one that does not name it; a stated efficiency or percentage may fit with one row more, or one less.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.compute.efisiensi import efisien
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.belanja import jumlah_rupiah
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak
from workbook_tools.facts.pernyataan import Pernyataan, pernyataan
from workbook_tools.facts.sekali import sekali
from workbook_tools.kelompok import kelompokkan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import tertulis_sebagai
from workbook_tools.records import Isian
from workbook_tools.records.anggaran import BarisAnggaran


@sekali
def terlewat(k: Konteks) -> tuple[BarisAnggaran, ...]:
    """Budgets that name no indicator while others of their program do."""
    kosong = [b for b in k.laporan.anggaran if not b.kode_sasaran and not b.sasaran.galat]
    terkait = {k.laporan.silsilah(b).program for b in k.laporan.anggaran if b.kode_sasaran}
    return tuple(b for b in kosong if k.laporan.silsilah(b).program in terkait)


@sekali
def sasaran_bolong(k: Konteks) -> bool:
    """Whether a budget names no indicator, or an unknown one: nobody knows which lacks it."""
    dikenal = {kunci_kode(i.kode.teks) for i in k.laporan.indikator}
    tertulis = (c for b in k.laporan.anggaran for c in b.kode_sasaran)
    return bool(terlewat(k)) or any(kunci_kode(c) not in dikenal for c in tertulis)


@sekali
def baris_sasaran_lain(k: Konteks) -> dict[Letak, BarisAnggaran]:
    """By the cell of a stated efficiency or percentage of an indicator that is not the computed
    one, the only budget with which it would be: taken in, or left out."""
    hasil = {}
    for p in pernyataan(k, ("efisiensi_sasaran", "persen_sasaran")):
        if p.cocok is Cocok.BEDA:
            calon = list(_cocok_dengan(k, p))
            if len(calon) == 1:
                hasil[p.letak] = calon[0]
    return hasil


def _cocok_dengan(k: Konteks, p: Pernyataan) -> Iterator[BarisAnggaran]:
    kunci = kunci_kode(p.baris.rincian.teks)
    semua = [(b, _mendukung(b, kunci)) for b in k.laporan.anggaran]
    pagu, serapan_total = (
        jumlah_rupiah(b.yang_berlaku(x) for b, ikut in semua if ikut)
        for x in ("anggaran", "realisasi")
    )
    if pagu is None or serapan_total is None or p.angka is None:
        return
    capaian = next(
        (e.capaian for e in k.hasil.efisiensi if e.kode and kunci_kode(e.kode) == kunci), None
    )
    for b, ikut in semua:
        anggaran, realisasi = b.berlaku.nilai, b.realisasi.nilai
        if anggaran is None or realisasi is None:
            continue
        if ikut:
            serapan = persen_serapan(pagu - anggaran, serapan_total - realisasi)
        else:
            serapan = persen_serapan(pagu + anggaran, serapan_total + realisasi)
        if p.acuan == "efisiensi_sasaran":
            serapan = efisien(capaian, serapan, k.laporan.kebijakan.rumus_efisiensi)
        if serapan is not None and tertulis_sebagai(serapan, p.angka):
            yield b


def sasaran_keliru(k: Konteks) -> tuple[Isian, str] | None:
    """The cell, and the list of codes that it must hold; None where no or several cells fit."""
    beda = _selisih(k, pernyataan(k, ("anggaran_sasaran",)))
    kurang = [kunci for kunci, selisih in beda.items() if selisih > 0]
    if len(kurang) != 1:
        return None
    selisih = beda[kurang[0]]
    calon = [x for x in _menurut_sel(k, kurang[0]) if jumlah_rupiah(_uang(x)) == selisih]
    if len(calon) != 1:
        return None
    isi = _isi(k, calon[0][0], kurang[0], beda)
    return (calon[0][0].sasaran, isi) if isi else None


@sekali
def sasaran_terbagi_lain(k: Konteks) -> frozenset[str]:
    """The keys of indicators of which the report states other budgets than their rows make, where
    all of them together are the same, or other efficiencies or percentages throughout: rows may
    name each other's indicator."""
    beda = _selisih(k, pernyataan(k, ("anggaran_sasaran",)))
    terbagi = frozenset(beda) if len(beda) > 1 and not sum(beda.values()) else frozenset()
    suara: dict[Cocok | None, set[str]] = {}
    for p in pernyataan(k, ("efisiensi_sasaran", "persen_sasaran")):
        suara.setdefault(p.cocok, set()).add(kunci_kode(p.baris.rincian.teks))
    lain = suara.get(Cocok.BEDA, set()) - suara.get(Cocok.SAMA, set())
    return terbagi | lain if len(lain) > 1 else terbagi


def _selisih(k: Konteks, semua: Iterable[Pernyataan]) -> dict[str, Fraction]:
    """What the stated budget of each indicator has more than its rows (rupiah)."""
    hasil: dict[str, Fraction] = {}
    terhitung: dict[str, Fraction | None] = {}
    for p in semua:
        kunci = kunci_kode(p.baris.rincian.teks)
        if kunci not in terhitung:
            milik = [b for b in k.laporan.anggaran if _mendukung(b, kunci)]
            terhitung[kunci] = jumlah_rupiah(_uang(milik)) if milik else Fraction(0)
        ada = terhitung[kunci]
        if p.angka is not None and ada is not None and p.angka.nilai != ada:
            hasil[kunci] = p.angka.nilai - ada
    return hasil


def _menurut_sel(k: Konteks, kunci: str) -> list[list[BarisAnggaran]]:
    """The rows that do not name an indicator, by the cell in which their codes stand."""
    hasil = kelompokkan(
        ((b.sasaran.lembar, b.sasaran.sel), b)
        for b in k.laporan.anggaran
        if b.sasaran.sel and not _mendukung(b, kunci)
    )
    return list(hasil.values())


def _mendukung(b: BarisAnggaran, kunci: str) -> bool:
    return kunci in map(kunci_kode, b.kode_sasaran)


def _uang(baris: Iterable[BarisAnggaran]) -> list[Isian]:
    return [b.berlaku for b in baris]


def _isi(k: Konteks, b: BarisAnggaran, kunci: str, beda: dict[str, Fraction]) -> str:
    """The code in place of none, of one that is unknown, or of one of which the report states as
    much less; '' where the report alone says so."""
    dikenal = {kunci_kode(i.kode.teks): i.kode.teks for i in k.laporan.indikator}
    maksud = dikenal.get(kunci, "")
    if not b.sasaran:
        return maksud
    asing = [c for c in b.kode_sasaran if kunci_kode(c) not in dikenal]
    lebih = [c for c in b.kode_sasaran if beda.get(kunci_kode(c)) == -beda[kunci]]
    return next((b.sasaran.teks.replace(c, maksud, 1) for c in asing + lebih), "")
