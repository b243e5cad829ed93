"""Numeric cells: what is stored, and what the format makes the user see."""

import pytest

from workbook_tools.numbers import (
    Catatan,
    Golongan,
    JenisAngka,
    Status,
    baca_bilangan,
    cetak,
    desimal_format,
    golongan_format,
)


@pytest.mark.parametrize(
    ("mentah", "kode", "terlihat"),
    [
        ("0.27000000000000002", "General", "0,27"),
        ("100", "0", "100"),
        ("1", "0%", "100%"),
        ("0.9992", "0.00%", "99,92%"),
        ("0.38125", "h:mm", "9:9"),
        ("1.1458333333333333", "[h]:mm:ss", "27:30"),
        ("1.1458333333333333", "dd/mm/yyyy hh:mm", "27:30"),
        ("346373250", "#,##0", "346.373.250"),
    ],
)
def test_seperti_yang_terlihat(mentah: str, kode: str, terlihat: str) -> None:
    b = baca_bilangan(mentah, kode)
    assert b.angka is not None
    assert cetak(b.angka) == terlihat


@pytest.mark.parametrize(
    ("mentah", "kode"),
    [("45000", "dd/mm/yyyy"), ("nan", "General"), ("x", "0"), ("0.5", "h:mm"), ("1e999", "0")],
)
def test_tak_terbaca(mentah: str, kode: str) -> None:
    assert baca_bilangan(mentah, kode).status is Status.TAK_TERBACA


def test_rupiah_seribu_kali_terlalu_kecil() -> None:
    """10.000 typed in an English Excel is stored as 10."""
    for mentah in ("10", "8.25"):
        catatan = baca_bilangan(mentah, "#,##0", JenisAngka.RUPIAH).catatan
        assert catatan == (Catatan.SERIBU_KALI_KECIL,)
    assert not baca_bilangan("10000", "#,##0", JenisAngka.RUPIAH).catatan
    assert not baca_bilangan("0", "#,##0", JenisAngka.RUPIAH).catatan


@pytest.mark.parametrize(
    ("kode", "golongan", "desimal"),
    [
        ("General", Golongan.UMUM, None),
        ("@", Golongan.TEKS, None),
        ("0.00%", Golongan.PERSEN, 2),
        ('_-"Rp"* #,##0_-', Golongan.BILANGAN, 0),
        ("#,##0.00;[Red]-#,##0.00", Golongan.BILANGAN, 2),
        ("[h]:mm:ss", Golongan.JAM, 0),
        ("mm:ss", Golongan.JAM, 0),
        ("[$-421]dd mmmm yyyy", Golongan.TANGGAL, 0),
        ('0 "hari"', Golongan.BILANGAN, 0),
    ],
)
def test_golongan_format(kode: str, golongan: Golongan, desimal: int | None) -> None:
    assert golongan_format(kode) is golongan
    assert desimal_format(kode) == desimal
