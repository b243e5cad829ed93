"""A finding: what is wrong, in which cell, what was seen, what was expected."""

from dataclasses import dataclass, replace
from enum import Enum


class Tingkat(Enum):
    """Severity, gravest first."""

    GALAT = "galat"  # wrong
    PERINGATAN = "peringatan"  # probably wrong, or two places disagree
    INFO = "info"  # worth knowing

    @property
    def urutan(self) -> int:
        """0 for the gravest."""
        return list(Tingkat).index(self)


@dataclass(frozen=True, slots=True)
class Tempat:
    """Another place that a finding speaks of: sheet id, cell, what stands there. ``berkas`` is
    the workbook when it is another one."""

    lembar: str
    sel: str
    nilai: str = ""
    berkas: str = ""


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding. ``lembar`` is a sheet id (or '' for the whole workbook), ``kolom`` a column
    id, ``kunci`` the name of the row (code, program, village), ``berkas`` the workbook where
    many are checked together. Texts are Indonesian."""

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

    def menurut(self, aturan: str, tingkat: Tingkat) -> "Temuan":
        """The same finding under a rule; a severity that the finding itself gives wins."""
        return replace(self, aturan=aturan, tingkat=self.tingkat or tingkat)
