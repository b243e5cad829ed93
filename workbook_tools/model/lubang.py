"""What is not known in a result, and what of it rests on cells that are probably wrong."""

from fractions import Fraction

from msgspec import Struct


class SelGelap(Struct, frozen=True):
    """A cell that cannot be read: sheet id, address, what stands there."""

    lembar: str
    sel: str
    teks: str


class Lubang(Struct, frozen=True):
    """Why a figure is not known: the unread cells that it rests on, and what it can be at least
    and at most; None where nobody knows."""

    sel: tuple[SelGelap, ...]
    bawah: Fraction | None = None
    atas: Fraction | None = None


KOSONG = "S351"
"""The rule that tells what a complete report lacks."""


class Ragu(Struct, frozen=True):
    """A cell that can be read and is probably wrong, or that is empty and should not be: sheet id,
    address, what stands there, the rule that says so."""

    lembar: str
    sel: str
    teks: str
    aturan: str

    @property
    def kata(self) -> str:
        """'G8 tertulis 9043', 'I8 kosong'."""
        return f"{self.sel} tertulis {self.teks}" if self.teks else f"{self.sel} kosong"


BerRagu = tuple[tuple[str, tuple[Ragu, ...]], ...]
"""The fields of a result that rest on such cells, each with them."""

BerLubang = tuple[tuple[str, Lubang], ...]
"""The fields of a result that are not known, each with the reason."""
