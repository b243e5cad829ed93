"""Completeness, apart from correctness."""

from fractions import Fraction

from tests.alat import olah
from tests.rules.alat import BERSIH, semua_temuan, temuan, ubah
from workbook_tools.model.hasil import Kekurangan, Kelengkapan
from workbook_tools.model.temuan import Tingkat


def kelengkapan(isi: dict[str, object]) -> Kelengkapan:
    return olah(isi).hasil.kelengkapan


def test_buku_yang_lengkap() -> None:
    k = kelengkapan(BERSIH)
    assert (k.lengkap, k.persen, k.kurang) == (True, 100, ())
    assert semua_temuan(BERSIH) == []


def test_dua_lembar_saja_belum_lengkap() -> None:
    k = kelengkapan({"indikator": BERSIH["indikator"], "kinerja": BERSIH["kinerja"]})
    kosong = {x.lembar for x in k.kurang if not x.kolom}
    assert {"renstra", "perjanjian_kinerja", "anggaran", "desa", "bumdes", "ikm"} <= kosong
    assert 0 < k.persen < 100


def test_strip_adalah_jawaban_kosong_bukan() -> None:
    assert kelengkapan(ubah(BERSIH, "kinerja", 8, "realisasi", "-")).lengkap
    k = kelengkapan(ubah(BERSIH, "kinerja", 8, "realisasi", None))
    assert k.kurang == (Kekurangan("kinerja", "J8", "realisasi", "IKU3"),)
    assert k.persen == Fraction(100 * (k.perlu - 1), k.perlu)


def test_s351_satu_sel_kosong_di_antara_yang_terisi() -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 6, "realisasi", None), "S351")
    assert (t.lembar, t.kolom, t.tingkat) == ("anggaran", "realisasi", Tingkat.PERINGATAN)


def test_s351_lembar_sumber_kosong() -> None:
    isi = {id_: baris for id_, baris in BERSIH.items() if id_ != "ikm"}
    (t,) = temuan(isi, "S351")
    assert (t.lembar, t.tingkat) == ("ikm", Tingkat.INFO)
    assert "IKU3" in t.pesan


def test_s351_diam_pada_buku_lengkap() -> None:
    assert temuan(BERSIH, "S351") == []
