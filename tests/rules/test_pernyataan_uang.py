"""P401, P402: amounts of money and percentages of budget in the written report."""

import pytest

from tests.rules.alat import (
    ADMINISTRASI,
    BERSIH,
    PEMBINAAN,
    PENUNJANG,
    Masukan,
    tambah,
    temuan,
    ubah,
)
from workbook_tools.model.temuan import Tingkat


def naskah(*isi: tuple[str, str, str], dari: Masukan = BERSIH) -> Masukan:
    """The clean workbook that also states these figures: acuan, rincian, nilai; rows 8, 9, ..."""
    hasil = dari
    for acuan, rincian, nilai in isi:
        hasil = tambah(hasil, "pernyataan", acuan=acuan, rincian=rincian, nilai=nilai)
    return hasil


def test_p401_jumlah_di_banyak_tempat_satu_temuan() -> None:
    rusak = naskah(
        ("total_realisasi", "", "Rp 36.100.000"),
        ("total_realisasi", "", "36.100.000,00"),
        ("total_realisasi", "", "36.000.000"),
    )
    (t,) = temuan(rusak, "P401")
    assert (t.lembar, t.sel, t.seharusnya) == ("pernyataan", "C8", "Rp 36.000.000")
    assert ("pernyataan", "C9") in {(x.lembar, x.sel) for x in t.terkait}
    assert ("anggaran", "I6:I8") in {(x.lembar, x.sel) for x in t.terkait}


@pytest.mark.parametrize(
    ("acuan", "rincian", "nilai"),
    [
        ("total_anggaran", "", "38.000.000,00"),
        ("total_anggaran_renja", "", "38,000,000"),
        ("sisa_anggaran", "", "Rp. 2.000.000,-"),
        ("anggaran_program", "Pembinaan & Pengawasan Pemerintahan Desa", "30.000.000"),
        ("realisasi_program", PENUNJANG.upper() + " KABUPATEN/KOTA", "8.000.000"),
        ("anggaran_sasaran", "iku 1", "20.000.000"),
        ("realisasi_sasaran", "IKU2", "10.000.000"),
        ("persen_realisasi", "", "94,74%"),
        ("persen_realisasi", "", "95"),
        ("persen_program", PEMBINAAN, "93,3%"),
        ("persen_sasaran", "IKU1", "90"),
    ],
)
def test_diam_bila_sama(acuan: str, rincian: str, nilai: str) -> None:
    benar = naskah((acuan, rincian, nilai))
    assert temuan(benar, "P401") == [] == temuan(benar, "P402")


@pytest.mark.parametrize(
    ("acuan", "rincian", "nilai", "dugaan"),
    [
        ("total_anggaran", "", "18.000.000", f"baris {ADMINISTRASI} tidak ikut dijumlahkan"),
        ("anggaran_program", PEMBINAAN, "38.000.000", "jumlah seluruh anggaran"),
        ("realisasi_program", PEMBINAAN, "30.000.000", "anggaran Program Pembinaan"),
        ("realisasi_program", PEMBINAAN, "28.123.000", ""),
    ],
)
def test_p401_dugaan(acuan: str, rincian: str, nilai: str, dugaan: str) -> None:
    (t,) = temuan(naskah((acuan, rincian, nilai)), "P401")
    assert dugaan in t.dugaan if dugaan else t.dugaan == ""


def test_p401_anggaran_sebelum_perubahan() -> None:
    dari = ubah(BERSIH, "perjanjian_program", 6, "anggaran", "27.500.000")
    dari = ubah(dari, "perjanjian_program", 6, "anggaran_perubahan", "30.000.000")
    rusak = naskah(("anggaran_program", PEMBINAAN, "27.500.000"), dari=dari)
    (t,) = temuan(rusak, "P401")
    assert "di PK Program sebelum perubahan" in t.dugaan
    (t,) = temuan(naskah(("total_anggaran", "", "35.500.000"), dari=dari), "P401")
    assert "jumlah anggaran di PK Program sebelum perubahan (Rp35.500.000)" in t.dugaan


def test_p401_angka_tertukar() -> None:
    dari = ubah(BERSIH, "anggaran", 8, "realisasi", "7.941.350")
    (t,) = temuan(naskah(("realisasi_sasaran", "IKU3", "7.914.350"), dari=dari), "P401")
    assert "tertukar (41 menjadi 14)" in t.dugaan


def test_p401_sisa_dari_total_yang_tertulis() -> None:
    rusak = naskah(
        ("total_anggaran", "", "38.512.340"),
        ("total_realisasi", "", "36.000.000"),
        ("sisa_anggaran", "", "2.521.340"),
    )
    t = next(t for t in temuan(rusak, "P401") if t.kunci == "sisa_anggaran")
    assert "Rp2.512.340" in t.dugaan and "tertukar" in t.dugaan


def tak_terbaca(persen: str | None) -> Masukan:
    """The first row's realisation is 18.000.00 on the sheet, with this stated percentage."""
    hasil = ubah(BERSIH, "anggaran", 6, "realisasi", "18.000.00")
    return ubah(hasil, "anggaran", 6, "persen_dilaporkan", persen)


def test_p401_menyebut_isi_sel_yang_tidak_terbaca() -> None:
    rusak = naskah(("total_realisasi", "", "36.000.000"), dari=tak_terbaca("90%"))
    (t,) = temuan(rusak, "P401")
    assert t.tingkat is Tingkat.INFO
    assert "I6 tidak terbaca" in t.pesan
    assert t.dugaan == "Supaya 36.000.000 benar, sel I6 harus Rp18.000.000."


def test_p401_di_luar_yang_mungkin_adalah_galat() -> None:
    rusak = naskah(("total_realisasi", "", "39.500.000"), dari=tak_terbaca(None))
    (t,) = temuan(rusak, "P401")
    assert t.tingkat is Tingkat.GALAT
    assert "Rp18.000.000 sampai Rp38.000.000" in t.pesan and t.seharusnya == ""
    assert "harus Rp21.500.000" in t.dugaan


def test_p402_rata_rata_persen_bukan_jumlah() -> None:
    (t,) = temuan(naskah(("persen_program", PEMBINAAN, "95%")), "P402")
    assert (t.sel, t.seharusnya) == ("C8", "93%")
    assert "(90,00 + 100,00) ÷ 2 = 95,00" in t.dugaan


def test_p402_penyerapan_seluruh_kantor() -> None:
    (t,) = temuan(naskah(("persen_sasaran", "IKU2", "94,74%")), "P402")
    assert "persentase realisasi anggaran (94,74%)" in t.dugaan


def test_p402_dari_jumlah_yang_tertulis() -> None:
    rusak = naskah(("total_realisasi", "", "35.500.000"), ("persen_realisasi", "", "93,42"))
    (t,) = temuan(rusak, "P402")
    assert "realisasi yang tertulis di C8" in t.dugaan


def test_p402_diam_bila_tidak_tahu() -> None:
    (t,) = temuan(naskah(("persen_program", PEMBINAAN, "81,29%")), "P402")
    assert t.dugaan == ""


def test_p402_dipotong_hanya_info() -> None:
    assert temuan(naskah(("persen_realisasi", "", "94,7")), "P402") == []
    (t,) = temuan(naskah(("persen_realisasi", "", "94,73")), "P402")
    assert t.tingkat is Tingkat.INFO
