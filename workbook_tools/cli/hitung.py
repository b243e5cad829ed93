"""`lkj hitung`: compute, and fill the computed sheets."""

import argparse
import sys
import textwrap

from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.hanya_baca import json_semua
from workbook_tools.batch.henti import dengan_ctrl_c, utuh
from workbook_tools.batch.kemajuan import tampilkan
from workbook_tools.batch.proses import proses_semua
from workbook_tools.batch.rencana import di_luar_keluaran
from workbook_tools.cli.pilihan import (
    DIHENTIKAN,
    ULANGI,
    buka_klaster,
    jalur,
    kutip,
    tambah_dask,
    tambah_proses,
    tambah_timpa,
    tambah_triwulan,
)
from workbook_tools.cli.sasaran import buku_atau_gagal
from workbook_tools.formats.teks_ringkas import tabel_ringkas
from workbook_tools.keluaran import Pintu
from workbook_tools.model.ringkas import Keadaan


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("jalur", nargs="+", metavar="JALUR", help="berkas, folder, atau pola *.xlsx")
    p.add_argument("--keluaran", type=jalur, metavar="DIR", help="tulis salinan ke folder ini")
    p.add_argument("--json", action="store_true", help="cetak hasil saja, tidak menulis berkas")
    tambah_proses(p)
    p.add_argument(
        "--tandai",
        action="store_true",
        help="buat juga salinan ..._ditandai yang sel temuannya diwarnai",
    )
    p.add_argument(
        "--lanjut",
        action="store_true",
        help="lewati buku kerja yang sudah dihitung dan isiannya tidak berubah",
    )
    tambah_triwulan(p)
    tambah_dask(p)
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Exit status: 0 all done, 2 a file could not be used, 130 stopped by Ctrl-C."""
    if a.keluaran is not None:
        Pintu("hitung").folder(a.keluaran)
    sasaran, status = buku_atau_gagal(a.jalur)
    if not sasaran:
        return status
    if a.json:
        return _json(sasaran, a) or status
    sasaran = di_luar_keluaran(sasaran, a.keluaran)
    with buka_klaster(a.dask) as klaster, dengan_ctrl_c() as henti:
        semua = proses_semua(
            sasaran,
            a.keluaran,
            proses=a.proses,
            pelaksana=klaster,
            lanjut=a.lanjut,
            tandai=a.tandai,
            timpa=a.timpa,
            triwulan=a.triwulan,
            henti=henti,
        )
        hasil = list(tampilkan(semua, len(sasaran)))
    a.bertriwulan = any(r.bertriwulan for r in hasil if r.keadaan is not Keadaan.GAGAL)
    for baris in tabel_ringkas(hasil, len(sasaran)):
        print(baris)
    if henti.diminta and len(hasil) < len(sasaran):
        return DIHENTIKAN
    return 2 if status or any(r.keadaan is Keadaan.GAGAL for r in hasil) else 0


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next; nothing where the results themselves were printed."""
    if a.json:
        return None
    if status == DIHENTIKAN:
        return "jalankan perintah yang sama ditambah --lanjut."
    if status:
        return ULANGI
    tempat = kutip(a.keluaran) if a.keluaran else kutip(*a.jalur)
    if a.triwulan and a.bertriwulan:
        return f"buka lembar Triwulan, atau: lkj periksa {tempat} --triwulan {a.triwulan}"
    sampai = f" --triwulan {a.triwulan}" if a.triwulan else ""
    return f"buka lembar Pemeriksaan di buku kerjanya, atau: lkj periksa {tempat}{sampai}"


def _json(sasaran: list[Sasaran], a: argparse.Namespace) -> int:
    """One object, or an array of several; printed one by one as they come."""
    status, selesai = 0, 0
    beberapa = len(sasaran) != 1
    with buka_klaster(a.dask) as klaster, dengan_ctrl_c() as henti:
        sys.stdout.write("[" if beberapa else "")
        try:
            semua = json_semua(
                sasaran, proses=a.proses, pelaksana=klaster, henti=henti, triwulan=a.triwulan
            )
            for hasil in semua:
                pemisah = ",\n" if selesai else "\n"
                isi = textwrap.indent(hasil.teks, "  ") if beberapa else hasil.teks
                with utuh():
                    sys.stdout.write((pemisah if beberapa else "") + isi)
                selesai += 1
                status = status if hasil.terpakai else 2
        finally:  # whole JSON, whenever it is stopped
            with utuh():
                sys.stdout.write("\n]\n" if beberapa else "\n")
    return DIHENTIKAN if henti.diminta and selesai < len(sasaran) else status
