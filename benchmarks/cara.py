"""The ways to fill workbooks that are measured against each other, all in one process."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from workbook_tools.batch import Sasaran, proses_semua
from workbook_tools.batch.pemungut import jarang
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.schema import LEMBAR_HITUNG
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan

Kerja = Callable[[Sequence[Path]], None]
Siapkan = Callable[[list[Path], Path, Path], Kerja]
"""Prepares outside the time measured: workbooks, their computed copies, where to write."""

JUDUL_MASUKAN = {x.judul for x in LEMBAR_MASUKAN}
JUDUL_HITUNG = {x.judul for x in LEMBAR_HITUNG}


def siapkan_lkj(buku: list[Path], jadi: Path, keluaran: Path) -> Kerja:
    """`lkj hitung`: read, compute, check, write; one after another, as each process of it does."""

    def kerja(semua: Sequence[Path]) -> None:
        with jarang():
            for jalur in semua:
                satu = [Sasaran(jalur, Path(jalur.name))]
                (hasil,) = proses_semua(satu, keluaran, timpa=True)
                assert hasil.tertulis is not None, hasil.sebab

    return kerja


def _satu_satu(kerja: Callable[[Path], None]) -> Kerja:
    def semua(buku: Sequence[Path]) -> None:
        for jalur in buku:
            kerja(jalur)

    return semua


def siapkan_lantai(buku: list[Path], jadi: Path, keluaran: Path) -> Kerja:
    """The floor with plain tools: unzip, parse the input sheets, rewrite the computed parts, zip.

    What is written is ready beforehand; nothing is computed or checked.
    """
    pohon = {b: _pohon_jadi(b, jadi / b.name) for b in buku}
    masukan = {b: set(_bagian_masukan(b)) for b in buku}

    def kerja(jalur: Path) -> None:
        tujuan = keluaran / jalur.name
        with ZipFile(jalur) as asal, ZipFile(tujuan, "w", ZIP_DEFLATED) as baru:
            for info in asal.infolist():
                isi = asal.read(info)
                if info.filename in masukan[jalur]:
                    _isi_sel(etree.fromstring(isi))
                elif info.filename in pohon[jalur]:
                    etree.fromstring(isi)
                    isi = _xml(pohon[jalur][info.filename])
                baru.writestr(info, isi)

    return _satu_satu(kerja)


def siapkan_lantai_hemat(buku: list[Path], jadi: Path, keluaran: Path) -> Kerja:
    """A lower floor: unchanged parts are copied without unzipping them, as lkj copies them, and
    the input sheets are parsed but not a single cell is looked at."""
    pohon = {b: _pohon_jadi(b, jadi / b.name) for b in buku}
    masukan = {b: _bagian_masukan(b) for b in buku}

    def kerja(jalur: Path) -> None:
        with Paket(jalur) as paket:
            for bagian in (*masukan[jalur], *pohon[jalur]):
                paket.uraikan(bagian)
            baru = {nama: _xml(akar) for nama, akar in pohon[jalur].items()}
            simpan(paket, baru, keluaran / jalur.name)

    return _satu_satu(kerja)


def siapkan_openpyxl(buku: list[Path], jadi: Path, keluaran: Path) -> Kerja:
    """openpyxl: load, set the cells that lkj writes, save. The figures are ready beforehand."""
    import openpyxl

    isi = {b: _sel_hitung(jadi / b.name) for b in buku}

    def kerja(jalur: Path) -> None:
        wb = openpyxl.load_workbook(jalur)
        for judul, sel in isi[jalur].items():
            tab = wb[judul]
            for alamat, nilai in sel.items():
                c = tab[alamat]
                if type(c).__name__ != "MergedCell":
                    c.value = nilai
        wb.save(keluaran / jalur.name)

    return _satu_satu(kerja)


CARA: dict[str, Siapkan] = {
    "lkj hitung": siapkan_lkj,
    "lantai": siapkan_lantai,
    "lantai hemat": siapkan_lantai_hemat,
    "openpyxl": siapkan_openpyxl,
}


def _bagian_masukan(buku: Path) -> list[str]:
    """The parts that reading the inputs needs: their sheets, the shared strings, the styles."""
    with Paket(buku) as paket:
        lain = (paket.bagian_jenis(jenis) for jenis in ("sharedStrings", "styles"))
        tab = (t.bagian for t in paket.lembar if t.judul in JUDUL_MASUKAN)
        return [*tab, *filter(None, lain)]


def _isi_sel(akar: etree._Element) -> list[tuple[str | None, str | None, str]]:
    """Address, type and content of every cell: the least that reading a sheet means."""
    return [(c.get("r"), c.get("t"), "".join(c.itertext())) for c in akar.iter("{*}c")]


def _xml(akar: etree._Element) -> bytes:
    isi: bytes = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
    return isi


def _pohon_jadi(asal: Path, jadi: Path) -> dict[str, etree._Element]:
    """The parts that computing changes, as parsed trees."""
    with ZipFile(asal) as a, ZipFile(jadi) as b:
        beda = [n for n in a.namelist() if n in b.NameToInfo and a.read(n) != b.read(n)]
        return {n: etree.fromstring(b.read(n)) for n in beda}


def _sel_hitung(jadi: Path) -> dict[str, dict[str, Any]]:
    import openpyxl

    wb = openpyxl.load_workbook(jadi)
    hasil: dict[str, dict[str, Any]] = {}
    for judul in wb.sheetnames:
        if judul in JUDUL_HITUNG:
            sel = (c for baris in wb[judul].iter_rows() for c in baris if c.value is not None)
            hasil[judul] = {c.coordinate: c.value for c in sel}
    return hasil
