"""What an earlier run has already done (`--lanjut`)."""

from collections.abc import Mapping
from pathlib import Path

from workbook_tools import __version__
from workbook_tools.errors import LkjError
from workbook_tools.model.ringkas import Keadaan, Ringkas
from workbook_tools.model.sel import BukuSel, LembarSel
from workbook_tools.model.temuan import Tingkat
from workbook_tools.names import rapikan
from workbook_tools.numbers import baca_teks
from workbook_tools.schema import HITUNG, LABEL_SIDIK
from workbook_tools.sheets.beranda import (
    LABEL_CAPAIAN,
    LABEL_KATEGORI,
    LABEL_REALISASI,
    LABEL_TRIWULAN,
    SAMPAI,
    sebut_triwulan,
)
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.jejak import sidik_isian
from workbook_tools.tables.susun import susun_laporan
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku

LABEL_VERSI = "Versi program"


def sudah_dihitung(jalur: Path, tujuan: Path | None, triwulan: int | None = None) -> Ringkas | None:
    """The summary of a workbook whose output exists, was made by this version of the program
    and from the same inputs up to the same quarter; None when it has to be computed."""
    hasil = tujuan or jalur
    if not hasil.exists():
        return None
    try:
        with Paket(jalur) as paket:
            masukan = baca_buku(paket)
        buku = masukan
        if tujuan is not None:
            with Paket(tujuan) as paket:
                buku = baca_buku(paket)
    except LkjError:
        return None  # computing it will say what is wrong
    beranda = _beranda(buku)
    tabel = susun_tabel(masukan)
    if beranda.get(LABEL_SIDIK) != sidik_isian(tabel):
        return None
    if beranda.get(LABEL_TRIWULAN) != sebut_triwulan(susun_laporan(tabel, triwulan).triwulan):
        return None
    if beranda.get(LABEL_VERSI) != f"lkj {__version__}":
        return None
    return _ringkas(jalur, hasil, beranda)


def _beranda(buku: BukuSel) -> dict[str, str]:
    """What stands right of every label on Beranda; the first one of equal labels."""
    tab = _tab(buku.lembar)
    isi: dict[str, str] = {}
    for baris in tab.kisi.values() if tab else ():
        for kolom, sel in baris.items():
            if kolom + 1 in baris:
                isi.setdefault(sel.mentah, baris[kolom + 1].mentah)
    return isi


def _tab(lembar: Mapping[str, LembarSel]) -> LembarSel | None:
    judul = HITUNG["beranda"].judul.casefold()
    return next((t for j, t in lembar.items() if rapikan(j).casefold() == judul), None)


def _ringkas(jalur: Path, hasil: Path, beranda: Mapping[str, str]) -> Ringkas:
    sampai = SAMPAI if LABEL_TRIWULAN in beranda else ""
    capaian, realisasi = (
        baca_teks(beranda.get(f"{label}{sampai}", "")).angka
        for label in (LABEL_CAPAIAN, LABEL_REALISASI)
    )
    return Ringkas(
        jalur,
        Keadaan.DILEWATI,
        hasil,
        capaian.nilai if capaian else None,
        beranda.get(f"{LABEL_KATEGORI}{sampai}"),
        realisasi.nilai if realisasi else None,
        _jumlah(beranda, Tingkat.GALAT),
        _jumlah(beranda, Tingkat.PERINGATAN),
        _jumlah(beranda, Tingkat.INFO),
    )


def _jumlah(beranda: Mapping[str, str], tingkat: Tingkat) -> int:
    teks = beranda.get(tingkat.value.capitalize(), "")
    return int(teks) if teks.isdigit() else 0
