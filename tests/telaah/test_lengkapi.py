"""`lkj ambil --isi`: the empty cells of a workbook are filled, everything else stays."""

import json
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZipFile

import pytest

from tests.audit.alat import IND, P1
from tests.docx.alat import docx
from tests.telaah.test_ambil import LAPORAN
from workbook_tools.cli import main
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.telaah.banding import isian_buku

AWAL: dict[str, Any] = {
    "identitas": {"perangkat_daerah": "Kecamatan Suka Maju", "tahun": "2024", "tempat": "Di Sini"},
    "indikator": [{"kode": "B", "indikator": IND[1]}, {"kode": "IKU3", "indikator": "Hal lain"}],
    "perjanjian_kinerja": [{"kode": "B", "target": "70%"}],
    "program_kegiatan": [
        {"tingkat": "Program", "nama": P1[0]},
        {"tingkat": "Kegiatan", "nama": P1[1]},
        {"tingkat": "Sub Kegiatan", "nama": P1[2], "realisasi": "850.000"},
    ],
}


def buku(folder: Path, nama: str = "buku.xlsx") -> Path:
    """A workbook that holds some of it."""
    data, jalur = folder / "awal.json", folder / nama
    data.write_text(json.dumps(AWAL))
    assert main(["isi", str(data), "-o", str(jalur)]) == 0
    return jalur


class Lengkap(NamedTuple):
    """The workbook, its copy filled from the report, and what was said."""

    asal: Path
    hasil: Path
    kata: str


@pytest.fixture(scope="module")
def lengkap(tmp_path_factory: pytest.TempPathFactory) -> Lengkap:
    """Filled once for all tests."""
    folder, kata = tmp_path_factory.mktemp("lengkap"), StringIO()
    asal, hasil = buku(folder), folder / "baru.xlsx"
    dokumen = docx(folder / "lkj.docx", *LAPORAN)
    with redirect_stdout(kata):
        assert main(["ambil", str(dokumen), "--isi", str(asal), "-o", str(hasil)]) == 0
    return Lengkap(asal, hasil, kata.getvalue())


@pytest.fixture(scope="module")
def isi(lengkap: Lengkap) -> Masukan:
    """What the copy holds."""
    return isian_buku(lengkap.hasil)


def test_yang_terisi_tidak_berubah(lengkap: Lengkap, isi: Masukan) -> None:
    for id_, rekam in isian_buku(lengkap.asal).items():
        for r, baru in zip(rekam, isi[id_], strict=False):
            assert r.items() <= baru.items(), id_
    assert "yang sudah terisi tidak diubah" in lengkap.kata
    assert "TIDAK DIAMBIL: B, Target: PK Indikator E6 selnya sudah diisi lain: 70%" in lengkap.kata


def test_kode_menurut_buku(isi: Masukan) -> None:
    """The same indicator keeps the code of the workbook; one whose code is another one's there
    is left out."""
    assert [r["kode"] for r in isi["indikator"]] == ["B", "IKU3", "IKU1"]
    assert [r["kode"] for r in isi["kinerja"]] == ["IKU1", "B"]


def test_tiga_tabel_menjadi_program_kegiatan(isi: Masukan) -> None:
    assert not {"anggaran", "kinerja_program"} & isi.keys()
    sub = isi["program_kegiatan"][2]
    assert (sub["anggaran"], sub["realisasi"]) == (1_000_000, 850_000)
    assert sub["indikator"] == "Jumlah desa binaan"


def test_semua_bagian_lain_tetap(lengkap: Lengkap) -> None:
    with ZipFile(lengkap.asal) as lama, ZipFile(lengkap.hasil) as baru:
        berubah = {n for n in lama.namelist() if lama.read(n) != baru.read(n)}
        assert not set(lama.namelist()) - set(baru.namelist())
    assert berubah
    assert all(n.startswith(("xl/worksheets/sheet", "xl/tables/", "docProps/")) for n in berubah)


def test_menjadi_json(lengkap: Lengkap, tmp_path: Path) -> None:
    dokumen, hasil = docx(tmp_path / "lkj.docx", *LAPORAN), tmp_path / "isi.json"
    assert main(["ambil", str(dokumen), "--isi", str(lengkap.asal), "-o", str(hasil)]) == 0
    isi = json.loads(hasil.read_text())
    assert isi["identitas"]["tempat"] == "Di Sini"
    assert isi["program_kegiatan"][2]["anggaran"] == 1_000_000


def test_makro_tetap_dan_tidak_menjadi_xlsx(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asal, hasil = buku(tmp_path, "buku.xlsm"), tmp_path / "baru.xlsm"
    dokumen = docx(tmp_path / "lkj.docx", *LAPORAN)
    lain = tmp_path / "baru.xlsx"
    assert main(["ambil", str(dokumen), "--isi", str(asal), "-o", str(lain)]) == 2
    assert ".xlsm" in capsys.readouterr().err
    assert not lain.exists()
    assert main(["ambil", str(dokumen), "--isi", str(asal), "-o", str(hasil)]) == 0
    with ZipFile(asal) as lama, ZipFile(hasil) as baru:
        assert baru.read("xl/vbaProject.bin") == lama.read("xl/vbaProject.bin")
