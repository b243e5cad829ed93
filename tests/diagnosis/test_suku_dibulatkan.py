"""An efficiency is advised only with digits that rounding its percentages first cannot change."""

from fractions import Fraction

import pytest

from tests.alat import data
from tests.diagnosis.test_saksi import temuan
from tests.mutasi.taat import saran
from workbook_tools.diagnosis.suku_dibulatkan import goyah
from workbook_tools.facts.ledger import Efisiensi, Isi
from workbook_tools.numbers import baca_teks


@pytest.mark.parametrize(
    ("capaian", "serapan", "rumus", "tertulis", "dibulatkan", "dipotong"),
    [
        ("74,0666", "100", "selisih", "-29,54", False, True),  # 74,06 - 100 = -25,94
        ("74,0666", "100", "selisih", "-29,5", False, False),
        ("74,07", "100", "selisih", "-29,54", False, False),
        ("100", "12,3456", "selisih", "78,65", False, True),  # 100 - 12,34 = 87,66
        ("88,004", "12,3351", "selisih", "57,67", True, True),  # 75,67; 88,00 - 12,34 = 75,66
        ("98,7654", "95,4321", "rasio", "0,13", False, False),
    ],
)
def test_efisiensi_dari_persen_yang_dibulatkan_atau_dipotong(
    capaian: str, serapan: str, rumus: str, tertulis: str, dibulatkan: bool, dipotong: bool
) -> None:
    suku = [
        Isi(("kinerja", sel), Fraction(teks.replace(",", ".")))
        for sel, teks in (("K6", capaian), ("K7", serapan))
    ]
    efisiensi = Efisiensi(suku[0], suku[1], Isi(("identitas", "B23"), rumus))
    angka = baca_teks(tertulis).angka
    assert goyah(efisiensi, angka, dipotong=False) is dibulatkan
    assert goyah(efisiensi, angka, dipotong=True) is dipotong


@pytest.mark.parametrize(
    ("sel", "salah", "disarankan"),
    [
        ("C180", "-29,54", None),  # was -25,94: the report took 74,06% for 74,0666 %
        ("C179", "-88,75", "-87,85"),
    ],
)
def test_efisiensi_di_naskah(sel: str, salah: str, disarankan: str | None) -> None:
    rusak = data("barito_timur_dpmdsos_2023")
    rusak["pernyataan"][int(sel[1:]) - 6]["nilai"] = salah
    semua = temuan(rusak)
    assert [t for t in semua if (t.aturan, t.sel) == ("P406", sel)]
    assert {(s.lembar, s.sel): s.isi for s in saran(semua)}.get(("pernyataan", sel)) == disarankan
