"""A foreign file opened by its suffix; every tab of it as cells."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from workbook_tools.errors import LkjError
from workbook_tools.model.sel import LembarSel
from workbook_tools.names import kunci_judul
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.gerbang import sebab_ditolak
from workbook_tools.tempel.baca.csv_asing import baca_csv
from workbook_tools.tempel.baca.kalkulator import baca_kalkulator
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku, baca_lembar

_EXCEL = (".xlsx", ".xlsm")
_KALKULATOR = (".xls", ".ods")
_TEKS = (".csv", ".txt")
AKHIRAN = (*_EXCEL, *_KALKULATOR, *_TEKS)


class LembarAsing(Struct, frozen=True):
    """One tab of a foreign file. ``berformat``: its cells carry number formats, so that a
    percentage is known to be one."""

    berkas: str
    sel: LembarSel
    berformat: bool = True


def baca_asing(jalur: Path, judul: str = "") -> list[LembarAsing]:
    """The tabs of a file, or the one of this title.

    Raises:
        LkjError: another kind of file, or there is no such tab.
        BerkasTakTerpakai: the file is damaged.
    """
    akhiran = jalur.suffix.casefold()
    if akhiran in _EXCEL:
        with Paket(jalur) as paket:
            if not judul:
                _bukan_buku_kerja(paket)
            lembar = [baca_lembar(paket, t) for t in paket.lembar]
    elif akhiran in _KALKULATOR:
        lembar = baca_kalkulator(jalur)
    elif akhiran in _TEKS:
        lembar = [baca_csv(jalur)]
    else:
        raise LkjError(
            f"{jalur.name}: jenis berkas ini tidak dapat dibaca. Pakai {', '.join(AKHIRAN)}; "
            "PDF perlu diekspor dulu dari aplikasinya ke Excel."
        )
    berformat = akhiran in _EXCEL
    semua = [LembarAsing(jalur.name, s, berformat) for s in lembar]
    return _pilih(semua, judul, jalur.name) if judul else semua


def lembar_buku(paket: Paket, judul: str) -> LembarAsing:
    """A tab that somebody pasted into the workbook itself.

    Raises:
        LkjError: there is no such tab.
    """
    dicari = kunci_judul(judul)
    for tab in paket.lembar:
        if kunci_judul(tab.judul) == dicari:
            return LembarAsing(paket.jalur.name, baca_lembar(paket, tab))
    raise _tidak_ada(judul, paket.jalur.name, [t.judul for t in paket.lembar])


def _bukan_buku_kerja(paket: Paket) -> None:
    """A workbook of the template holds results beside inputs; which of them is wanted?"""
    buku = baca_buku(paket)
    if sebab_ditolak(buku, susun_tabel(buku)) is None:
        raise LkjError(
            f"{paket.jalur.name} adalah buku kerja LKj, bukan tabel dari aplikasi lain. Sebut satu "
            "lembarnya dengan --lembar."
        )


def _pilih(semua: Sequence[LembarAsing], judul: str, nama: str) -> list[LembarAsing]:
    dicari = kunci_judul(judul)
    cocok = [x for x in semua if kunci_judul(x.sel.judul) == dicari]
    if not cocok:
        raise _tidak_ada(judul, nama, [x.sel.judul for x in semua])
    return cocok


def _tidak_ada(judul: str, nama: str, ada: Sequence[str]) -> LkjError:
    return LkjError(f"lembar {judul} tidak ada di {nama}. Yang ada: {', '.join(ada)}.")
