"""Charts of the Grafik sheet. They read all prepared rows; hidden rows are left out."""

from typing import Any

from msgspec import Struct
from xlsxwriter.chart import Chart
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from workbook_tools.template import warna
from workbook_tools.template.letak import LetakBlok, LetakLembar

LEBAR = 860
"""Width of a chart, in pixels."""
_TINGGI_BARIS = 20  # pixels of a row of the usual height
_BANYAK = 3
_HURUF = {"name": "Calibri", "size": 9, "color": "#3C3F44"}


class _Data(Struct, frozen=True):
    """The rows of one block, as the source of series."""

    tab: str
    tempat: LetakBlok

    def deret(self, id_kolom: str) -> dict[str, Any]:
        """One column over all prepared rows, named by its header, with the labels."""
        kolom, label = self.tempat.kolom_dari(id_kolom) - 1, self.tempat.kolom - 1
        awal, akhir = self.tempat.baris_data - 1, self.tempat.baris_akhir - 1
        return {
            "name": [self.tab, self.tempat.baris_kepala - 1, kolom],
            "categories": [self.tab, awal, label, akhir, label],
            "values": [self.tab, awal, kolom, akhir, kolom],
        }


def pasang_grafik(buku: Workbook, ws: Worksheet, letak: LetakLembar) -> None:
    """Put the three charts one below the other into the rows kept free for them."""
    lembar = letak.lembar
    jatah = lembar.ruang_grafik // _BANYAK
    grafik = (
        _capaian(buku, _Data(lembar.judul, letak.dari("grafik_capaian"))),
        _program(buku, _Data(lembar.judul, letak.dari("grafik_program"))),
        _renstra(buku, _Data(lembar.judul, letak.dari("grafik_renstra"))),
    )
    for nomor, satu in enumerate(grafik):
        satu.set_size({"width": LEBAR, "height": (jatah - 1) * _TINGGI_BARIS})
        satu.set_chartarea({"border": {"color": warna.GARIS}})
        satu.set_legend({"position": "bottom", "font": _HURUF})
        baris = letak.baris_grafik + nomor * jatah
        ws.insert_chart(baris - 1, 0, satu, {"x_offset": 4, "object_position": 2})


def _capaian(buku: Workbook, data: _Data) -> Chart:
    """Columns per indicator, and the line of 100%."""
    grafik = _batang(buku, data, "column", {"capaian": warna.GRAFIK[0]}, sela=140)
    garis = buku.add_chart({"type": "line"})
    garis.add_series(data.deret("batas") | {"line": {"color": warna.GRAFIK[1], "width": 2.25}})
    grafik.combine(garis)
    _judul(grafik, "Capaian Setiap Indikator")
    _sumbu_nilai(grafik, "0%")
    return grafik


def _program(buku: Workbook, data: _Data) -> Chart:
    """Budget beside realisation; lying bars leave room for long names of programs."""
    deret = {"anggaran": warna.GRAFIK[2], "realisasi": warna.GRAFIK[0]}
    grafik = _batang(buku, data, "bar", deret, sela=60)
    _judul(grafik, "Anggaran dan Realisasi Setiap Program")
    # Bars are drawn from below; turned over, the first program stands on top.
    kategori = {"reverse": True, "crossing": "max", "num_font": _HURUF}
    grafik.set_y_axis(kategori | {"line": {"color": warna.GARIS}})
    grafik.set_x_axis(_sumbu("#,##0,,") | {"name": "juta rupiah", "name_font": _HURUF})
    return grafik


def _renstra(buku: Workbook, data: _Data) -> Chart:
    """Target beside realisation of every year, in percent of the final target."""
    deret = {"target": warna.GRAFIK[1], "realisasi": warna.GRAFIK[0]}
    grafik = _batang(buku, data, "column", deret, sela=70)
    _judul(grafik, "Target dan Realisasi per Tahun (persen dari target akhir Renstra)")
    _sumbu_nilai(grafik, "0%")
    return grafik


def _batang(buku: Workbook, data: _Data, jenis: str, deret: dict[str, str], sela: int) -> Chart:
    grafik = buku.add_chart({"type": jenis})
    for kolom, isi in deret.items():
        bentuk = {"fill": {"color": isi}, "gap": sela, "overlap": 0}
        grafik.add_series(data.deret(kolom) | bentuk)
    return grafik


def _judul(grafik: Chart, judul: str) -> None:
    grafik.set_title(
        {
            "name": judul,
            "name_font": {
                "name": "Calibri",
                "size": 12,
                "bold": True,
                "color": warna.HITUNG.tulisan,
            },
            "overlay": False,
        }
    )


def _sumbu_nilai(grafik: Chart, format_: str) -> None:
    grafik.set_y_axis(_sumbu(format_))
    grafik.set_x_axis({"num_font": _HURUF, "line": {"color": warna.GARIS}})


def _sumbu(format_: str) -> dict[str, Any]:
    return {
        "num_format": format_,
        "num_font": _HURUF,
        "min": 0,
        "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": "#E3E6EA", "width": 0.75}},
    }
