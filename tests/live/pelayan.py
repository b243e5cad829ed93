"""Serves one open workbook of a running LibreOffice on standard input and output.

Run by the Python that has ``uno``: pipe name, path, and ``tampak`` for a visible window. Takes
the same lines of JSON as the macro does, and a few more requests for tests.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import uno
import unohelper
from com.sun.star.accessibility import AccessibleRole
from com.sun.star.awt import XCallback
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

AKAR = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(AKAR / "workbook_tools" / "live" / "libreoffice"))

from lkj_calc import PapanCalc  # noqa: E402

_JENDELA_BUKU = (AccessibleRole.FRAME, AccessibleRole.ROOT_PANE)


def _sambung(pipa: str) -> Any:
    lokal = uno.getComponentContext()
    cari = lokal.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(300):
        try:
            return cari.resolve(f"uno:pipe,name={pipa};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.3)
    raise SystemExit("LibreOffice did not start")


def _sifat(**isi: Any) -> tuple[PropertyValue, ...]:
    sifat = []
    for nama, nilai in isi.items():
        satu = PropertyValue()
        satu.Name, satu.Value = nama, nilai
        sifat.append(satu)
    return tuple(sifat)


def _keturunan(konteks: Any, dalam: int = 0) -> Iterator[Any]:
    yield konteks
    if dalam < 8:
        for i in range(min(konteks.getAccessibleChildCount(), 50)):
            anak = konteks.getAccessibleChild(i)
            if anak is not None:
                yield from _keturunan(anak.getAccessibleContext(), dalam + 1)


class _Panggilan(unohelper.Base, XCallback):  # type: ignore[misc]
    """Something that the office does in its main thread, as it does what a click asks for."""

    def __init__(self, kerja: Callable[[], object]) -> None:
        self._kerja = kerja
        self.selesai = threading.Event()

    def notify(self, _: object) -> None:
        """Called by the office."""
        try:
            self._kerja()
        finally:
            self.selesai.set()


class Pelayan(PapanCalc):
    """What tests ask beyond the requests of ``Papan``."""

    def __init__(self, dokumen: Any, konteks: Any) -> None:
        self.kotak: list[str] = []
        super().__init__(dokumen, lambda teks, judul, gawat: self.kotak.append(teks), konteks)

    def kotak_pesan(self) -> list[str]:
        """The message boxes that would have been shown."""
        return self.kotak

    def ketik(self, lembar: str, letak: list[int], teks: str) -> None:
        """Put text into a cell as a user would, without saving."""
        self._daerah(lembar, letak).getCellByPosition(0, 0).setString(teks)

    def panggil(self, fungsi: str, *argumen: Any) -> Any:
        """What a function of the workbook's own macros answers."""
        alamat = f"vnd.sun.star.script:VBAProject.{fungsi}?language=Basic&location=document"
        return self._dok.getScriptProvider().getScript(alamat).invoke(argumen, (), ())[0]

    def tekan(self, perintah: str) -> None:
        """Run the macro behind a button to its end, and what the window does after it."""
        alamat = f"vnd.sun.star.script:LKj.py${perintah}?language=Python&location=user"
        skrip = self._dok.getScriptProvider().getScript(alamat)
        buat, panggilan = (
            self._konteks.ServiceManager.createInstance,
            _Panggilan(lambda: skrip.invoke((self._dok,), (), ())),
        )
        buat("com.sun.star.awt.AsyncCallback").addCallback(panggilan, None)
        panggilan.selesai.wait()
        buat("com.sun.star.awt.Toolkit").processEventsToIdle()

    def simpan(self, jalur: str, saringan: str) -> None:
        """Store a copy."""
        self._dok.storeToURL(Path(jalur).as_uri(), _sifat(FilterName=saringan))

    def tinggi_semua(self, lembar: str, cetak: bool) -> list[int]:
        """Heights of the used rows; ``cetak``: once they are fitted to the lines of print."""
        banyak = self.luas(lembar)[2]
        if cetak:
            with self._setelan("UsePrinterMetrics", True):
                self._daerah(lembar, [1, 1, banyak, 1]).clearContents(0)
        return [int(self._tab(lembar).Rows.getByIndex(n).Height) for n in range(banyak)]

    def hitung_ulang(self) -> None:
        """Compute every formula anew."""
        self._dok.calculateAll()

    def hapus_lembar(self, lembar: str) -> None:
        """Delete a tab."""
        self._dok.Sheets.removeByName(lembar)

    def kunci(self, lembar: str, ya: bool) -> None:
        """Protect or unprotect a tab."""
        tab = self._tab(lembar)
        if ya:
            tab.protect("")
        else:
            tab.unprotect("")

    def tombol(self) -> list[list[Any]]:
        """Captions and places (x, y, width, height on the screen) of the buttons in sight."""
        alat = self._konteks.ServiceManager.createInstance("com.sun.star.awt.Toolkit")
        alat.processEventsToIdle()  # a click before the window is painted would be lost
        pengendali = self._dok.CurrentController
        halaman = pengendali.ActiveSheet.DrawPage
        hasil = []
        for i in range(halaman.Count):
            bentuk = halaman.getByIndex(i)
            if bentuk.supportsService("com.sun.star.drawing.ControlShape"):
                kendali = pengendali.getControl(bentuk.Control)
                letak = kendali.AccessibleContext.getLocationOnScreen()
                ukuran = kendali.AccessibleContext.getSize()
                kata = bentuk.Control.Label
                hasil.append([kata, letak.X, letak.Y, ukuran.Width, ukuran.Height])
        return hasil

    def lembar_tampak(self) -> str:
        """The title of the tab in sight."""
        return str(self._dok.CurrentController.ActiveSheet.Name)

    def pilihan(self) -> list[Any]:
        """The selection and the first visible row and column."""
        pengendali = self._dok.CurrentController
        pilihan = self._dok.CurrentSelection.AbsoluteName
        return [pilihan, pengendali.FirstVisibleRow, pengendali.FirstVisibleColumn]

    def pilih(self, lembar: str, letak: list[int], gulung: int) -> None:
        """Select a range and scroll to a row."""
        pengendali = self._dok.CurrentController
        pengendali.setActiveSheet(self._tab(lembar))
        pengendali.select(self._daerah(lembar, letak))
        pengendali.setFirstVisibleRow(gulung)

    def kotak_dialog(self) -> list[Any]:
        """The words and the place of the OK button of a message box in sight; [] for none."""
        alat = self._konteks.ServiceManager.createInstance("com.sun.star.awt.Toolkit")
        for i in range(alat.getTopWindowCount()):
            jendela = alat.getTopWindow(i)
            akar = jendela.AccessibleContext if jendela else None
            if akar is None or akar.getAccessibleRole() in _JENDELA_BUKU:
                continue  # a workbook's window has thousands of parts
            isi = list(_keturunan(akar))
            tombol = [x for x in isi if x.getAccessibleRole() == AccessibleRole.PUSH_BUTTON]
            if len(tombol) == 1:  # a message box has nothing but OK
                letak = tombol[0].getLocationOnScreen()
                ukuran = tombol[0].getSize()
                kata = " ".join(x.getAccessibleName() for x in isi)
                return [kata, letak.X + ukuran.Width // 2, letak.Y + ukuran.Height // 2]
        return []

    def urungkan(self) -> None:
        """Undo one step."""
        self._dok.UndoManager.undo()


def main() -> None:
    """Open, serve until standard input ends, close."""
    pipa, jalur, tampak = sys.argv[1:]
    konteks = _sambung(pipa)
    meja = konteks.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", konteks)
    sifat = _sifat(MacroExecutionMode=4, Hidden=tampak != "tampak")
    dokumen = meja.loadComponentFromURL(Path(jalur).as_uri(), "_blank", 0, sifat)
    pelayan = Pelayan(dokumen, konteks)
    try:
        for baris in sys.stdin:
            permintaan = json.loads(baris)
            try:
                jawaban = {"h": getattr(pelayan, permintaan["f"])(*permintaan["a"])}
            except Exception as e:
                jawaban = {"g": f"{type(e).__name__}: {e}"}
            print(json.dumps(jawaban), flush=True)
    finally:
        dokumen.close(True)


if __name__ == "__main__":
    main()
