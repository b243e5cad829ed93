"""What a sheet of the overview shows, before any writer is involved."""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from itertools import islice
from typing import Any, overload

from msgspec import Struct, field

Rekam = dict[str, Any]


class Bentuk(Enum):
    """How a column is shown."""

    TEKS = "teks"
    PANJANG = "panjang"  # wrapped text
    TENGAH = "tengah"
    ANGKA = "angka"  # a figure as it was typed: 90,43, 2:9, 100%
    BULAT = "bulat"
    URUT = "urut"  # a rank
    PERSEN = "persen"  # points in, shown with two decimals and a percent sign
    DESIMAL = "desimal"
    RUPIAH = "rupiah"
    BEDA = "beda"  # text in the colour of its severity
    KATEGORI = "kategori"  # text in the colour that the row's "warna" names


class Aliran(Sequence[Rekam]):
    """Rows that are made anew whenever they are gone through, and never all at once."""

    def __init__(self, jumlah: int, buat: Callable[[], Iterator[Rekam]], dari: int = 0) -> None:
        self._jumlah, self._buat, self._dari = jumlah, buat, dari

    def __len__(self) -> int:
        return self._jumlah

    def __iter__(self) -> Iterator[Rekam]:
        return islice(self._buat(), self._dari, self._dari + self._jumlah)

    @overload
    def __getitem__(self, n: int) -> Rekam: ...
    @overload
    def __getitem__(self, n: slice) -> "Aliran": ...
    def __getitem__(self, n: int | slice) -> "Rekam | Aliran":
        if isinstance(n, slice):
            dari, sampai, _ = n.indices(self._jumlah)
            return Aliran(max(sampai - dari, 0), self._buat, self._dari + dari)
        satu = range(self._jumlah)[n]
        return next(iter(self[satu : satu + 1]))


class Kolom(Struct, frozen=True):
    """One column: the key of its values in the rows, its header."""

    id: str
    label: str
    bentuk: Bentuk = Bentuk.TEKS
    lebar: int = 14


class Grafik(Struct, frozen=True):
    """A chart over the rows of a table: bars of one or more columns."""

    judul: str
    kategori: str
    nilai: tuple[str, ...]
    bertumpuk: bool = False
    mendatar: bool = False
    baris: int = 40  # rows charted at most


class Tabel(Struct, frozen=True):
    """A table: rows, closing rows in bold (sums, means), an optional chart beside it."""

    kolom: Sequence[Kolom]
    baris: Sequence[Rekam]
    kaki: Sequence[Rekam] = ()
    judul: str = ""
    grafik: Grafik | None = None
    gradasi: tuple[str, ...] = ()  # columns with a colour scale


class Lembar(Struct, frozen=True):
    """A sheet: heading, a word of explanation, tables below each other.

    A filter is put on the sheet's only table, or its last one.
    """

    judul: str
    kepala: str
    keterangan: str
    tabel: Sequence[Tabel] = field(default_factory=list)
    warna: str = ""  # colour of the tab
