"""What is not known in a result, and why."""

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple


class SelGelap(NamedTuple):
    """A cell that cannot be read: sheet id, address, what stands there."""

    lembar: str
    sel: str
    teks: str


@dataclass(frozen=True, slots=True)
class Lubang:
    """Why a figure is not known: the unread cells that it rests on, and what it can be at least
    and at most; None where nobody knows."""

    sel: tuple[SelGelap, ...]
    bawah: Fraction | None = None
    atas: Fraction | None = None


BerLubang = tuple[tuple[str, Lubang], ...]
"""The fields of a result that are not known, each with the reason."""
