"""A made-up report in another layout: other headings, column orders, a scale with decimals.

Every figure of ``SALAH`` is spoilt at once; each is found at its place, and the right report has
nothing wrong but what is meant.
"""

from pathlib import Path

import pytest

from tests.docx.alat import Bagian, docx
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.telaah.audit import audit_berkas

IKM = "Nilai Indeks Kepuasan Masyarakat Kecamatan"
DESA = "Persentase Desa Mandiri dan Maju"
AKIP = "Nilai Evaluasi AKIP Kecamatan"
AMAN = "Persentase Penurunan Angka Gangguan"
S1, S2 = "Meningkatnya kualitas pelayanan kecamatan", "Meningkatnya status kemandirian desa"
S3, S4 = "Meningkatnya akuntabilitas kecamatan", "Terwujudnya ketertiban wilayah"
PENUNJANG = "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"
BERDAYA = "Program Pemberdayaan Masyarakat Desa dan Kelurahan"

SALAH: dict[str, tuple[str, str, str, str]] = {
    # what: right, wrong, rule, place
    "penduduk": ("41.220", "41.330", "N726", "P6:66-71"),
    "pk": ("84", "83", "N706", "T2 B3 K4"),
    "jumlah pk": ("2.460.000.000", "2.470.000.000", "N704", "T3 B4 K3"),
    "capaian": ("100,67", "101,67", "N702", "T5 B2 K7"),
    "kategori": ("Berhasil", "Sangat Berhasil", "N713", "T5 B4 K8"),
    "rata-rata": ("101,86", "102,86", "N705", "T5 B6 K7"),
    "rata-rata kalimat": ("101,86", "101,06", "N729", "P17:67-73"),
    "realisasi kalimat": ("84,56", "84,65", "N706", "P18:73-77"),
    "arah": ("meningkat", "menurun", "N712", "P18:142-148"),
    "target lalu": ("66,67", "66,76", "N706", "T6 B4 K6"),
    "terbalik": ("98,44", "101,59", "N702", "T6 B5 K5"),
    "tercapai": ("belum tercapai", "telah tercapai", "N712", "P20:60-73"),
    "kemajuan": ("92,94", "82,94", "N732", "T7 B4 K5"),
    "serapan kalimat": ("93,88", "94,88", "N701", "P23:111-116"),
    "serapan": ("93,68", "96,38", "N701", "T8 B3 K5"),
    "sisa": ("12.000.000", "21.000.000", "N730", "T8 B6 K6"),
    "efisiensi": ("20,53", "25,03", "N715", "T9 B3 K5"),
    "penutup": ("100,67", "100,76", "N706", "P27:75-81"),
}


def _laporan(rusak: frozenset[str]) -> list[Bagian]:
    def x(apa: str) -> str:
        return SALAH[apa][apa in rusak]

    return [
        "LAPORAN KINERJA INSTANSI PEMERINTAH",
        "KECAMATAN SUMBER JAYA",
        "TAHUN 2023",
        ("H1", "BAB I PENDAHULUAN"),
        ("H2", "1.1 Latar Belakang"),
        f"Kecamatan Sumber Jaya terdiri atas 9 desa dengan jumlah penduduk {x('penduduk')} jiwa, "
        "terdiri dari 20.710 laki-laki dan 20.510 perempuan.",
        ("H1", "BAB II PERENCANAAN KINERJA"),
        ("H2", "2.1 Rencana Strategis"),
        ("Kapsi", "Tabel 2.1 Target Renstra Kecamatan Sumber Jaya Tahun 2021-2026"),
        [
            ["No", "Tujuan / Sasaran", "Nama Indikator", "Sat.", "Baseline", "Target", "<", "<"],
            ["^", "^", "^", "^", "2020", "2022", "2023", "2026"],
            ["1", S1, IKM, "Nilai", "80,10", "82,5", "84", "87"],
            ["2", S2, DESA, "%", "33,33", "55,56", "66,67", "100"],
            ["3", S3, AKIP, "Nilai", "62,10", "64", "65", "68"],
            ["4", S4, AMAN, "%", "5", "6", "7", "10"],
        ],
        ("H2", "2.2 Perjanjian Kinerja"),
        ("Kapsi", "Tabel 2.2 Perjanjian Kinerja Tahun 2023"),
        [
            ["No", "Sasaran Strategis", "IKU", "Target"],
            ["(1)", "(2)", "(3)", "(4)"],
            ["1", S1, IKM, x("pk")],
            ["2", S2, DESA, "66,67%"],
            ["3", S3, AKIP, "65"],
            ["4", S4, AMAN, "7%"],
        ],
        ("Kapsi", "Tabel 2.3 Anggaran Perjanjian Kinerja"),
        [
            ["No", "Nama Program", "Alokasi (Rp)", "Ket"],
            ["1", PENUNJANG, "2.150.000.000", "APBD"],
            ["2", BERDAYA, "310.000.000", "APBD"],
            ["", "Jumlah", x("jumlah pk"), ""],
        ],
        ("H1", "BAB III AKUNTABILITAS KINERJA"),
        ("H2", "3.1 Capaian Kinerja Organisasi"),
        ("Kapsi", "Tabel 3.1 Kriteria Capaian Kinerja"),
        [
            ["No", "Nilai (%)", "Kriteria"],
            ["1", "≥ 100", "Sangat Berhasil"],
            ["2", "75 - 99,99", "Berhasil"],
            ["3", "55 - 74,99", "Cukup Berhasil"],
            ["4", "< 55", "Kurang Berhasil"],
        ],
        ("Kapsi", "Tabel 3.2 Pengukuran Kinerja Tahun 2023"),
        [
            ["No", "Sasaran", "IKU", "Sat.", "Rencana", "Hasil", "Pencapaian (%)", "Interpretasi"],
            ["1", S1, IKM, "Nilai", "84", "84,56", x("capaian"), "Sangat Berhasil"],
            ["2", S2, DESA, "%", "66,67", "77,78", "116,66", "Sangat Berhasil"],
            ["3", S3, AKIP, "Nilai", "65", "63,20", "97,23", x("kategori")],
            ["4", S4, AMAN, "%", "7", "6,5", "92,86", "Berhasil"],
            ["", "Rata-rata Capaian", "<", "<", "<", "<", x("rata-rata"), ""],
        ],
        "Rata-rata capaian kinerja Kecamatan Sumber Jaya tahun 2023 adalah "
        f"{x('rata-rata kalimat')}%.",
        f"Realisasi {IKM} tahun 2023 sebesar {x('realisasi kalimat')} dari target 84 sehingga "
        f"capaiannya 100,67%. Realisasi tersebut {x('arah')} dibandingkan realisasi tahun 2022 "
        "sebesar 83,20.",
        ("Kapsi", "Tabel 3.3 Perbandingan Kinerja Tahun 2022 dan 2023"),
        [
            ["No", "IKU", "Tahun 2022", "<", "<", "Tahun 2023", "<", "<"],
            ["^", "^", "Target", "Realisasi", "%", "Target", "Realisasi", "%"],
            ["1", IKM, "82,5", "83,20", "100,85", "84", "84,56", "100,67"],
            ["2", DESA, "55,56", "66,67", "120,00", x("target lalu"), "77,78", "116,66"],
            ["3", AKIP, "64", "63,00", x("terbalik"), "65", "63,20", "97,23"],
            ["4", AMAN, "6", "6,2", "103,33", "7", "6,5", "92,86"],
        ],
        f"Target {AKIP} tahun 2023 sebesar 65 {x('tercapai')} dengan realisasi 63,20 atau 97,23%.",
        ("Kapsi", "Tabel 3.4 Perbandingan dengan Target Akhir Renstra"),
        [
            ["No", "IKU", "Realisasi 2023", "Target Akhir Renstra 2026", "Tingkat Kemajuan (%)"],
            ["1", IKM, "84,56", "87", "97,20"],
            ["2", DESA, "77,78", "100", "77,78"],
            ["3", AKIP, "63,20", "68", x("kemajuan")],
            ["4", AMAN, "6,5", "10", "65,00"],
        ],
        ("H2", "3.2 Realisasi Anggaran"),
        "Anggaran Kecamatan Sumber Jaya tahun 2023 sebesar Rp2.460.000.000,00 dengan realisasi "
        f"Rp2.309.500.000,00 atau {x('serapan kalimat')}%.",
        ("Kapsi", "Tabel 3.5 Realisasi Anggaran Tahun 2023"),
        [
            ["Kode", "Program / Kegiatan", "DPA (Rp)", "Penyerapan Anggaran (Rp)", "%", "Sisa"],
            ["7.01.01", PENUNJANG, "2.150.000.000", "2.011.500.000", "93,56", "138.500.000"],
            ["7.01.01.2.01", "Administrasi Keuangan Perangkat Daerah", "1.900.000.000",
             "1.780.000.000", x("serapan"), "120.000.000"],
            ["7.01.01.2.06", "Administrasi Umum Perangkat Daerah", "250.000.000", "231.500.000",
             "92,60", "18.500.000"],
            ["7.01.05", BERDAYA, "310.000.000", "298.000.000", "96,13", "12.000.000"],
            ["7.01.05.2.01", "Koordinasi Kegiatan Pemberdayaan Desa", "310.000.000",
             "298.000.000", "96,13", x("sisa")],
            ["", "JUMLAH", "2.460.000.000", "2.309.500.000", "93,88", "150.500.000"],
        ],
        ("Kapsi", "Tabel 3.6 Efisiensi Penggunaan Sumber Daya"),
        [
            ["No", "IKU", "Pencapaian (%)", "Serapan (%)", "Tk. Efisiensi (%)"],
            ["1", IKM, "100,67", "93,56", "7,11"],
            ["2", DESA, "116,66", "96,13", x("efisiensi")],
            ["3", AKIP, "97,23", "93,56", "3,67"],
        ],
        ("H1", "BAB IV PENUTUP"),
        f"{IKM} tahun 2023 mencapai 84,56 atau {x('penutup')}% dari target 84.",
    ]  # fmt: skip


def _temuan(folder: Path, rusak: frozenset[str]) -> list[Temuan]:
    semua = audit_berkas(docx(folder / "a.docx", *_laporan(rusak))).temuan
    return [t for t in semua if t.tingkat is not Tingkat.INFO]


def test_laporan_yang_benar_tanpa_galat_dan_peringatan(tmp_path: Path) -> None:
    assert [(t.aturan, t.sel) for t in _temuan(tmp_path, frozenset())] == []


@pytest.fixture(scope="module")
def rusak(tmp_path_factory: pytest.TempPathFactory) -> list[Temuan]:
    return _temuan(tmp_path_factory.mktemp("rusak"), frozenset(SALAH))


@pytest.mark.parametrize("apa", SALAH)
def test_setiap_kesalahan_ditemukan_di_tempatnya(apa: str, rusak: list[Temuan]) -> None:
    _, _, aturan, tempat = SALAH[apa]
    assert tempat in {s for t in rusak if t.aturan == aturan for s in t.sel.split("; ")}
