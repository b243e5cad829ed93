"""Workbooks in which everything is wrong that can be."""

from pathlib import Path
from typing import Any

from benchmarks.data_uji import Ukuran, data_uji
from workbook_tools.formats.json_masukan import susun_masukan
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan

NOMOR = 1  # a clean report


def pernyataan_salah(jalur: Path, banyak: int) -> Path:
    """Angka Laporan states so many figures, none of them right, no two alike."""
    data = data_uji(NOMOR, _ukuran(sub_kegiatan=30))
    kode = [k["kode"] for k in data["kinerja"]]
    apa = ("target_indikator", "realisasi_indikator", "capaian_indikator", "total_anggaran")
    data["pernyataan"] = [
        {
            "acuan": apa[n % len(apa)],
            "rincian": kode[n // len(apa) % len(kode)] if n % len(apa) < 3 else "",
            "nilai": f"{100 + n},{n % 97:02}",
            "lokasi": f"halaman {n % 60 + 1}",
        }
        for n in range(banyak)
    ]
    return _tulis(data, jalur)


def nama_mirip(jalur: Path, banyak: int) -> Path:
    """So many sub kegiatan whose names differ by a letter or two, spelled otherwise on another
    sheet."""
    data = data_uji(NOMOR, _ukuran(sub_kegiatan=banyak))
    for lembar, sela in (("anggaran", ""), ("renja", "h"), ("kinerja_program", "")):
        for n, baris in enumerate(data[lembar]):
            a, b = divmod(n, 26)
            baris["sub_kegiatan"] = f"Pembinaan Kelompok Tani {chr(65 + a)}i{sela}{chr(97 + b)}a"
    return _tulis(data, jalur)


def _ukuran(sub_kegiatan: int) -> Ukuran:
    return Ukuran(sub_kegiatan, desa=15, indikator=4, pembanding=10, pernyataan=100)


def _tulis(data: dict[str, Any], jalur: Path) -> Path:
    with Paket(jalur_templat(lengkap=True)) as templat:
        simpan(templat, isi_templat(templat, susun_masukan(data)), jalur)
    return jalur
