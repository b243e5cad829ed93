"""H201, H206, H207, H208: stated achievements recomputed from their own row."""

from typing import Any

import pytest

from tests.rules.alat import BERSIH, Masukan, tambah, temuan, ubah
from workbook_tools.model.temuan import Tingkat


def pembanding(*baris: tuple[str, str, str, str]) -> Masukan:
    """Only these rows on Kecamatan Lain: kecamatan, target, realisasi, capaian."""
    hasil = {**BERSIH, "pembanding": []}
    for kecamatan, target, realisasi, capaian in baris:
        isi: dict[str, Any] = {"kecamatan": kecamatan, "target": target, "realisasi": realisasi}
        hasil = tambah(hasil, "pembanding", kode="IKU3", **isi, capaian_dilaporkan=capaian)
    return hasil


def kinerja(**isi: str) -> Masukan:
    """The clean workbook with IKU3 on Realisasi Kinerja changed."""
    hasil = BERSIH
    for kolom, nilai in isi.items():
        hasil = ubah(hasil, "kinerja", 8, kolom, nilai)
    return hasil


def test_h201_menyebut_target_tahun_lalu() -> None:
    rusak = kinerja(target="89", realisasi="89,85", capaian_dilaporkan="106,96%")
    (t,) = temuan(rusak, "H201")
    assert (t.lembar, t.sel, t.nilai, t.seharusnya) == ("kinerja", "K8", "106,96%", "101,31%")
    assert "÷ 84 × 100" in t.dugaan and "target tahun lalu" in t.dugaan


def test_h201_diam_bila_asal_angka_tidak_diketahui() -> None:
    (t,) = temuan(kinerja(capaian_dilaporkan="93,27%"), "H201")
    assert t.dugaan == ""


def test_h201_satu_digit_target_salah() -> None:
    rusak = kinerja(target_lalu="84", realisasi_lalu="89,77", capaian_lalu_dilaporkan="108,16")
    (t,) = temuan(rusak, "H201")
    assert t.sel == "O8" and "targetnya 83, bukan 84" in t.dugaan


@pytest.mark.parametrize("capaian", ["101,31%", "101.31", "101,3%", "101%"])
def test_h201_diam_pada_pembulatan(capaian: str) -> None:
    assert temuan(kinerja(capaian_dilaporkan=capaian), "H201") == []


def test_h206_rasio_dibagi_sebagai_jam_satu_temuan_per_tabel() -> None:
    rusak = pembanding(
        ("Sungai", "4:18", "18:18", "23.50%"),
        ("Langsat", "8:11", "10:11", "80.36%"),
        ("Sama", "5:11", "5:11", "100%"),
    )
    (t,) = temuan(rusak, "H206")
    assert (t.sel, t.nilai, t.seharusnya) == ("G6", "23.50%", "450.00%")
    assert [x.sel for x in t.terkait] == ["G6", "G7"]
    assert "258 ÷ 1098" in t.dugaan
    assert temuan(rusak, "H201") == []


def test_h206_diam_pada_rasio_yang_benar() -> None:
    benar = pembanding(("Sungai", "4:18", "18:18", "450%"), ("Langsat", "8:11", "10:11", "125%"))
    assert temuan(benar, "H206") == []


def test_h207_tabel_terbalik_satu_temuan() -> None:
    rusak = pembanding(
        ("A", "88", "89,49", "98,34%"),
        ("B", "100", "100", "100%"),
        ("C", "87", "87,11", "99,87%"),
        ("D", "90,5", "90,43", "100,08%"),
    )
    (t,) = temuan(rusak, "H207")
    assert t.sel == "G6" and "3 dari 3 baris" in t.pesan
    assert [(x.sel, x.nilai) for x in t.terkait] == [
        ("G6", "98,34%, seharusnya 101,69%"),
        ("G8", "99,87%, seharusnya 100,13%"),
        ("G9", "100,08%, seharusnya 99,92%"),
    ]


def test_h207_sebagian_kecil_tetap_satu_satu() -> None:
    rusak = pembanding(
        ("A", "88", "89,49", "98,34%"),
        ("B", "80", "90", "112,50%"),
        ("C", "70", "77", "110%"),
    )
    (t,) = temuan(rusak, "H207")
    assert t.sel == "G6" and [x.sel for x in t.terkait] == ["E6", "F6"]


def test_h207_diam_bila_benar() -> None:
    assert temuan(pembanding(("A", "88", "89,49", "101,69%")), "H207") == []


@pytest.mark.parametrize(("realisasi", "batas"), [("97,3", True), ("9730", False)])
def test_h201_capaian_yang_mustahil_bukan_batas(realisasi: str, batas: bool) -> None:
    """A hundred times the target is no achievement that an office cuts at 100%."""
    semua = temuan(kinerja(target="85", realisasi=realisasi, capaian_dilaporkan="100%"), "H201")
    assert any("Batas Atas" in t.dugaan for t in semua) is batas


def test_h201_di_tabel_yang_tidak_dibatasi() -> None:
    """Another row of the table tells more than 100%."""
    isi = pembanding(("A", "88", "89,49", "100%"), ("B", "80", "90", "112,50%"))
    (t,) = temuan(isi, "H201")
    assert "Batas Atas" not in t.dugaan


def turun(capaian: str, **identitas: str) -> Masukan:
    """IKU3 as an indicator that should fall: target 10, realisation 8."""
    hasil = kinerja(target="10", realisasi="8", capaian_dilaporkan=capaian)
    hasil = ubah(hasil, "indikator", 8, "arah", "turun")
    for kunci, nilai in identitas.items():
        hasil = ubah(hasil, "identitas", 0, kunci, nilai)
    return hasil


def test_h208_varian_lain_hanya_peringatan() -> None:
    (t,) = temuan(turun("125%"), "H208")
    assert (t.sel, t.seharusnya, t.tingkat) == ("K8", "99%", Tingkat.PERINGATAN)
    assert "T/R" in t.pesan


def test_h208_dihitung_seperti_naik_adalah_galat() -> None:
    isi = turun("80%")
    for kolom, target in zip(("target_1", "target_2", "target_3"), ("12", "11", "9"), strict=True):
        isi = ubah(isi, "renstra", 8, kolom, target)
    isi = ubah(ubah(isi, "renstra", 8, "target_4", "8"), "renstra", 8, "target_akhir", "8")
    (t,) = temuan(isi, "H208")
    assert t.tingkat is Tingkat.GALAT and "seperti arah naik" in t.dugaan


def test_h208_di_bawah_arah_yang_diragukan() -> None:
    """The targets rise: the direction may be the wrong one, and the figure right."""
    (t,) = temuan(turun("80%"), "H208")
    assert t.induk is not None and t.induk.aturan == "H219"
    assert not t.seharusnya and t.perbaikan is None


@pytest.mark.parametrize(("capaian", "rumus"), [("120%", "2T-R"), ("125%", "T/R")])
def test_h208_diam_menurut_kebijakan(capaian: str, rumus: str) -> None:
    rapi = turun(capaian, rumus_turun=rumus)
    assert temuan(rapi, "H208") == [] == temuan(rapi, "H201")
