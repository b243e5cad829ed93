"""What nothing confirms accuses nobody: each case beside its twin in which something does."""

from copy import deepcopy

import pytest

from tests.alat import olah
from tests.rules.alat import ADMINISTRASI, BERSIH, PENUNJANG, Masukan, ubah
from workbook_tools.model.temuan import Temuan, terhitung

SALAH_EJA = PENUNJANG.replace("Penunjang", "Penunjamg")


def semua(isi: Masukan, aturan: str) -> list[Temuan]:
    """The findings of one rule."""
    return [t for t in olah(isi).hasil.temuan if t.aturan == aturan]


def bernaskah(*isi: tuple[str, str, str], dari: Masukan = BERSIH) -> Masukan:
    """The workbook with more stated figures: what, of which, how much."""
    hasil = deepcopy(dari)
    hasil["pernyataan"] += [{"acuan": a, "rincian": r, "nilai": n} for a, r, n in isi]
    return hasil


PERSEN_SALAH = ("persen_sasaran", "IKU1", "80%")
REALISASI = ("realisasi_sub_kegiatan", ADMINISTRASI, "18.000.000")


@pytest.mark.parametrize(("saksi", "saran"), [((), ""), ((REALISASI,), "90%")])
def test_persen_naskah_dibetulkan_bila_barisnya_dikuatkan(
    saksi: tuple[tuple[str, str, str], ...], saran: str
) -> None:
    dari = ubah(BERSIH, "anggaran", 6, "persen_dilaporkan", None)
    (t,) = semua(bernaskah(PERSEN_SALAH, *saksi, dari=dari), "P402")
    assert t.seharusnya == saran


def test_nama_di_naskah_tidak_dituduh_oleh_satu_lembar() -> None:
    lain = ("perjanjian_program", "renja", "kinerja_program")
    dari = {id_: isi for id_, isi in BERSIH.items() if id_ not in lain}
    dari = ubah(dari, "anggaran", 8, "program", SALAH_EJA)
    (t,) = semua(bernaskah(("anggaran_program", PENUNJANG, "8.000.000"), dari=dari), "I124")
    assert (t.lembar, t.seharusnya) == ("pernyataan", "")


def test_nama_di_naskah_dibetulkan_menurut_beberapa_lembar() -> None:
    (t,) = semua(bernaskah(("anggaran_program", SALAH_EJA, "8.000.000")), "I124")
    assert (t.lembar, t.seharusnya) == ("pernyataan", PENUNJANG)


def test_rata_rata_tidak_dituduh_bila_ada_indikator_yang_hilang() -> None:
    isi = bernaskah(("rata_rata_capaian", "", "100,44%"))
    assert semua(isi, "P405") == []
    del isi["kinerja"][2]
    (t,) = semua(isi, "P405")
    assert t.seharusnya == ""
    assert t.induk is not None and t.induk.aturan == "S303"


def test_rata_rata_yang_salah_dibetulkan() -> None:
    (t,) = semua(bernaskah(("rata_rata_capaian", "", "103,44%")), "P405")
    assert (t.seharusnya, t.induk) == ("100,44%", None)


def test_kode_tak_dikenal_di_beberapa_baris_satu_temuan() -> None:
    isi = ubah(ubah(BERSIH, "anggaran", 6, "sasaran", "IKX9"), "anggaran", 7, "sasaran", "ikx 9")
    (t,) = terhitung(olah(isi).hasil.temuan)
    assert (t.aturan, t.lembar) == ("I107", "anggaran")
    assert {t.sel, *(x.sel for x in t.terkait)} == {"E6", "E7"}


def test_dua_kode_tak_dikenal_dua_temuan() -> None:
    isi = ubah(ubah(BERSIH, "anggaran", 6, "sasaran", "IKX9"), "anggaran", 7, "sasaran", "IKX8")
    assert len(semua(isi, "I107")) == 2


def test_angka_tanpa_pembanding_di_bawah_lembar_yang_kosong() -> None:
    isi = bernaskah(("efisiensi_sasaran", "IKU1", "1,11"))
    assert semua(isi, "P410") == []
    isi["anggaran"] = []
    assert {t.induk and t.induk.aturan for t in semua(isi, "P410")} == {"S351"}


@pytest.mark.parametrize(("tertulis", "saran"), [("005.000", ""), ("50.850,000", "50.850.000")])
def test_angka_berawal_nol_tidak_disarankan_seperti_terbaca(tertulis: str, saran: str) -> None:
    (t,) = semua(ubah(BERSIH, "renja", 6, "anggaran", tertulis), "I103")
    assert t.seharusnya == saran
