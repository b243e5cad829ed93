"""Rules that put sentences beside tables, and plain columns beside their sums."""

import pytest

from tests.audit.alat import BAIK, CAPAIAN, IND, P1, P2, SAS, capaian, konteks, temuan
from workbook_tools.audit.perubahan import perubahan_di

RATA = [*CAPAIAN, ["Rata-rata", "<", "<", "<", "<", "100,33%"]]
TAHUN = [
    ["Tahun", "Target", "Realisasi", "Capaian"],
    ["2023", "80", "84", "105%"],
    ["2024", "90", "90,9", "101%"],
]
BAGIAN = ("H2", f"a. {IND[2]}")
KAPSI = ("Kapsi", f"Tabel 3.2 Perbandingan {IND[2]} Tahun 2023 dan 2024")
SISA_KEPALA = ["Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Realisasi", "Sisa"]


@pytest.mark.parametrize(
    ("kalimat", "sel"),
    [
        ("Rata-rata capaian 3 (tiga) indikator yang dinilai adalah 100,33%.", []),
        ("Rata-rata capaian 3 (tiga) indikator yang dinilai adalah 103,33%.", ["P4:58-64"]),
    ],
)
def test_n729_rata_di_kalimat(kalimat: str, sel: list[str]) -> None:
    assert [t.sel for t in temuan("N729", RATA, kalimat)] == sel


@pytest.mark.parametrize(("sisa", "sel"), [("100.000", []), ("150.000", ["T1 B2 K6"])])
def test_n730_sisa(sisa: str, sel: list[str]) -> None:
    tabel = [SISA_KEPALA, [*P1, "1.000.000", "900.000", sisa], [*P2, "2.000", "2.000", "0"]]
    assert [t.sel for t in temuan("N730", tabel)] == sel


@pytest.mark.parametrize(("jumlah", "sel"), [("11", []), ("12", ["T1 B5 K2"])])
def test_n731_jumlah_kolom(jumlah: str, sel: list[str]) -> None:
    tabel = [["Status", "Banyaknya"], ["Mandiri", "1"], ["Maju", "2"], ["Berkembang", "8"]]
    (*_, (*isi,)) = [temuan("N731", [*tabel, ["Jumlah", jumlah]])]
    assert [t.sel for t in isi] == sel


def test_n731_kolom_yang_tidak_penuh_tidak_dinilai() -> None:
    tabel = [["Status", "Banyaknya"], ["Mandiri", "1"], ["Maju", "-"], ["Jumlah", "12"]]
    assert temuan("N731", tabel) == []


def test_d632_salah_ketik() -> None:
    nama = "Peningkatan Efektifitas Pelaksanaan Pelayanan"
    tabel = [["Nama", "Angka"], [nama, "1"], ["lain", "2"]]
    salah = [["Nama", "Angka"], [nama.replace("katan", "kaan"), "1"]]
    (t,) = temuan("D632", tabel, tabel, salah)
    assert (t.sel, len(t.terkait)) == ("T3 B2 K1", 2)


def test_d632_nomor_dan_akhiran_bukan_salah_ketik() -> None:
    nama = "Terlaksana Koordinasi Wilayah Bagian 1"
    lain = ("Terlaksana Koordinasi Wilayah Bagian 2", "Terlaksananya Koordinasi Wilayah Bagian 1")
    tabel = [["Nama", "Angka"], [nama, "1"]]
    assert temuan("D632", tabel, tabel, [["Nama", "Angka"], *[[x, "1"] for x in lain]]) == []


@pytest.mark.parametrize(
    ("kalimat", "nilai"),
    [
        ("Realisasi naik 6,9, dari 84 pada tahun 2023 menjadi 90,9 pada tahun 2024.", []),
        ("Realisasi turun 6,9, dari 84 pada tahun 2023 menjadi 90,9 pada tahun 2024.", ["turun"]),
        ("Realisasi naik 9,9, dari 84 pada tahun 2023 menjadi 90,9 pada tahun 2024.", ["9,9"]),
        ("Realisasi naik 6,9, capaian turun 4 poin.", []),
        ("Realisasi naik 6,9, capaian naik 4 poin.", ["naik"]),
        ("Belum tercapai: 90,43 dari 90,5, kurang 0,07.", []),
        ("Belum tercapai: 90,43 dari 90,5, kurang 0,70.", ["0,70"]),
        ("Belum tercapai: 0% dari 10%, kurang 10 poin persentase.", []),
        ("Belum tercapai: 0% dari 10%, kurang 20 poin persentase.", ["20"]),
        ("Realisasi 90,43 baru 98,83% dari target akhir 2026 (91,5); kurang 1,07.", []),
        (
            "Realisasi 90,43 baru 98,38% dari target akhir 2026 (91,5); kurang 1,70.",
            ["98,38%", "1,70"],
        ),
        ("Realisasi naik 6,9, dari 84 pada tahun 2014 menjadi 90,9 pada tahun 2024.", ["2014"]),
        ("Realisasinya tepat sesuai target.", ["tepat sesuai target"]),
        ("Realisasi 90,9 belum memenuhi target; capaiannya 101%.", ["belum memenuhi"]),
        ("Realisasi 90,9 belum memenuhi target akhir 2026 (95); kemajuannya 95,68%.", []),
    ],
)
def test_n712_naik_turun_dan_selisih(kalimat: str, nilai: list[str]) -> None:
    isi = temuan("N712", capaian(*BAIK), BAGIAN, KAPSI, TAHUN, kalimat)
    assert [t.nilai for t in isi] == nilai


def test_n712_sama_persis_bukan_melampaui() -> None:
    kalimat = f"Pada {IND[0]}, realisasi 0,50 melampaui target."
    assert [t.nilai for t in temuan("N712", CAPAIAN, kalimat)] == ["melampaui"]


def test_n706_baris_tahun_dibandingkan() -> None:
    salah = [*TAHUN[:-1], ["2024", "90", "99,9", "111%"]]
    (t,) = temuan("N706", CAPAIAN, capaian(*BAIK), BAGIAN, KAPSI, salah)[:1]
    assert "T3 B3 K3" in t.sel


def test_n706_tahun_tanpa_kata_target() -> None:
    renstra = [
        ["No", "Sasaran", "Indikator Kinerja", "2024", "2025", "2026", "Akhir"],
        ["1", SAS[0], IND[0], "0,90", "0,60", "0,70", "0,70"],
    ]
    kapsi = ("Kapsi", "Tabel 2.1 Target Renstra 2024-2026")
    (t,) = temuan("N706", kapsi, renstra, CAPAIAN, capaian(*BAIK))
    assert "T1 B2 K4" in t.sel


def test_n713_capaian_di_kalimat_sebelumnya() -> None:
    skala = [
        ["No", "Capaian", "Kategori"],
        ["1", "91% atau lebih", "Sangat Tinggi"],
        ["2", "76% sampai di bawah 91%", "Tinggi"],
        ["3", "Di bawah 76%", "Rendah"],
    ]
    baik = "Nilainya 90,9, capaian 101,00%. Capaian itu termasuk kategori Sangat Tinggi."
    assert temuan("N713", skala, baik) == []
    (t,) = temuan("N713", skala, baik.replace("Sangat Tinggi", "Rendah"))
    assert t.seharusnya == "Sangat Tinggi"
    efisiensi = [
        ["Indikator", "Capaian", "Efisiensi", "Kategori"],
        [IND[0], "100%", "1,04", "efisien"],
    ]
    assert temuan("N713", skala, efisiensi) == []


def test_d615_baris_berulang_dan_judul_laporan() -> None:
    sumber = ["Sumber: Kecamatan Suka Maju Tahun 2024"] * 5
    (t,) = temuan("D615", *sumber, "Sumber: Kecamatan Suka Maju Tahun 2021")
    assert (t.sel, t.nilai) == ("P9:35-38", "2021")
    assert temuan("D615", *sumber[:2], "Sumber: Kecamatan Suka Maju Tahun 2021") == []
    (t,) = temuan("D615", "Menyusun Laporan Kinerja tahun 2020 ini.")
    assert t.nilai == "2020"
    assert temuan("D615", "Rekomendasi atas Laporan Kinerja tahun 2023.") == []


def test_perubahan_di_kalimat() -> None:
    (p,) = perubahan_di("Capaian menurun 5,91 poin, dari 108,16% menjadi 102,25% tahun 2024.")
    assert (p.apa, p.arah, p.tahun_akhir) == ("capaian", "turun", 2024)
    assert p.beda is not None and p.awal is not None
    assert (p.beda.teks, p.awal.teks) == ("5,91", "108,16%")
    assert list(perubahan_di("Realisasi naik karena kerja sama.")) == []


@pytest.mark.parametrize(("maju", "sel"), [("101%", []), ("110%", ["T1 B4 K4"])])
def test_n732_kemajuan(maju: str, sel: list[str]) -> None:
    tabel = [*TAHUN[:-1], TAHUN[-1], ["Kemajuan terhadap target akhir", "90", "90,9", maju]]
    assert [t.sel for t in temuan("N732", tabel)] == sel


@pytest.mark.parametrize(
    ("kalimat", "nilai"),
    [
        ("Pada tahun 2011 diraih dua prestasi.", ["2011"]),
        ("Menurut Peraturan Bupati Nomor 5 Tahun 2011.", []),
        ("Kecamatan dibentuk tahun 2011.", []),
        ("Baru 60% dari target akhir 2014 (0,45).", ["2014"]),
        ("Baru 60% dari target akhir 2026 (0,45).", []),
    ],
)
def test_d615_tahun_lampau_dan_akhir_renstra(kalimat: str, nilai: list[str]) -> None:
    assert [t.nilai for t in temuan("D615", kalimat)] == nilai


def test_tahun_sampul_yang_salah_ketik() -> None:
    isi = konteks("TAHUN 2042", *["Realisasi tahun 2024 naik."] * 25)
    assert isi.identitas.tahun == 2024


def test_n706_target_yang_berubah() -> None:
    (t,) = temuan(
        "N706", capaian(*BAIK), BAGIAN, KAPSI, TAHUN, "Target berubah dari 60 menjadi 90."
    )
    assert "P" in t.sel or any(x.sel.startswith("P") for x in t.terkait)


DUKUNG = (
    "Program pendukungnya terserap 93,49% karena sebagian belanja dibayar pada akhir tahun saja. "
)


@pytest.mark.parametrize(("kedua", "temuan_"), [("93,49%", []), ("88,10%", ["P7"])])
def test_n722_angka_di_tabel_bagian_itu_sendiri(kedua: str, temuan_: list[str]) -> None:
    """Two indicators of one program: what both sections' tables show may be said in both."""
    bagian = [
        (("H2", n), DUKUNG * 2, [["Program", "Serapan"], [P1[0], s]])
        for n, s in (("Pertama", "93,49%"), ("Kedua", kedua))
    ]
    assert [t.sel for t in temuan("N722", *bagian[0], *bagian[1])] == temuan_
