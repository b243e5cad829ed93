"""Rules for cells and rows."""

import math
import re
from collections.abc import Iterator

from lxml import etree

from tests.sah.berkas import Lembar, daerah
from tests.sah.daftar import aturan_lembar
from workbook_tools.model.sel import PANJANG_SEL, alamat

PANJANG_RUMUS = 8192
TINGGI_BARIS = 409.5  # points
LEBAR_KOLOM = 255  # characters
_GALAT = re.compile(r"#(NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|GETTING_DATA|[A-Z]+!)")


@aturan_lembar
def urutan_sel(x: Lembar) -> Iterator[str]:
    """Rows and cells go up, and each cell stands in its row."""
    baris_lalu = 0
    for baris in x.akar.iterfind("{*}sheetData/{*}row"):
        nomor = int(baris.get("r", baris_lalu + 1))
        if nomor <= baris_lalu:
            yield f"row {nomor} after row {baris_lalu}"
        baris_lalu, kolom_lalu = nomor, 0
        for c in baris.iterfind("{*}c"):
            d = daerah(c.get("r", "")) if c.get("r") else None
            kolom = kolom_lalu + 1 if d is None else d.kiri
            if kolom <= kolom_lalu or c.get("r", alamat(nomor, kolom)) != alamat(nomor, kolom):
                yield f"{c.get('r')} in row {nomor} after column {kolom_lalu}"
            kolom_lalu = kolom


@aturan_lembar
def gaya_sel(x: Lembar) -> Iterator[str]:
    """Cells, rows and columns have styles that are there."""
    gaya = x.berkas.akar("styles")
    ada = 1 if gaya is None else len(gaya.findall("{*}cellXfs/{*}xf"))
    for unsur in x.akar.xpath(
        "*[local-name()='sheetData']/*[@s] | *[local-name()='sheetData']/*/*[@s]"
        " | *[local-name()='cols']/*[@style]"
    ):
        nomor = unsur.get("s") or unsur.get("style")
        if int(nomor) >= ada:
            yield f"{unsur.get('r') or unsur.get('min')}: no style {nomor}"


@aturan_lembar
def isi_sel(x: Lembar) -> Iterator[str]:
    """Values are of their type, and no longer than a cell holds."""
    for tempat, c in x.sel.items():
        rumus = c.find("{*}f")
        if rumus is not None and ((rumus.text or "")[:1] == "=" or _panjang(rumus) > PANJANG_RUMUS):
            yield f"{tempat}: formula {(rumus.text or '')[:30]}"
        if not _sah(x, c):
            yield f"{tempat}: {c.get('t')} {c.findtext('{*}v')!r}"
        if len(x.teks(tempat) or "") > PANJANG_SEL:
            yield f"{tempat}: {len(x.teks(tempat) or '')} characters"


def _panjang(rumus: etree._Element) -> int:
    return len(rumus.text or "")


def _sah(x: Lembar, c: etree._Element) -> bool:
    jenis, isi = c.get("t", "n"), c.findtext("{*}v")
    if jenis == "inlineStr":
        return c.find("{*}is") is not None and isi is None
    if isi is None or (isi == "" and c.find("{*}f") is not None):  # a formula not yet computed
        return True
    if jenis == "s":
        return isi.isdecimal() and int(isi) < len(x.berkas.teks_bersama)
    if jenis == "n":
        return _bilangan(isi)
    if jenis == "e":
        return _GALAT.fullmatch(isi) is not None
    return isi in ("0", "1") if jenis == "b" else jenis in ("str", "d")


def _bilangan(isi: str) -> bool:
    try:
        return math.isfinite(float(isi)) and isi == isi.strip()
    except ValueError:
        return False


@aturan_lembar
def luas(x: Lembar) -> Iterator[str]:
    """<dimension> covers every cell with a value."""
    unsur = x.akar.find("{*}dimension")
    d = None if unsur is None else daerah(unsur.get("ref", ""))
    semua = [daerah(a) for a, c in x.sel.items() if len(c)]
    isi = [s for s in semua if s is not None]
    if d is not None and isi:
        bawah, kanan = max(s.atas for s in isi), max(s.kiri for s in isi)
        if bawah > d.bawah or kanan > d.kanan:
            yield f"{unsur.get('ref')} without {alamat(bawah, kanan)}"


@aturan_lembar
def ukuran(x: Lembar) -> Iterator[str]:
    """Columns go up without meeting; heights and widths are what Excel takes."""
    terakhir = 0
    for kolom in x.akar.iterfind("{*}cols/{*}col"):
        awal, akhir = int(kolom.get("min", "0")), int(kolom.get("max", "0"))
        if not terakhir < awal <= akhir <= 16_384 or float(kolom.get("width", "0")) > LEBAR_KOLOM:
            yield f"columns {awal} to {akhir}"
        terakhir = akhir
    for baris in x.akar.iterfind("{*}sheetData/{*}row[@ht]"):
        if not 0 <= float(baris.get("ht", "0")) <= TINGGI_BARIS:
            yield f"row {baris.get('r')}: {baris.get('ht')}"
