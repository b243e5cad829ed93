"""Computed sheets, filled and ready to be written by any front."""

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from workbook_tools.schema.jenis import Blok, LembarHitung


class SelTulis(Struct, frozen=True):
    """What goes into one computed cell.

    ``nilai``: text (written as text, never as a formula), an exact number, or None for an
    empty cell. Percentages are in percent (99.92), not in fractions; the writer converts.
    ``tautan``: tab title and address that a click leads to. ``warna``: RRGGBB fill of a
    category colour that is not one of the named ones.
    """

    nilai: str | Fraction | int | None
    tautan: tuple[str, str] | None = None
    warna: str | None = None


KOSONG = SelTulis(None)

BarisTulis = Mapping[str, SelTulis]
"""Cells of a row by column id; columns that are left out are written empty."""


class BlokTerisi(Struct, frozen=True):
    """A block with its header labels (years put in) and rows."""

    blok: Blok
    label: Mapping[str, str]
    baris: tuple[BarisTulis, ...]


class LembarTerisi(Struct, frozen=True):
    """A computed sheet with its heading and bands of filled blocks."""

    lembar: LembarHitung
    kepala: str
    pita: tuple[tuple[BlokTerisi, ...], ...]
