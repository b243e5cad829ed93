"""Computed sheets of the template: headings, headers and prepared rows, all still empty."""

from itertools import accumulate

from xlsxwriter.worksheet import Worksheet

from workbook_tools.regex import regex
from workbook_tools.schema import HITUNG, LembarHitung
from workbook_tools.schema.lebar_huruf import titik_kolom
from workbook_tools.schema.tata_letak import (
    BARIS_BANTUAN,
    BARIS_JUDUL,
    BARIS_TAUTAN,
    tinggi_baris,
)
from workbook_tools.template import validasi, warna
from workbook_tools.template.beranda import tulis_beranda
from workbook_tools.template.bersyarat import pasang_bersyarat
from workbook_tools.template.cetak import siapkan_cetak
from workbook_tools.template.gaya import RUANG_KEPALA, Gaya
from workbook_tools.template.letak import LEMBAR_TOMBOL, LetakBlok, LetakLembar, tata_letak

CATATAN = "Diisi oleh program lkj; jangan diketik. "

_TAHUN = regex(r"\{tahun_(\d)\}")


def label_templat(label: str) -> str:
    """A header as the blank template shows it: 'Target Tahun ke-1' for ``Target {tahun_1}``."""
    return _TAHUN.sub(r"Tahun ke-\1", label)


def tulis_hitungan(
    ws: Worksheet, lembar: LembarHitung, gaya: Gaya, *, bertombol: bool, lengkap: bool
) -> LetakLembar:
    """Write one computed sheet; returns where its blocks stand. ``bertombol`` and ``lengkap``: the
    workbook has buttons, and the sheets of version 1."""
    letak = tata_letak(lembar)
    for kolom, lebar in letak.lebar.items():
        ws.set_column(kolom - 1, kolom - 1, lebar)
    _kepala_lembar(ws, lembar, gaya)
    for tempat in letak.blok:
        _blok(ws, tempat, letak, gaya)
    _tinggi_kepala(ws, letak)
    pasang_bersyarat(ws, letak, gaya)
    if lembar.id == LEMBAR_TOMBOL:
        tulis_beranda(ws, letak, gaya, bertombol=bertombol, lengkap=lengkap)
    _tutup(ws, letak)
    return letak


def _kepala_lembar(ws: Worksheet, lembar: LembarHitung, gaya: Gaya) -> None:
    judul = gaya.judul(warna.HITUNG)
    ws.set_tab_color(warna.HITUNG.utama)
    ws.hide_gridlines(2)
    ws.set_row(BARIS_JUDUL - 1, 30, judul)
    ws.write_string(BARIS_JUDUL - 1, 0, lembar.kepala, judul)
    ws.set_row(BARIS_BANTUAN - 1, 18)
    ws.write_string(BARIS_BANTUAN - 1, 0, CATATAN + lembar.bantuan, gaya.catatan())
    if lembar.id != LEMBAR_TOMBOL:
        # A formula, since the links of this sheet belong to the program that fills it.
        kata = "Kembali ke Beranda"
        rumus = f'=HYPERLINK("#\'{HITUNG["beranda"].judul}\'!A1","{kata}")'
        ws.write_formula(BARIS_TAUTAN - 1, 0, rumus, gaya.tautan(), kata)


def _blok(ws: Worksheet, tempat: LetakBlok, letak: LetakLembar, gaya: Gaya) -> None:
    if tempat.baris_judul:
        subjudul = gaya.subjudul(warna.HITUNG)
        ws.write_string(tempat.baris_judul - 1, tempat.kolom - 1, tempat.blok.judul, subjudul)
    kepala = gaya.kepala(warna.HITUNG)
    for nomor, kolom in enumerate(tempat.blok.kolom, start=tempat.kolom):
        ws.write_string(tempat.baris_kepala - 1, nomor - 1, label_templat(kolom.label), kepala)
        validasi.pasang_bantuan(ws, tempat.baris_kepala, nomor, kolom.label, kolom.bantuan)
        lepas = (tempat.blok.id, nomor) in letak.lepas
        sel = gaya.hasil_lepas() if lepas else gaya.hasil(kolom.tampilan)
        for baris in range(tempat.baris_data, tempat.baris_akhir + 1):
            ws.write_blank(baris - 1, nomor - 1, None, sel)
    if tempat.blok.sembunyikan_sisa:
        for baris in range(tempat.baris_data + 1, tempat.baris_akhir + 1):
            ws.set_row(baris - 1, None, None, {"hidden": True})


def _tinggi_kepala(ws: Worksheet, letak: LetakLembar) -> None:
    """Header rows high enough for the longest label of their band."""
    for baris in sorted({tempat.baris_kepala for tempat in letak.blok}):
        label = [
            (label_templat(kolom.label), letak.lebar[nomor])
            for tempat in letak.blok
            if tempat.baris_kepala == baris
            for nomor, kolom in enumerate(tempat.blok.kolom, start=tempat.kolom)
        ]
        ws.set_row(baris - 1, tinggi_baris(label) + RUANG_KEPALA)


def _tutup(ws: Worksheet, letak: LetakLembar) -> None:
    lembar = letak.lembar
    # A first table without a heading, or with a filter, is what the sheet is about: its header
    # stays in sight.
    pertama = lembar.pita[0]
    utama = not any(b.judul for b in pertama) or pertama[0].saring
    kepala = letak.blok[0].baris_kepala
    beku = _kolom_beku(letak)
    if utama or beku:
        ws.freeze_panes(kepala if utama else 0, beku)
    for tempat in letak.blok:
        if tempat.blok.saring:
            ws.autofilter(
                tempat.baris_kepala - 1,
                tempat.kolom - 1,
                tempat.baris_akhir - 1,
                tempat.kolom_akhir - 1,
            )
    # Charts stand in one column, which makes a tall page.
    tegak = lembar.tegak or lembar.ruang_grafik > 0
    siapkan_cetak(
        ws,
        tegak=tegak,
        lebar=letak.lebar.values(),
        kolom_ulang=beku,
        baris_ulang=(kepala, kepala) if utama else None,
        satu_halaman=lembar.satu_halaman,
    )


def _kolom_beku(letak: LetakLembar) -> int:
    """How many columns stay in sight: up to the one that says what a row is about, where that
    leaves room for the figures and holds for every band."""
    kolom = [k.id for k in letak.blok[0].blok.kolom]
    titik = list(accumulate(titik_kolom(x) for x in letak.lebar.values()))
    sampai = [kolom.index(x) + 1 for x in _SEBUTAN if x in kolom]
    if any(len(pita) > 1 for pita in letak.lembar.pita_templat):
        return 0
    return max((n for n in sampai if titik[n - 1] <= _BEKU_TERLEBAR), default=0)


_SEBUTAN = ("no", "indikator", "sub_kegiatan")
_BEKU_TERLEBAR = 560
"""Dots: less than half of a small screen."""
