"""A block of cells as xlwings knows it."""

from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from workbook_tools.live.mesin.papan import SelPapan, TulisPapan
from workbook_tools.model.sel import alamat

if TYPE_CHECKING:
    from workbook_tools.live.mesin.buku import Sheet


class Range(base_classes.Range):  # type: ignore[misc]
    """A block of cells."""

    def __init__(self, sheet: "Sheet", letak: list[int]) -> None:
        self._sheet = sheet
        self.letak = letak
        self.papan = sheet.papan
        self.options: dict[str, Any] = {}

    @property
    def api(self) -> "Range":
        """xlwings writes only where this is something true."""
        return self

    @property
    def sheet(self) -> "Sheet":
        """Its tab."""
        return self._sheet

    @property
    def row(self) -> int:
        """The first row."""
        return self.letak[0]

    @property
    def column(self) -> int:
        """The first column."""
        return self.letak[1]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.letak[2], self.letak[3]

    def __len__(self) -> int:
        return self.letak[2] * self.letak[3]

    @property
    def address(self) -> str:
        """Its address."""
        b, k, n, m = self.letak
        return f"{alamat(b, k)}:{alamat(b + n - 1, k + m - 1)}"

    def __call__(self, arg1: int, arg2: int | None = None) -> "Range":
        if arg2 is None:
            baris, kolom = divmod(arg1 - 1, self.letak[3])
            return Range(self._sheet, [self.row + baris, self.column + kolom, 1, 1])
        return Range(self._sheet, [self.row + arg1 - 1, self.column + arg2 - 1, 1, 1])

    @property
    def raw_value(self) -> list[list[SelPapan]]:
        """The values of the block, always in two dimensions."""
        return self.papan.baca(self._judul, self.letak)

    @raw_value.setter
    def raw_value(self, isi: Any) -> None:
        if not isinstance(isi, list | tuple):
            isi = [[isi] * self.letak[3]] * self.letak[2]
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

    @number_format.setter
    def number_format(self, kode: str) -> None:
        self.papan.atur_format(self._judul, self.letak, kode)

    def sisipkan(self, dari_bawah: bool, melebar: bool) -> None:
        """Insert cells, pushing down what is there."""
        self.papan.sisipkan(self._judul, self.letak, dari_bawah, melebar)

    def delete(self, shift: str | None = None) -> None:
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
    def color(self, warna: tuple[int, int, int] | str | None) -> None:
        if isinstance(warna, str):
            kode = warna.lstrip("#")
            warna = (int(kode[:2], 16), int(kode[2:4], 16), int(kode[4:], 16))
        self.papan.warnai(self._judul, self.letak, None if warna is None else list(warna))

    @property
    def row_hidden(self) -> bool | None:
        """Whether the rows are hidden."""
        return self.papan.tersembunyi(self._judul, self.letak)

    @row_hidden.setter
    def row_hidden(self, ya: bool) -> None:
        self.papan.sembunyikan(self._judul, self.letak, ya)

    @property
    def row_height(self) -> float:
        """The height of the first row, in points."""
        return self.papan.tinggi(self._judul, self.letak)

    @row_height.setter
    def row_height(self, tinggi: float) -> None:
        self.papan.atur_tinggi(self._judul, self.letak, tinggi)

    def autofit(self, axis: str | None = None) -> None:
        """Fit the height of the rows."""
        if axis in ("r", "rows", None):
            self.papan.sesuaikan_tinggi(self._judul, self.letak)

    @property
    def hyperlink(self) -> str:
        """Where its link leads; '' without one."""
        return self.papan.tautan(self._judul, self.letak) or ""

    def add_hyperlink(self, alamat: str, teks: str, bisikan: str | None = None) -> None:
        """Give one cell a link; LibreOffice shows the address by itself."""
        self.papan.tautkan(self._judul, self.letak, alamat, teks)

    def lepas_tautan(self) -> None:
        """Take the links away, keep text and looks."""
        self.papan.lepas_tautan(self._judul, self.letak)

    def komentari(self, teks: str) -> None:
        """Give the first cell a note."""
        self.papan.komentari(self._judul, self.letak, teks)

    @property
    def _judul(self) -> str:
        return self._sheet.name


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
