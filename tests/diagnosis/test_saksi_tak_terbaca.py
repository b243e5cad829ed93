"""An unreadable cell gets a value where other places decide it, and only there."""

import pytest

from tests.rules.alat import BERSIH, Masukan, tambah, temuan
from tests.rules.pasangan.bentuk import baris


def _naskah(acuan: str, nilai: str, dari: Masukan) -> Masukan:
    return tambah(dari, "pernyataan", acuan=acuan, nilai=nilai)


@pytest.mark.parametrize(
    ("isi", "seharusnya"),
    [
        (baris("kinerja", 8, target="8,5,0"), "85"),  # agreement, Renstra, own row say so
        (baris("kinerja", 8, realisasi="86,,11"), "86,11"),
        (baris("renja", 6, anggaran="20.000.00"), "20.000.000"),
        (baris("kinerja", 8, realisasi_lalu="84.5.0"), "84,50"),
        (baris("kinerja", 8, target="tinggi"), "85"),  # no digits, but three witnesses
    ],
)
def test_angka_yang_sama_di_lembar_lain(isi: Masukan, seharusnya: str) -> None:
    (t,) = temuan(isi, "I102")
    assert t.seharusnya == seharusnya
    assert t.perbaikan is not None and t.perbaikan.isi == seharusnya


def test_jumlah_di_naskah() -> None:
    isi = baris("anggaran", 6, realisasi="18.000.00")
    (t,) = temuan(_naskah("total_realisasi", "Rp36.000.000", isi), "I102")
    assert t.seharusnya == "18.000.000"


def test_persen_baris_menyangkal_jumlah_di_naskah() -> None:
    isi = baris("anggaran", 6, realisasi="18.000.00", persen_dilaporkan="90%")
    (t,) = temuan(_naskah("total_realisasi", "Rp36.200.000", isi), "I102")
    assert t.seharusnya == "" and t.perbaikan is None


def test_saksi_yang_berbeda_tidak_memutuskan() -> None:
    isi = baris("kinerja", 8, target="8,5,0")
    isi = baris("perjanjian_kinerja", 8, dari=isi, target="86")
    (t,) = temuan(isi, "I102")
    assert t.seharusnya == ""


def test_satu_saksi_tanpa_angka_yang_mirip_tidak_cukup() -> None:
    (t,) = temuan(baris("renja", 6, anggaran="menyusul"), "I102")
    assert t.seharusnya == ""


def test_tanpa_saksi_bertanya() -> None:
    (t,) = temuan(baris("bumdes", 6, mar="5.00.000"), "I102")
    assert t.seharusnya == "" and "Ketik ulang" in t.pesan


def test_bersih_tidak_ada_yang_tak_terbaca() -> None:
    assert temuan(BERSIH, "I102") == []
