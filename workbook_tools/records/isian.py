"""One input cell with its meaning: text, number, or the reason why it has none."""

from fractions import Fraction

from msgspec import Struct

from workbook_tools.numbers import Angka, Bacaan, Status


class Isian(Struct, frozen=True):
    """A cell of an input record; a batch makes millions.

    ``lembar`` and ``kolom`` are schema ids, ``sel`` the address ('' when the column is not on
    the tab). ``teks`` is what the user sees. ``bacaan`` is there for number columns only.
    ``galat`` holds the code of an Excel error cell, ``rumus`` tells a formula's result.
    """

    lembar: str
    kolom: str
    sel: str
    teks: str = ""
    bacaan: Bacaan | None = None
    galat: str = ""
    rumus: bool = False

    def __bool__(self) -> bool:
        """Whether something stands in the cell."""
        return bool(self.teks or self.galat)

    @property
    def angka(self) -> Angka | None:
        """The number to be used, or None (empty, not assessed, unreadable, not a number)."""
        bacaan = self.bacaan
        return None if bacaan is None else bacaan.angka

    @property
    def nilai(self) -> Fraction | None:
        """The exact value of the number; percentages in percent, money in rupiah."""
        bacaan = self.bacaan  # not through ``angka``: this is asked more often than anything else
        return bacaan.angka.nilai if bacaan is not None and bacaan.angka is not None else None

    @property
    def belum_dinilai(self) -> bool:
        """Empty, or said to be not assessed: '-', 'belum dinilai'."""
        if not self:
            return True
        return self.bacaan is not None and self.bacaan.status is Status.BELUM_DINILAI


def kosong(lembar: str, kolom: str, sel: str) -> Isian:
    """An empty cell. Most are; made without the class's own way, which takes twice as long."""
    return Isian(lembar, kolom, sel)
