"""`lkj tempel`: an office's own tables, taken into the sheets that they belong to."""

import argparse

from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.cli.sasaran import berkas_ada
from workbook_tools.errors import LkjError
from workbook_tools.keluaran import Pintu
from workbook_tools.tempel.kerja import Tempelan, tempel
from workbook_tools.tempel.ucapan import sebut_tempelan


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument(
        "ekspor",
        nargs="*",
        type=jalur,
        metavar="EKSPOR",
        help="tabel dari aplikasi lain: .xlsx, .xls, .ods, atau .csv",
    )
    p.add_argument("--buku", required=True, type=jalur, metavar="BUKU.xlsx")
    p.add_argument(
        "-o",
        "--keluaran",
        type=jalur,
        metavar="SALINAN.xlsx",
        help="tulis ke salinan, bukan di tempat",
    )
    p.add_argument(
        "--lembar", default="", metavar="NAMA", help="hanya lembar ini; tanpa EKSPOR: dari buku itu"
    )
    p.add_argument("--coba", action="store_true", help="hanya tunjukkan, jangan menulis apa pun")
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Take the tables over; 1 when something was left out, 2 when a table could not be used."""
    if not a.ekspor and not a.lembar:
        raise LkjError("sebut berkas yang ditempel, atau --lembar untuk lembar di buku itu.")
    for berkas in (*a.ekspor, a.buku):
        berkas_ada(berkas)
    keluar = None
    if a.keluaran is not None:
        pintu = Pintu("tempel", [a.buku, *a.ekspor], timpa=a.timpa)
        keluar = pintu.berkas(a.keluaran, (a.buku.suffix.casefold(),))
    hasil = tempel(
        a.buku, a.ekspor, a.lembar, timpa=a.timpa, coba=a.coba, keluar=keluar, lapor=_lapor
    )
    for kata in hasil.catatan:
        print(kata)
    print(_akhir(a, hasil.berubah))
    if hasil.ditolak:
        return 2
    return 1 if hasil.tertinggal else 0


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next."""
    return None if a.coba or status == 2 else f"lkj hitung {kutip(a.keluaran or a.buku)}"


def _lapor(hasil: Tempelan) -> None:
    """What is planned is told before it is done."""
    print(*sebut_tempelan(hasil), sep="\n")


def _akhir(a: argparse.Namespace, berubah: bool) -> str:
    if a.coba:
        return "Percobaan saja: tidak ada yang ditulis."
    if a.keluaran is not None:
        return f"Salinannya {a.keluaran}; {a.buku.name} tidak berubah."
    return f"{a.buku} sudah diisi." if berubah else f"{a.buku} tidak berubah."
