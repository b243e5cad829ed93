"""A small workbook in which every column of figures is filled that something is computed from."""

from typing import Any

from tests.alat import IDENTITAS, iku

TAK_TERBACA = "215.888.35"
"""Nobody can read that."""


def _baris(kepala: str, *isi: str) -> list[dict[str, Any]]:
    """Rows from words: '|' between cells."""
    kolom = [k.strip() for k in kepala.split("|")]
    sel = ([s.strip() for s in b.split("|")] for b in isi)
    return [dict(zip(kolom, b, strict=True)) for b in sel]


BUKU: dict[str, Any] = {
    "identitas": {**IDENTITAS, "batas_capaian": "110", "tahun": "2025", "triwulan": "II"},
    "indikator": [
        iku("IKU1", sumber_realisasi="desa", indikator="Rasio Desa Maju", agregasi="akhir"),
        iku("IKU2", agregasi="jumlah"),
        iku("IKU3", arah="turun", agregasi="rata-rata"),
    ],
    "renstra": _baris(
        "kode | kondisi_awal | target_1 | target_2 | target_3 | target_akhir | realisasi_1",
        "IKU1 | 50 | 60 | 70 | 80 | 80 | 61",
        "IKU2 | 10 | 20 | 30 | 40 | 40 | 21",
        "IKU3 | 9 | 8 | 7 | 6 | 6 | 8",
    ),
    "perjanjian_kinerja": _baris(
        "kode | target | target_tw1 | target_tw2 | target_tw3 | target_tw4",
        "IKU1 | 70 | 55 | 60 | 65 | 70",
        "IKU2 | 30 | 5 | 10 | 5 | 10",
        "IKU3 | 7 | 7 | 7 | 7 | 7",
    ),
    "kinerja": _baris(
        "kode | target | tw1 | tw2 | tw3 | tw4 | realisasi | target_lalu | realisasi_lalu",
        "IKU1 | 70 | 54 | 61 | 66 | 69 | 69 | 60 | 61",
        "IKU2 | 30 | 6 | 11 | 6 | 11 | 34 | 20 | 21",
        "IKU3 | 7 | 8 | 7 | 7 | 6 | 7 | 8 | 8",
    ),
    "program_kegiatan": _baris(
        "tingkat | nama | sasaran | anggaran | realisasi | rak_tw1 | rak_tw2 | realisasi_tw1 | "
        "realisasi_tw2 | indikator | satuan | target | realisasi_kinerja",
        "Program | Program Satu | | | | | | | | Ukuran P | % | 100 | 95",
        "Kegiatan | Kegiatan Satu | | | | | | | | Ukuran K | % | 100 | 90",
        "Sub Kegiatan | Rapat | IKU1 | 100.000.000 | 91.000.000 | 25.000.000 | 25.000.000 | "
        "20.000.000 | 25.000.000 | Rapat | Kali | 12 | 11",
        "Sub Kegiatan | Bimbingan | IKU2, IKU3 | 200.000.000 | 180.000.000 | 50.000.000 | "
        "50.000.000 | 40.000.000 | 50.000.000 | Peserta | Orang | 40 | 44",
        "Program | Program Dua | | | | | | | | Ukuran Q | % | 100 | 80",
        "Kegiatan | Kegiatan Dua | | | | | | | | Ukuran L | % | 100 | 85",
        "Sub Kegiatan | Survei | IKU3 | 50.000.000 | 49.000.000 | 10.000.000 | 10.000.000 | "
        "9.000.000 | 10.000.000 | Laporan | Dokumen | 2 | 2",
    ),
    "desa": _baris(
        "desa | status_lalu | status",
        "Desa A | Maju | Mandiri",
        "Desa B | Berkembang | Maju",
        "Desa C | Berkembang | Berkembang",
    ),
    "bumdes": _baris(
        "desa | bumdes | aktif | beroperasi_baik | jan | feb",
        "Desa A | Usaha A | ya | ya | 1.000.000 | 2.000.000",
        "Desa B | Usaha B | ya | tidak | 500.000 | 600.000",
        "Desa C | Usaha C | tidak | tidak | Nihil | Nihil",
    ),
    "ikm": _baris(
        "periode | responden | u1 | u2 | u3 | u4 | u5 | u6 | u7 | u8 | u9 | nilai_dilaporkan",
        "Semester I | 100 | 3,5 | 3,4 | 3,6 | 3,2 | 3,5 | 3,5 | 3,4 | 3,6 | 3,7 | 87,2",
    ),
    "pembanding": _baris(
        "kode | kecamatan | target | realisasi",
        "IKU1 | Utara | 70 | 77",
        "IKU1 | Selatan | 70 | 63",
        "IKU2 | Utara | 30 | 31",
        "IKU3 | Utara | 7 | 5",
    ),
    "skala": _baris(
        "skala | batas_bawah | kategori",
        "Permendagri 86/2017 | 91 | Sangat Tinggi",
        "Permendagri 86/2017 | 0 | Sangat Rendah",
    ),
}
