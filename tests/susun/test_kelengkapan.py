"""What an LKj is asked for, counted over the indicators."""

import pytest

from tests.susun.alat import bahan, satu
from workbook_tools.susun.kelengkapan import BAKU, Butir, hitung_kelengkapan

LENGKAP = {
    "renstra": [{"kode": "IKU1", "target_1": "90", "target_akhir": "95"}],
    "perjanjian_kinerja": [{"kode": "IKU1", "target": "90"}],
    "standar": [{"kode": "IKU1", "alasan_tidak_ada": "lokal"}],
    "langkah": [{"langkah": "Evaluasi"}],
    "anggaran": [
        {
            "program": "P",
            "kegiatan": "K",
            "sub_kegiatan": "S",
            "sasaran": "IKU1",
            "anggaran": "100",
            "realisasi": "90",
        }
    ],
}


def ada(isi: dict[str, object], blok: tuple[str, ...] = BAKU) -> list[int]:
    return [b.ada for b in hitung_kelengkapan(bahan(dict(isi)), blok)]


def test_lengkap() -> None:
    isi = satu("90", "90", realisasi_lalu="85", faktor_pendorong="x") | LENGKAP
    assert ada(isi) == [len(BAKU), 1, 1, 1, 1, 1, 1, 1, 1]


def test_kosong() -> None:
    assert ada(satu("", ""), ()) == [0] * 9


def test_di_bawah_target_perlu_penghambat_dan_upaya() -> None:
    assert ada(satu("90", "80", faktor_pendorong="x"))[6] == 0
    assert ada(satu("90", "80", faktor_penghambat="x"))[6] == 0
    assert ada(satu("90", "80", faktor_penghambat="x", solusi="y"))[6] == 1


@pytest.mark.parametrize(
    ("jumlah", "huruf"), [(9, "a"), (8, "b"), (7, "c"), (4, "c"), (1, "d"), (0, "e")]
)
def test_huruf(jumlah: int, huruf: str) -> None:
    assert Butir("x", jumlah, 10).huruf == huruf
    assert Butir("x", 0, 0).huruf == "e"
