"""Makes the picture of docs/triwulan.md: the sheet Triwulan of a made-up office.

``python docs/gambar/buat_triwulan.py`` needs LibreOffice, poppler and ImageMagick.
"""

import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook

DI_SINI = Path(__file__).resolve().parent
sys.path[:0] = [str(DI_SINI.parents[1]), str(DI_SINI)]

from buat_tempel import gambar  # noqa: E402

from tests.workbook.alat import buat_buku  # noqa: E402
from workbook_tools.workbook.olah import hitung_berkas  # noqa: E402

INDIKATOR = (
    ("IKU1", "Rasio desa mandiri", "Rasio", "akhir", "0,50", "0,30 0,35 0,40 0,50", "0,30 0,36"),
    (
        "IKU2",
        "Persentase BUMDes yang beroperasi baik",
        "%",
        "akhir",
        "100%",
        "70% 80% 90% 100%",
        "65% 70%",
    ),
    (
        "IKU3",
        "Indeks Kepuasan Masyarakat",
        "Nilai",
        "rata-rata",
        "86",
        "86 86 86 86",
        "84,50 87,00",
    ),
    (
        "IKU4",
        "Jumlah dokumen desa yang difasilitasi",
        "Dokumen",
        "jumlah",
        "40",
        "10 10 10 10",
        "12 7",
    ),
)
SUB = (
    ("7.01.01", "PROGRAM PENUNJANG URUSAN", "", "", ""),
    ("7.01.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja", "", "", ""),
    ("7.01.01.2.01.0001", "Penyusunan Dokumen", "100.000.000", "20 30 30 20", "18 27"),
    ("7.01.02", "PROGRAM PELAYANAN PUBLIK", "", "", ""),
    ("7.01.02.2.01", "Koordinasi Penyelenggaraan Pemerintahan", "", "", ""),
    ("7.01.02.2.01.0001", "Koordinasi dan Sinergi", "60.000.000", "10 20 20 10", "10 16,5"),
)


def main() -> None:
    """Fill and compute a workbook, paint its sheet Triwulan."""
    with tempfile.TemporaryDirectory() as tempat:
        jalur = buat_buku(Path(tempat) / "LKj.xlsx", _isi())
        hitung_berkas(jalur, triwulan=2)
        buku = load_workbook(jalur)
        for tab in buku.worksheets:
            tab.sheet_state = "visible" if tab.title == "Triwulan" else "hidden"
            tab.oddFooter.left.text = tab.oddFooter.right.text = None
        buku.active = buku.index(buku["Triwulan"])
        buku.save(jalur)
        gambar(jalur, DI_SINI / "triwulan.png")


def _isi() -> dict[str, object]:
    identitas = {"perangkat_daerah": "Kecamatan Contoh", "kabupaten": "Teladan", "tahun": "2025"}
    return {
        "identitas": {**identitas, "renstra_awal": "2025", "renstra_akhir": "2029"},
        "indikator": [
            {"kode": k, "sasaran": "Sasaran", "indikator": nama, "satuan": satuan, "agregasi": cara}
            for k, nama, satuan, cara, *_ in INDIKATOR
        ],
        "perjanjian_kinerja": [
            {"kode": i[0], "target": i[4], **_triwulan("target_tw", i[5])} for i in INDIKATOR
        ],
        "kinerja": [{"kode": i[0], "target": i[4], **_triwulan("tw", i[6])} for i in INDIKATOR],
        "program_kegiatan": [_sub(*s) for s in SUB],
    }


def _sub(kode: str, nama: str, anggaran: str, rak: str, realisasi: str) -> dict[str, str]:
    isi = {"kode_rekening": kode, "nama": nama}
    if anggaran:
        isi |= {"anggaran": anggaran, **_juta("rak_tw", rak), **_juta("realisasi_tw", realisasi)}
    return isi


def _triwulan(awalan: str, nilai: str) -> dict[str, str]:
    return {f"{awalan}{ke}": n for ke, n in enumerate(nilai.split(), start=1)}


def _juta(awalan: str, nilai: str) -> dict[str, str]:
    return {k: f"{n} juta" for k, n in _triwulan(awalan, nilai).items()}


if __name__ == "__main__":
    main()
