"""Starts LibreOffice in a window of its own virtual screen, with a fresh profile, for tests."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbook_tools.live.libreoffice.pipa import PapanPipa

PYTHON_UNO = os.environ.get("LKJ_PYTHON_UNO", "/usr/bin/python3")
PERLU = ("soffice", "Xvfb", "xdotool")
TENGGAT = 90  # seconds for the office to start
MULAI_TERBANYAK = 3
LAYAR = ("-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset")
KELUHAN = "keluhan.txt"  # what the office says while it starts

_SETELAN = {
    "/org.openoffice.Office.Common/Security/Scripting": {"MacroSecurityLevel": "0"},
    "/org.openoffice.Office.Common/Misc": {"FirstRun": "false", "ShowTipOfTheDay": "false"},
    "/org.openoffice.Setup/Office": {"ooSetupInstCompleted": "true"},
    "/org.openoffice.Setup/Product": {"ooSetupLastVersion": "99.9"},
    "/org.openoffice.Office.Common/Save/Document": {"WarnAlienFormat": "false"},
}


def pastikan_ada() -> None:
    """Skip where LibreOffice is not installed; fail where CI promises it."""
    kurang = [x for x in PERLU if shutil.which(x) is None]
    uno = subprocess.run([PYTHON_UNO, "-c", "import uno"], capture_output=True, check=False)
    if uno.returncode:
        kurang.append(f"{PYTHON_UNO} with uno")
    if kurang and os.environ.get("CI"):
        pytest.fail(f"CI needs {', '.join(kurang)}")
    if kurang:
        pytest.skip(f"not installed: {', '.join(kurang)}")


class Kantor:
    """A running LibreOffice; every opened workbook is served by a process of its own."""

    def __init__(
        self, layar: str, pipa: str, profil: Path, proses: "subprocess.Popen[bytes]"
    ) -> None:
        self.layar = layar
        self.pipa = pipa
        self.profil = profil
        self._proses = proses

    @property
    def hidup(self) -> bool:
        """Whether the office still runs."""
        return self._proses.poll() is None

    @property
    def pid(self) -> int:
        """The process that holds the workbooks; what was started only waits for it."""
        cabang = [self._proses.pid]
        for pid in cabang:
            if Path(f"/proc/{pid}/comm").read_text() == "soffice.bin\n":
                return pid
            for utas in Path(f"/proc/{pid}/task").iterdir():
                cabang += map(int, (utas / "children").read_text().split())
        raise ProcessLookupError

    @contextlib.contextmanager
    def buka(self, jalur: Path, tampak: bool = False) -> Iterator["Dokumen"]:
        """Open a workbook; it is closed without saving when the block ends."""
        perintah = [PYTHON_UNO, str(Path(__file__).with_name("pelayan.py")), self.pipa]
        with subprocess.Popen(
            [*perintah, str(jalur), "tampak" if tampak else "diam"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as proses:
            assert proses.stdin is not None
            assert proses.stdout is not None
            try:
                yield Dokumen(proses.stdout, proses.stdin)
            finally:
                proses.stdin.close()
                proses.wait(timeout=60)

    def klik(self, x: int, y: int) -> None:
        """Press the mouse button at a place on the virtual screen."""
        gerak = ["mousemove", str(x - 3), str(y - 3), "sleep", "0.2", "mousemove", str(x), str(y)]
        subprocess.run(
            ["xdotool", *gerak, "sleep", "0.3", "mousedown", "1", "sleep", "0.2", "mouseup", "1"],
            env={**os.environ, "DISPLAY": self.layar},
            check=True,
        )


class Dokumen(PapanPipa):
    """An open workbook: the requests of ``Papan`` and those of ``pelayan.py``."""

    def tunggu(self, syarat: Callable[[], bool], detik: float = 30) -> None:
        """Wait until something is true of the workbook.

        Raises:
            TimeoutError: it never was.
        """
        batas = time.monotonic() + detik
        while not syarat():
            if time.monotonic() > batas:
                raise TimeoutError
            time.sleep(0.2)


@contextlib.contextmanager
def kantor_hidup(folder: Path, bahasa: str = "en-US") -> Iterator[Kantor]:
    """LibreOffice under Xvfb until the block ends."""
    with _layar_maya() as layar:
        proses, pipa, profil = _kantor_pertama_yang_hidup(folder, bahasa, layar)
        try:
            yield Kantor(layar, pipa, profil, proses)
        finally:
            _akhiri(proses)


def _kantor_pertama_yang_hidup(
    folder: Path, bahasa: str, layar: str
) -> "tuple[subprocess.Popen[bytes], str, Path]":
    """Start an office; now and then one dies before it serves anybody, and another is started."""
    for nomor in range(MULAI_TERBANYAK):
        profil = folder / f"profil{nomor}"
        (profil / "user").mkdir(parents=True)
        setelan = profil / "user" / "registrymodifications.xcu"
        setelan.write_text(_xcu(bahasa), encoding="utf-8")
        pipa = f"lkj{os.getpid()}{folder.name[-6:]}{nomor}".replace("_", "")
        proses = _mulai(folder, profil, pipa, layar)
        if _melayani(proses, pipa):
            return proses, pipa, profil
        _akhiri(proses)
    kata = (profil / KELUHAN).read_text(errors="replace").strip()
    pytest.fail(f"LibreOffice did not start in {MULAI_TERBANYAK} attempts: {kata}")


def _mulai(folder: Path, profil: Path, pipa: str, layar: str) -> "subprocess.Popen[bytes]":
    with (profil / KELUHAN).open("wb") as keluhan:
        return subprocess.Popen(
            [
                str(shutil.which("soffice")),
                f"-env:UserInstallation={profil.as_uri()}",
                *("--norestore", "--nologo", "--nodefault"),
                f"--accept=pipe,name={pipa};urp",
            ],
            # A Python of a version manager on the path would lead the office's own Python astray.
            env={"HOME": str(folder), "PATH": "/usr/bin:/bin", "DISPLAY": layar},
            stderr=keluhan,
            start_new_session=True,
        )


def _melayani(proses: "subprocess.Popen[bytes]", pipa: str) -> bool:
    """Wait until an office takes requests; False when it dies or takes too long."""
    batas = time.monotonic() + TENGGAT
    while time.monotonic() < batas and proses.poll() is None:
        if any(Path("/tmp").glob(f"OSL_PIPE_*_{pipa}")):
            return True
        time.sleep(0.1)
    return False


def _akhiri(proses: "subprocess.Popen[bytes]") -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(proses.pid, signal.SIGKILL)  # nothing of it is worth an orderly end
    proses.wait(timeout=30)


@contextlib.contextmanager
def _layar_maya() -> Iterator[str]:
    baca, tulis = os.pipe()
    # Without -noreset the screen starts anew whenever its last client leaves it, as the office's
    # splash does, and the office itself finds no screen if it comes in that instant.
    proses = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tulis), *LAYAR],
        pass_fds=(tulis,),
        stderr=subprocess.DEVNULL,
    )
    os.close(tulis)
    try:
        with os.fdopen(baca) as f:
            yield f":{f.readline().strip()}"
    finally:
        proses.terminate()
        proses.wait(timeout=30)


def _xcu(bahasa: str) -> str:
    setelan = {**_SETELAN, "/org.openoffice.Setup/L10N": {"ooSetupSystemLocale": bahasa}}
    butir = "".join(
        f'<item oor:path="{jalur}"><prop oor:name="{nama}" oor:op="fuse"><value>{nilai}</value>'
        "</prop></item>"
        for jalur, isi in setelan.items()
        for nama, nilai in isi.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><oor:items '
        'xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{butir}</oor:items>'
    )
