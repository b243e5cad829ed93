"""The buttons on Beranda."""

from xlsxwriter.worksheet import Worksheet

from workbook_tools.schema.tata_letak import BARIS_TOMBOL

TOMBOL = (
    ("Hitung", "Hitung", 140),
    ("Periksa", "Periksa", 110),
    ("Buka Pemeriksaan", "BukaPemeriksaan", 160),
)
"""What stands on a button, the macro behind it, its width in pixels."""

_TINGGI = 40
_JARAK = 12
_ATAS = 6


def pasang_tombol(ws: Worksheet) -> None:
    """Put the buttons side by side into the row that is kept free for them."""
    kiri = _JARAK
    for kata, makro, lebar in TOMBOL:
        ws.insert_button(
            BARIS_TOMBOL[0] - 1,
            0,
            {
                "macro": f"LKj.{makro}",
                "caption": kata,
                "width": lebar,
                "height": _TINGGI,
                "x_offset": kiri,
                "y_offset": _ATAS,
            },
        )
        kiri += lebar + _JARAK
