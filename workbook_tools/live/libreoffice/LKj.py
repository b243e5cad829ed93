"""Macros of the buttons in LibreOffice: start the installed ``lkj`` and serve its requests.

``lkj pasang --libreoffice`` copies this file into the user's profile, with the files ``lkj_*.py``
in the folder ``pythonpath`` and ``LKj.json``, which names the Python that has ``lkj``, beside it.
Runs inside LibreOffice's own Python: standard library and ``uno`` only, Python 3.8 and later.
"""

from __future__ import annotations

import json
import os
from typing import Any

import lkj_program  # type: ignore[import-not-found]  # it lies in pythonpath/
import uno
from lkj_calc import PapanCalc  # type: ignore[import-not-found]  # it lies in pythonpath/

JUDUL = "lkj"
PASANG = "Buka terminal (di Windows: Command Prompt), jalankan: lkj pasang --libreoffice"

XSCRIPTCONTEXT: Any  # LibreOffice puts it here


def hitung(*apa: Any) -> None:
    """Compute the open workbook and fill its computed sheets."""
    _jalankan("hitung", apa)


def periksa(*apa: Any) -> None:
    """Write the findings only."""
    _jalankan("periksa", apa)


def dokumen(*apa: Any) -> None:
    """Make or renew the Word report of the open workbook."""
    _jalankan("dokumen", apa)


def _jalankan(perintah: str, apa: tuple[Any, ...]) -> None:
    dokumen = next((x for x in apa if hasattr(x, "Sheets")), None) or XSCRIPTCONTEXT.getDocument()
    if not hasattr(dokumen, "Sheets"):
        _pesan(dokumen, "Buka dulu buku kerja LKj, lalu ulangi.", JUDUL, True)
        return
    papan = PapanCalc(dokumen, lambda teks, judul, gawat: _pesan(dokumen, teks, judul, gawat))
    otomatis = papan.hitung_otomatis()
    try:
        _layani(papan, dokumen, _python(), perintah)
    except _Gagal as e:
        _pesan(dokumen, str(e), JUDUL, True)
    finally:
        papan.bekukan_layar(False)
        papan.atur_hitung_otomatis(otomatis)
        papan.status(None)


class _Gagal(Exception):
    """What the user is told."""


def _python() -> str:
    """The Python that has lkj, as the installation wrote it down."""
    berkas = os.path.join(os.path.dirname(__file__), "LKj.json")
    if berkas.startswith("file:"):
        berkas = uno.fileUrlToSystemPath(berkas)
    try:
        with open(berkas, encoding="utf-8") as f:
            python = json.load(f)["python"]
    except (OSError, ValueError, KeyError):
        raise _Gagal(f"Program lkj belum dipasang untuk LibreOffice. {PASANG}") from None
    if not os.path.exists(python):
        raise _Gagal(f"Python yang memuat program lkj tidak ada lagi. {PASANG}")
    return str(python)


def _layani(papan: PapanCalc, dokumen: Any, python: str, perintah: str) -> None:
    urung = dokumen.UndoManager
    urung.enterUndoContext("lkj")  # one step back undoes it all
    try:
        lkj_program.tekan(python, perintah, lambda baris: _jawab(papan, baris))
    except lkj_program.Diam:
        raise _Gagal("Program lkj tidak menjawab, jadi dihentikan. Coba sekali lagi.") from None
    except lkj_program.Putus as e:
        raise _Gagal(f"Program lkj tidak dapat dijalankan. {PASANG}\n\nRincian: {e}") from None
    finally:
        urung.leaveUndoContext()


def _jawab(papan: PapanCalc, baris: bytes) -> bytes:
    """One request carried out. Only what the host offers by name can be asked."""
    permintaan = json.loads(baris)
    nama = str(permintaan["f"])
    try:
        if nama.startswith("_"):
            raise AttributeError(nama)
        jawaban = {"h": getattr(papan, nama)(*permintaan["a"])}
    except Exception as e:  # told to lkj, which tells the user
        jawaban = {"g": f"{type(e).__name__}: {e}"}
    return json.dumps(jawaban).encode("ascii") + b"\n"


def _pesan(dokumen: Any, teks: str, judul: str, gawat: bool) -> None:
    jendela = dokumen.CurrentController.Frame.ContainerWindow
    jenis = uno.Enum("com.sun.star.awt.MessageBoxType", "ERRORBOX" if gawat else "INFOBOX")
    kotak = jendela.Toolkit.createMessageBox(jendela, jenis, 1, judul, teks)
    kotak.execute()
    kotak.dispose()


g_exportedScripts = (hitung, periksa, dokumen)  # noqa: N816 - the name that LibreOffice looks for
