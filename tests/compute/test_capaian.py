"""Achievement, cap and category of one indicator."""

from fractions import Fraction

import pytest

from tests.alat import olah, satu_indikator


def capaian(target: object, realisasi: object, **lain: object):  # type: ignore[no-untyped-def]
    return olah(satu_indikator(target, realisasi, **lain)).hasil.capaian[0]


@pytest.mark.parametrize(
    ("target", "realisasi", "arah", "rumus", "harap"),
    [
        ("90,5", "90,43", "naik", "", Fraction("90.43") / Fraction("90.5") * 100),
        ("0,27", "0,27", "naik", "", 100),
        ("2:9", "4:9", "naik", "", 200),
        ("100%", "63,64%", "naik", "", Fraction("63.64")),
        ("12 Bulan", "6 Bulan", "naik", "", 50),
        ("10", "8", "turun", "2T-R", 120),
        ("10", "8", "turun", "T/R", 125),
        ("10", "12", "turun", "2T-R", 80),
        ("10", "25", "turun", "2T-R", -50),
        ("10", "0", "turun", "2T-R", 200),
        ("10", "0", "turun", "T/R", None),
        ("0", "5", "naik", "", None),
        ("0", "0", "turun", "", None),
        ("90", "-", "naik", "", None),
        ("90", "belum dinilai", "naik", "", None),
        ("90", "", "naik", "", None),
        # A range target: 100 within, above by the upper, below by the lower bound.
        ("80-90", "85", "naik", "", 100),
        ("80-90", "80", "naik", "", 100),
        ("80-90%", "92%", "naik", "", Fraction(92, 90) * 100),
        ("80-90", "70", "naik", "", Fraction(70, 80) * 100),
        ("7-8 Bulan", "9 Bulan", "turun", "", Fraction(2 * 8 - 9, 8) * 100),
        # Units that convert.
        ("12 Bulan", "1 Tahun", "naik", "", 100),
        ("1 Jam", "45 Menit", "turun", "", 125),
        ("80", "70-75", "naik", "", None),  # a realisation is one figure
    ],
)
def test_rumus(target, realisasi, arah, rumus, harap) -> None:  # type: ignore[no-untyped-def]
    assert capaian(target, realisasi, arah=arah, rumus_turun=rumus).capaian == harap


@pytest.mark.parametrize(
    ("satuan", "target", "realisasi", "harap"),
    [
        ("Predikat", "BB", "A", 100),  # better
        ("Predikat", "BB", "BB", 100),
        ("Predikat SAKIP", "BB", "B", Fraction(60, 70) * 100),
        ("Predikat", "BB (72)", "B (68,45)", Fraction("68.45") / 72 * 100),  # the numbers count
        ("Predikat", "72 (BB)", "BB", 100),
        ("Predikat", "BB", "68,45 (B)", Fraction("68.45") / 70 * 100),
        ("Opini BPK", "WTP", "WTP", 100),
        ("Opini", "WTP", "WDP", 75),
        ("Nilai", "BB", "BB", None),  # no list is named
    ],
)
def test_predikat(satuan, target, realisasi, harap) -> None:  # type: ignore[no-untyped-def]
    assert capaian(target, realisasi, satuan=satuan).capaian == harap


def test_target_nol_menurut_kebijakan() -> None:
    assert capaian("0 Kasus", "0 Kasus", arah="turun").capaian is None
    assert capaian("0 Kasus", "0 Kasus", arah="turun", target_nol="100 bila 0").capaian == 100
    assert capaian("0 Kasus", "1 Kasus", arah="turun", target_nol="100 bila 0").capaian is None


def test_cara_hitung_dengan_kata() -> None:
    assert capaian("90,5", "90,43").cara_hitung == "90,43 ÷ 90,5 × 100 = 99,92%"
    turun = capaian("10", "12", arah="turun").cara_hitung
    assert turun == "(2 × 10 − 12) ÷ 10 × 100 = 80,00%"


def test_batas_capaian() -> None:
    tanpa = capaian("0,15", "0,36")
    assert (tanpa.capaian, tanpa.capaian_dibatasi) == (240, 240)
    dengan = capaian("0,15", "0,36", batas_capaian="100")
    assert (dengan.capaian, dengan.capaian_dibatasi) == (240, 100)


@pytest.mark.parametrize(
    ("realisasi", "celah", "kategori", "di_celah"),
    [
        ("100", "", "Sangat Tinggi", False),
        ("150", "", "Sangat Tinggi", False),
        ("91", "", "Sangat Tinggi", False),
        ("90,5", "", "Tinggi", True),
        ("90,5", "bulatkan", "Sangat Tinggi", True),
        ("90,4", "bulatkan", "Tinggi", True),
        ("90", "", "Tinggi", False),
        ("75,9", "", "Sedang", True),
        ("65", "", "Rendah", False),
        ("50,4", "", "Sangat Rendah", True),
        ("0", "", "Sangat Rendah", False),
    ],
)
def test_skala_permendagri_86(realisasi, celah, kategori, di_celah) -> None:  # type: ignore[no-untyped-def]
    c = capaian("100", realisasi, aturan_celah=celah)
    assert (c.kategori, c.celah) == (kategori, di_celah)


@pytest.mark.parametrize(
    ("realisasi", "kategori"),
    [
        ("90,01", "Sangat Baik/Sangat Berhasil"),
        ("90", "Baik/Berhasil"),
        ("80", "Cukup Berhasil"),
        ("60", "Kurang Berhasil"),
    ],
)
def test_skala_empat_tingkat(realisasi: str, kategori: str) -> None:
    assert capaian("100", realisasi, skala="Empat tingkat").kategori == kategori


def test_skala_sendiri_cukup_baris() -> None:
    isi = satu_indikator("100", "70", skala="Kabupaten X")
    isi["skala"] = [
        {"skala": "Kabupaten X", "batas_bawah": "70%", "kategori": "Lulus", "warna": "#00AA55"},
        {"skala": "Kabupaten X", "batas_bawah": "0%", "kategori": "Tidak Lulus", "warna": "Merah"},
    ]
    c = olah(isi).hasil.capaian[0]
    assert (c.kategori, c.warna) == ("Lulus", "#00AA55")


def test_rata_rata_melewatkan_yang_belum_dinilai() -> None:
    isi = satu_indikator("100", "80")
    isi["indikator"].append({**isi["indikator"][0], "kode": "IKU2"})
    isi["kinerja"].append({"kode": "IKU2", "target": "100", "realisasi": "-"})
    r = olah(isi).hasil.ringkasan
    assert (r.rata_rata_capaian, r.jumlah_indikator, r.belum_dinilai) == (80, 2, 1)
