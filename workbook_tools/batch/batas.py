"""What one task of a run may take."""

from msgspec import Struct


class Batas(Struct, frozen=True):
    """What one task may take: seconds, and bytes of memory of its process. An ordinary workbook
    takes a tenth of a second and 60 MB; a slow network drive some seconds."""

    detik: float = 60.0
    memori: int = 1_000_000_000
