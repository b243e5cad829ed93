"""Triwulan: achievement and absorption as of a quarter, on one page."""

from workbook_tools.compute.nilai import medan, sebab
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.terisi import LembarTerisi, SelTulis
from workbook_tools.model.triwulan import CapaianTriwulan, SerapanTriwulan, Triwulan
from workbook_tools.records import Laporan
from workbook_tools.records.identitas import TRIWULAN
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import (
    Polos,
    blok,
    dengan_ragu,
    kepala,
    medan_atau_gelap,
    nama_warna,
    nilai_atau_gelap,
    warna_khusus,
)
from workbook_tools.sheets.program import SEBUTAN_TINGKAT

_CAPAIAN = ("target_setahun", "target", "realisasi", "capaian", "capaian_setahun")
_UANG = ("anggaran", "rak", "realisasi", "persen", "persen_rak", "selisih_rak", "sisa")
_DITAMPILKAN = ("program", "kegiatan", "total")
"""Sub kegiatan are left to Program Kegiatan and the JSON: the sheet is one page."""


def lembar_triwulan(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """Indicators with their mean, then programs and kegiatan with their total (rupiah)."""
    lembar, t = HITUNG["triwulan"], hasil.triwulan
    (indikator,), (serapan,) = lembar.pita
    capaian = [] if t is None else _capaian(t)
    uang = [] if t is None else _serapan(t)
    judul = kepala(lembar, laporan)
    if t is not None:
        judul = judul.replace(lembar.kepala, f"{lembar.kepala} {TRIWULAN[t.ke - 1]}", 1)
    pita = ((blok(indikator, capaian, laporan),), (blok(serapan, uang, laporan),))
    return LembarTerisi(lembar, judul, pita)


def _capaian(t: Triwulan) -> list[dict[str, Polos]]:
    baris = [_indikator(no, c) for no, c in enumerate(t.capaian, start=1)]
    return [*baris, _rata_rata(t)] if baris else []


def _indikator(no: int, c: CapaianTriwulan) -> dict[str, Polos]:
    return {
        "no": str(no),
        "kode": c.kode,
        "indikator": c.indikator,
        **medan_atau_gelap(c, *_CAPAIAN),
        "kategori": SelTulis(c.kategori, warna=warna_khusus(c.warna)),
        "warna": nama_warna(c.warna),
        "cara_hitung": c.cara_hitung,
    }


def _rata_rata(t: Triwulan) -> dict[str, Polos]:
    dinilai = t.jumlah_indikator - t.belum_dinilai
    cara = f"Rata-rata dari {dinilai} indikator yang punya target dan realisasi triwulan ini"
    if t.belum_dinilai:
        cara += f"; {t.belum_dinilai} indikator belum, tidak ikut dihitung"
    return {
        "no": "Rata-rata",
        "capaian": nilai_atau_gelap(medan(t, "rata_rata_capaian")),
        "kategori": SelTulis(t.kategori, warna=warna_khusus(t.warna)),
        "warna": nama_warna(t.warna),
        "cara_hitung": dengan_ragu(
            sebab(medan(t, "rata_rata_capaian")) or f"{cara}.", t.ragu, "rata_rata_capaian"
        ),
    }


def _serapan(t: Triwulan) -> list[dict[str, Polos]]:
    isi, nomor = [], 0
    for a in t.anggaran:
        nomor += a.tingkat == "program"
        if a.tingkat in _DITAMPILKAN:
            isi.append(_uang(a, nomor))
    return isi


def _uang(a: SerapanTriwulan, nomor: int) -> dict[str, Polos]:
    return {
        "tingkat": SEBUTAN_TINGKAT[a.tingkat],
        "no": str(nomor) if a.tingkat == "program" else None,
        "nama": {"program": a.program, "kegiatan": a.kegiatan}.get(a.tingkat, "TOTAL"),
        **medan_atau_gelap(a, *_UANG),
        "cara_hitung": dengan_ragu(a.cara_hitung, a.ragu, "persen"),
    }
