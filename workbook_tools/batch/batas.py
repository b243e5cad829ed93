"""What one task of a run may take."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Batas:
    """What one task may take: seconds, and bytes of memory of its process. An ordinary workbook
    takes a tenth of a second and 60 MB; a slow network drive some seconds."""

    detik: float = 60.0
    memori: int = 1_000_000_000
