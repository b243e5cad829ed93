"""The parts of the Windows kit: pinned, signed, licensed, lean."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from pemaketan.galat import GalatPaket
from pemaketan.kit import _taruh_teks_windows
from pemaketan.lisensi import kumpulkan_lisensi
from pemaketan.ramping import rampingkan
from pemaketan.roda import HANYA_WINDOWS, baris_pin
from pemaketan.tanda_tangan import cacat
from tests.alat import AKAR

PIN = AKAR / "pemaketan" / "roda.txt"
SIDIK = "DEBB5434"
KATA = """\
Current message digest    : {kini}
Calculated message digest : {hitung}
Signer #0:
\tSubject: /C=US/ST=Oregon/L=Beaverton/O={siapa}/CN=x
"""
PSF = "Python Software Foundation"


@pytest.mark.parametrize(
    ("kata", "sebab"),
    [
        (KATA.format(kini=SIDIK, hitung=SIDIK, siapa=PSF), None),
        (KATA.format(kini=SIDIK, hitung=SIDIK, siapa="Microsoft Corporation"), None),
        (KATA.format(kini=SIDIK, hitung="00", siapa=PSF), "changed since it was signed"),
        (KATA.format(kini=SIDIK, hitung=SIDIK, siapa="Orang Lain"), "signed by Orang Lain"),
        ("No signature found", "not signed"),
        ("", "not signed"),
    ],
)
def test_tanda_tangan(kata: str, sebab: str | None) -> None:
    assert cacat(kata) == sebab


def _pin() -> dict[str, str]:
    baris = [b for b in PIN.read_text().splitlines() if not b.startswith("#")]
    cocok = [re.fullmatch(r"([\w.-]+)==([\w.]+) --hash=sha256:[0-9a-f]{64}", b) for b in baris]
    return {m[1].replace("_", "-"): m[2] for m in cocok if m}


def test_roda_yang_dipatok_memenuhi_rentang_proyek() -> None:
    """Whoever changes a dependency pins the kit anew: python -m pemaketan --perbarui."""
    proyek = tomllib.loads((AKAR / "pyproject.toml").read_text())["project"]
    pin = _pin()
    for teks in (*proyek["dependencies"], *HANYA_WINDOWS):
        butuh = Requirement(teks)
        assert butuh.name.lower() in pin, butuh.name
        assert butuh.specifier.contains(pin[butuh.name.lower()]), teks


def test_yang_dipatok_tanpa_alamat() -> None:
    for berkas in (PIN, AKAR / "pemaketan" / "python.txt"):
        assert "://" not in berkas.read_text()


def test_pin_dari_laporan_pip() -> None:
    def satu(nama: str, versi: str) -> dict[str, object]:
        arsip = {"url": "x", "archive_info": {"hashes": {"sha256": nama * 3}}}
        return {"metadata": {"name": nama, "version": versi}, "download_info": arsip}

    laporan = json.dumps({"install": [satu("b", "2"), satu("A", "1.5")]})
    assert baris_pin(laporan + "\nlain") == "a==1.5 --hash=sha256:AAA\nb==2 --hash=sha256:bbb\n"


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    paket = tmp_path / "python" / "Lib" / "site-packages"
    info = paket / "contoh-1.2.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Name: contoh\nVersion: 1.2\nLicense-Expression: MIT\n\nX")
    (tmp_path / "python" / "LICENSE.txt").write_text("PSF")
    return tmp_path


@pytest.mark.wine  # NSIS' own licence is taken from its package
def test_setiap_bagian_membawa_lisensinya(kit: Path) -> None:
    info = next((kit / "python" / "Lib" / "site-packages").iterdir())
    (info / "licenses").mkdir()
    (info / "licenses" / "COPYING").write_text("boleh")
    kumpulkan_lisensi(AKAR, kit)
    assert (kit / "Lisensi" / "contoh" / "COPYING").read_text() == "boleh"
    daftar = (kit / "Lisensi" / "DAFTAR.txt").read_text(encoding="utf-8-sig")
    assert "contoh 1.2: MIT" in daftar


@pytest.mark.wine
def test_tanpa_lisensi_tidak_dibagikan(kit: Path) -> None:
    with pytest.raises(GalatPaket, match=r"contoh 1\.2 carries no licence text"):
        kumpulkan_lisensi(AKAR, kit)


def test_yang_tak_perlu_ditinggal(tmp_path: Path) -> None:
    bawa = ("xlwings/main.py", "pandas/core/a.pyd", "workbook_tools/tests/isi.toml")
    tinggal = ("xlwings/pro/a.py", "pandas/tests/a.py", "numpy/a.h", "bin/rekap", "xlwings/x.bas")
    for nama in (*bawa, *tinggal):
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / nama).touch()
    rampingkan(tmp_path)
    sisa = {str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()}
    assert sisa == set(bawa)


def test_teks_untuk_windows(tmp_path: Path) -> None:
    for nama, awal in (("a.cmd", b"@echo"), ("a.txt", b"\xef\xbb\xbf@echo")):
        (tmp_path / nama).write_text("@echo off\nx\n")
        _taruh_teks_windows(tmp_path / nama, tmp_path / f"hasil_{nama}")
        isi = (tmp_path / f"hasil_{nama}").read_bytes()
        assert isi.startswith(awal)
        assert isi.endswith(b"off\r\nx\r\n")
