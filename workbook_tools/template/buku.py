"""Puts the whole template together."""

from datetime import datetime
from pathlib import Path

from xlsxwriter.workbook import Workbook

from workbook_tools.records import LEMBAR_MASUKAN, LEMBAR_TEMPLAT, LembarMasukan
from workbook_tools.schema import JUDUL_PETUNJUK, LEMBAR_HITUNG, NAMA_VERSI, VERSI_TEMPLAT
from workbook_tools.template.gaya import Gaya
from workbook_tools.template.grafik import pasang_grafik
from workbook_tools.template.hitungan import tulis_hitungan
from workbook_tools.template.makro import pasang_makro
from workbook_tools.template.masukan import tulis_masukan
from workbook_tools.template.petunjuk import tulis_petunjuk
from workbook_tools.template.pita_lkj import pasang_pita
from workbook_tools.template.tombol import pasang_tombol

JUDUL_DOKUMEN = "Templat Laporan Kinerja (LKj)"
DIBUAT = datetime(2025, 1, 1)
"""A fixed date, so that every build is the same."""


def lembar_isian(lengkap: bool = False) -> tuple[LembarMasukan, ...]:
    """The input sheets of a template, in the order of the tabs."""
    return LEMBAR_MASUKAN if lengkap else LEMBAR_TEMPLAT


def urutan_tab(lengkap: bool = False) -> tuple[str, ...]:
    """The titles of the tabs: Beranda, Petunjuk, what staff fill, what the program fills."""
    beranda, *hasil = (x.judul for x in LEMBAR_HITUNG)
    return (beranda, JUDUL_PETUNJUK, *(x.judul for x in lembar_isian(lengkap)), *hasil)


def bangun_buku(jalur: Path, makro: Path | None, lengkap: bool = False) -> None:
    """See ``workbook_tools.template.bangun``."""
    buku = Workbook(str(jalur))
    buku.set_properties({"title": JUDUL_DOKUMEN, "created": DIBUAT})
    buku.define_name(NAMA_VERSI, f'="{VERSI_TEMPLAT}"')
    gaya = Gaya(buku)
    tab = {judul: buku.add_worksheet(judul) for judul in urutan_tab(lengkap)}
    panjang = tulis_petunjuk(tab[JUDUL_PETUNJUK], gaya)
    for masukan in lembar_isian(lengkap):
        tulis_masukan(tab[masukan.judul], masukan, gaya, panjang)
        if masukan.cadangan:
            tab[masukan.judul].hide()
    for hitung in LEMBAR_HITUNG:
        letak = tulis_hitungan(
            tab[hitung.judul], hitung, gaya, bertombol=makro is not None, lengkap=lengkap
        )
        if hitung.ruang_grafik:
            pasang_grafik(buku, tab[hitung.judul], letak)
    if makro is not None:
        pasang_makro(buku, makro, list(tab.values()))
        pasang_tombol(tab[LEMBAR_HITUNG[0].judul])
    buku.close()
    if makro is not None:
        pasang_pita(jalur)
