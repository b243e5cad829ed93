"""The installer and the zip, from the same kit."""

import zipfile
from pathlib import Path

from pemaketan.galat import jalankan

_NASKAH = Path(__file__).with_name("pemasang.nsi")
KOMPRESI = ("lzma", "zlib")
_FOLDER_ZIP = "lkj"


def bangun_pemasang(kit: Path, tujuan: Path, versi: str, kompresi: str) -> None:
    """Compile the installer with NSIS.

    Raises:
        GalatPaket: makensis is not installed, or stopped.
    """
    setelan = {
        "VERSI": versi,
        "KIT": kit,
        "KELUAR": tujuan.resolve(),
        "KOMPRESI": kompresi,
    }
    jalankan(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *_sebut(setelan), _NASKAH])


def _sebut(setelan: dict[str, object]) -> list[str | Path]:
    return [f"-D{nama}={nilai}" for nama, nilai in setelan.items()]


def bangun_zip(kit: Path, tujuan: Path) -> None:
    """The kit as a folder in a zip, for computers on which no installer may run."""
    with zipfile.ZipFile(tujuan, "w", zipfile.ZIP_DEFLATED) as z:
        for berkas in sorted(p for p in kit.rglob("*") if p.is_file()):
            z.write(berkas, f"{_FOLDER_ZIP}/{berkas.relative_to(kit).as_posix()}")
