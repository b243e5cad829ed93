"""Cell formats of one workbook, made once each."""

from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from workbook_tools.records import Jenis
from workbook_tools.schema import Tampilan
from workbook_tools.template import warna

_ANGKA = {"align": "right"}
_TEKS = {"text_wrap": True, "align": "left", "indent": 1}  # apart from a figure to the left

_JENIS: dict[Jenis, dict[str, Any]] = {
    Jenis.TEKS: {"num_format": "@", **_TEKS},
    Jenis.KODE: {"num_format": "@", **_TEKS},
    Jenis.DAFTAR_KODE: {"num_format": "@", **_TEKS},
    Jenis.PILIHAN: {"num_format": "@", **_TEKS},
    # Text, so that 9:9 stays 9:9 and 0,270 keeps its last digit.
    Jenis.SKOR: {"num_format": "@", "text_wrap": True, **_ANGKA},
    Jenis.NILAI: {"num_format": "@", "text_wrap": True, **_ANGKA},
    Jenis.PERSEN: {"num_format": "0.00%", **_ANGKA},
    Jenis.RUPIAH: {"num_format": "#,##0", **_ANGKA},
    Jenis.BULAT: {"num_format": "0", **_ANGKA},
    Jenis.TAHUN: {"num_format": "0", **_ANGKA},
}

_TAMPILAN: dict[Tampilan, dict[str, Any]] = {
    Tampilan.TEKS: _TEKS,
    Tampilan.PENDEK: {"align": "center", "text_wrap": True},
    Tampilan.NILAI: {"text_wrap": True, **_ANGKA},
    Tampilan.PERSEN: {"num_format": "0.00%", **_ANGKA},
    Tampilan.POIN: {"num_format": "0.00", **_ANGKA},
    Tampilan.RASIO: {"num_format": "0.00", **_ANGKA},
    Tampilan.RUPIAH: {"num_format": "#,##0", **_ANGKA},
    Tampilan.BULAT: {"num_format": "0", **_ANGKA},
    Tampilan.ISIAN: {"align": "center", "text_wrap": True, "bg_color": warna.ISIAN},
}

RUANG_KEPALA = 8
"""Air around the words of a header row, in points."""

_BINGKAI = {"border": 1, "border_color": warna.GARIS}


class Gaya:
    """Hands out formats of a workbook; equal wishes get the same format."""

    def __init__(self, buku: Workbook) -> None:
        self._buku = buku
        self._ada: dict[tuple[tuple[str, Any], ...], Format] = {}

    def buat(self, **sifat: Any) -> Format:
        """The format with these XlsxWriter properties."""
        kunci = tuple(sorted(sifat.items()))
        if kunci not in self._ada:
            self._ada[kunci] = self._buku.add_format(sifat)
        return self._ada[kunci]

    def judul(self, peran: warna.Peran) -> Format:
        """The big title of a sheet."""
        return self.buat(
            bold=True,
            font_size=16,
            font_color=peran.tulisan,
            bg_color=peran.lembut,
            valign="vcenter",
            indent=1,
        )

    def subjudul(self, peran: warna.Peran) -> Format:
        """The heading of a block or a section."""
        return self.buat(bold=True, font_size=12, font_color=peran.tulisan, valign="vcenter")

    def catatan(self) -> Format:
        """The line of help below the title."""
        return self.buat(italic=True, font_color=warna.CATATAN, valign="vcenter", indent=1)

    def tautan(self) -> Format:
        """A link on its own."""
        return self.buat(font_color=warna.TAUTAN, underline=1, valign="vcenter", indent=1)

    def kepala(self, peran: warna.Peran) -> Format:
        """A header cell."""
        return self.buat(
            bold=True,
            font_color=warna.PUTIH,
            bg_color=peran.utama,
            align="center",
            valign="vcenter",
            text_wrap=True,
            **_BINGKAI,
        )

    def isian(self, jenis: Jenis, bingkai: bool = True, **lain: Any) -> Format:
        """A cell that staff fill. Without ``bingkai``: the rest of the column."""
        return self.buat(
            **{"valign": "top", **_JENIS[jenis], **(_BINGKAI if bingkai else {})} | lain
        )

    def tampak(self, **lain: Any) -> Format:
        """A cell of an input sheet that only shows something."""
        return self.buat(
            **{"font_color": warna.CATATAN, "bg_color": warna.TAMPAK, "valign": "top"}
            | _BINGKAI
            | lain
        )

    def hasil(self, tampilan: Tampilan, **lain: Any) -> Format:
        """A cell that the program fills."""
        return self.buat(**{"valign": "vcenter", **_TAMPILAN[tampilan], **_BINGKAI} | lain)

    def hasil_lepas(self) -> Format:
        """Text that runs on over the empty cells to its right."""
        sisi = {"left": 1, "top": 1, "bottom": 1, "border_color": warna.GARIS}
        return self.buat(valign="vcenter", indent=1, **sisi)

    def kotak(self, **lain: Any) -> Format:
        """A framed, wrapped cell of text."""
        return self.buat(**{"valign": "vcenter", **_TEKS, **_BINGKAI} | lain)
