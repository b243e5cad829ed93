"""Where every cell of an input tab goes when rows are put in between.

As in Excel when whole rows are inserted, but kinder in one thing: a range that ends with a row
below which its own kind goes on, or with the last row of the whole table, ends with the new row;
one that begins with the table's first row begins with it again.
"""

from bisect import bisect_left
from collections.abc import Collection, Mapping
from itertools import accumulate

from msgspec.structs import replace

from workbook_tools.workbook.alamat import BARIS_TERAKHIR
from workbook_tools.workbook.perpindahan import Rentang


class Sisipan:
    """The map of one tab: by old row, how many rows come below it.

    ``lanjut``: rows whose ranges go on with what comes below; ``awal`` and ``akhir``: the first
    and last old row of the table, whose whole ranges always do.
    """

    def __init__(
        self,
        judul: str,
        sesudah: Mapping[int, int],
        lanjut: Collection[int] = (),
        awal: int = 0,
        akhir: int = 0,
    ) -> None:
        self.judul = judul
        self.sesudah = dict(sorted(sesudah.items()))
        self.diam = not self.sesudah
        """Nothing changes its place."""
        self.baris_pertama = min(self.sesudah, default=0)
        self._lanjut = frozenset(lanjut)
        self._awal, self._akhir = awal, akhir
        self._baris = list(self.sesudah)
        self._banyak = [0, *accumulate(self.sesudah.values())]

    def contoh(self, di_atas: int) -> int:
        """The old row that new ones below another look like: that one, or below the header the
        first of the table."""
        return self._awal if di_atas == self._awal - 1 else di_atas

    def titik(self, baris: int, kolom: int) -> int:
        """The new row of a cell."""
        baru = baris + self._banyak[bisect_left(self._baris, baris)]
        return min(baru, BARIS_TERAKHIR)

    def sel(self, baris: int, kolom: int) -> int:
        """As ``titik``, for a formula that names one cell."""
        return self.titik(baris, kolom)

    def rentang(self, r: Rentang, *, terletak: bool = False) -> Rentang:
        """A range in its new place."""
        bawah = self.titik(r.bawah, r.kiri)
        seluruhnya = r.bawah == self._akhir and r.atas <= self._awal
        if r.atas < r.bawah and (r.bawah in self._lanjut or seluruhnya):
            bawah += self.sesudah.get(r.bawah, 0)
        atas = self.titik(r.atas, r.kiri)
        if r.atas == self._awal < r.bawah:
            atas -= self.sesudah.get(r.atas - 1, 0)
        return replace(r, atas=atas, bawah=min(bawah, BARIS_TERAKHIR))

    def baris_utuh(self, atas: int, bawah: int) -> tuple[int, int]:
        """Whole rows, such as the titles that are printed on every page."""
        return self.titik(atas, 1), self.titik(bawah, 1)

    def terdekat(self, baris: int, kolom: int) -> int:
        """The new row of a cell; no row is ever gone."""
        return self.titik(baris, kolom)

    def di_samping(self, baris: int, kolom: int) -> bool:
        """Whole rows move: no cell beside the table stays."""
        return False

    def baris_baru(self) -> dict[int, list[int]]:
        """The new rows by the old row that they come below."""
        return {
            p: [*range(self.titik(p, 1) + 1, self.titik(p, 1) + 1 + n)]
            for p, n in self.sesudah.items()
        }
