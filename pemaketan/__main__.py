"""``python -m pemaketan``: the installer and the zip, from pinned sources to ``dist/``."""

import argparse
import sys
import tempfile
from pathlib import Path

from pemaketan.galat import GalatPaket
from pemaketan.kit import susun_kit
from pemaketan.pemasang import KOMPRESI, bangun_pemasang, bangun_zip
from pemaketan.roda import perbarui
from workbook_tools import __version__

_AKAR = Path(__file__).resolve().parents[1]


def utama(argumen: list[str] | None = None) -> int:
    """The command line; exit status 1 with a sentence when something could not be built."""
    a = _pengurai().parse_args(argumen)
    try:
        if a.perbarui:
            perbarui(_AKAR)
        else:
            _bangun(a)
    except GalatPaket as e:
        print(f"pemaketan: {e}", file=sys.stderr)
        return 1
    return 0


def _bangun(a: argparse.Namespace) -> None:
    a.keluaran.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        kit = susun_kit(_AKAR, Path(folder) / "lkj", a.python)
        pemasang = a.keluaran / f"Pasang-lkj-{__version__}.exe"
        bangun_pemasang(kit, pemasang, __version__, a.kompresi)
        print(pemasang)
        if not a.tanpa_zip:
            arsip = a.keluaran / f"lkj-{__version__}-tanpa-pemasang.zip"
            bangun_zip(kit, arsip)
            print(arsip)


def _pengurai() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser("python -m pemaketan", description=__doc__)
    p.add_argument("--keluaran", type=Path, default=_AKAR / "dist", metavar="DIR")
    p.add_argument(
        "--python", type=Path, metavar="ZIP", help="an embeddable Python for Windows (amd64) to use"
    )
    p.add_argument(
        "--kompresi", choices=KOMPRESI, default="lzma", help="zlib is larger and built in a minute"
    )
    p.add_argument("--tanpa-zip", action="store_true", help="the installer only")
    p.add_argument("--perbarui", action="store_true", help="pin the newest wheels in roda.txt")
    return p


if __name__ == "__main__":
    sys.exit(utama())
