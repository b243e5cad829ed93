"""Looks of the overview, one place for all sheets."""

from typing import Any

from workbook_tools.records.skala import WARNA, WARNA_TEKS
from workbook_tools.rekap.tampil import Bentuk
from workbook_tools.sheets.dasar import nama_warna, warna_khusus

BIRU = "#1F4E78"
BIRU_MUDA = "#DDEBF7"
ABU = "#7F7F7F"
GARIS = "#BFBFBF"
HURUF = "Calibri"

WARNA_TINGKAT = {
    "galat": ("#9C0006", "#FFC7CE"),
    "peringatan": ("#7F6000", "#FFEB9C"),
    "info": ("#1F4E78", "#DDEBF7"),
}
WARNA_GRAFIK = ("#2E75B6", "#A9D18E", "#FFC000", "#ED7D31", "#C00000")
WARNA_DERET = {
    "galat": "#C00000",
    "peringatan": "#FFC000",
    "info": "#9DC3E6",
    "antarbuku": "#7030A0",
    "Mandiri": "#375623",
    "Maju": "#70AD47",
    "Berkembang": "#FFD966",
    "Tertinggal": "#ED7D31",
    "Sangat Tertinggal": "#C00000",
}
"""Colours of series whose meaning has one."""

_DASAR = {"font_name": HURUF, "font_size": 10, "valign": "top"}
_SEL = {**_DASAR, "border": 1, "border_color": GARIS}

_BENTUK: dict[Bentuk, dict[str, Any]] = {
    Bentuk.TEKS: {"indent": 1},
    Bentuk.PANJANG: {"text_wrap": True},
    Bentuk.TENGAH: {"align": "center"},
    Bentuk.ANGKA: {"align": "right"},
    Bentuk.BULAT: {"num_format": "#,##0"},
    Bentuk.URUT: {"num_format": "0", "align": "center"},
    Bentuk.PERSEN: {"num_format": "0.00%"},
    Bentuk.DESIMAL: {"num_format": "0.00"},
    Bentuk.RUPIAH: {"num_format": "#,##0"},
    Bentuk.BEDA: {"align": "center"},
    Bentuk.KATEGORI: {"align": "center"},
}


class Gaya:
    """The formats of one workbook, made when first asked for."""

    def __init__(self, buku: Any) -> None:
        self._buku = buku
        self._ada: dict[str, Any] = {}

    def sel(self, bentuk: Bentuk, tebal: bool = False) -> Any:
        """A cell of a table; closing rows are bold."""
        sifat = {**_SEL, **_BENTUK[bentuk]}
        if tebal:
            sifat |= {"bold": True, "bg_color": BIRU_MUDA, "top": 2}
        return self._format(f"{bentuk.value}{tebal}", sifat)

    def kategori(self, warna: str) -> Any:
        """A category in its colour: a name of the scale or #RRGGBB."""
        kode = warna_khusus(warna) or WARNA.get(nama_warna(warna) or "")
        if kode is None:
            return self.sel(Bentuk.KATEGORI)
        huruf = f"#{WARNA_TEKS.get(nama_warna(warna) or '', '000000')}"
        sifat = {**_SEL, **_BENTUK[Bentuk.KATEGORI], "bg_color": f"#{kode}", "font_color": huruf}
        return self._format(f"kategori {kode}", sifat)

    def kepala(self) -> Any:
        """A header cell."""
        sifat = {**_SEL, "bold": True, "font_color": "white", "bg_color": BIRU}
        sifat |= {"text_wrap": True, "align": "center", "valign": "vcenter"}
        return self._format("kepala", sifat)

    def judul(self) -> Any:
        """The heading of a sheet."""
        sifat = {"font_name": HURUF, "font_size": 16, "bold": True, "font_color": BIRU}
        return self._format("judul", sifat)

    def judul_tabel(self) -> Any:
        """The heading of a table."""
        sifat = {"font_name": HURUF, "font_size": 12, "bold": True, "font_color": BIRU}
        return self._format("judul tabel", sifat)

    def keterangan(self) -> Any:
        """The line below the heading."""
        return self._format("keterangan", {**_DASAR, "italic": True, "font_color": ABU})

    def tingkat(self, nama: str) -> Any:
        """A severity, for conditional formats."""
        huruf, isi = WARNA_TINGKAT[nama]
        return self._format(nama, {"font_color": huruf, "bg_color": isi, "bold": True})

    def _format(self, nama: str, sifat: dict[str, Any]) -> Any:
        if nama not in self._ada:
            self._ada[nama] = self._buku.add_format(sifat)
        return self._ada[nama]
