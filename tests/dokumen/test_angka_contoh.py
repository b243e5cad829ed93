"""The figures that the documents of the samples must show, found by text search."""

import pytest

from tests.alat import data
from tests.dokumen.alat import teks_contoh, teks_dokumen
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.pipeline import hitung

LOKSADO = [
    "Rata-rata capaian 3 (tiga) indikator yang dinilai adalah 99,97%, kategori Sangat Tinggi.",
    "Pada indikator Indeks Kepuasan Masyarakat, target belum tercapai: 90,43 dari 90,5, kurang "
    "0,07, capaian 99,92%.",
    "Anggaran Rp346.373.250, realisasi Rp318.678.250 (92,00%), sisa Rp27.695.000.",
    "Indikator ini didukung 2 program, 2 kegiatan, dan 3 sub kegiatan dengan anggaran "
    "Rp103.395.800",
    "Indikator ini didukung 1 program, 1 kegiatan, dan 1 sub kegiatan dengan anggaran Rp5.000.000",
    "Indikator ini didukung 5 program, 5 kegiatan, dan 7 sub kegiatan dengan anggaran "
    "Rp237.977.450",
    "Rata-rata efisiensi sasaran adalah 1,05 dari 3 (tiga) sasaran yang dapat dihitung.",
    "Rata-rata efisiensi program adalah 1,10 dari 5 (lima) program yang dapat dihitung.",
    "1 (satu) program tidak ikut dihitung",
    "baru 60,00% dari target akhir 2026",
    "sudah memenuhi target akhir 2026 (100%)",
    "baru 98,83% dari target akhir 2026 (91,5)",
    "Realisasi naik 0,53, dari 89,9 pada tahun 2023 menjadi 90,43 pada tahun 2024.",
    "berada pada peringkat 1 bersama 2 kecamatan lain, dari 3 (tiga) kecamatan.",
    "berada pada peringkat 3 dari 3 (tiga) kecamatan.",
    "Dari 11 (sebelas) desa: 1 (satu) Mandiri, 2 (dua) Maju, dan 8 (delapan) Berkembang.",
    "1,04",
    "1,11",
]
DAHA = [
    "adalah 146,99%, kategori",
    "240,00%",
    "100,96%",
    "DRAF",
    "Anggaran Rp1.575.313.400, realisasi [PERIKSA I102 Realisasi Anggaran I22]",
    "Rata-rata efisiensi sasaran adalah [PERIKSA I102 Realisasi Anggaran I22]",
    "Rata-rata efisiensi program adalah [PERIKSA I102 Realisasi Anggaran I22]",
    "Realisasi naik 0,08, capaian turun 5,91 poin karena target berubah dari 84 menjadi 89.",
    "berada pada peringkat 3 dari 11 (sebelas) kecamatan.",
    "berada pada peringkat 4 dari 11 (sebelas) kecamatan.",
    "Dari 19 (sembilan belas) desa: 7 (tujuh) Mandiri dan 12 (dua belas) Maju.",
]
DAHA_BETUL = [
    "Anggaran Rp1.575.313.400, realisasi Rp1.457.903.506 (92,55%), sisa Rp117.409.894.",
    "Rata-rata efisiensi sasaran adalah 1,50",
    "Rata-rata efisiensi program adalah 1,07",
    "2,40",
    "1,11",
]


@pytest.mark.parametrize("kata", LOKSADO)
def test_loksado(kata: str) -> None:
    assert kata in teks_contoh("loksado_2024")


def test_loksado_tidak_memuji_yang_belum_tercapai() -> None:
    teks = teks_contoh("loksado_2024")
    assert "berhasil tercapai" not in teks
    assert "DRAF" not in teks
    assert "[PERIKSA" not in teks
    # No sentence about the achievement of 2023, which had no target.
    assert "poin, dari" not in teks


@pytest.mark.parametrize("kata", ["100,00%", "93,87%", "75,05%", "90,05%"])
def test_loksado_penyerapan_program(kata: str) -> None:
    assert kata in teks_contoh("loksado_2024")


@pytest.mark.parametrize("kata", DAHA)
def test_daha_utara(kata: str) -> None:
    assert kata in teks_contoh("daha_utara_2024")


def test_daha_utara_tanpa_jumlah_yang_salah() -> None:
    teks = teks_contoh("daha_utara_2024")
    assert "1.242.015.149" not in teks
    assert "78,84" not in teks


def _daha_betul() -> str:
    masukan = data("daha_utara_2024")
    baris = next(b for b in masukan["anggaran"] if str(b.get("realisasi")) == "215.888.35")
    baris["realisasi"] = "215.888.357"
    return teks_dokumen(hitung(buku_dari_masukan(masukan)))


def test_daha_utara_sesudah_dibetulkan() -> None:
    teks = _daha_betul()
    assert [kata for kata in DAHA_BETUL if kata not in teks] == []
    assert "[PERIKSA" not in teks
    assert "DRAF" not in teks
