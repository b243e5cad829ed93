"""A figure of the Renstra in a row that was left out may be the next row's."""

import pytest

from tests.alat import data
from tests.diagnosis.test_saksi import temuan
from tests.mutasi.taat import saran


@pytest.mark.parametrize(
    ("tahun_ke_5", "disarankan"),
    [
        (("", "10", "55,55"), None),  # all one row too high: the next row is to have 10
        (("100", "11", "10"), "1"),  # nobody lacks 11: Realisasi Kinerja decides
    ],
)
def test_realisasi_di_baris_renstra_yang_kosong(
    tahun_ke_5: tuple[str, ...], disarankan: str | None
) -> None:
    rusak = data("barito_timur_dpmdsos_2023")
    for baris, isi in zip(rusak["renstra"][2:5], tahun_ke_5, strict=True):
        baris["realisasi_5"] = isi
    semua = temuan(rusak)
    assert [t for t in semua if (t.aturan, t.sel) == ("S320", "P9")]
    assert {(s.lembar, s.sel): s.isi for s in saran(semua)}.get(("renstra", "P9")) == disarankan
