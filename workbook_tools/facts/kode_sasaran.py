"""The one budget that names another indicator than the report: what the report states as the budget
of an indicator is more than its rows by just that amount."""

from collections.abc import Iterable

from workbook_tools.facts.belanja import jumlah_rupiah
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Pernyataan, pernyataan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.pecahan import Fraction
from workbook_tools.records import Isian
from workbook_tools.records.anggaran import BarisAnggaran


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
    hasil: dict[tuple[str, str], list[BarisAnggaran]] = {}
    for b in k.laporan.anggaran:
        if b.sasaran.sel and not _mendukung(b, kunci):
            hasil.setdefault((b.sasaran.lembar, b.sasaran.sel), []).append(b)
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
