"""An Excel for tests: what its object model hands to xlwings' own engine for Windows, on cells in
memory, with every round trip counted.

The engine is xlwings' real one (``mesin_windows``). Values are of the types that COM
hands out: errors are integers, dates are dates with a time zone, money is ``Decimal`` with four
places, blocks are tuples of tuples, a single cell is bare.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import xlwings

from tests.live.makro_tiruan import MAKRO, PapanExcel
from tests.live.mesin_memori import PapanMemori
from tests.live.mesin_windows import GalatCom, mesin_windows
from tests.live.nilai_com import alamat_com, blok_com
from tests.live.simpan_tiruan import simpan
from workbook_tools.live.mesin.buku import _dari_alamat
from workbook_tools.live.mesin.rentang import sel_tulis

PANJANG_ALAMAT = 255  # letters that Range takes
SELEBAR = 16_384  # columns of a whole row
TANPA_WARNA = -4142  # xlColorIndexNone


class Panggilan(Counter[str]):
    """Round trips by name. ``putus``: whether the round trip with this number (from 1) fails."""

    nomor = 0
    putus: Callable[[int], bool] = staticmethod(lambda nomor: False)

    def catat(self, nama: str) -> None:
        """One more; Excel may be busy, or gone."""
        self[nama] += 1
        self.nomor += 1
        if self.putus(self.nomor):
            raise GalatCom(f"{nama}, round trip {self.nomor}")


class Benda:
    """An object of Excel. Reading or writing an attribute, calling a method and asking a collection
    are one round trip each; names with ``_`` are the stand-in's own."""

    _panggilan: Panggilan

    def __getattribute__(self, nama: str) -> Any:
        if nama[0] != "_":
            self._panggilan.catat(f"{type(self).__name__}.{nama}")
        return super().__getattribute__(nama)

    def __setattr__(self, nama: str, nilai: Any) -> None:
        if nama[0] != "_":
            self._panggilan.catat(f"{type(self).__name__}.{nama}=")
            if not hasattr(type(self), nama):
                raise GalatCom(nama)
        super().__setattr__(nama, nilai)


class Aplikasi(Benda):
    """Excel itself."""

    ScreenUpdating = True
    DisplayAlerts = True
    Calculation = -4105  # xlCalculationAutomatic
    StatusBar: str | bool = False
    Hwnd = 1
    Version = "16.0"

    def __init__(self, buku: "Buku") -> None:
        self._panggilan = buku._panggilan
        self._buku = buku

    def Run(self, nama: str, *argumen: Any) -> Any:
        """What a macro of the workbook answers."""
        self._buku._bisa("Run")
        buku, _, makro = nama.rpartition("!")
        if buku != "'" + self._buku._papan.nama().replace("'", "''") + "'" or makro not in MAKRO:
            raise GalatCom(nama)
        return MAKRO[makro](self._buku._papan, *argumen)


class Buku(Benda):
    """A workbook."""

    def __init__(self, papan: PapanExcel) -> None:
        self._panggilan = Panggilan()
        self._papan = papan
        self._app = Aplikasi(self)
        self._menolak: set[str] = set()  # what this workbook cannot do
        self._simpan = partial(simpan, papan)

    Name = property(lambda self: self._papan.nama())
    FullName = property(lambda self: self._papan.jalur())
    Application = property(lambda self: self._app)
    Worksheets = property(lambda self: Lembaran(self))
    Names = property(lambda self: Nama(self))

    def SaveCopyAs(self, Filename: str) -> None:
        self._bisa("SaveCopyAs")
        self._simpan(Path(Filename))

    def _bisa(self, nama: str) -> None:
        if nama in self._menolak:
            raise GalatCom(nama)


class Nama(Benda):
    """Defined names, those of tabs too."""

    def __init__(self, buku: Buku) -> None:
        self._panggilan = buku._panggilan
        self._isi = buku._papan.nama_buku

    Count = property(lambda self: len(self._isi))

    def __call__(self, nama: str | int) -> "SatuNama":
        self._panggilan.catat("Names()")
        kata = list(self._isi)[nama - 1] if isinstance(nama, int) else nama
        if kata not in self._isi:
            raise GalatCom(nama)
        return SatuNama(self, kata)


class SatuNama(Benda):
    """One name."""

    def __init__(self, semua: Nama, nama: str) -> None:
        self._panggilan = semua._panggilan
        self._nama, self._isi = nama, semua._isi

    Name = property(lambda self: self._nama)
    RefersTo = property(
        lambda self: self._isi[self._nama],
        lambda self, isi: self._isi.__setitem__(self._nama, isi),
    )


class Lembaran(Benda):
    """The tabs."""

    def __init__(self, buku: Buku) -> None:
        self._panggilan = buku._panggilan
        self._buku = buku

    Count = property(lambda self: len(self._buku._papan.tab))

    def __iter__(self) -> Iterator["Lembar"]:
        for judul in self._buku._papan.tab:
            self._panggilan.catat("Worksheets.next")
            yield Lembar(self._buku, judul)

    def __call__(self, nama: str | int) -> "Lembar":
        self._panggilan.catat("Worksheets()")
        semua = list(self._buku._papan.tab)
        if isinstance(nama, int):
            return Lembar(self._buku, semua[nama - 1])
        for judul in semua:
            if judul.casefold() == nama.casefold():
                return Lembar(self._buku, judul)
        raise GalatCom(nama)


class Lembar(Benda):
    """A tab."""

    FilterMode = False

    def __init__(self, buku: Buku, judul: str) -> None:
        self._panggilan = buku._panggilan
        self._papan = buku._papan
        self._buku, self._judul = buku, judul

    Name = property(lambda self: self._judul)
    Parent = property(lambda self: self._buku)
    ProtectContents = property(lambda self: self._papan.terkunci(self._judul))
    UsedRange = property(lambda self: Daerah(self, self._papan.luas(self._judul)))
    Comments = property(lambda self: Komentar(self))
    Hyperlinks = property(lambda self: Tautan(self))

    def Cells(self, baris: int, kolom: int) -> "Daerah":
        return Daerah(self, [baris, kolom, 1, 1])

    def Range(self, a: Any, b: Any = None) -> "Daerah":
        if isinstance(a, str):
            if len(a) > PANJANG_ALAMAT:
                raise GalatCom(a)
            satu, *lain = map(_letak, a.split(","))
            return Daerah(self, satu, lain)
        awal, akhir = a._letak, (b or a)._letak
        banyak = [akhir[0] + akhir[2] - awal[0], akhir[1] + akhir[3] - awal[1]]
        return Daerah(self, [*awal[:2], *banyak])


def _letak(alamat: str) -> list[int]:
    """Where an address leads; whole rows are 5:9."""
    awal, _, akhir = alamat.partition(":")
    if awal.isdecimal():
        return [int(awal), 1, int(akhir) - int(awal) + 1, SELEBAR]
    return _dari_alamat(alamat)


class Daerah(Benda):
    """A range."""

    RowHeight = 15.0

    def __init__(self, lembar: Lembar, letak: list[int], lain: Sequence[list[int]] = ()) -> None:
        self._panggilan = lembar._panggilan
        self._papan, self._judul = lembar._papan, lembar._judul
        self._lembar, self._letak = lembar, letak
        self._semua = [letak, *lain]  # of several areas most words know the first only

    Worksheet = property(lambda self: self._lembar)
    Row = property(lambda self: self._letak[0])
    Column = property(lambda self: self._letak[1])
    Rows = property(lambda self: Hitungan(self, self._letak[2]))
    Columns = property(lambda self: Hitungan(self, self._letak[3]))
    Count = property(lambda self: self._letak[2] * self._letak[3])
    Address = property(lambda self: alamat_com(self._letak))
    Interior = property(lambda self: Isian(self))
    EntireRow = property(lambda self: BarisPenuh(self))
    Hyperlinks = property(lambda self: Tautan(self._lembar, self._letak))
    Formula = property(
        lambda self: blok_com(self._papan.baca_rumus(self._judul, self._letak)),
        lambda self, rumus: self._papan.tulis(self._judul, self._letak, [[{"rumus": rumus}]]),
    )
    Formula2 = Formula
    HasArray = False
    NumberFormat = property(lambda self: self._papan.format_angka(self._judul, self._letak))

    @property
    def Value(self) -> Any:
        return self._papan.nilai(self._judul, self._letak)

    @Value.setter
    def Value(self, isi: Any) -> None:
        _, _, n, m = self._letak
        blok = isi if isinstance(isi, list | tuple) else [[isi] * m] * n
        assert [len(x) for x in blok] == [m] * n
        self._papan.tulis(self._judul, self._letak, [[sel_tulis(x) for x in b] for b in blok])

    def AutoFit(self) -> None:
        if any(letak[3] != SELEBAR for letak in self._semua):
            raise GalatCom("not whole rows")

    def Insert(self, Shift: int, CopyOrigin: int) -> None:
        self._papan.sisipkan(self._judul, self._letak, CopyOrigin == 1, False)

    def Delete(self, Shift: int) -> None:
        self._papan.hapus(self._judul, self._letak)

    def ClearHyperlinks(self) -> None:
        self._papan.lepas_tautan(self._judul, self._letak)

    def AddComment(self, teks: str) -> None:
        self._papan.komentari(self._judul, self._letak, teks)


class Hitungan(Benda):
    """Rows or columns of a range."""

    def __init__(self, daerah: Daerah, banyak: int) -> None:
        self._panggilan = daerah._panggilan
        self._daerah, self._banyak = daerah, banyak

    Count = property(lambda self: self._banyak)
    EntireRow = property(lambda self: BarisPenuh(self._daerah))
    Rows = property(lambda self: self)


class BarisPenuh(Benda):
    """Whole rows."""

    def __init__(self, daerah: Daerah) -> None:
        self._panggilan = daerah._panggilan
        self._daerah = daerah

    Hidden = property(
        lambda self: None,
        lambda self, ya: self._daerah._papan.sembunyikan(
            self._daerah._judul, self._daerah._letak, ya
        ),
    )

    def AutoFit(self) -> None:
        pass


class Isian(Benda):
    """The fill of a range."""

    def __init__(self, daerah: Daerah) -> None:
        self._panggilan = daerah._panggilan
        self._daerah = daerah

    def _warnai(self, warna: list[int] | None) -> None:
        for letak in self._daerah._semua:
            self._daerah._papan.warnai(self._daerah._judul, letak, warna)

    ColorIndex = property(lambda self: TANPA_WARNA, lambda self, _: self._warnai(None))
    Color = property(
        lambda self: 0,
        lambda self, w: self._warnai([w & 255, w >> 8 & 255, w >> 16 & 255]),
    )


class Tautan(Benda):
    """Links."""

    def __init__(self, lembar: Lembar, letak: list[int] | None = None) -> None:
        self._panggilan = lembar._panggilan
        self._lembar, self._letak = lembar, letak or lembar._papan.luas(lembar._judul)

    @property
    def Count(self) -> int:
        b, k, n, m = self._letak
        return sum(
            b <= baris < b + n and k <= kolom < k + m and s.tautan is not None
            for (baris, kolom), s in self._lembar._papan.tab[self._lembar._judul].sel.items()
        )

    def Add(
        self,
        Anchor: Daerah,
        Address: str,
        SubAddress: str = "",
        ScreenTip: str = "",
        TextToDisplay: str = "",
    ) -> "SatuTautan":
        alamat = Address or f"#{SubAddress}"
        if TextToDisplay:
            Anchor._papan.tautkan(Anchor._judul, Anchor._letak, alamat, TextToDisplay)
        else:
            Anchor._papan.tautkan_isi(Anchor._judul, Anchor._letak, alamat)
        return SatuTautan(Anchor, alamat)


class SatuTautan(Benda):
    """A link; ``Address`` of a place in the workbook is empty, but the stand-in tells it all."""

    ScreenTip = ""

    def __init__(self, daerah: Daerah, alamat: str) -> None:
        self._panggilan = daerah._panggilan
        self._daerah, self._alamat = daerah, alamat

    TextToDisplay = property(
        lambda self: "",
        lambda self, teks: self._daerah._papan.tautkan(
            self._daerah._judul, self._daerah._letak, self._alamat, teks
        ),
    )


class Komentar(Benda):
    """The notes of a tab, row by row."""

    def __init__(self, lembar: Lembar) -> None:
        self._panggilan = lembar._panggilan
        self._lembar = lembar

    def __iter__(self) -> Iterator["SatuKomentar"]:
        for baris, kolom, teks in sorted(self._lembar._papan.komentar(self._lembar._judul)):
            self._panggilan.catat("Comments.next")
            yield SatuKomentar(self._lembar, [baris, kolom, 1, 1], teks)


class SatuKomentar(Benda):
    """A note."""

    def __init__(self, lembar: Lembar, letak: list[int], teks: str) -> None:
        self._panggilan = lembar._panggilan
        self._lembar, self._letak, self._teks = lembar, letak, teks

    Parent = property(lambda self: Daerah(self._lembar, self._letak))

    def Text(self) -> str:
        return self._teks


def buka_tiruan(papan: PapanMemori) -> tuple[xlwings.Book, Panggilan]:
    """A workbook in the stand-in, as xlwings hands it out, and its round trips by name."""
    buku = Buku(PapanExcel(papan.berkas, papan.tab, papan.nama_buku, papan.catatan))
    modul = mesin_windows()
    return xlwings.Book(impl=modul.Book(xl=buku)), buku._panggilan
