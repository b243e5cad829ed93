"""A finding: what is wrong, in which cell, what was seen, what was expected."""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace


class Tingkat(Enum):
    """Severity, gravest first."""

    GALAT = "galat"  # wrong
    PERINGATAN = "peringatan"  # probably wrong, or two places disagree
    INFO = "info"  # worth knowing

    def __init__(self, _: str) -> None:
        self.urutan = len(type(self).__members__)
        """0 for the gravest."""


class Tempat(Struct, frozen=True):
    """Another place that a finding speaks of: sheet id, cell, what stands there. ``berkas`` is
    the workbook when it is another one."""

    lembar: str
    sel: str
    nilai: str = ""
    berkas: str = ""


class Perbaikan(Struct, frozen=True):
    """The one mend that the program is sure of: what a cell is to hold, as people type it, or a
    row (values by column id) that is to be added to the sheet."""

    lembar: str
    sel: str = ""
    isi: str = ""
    tambah_baris: tuple[tuple[str, str], ...] = ()


class KunciTemuan(NamedTuple):
    """What a finding is known by: rule, sheet, cell."""

    aturan: str
    lembar: str
    sel: str


class Temuan(Struct, frozen=True):
    """One finding. ``lembar`` is a sheet id (or '' for the whole workbook), ``kolom`` a column
    id, ``kunci`` the name of the row (code, program, village), ``berkas`` the workbook where
    many are checked together. ``induk`` is the finding that explains this one; it goes when that
    is mended, and is not counted. ``diterima`` is the reason for which the office says that it
    is right as it stands. Texts are Indonesian."""

    lembar: str
    sel: str
    pesan: str
    kolom: str = ""
    kunci: str = ""
    nilai: str = ""
    seharusnya: str = ""
    dugaan: str = ""
    terkait: tuple[Tempat, ...] = ()
    aturan: str = ""
    tingkat: Tingkat | None = None  # None: the usual severity of its rule
    berkas: str = ""
    perbaikan: Perbaikan | None = None
    induk: KunciTemuan | None = None
    diterima: str = ""

    @property
    def sebagai_induk(self) -> KunciTemuan:
        """What other findings call this one by."""
        return KunciTemuan(self.aturan, self.lembar, self.sel)

    def menurut(self, aturan: str, tingkat: Tingkat) -> "Temuan":
        """The same finding under a rule; a severity that the finding itself gives wins."""
        return replace(self, aturan=aturan, tingkat=self.tingkat or tingkat)


def terhitung(temuan: Iterable[Temuan]) -> list[Temuan]:
    """The findings that are counted: those that no other one explains."""
    return [t for t in temuan if t.induk is None]


def nomor_induk(temuan: Iterable[Temuan]) -> dict[KunciTemuan, int]:
    """The place of every finding that may explain others in the list, from 0."""
    hasil: dict[KunciTemuan, int] = {}
    for n, t in enumerate(temuan):
        if t.induk is None:
            hasil.setdefault(t.sebagai_induk, n)
    return hasil
