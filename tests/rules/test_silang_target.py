"""S301, S302, S303, S312, S313, S314, S320: targets and figures of indicators across sheets."""

import pytest

from tests.rules.alat import BERSIH, Masukan, hapus, tambah, temuan, temuan_sel, ubah
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.temuan import Tingkat


def test_s301_target_bukan_target_pk() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 8, "target", "84"), "S301")
    assert (t.lembar, t.sel, t.tingkat) == ("kinerja", "E8", Tingkat.GALAT)  # explains H201
    assert t.seharusnya == "85" and t.perbaikan is not None
    assert t.dugaan == "84 adalah target tahun lalu."
    assert [x.lembar for x in t.terkait] == ["perjanjian_kinerja", "renstra"]


def test_s301_target_perubahan_yang_berlaku() -> None:
    berubah = ubah(BERSIH, "perjanjian_kinerja", 8, "target_perubahan", "86")
    (t,) = temuan(berubah, "S301")
    assert (t.lembar, t.sel, t.seharusnya) == ("perjanjian_kinerja", "F8", "85")
    assert temuan(ubah(berubah, "kinerja", 8, "target", "86"), "S301") == []


def test_s301_cara_menulis_lain_bukan_beda() -> None:
    assert temuan(ubah(BERSIH, "kinerja", 6, "target", "2:4"), "S301") == []
    assert temuan(ubah(BERSIH, "kinerja", 7, "target", "100 %"), "S301") == []
    assert temuan(ubah(BERSIH, "kinerja", 8, "target", "Nilai 85"), "S301") == []


def test_s302_pk_bukan_target_renstra_tahun_itu() -> None:
    beda = ubah(ubah(BERSIH, "kinerja", 8, "target", "90"), "perjanjian_kinerja", 8, "target", "90")
    (t,) = temuan(beda, "S302")
    assert (t.lembar, t.sel) == ("perjanjian_kinerja", "E8")
    assert t.seharusnya == ""  # agreement and report against the plan: a question
    assert [(x.lembar, x.sel) for x in t.terkait] == [("renstra", "F8")]


def test_s302_hanya_pk_yang_beda_cukup_satu_temuan() -> None:
    beda = ubah(BERSIH, "perjanjian_kinerja", 8, "target", "90")
    assert temuan(beda, "S302") == []
    assert len(temuan(beda, "S301")) == 1


def test_s302_tanpa_pk_dibandingkan_dengan_realisasi_kinerja() -> None:
    (t,) = temuan({**ubah(BERSIH, "kinerja", 8, "target", "90"), "perjanjian_kinerja": []}, "S302")
    assert (t.lembar, t.sel) == ("kinerja", "E8")


def test_s303_indikator_tidak_dilaporkan() -> None:
    (t,) = temuan(hapus(BERSIH, "kinerja", 7), "S303")
    assert (t.lembar, t.sel) == ("indikator", "A7")
    assert "Realisasi Kinerja" in t.pesan
    assert [x.lembar for x in t.terkait] == ["renstra", "perjanjian_kinerja"]


def test_s303_lembar_tanpa_satu_kode_pun_tidak_dituduh() -> None:
    """The column is gone, or all its cells are empty: that is told, and no row is missing."""
    tanpa = {**BERSIH, "kinerja": [{**r, "kode": ""} for r in BERSIH["kinerja"]]}
    assert temuan(tanpa, "S303") == []


def test_s303_kode_yang_galat_disebut_sebagai_galat() -> None:
    letak = ("Realisasi Kinerja", (7, 1), Sel(JenisSel.GALAT, "#REF!"))
    (t,) = temuan_sel(BERSIH, "I105", *letak)
    assert (t.sel, t.nilai, t.induk) == ("A7", "#REF!", None)
    assert "IKU2" in t.dugaan
    assert temuan_sel(BERSIH, "I107", *letak) == []
    assert [x.induk for x in temuan_sel(BERSIH, "S303", *letak)] == [t.sebagai_induk]


def test_s303_hilang_di_dua_lembar_tetap_satu_temuan() -> None:
    (t,) = temuan(hapus(hapus(BERSIH, "kinerja", 7), "renstra", 7), "S303")
    assert "Renstra dan Realisasi Kinerja" in t.pesan


def test_s303_kode_salah_ketik_disebut_di_dugaan() -> None:
    isi = ubah(BERSIH, "kinerja", 7, "kode", "IKU9")
    for t in temuan(ubah(isi, "kinerja", 8, "kode", "IKU8"), "S303"):
        assert "IKU9" in t.dugaan and "IKU8" in t.dugaan


def test_s303_di_bawah_satu_satunya_kode_yang_salah_ketik() -> None:
    isi = ubah(BERSIH, "kinerja", 7, "kode", "IKU9")
    (anak,), (induk,) = temuan(isi, "S303"), temuan(isi, "I107")
    assert (anak.induk, anak.dugaan) == (induk.sebagai_induk, "")
    assert "IKU2" in induk.dugaan


def test_s303_lembar_kosong_tidak_diperiksa() -> None:
    assert temuan({**BERSIH, "renstra": []}, "S303") == []


def test_s312_realisasi_tahun_lalu_bukan_renstra() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 8, "realisasi_lalu", "84,05"), "S312")
    assert (t.lembar, t.sel, t.tingkat) == ("kinerja", "N8", Tingkat.PERINGATAN)
    assert t.seharusnya == ""  # one against one
    assert "2023" in t.pesan


def test_s312_target_dan_realisasi_satu_temuan() -> None:
    dua = ubah(BERSIH, "kinerja", 8, "realisasi_lalu", "90")
    (t,) = temuan(ubah(dua, "kinerja", 8, "target_lalu", "80"), "S312")
    assert (t.sel, len(t.terkait)) == ("M8", 3)


def test_s312_tahun_pertama_memakai_kondisi_awal() -> None:
    pertama = ubah(BERSIH, "identitas", 0, "renstra_awal", "2024")
    (t,) = temuan(ubah(pertama, "kinerja", 8, "realisasi_lalu", "84,05"), "S312")
    assert (t.tingkat, t.seharusnya) == (Tingkat.INFO, "")


def test_s312_tanpa_angka_tahun_lalu() -> None:
    assert temuan(ubah(BERSIH, "kinerja", 8, "realisasi_lalu", "-"), "S312") == []


def test_s313_baris_sendiri_beda() -> None:
    (t,) = temuan(ubah(BERSIH, "pembanding", 6, "target", "84"), "S313")
    assert (t.lembar, t.sel, t.tingkat) == ("pembanding", "E6", Tingkat.PERINGATAN)
    assert t.dugaan == "84 adalah target tahun lalu."
    assert [(x.lembar, x.sel) for x in t.terkait] == [("kinerja", "E8")]


@pytest.mark.parametrize(("tertulis", "banyak"), [("0,15", 1), ("0,16", 0), ("3: 19", 0)])
def test_s313_rasio_yang_dipotong_hanya_info(tertulis: str, banyak: int) -> None:
    isi = tambah(BERSIH, "pembanding", kode="IKU1", kecamatan="Kec. Contoh", target="3:19")
    hasil = temuan(ubah(isi, "kinerja", 6, "target", tertulis), "S313")
    assert [t.tingkat for t in hasil] == [Tingkat.INFO] * banyak


def test_s313_kecamatan_lain_boleh_beda() -> None:
    assert temuan(ubah(BERSIH, "pembanding", 7, "target", "70"), "S313") == []


def test_s314_target_di_bawah_realisasi_tahun_lalu() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 8, "realisasi_lalu", "89,77"), "S314")
    assert (t.lembar, t.sel, t.tingkat) == ("kinerja", "E8", Tingkat.PERINGATAN)
    assert "?" in t.pesan


def test_s314_target_renstra_tahun_depan() -> None:
    (t,) = temuan(ubah(BERSIH, "renstra", 8, "target_3", "86"), "S314")
    assert (t.lembar, t.sel) == ("renstra", "G8")
    assert "2025" in t.pesan


def test_s314_arah_turun_kebalikannya() -> None:
    turun = ubah(BERSIH, "indikator", 8, "arah", "turun")
    assert temuan(turun, "S314") == []  # all targets go up: H219 doubts the direction
    turun = ubah(turun, "renstra", 8, "target_1", "90")
    turun = ubah(turun, "indikator", 8, "indikator", "Waktu tunggu layanan")
    assert [t.sel for t in temuan(turun, "S314")] == ["E8"]  # 85 after 84,50
    assert temuan(ubah(turun, "kinerja", 8, "realisasi_lalu", "86"), "S314")[0].lembar == "renstra"


def test_s314_target_pk_yang_dinilai() -> None:
    # 84 is not the agreed target: S301 tells it, and 85 is above last year's 84,50
    assert temuan(ubah(BERSIH, "kinerja", 8, "target", "84"), "S314") == []


def test_s314_target_sama_dengan_realisasi_lalu() -> None:
    assert temuan(ubah(BERSIH, "kinerja", 8, "realisasi_lalu", "85"), "S314") == []


def test_s320_realisasi_tahun_ini_di_renstra() -> None:
    (t,) = temuan(ubah(BERSIH, "renstra", 8, "realisasi_2", "86,41"), "S320")
    assert (t.lembar, t.sel, t.seharusnya) == ("renstra", "M8", "86,11")


def test_s320_boleh_kosong() -> None:
    assert temuan(ubah(BERSIH, "renstra", 8, "realisasi_2", None), "S320") == []


def test_s321_target_akhir_bukan_target_tahun_terakhir() -> None:
    assert temuan(BERSIH, "S321") == []
    (t,) = temuan(ubah(BERSIH, "renstra", 8, "target_akhir", "99"), "S321")
    assert (t.lembar, t.kolom) == ("renstra", "target_akhir")


def _di_bawah_target(**lain: str) -> Masukan:
    isi = ubah(BERSIH, "kinerja", 8, "realisasi", "61,20")
    for kolom, teks in lain.items():
        isi = ubah(isi, "kinerja", 8, kolom, teks)
    return isi


def test_s350_di_bawah_target_tanpa_penjelasan() -> None:
    (t,) = temuan(_di_bawah_target(), "S350")
    assert (t.lembar, t.kolom, t.tingkat) == ("kinerja", "faktor_penghambat", Tingkat.INFO)
    assert "IKU3 (72,00%)" in t.pesan


def test_s350_dengan_penjelasan_atau_tercapai_diam() -> None:
    assert temuan(_di_bawah_target(faktor_penghambat="Petugas kurang"), "S350") == []
    assert temuan(_di_bawah_target(solusi="Menambah petugas"), "S350") == []
    assert temuan(BERSIH, "S350") == []


@pytest.mark.parametrize(("lain", "banyak"), [("", 1), ("Indeks lain", 0)])
def test_s314_tahun_lalu_indikator_lain_tidak_dibandingkan(lain: str, banyak: int) -> None:
    lebih = ubah(BERSIH, "kinerja", 8, "realisasi_lalu", "89,77")
    assert len(temuan(ubah(lebih, "kinerja", 8, "indikator_lalu", lain or None), "S314")) == banyak
