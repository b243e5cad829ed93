"""I110, I111, I112, I118, I122, I129: money."""

import pytest

from tests.rules.alat import ADMINISTRASI, BERSIH, Masukan, semua_temuan, temuan, temuan_sel, ubah
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.temuan import Tingkat


def test_i110_anggaran_negatif() -> None:
    (t,) = temuan(ubah(BERSIH, "renja", 6, "anggaran", "-20.000.000"), "I110")
    assert (t.lembar, t.sel, t.tingkat) == ("renja", "E6", Tingkat.GALAT)
    assert t.seharusnya == ""  # why it is negative nobody knows


def test_i110_bumdes_boleh_rugi() -> None:
    assert temuan(ubah(BERSIH, "bumdes", 6, "mar", "(150.000)"), "I110") == []


def test_i111_titik_di_excel_inggris() -> None:
    # '346.373' typed in an English Excel is stored as 346.373
    sel = Sel(JenisSel.BILANGAN, "346.373", "#,##0")
    (t,) = temuan_sel(BERSIH, "I111", "Rencana Kerja", (6, 5), sel)
    assert (t.lembar, t.sel, t.tingkat) == ("renja", "E6", Tingkat.PERINGATAN)
    assert t.seharusnya == ""
    assert "346.373?" in t.pesan


def test_i111_satu_temuan_untuk_satu_lembar() -> None:
    kecil = ubah(ubah(BERSIH, "anggaran", 6, "anggaran", 20), "anggaran", 6, "realisasi", 18)
    (t,) = temuan(kecil, "I111")
    assert (t.sel, [x.sel for x in t.terkait]) == ("H6", ["I6"])


def test_i111_teks_bertitik_dan_angka_utuh_tidak_dicurigai() -> None:
    assert temuan(ubah(BERSIH, "renja", 6, "anggaran", 20_000_000), "I111") == []
    assert temuan(ubah(BERSIH, "renja", 6, "anggaran", "10.000"), "I111") == []


def test_i112_realisasi_melebihi_anggaran() -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 7, "realisasi", "10.000.500"), "I112")
    assert (t.lembar, t.sel, t.tingkat) == ("anggaran", "I7", Tingkat.PERINGATAN)
    assert "Rp500" in t.pesan
    assert [(x.sel, x.nilai) for x in t.terkait] == [("H7", "10.000.000")]


def test_i112_realisasi_tanpa_anggaran() -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 7, "anggaran", None), "I112")
    assert "kosong" in t.pesan


def test_i112_dugaan_tertukar() -> None:
    tukar = ubah(BERSIH, "anggaran", 6, "anggaran", "18.000.000")
    rusak = ubah(tukar, "anggaran", 6, "realisasi", "20.000.000")
    (t,) = [t for t in semua_temuan(rusak) if t.induk is None]
    assert (t.sel, t.seharusnya) == ("H6", "20.000.000") and "tertukar" in t.dugaan


def test_i112_anggaran_tak_terbaca_bukan_temuan_ini() -> None:
    assert temuan(ubah(BERSIH, "anggaran", 7, "anggaran", "215.888.35"), "I112") == []


def _kembar(pertama: str, kedua: str) -> Masukan:
    return ubah(ubah(BERSIH, "anggaran", 6, "anggaran", pertama), "anggaran", 7, "anggaran", kedua)


def test_i129_uang_sama_persis_di_dua_sub_kegiatan() -> None:
    (t,) = temuan(_kembar("780.562.950", "780.562.950,00"), "I129")
    assert (t.lembar, t.sel, t.tingkat) == ("anggaran", "H7", Tingkat.INFO)
    assert "Rp780.562.950" in t.pesan and ADMINISTRASI in t.pesan
    assert [(x.lembar, x.sel) for x in t.terkait] == [("anggaran", "H6")]


@pytest.mark.parametrize(
    ("pertama", "kedua"),
    [("780.562.950", "780.562.951"), ("10.000.000", "10.000.000"), ("1.255.000", "1.255.000")],
)
def test_i129_uang_bulat_atau_berbeda(pertama: str, kedua: str) -> None:
    assert temuan(_kembar(pertama, kedua), "I129") == []


def test_i129_sub_kegiatan_yang_sama() -> None:
    sama = ubah(_kembar("780.562.950", "780.562.950"), "anggaran", 7, "sub_kegiatan", ADMINISTRASI)
    assert temuan(sama, "I129") == []


def test_i118_satu_temuan_menyebut_semua_sel() -> None:
    inggris = ubah(BERSIH, "anggaran", 6, "anggaran", "20,000,000")
    (t,) = temuan(ubah(inggris, "anggaran", 7, "realisasi", "10,000,000"), "I118")
    assert (t.lembar, t.sel, t.tingkat) == ("anggaran", "H6", Tingkat.INFO)
    assert [x.sel for x in t.terkait] == ["I7"]
    assert t.seharusnya == "20.000.000"


def test_i118_desimal_koma_bukan_pemisah_ribuan() -> None:
    assert temuan(ubah(BERSIH, "renja", 6, "anggaran", "Rp20.000.000,00"), "I118") == []


def test_i122_rp_ganda() -> None:
    (t,) = temuan(ubah(BERSIH, "pernyataan", 7, "nilai", "RpRp38.000.000,00"), "I122")
    assert (t.lembar, t.sel, t.tingkat) == ("pernyataan", "C7", Tingkat.INFO)


def test_i122_satu_rp_tidak_apa() -> None:
    assert temuan(ubah(BERSIH, "pernyataan", 7, "nilai", "Rp. 38.000.000"), "I122") == []


def test_i102_persen_baris_memberi_batas_dan_angka_yang_hilang() -> None:
    baris = ubah(BERSIH, "anggaran", 6, "anggaran", "230.000.000")
    baris = ubah(baris, "anggaran", 6, "persen_dilaporkan", "93.86")
    (t,) = temuan(ubah(baris, "anggaran", 6, "realisasi", "215.888.35"), "I102")
    assert "antara Rp215.866.500 dan Rp215.889.500" in t.dugaan
    assert "Rp215.888.350 sampai Rp215.888.359" in t.dugaan
    (t,) = temuan(ubah(baris, "anggaran", 6, "realisasi", "99.88.1"), "I102")
    assert "antara" in t.dugaan and "hilang" not in t.dugaan


def test_i102_tanpa_persen_tidak_menduga() -> None:
    tanpa = ubah(BERSIH, "anggaran", 6, "persen_dilaporkan", None)
    (t,) = temuan(ubah(tanpa, "anggaran", 6, "realisasi", "215.888.35"), "I102")
    assert t.dugaan == ""
    assert "atau ada angka di ujungnya yang hilang?" in t.pesan
    (t,) = temuan(ubah(tanpa, "anggaran", 6, "realisasi", "99.88.1"), "I102")
    assert "hilang" not in t.pesan
