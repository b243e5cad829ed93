"""The column Rincian of Angka Laporan in the wrong rows is one finding; the figures are right."""

from copy import deepcopy

import pytest

from tests.alat import data
from tests.mutasi.bersih import bersih, contoh, olah_masukan
from tests.mutasi.taat import patuhi, saran
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung

LEMBAR, KOLOM = "pernyataan", "rincian"
BUKU = {"bersih": bersih, "contoh": contoh}


def _temuan(isi: Masukan) -> tuple[Temuan, ...]:
    return olah_masukan(isi).hasil.temuan


def _geser(isi: Masukan, awal: int, akhir: int, langkah: int) -> None:
    """Moves Rincian of some rows down (or up); the first one stays, as a copied one does."""
    lama = [b.get(KOLOM, "") for b in isi[LEMBAR]]
    for n in range(awal, akhir):
        if awal <= n - langkah < akhir:
            isi[LEMBAR][n][KOLOM] = lama[n - langkah]


@pytest.mark.parametrize("nama", BUKU)
@pytest.mark.parametrize("langkah", [1, -1])
def test_satu_temuan_tanpa_saran(nama: str, langkah: int) -> None:
    isi = deepcopy(BUKU[nama]())
    _geser(isi, 0, len(isi[LEMBAR]), langkah)
    semua = _temuan(isi)
    (t,) = (t for t in terhitung(semua) if "bergeser" in t.pesan)
    arah = "ke bawah" if langkah > 0 else "ke atas"
    assert (t.aturan, t.tingkat) == ("P408", Tingkat.GALAT)
    assert f"bergeser satu baris {arah}" in t.pesan
    assert len(t.pesan) < 200
    assert list(saran(semua)) == []
    assert len(terhitung(semua)) <= 4


def test_angka_yang_bergeser_bukan_rincian() -> None:
    """One wrong figure, and even several, do not make the subjects of rows wrong."""
    isi = deepcopy(bersih())
    angka = [n for n, b in enumerate(isi[LEMBAR]) if b["acuan"] == "realisasi_indikator"]
    for n in angka:
        isi[LEMBAR][n]["nilai"] = "12,34"
    semua = _temuan(isi)
    assert terhitung(semua)
    assert not [t for t in semua if "bergeser" in t.pesan]


def test_satu_angka_salah_tetap_dipulihkan() -> None:
    benar = bersih()
    isi = deepcopy(benar)
    n = next(n for n, b in enumerate(benar[LEMBAR]) if b["acuan"] == "realisasi_indikator")
    isi[LEMBAR][n]["nilai"] = "7" + str(benar[LEMBAR][n]["nilai"])
    assert patuhi(isi, _temuan(isi)) == benar


def test_periode_yang_salah_sebut_bukan_geseran() -> None:
    """What no row may be about did not come from another row."""
    semua = _temuan(data("daha_utara_2024"))
    assert len([t for t in semua if t.aturan == "P408"]) == 2
    assert not [t for t in semua if "kolom Rincian" in t.pesan]


def test_nama_tingkat_lain_tidak_dianggap_mirip() -> None:
    """The name of a program is no kegiatan that is only like it."""
    isi = deepcopy(contoh())
    n = next(n for n, b in enumerate(isi[LEMBAR]) if b["acuan"] == "anggaran_kegiatan")
    isi[LEMBAR][n][KOLOM] = isi["anggaran"][0]["program"]
    semua = _temuan(isi)
    assert [t for t in semua if t.aturan == "P408"]
    assert not [t for t in semua if t.aturan == "I124"]
