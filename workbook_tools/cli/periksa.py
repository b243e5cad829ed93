"""`lkj periksa`: findings only, nothing is written."""

import argparse
import sys
from collections.abc import Iterable

from workbook_tools.batch.hanya_baca import Terperiksa, periksa_semua
from workbook_tools.batch.henti import dengan_ctrl_c, utuh
from workbook_tools.cli.layar import pencetak
from workbook_tools.cli.pilihan import (
    DIHENTIKAN,
    TAK_TERPAKAI,
    ULANGI,
    buka_klaster,
    kutip,
    tambah_dask,
    tambah_proses,
    tambah_triwulan,
)
from workbook_tools.cli.sasaran import buku_atau_gagal
from workbook_tools.formats.json_keluar import json_teks
from workbook_tools.formats.json_temuan import daftar_json
from workbook_tools.formats.sarif import sarif
from workbook_tools.formats.teks_temuan import tulis_temuan
from workbook_tools.model.temuan import Tingkat


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("jalur", nargs="+", metavar="JALUR", help="berkas, folder, atau pola *.xlsx")
    p.add_argument("--json", action="store_true", help="sama dengan --format json")
    p.add_argument("--format", choices=("teks", "json", "sarif"), default="teks")
    tambah_proses(p)
    tambah_triwulan(p)
    tambah_dask(p)


def jalankan(a: argparse.Namespace) -> int:
    """Exit status: 0 nothing wrong, 1 galat found, 2 a file could not be used, 130 stopped."""
    sasaran, status = buku_atau_gagal(a.jalur)
    if not sasaran:
        return status
    catat = _Catatan()
    with buka_klaster(a.dask) as klaster, dengan_ctrl_c() as henti:
        semua = periksa_semua(
            sasaran, proses=a.proses, pelaksana=klaster, henti=henti, triwulan=a.triwulan
        )
        _TULIS["json" if a.json else a.format](catat.lewat(semua), len(sasaran))
    if henti.diminta and catat.jumlah < len(sasaran):
        return DIHENTIKAN
    return 2 if status or catat.tak_terpakai else int(catat.galat)


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next; nothing where the findings were printed for another program."""
    if a.json or a.format != "teks" or status == DIHENTIKAN:
        return None
    if status == TAK_TERPAKAI:
        return ULANGI
    if status:
        return "betulkan sel yang disebut, lalu ulangi. Arti kodenya: lkj aturan KODE"
    return f"lkj hitung {kutip(*a.jalur)}{f' --triwulan {a.triwulan}' if a.triwulan else ''}"


class _Catatan:
    """What the exit status depends on, noted while the findings pass through."""

    def __init__(self) -> None:
        self.jumlah = 0
        self.tak_terpakai = False
        self.galat = False

    def lewat(self, semua: Iterable[Terperiksa]) -> Iterable[Terperiksa]:
        for o in semua:
            self.jumlah += 1
            self.tak_terpakai |= not o.terpakai
            self.galat |= any(t.tingkat is Tingkat.GALAT for t in o.temuan)
            yield o


def _teks(semua: Iterable[Terperiksa], jumlah: int) -> None:
    cetak = pencetak(sys.stdout)
    for nomor, o in enumerate(semua):
        if nomor:
            print()
        cetak(tulis_temuan(str(o.jalur), o.temuan, o.tabel))


def _json(semua: Iterable[Terperiksa], jumlah: int) -> None:
    isi = [{"berkas": str(o.jalur), "temuan": daftar_json(o.temuan, o.tabel)} for o in semua]
    if isi or jumlah != 1:  # one workbook that was stopped before its end gives nothing
        with utuh():
            print(json_teks(isi[0] if jumlah == 1 else isi))


def _sarif(semua: Iterable[Terperiksa], jumlah: int) -> None:
    isi = sarif((str(o.jalur), o.temuan, o.tabel) for o in semua)
    with utuh():
        print(json_teks(isi))


_TULIS = {"teks": _teks, "json": _json, "sarif": _sarif}
