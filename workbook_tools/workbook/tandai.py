"""Colours the cells that findings speak of, on a copy of the workbook (`hitung --tandai`)."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from lxml import etree

from workbook_tools.keluaran import BERTANDA, NAMA_BUATAN, Keluar
from workbook_tools.model.sel import alamat
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.pipeline import Olahan
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import baris_bernomor, lembar_sah, nomor_kolom, sel_bernomor
from workbook_tools.workbook.buku_kerja import beri_nama
from workbook_tools.workbook.gaya import Gaya
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import salin

WARNA = {Tingkat.GALAT: "FFB3B3", Tingkat.PERINGATAN: "FFE08A", Tingkat.INFO: "CFE3FF"}
AKHIRAN_NAMA = "_ditandai"
BATAS_SEL = 5_000  # a range that a finding names is coloured only up to this many cells

_RENTANG = regex(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?")
_Letak = tuple[int, int]  # row, column


def jalur_tandaan(jalur: Path) -> Path:
    """Where the marked copy of a workbook goes: beside it, under a name of its own."""
    return jalur.with_name(f"{jalur.stem}{AKHIRAN_NAMA}{jalur.suffix}")


def tandai_sel(sumber: Path, olahan: Olahan, keluar: Keluar) -> None:
    """Write a copy with the findings' own cells coloured by severity, gravest first.

    Cells that a finding only compares with stay as they are. The source is never changed.

    Raises:
        KeluaranDitolak, BerkasTakTerpakai, BerkasTerkunci, LkjError: see ``salin``.
    """
    warna = _warna_sel(olahan.hasil.temuan, olahan.tabel)
    with Paket(sumber) as paket:
        gaya = Gaya(paket)
        bagian = {t.judul: t.bagian for t in paket.lembar}
        perubahan: dict[str, bytes] = {}
        for judul, sel in warna.items():
            if judul in bagian:
                akar = paket.ambil_lembar(bagian[judul])
                with lembar_sah(sumber, judul):
                    _warnai(akar, sel, gaya)
                perubahan[bagian[judul]] = etree.tostring(
                    akar, xml_declaration=True, encoding="UTF-8", standalone=True
                )
        perubahan.update(gaya.perubahan())
        perubahan.update(beri_nama(paket, NAMA_BUATAN, BERTANDA))
        salin(paket, perubahan, keluar, olahan.laporan.pemilik)


def _warna_sel(
    temuan: Iterable[Temuan], tabel: Mapping[str, Tabel]
) -> dict[str, dict[_Letak, str]]:
    """Colours by tab title and place; the gravest finding of a cell decides."""
    hasil: dict[str, dict[_Letak, str]] = {}
    for t in temuan:  # gravest first
        if t.lembar in tabel and t.tingkat:
            milik = hasil.setdefault(tabel[t.lembar].judul, {})
            for letak in _sel(t.sel):
                milik.setdefault(letak, WARNA[t.tingkat])
    return hasil


def _sel(rentang: str) -> Iterator[_Letak]:
    cocok = _RENTANG.fullmatch(rentang)
    if cocok is None:
        return
    atas, bawah = int(cocok[2]), int(cocok[4] or cocok[2])
    kiri, kanan = nomor_kolom(cocok[1]), nomor_kolom(cocok[3] or cocok[1])
    if (bawah - atas + 1) * (kanan - kiri + 1) > BATAS_SEL:
        return
    for baris in range(atas, bawah + 1):
        for kolom in range(kiri, kanan + 1):
            yield baris, kolom


def _warnai(akar: etree._Element, sel: Mapping[_Letak, str], gaya: Gaya) -> None:
    ns = etree.QName(akar).namespace
    data = akar.find(f"{{{ns}}}sheetData")
    if data is None:
        return
    baris = dict(baris_bernomor(data))
    for (nomor, kolom), rgb in sel.items():
        if nomor in baris:
            c = _cari_sel(baris[nomor], nomor, kolom, ns or "")
            c.set("s", gaya.berwarna(c.get("s"), rgb))


def _cari_sel(baris: etree._Element, nomor: int, kolom: int, ns: str) -> etree._Element:
    """The cell, made in its place when the row has none there."""
    for ada, c in sel_bernomor(baris, nomor):
        if ada == kolom:
            return c
        if ada > kolom:
            baru = etree.Element(f"{{{ns}}}c", r=alamat(nomor, kolom))
            c.addprevious(baru)
            return baru
    return etree.SubElement(baris, f"{{{ns}}}c", r=alamat(nomor, kolom))
