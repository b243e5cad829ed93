"""The wheels of the kit: pinned by version and SHA-256 in ``roda.txt``, fetched by pip."""

import json
import sys
import tomllib
from pathlib import Path

from pemaketan.galat import jalankan

PIN = Path(__file__).with_name("roda.txt")
PYTHON = "3.13"
"""The version of Windows' Python that ``roda.txt`` is for."""

HANYA_WINDOWS = ("pywin32", "tzdata")
"""What dependencies ask for on Windows only; pip judges such markers by the machine it runs on."""

_KEPALA = """\
# The wheels for Windows that the kit carries. Written by: python -m pemaketan --perbarui
"""
_UNTUK_WINDOWS = (
    *("--platform", "win_amd64", "--python-version", PYTHON, "--only-binary=:all:"),
    "--ignore-requires-python",  # pip would judge it by its own Python
)


def taruh_roda(tujuan: Path) -> None:
    """Install the pinned wheels into a folder; pip refuses any other content.

    Raises:
        GalatPaket: a wheel is not to be had, or not the pinned one.
    """
    _pasang(tujuan, "--require-hashes", "-r", str(PIN))


def taruh_program(akar: Path, tujuan: Path, sementara: Path) -> None:
    """Build this project's own wheel and install it beside the others."""
    jalankan(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(sementara), akar]
    )
    (roda,) = sementara.glob("workbook_tools-*.whl")
    _pasang(tujuan, str(roda))


def _pasang(tujuan: Path, *apa: str) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--root-user-action=ignore"]
    jalankan([*pip, "--no-deps", "--no-compile", "--target", tujuan, *_UNTUK_WINDOWS, *apa])


def perbarui(akar: Path) -> None:
    """Pin the newest wheels that the project's own ranges allow."""
    proyek = tomllib.loads((akar / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed"]
    apa = [*proyek["dependencies"], *HANYA_WINDOWS]
    laporan = jalankan([*pip, "--report", "-", "--target", ".", *_UNTUK_WINDOWS, *apa])
    PIN.write_text(_KEPALA + baris_pin(laporan[laporan.index("{") :]), encoding="utf-8")


def baris_pin(laporan: str) -> str:
    """The pins in pip's report, by name; never an address."""
    pasang = json.JSONDecoder().raw_decode(laporan)[0]["install"]
    baris = []
    for satu in pasang:
        data = satu["metadata"]
        sidik = satu["download_info"]["archive_info"]["hashes"]["sha256"]
        baris.append(f"{data['name'].lower()}=={data['version']} --hash=sha256:{sidik}\n")
    return "".join(sorted(baris))
