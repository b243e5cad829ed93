"""Cells whose meaning another cell decides: the unit of an indicator, its name, a column."""

from typing import Any

import pytest

from tests.alat import f, iku, olah, satu_indikator
from workbook_tools.model.temuan import Temuan


@pytest.mark.parametrize(
    ("satuan", "target", "realisasi", "capaian"),
    [
        ("Persen", "80%", "12/15", "100"),
        ("%", "80", "12 dari 15 desa", "100"),
        ("%", "100%", "11 desa (91,67%)", "91.67"),
        ("Desa", "12 desa (100%)", "9 desa (75%)", "75"),
        ("Nilai", "84", "84/100", "100"),
        ("Rasio", "1:2", "84/100", "168"),
        ("Nilai", "80", "B (84)", "105"),
        ("Nilai IKM", "80", "84,00 / B / Baik", "105"),
        ("Jam", "24 Jam", "1 Hari", "100"),
        ("Ha", "1,5 Ha", "12.000 m2", "80"),
    ],
)
def test_menurut_satuan(satuan: str, target: str, realisasi: str, capaian: str) -> None:
    o = olah(satu_indikator(target, realisasi, satuan=satuan))
    assert o.hasil.capaian[0].capaian == f(capaian)
    assert [t for t in o.hasil.temuan if t.aturan in ("I102", "I117")] == []


def _didukung(sasaran: str) -> tuple[list[tuple[str, ...]], list[Temuan]]:
    nama = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S"}
    o = olah(
        {
            "indikator": [
                iku("IKU1", indikator="Nilai IKM", sasaran="Pelayanan dan Kinerja"),
                iku("IKU2", indikator="Nilai SAKIP", sasaran="Pelayanan dan Kinerja"),
                iku("IKU3", indikator="Rasio desa"),
            ],
            "anggaran": [{**nama, "sasaran": sasaran, "anggaran": "1.000.000"}],
        }
    )
    return [b.kode_sasaran for b in o.laporan.anggaran], o.hasil.temuan


@pytest.mark.parametrize(
    ("sasaran", "kode"),
    [
        ("NILAI IKM", ("IKU1",)),
        ("IKU1 - Nilai IKM", ("IKU1",)),
        ("IKU2 (Nilai SAKIP)", ("IKU2",)),
        ("Pelayanan dan Kinerja", ("IKU1", "IKU2")),
        ("IKU1-3", ("IKU1", "IKU2", "IKU3")),
        ("IKU1-IKU2", ("IKU1", "IKU2")),
    ],
)
def test_nama_di_tempat_kode(sasaran: str, kode: tuple[str, ...]) -> None:
    didukung, temuan = _didukung(sasaran)
    assert didukung == [kode] and not [t for t in temuan if t.aturan == "I107"]


@pytest.mark.parametrize("sasaran", ["IKU3 - Nilai IKM", "IKU1-4", "Sasaran 1"])
def test_bukan_nama_indikatornya(sasaran: str) -> None:
    assert [t.aturan for t in _didukung(sasaran)[1] if t.aturan == "I107"] == ["I107"]


def _perubahan(isi: str) -> dict[str, Any]:
    rekam = satu_indikator("83", "84")
    rekam["perjanjian_kinerja"] = [{"kode": "IKU1", "target": "83", "target_perubahan": isi}]
    return rekam


@pytest.mark.parametrize(("isi", "temuan"), [("Tetap", []), ("s.d.a.", []), ("naik", ["I102"])])
def test_perubahan_yang_tetap(isi: str, temuan: list[str]) -> None:
    assert [t.aturan for t in olah(_perubahan(isi)).hasil.temuan if t.aturan == "I102"] == temuan
