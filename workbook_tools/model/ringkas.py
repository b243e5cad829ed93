"""What one run says of one workbook: small enough to travel between processes."""

from enum import Enum
from fractions import Fraction
from pathlib import Path

from msgspec import Struct

from workbook_tools.model.temuan import Temuan


class Keadaan(Enum):
    """What became of a workbook."""

    SELESAI = "selesai"
    DILEWATI = "dilewati"  # already computed, and nothing has changed since
    GAGAL = "gagal"  # could not be used; ``sebab`` says why


class Ringkas(Struct, frozen=True):
    """One workbook of a run. ``capaian`` and ``realisasi`` in percent; ``catatan`` is what
    else the user should be told."""

    jalur: Path
    keadaan: Keadaan
    tertulis: Path | None = None
    capaian: Fraction | None = None
    kategori: str | None = None
    realisasi: Fraction | None = None
    galat: int = 0
    peringatan: int = 0
    info: int = 0
    sebab: Temuan | None = None
    catatan: tuple[str, ...] = ()
    lengkap: Fraction | None = None  # percent of what a complete report needs
    bertriwulan: bool = True  # its template has the sheet Triwulan
