"""Native charts: XlsxWriter makes the chart in a small workbook, which becomes its data."""

import io
import re
import zipfile
from datetime import datetime
from fractions import Fraction

from msgspec.structs import replace

from workbook_tools.docx.paket import Relasi
from workbook_tools.docx.tulis import BagianBaru, Meja
from workbook_tools.docx.xml import WP, A, C, R, atribut
from workbook_tools.naskah import Grafik, Seri
from workbook_tools.regex import regex

TIPE_GRAFIK = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
TIPE_BUKU = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
EMU = 635  # English metric units in a twentieth of a point
_TINGGI = 0.5
_BARIS_MENDATAR = 0.062  # of the width, per category of a chart with lying bars
_JENIS = {"batang": "column", "garis": "line", "mendatar": "bar"}
_HURUF = {"name": "Calibri"}
_TANPA_TANDA = {"major_tick_mark": "none", "minor_tick_mark": "none"}  # unsaid: dense crosses
_WARNA = ("#1F4E79", "#C9A227", "#5B8FB9", "#8A8D91")
_LABEL = (
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)
_CETAK = regex(r"<c:printSettings>.*?</c:printSettings>", re.DOTALL)


def tulis_grafik(g: Grafik, meja: Meja) -> str:
    """A paragraph with the chart; the chart's parts are left on the table (``meja.bagian``)."""
    buku = susun_buku(_terbalik(g) if g.jenis == "mendatar" else g)
    with zipfile.ZipFile(io.BytesIO(buku)) as arsip:
        xml = arsip.read("xl/charts/chart1.xml").decode()
    nama = re.sub(r"[^\w.-]", "_", g.id)
    data = BagianBaru(
        f"word/embeddings/lkj_{nama}.xlsx",
        buku,
        TIPE_BUKU,
        Relasi("rId1", "package", f"word/embeddings/lkj_{nama}.xlsx"),
    )
    berkas = f"word/charts/lkj_{nama}.xml"
    rid = f"lkj_{nama}"
    meja.bagian.append(
        BagianBaru(berkas, _sambung(xml), TIPE_GRAFIK, Relasi(rid, "chart", berkas), [data])
    )
    lebar, nomor = meja.lebar * EMU, meja.nomor_gambar()
    isi = f'<c:chart xmlns:c="{C}" xmlns:r="{R}" r:id={atribut(rid)}/>'
    gambar = sebaris(isi, C, lebar, int(lebar * tinggi_grafik(g)), nomor, g.judul)
    id_ = meja.gaya.paragraf("LKj Gambar")
    sifat = f"<w:pPr><w:pStyle w:val={atribut(id_)}/></w:pPr>" if id_ else ""
    return f"<w:p>{sifat}<w:r>{gambar}</w:r></w:p>"


def _terbalik(g: Grafik) -> Grafik:
    """Lying bars grow from below: the first name belongs on top."""
    seri = tuple(replace(s, nilai=s.nilai[::-1]) for s in g.seri)
    return replace(g, kategori=g.kategori[::-1], seri=seri)


def tinggi_grafik(g: Grafik) -> float:
    """Height by width: lying bars need room for every name."""
    if g.jenis != "mendatar":
        return _TINGGI
    return min(1.2, 0.16 + _BARIS_MENDATAR * len(g.kategori) * len(g.seri))


def sebaris(isi: str, ruang: str, lebar: int, tinggi: int, nomor: int, judul: str) -> str:
    """A drawing in the line of text; sizes in English metric units."""
    return (
        f'<w:drawing><wp:inline xmlns:wp="{WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{lebar}" cy="{tinggi}"/>'
        f'<wp:docPr id="{nomor}" name={atribut(f"Gambar {nomor}")} descr={atribut(judul)}/>'
        f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{A}"><a:graphicData uri="{ruang}">'
        f"{isi}</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def susun_buku(g: Grafik) -> bytes:
    """The workbook behind a chart: categories and series, and the chart itself."""
    import xlsxwriter

    keluar = io.BytesIO()
    buku = xlsxwriter.Workbook(keluar, {"in_memory": True})
    buku.set_properties({"created": datetime(2000, 1, 1)})  # equal data, equal bytes
    lembar = buku.add_worksheet("Data")
    lembar.write_column(1, 0, g.kategori)
    grafik = buku.add_chart({"type": _JENIS[g.jenis]})
    for kolom, seri in enumerate(g.seri, start=1):
        _tulis_seri(lembar, kolom, seri)
        grafik.add_series(_seri(seri, kolom, len(g.kategori), g.jenis == "garis"))
    grafik.set_title({"name": g.judul, "name_font": {**_HURUF, "size": 11, "bold": True}})
    grafik.set_legend({"position": "bottom", "font": _HURUF} if len(g.seri) > 1 else {"none": True})
    _atur_sumbu(grafik, g)
    lembar.insert_chart("F2", grafik)
    buku.close()
    return keluar.getvalue()


def _atur_sumbu(grafik: object, g: Grafik) -> None:
    garis = {"visible": True, "line": {"color": "#E3E6EA"}}
    nama: dict[str, object] = {"num_font": _HURUF, **_TANPA_TANDA}
    nilai: dict[str, object] = {
        "num_format": _angka(g.seri[0].format),
        "num_font": _HURUF,
        "major_gridlines": garis,
        **_TANPA_TANDA,
    }
    if _positif(g):
        nilai["min"] = 0
    # Bars that lie have their values on the horizontal axis.
    mendatar, tegak = (nilai, nama) if g.jenis == "mendatar" else (nama, nilai)
    grafik.set_x_axis(mendatar)  # type: ignore[attr-defined]
    grafik.set_y_axis(tegak)  # type: ignore[attr-defined]


def _angka(format_: str) -> str:
    """A number format with Indonesian separators, whatever the computer is set to."""
    return f"[$-421]{format_}"


def _tulis_seri(lembar: object, kolom: int, seri: Seri) -> None:
    lembar.write(0, kolom, seri.nama)  # type: ignore[attr-defined]
    for baris, nilai in enumerate(seri.nilai, start=1):
        if nilai is not None:
            lembar.write_number(baris, kolom, _desimal(nilai))  # type: ignore[attr-defined]


def _seri(seri: Seri, kolom: int, banyak: int, garis: bool) -> dict[str, object]:
    warna = _WARNA[(kolom - 1) % len(_WARNA)]
    gaya = {"line": {"color": warna, "width": 2.25}, "marker": {"type": "circle"}}
    # Lines of nearly the same values: the figures of one stand above, of the other below.
    letak = {"position": "above" if kolom % 2 else "below"} if garis else {}
    return {
        "name": ["Data", 0, kolom],
        "categories": ["Data", 1, 0, banyak, 0],
        "values": ["Data", 1, kolom, banyak, kolom],
        "data_labels": {
            "value": True,
            "num_format": _angka(seri.format),
            "font": {**_HURUF, "size": 8},
            **letak,
        },
        **(gaya if garis else {"fill": {"color": warna}, "gap": 80}),
    }


def _positif(g: Grafik) -> bool:
    return all(n is None or n >= 0 for s in g.seri for n in s.nilai)


def _desimal(nilai: Fraction) -> float:
    return round(float(nilai), 6)


def _sambung(xml: str) -> bytes:
    """Point the chart to its embedded workbook; say of every label what it does not show."""
    xml = xml.replace('<c:showVal val="1"/>', _LABEL)
    if "<c:lineChart>" in xml:  # what is not said is a curve for LibreOffice
        xml = xml.replace("</c:ser>", '<c:smooth val="0"/></c:ser>')
    if "<c:dispBlanksAs" not in xml:  # and a missing value a zero
        xml = xml.replace("</c:chart>", '<c:dispBlanksAs val="gap"/></c:chart>')
    luar = '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
    xml = _CETAK.sub("", xml).replace("</c:chartSpace>", f"{luar}</c:chartSpace>")
    return xml.replace('<c:lang val="en-US"/>', '<c:lang val="id-ID"/>').encode()
