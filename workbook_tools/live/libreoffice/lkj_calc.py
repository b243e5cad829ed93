"""An open Calc document as a host for the live pipeline (the requests of ``Papan``).

Runs inside LibreOffice's own Python: standard library and ``uno`` only, Python 3.8 and later.
Rows and columns count from 1; a place is [first row, first column, rows, columns].
"""

from __future__ import annotations

import contextlib
import os
from typing import Any, Callable, Iterator

import uno
from com.sun.star.beans.PropertyState import AMBIGUOUS_VALUE
from com.sun.star.lang import Locale
from com.sun.star.sheet.CellDeleteMode import UP
from com.sun.star.sheet.CellInsertMode import DOWN
from com.sun.star.table import CellRangeAddress
from com.sun.star.table.CellContentType import TEXT
from lkj_bentuk import gabungan, tersembunyi  # type: ignore[import-not-found]  # beside this file
from lkj_rumus import GALAT, KataExcel  # type: ignore[import-not-found]
from lkj_tinggi import TinggiBaris  # type: ignore[import-not-found]

_ISI = 1 | 2 | 4 | 8 | 16  # values, dates, text, notes, formulas: all but the looks
_RUMUS = 16  # com.sun.star.sheet.CellFlags.FORMULA
_LOGIKA = 1024  # com.sun.star.util.NumberFormat.LOGICAL
_TANPA_WARNA = -1
_KHUSUS = frozenset({None, 0.0, 1.0})  # what getDataArray hands out for more than one thing
_TITIK = 72 / 2540  # points in a hundredth of a millimetre


class PapanCalc:
    """One open spreadsheet document."""

    def __init__(
        self, dokumen: Any, pesan: Callable[[str, str, bool], None], konteks: Any = None
    ) -> None:
        self._dok = dokumen
        self._pesan = pesan
        self._konteks = konteks or uno.getComponentContext()  # of the office that runs this
        self._kata_excel = KataExcel(dokumen)
        self._inggris = Locale("en", "US", "")
        self._kode: dict[int, str] = {}
        self._logika: dict[int, bool] = {}
        self._penunjuk: Any = None
        # Not the tab itself is kept: its range shrinks with each cell that is deleted.
        self._tab: Callable[[str], Any] = dokumen.Sheets.getByName
        self._tinggi: TinggiBaris | None = None  # while the screen stands still

    # The workbook

    def nama(self) -> str:
        """The name of the file, or of the window where it was never saved."""
        return os.path.basename(self.jalur()) or "buku kerja"

    def jalur(self) -> str:
        """The path of the file."""
        return uno.fileUrlToSystemPath(self._dok.URL) if self._dok.URL else str(self._dok.Title)

    def lembar(self) -> list[str]:
        """The titles of the tabs."""
        return list(self._dok.Sheets.ElementNames)

    def nama_terdefinisi(self, nama: str) -> str | None:
        """What a defined name stands for."""
        semua = self._dok.NamedRanges
        return "=" + semua.getByName(nama).Content if semua.hasByName(nama) else None

    # Cells

    def luas(self, lembar: str) -> list[int]:
        """The used area, from A1."""
        penunjuk = self._tab(lembar).createCursor()
        penunjuk.gotoEndOfUsedArea(False)
        akhir = penunjuk.RangeAddress
        return [1, 1, akhir.EndRow + 1, akhir.EndColumn + 1]

    def baca(self, lembar: str, letak: list[int]) -> list[list[Any]]:
        """Values; errors as ``{"galat": ...}``, logical values as such."""
        daerah = self._daerah(lembar, letak)
        semua = daerah.getDataArray()
        isi = [[None if x == "" else x for x in baris] for baris in semua]
        for i, baris in enumerate(semua):
            if not _KHUSUS.isdisjoint(baris):
                for j, nilai in enumerate(baris):
                    if nilai in _KHUSUS:
                        isi[i][j] = self._khusus(daerah.getCellByPosition(j, i), nilai)
        return isi

    def _khusus(self, sel: Any, nilai: float | None) -> Any:
        """The value of a cell that failed (None), or that may be a logical one."""
        if nilai is None:
            return {"galat": GALAT.get(sel.getError(), "#VALUE!")}
        return bool(nilai) if self._berlogika(sel) else nilai

    def baca_rumus(self, lembar: str, letak: list[int]) -> list[list[str]]:
        """Formulas as Excel writes them, and constants in English notation."""
        daerah = self._daerah(lembar, letak)
        isi = [list(baris) for baris in daerah.getFormulaArray()]
        for i, baris in enumerate(isi):
            for j, teks in enumerate(baris):
                if teks.startswith("="):
                    baris[j] = self._kata_excel.baca(daerah.getCellByPosition(j, i), teks)
        return isi

    def rumus_sel(self, lembar: str, titik: list[list[int]]) -> list[str]:
        """The same of single cells."""
        tab = self._tab(lembar)
        sel = [tab.getCellByPosition(k - 1, b - 1) for b, k in titik]
        return [self._kata_excel.baca(x, x.Formula) for x in sel]

    def isi_semua(self, batas: int) -> list[list[Any]]:
        """All tabs: title, used area, values, formulas in the office's own words."""
        hasil = []
        for judul in self.lembar():
            letak = self.luas(judul)
            muat = letak[2] < batas
            nilai, rumus = (self.baca(judul, letak), self._rumus(judul)) if muat else ([], [])
            hasil.append([judul, letak, nilai, rumus])
        return hasil

    def bentuk(self, judul: list[str]) -> list[list[Any]]:
        """Of tabs: runs of hidden rows, and cells that are merged over several rows."""
        luas = [(self._tab(x), *self.luas(x)[2:]) for x in judul]
        return [[list(tersembunyi(t, n)), list(gabungan(t, n, m))] for t, n, m in luas]

    def _rumus(self, lembar: str) -> list[list[Any]]:
        """Row, column and words of the formulas of a tab."""
        tab = self._tab(lembar)
        return [
            [b + 1, k + 1, kata]
            for r in tab.queryContentCells(_RUMUS).RangeAddresses
            for b, baris in enumerate(
                tab.getCellRangeByPosition(
                    r.StartColumn, r.StartRow, r.EndColumn, r.EndRow
                ).getFormulaArray(),
                start=r.StartRow,
            )
            for k, kata in enumerate(baris, start=r.StartColumn)
        ]

    def tulis(self, lembar: str, letak: list[int], isi: list[list[Any]]) -> None:
        """Values in one go; formulas, which are rare, one by one."""
        b, k = letak[0], letak[1]
        daerah = self._daerah(lembar, [b, k, len(isi), len(isi[0])])
        with self._catatan_tetap(lembar, [b, k, len(isi), len(isi[0])]):
            daerah.setDataArray(tuple(tuple(_polos(x) for x in baris) for baris in isi))
        if self._tinggi is not None:
            self._tinggi.nanti(lembar, [b, k, len(isi), 1], False)
        for i, baris in enumerate(isi):
            for j, nilai in enumerate(baris):
                if isinstance(nilai, dict) and "rumus" in nilai:
                    self._kata_excel.tulis(daerah.getCellByPosition(j, i), nilai["rumus"])

    # Looks

    def format_angka(self, lembar: str, letak: list[int]) -> str | None:
        """The common number format as an English code; None when cells differ."""
        daerah = self._daerah(lembar, letak)
        if daerah.getPropertyState("NumberFormat") == AMBIGUOUS_VALUE:
            return None
        kunci = daerah.NumberFormat
        if kunci not in self._kode:
            self._kode[kunci] = self._kode_inggris(kunci)
        return self._kode[kunci]

    def atur_format(self, lembar: str, letak: list[int], kode: str) -> None:
        """Set a number format given as an English code."""
        formats = self._dok.NumberFormats
        kunci = formats.queryKey(kode, self._inggris, False)
        if kunci == -1:
            kunci = formats.addNew(kode, self._inggris)
        self._daerah(lembar, letak).NumberFormat = kunci

    def warna(self, lembar: str, letak: list[int]) -> list[int] | None:
        """The common fill."""
        daerah = self._daerah(lembar, letak)
        nilai = daerah.CellBackColor
        if daerah.getPropertyState("CellBackColor") == AMBIGUOUS_VALUE or nilai == _TANPA_WARNA:
            return None
        return [nilai >> 16 & 255, nilai >> 8 & 255, nilai & 255]

    def warnai(self, lembar: str, letak: list[int], warna: list[int] | None) -> None:
        """Set or take away the fill."""
        nilai = _TANPA_WARNA if warna is None else warna[0] << 16 | warna[1] << 8 | warna[2]
        self._daerah(lembar, letak).CellBackColor = nilai

    def tersembunyi(self, lembar: str, letak: list[int]) -> bool | None:
        """Whether the rows are hidden; None when they differ."""
        kolom = self._daerah(lembar, [letak[0], letak[1], letak[2], 1])
        tampak = sum(x.EndRow - x.StartRow + 1 for x in kolom.queryVisibleCells().RangeAddresses)
        return None if 0 < tampak < letak[2] else not tampak

    def sembunyikan(self, lembar: str, letak: list[int], ya: bool) -> None:
        """Hide or show rows; those that are so already cost no breaking into pages."""
        if self.tersembunyi(lembar, letak) != ya:
            self._daerah(lembar, letak).Rows.IsVisible = not ya

    def sesuaikan_tinggi(self, lembar: str, letak: list[int]) -> None:
        """Let rows fit their text."""
        if self._tinggi is None:
            with self._setelan("UsePrinterMetrics", True):
                self._daerah(lembar, letak).Rows.OptimalHeight = True
        else:
            self._tinggi.nanti(lembar, letak, True)

    def tinggi(self, lembar: str, letak: list[int]) -> float:
        """The height of the first row, in points."""
        return float(self._daerah(lembar, letak).Rows.getByIndex(0).Height * _TITIK)

    def atur_tinggi(self, lembar: str, letak: list[int], tinggi: float) -> None:
        """Set the height of rows, in points."""
        if self._tinggi is None:
            self._daerah(lembar, letak).Rows.Height = round(tinggi / _TITIK)
        else:
            self._tinggi.nanti(lembar, letak, round(tinggi / _TITIK))

    # Rows, links, filters

    def sisipkan(self, lembar: str, letak: list[int], dari_bawah: bool, melebar: bool) -> None:
        """Insert cells; they look like the row above, or below."""
        tab = self._tab(lembar)
        with self._setelan("ExpandReferences", melebar):
            tab.insertCells(self._alamat(lembar, letak), DOWN)
        b, k, n, m = letak
        awal, banyak = b + n, 1  # rows that have the looks already
        while dari_bawah and awal > b:
            banyak = min(banyak, awal - b)
            tujuan = tab.getCellByPosition(k - 1, awal - banyak - 1).CellAddress
            tab.copyRange(tujuan, self._alamat(lembar, [awal, k, banyak, m]))
            awal, banyak = awal - banyak, b + n + 1 - awal + banyak
        if dari_bawah:
            self._daerah(lembar, letak).clearContents(_ISI)

    def hapus(self, lembar: str, letak: list[int]) -> None:
        """Delete cells; what stands below moves up."""
        self._tab(lembar).removeRange(self._alamat(lembar, letak), UP)

    def tautan(self, lembar: str, letak: list[int]) -> str | None:
        """Where the link of a cell leads, as Excel writes it."""
        sel = self._daerah(lembar, letak).getCellByPosition(0, 0)
        if sel.Type != TEXT:
            return None
        isi = sel.TextFields.createEnumeration()
        if not isi.hasMoreElements():
            return None
        judul, titik, tujuan = isi.nextElement().URL.lstrip("#").rpartition(".")
        if not titik:
            return None
        return str("#'" + judul.lstrip("$").strip("'") + "'!" + tujuan.replace("$", ""))

    def tautkan(self, lembar: str, letak: list[int], alamat: str, teks: str) -> None:
        """Give one cell text that leads somewhere in the workbook."""
        self.tautkan_semua(lembar, [[*letak[:2], alamat, teks]])

    def tautkan_semua(self, lembar: str, isi: list[list[Any]]) -> None:
        """Give many cells text and a link: row, column, address and text of each."""
        sel, buat = self._tab(lembar).getCellByPosition, self._dok.createInstance
        for baris, kolom, alamat, teks in isi:
            satu, medan = sel(kolom - 1, baris - 1), buat("com.sun.star.text.TextField.URL")
            medan.URL = ".".join(alamat.rsplit("!", 1))
            medan.Representation = teks
            satu.insertTextContent(satu.createTextCursor(), medan, True)  # it spans the text

    def lepas_tautan(self, lembar: str, letak: list[int]) -> None:
        """Make links plain text again."""
        daerah = self._daerah(lembar, letak)
        for i in range(letak[2]):
            for j in range(letak[3]):
                sel = daerah.getCellByPosition(j, i)
                if sel.Type == TEXT and sel.TextFields.createEnumeration().hasMoreElements():
                    sel.setString(sel.String)

    def lepas_saringan(self, lembar: str) -> None:
        """Take the choices of the tab's filter away; its buttons stay."""
        semua = self._dok.getPropertyValue("UnnamedDatabaseRanges")
        if semua.hasByTable(nomor := self._tab(lembar).RangeAddress.Sheet):
            daerah = semua.getByTable(nomor)
            daerah.getFilterDescriptor().setFilterFields(())
            daerah.refresh()

    def komentar(self, lembar: str) -> list[list[Any]]:
        """Row, column and words of the notes."""
        semua = self._tab(lembar).Annotations
        catatan = [semua.getByIndex(i) for i in range(semua.Count)]
        return [[x.Position.Row + 1, x.Position.Column + 1, str(x.String)] for x in catatan]

    def komentari(self, lembar: str, letak: list[int], teks: str) -> None:
        """Give a cell a note."""
        sel = self._daerah(lembar, letak).getCellByPosition(0, 0)
        self._tab(lembar).Annotations.insertNew(sel.CellAddress, teks)

    def terkunci(self, lembar: str) -> bool:
        """Whether the tab is protected."""
        return bool(self._tab(lembar).isProtected())

    # The window

    def bekukan_layar(self, ya: bool) -> None:
        """Stop or resume redrawing, and heights of rows, which each write would fit anew."""
        if ya:
            self._dok.lockControllers()
            self._tinggi = TinggiBaris(self._dok, self._tab)
            self._dok.IsAdjustHeightEnabled = False
            return
        menunggu, self._tinggi = self._tinggi, None
        self._dok.IsAdjustHeightEnabled = True
        if menunggu is not None:
            with self._setelan("UsePrinterMetrics", True):
                menunggu.pasang()
        if self._dok.hasControllersLocked():
            self._dok.unlockControllers()

    def hitung_otomatis(self) -> bool:
        """Whether formulas are computed when their cells change."""
        return bool(self._dok.isAutomaticCalculationEnabled())

    def atur_hitung_otomatis(self, ya: bool) -> None:
        """Stop or resume that; what changed meanwhile is computed then."""
        self._dok.enableAutomaticCalculation(ya)

    def status(self, teks: str | None) -> None:
        """Progress in the status bar; None gives it back."""
        pengendali = self._dok.CurrentController
        if pengendali is None:
            return
        if self._penunjuk is None and teks is not None:
            self._penunjuk = pengendali.Frame.createStatusIndicator()
            self._penunjuk.start(teks, 0)
        elif teks is not None:
            self._penunjuk.setText(teks)
        elif self._penunjuk is not None:
            self._penunjuk.end()
            self._penunjuk = None

    def pesan(self, teks: str, judul: str, gawat: bool) -> None:
        """A message box."""
        self._pesan(teks, judul, gawat)

    @contextlib.contextmanager
    def _catatan_tetap(self, lembar: str, letak: list[int]) -> Iterator[None]:
        """Keep the notes in a block, which ``setDataArray`` would delete with the old values."""
        b, k, n, m = letak
        ada = [x for x in self.komentar(lembar) if 0 <= x[0] - b < n and 0 <= x[1] - k < m]
        yield
        for baris, kolom, teks in ada:
            self.komentari(lembar, [baris, kolom, 1, 1], teks)

    @contextlib.contextmanager
    def _setelan(self, nama: str, ya: bool) -> Iterator[None]:
        """Turn on or off: whether a range that ends or begins where cells are inserted takes them
        in; whether lines break as in print, where words are wider. The user's own comes back."""
        layanan = self._konteks.ServiceManager
        setelan = layanan.createInstance("com.sun.star.sheet.GlobalSheetSettings")
        semula = getattr(setelan, nama)
        if semula == ya:  # each setting is written to the user's profile
            yield
            return
        setattr(setelan, nama, ya)
        try:
            yield
        finally:
            setattr(setelan, nama, semula)

    def _daerah(self, lembar: str, letak: list[int]) -> Any:
        b, k, n, m = letak
        return self._tab(lembar).getCellRangeByPosition(k - 1, b - 1, k + m - 2, b + n - 2)

    def _alamat(self, lembar: str, letak: list[int]) -> Any:
        b, k, n, m = letak
        nomor = self._tab(lembar).RangeAddress.Sheet
        return CellRangeAddress(nomor, k - 1, b - 1, k + m - 2, b + n - 2)

    def _kode_inggris(self, kunci: int) -> str:
        """A format's code in English; the office's own language may write it 0,00%."""
        formats = self._dok.NumberFormats
        ini = formats.getByKey(kunci)
        if ini.Locale.Language == "en":
            return str(ini.FormatString)
        baru = formats.addNewConverted(ini.FormatString, ini.Locale, self._inggris)
        return str(formats.getByKey(baru).FormatString)

    def _berlogika(self, sel: Any) -> bool:
        kunci = sel.NumberFormat
        if kunci not in self._logika:
            self._logika[kunci] = bool(self._dok.NumberFormats.getByKey(kunci).Type & _LOGIKA)
        return self._logika[kunci]


def _polos(nilai: Any) -> Any:
    """A value for ``setDataArray``, which takes text as text and '' as nothing. None would end
    LibreOffice 7.4."""
    if nilai is None:
        return ""
    if isinstance(nilai, dict):
        return str(nilai.get("teks") or nilai.get("ketik") or "")
    return float(nilai)
