"""A predicate with its figure on one sheet and alone on another is one result."""

import pytest

from tests.alat import olah

RENSTRA = {"tahun": 2024, "renstra_awal": 2023, "renstra_akhir": 2026}


@pytest.mark.parametrize(
    ("renstra", "target", "kinerja", "aturan"),
    [
        ("BB", "BB", "BB (71,20)", set()),
        ("BB (71,20)", "BB", "BB", set()),
        ("B", "BB", "BB (71,20)", {"S320"}),
        ("BB (72,10)", "BB", "BB (71,20)", {"S320"}),
        ("BB", "B", "BB (71,20)", {"S314"}),
    ],
)
def test_predikat_dengan_dan_tanpa_angkanya(
    renstra: str, target: str, kinerja: str, aturan: set[str]
) -> None:
    """``target``: of next year."""
    isi = {
        "identitas": {"perangkat_daerah": "Kecamatan A", "kabupaten": "B", **RENSTRA},
        "indikator": [
            {"kode": "IKU1", "sasaran": "S", "indikator": "Nilai SAKIP", "satuan": "Predikat"}
        ],
        "renstra": [{"kode": "IKU1", "target_2": "BB", "target_3": target, "realisasi_2": renstra}],
        "perjanjian_kinerja": [{"kode": "IKU1", "target": "BB"}],
        "kinerja": [{"kode": "IKU1", "target": "BB", "realisasi": kinerja}],
    }
    assert {t.aturan for t in olah(isi).hasil.temuan} & {"S301", "S314", "S320"} == aturan
