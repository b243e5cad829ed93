"""The process that the macro of LibreOffice starts: it waits for the next press, and a press that
finds it dead, outdated or hung starts another one or says so."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.alat import AKAR
from tests.live.mesin_memori import PapanMemori, papan_dari_berkas
from workbook_tools.live import libreoffice
from workbook_tools.live.libreoffice import __main__ as program_lkj

_RUMAH = str(Path(libreoffice.__file__).parent)


@pytest.fixture(scope="module")
def program() -> Iterator[ModuleType]:
    """The macro's module, as LibreOffice's Python finds it."""
    sys.path.insert(0, _RUMAH)
    try:
        import lkj_program
    finally:
        sys.path.remove(_RUMAH)
    yield lkj_program
    for satu in lkj_program._menunggu.values():
        satu.akhiri()


@pytest.fixture(scope="module")
def papan() -> PapanMemori:
    return papan_dari_berkas(AKAR / "samples" / "contoh.xlsx")


def _tekan(program: ModuleType, papan: PapanMemori) -> int:
    """Press Periksa; the process that served it."""

    def jawab(baris: bytes) -> bytes:
        minta = json.loads(baris)
        return json.dumps({"h": getattr(papan, minta["f"])(*minta["a"])}).encode() + b"\n"

    program.tekan(sys.executable, "periksa", jawab)
    return int(program._menunggu[sys.executable]._proses.pid)


def test_satu_proses_untuk_semua_tekanan(program: ModuleType, papan: PapanMemori) -> None:
    """Until it dies while it waits: the next press goes well all the same."""
    pertama = _tekan(program, papan)
    assert _tekan(program, papan) == pertama
    program._menunggu[sys.executable].akhiri()
    assert _tekan(program, papan) != pertama
    assert papan.catatan[-1] == ("status", "")


def test_tekanan_yang_gagal_mengakhiri_prosesnya(program: ModuleType, papan: PapanMemori) -> None:
    proses = _tekan(program, papan)

    def gagal(_: bytes) -> bytes:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        program.tekan(sys.executable, "periksa", gagal)
    assert program._menunggu == {}
    with pytest.raises(ProcessLookupError):
        os.kill(proses, 0)


@pytest.mark.skipif(os.name == "nt", reason="needs a program that does nothing")
def test_program_yang_tidak_menjawab(program: ModuleType) -> None:
    for python in ("/bin/false", "/tidak/ada/python"):
        with pytest.raises(program.Putus):
            program.tekan(python, "periksa", lambda _: b"")


def test_versi_lain_dikenali(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An update while the process waits; its program taken away."""
    berkas = tmp_path / "__init__.py"
    berkas.touch()
    monkeypatch.setattr(program_lkj, "_BERKAS", berkas)
    semula = program_lkj._versi()
    os.utime(berkas, (1, 1))
    assert program_lkj._versi() != semula
    berkas.unlink()
    assert program_lkj._versi() == 0
