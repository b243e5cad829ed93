"""Number-format codes as they stand in real files."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbook_tools.numbers import Golongan, desimal_format, golongan_format

KODE = [
    ("", Golongan.UMUM, None),
    ("General", Golongan.UMUM, None),
    ('General" orang"', Golongan.UMUM, None),
    ("0", Golongan.BILANGAN, 0),
    ("#,##0.00", Golongan.BILANGAN, 2),
    ("0.0#", Golongan.BILANGAN, 2),
    ("#,##0 ;(#,##0)", Golongan.BILANGAN, 0),
    ('"Rp"#,##0.00', Golongan.BILANGAN, 2),
    ("[$Rp-421] #,##0", Golongan.BILANGAN, 0),
    ("[$Rp-3809]#,##0.00;[Red]-[$Rp-3809]#,##0.00", Golongan.BILANGAN, 2),
    ('_("Rp"* #,##0_);_("Rp"* \\(#,##0\\);_("Rp"* "-"_);_(@_)', Golongan.BILANGAN, 0),
    ("[>=1000000]0.0;0", Golongan.BILANGAN, 1),
    ('0" Desa; Kelurahan"', Golongan.BILANGAN, 0),
    ('0.00"%"', Golongan.BILANGAN, 2),
    ('0" hari"', Golongan.BILANGAN, 0),
    ("0.00E+00", Golongan.BILANGAN, None),
    ("# ??/??", Golongan.BILANGAN, None),
    ("0%", Golongan.PERSEN, 0),
    ("0.00%;[Red]-0.00%", Golongan.PERSEN, 2),
    ("h:mm", Golongan.JAM, 0),
    ("h:mm AM/PM", Golongan.JAM, 0),
    ("[$-F400]h:mm:ss AM/PM", Golongan.JAM, 0),
    ("[h]:mm", Golongan.JAM, 0),
    ("[HH]:MM:SS", Golongan.JAM, 0),
    ("[mm]:ss", Golongan.JAM, 0),
    ("mmss.0", Golongan.JAM, 0),
    ("hh\\.mm", Golongan.JAM, 0),
    ("mm-dd-yy", Golongan.TANGGAL, 0),
    ("d-mmm", Golongan.TANGGAL, 0),
    ("mmmm", Golongan.TANGGAL, 0),
    ("m/d/yy h:mm", Golongan.TANGGAL, 0),
    ("[$-421]dd\\ mmmm\\ yyyy;@", Golongan.TANGGAL, 0),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Golongan.TANGGAL, 0),
    ("@", Golongan.TEKS, None),
    (";;;", Golongan.UMUM, None),
]


@pytest.mark.parametrize(("kode", "golongan", "desimal"), KODE)
def test_kode(kode: str, golongan: Golongan, desimal: int | None) -> None:
    assert golongan_format(kode) is golongan
    assert desimal_format(kode) == desimal


@given(st.text('0#?.,%@;"\\[]_* hmsydegb/-$', max_size=25))
@settings(max_examples=200)
def test_tidak_pernah_gagal(kode: str) -> None:
    golongan_format(kode)
    desimal_format(kode)
