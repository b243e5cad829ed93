"""`lkj mutakhirkan`: workbooks of an older template in the form of the newest one."""

import argparse
import sys
from pathlib import Path

from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.cli.sasaran import buku_atau_gagal
from workbook_tools.errors import LkjError
from workbook_tools.keluaran import Keluar, Pintu
from workbook_tools.peralihan.mutakhirkan import Catatan, mutakhirkan
from workbook_tools.peralihan.tulis import tulis_baru
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.paket import Paket


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("buku", nargs="+", metavar="BUKU")
    p.add_argument("-o", "--keluaran", required=True, type=jalur, metavar="BERKAS|FOLDER")
    p.add_argument(
        "--satukan-nama",
        action="store_true",
        help="nama yang ditulis lain di lembar lain mengikuti Realisasi Anggaran",
    )
    p.add_argument(
        "--satukan",
        action="store_true",
        help="seperti --satukan-nama; juga target dan realisasi yang berbeda antarlembar: yang "
        "dipakai isi Kinerja Program, yang lain disebut satu per satu",
    )
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Write the new workbooks; 1 when something stayed as it was, 2 when one was unusable."""
    sasaran, status = buku_atau_gagal(a.buku)
    asal = [s.jalur for s in sasaran]
    pintu = Pintu("mutakhirkan", asal, timpa=a.timpa)
    for satu in asal:
        try:
            catatan = _satu(satu, _keluar(pintu, satu, a.keluaran, len(asal) > 1), a)
        except LkjError as e:
            print(f"{satu}: {e}", file=sys.stderr)
            status = 2
            continue
        status = max(status, int(bool(catatan.tinggal or catatan.lepas)))
    return status


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next."""
    return None if status == 2 else f"lkj periksa {kutip(a.keluaran)}"


def _keluar(pintu: Pintu, asal: Path, tujuan: Path, banyak: bool) -> Keluar:
    akhiran = asal.suffix.casefold()
    if banyak or tujuan.is_dir() or not tujuan.suffix:
        tujuan = pintu.folder(tujuan) / asal.name
    return pintu.berkas(tujuan, (akhiran,))


def _satu(asal: Path, keluar: Keluar, a: argparse.Namespace) -> Catatan:
    with Paket(jalur_templat()) as templat, Paket(asal) as paket:
        hasil = mutakhirkan(paket, templat, a.satukan_nama, a.satukan)
        tulis_baru(paket, hasil.perubahan, hasil.dibuang, keluar)
    print(f"{asal.name} ditulis ke {keluar.jalur}.")
    for judul, isi in (
        ("Dipindahkan", hasil.catatan.pindah),
        ("Ditambahkan", hasil.catatan.tambah),
        ("Dibiarkan", hasil.catatan.tinggal),
        ("Ditinggalkan", hasil.catatan.lepas),
        ("Disembunyikan, karena kosong dan bukan untuk jenis kantor ini", hasil.catatan.sembunyi),
    ):
        for baris in isi:
            print(f"  {judul}: {baris}.")
    return hasil.catatan
