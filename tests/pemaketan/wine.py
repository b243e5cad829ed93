"""A Windows account of its own in Wine."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

ALAT = ("wine", "makensis", "osslsigncode")
_BATAS_DETIK = 300


def pastikan_ada() -> None:
    """Where it is missing the mark ``wine`` has skipped or failed the test already."""
    assert all(map(shutil.which, ALAT))


@dataclass
class Wine:
    """A fresh prefix; drive C: is ``folder/drive_c``."""

    folder: Path
    lingkungan: dict[str, str] = field(default_factory=dict)

    def siapkan(self) -> None:
        """A Windows 10 without Excel; Wine links the user's folders into HOME, which they leave."""
        self("wineboot", "-i")
        self("wine", "reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        for tautan in [p for p in self.pengguna.iterdir() if p.is_symlink()]:
            tautan.unlink()
            tautan.mkdir()

    def __call__(self, *kata: str) -> subprocess.CompletedProcess[str]:
        """Run a program of Linux that belongs to Wine."""
        return subprocess.run(
            kata,
            check=False,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=self._env(),
            cwd=self.folder.parent,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_BATAS_DETIK,
        )

    def baris(self, perintah: str) -> subprocess.CompletedProcess[str]:
        """Run a command line as Windows gets it, letter for letter, not taken apart here.

        Python's own CreateProcess hands it on; Wine would put arguments together anew.
        """
        naskah = "import subprocess, sys; sys.exit(subprocess.run(sys.argv[1]).returncode)"
        return self("wine", str(self.python), "-P", "-c", naskah, perintah)

    def _env(self) -> dict[str, str]:
        lain = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "PYTHONPATH")}
        return {
            **lain,
            "WINEPREFIX": str(self.folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winedbg.exe=d;winemenubuilder.exe=d",
            **self.lingkungan,
        }

    @property
    def pengguna(self) -> Path:
        """The user's folder."""
        semua = [p for p in (self.folder / "drive_c" / "users").iterdir() if p.name != "Public"]
        assert len(semua) == 1
        return semua[0]

    @property
    def kit(self) -> Path:
        """Where the installer puts the program."""
        return self.pengguna / "AppData" / "Local" / "Programs" / "lkj"

    @property
    def python(self) -> Path:
        return self.kit / "python" / "python.exe"

    def jalur_windows(self, jalur: Path) -> str:
        r"""C:\... for what is on drive C:, Z:\... for all else."""
        c = self.folder / "drive_c"
        huruf, sisa = ("C", jalur.relative_to(c)) if c in jalur.parents else ("Z", jalur)
        return f"{huruf}:\\" + "\\".join(b for b in sisa.parts if b != "/")

    def registri(self) -> dict[str, dict[str, str]]:
        """The user's registry, once all that runs has ended: key to name to value as it is kept."""
        self("wineserver", "-w")
        hasil: dict[str, dict[str, str]] = {}
        for baris in (self.folder / "user.reg").read_text(errors="replace").splitlines():
            if baris.startswith("["):
                kunci = hasil.setdefault(baris[1 : baris.index("]")].replace("\\\\", "\\"), {})
            elif baris.startswith(('"', "@")):
                nama, _, nilai = baris.partition("=")
                kunci[nama.strip('"@')] = nilai
        return hasil

    def berkas(self) -> set[str]:
        """All files of the user but Windows' temporary ones."""
        semua = (p.relative_to(self.pengguna) for p in self.pengguna.rglob("*"))
        return {str(p) for p in semua if "Temp" not in p.parts}

    def akhiri(self) -> None:
        """End what still runs in this prefix; of no other one."""
        self("wineserver", "-k")
