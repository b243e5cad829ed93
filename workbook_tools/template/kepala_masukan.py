"""The top of an input sheet: what it is for, and the ways to Beranda, to the next sheet and to the
findings about this one."""

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from workbook_tools.records import LEMBAR_TEMPLAT, LembarMasukan
from workbook_tools.schema import HITUNG
from workbook_tools.schema.tata_letak import (
    BARIS_BANTUAN,
    BARIS_JUDUL,
    BARIS_TAUTAN,
    BARIS_TEMUAN,
    BERIKUTNYA,
    KEMBALI,
    tujuan_isian,
)
from workbook_tools.template import warna
from workbook_tools.template.gaya import Gaya
from workbook_tools.template.rumus_temuan import tautan_temuan

_LEBAR_KEMBALI = 24


def tulis_kepala(ws: Worksheet, lembar: LembarMasukan, lebar: Sequence[int], gaya: Gaya) -> None:
    """Title, help and links; ``lebar`` are the widths of the columns."""
    judul = gaya.judul(warna.MASUKAN)
    ws.set_tab_color(warna.MASUKAN.utama)
    ws.set_row(BARIS_JUDUL - 1, 30, judul)
    ws.write_string(BARIS_JUDUL - 1, 0, lembar.judul, judul)
    ws.set_row(BARIS_BANTUAN - 1, 18)
    ws.write_string(BARIS_BANTUAN - 1, 0, lembar.bantuan, gaya.catatan())
    ws.write_url(
        BARIS_TAUTAN - 1, 0, f"internal:'{HITUNG['beranda'].judul}'!A1", gaya.tautan(), KEMBALI
    )
    berikut = lembar_berikut(lembar)
    if berikut is not None:
        tujuan = f"internal:{tujuan_isian(berikut.judul, berikut.tegak)}"
        kolom = _kolom_berikut(lebar)
        ws.write_url(BARIS_TAUTAN - 1, kolom, tujuan, gaya.tautan(), kata_berikut(berikut))
    temuan = gaya.buat(bold=True, font_color=warna.SALAH[1], underline=1, indent=1)
    ws.write_formula(BARIS_TEMUAN - 1, 0, tautan_temuan(lembar.judul), temuan, "")


def lembar_berikut(lembar: LembarMasukan) -> LembarMasukan | None:
    """The sheet that is filled after this one."""
    if lembar not in LEMBAR_TEMPLAT[:-1]:
        return None
    return LEMBAR_TEMPLAT[LEMBAR_TEMPLAT.index(lembar) + 1]


def kata_berikut(lembar: LembarMasukan) -> str:
    """What the link to a sheet says."""
    return f"{BERIKUTNYA}{lembar.judul}"


def _kolom_berikut(lebar: Sequence[int]) -> int:
    """The first column (from 0) that leaves the way back its room."""
    nomor, sampai = 0, 0
    for nomor, x in enumerate(lebar):
        if sampai >= _LEBAR_KEMBALI:
            return nomor
        sampai += x
    return nomor
