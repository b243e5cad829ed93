"""The buttons on Beranda."""

from xlsxwriter.worksheet import Worksheet

from workbook_tools.schema.tata_letak import BARIS_TOMBOL

TOMBOL = (
    ("Hitung", "Hitung", 0, 12, 112),
    ("Periksa", "Periksa", 0, 132, 100),
    ("Buka Pemeriksaan", "BukaPemeriksaan", 1, 6, 156),
    ("Dokumen", "Dokumen", 1, 170, 74),
)
"""What stands on a button, the macro behind it, its column, its place there and its width, in
pixels. None reaches over two columns: programs that show columns wider would stretch it."""

_TINGGI = 40
_ATAS = 6


def pasang_tombol(ws: Worksheet) -> None:
    """Put the buttons side by side into the row that is kept free for them."""
    for kata, makro, kolom, kiri, lebar in TOMBOL:
        ws.insert_button(
            BARIS_TOMBOL[0] - 1,
            kolom,
            {
                "macro": f"LKj.{makro}",
                "caption": kata,
                "width": lebar,
                "height": _TINGGI,
                "x_offset": kiri,
                "y_offset": _ATAS,
            },
        )
