"""P403, P404, P405: indicators, categories and means in the written report."""

import pytest

from tests.rules.alat import BERSIH, PEMBINAAN, Masukan, temuan, ubah
from tests.rules.test_pernyataan_uang import naskah
from workbook_tools.model.temuan import Tingkat


@pytest.mark.parametrize(
    ("acuan", "rincian", "nilai"),
    [
        ("target_indikator", "IKU1", "0.50"),
        ("target_indikator", "IKU1", "1:2"),
        ("realisasi_indikator", "IKU2", "100 %"),
        ("realisasi_indikator", "IKU3", "Nilai 86,1"),
        ("capaian_indikator", "IKU3", "101%"),
        ("capaian_indikator", "Indeks Kepuasan Masyarakat", "101,31"),
        ("target_lalu_indikator", "IKU3", "84"),
        ("capaian_lalu_indikator", "IKU3", "100,60%"),
        ("target_akhir_indikator", "IKU3", "88"),
        ("kategori_indikator", "IKU3", "sangat tinggi"),
        ("rata_rata_capaian", "", "100,44%"),
        ("kategori_keseluruhan", "", "Sangat Tinggi"),
        ("capaian_program", PEMBINAAN, "100%"),
    ],
)
def test_diam_bila_sama(acuan: str, rincian: str, nilai: str) -> None:
    benar = naskah((acuan, rincian, nilai))
    assert [t for kode in ("P403", "P404", "P405") for t in temuan(benar, kode)] == []


@pytest.mark.parametrize(
    ("acuan", "nilai", "seharusnya", "dugaan"),
    [
        ("target_indikator", "84", "85", "target tahun lalu (Realisasi Kinerja"),
        ("target_indikator", "87", "85", "target tahun 2025 (Renstra"),
        ("realisasi_indikator", "84,5", "86,11", "realisasi tahun lalu"),
        ("realisasi_indikator", "86,99", "86,11", ""),
        ("target_akhir_indikator", "87", "", "target tahun 2025"),  # the Renstra alone says 88
        ("capaian_indikator", "102,51%", "101,31%", "÷ 84 × 100"),
        ("capaian_indikator", "98,71%", "101,31%", "rumusnya terbalik"),
        ("capaian_indikator", "100%", "101%", "Batas Atas Capaian"),
        ("capaian_indikator", "94,12%", "101,31%", ""),
    ],
)
def test_p403_dugaan(acuan: str, nilai: str, seharusnya: str, dugaan: str) -> None:
    (t,) = temuan(naskah((acuan, "IKU3", nilai)), "P403")
    assert (t.sel, t.nilai, t.seharusnya) == ("C8", nilai, seharusnya)
    assert dugaan in t.dugaan if dugaan else t.dugaan == ""


def test_p403_satu_angka_di_banyak_tempat() -> None:
    rusak = naskah(
        ("capaian_indikator", "IKU3", "106,96%"),
        ("capaian_indikator", "IKU3", "106.96"),
        ("capaian_indikator", "IKU3", "107 %"),
        ("capaian_indikator", "IKU3", "101,31%"),
    )
    (t,) = temuan(rusak, "P403")
    assert t.sel == "C8" and "dan 2 tempat lain" in t.pesan
    assert [x.sel for x in t.terkait if x.lembar == "pernyataan"] == ["C9", "C10"]


def test_p403_dari_target_dan_realisasi_yang_tertulis() -> None:
    rusak = naskah(
        ("target_indikator", "IKU3", "91"),
        ("realisasi_indikator", "IKU3", "86,11"),
        ("capaian_indikator", "IKU3", "94,63%"),
    )
    t = next(t for t in temuan(rusak, "P403") if t.sel == "C10")
    assert "86,11 ÷ 91" in t.dugaan and "C8 dan C9" in t.dugaan


def test_p403_satu_digit_bukan_pembulatan() -> None:
    (t,) = temuan(naskah(("realisasi_indikator", "IKU1", "1")), "P403")
    assert t.seharusnya == "0,50"


def test_p403_dipotong_hanya_info() -> None:
    (t,) = temuan(naskah(("capaian_indikator", "IKU3", "101,30%")), "P403")
    assert t.tingkat is Tingkat.INFO


def test_p403_boleh_angka_yang_dibatasi() -> None:
    dibatasi = ubah(BERSIH, "identitas", 0, "batas_capaian", "100")
    for nilai in ("100%", "101,31%"):
        assert temuan(naskah(("capaian_indikator", "IKU3", nilai), dari=dibatasi), "P403") == []


def test_p404_kategori_salah() -> None:
    (t,) = temuan(naskah(("kategori_indikator", "IKU3", "Tinggi")), "P404")
    assert (t.sel, t.seharusnya, t.dugaan) == ("C8", "Sangat Tinggi", "")


def test_p404_dari_aturan_celah_lain() -> None:
    celah = ubah(BERSIH, "kinerja", 8, "realisasi", "76,90")
    assert temuan(naskah(("kategori_indikator", "IKU3", "Tinggi"), dari=celah), "P404") == []
    celah = ubah(celah, "identitas", 0, "aturan_celah", "bulatkan")
    assert temuan(naskah(("kategori_indikator", "IKU3", "Tinggi"), dari=celah), "P404") == []
    celah = ubah(celah, "kinerja", 8, "realisasi", "77,20")
    (t,) = temuan(naskah(("kategori_indikator", "IKU3", "Tinggi"), dari=celah), "P404")
    assert "batas bawah" in t.dugaan


def test_p404_kata_di_luar_skala() -> None:
    (t,) = temuan(naskah(("kategori_keseluruhan", "", "Tidak Berhasil")), "P404")
    assert "tidak ada pada skala" in t.dugaan


def dengan_capaian_salah() -> Masukan:
    return ubah(BERSIH, "kinerja", 8, "capaian_dilaporkan", "106,96%")


def test_p405_memuat_capaian_yang_salah() -> None:
    rusak = naskah(("rata_rata_capaian", "", "102,32%"), dari=dengan_capaian_salah())
    (t,) = temuan(rusak, "P405")
    assert (t.sel, t.seharusnya) == ("C8", "100,44%")
    assert "(100,00 + 100,00 + 106,96) ÷ 3 = 102,32" in t.dugaan


@pytest.mark.parametrize(
    ("nilai", "kata"), [("67,10%", "belum dinilai ikut dihitung sebagai 0"), ("98,20", "")]
)
def test_p405_belum_dinilai_dihitung_nol(nilai: str, kata: str) -> None:
    dari = ubah(BERSIH, "kinerja", 6, "realisasi", "-")
    dari = ubah(dari, "kinerja", 6, "capaian_dilaporkan", None)
    (t,) = temuan(naskah(("rata_rata_capaian", "", nilai), dari=dari), "P405")
    assert kata in t.dugaan if kata else t.dugaan == ""


@pytest.mark.parametrize(
    ("nilai", "kata"),
    [
        ("303,31", "Ini jumlah 3 capaian, belum dibagi."),
        ("101,65", "(102,00 + 101,31) ÷ 2 = 101,65: IKU2 tidak ikut dirata-rata."),
        ("100,20", "rata-rata capaian tahun lalu"),
        ("101,73", ""),
    ],
)
def test_p405_asal_rata_rata(nilai: str, kata: str) -> None:
    dari = ubah(BERSIH, "kinerja", 6, "realisasi", "0,51")
    (t,) = temuan(naskah(("rata_rata_capaian", "", nilai), dari=dari), "P405")
    assert kata in t.dugaan if kata else t.dugaan == ""


def test_p405_yang_tidak_ikut_tidak_ditebak() -> None:
    (t,) = temuan(naskah(("rata_rata_capaian", "", "100,65")), "P405")
    assert t.dugaan == ""  # IKU1 and IKU2 are both 100%


def test_p405_program_tertulis_nol() -> None:
    (t,) = temuan(naskah(("capaian_program", PEMBINAAN, "0%")), "P405")
    assert t.seharusnya == "100%" and "belum dinilai" in t.dugaan
