"""A row of fractions beside percentages elsewhere: one of its figures is not mended alone."""

import pytest

from tests.alat import iku, olah
from workbook_tools.diagnosis.pecahan import DUGAAN
from workbook_tools.model.temuan import Temuan


def _s301(target: str, realisasi: str, pk: str = "85") -> Temuan:
    o = olah(
        {
            "indikator": [iku()],
            "renstra": [{"kode": "IKU1", "target_1": pk, "target_akhir": "90"}],
            "perjanjian_kinerja": [{"kode": "IKU1", "target": pk}],
            "kinerja": [{"kode": "IKU1", "target": target, "realisasi": realisasi}],
        }
    )
    (t,) = (t for t in o.hasil.temuan if t.aturan == "S301")
    return t


@pytest.mark.parametrize(
    ("target", "realisasi", "pk"),
    [("0,85", "0,90", "85"), ("0.85", "0.9", "85%"), ("0,95", "0,90", "85"), ("1", "0,9", "100")],
)
def test_satu_pecahan_tidak_dibetulkan_sendirian(target: str, realisasi: str, pk: str) -> None:
    t = _s301(target, realisasi, pk)
    assert (t.seharusnya, t.perbaikan, t.dugaan) == ("", None, DUGAAN)
    assert "Tulis target dan realisasi" in t.pesan


@pytest.mark.parametrize(("target", "realisasi"), [("0,85", "90"), ("75", "90"), ("0,85", "90%")])
def test_target_yang_salah_sendirian_dibetulkan(target: str, realisasi: str) -> None:
    t = _s301(target, realisasi)
    assert t.seharusnya.startswith("85") and t.dugaan != DUGAAN


@pytest.mark.parametrize(
    ("capaian", "realisasi", "dugaan"),
    [
        ("0,9", "90", "pecahan yang belum dikali 100"),
        ("9000%", "90", "tanpa dibagi 100"),
        ("90", "9000", "letak koma atau nolnya"),  # the realisation is wrong, not what is stated
        ("90%", "0,9", "letak koma atau nolnya"),
    ],
)
def test_capaian_seratus_kali_lain(capaian: str, realisasi: str, dugaan: str) -> None:
    kinerja = {"kode": "IKU1", "target": "100", "realisasi": realisasi}
    isi = {"indikator": [iku()], "kinerja": [{**kinerja, "capaian_dilaporkan": capaian}]}
    (t,) = (t for t in olah(isi).hasil.temuan if t.aturan == "H201")
    assert dugaan in t.dugaan
