"""Rules on quarters: targets, realised amounts and cash plans beside those of the year."""

from typing import Any

import pytest

from tests.compute.test_triwulan import UANG, sampai, triwulanan
from tests.rules.alat import BERSIH, semua_temuan, temuan, ubah
from workbook_tools.model.temuan import Temuan, Tingkat


def dengan_target(cara: str, target: str) -> list[Temuan]:
    """Findings on the quarterly targets of IKU3, whose target of the year is 85."""
    isi = ubah(BERSIH, "indikator", 8, "agregasi", cara or None)
    for kolom, nilai in triwulanan("target_tw", target).items():
        isi = ubah(isi, "perjanjian_kinerja", 8, kolom, nilai)
    return temuan(isi, "H215")


@pytest.mark.parametrize(
    ("cara", "target", "banyak"),
    [
        ("jumlah", "20 20 20 25", 0),
        ("jumlah", "20 20 20 20", 1),
        ("jumlah", "20 20 20 _", 0),  # not filled to the end yet
        ("jumlah", "40 - - 45", 0),
        ("akhir", "20 40 60 85", 0),
        ("akhir", "20 40 60 80", 1),
        ("rata-rata", "85 85 85 85", 0),
        ("", "20 20 20 25", 0),
        ("", "20 40 60 85", 0),
        ("", "20 40 60 80", 1),
        ("", "_ _ _ _", 0),
    ],
)
def test_h215_target_triwulan(cara: str, target: str, banyak: int) -> None:
    ada = dengan_target(cara, target)
    assert len(ada) == banyak
    assert all((t.lembar, t.sel) == ("perjanjian_kinerja", "J8") for t in ada)


def uang(**sel: str) -> dict[str, Any]:
    """The report with other cells in the row of Sub A (budget 100 million)."""
    baris = [dict(b) for b in UANG["program_kegiatan"]]
    baris[2] |= sel
    return {**UANG, "program_kegiatan": baris}


def milik(kode: str, isi: dict[str, Any]) -> list[Temuan]:
    return [t for t in sampai(None, isi).hasil.temuan if t.aturan == kode]


def test_h216_kumulatif() -> None:
    isi = uang(
        realisasi="60.000.000",
        **triwulanan("realisasi_tw", "10.000.000 25.000.000 40.000.000 60.000.000"),
    )
    (t,) = milik("H216", isi)
    assert "Rp135.000.000" in t.pesan and "kumulatif" in t.dugaan


def test_h216_satu_sel_salah_bukan_kumulatif() -> None:
    """The last of cumulative amounts is the year's; equal quarters are none."""
    tw = triwulanan("realisasi_tw", "10.000.000 10.000.000 15.000.000 40.000.000")
    (t,) = milik("H216", uang(realisasi="60.000.000", **tw))
    assert not t.dugaan


@pytest.mark.parametrize("tw", ["25 25 25 25", "5 10 20 30"])
def test_h217_anggaran_kelebihan_nol_bukan_kumulatif(tw: str) -> None:
    """Quarters that make less than the year are not cumulative."""
    juta = " ".join(f"{n}.000.000" for n in tw.split())
    (t,) = milik("H217", uang(anggaran="1.000.000.000", **triwulanan("rak_tw", juta)))
    assert not t.dugaan


def test_h216_melebihi_anggaran_di_tengah_tahun() -> None:
    isi = uang(**triwulanan("realisasi_tw", "40.000.000 90.000.000"))
    (t,) = milik("H216", isi)
    assert "melebihi anggaran Rp100.000.000" in t.pesan and "kumulatif" in t.dugaan


@pytest.mark.parametrize("setahun", ["", "25.000.000", "90.000.000"])
def test_h216_diam(setahun: str) -> None:
    """Two quarters of 25 million in all: the year may have more."""
    assert milik("H216", uang(realisasi=setahun)) == []


def test_h217_rak() -> None:
    assert milik("H217", UANG) == []
    (t,) = milik("H217", uang(rak_tw4="25.000.000"))
    assert t.tingkat is Tingkat.PERINGATAN and "beda Rp5.000.000" in t.pesan
    (t,) = milik("H217", uang(anggaran_perubahan="110.000.000"))
    assert t.tingkat is Tingkat.INFO and "sebelum perubahan" in t.dugaan


def test_buku_bersih_tetap_bersih() -> None:
    assert semua_temuan(BERSIH) == []
