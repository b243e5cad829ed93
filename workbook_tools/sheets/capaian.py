"""Capaian, Banding Tahun."""

from workbook_tools.compute.nilai import medan, sebab
from workbook_tools.model.hasil import Capaian, Hasil
from workbook_tools.model.terisi import LembarTerisi, SelTulis
from workbook_tools.records import Laporan
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import (
    Polos,
    dengan_ragu,
    medan_atau_gelap,
    nama_warna,
    nilai_atau_gelap,
    satu_blok,
    warna_khusus,
)

_DUA_TAHUN = (
    *("target_lalu", "realisasi_lalu", "capaian_lalu", "target", "realisasi", "capaian"),
    *("perubahan_realisasi", "perubahan_capaian"),
)


def lembar_capaian(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """Every indicator's achievement, and the mean below."""
    isi = [_baris(no, c) for no, c in enumerate(hasil.capaian, start=1)]
    if hasil.capaian:
        isi.append(_rata_rata(hasil))
    return satu_blok(HITUNG["capaian"], isi, laporan)


def lembar_banding_tahun(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """This year beside last year."""
    isi = [
        {
            "no": str(no),
            "kode": b.kode,
            "indikator": b.indikator,
            **medan_atau_gelap(b, *_DUA_TAHUN),
            "arah": b.arah,
            "cara_hitung": b.cara_hitung,
        }
        for no, b in enumerate(hasil.banding_tahun, start=1)
    ]
    return satu_blok(HITUNG["banding_tahun"], isi, laporan)


def _baris(no: int, c: Capaian) -> dict[str, Polos]:
    cara = c.cara_hitung
    if c.celah:
        cara += " Nilai ini jatuh di celah skala yang tercetak; kategori menurut aturan celah."
    return {
        "no": str(no),
        "kode": c.kode,
        "sasaran": c.sasaran,
        "indikator": c.indikator,
        "satuan": c.satuan,
        "arah": c.arah,
        **medan_atau_gelap(c, "target", "realisasi", "capaian", "capaian_dibatasi"),
        "kategori": SelTulis(c.kategori, warna=warna_khusus(c.warna)),
        "warna": nama_warna(c.warna),
        "cara_hitung": dengan_ragu(cara, c.ragu, "capaian"),
    }


def _rata_rata(hasil: Hasil) -> dict[str, Polos]:
    r = hasil.ringkasan
    dinilai = r.jumlah_indikator - r.belum_dinilai
    cara = f"Rata-rata dari {dinilai} indikator yang sudah dinilai"
    if r.belum_dinilai:
        cara += f"; {r.belum_dinilai} indikator belum dinilai, tidak ikut dihitung"
    cara = sebab(medan(r, "rata_rata_capaian")) or f"{cara}."
    return {
        "no": "Rata-rata",
        "capaian": nilai_atau_gelap(medan(r, "rata_rata_capaian")),
        "capaian_dibatasi": nilai_atau_gelap(medan(r, "rata_rata_dibatasi")),
        "kategori": SelTulis(r.kategori, warna=warna_khusus(r.warna)),
        "warna": nama_warna(r.warna),
        "cara_hitung": dengan_ragu(cara, r.ragu, "rata_rata_capaian"),
    }
