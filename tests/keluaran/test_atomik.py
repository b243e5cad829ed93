"""Whole or absent, with the true reason; links, leftovers, and programs that hold the file."""

import errno
import os
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

import pytest

from workbook_tools.errors import BerkasTerkunci, LkjError
from workbook_tools.keluaran import atomik, ganti, sisa
from workbook_tools.keluaran.sebab import sebab_os


def _isi(f: IO[bytes]) -> None:
    f.write(b"baru")


@pytest.mark.parametrize(
    ("galat", "kata"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "ruang penyimpanan penuh"),
        (OSError(errno.EFBIG, "File too large"), "lebih besar daripada yang diizinkan"),
        (OSError(errno.EIO, "Input/output error"), "penyimpanannya bermasalah"),
        (OSError(errno.EXDEV, "Invalid cross-device link"), "di penyimpanan lain"),
        (OSError(9999, "Some English"), "kode 9999"),
    ],
)
@pytest.mark.parametrize("ada", [True, False])
def test_gagal_di_tengah(galat: OSError, kata: str, ada: bool, tmp_path: Path) -> None:
    jalur = tmp_path / "a.txt"
    if ada:
        jalur.write_bytes(b"lama")

    def tulis(f: IO[bytes]) -> None:
        f.write(b"separuh")
        raise galat

    with pytest.raises(LkjError) as e:
        ganti(jalur, tulis)
    assert kata in str(e.value) and str(galat.strerror) not in str(e.value)
    assert "Excel" not in str(e.value)
    assert [p.name for p in tmp_path.iterdir()] == (["a.txt"] if ada else [])
    assert not ada or jalur.read_bytes() == b"lama"


def test_setiap_sebab_berbahasa_indonesia() -> None:
    for nomor in errno.errorcode:
        kata = sebab_os(OSError(nomor, os.strerror(nomor)))
        assert os.strerror(nomor) not in kata
        assert "kode" in kata or kata.islower() or kata[0].islower()


def _dipegang(kode: int = 32) -> OSError:
    galat = PermissionError(errno.EACCES, "The process cannot access the file")
    galat.winerror = kode  # type: ignore[attr-defined]
    return galat


@pytest.mark.parametrize("kode", [5, 32, 33, 1224])
def test_berkas_yang_dipegang_sebentar_ditunggu(
    kode: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A virus scanner holds it for a moment: three refusals, then it goes."""
    sisa_penolakan = [_dipegang(kode) for _ in range(3)]
    asli = os.replace

    def tukar(a: Path, b: Path) -> None:
        if sisa_penolakan:
            raise sisa_penolakan.pop()
        asli(a, b)

    monkeypatch.setattr(os, "replace", tukar)
    monkeypatch.setattr(atomik, "_JEDA", 0)
    ganti(tmp_path / "a.txt", _isi)
    assert (tmp_path / "a.txt").read_bytes() == b"baru"


def test_yang_dipegang_terus_disebut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def tukar(a: Path, b: Path) -> None:
        raise _dipegang()

    monkeypatch.setattr(os, "replace", tukar)
    monkeypatch.setattr(atomik, "LAMA_MENCOBA", 0)
    with pytest.raises(BerkasTerkunci, match="sedang terbuka di program lain"):
        ganti(tmp_path / "a.txt", _isi)
    assert not list(tmp_path.iterdir())


def test_tautan_lambang_diikuti(tmp_path: Path) -> None:
    asal = tmp_path / "asal.txt"
    tautan = tmp_path / "tautan.txt"
    tautan.symlink_to(asal)  # leads to nothing yet
    ganti(tautan, _isi)
    assert tautan.is_symlink() and asal.read_bytes() == b"baru"


def test_tautan_berputar_disebut(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(LkjError):
        ganti(tmp_path / "a" / "c.txt", _isi)


def test_tautan_keras_disebut(tmp_path: Path) -> None:
    jalur = tmp_path / "a.txt"
    jalur.write_bytes(b"lama")
    os.link(jalur, tmp_path / "b.txt")
    (kata,) = ganti(jalur, _isi)
    assert "1 nama lain" in kata
    assert (tmp_path / "b.txt").read_bytes() == b"lama"
    assert ganti(jalur, _isi) == ()


def test_hak_berkas_tetap(tmp_path: Path) -> None:
    jalur = tmp_path / "a.txt"
    jalur.write_bytes(b"lama")
    jalur.chmod(0o640)
    ganti(jalur, _isi)
    assert stat.S_IMODE(jalur.stat().st_mode) == 0o640
    ganti(tmp_path / "baru.txt", _isi)
    topeng = os.umask(0)
    os.umask(topeng)
    assert stat.S_IMODE((tmp_path / "baru.txt").stat().st_mode) == 0o666 & ~topeng


MENULIS_TERUS = """
import sys, time
from pathlib import Path
from workbook_tools.keluaran import ganti
def tulis(f):
    f.write(b"x"); f.flush(); print("siap", flush=True); time.sleep(60)
ganti(Path(sys.argv[1]), tulis)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_sisa_yang_dibunuh_dibersihkan_yang_hidup_tidak(tmp_path: Path) -> None:
    """Only what no process holds goes; nor anything that merely looks alike."""
    mirip = [
        tmp_path / n for n in (".lkj-catatan.tmp", ".lkj-abcdefgh.tmp.xlsx", "lkj-abcdefgh.tmp")
    ]
    for m in mirip:
        m.write_text("milik orang")
    (tmp_path / ".lkj-tautan__.tmp").symlink_to(mirip[0])
    perintah = [sys.executable, "-c", MENULIS_TERUS, str(tmp_path / "a.txt")]
    mati = subprocess.Popen(perintah, stdout=subprocess.PIPE)
    hidup = subprocess.Popen(perintah, stdout=subprocess.PIPE)
    try:
        for p in (mati, hidup):
            assert p.stdout is not None
            p.stdout.readline()
        mati.kill()
        mati.wait()
        assert _sementara(tmp_path) == 2
        sisa.bersihkan.cache_clear()
        ganti(tmp_path / "b.txt", _isi)
        assert _sementara(tmp_path) == 1
    finally:
        hidup.kill()
        hidup.wait()
    for p in (mati, hidup):
        assert p.stdout is not None
        p.stdout.close()
    assert all(m.read_text() == "milik orang" for m in mirip)


def _sementara(folder: Path) -> int:
    return sum(1 for p in folder.glob(".lkj-????????.tmp") if not p.is_symlink())


def test_sisa_lama_tanpa_kunci_dibersihkan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network folder may know no locks: then a leftover goes after a day."""
    monkeypatch.setattr(sisa, "_kunci", lambda *_, **__: False)
    for nama, usia in (("aaaaaaaa", 2 * 24 * 3600), ("bbbbbbbb", 60)):
        jalur = tmp_path / f".lkj-{nama}.tmp"
        jalur.write_bytes(b"x")
        os.utime(jalur, (time.time() - usia,) * 2)
    sisa.bersihkan.cache_clear()
    sisa.bersihkan(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == [".lkj-bbbbbbbb.tmp"]
