"""The palette: calm, and the same meaning everywhere. RRGGBB with ``#``."""

from msgspec import Struct


class Peran(Struct, frozen=True):
    """The colours of one kind of sheet: its tab and header, the soft band, the writing on it."""

    utama: str
    lembut: str
    tulisan: str


MASUKAN = Peran("#2F5F98", "#E6EEF7", "#1F3F66")
"""Sheets that staff fill: blue."""
HITUNG = Peran("#2E7050", "#E4F0EA", "#1D4A35")
"""Sheets that the program fills: green."""
PETUNJUK = Peran("#6B6F76", "#EFEFF0", "#3C3F44")
"""Help: grey."""

PUTIH = "#FFFFFF"
GARIS = "#C9CED6"
CATATAN = "#6B6F76"
TAUTAN = "#2F5F98"
ISIAN = "#FFF9DB"
TAMPAK = "#F5F5F6"

TOTAL = "#CFE3D8"
PROGRAM = "#E4F0EA"
KEGIATAN = "#F2F8F5"

BAIK = ("#DFF1E3", "#1E6B34")
AWAS = ("#FFEFC6", "#7A5200")
SALAH = ("#F9D6D5", "#9C1C1C")
TAHU = ("#DEEAF7", "#1F4E79")
SEPI = ("#EFEFF0", "#7A7E85")
"""Fill and text of states: good, careful, wrong, worth knowing, nothing yet."""

GRAFIK = ("#2E7050", "#E0A030", "#2F5F98")
"""Chart series."""
