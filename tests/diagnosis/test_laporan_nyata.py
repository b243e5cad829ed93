"""What must come out of the real reports, and what must not."""

from functools import cache

import pytest

from tests.alat import olah_contoh
from workbook_tools.model.temuan import Temuan, Tingkat


@cache
def semua(nama: str) -> tuple[Temuan, ...]:
    return olah_contoh(nama).hasil.temuan


def cari(nama: str, kode: str, sel: str) -> Temuan:
    (t,) = [t for t in semua(nama) if t.aturan == kode and t.sel == sel]
    return t


@pytest.mark.parametrize(
    ("kode", "sel", "dugaan"),
    [
        ("H201", "K8", "89,85 ÷ 84 × 100 = 106,96%: dibagi target tahun lalu."),
        ("H201", "O6", "118.75 cocok bila targetnya 16:19, bukan 17:19."),
        ("H201", "O8", "108.16 cocok bila targetnya 83, bukan 84."),
        ("H201", "G15", "0,15 ÷ 0,36 × 100"),
        ("H206", "G6", "rasio 4:18 dan 18:18 dibagi sebagai jam"),
        ("H207", "G28", "rumusnya terbalik"),
        ("P401", "C6", "Selisih Rp203.760.000 = Rp202.460.000"),
        ("P401", "C28", "Rp62.000.000"),
        ("P401", "C50", "tidak ikut dijumlahkan"),
        ("P401", "C83", "PK Program B9"),
        ("P401", "C91", "jumlah anggaran pada Rencana Kerja yang tertulis di C6"),
        ("P401", "C140", "satu angka salah (5 menjadi 0)"),
        ("P401", "C141", "sel I22 harus Rp215.838.357"),
        ("P402", "C102", "82,59%"),
        ("P403", "C27", "di atas 100%"),
        ("P403", "C68", "dibagi target tahun lalu"),
        ("P403", "C154", "target tahun lalu"),
        ("P405", "C7", "(240,00 + 100,00 + 106,96) ÷ 3 = 148,99"),
        ("P406", "C103", "240.0% ÷ 82.6% = 2.9"),
        ("P406", "C137", "= 1,64"),
        ("P406", "C138", "4 yang ditulis 0"),
        ("P407", "C37", "desa berstatus Maju"),
        ("P408", "B76", "Semester I"),
    ],
)
def test_daha_utara(kode: str, sel: str, dugaan: str) -> None:
    assert dugaan in cari("daha_utara_2024", kode, sel).dugaan


@pytest.mark.parametrize(("kode", "sel"), [("P402", "C87"), ("P402", "C93"), ("P402", "C145")])
def test_daha_utara_diam_bila_tidak_tahu(kode: str, sel: str) -> None:
    assert cari("daha_utara_2024", kode, sel).dugaan == ""


def test_daha_utara_satu_sebab_satu_temuan() -> None:
    t = cari("daha_utara_2024", "P403", "C68")
    naskah = [x.sel for x in t.terkait if x.lembar == "pernyataan"]
    assert naskah == ["C70", "C73", "C96", "C100", "C153"]
    tabel = cari("daha_utara_2024", "H207", "G28")
    assert len(tabel.terkait) == 11
    assert len(cari("daha_utara_2024", "H206", "G6").terkait) == 4
    assert len(cari("daha_utara_2024", "H207", "G17").terkait) == 4


@pytest.mark.parametrize(
    ("kode", "sel", "dugaan"),
    [
        ("P401", "C222", "dua angka tertukar (23 menjadi 32)"),
        ("P402", "C8", "Rp5.163.786.992 ÷ Rp5.587.056.955"),
        ("P402", "C192", "satu angka salah (6 menjadi 9)"),
        ("P403", "C93", "realisasi tahun 2022"),
        ("H202", "J50", "realisasinya 30.355.100, bukan 30.055.100"),
        ("H201", "H67", "bagian '101 Desa'"),
    ],
)
def test_barito_timur(kode: str, sel: str, dugaan: str) -> None:
    assert dugaan in cari("barito_timur_dpmdsos_2023", kode, sel).dugaan


def test_loksado_hanya_galat_yang_nyata() -> None:
    galat = {(t.aturan, t.sel) for t in semua("loksado_2024") if t.tingkat is Tingkat.GALAT}
    naskah = {(a, s) for a, s in galat if a[0] in "HP"} - {("P406", "C108")}  # C106 once more
    assert naskah == {("P402", "C94"), ("P402", "C103"), ("P406", "C106")}
    for sel in ("C94", "C103"):
        assert "rata-rata persen baris" in cari("loksado_2024", "P402", sel).dugaan
