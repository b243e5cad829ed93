"""A block of cells."""

from typing import Any, Self

from workbook_tools.live.mesin.papan import Papan, SelPapan, TulisPapan
from workbook_tools.model.sel import alamat


class Range:
    """A block of cells of a tab: first row, first column, rows, columns.

    What the host has not, such as ``formula2``, cannot be set either.
    """

    __slots__ = ("_judul", "letak", "papan")

    def __init__(self, papan: Papan, judul: str, letak: list[int]) -> None:
        self.papan = papan
        self._judul = judul
        self.letak = letak

    @property
    def impl(self) -> Self:
        """Itself."""
        return self

    @property
    def address(self) -> str:
        """Its address."""
        b, k, n, m = self.letak
        return f"{alamat(b, k)}:{alamat(b + n - 1, k + m - 1)}"

    @property
    def raw_value(self) -> list[list[SelPapan]]:
        """The values of the block, always in two dimensions."""
        return self.papan.baca(self._judul, self.letak)

    @raw_value.setter
    def raw_value(self, isi: list[list[Any]]) -> None:
        self.papan.tulis(self._judul, self.letak, [[sel_tulis(x) for x in b] for b in isi])

    @property
    def formula(self) -> list[list[str]]:
        """Formulas and constants as text."""
        return self.papan.baca_rumus(self._judul, self.letak)

    @formula.setter
    def formula(self, rumus: str) -> None:
        self.papan.tulis(self._judul, self.letak, [[{"rumus": rumus}]])

    @property
    def number_format(self) -> str | None:
        """The common number-format code."""
        return self.papan.format_angka(self._judul, self.letak)

    def sisipkan(self, dari_bawah: bool, melebar: bool) -> None:
        """Insert cells, pushing down what is there."""
        self.papan.sisipkan(self._judul, self.letak, dari_bawah, melebar)

    def delete(self, shift: str) -> None:
        """Delete cells; only upwards."""
        if shift != "up":
            raise NotImplementedError
        self.papan.hapus(self._judul, self.letak)

    @property
    def color(self) -> tuple[int, ...] | None:
        """The fill."""
        warna = self.papan.warna(self._judul, self.letak)
        return None if warna is None else tuple(warna)

    @color.setter
    def color(self, warna: str | None) -> None:
        self.papan.warnai(self._judul, self.letak, None if warna is None else _rgb(warna))

    @property
    def rows(self) -> "Rows":
        """Its rows."""
        return Rows(self.papan, self._judul, self.letak)

    @property
    def row_height(self) -> float:
        """The height of the first row, in points."""
        return self.papan.tinggi(self._judul, self.letak)

    @row_height.setter
    def row_height(self, tinggi: float) -> None:
        self.papan.atur_tinggi(self._judul, self.letak, tinggi)

    def lepas_tautan(self) -> None:
        """Take the links away, keep text and looks."""
        self.papan.lepas_tautan(self._judul, self.letak)

    def komentari(self, teks: str) -> None:
        """Give the first cell a note."""
        self.papan.komentari(self._judul, self.letak, teks)


class Rows:
    """The rows of a block."""

    __slots__ = ("_judul", "letak", "papan")

    def __init__(self, papan: Papan, judul: str, letak: list[int]) -> None:
        self.papan = papan
        self._judul = judul
        self.letak = letak

    @property
    def hidden(self) -> bool | None:
        """Whether they are hidden; None when they differ."""
        return self.papan.tersembunyi(self._judul, self.letak)

    @hidden.setter
    def hidden(self, ya: bool) -> None:
        self.papan.sembunyikan(self._judul, self.letak, ya)

    def autofit(self) -> None:
        """Fit their height."""
        self.papan.sesuaikan_tinggi(self._judul, self.letak)


def _rgb(kode: str) -> list[int]:
    """Red, green and blue of ``#RRGGBB``."""
    return list(bytes.fromhex(kode.lstrip("#")))


def sel_tulis(nilai: Any) -> TulisPapan:
    """A value as Excel takes it: an apostrophe makes text, an equals sign a formula, and other
    text is taken as if it were typed."""
    if nilai is None or nilai == "":
        return None
    if isinstance(nilai, bool):
        return nilai
    if isinstance(nilai, int | float):
        return float(nilai)
    if nilai.startswith("'"):
        return {"teks": nilai[1:]}
    if nilai.startswith("="):
        return {"rumus": nilai}
    return {"ketik": nilai}
