"""`lkj templat`: write the blank template, or the filled example."""

import argparse

from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.formats.json_masukan import Masukan, baca_json
from workbook_tools.keluaran import AKHIRAN_BUKU, AKHIRAN_MAKRO, Keluar, Pintu
from workbook_tools.template.berkas import jalur_contoh, jalur_templat
from workbook_tools.workbook.isi import isi_templat, pemilik_masukan
from workbook_tools.workbook.olah import hitung_berkas
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import salin


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("--macro", action="store_true", help="templat .xlsm dengan tombol Hitung")
    p.add_argument(
        "--contoh",
        action="store_true",
        help="buku kerja kantor rekaan yang sudah terisi lengkap dan dihitung, untuk ditiru",
    )
    p.add_argument(
        "--jenis",
        metavar="JENIS",
        help="jenis perangkat daerah, misalnya Dinas: diisikan di Identitas, dan lembar yang hanya "
        "untuk jenis lain disembunyikan",
    )
    p.add_argument("-o", "--keluaran", required=True, type=jalur, metavar="BERKAS")
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Copy the built template, or fill it with the example."""
    pintu = Pintu("templat", timpa=a.timpa)
    keluar = pintu.berkas(a.keluaran, AKHIRAN_MAKRO if a.macro else AKHIRAN_BUKU)
    if a.contoh:
        _tulis_terisi(a, keluar, baca_json(jalur_contoh()))
        hitung_berkas(a.keluaran)
        print(f"Contoh terisi ditulis ke {a.keluaran}.")
        return 0
    if a.jenis:
        _tulis_terisi(a, keluar, {"identitas": [{"jenis": a.jenis}]})
    else:
        isi = jalur_templat(makro=a.macro).read_bytes()
        keluar.tulis(lambda f: f.write(isi))
    print(f"Templat ditulis ke {a.keluaran}.")
    return 0


def berikutnya(a: argparse.Namespace, status: int) -> str:
    """What to do next."""
    if a.contoh:
        return f"lihat cara mengisinya, atau buat: lkj dokumen {kutip(a.keluaran)} -o LKj.docx"
    return f"isi mulai dari lembar Identitas, simpan, lalu: lkj hitung {kutip(a.keluaran)}"


def _tulis_terisi(a: argparse.Namespace, keluar: Keluar, masukan: Masukan) -> None:
    with Paket(jalur_templat(makro=a.macro)) as paket:
        salin(paket, isi_templat(paket, masukan), keluar, pemilik_masukan(masukan))
