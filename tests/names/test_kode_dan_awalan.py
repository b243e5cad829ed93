"""Codes compared, lists of codes taken apart, what stands in front of a name taken away."""

import pytest

from workbook_tools.names import kunci_nama, rapikan
from workbook_tools.names.awalan import kode_awalan, pisahkan, tanpa_nomor
from workbook_tools.names.kode import kunci_kode, pecah_kode
from workbook_tools.names.kode_rekening import kode_tingkat, kunci_rekening


@pytest.mark.parametrize("kode", ["IKU-1", "IKU.1", "IKU 01", "iku1", "(IKU 1)", "IKU–1", "IKU1."])
def test_kode_indikator_bertemu(kode: str) -> None:
    assert kunci_kode(kode) == "iku1"


@pytest.mark.parametrize(
    ("a", "b"),
    [("1.1", "11"), ("IKU 1.1", "IKU11"), ("1-2", "12"), ("2a", "2b"), ("IKU1", "IKU10")],
)
def test_kode_indikator_lain(a: str, b: str) -> None:
    assert kunci_kode(a) != kunci_kode(b)


@pytest.mark.parametrize(
    "teks",
    [
        "IKU1, IKU2",
        "IKU1;IKU2",
        "IKU1/IKU2",
        "IKU1 & IKU2",
        "IKU1 dan IKU2",
        "IKU1\nIKU2",
        "IKU1 IKU2",
        "IKU 1, IKU-2",
        "IKU1, IKU2, IKU1",
        "IKU1, -, IKU2",
        "IKU1 serta IKU2",
        "IKU1 + IKU2",
        "- IKU1\n- IKU2",
        "1. IKU 1 2. IKU 2",
        "a) IKU1 b) IKU2",
        "• IKU1 • IKU2",
        "IKU 1 dan 2",
    ],
)
def test_daftar_kode(teks: str) -> None:
    assert [kunci_kode(k) for k in dict.fromkeys(pecah_kode(teks))][:2] == ["iku1", "iku2"]


@pytest.mark.parametrize("teks", ["IKU - 1", "IKU1-3", "S.1", "I. 1"])
def test_satu_kode_bukan_daftar(teks: str) -> None:
    assert pecah_kode(teks) == (teks,)


@pytest.mark.parametrize("teks", ["IKU1-IKU3", "IKU 1 s.d. 3", "IKU1 s/d IKU3", "IKU1 sampai 3"])
def test_deret_kode(teks: str) -> None:
    assert [kunci_kode(k) for k in pecah_kode(teks)] == ["iku1", "iku2", "iku3"]


@pytest.mark.parametrize("teks", ["", "-", " ", ";"])
def test_daftar_kode_kosong(teks: str) -> None:
    assert pecah_kode(teks) == ()


@pytest.mark.parametrize(
    ("teks", "depan", "nama"),
    [
        ("7.01.02 PROGRAM PENUNJANG", "7.01.02", "PROGRAM PENUNJANG"),
        ("(7.01.02) Program Penunjang", "(7.01.02)", "Program Penunjang"),
        ("7 01 02 2.01 0001 Nama", "7 01 02 2.01 0001", "Nama"),
        ("7.01.02 - Nama", "7.01.02 -", "Nama"),
        ("X.XX.01 Nama", "X.XX.01", "Nama"),
        ("1. Nama", "1.", "Nama"),
        ("1) a. - Nama", "1) a. -", "Nama"),
        ("IV. Nama", "IV.", "Nama"),
        ("A.1. Nama", "A.1.", "Nama"),
        ("1.a Nama", "1.a", "Nama"),
        ("II.B.3 Nama", "II.B.3", "Nama"),
        ("P2 - Nama", "P2 -", "Nama"),
        ("B12) Nama", "B12)", "Nama"),
        ("K.H. Ahmad Dahlan", "", "K.H. Ahmad Dahlan"),
        ("P3K Guru", "", "P3K Guru"),
        ("A1-Nama", "", "A1-Nama"),
        ("• Nama", "•", "Nama"),
        ("Kegiatan: Nama", "Kegiatan:", "Nama"),
        ("Sub Kegiatan Nama", "Sub Kegiatan", "Nama"),
        ("1. Keg. Nama", "1. Keg.", "Nama"),
        ("Kegagalan Panen", "", "Kegagalan Panen"),
        ("Program Penunjang", "", "Program Penunjang"),
        ("II Program Penunjang", "II", "Program Penunjang"),
        ("II Programa", "", "II Programa"),
        ("01 Nama", "01", "Nama"),
        ("17 Agustus", "", "17 Agustus"),
        ("a.n. Camat", "", "a.n. Camat"),
        ("V Desa", "", "V Desa"),
        ("2024", "", "2024"),
    ],
)
def test_depan_nama(teks: str, depan: str, nama: str) -> None:
    assert pisahkan(teks) == (depan, nama)


def test_nomor_telanjang_mungkin_bagian_nama() -> None:
    assert tanpa_nomor("1 Penyediaan Listrik") == "Penyediaan Listrik"
    assert kunci_nama("1 Penyediaan Listrik") != kunci_nama("Penyediaan Listrik")


def test_kode_di_depan_nama_terbaca() -> None:
    assert kode_awalan("7.01.02.2.01.0001 Nama") == "7.01.02.2.01.0001"
    assert kode_awalan("1. Nama") == ""
    assert kode_awalan("X.XX.01.2.02 Nama") == "X.XX.01.2.02"
    assert kode_awalan("(x.xx.01) Nama") == "x.xx.01"
    assert kode_awalan("7 01 02 Nama") == "7.01.02"


@pytest.mark.parametrize("kode", ["7.01.06.2.01.02", "7-01-06-2-01-02", "7.01.06.2.01.0002"])
def test_kode_rekening_dua_dan_empat_angka(kode: str) -> None:
    assert kunci_rekening(kode) == "7.1.6.2.1.2"


@pytest.mark.parametrize(
    ("tingkat", "bagian"),
    [("program", "7.1.6"), ("kegiatan", "7.1.6.2.1"), ("sub_kegiatan", "7.1.6.2.1.2")],
)
def test_kode_setiap_tingkat(tingkat: str, bagian: str) -> None:
    assert kode_tingkat("7.01.06.2.01.0002", tingkat) == bagian


def test_kode_yang_kurang_dalam_bukan_kode_sub_kegiatan() -> None:
    assert kode_tingkat("7.01.06", "sub_kegiatan") == ""
    assert kode_tingkat("5.1.02.01.01.0024.0001", "program") == ""


def test_tanda_tak_tampak_bukan_bagian_nama() -> None:
    assert rapikan("Program\u200bA\ufeff ") == "Program A"
    assert rapikan("Pro\u00adgram A") == "Program A"
