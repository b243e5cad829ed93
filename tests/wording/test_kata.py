"""Names and lists as sentences hold them."""

import pytest

from workbook_tools.wording.kata import bagian_beda, sebutkan, singkat


@pytest.mark.parametrize(
    ("nama", "jadi"),
    [
        ("Penyediaan Jasa", "Penyediaan Jasa"),
        ("Penyediaan Jasa Pemeliharaan, Biaya Pajak", "Penyediaan Jasa…"),
        ("Pemeliharaan, Biaya dan lain-lain seluruhnya", "Pemeliharaan, Biaya…"),
    ],
)
def test_nama_panjang_dipotong_di_batas_kata(nama: str, jadi: str) -> None:
    assert singkat(nama, 24) == jadi


@pytest.mark.parametrize(
    ("ejaan", "beda"),
    [
        (("Barang Cetak dan Isi", "Barang Cetakan dan Isi"), ("…Cetak…", "…Cetakan…")),
        (("Program Urusan Daerah", "PROGRAM URUSAN DAERAH Kota"), ("…Daerah", "…DAERAH Kota")),
        (("Program Taman Makam", "Taman Makam"), ("Program Taman…", "Taman…")),
        (("Jasa Surat", "Jasa"), ("Jasa Surat", "Jasa")),
    ],
)  # fmt: skip
def test_yang_membedakan_ejaan(ejaan: tuple[str, str], beda: tuple[str, str]) -> None:
    assert tuple(bagian_beda(ejaan)) == beda


def test_daftar_yang_panjang_disingkat() -> None:
    assert sebutkan(list("abcdefgh")) == "a, b, c, d, e, dan 3 lainnya"
    assert sebutkan(list("abc"), 1) == "a dan 2 lainnya"
    assert sebutkan(list("ab"), 1) == "a dan b"
