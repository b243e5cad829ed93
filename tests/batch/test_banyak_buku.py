"""`lkj hitung FOLDER`: outputs, going on, stopping, summaries."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.alat import AKAR
from tests.workbook.alat import bagian, bagian_lembar, ubah_bagian
from workbook_tools.batch import Keadaan, Sasaran, cari_buku, proses_semua
from workbook_tools.batch.kemajuan import sebut, tampilkan
from workbook_tools.batch.rencana import rencanakan
from workbook_tools.cli import main

HSS = AKAR / "samples" / "hss_2024"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three workbooks, one of them in a folder below."""
    akar = tmp_path / "kab"
    (akar / "utara").mkdir(parents=True)
    for asal, tujuan in (("simpur", "simpur"), ("angkinang", "angkinang"), ("loksado", "utara/l")):
        shutil.copyfile(HSS / f"{asal}.xlsx", akar / f"{tujuan}.xlsx")
    return akar


def _ubah_isian(jalur: Path) -> None:
    lembar = bagian_lembar(jalur, "Identitas")
    lama = bagian(jalur)[lembar]
    isi = lama.replace(b"Kalimantan Selatan", b"Kalimantan Selatan.")
    assert isi != lama
    ubah_bagian(jalur, {lembar: isi})


def test_letak_dipertahankan_di_folder_keluaran(folder: Path, tmp_path: Path) -> None:
    asli = {p: p.read_bytes() for p in folder.rglob("*.xlsx")}
    hasil = tmp_path / "hasil"
    assert main(["hitung", str(folder), "--keluaran", str(hasil), "--proses", "2"]) == 0
    ada = {p.relative_to(hasil) for p in hasil.rglob("*.xlsx")}
    assert ada == {Path("simpur.xlsx"), Path("angkinang.xlsx"), Path("utara", "l.xlsx")}
    assert {p: p.read_bytes() for p in folder.rglob("*.xlsx")} == asli


def test_hasil_lama_di_dalam_folder_tidak_dihitung_lagi(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    perintah = ["hitung", str(folder), "--keluaran", str(folder / "hasil")]
    assert main(perintah) == 0
    assert main(perintah) == 0
    assert capsys.readouterr().out.count("3 dari 3 buku kerja selesai") == 2
    assert not (folder / "hasil" / "hasil").exists()


def test_folder_keluaran_sama_dengan_folder_asal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A copy was asked for, and there is no place for one: the originals stay as they are."""
    sebelum = {p: p.read_bytes() for p in folder.rglob("*.xlsx")}
    assert main(["hitung", str(folder), "--keluaran", str(folder)]) == 2
    assert capsys.readouterr().out.count("hitung di tempat tanpa --keluaran") == 3
    assert {p: p.read_bytes() for p in folder.rglob("*.xlsx")} == sebelum


def test_dua_buku_ke_satu_berkas_disebut(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lain = tmp_path / "lain"
    lain.mkdir()
    shutil.copyfile(HSS / "kandangan.xlsx", lain / "SIMPUR.xlsx")
    buku = [str(folder / "simpur.xlsx"), str(lain / "SIMPUR.xlsx")]
    assert main(["hitung", *buku, "--keluaran", str(tmp_path / "hasil")]) == 2
    keluar = capsys.readouterr().out
    assert "[B508]" in keluar
    assert "1 dari 2 buku kerja selesai dihitung, 1 tidak dapat dipakai." in keluar


def test_lanjut_melewati_yang_tidak_berubah(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    perintah = ["hitung", str(folder), "--keluaran", str(tmp_path / "hasil"), "--lanjut"]
    assert main(perintah) == 0
    pertama = capsys.readouterr().out
    _ubah_isian(folder / "simpur.xlsx")
    (tmp_path / "hasil" / "angkinang.xlsx").unlink()
    assert main(perintah) == 0
    kedua = capsys.readouterr().out
    assert "2 dari 3 buku kerja selesai dihitung, 1 tidak berubah dan dilewati." in kedua
    assert kedua.splitlines()[:4] == pertama.splitlines()[:4], "ringkasannya sama"


def test_lanjut_di_tempat(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    perintah = ["hitung", str(folder), "--lanjut"]
    assert main(perintah) == 0
    assert "3 dari 3" in capsys.readouterr().out
    waktu = {p: p.stat().st_mtime_ns for p in folder.rglob("*.xlsx")}
    assert main(perintah) == 0
    assert "3 tidak berubah dan dilewati" in capsys.readouterr().out
    assert {p: p.stat().st_mtime_ns for p in folder.rglob("*.xlsx")} == waktu


def test_lanjut_menghitung_lagi_untuk_versi_program_lain(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sasaran, _ = cari_buku([str(folder)])
    list(proses_semua(sasaran, proses=1))
    monkeypatch.setattr("workbook_tools.batch.lanjut.__version__", "99.0")
    hasil = proses_semua(sasaran, proses=1, lanjut=True)
    assert {r.keadaan for r in hasil} == {Keadaan.SELESAI}


def test_pelaksana_dari_luar(folder: Path) -> None:
    """Any concurrent.futures executor can be handed in."""
    sasaran, _ = cari_buku([str(folder)])
    with ThreadPoolExecutor(2) as pelaksana:
        hasil = list(proses_semua(sasaran, pelaksana=pelaksana))
    assert {r.keadaan for r in hasil} == {Keadaan.SELESAI}
    assert all(r.tertulis == r.jalur for r in hasil)


@pytest.mark.skipif(sys.platform == "win32", reason="tanpa SIGINT yang sama")
def test_ctrl_c_menyelesaikan_yang_berjalan(tmp_path: Path) -> None:
    """What is finished is whole, exit status 130, and --lanjut does the rest."""
    folder, hasil = tmp_path / "banyak", tmp_path / "hasil"
    folder.mkdir()
    for n in range(60):
        shutil.copyfile(HSS / "loksado.xlsx", folder / f"{n:02d}.xlsx")
    perintah = [sys.executable, "-m", "workbook_tools", "hitung", str(folder)]
    perintah += ["--keluaran", str(hasil), "--proses", "2"]
    p = subprocess.Popen(
        perintah, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    _tunggu(hasil, 4)
    os.killpg(p.pid, signal.SIGINT)
    keluar, galat = p.communicate(timeout=60)
    assert p.returncode == 130
    assert "Traceback" not in keluar + galat
    selesai = sorted(hasil.glob("*.xlsx"))
    assert 4 <= len(selesai) < 60
    assert f"Dihentikan: {60 - len(selesai)} buku kerja belum dihitung." in keluar
    assert all(bagian(b) for b in selesai)
    assert not list(hasil.glob(".lkj*"))
    kedua = subprocess.run([*perintah, "--lanjut"], capture_output=True, text=True, check=True)
    assert f"{len(selesai)} tidak berubah dan dilewati" in kedua.stdout
    assert len(list(hasil.glob("*.xlsx"))) == 60


def _tunggu(folder: Path, jumlah: int) -> None:
    batas = time.monotonic() + 30
    while len(list(folder.glob("*.xlsx"))) < jumlah and time.monotonic() < batas:
        time.sleep(0.02)


def test_json_banyak_buku_urut_dan_sama(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hitung", str(folder), "--json", "--proses", "2"]) == 0
    banyak = json.loads(capsys.readouterr().out)
    assert [Path(x["berkas"]).name for x in banyak] == ["angkinang.xlsx", "simpur.xlsx", "l.xlsx"]
    assert main(["hitung", str(folder / "simpur.xlsx"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == banyak[1]


def test_periksa_banyak_buku_urut(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["periksa", str(folder), "--json", "--proses", "2"])
    isi = json.loads(capsys.readouterr().out)
    assert [Path(x["berkas"]).name for x in isi] == ["angkinang.xlsx", "simpur.xlsx", "l.xlsx"]


@pytest.mark.parametrize("teks", ["0", "-1", "dua", "1.5"])
def test_jumlah_proses_yang_tidak_sah(teks: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["hitung", "x", "--proses", teks])
    assert "bukan jumlah proses" in capsys.readouterr().err


def test_rencana_mempertahankan_nomor() -> None:
    sasaran = [Sasaran(Path(n), Path(n)) for n in ("a.xlsx", "b.xlsx")]
    tugas, bentrok = rencanakan(sasaran, Path("hasil"))
    assert [(t.nomor, t.tujuan) for t in tugas] == [
        (0, Path("hasil/a.xlsx")),
        (1, Path("hasil/b.xlsx")),
    ]
    assert bentrok == []


def test_kemajuan_dalam_kata() -> None:
    assert sebut(120, 7288, 3.0) == "120 dari 7288 selesai, 40,0 per detik, sisa 2 menit 59 detik"
    assert sebut(0, 10, 0.0) == "0 dari 10 selesai"


def test_kemajuan_meneruskan_semua_hasil(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(tampilkan(iter([1, 2, 3]), 3)) == [1, 2, 3]
    assert capsys.readouterr().out == ""
