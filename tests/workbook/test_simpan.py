"""Replacement is atomic, and a file that somebody has open is left alone."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.workbook.alat import bagian, buat_buku
from workbook_tools.errors import BerkasTerkunci
from workbook_tools.keluaran import periksa_kunci
from workbook_tools.workbook.olah import hitung_berkas

TERUS_MENGHITUNG = """
import sys
from pathlib import Path
from workbook_tools.workbook.olah import hitung_berkas
print("siap", flush=True)
while True:
    hitung_berkas(Path(sys.argv[1]))
"""


def test_dibunuh_kapan_pun_berkas_utuh(tmp_path: Path) -> None:
    """The process is killed at five moments; each time the file is whole."""
    jalur = buat_buku(tmp_path / "buku.xlsx")
    nama = set(bagian(jalur))
    for ke in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", TERUS_MENGHITUNG, str(jalur)], stdout=subprocess.PIPE
        ) as p:
            assert p.stdout is not None
            p.stdout.readline()
            time.sleep(0.07 + 0.05 * ke)
            os.kill(p.pid, signal.SIGKILL)
        assert set(bagian(jalur)) == nama
    sisa = [x.name for x in tmp_path.iterdir() if x != jalur]
    assert all(s.startswith(".lkj-") and s.endswith(".tmp") for s in sisa)


@pytest.mark.parametrize("kunci", ["~$buku.xlsx", ".~lock.buku.xlsx#"])
def test_sedang_dibuka(kunci: str, tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    (tmp_path / kunci).write_text("x")
    sebelum = jalur.read_bytes()
    o = hitung_berkas(jalur)
    assert [t.aturan for t in o.temuan] == ["T109"]
    assert "sedang dibuka" in o.temuan[0].pesan
    assert jalur.read_bytes() == sebelum


def test_hanya_baca(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    jalur.chmod(0o444)
    with pytest.raises(BerkasTerkunci, match="tidak boleh ditulis"):
        periksa_kunci(jalur)
    o = hitung_berkas(jalur, tmp_path / "salinan.xlsx")
    assert o.tertulis == tmp_path / "salinan.xlsx"


@pytest.mark.parametrize(
    ("galat", "aturan", "pesan"),
    [
        (PermissionError(13, "Access is denied"), "T109", "Tidak ada yang diubah"),
        (OSError(28, "No space left on device"), "T105", "ruang penyimpanan penuh"),
    ],
)
def test_gagal_menulis_aslinya_tetap(
    galat: OSError, aturan: str, pesan: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    sebelum = jalur.read_bytes()

    def gagal(*_: object) -> None:
        raise galat

    monkeypatch.setattr(os, "replace", gagal)
    o = hitung_berkas(jalur)
    assert [t.aturan for t in o.temuan] == [aturan]
    assert pesan in o.temuan[0].pesan
    assert jalur.read_bytes() == sebelum
    assert [x.name for x in tmp_path.iterdir()] == ["buku.xlsx"]


def test_mode_dan_tautan_simbolik_tetap(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    jalur.chmod(0o640)
    tautan = tmp_path / "tautan.xlsx"
    tautan.symlink_to(jalur)
    assert hitung_berkas(tautan).olahan is not None
    assert tautan.is_symlink()
    assert jalur.stat().st_mode & 0o777 == 0o640
