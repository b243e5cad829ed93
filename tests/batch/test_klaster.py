"""A Dask cluster does the work: other folders, lost workers, nobody there."""

import gc
import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from distributed import Client, LocalCluster

from tests.alat import AKAR
from workbook_tools.batch import Keadaan, cari_buku, proses_semua
from workbook_tools.batch.klaster import Klaster
from workbook_tools.batch.pelaksana import PELAKSANA_MATI
from workbook_tools.cli import main

NAMA = ("simpur", "angkinang", "kalumpang", "kandangan")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kab").mkdir()
    for nama in NAMA:
        asal = AKAR / "samples" / "hss_2024" / f"{nama}.xlsx"
        shutil.copyfile(asal, tmp_path / "kab" / asal.name)
    return tmp_path


@pytest.fixture(scope="module")
def klaster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Two workers that are in another folder than whoever uses them."""
    rumah = Path.cwd()
    os.chdir(tmp_path_factory.mktemp("pekerja"))
    try:
        with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as k:
            os.chdir(rumah)
            yield k
    finally:
        os.chdir(rumah)


def test_pekerja_di_folder_lain(
    folder: Path,
    klaster: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(folder)
    alamat = klaster.scheduler_address
    assert main(["hitung", "kab", "--keluaran", "hasil", "--dask", alamat]) == 0
    assert {p.stem for p in (folder / "hasil").iterdir()} == set(NAMA)
    assert main(["periksa", "kab", "--dask", alamat]) in (0, 1)
    assert main(["rekap", "kab", "-o", "rekap.xlsx", "--dask", alamat]) == 0
    assert "Rekap 4 buku kerja" in capsys.readouterr().out


def test_dokumen_dan_audit_di_klaster(
    folder: Path,
    klaster: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(folder)
    dask = ["--dask", klaster.scheduler_address]
    assert main(["dokumen", "kab", "-o", "lkj", *dask]) == 1  # people have to fill the rest
    assert {p.stem for p in (folder / "lkj").iterdir()} == set(NAMA)
    assert main(["audit", "lkj", "--folder", "kab", "--tandai", "-o", "kerja.xlsx", *dask]) == 0
    assert len(list((folder / "lkj").glob("*_ditandai.docx"))) == len(NAMA)
    assert (folder / "kerja.xlsx").is_file()
    assert main(["rekap", "kab", "-o", "rekap.xlsx", "--audit", "lkj", *dask]) == 0
    assert "tidak masuk rekap" not in capsys.readouterr().out


def test_pekerja_hilang_di_tengah(folder: Path, klaster: Any) -> None:
    sasaran, _ = cari_buku([str(folder / "kab")])
    with Client(klaster) as klien:
        hasil = []
        for r in proses_semua(sasaran, folder / "hasil", pelaksana=Klaster(klien)):
            if not hasil:
                os.kill(next(iter(klien.run(os.getpid).values())), signal.SIGKILL)
            hasil.append(r)
        assert not all(klien.run(gc.isenabled).values())
    assert sorted(r.jalur.stem for r in hasil) == sorted(NAMA)
    assert {r.keadaan for r in hasil} == {Keadaan.SELESAI}


def test_semua_pekerja_tidak_ada(folder: Path) -> None:
    sasaran, _ = cari_buku([str(folder / "kab")])
    with (
        LocalCluster(n_workers=0, processes=False, dashboard_address=":0") as kosong,
        Client(kosong) as klien,
    ):
        semua = list(proses_semua(sasaran, folder / "hasil", pelaksana=Klaster(klien, sabar=0)))
    assert len(semua) == len(NAMA)
    assert all(r.sebab and PELAKSANA_MATI in r.sebab.pesan for r in semua)


def test_penjadwal_tidak_menjawab(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("workbook_tools.batch.klaster.MENUNGGU", 1)
    assert main(["hitung", str(folder / "kab"), "--dask", "tcp://127.0.0.1:1"]) == 2
    assert "tidak menjawab" in capsys.readouterr().err


def test_tanpa_distributed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    assert main(["periksa", str(folder / "kab"), "--dask", "tcp://127.0.0.1:1"]) == 2
    assert "workbook-tools[klaster]" in capsys.readouterr().err
