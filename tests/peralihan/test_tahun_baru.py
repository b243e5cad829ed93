"""`lkj tahun-baru`: what next year's workbook begins with."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.alat import AKAR
from tests.test_berkas_sah import periksa_sah
from workbook_tools.cli import main
from workbook_tools.formats.json_masukan import ekspor
from workbook_tools.pipeline import hitung
from workbook_tools.records import KELAS_BARIS, MASUKAN
from workbook_tools.records.jenis import KOSONG, TETAP
from workbook_tools.workbook.pembaca import baca_berkas

LOKSADO = AKAR / "samples" / "loksado_2024.xlsx"


def _baru(asal: Path, folder: Path) -> Path:
    tujuan = folder / "tahun_baru.xlsx"
    assert main(["tahun-baru", str(asal), "-o", str(tujuan)]) == 0
    return tujuan


@pytest.mark.parametrize("id_", KELAS_BARIS)
def test_kolom_yang_diambil_ada_di_lembarnya(id_: str) -> None:
    kolom = {k.id for k in MASUKAN[id_].kolom}
    assert {k.tahun_baru for k in MASUKAN[id_].kolom} <= {TETAP, KOSONG} | kolom


def test_angka_tahun_ini_menjadi_tahun_lalu(tmp_path: Path) -> None:
    lama = ekspor(hitung(baca_berkas(LOKSADO)).tabel)
    o = hitung(baca_berkas(_baru(LOKSADO, tmp_path)))
    baru = ekspor(o.tabel)
    assert (o.laporan.tahun, o.laporan.tahun_ke) == (2025, 2)
    for dulu, kini in zip(lama["kinerja"], baru["kinerja"], strict=True):
        assert kini == {
            "kode": dulu["kode"],
            "target_lalu": dulu["target"],
            "realisasi_lalu": dulu["realisasi"],
            "capaian_lalu_dilaporkan": dulu["capaian_dilaporkan"],
        }
    assert [d.get("status_lalu") for d in baru["desa"]] == [d["status"] for d in lama["desa"]]
    assert not any("status" in d for d in baru["desa"])


def test_yang_tetap_dan_yang_kosong(tmp_path: Path) -> None:
    lama = ekspor(hitung(baca_berkas(LOKSADO)).tabel)
    baru = ekspor(hitung(baca_berkas(_baru(LOKSADO, tmp_path))).tabel)
    assert baru["indikator"] == lama["indikator"]
    assert [b["sub_kegiatan"] for b in baru["anggaran"]] == [
        b["sub_kegiatan"] for b in lama["anggaran"]
    ]
    assert [b["sasaran"] for b in baru["anggaran"]] == [b["sasaran"] for b in lama["anggaran"]]
    assert not any({"anggaran", "realisasi"} & b.keys() for b in baru["anggaran"])
    assert not {"ikm", "prestasi", "pernyataan", "tindak_lanjut"} & baru.keys()


def test_realisasi_masuk_ke_tahunnya_di_renstra(tmp_path: Path) -> None:
    asal = tmp_path / "asal.xlsx"
    buku = load_workbook(LOKSADO)
    ws = buku["Renstra"]
    letak = [c.value for c in ws[5]].index("Realisasi Tahun ke-1") + 1
    ws.cell(8, letak).value = None  # IKU3
    buku.save(asal)
    baru = ekspor(hitung(baca_berkas(_baru(asal, tmp_path))).tabel)
    assert [r["realisasi_1"] for r in baru["renstra"]] == ["0,27", "100%", "90,43"]


def test_buku_versi_satu_dan_rumus_kantor(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asal = tmp_path / "asal.xlsx"
    buku = load_workbook(AKAR / "tests" / "versi_1" / "loksado_2024.xlsx")
    buku["Realisasi Anggaran"]["J6"] = "=I6/H6"
    buku.save(asal)
    baru = _baru(asal, tmp_path)
    assert load_workbook(baru)["Realisasi Anggaran"]["J6"].value == "=I6/H6"
    assert "Dibiarkan: Realisasi Anggaran: rumus Anda di J6" in capsys.readouterr().out
    assert baca_berkas(baru).versi == "2"


def test_berkasnya_sah(tmp_path: Path) -> None:
    periksa_sah(_baru(LOKSADO, tmp_path))
