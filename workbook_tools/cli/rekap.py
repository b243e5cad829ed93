"""`lkj rekap`: one overview of many workbooks, and the checks between them."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.henti import Henti, dengan_ctrl_c
from workbook_tools.batch.kemajuan import tampilkan
from workbook_tools.batch.rencana import di_luar_keluaran, rencanakan
from workbook_tools.cli.pilihan import jalur, jumlah_proses, tambah_timpa
from workbook_tools.cli.sasaran import buku_atau_gagal
from workbook_tools.errors import LkjError
from workbook_tools.formats.teks_antarbuku import tulis_antarbuku, tulis_isian
from workbook_tools.keluaran import AKHIRAN_BUKU, Keluar, Pintu
from workbook_tools.rekap.isi import Kumpulan, susun_kumpulan
from workbook_tools.rekap.isi_pembanding import isi_semua
from workbook_tools.rekap.kumpul import kumpulkan

DIHENTIKAN = 130
TANPA_HASIL = (
    "Sebutkan hasil yang diminta: -o REKAP.xlsx, --csv DIR, --parquet DIR, atau --isi-pembanding."
)


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("jalur", nargs="+", metavar="JALUR", help="berkas, folder, atau pola *.xlsx")
    p.add_argument("-o", "--rekap", type=jalur, metavar="REKAP.xlsx", help="buku rekap")
    p.add_argument("--csv", type=jalur, metavar="DIR", help="tabel untuk analis sebagai CSV")
    p.add_argument("--parquet", type=jalur, metavar="DIR", help="tabel untuk analis, Parquet")
    p.add_argument(
        "--isi-pembanding",
        action="store_true",
        help="isi lembar Kecamatan Lain setiap buku kerja dari buku kerja yang lain",
    )
    p.add_argument(
        "--keluaran",
        type=jalur,
        metavar="DIR",
        help="dengan --isi-pembanding: tulis salinan ke folder ini, aslinya tidak diubah",
    )
    p.add_argument(
        "--proses", type=jumlah_proses, metavar="N", help="jumlah proses (bawaan: semua inti)"
    )
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Exit status: 0 done, 2 a file could not be used, 130 stopped by Ctrl-C."""
    if not (a.rekap or a.csv or a.parquet or a.isi_pembanding):
        raise LkjError(TANPA_HASIL)
    if a.parquet:
        from workbook_tools.rekap.tabel import periksa_parquet

        periksa_parquet()
    sasaran, status = buku_atau_gagal(a.jalur)
    if not sasaran:
        return status
    sasaran = di_luar_keluaran(sasaran, a.keluaran)
    pintu = Pintu("rekap", (s.jalur for s in sasaran), timpa=a.timpa)
    keluar = pintu.berkas(a.rekap, AKHIRAN_BUKU) if a.rekap else None
    for folder in (a.csv, a.parquet, a.keluaran):
        if folder:
            pintu.folder(folder)
    with dengan_ctrl_c() as henti:
        k = susun_kumpulan(
            tampilkan(kumpulkan(sasaran, proses=a.proses, henti=henti), len(sasaran))
        )
        if henti.diminta:
            print("Dihentikan; tidak ada yang ditulis.", file=sys.stderr)
            return DIHENTIKAN
        if a.isi_pembanding:
            status = max(status, _isi(k, sasaran, a, henti))
    if keluar or a.csv or a.parquet:
        _tulis(k, a, pintu, keluar)
    if k.salinan:
        print(f"{len(k.salinan)} salinan hasil hitung tidak dihitung lagi; aslinya sudah dipakai.")
    for baris in tulis_antarbuku(k.antarbuku, k.tak_terpakai, len(k.buku)):
        print(baris)
    return 2 if k.tak_terpakai else status


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next."""
    if status == DIHENTIKAN:
        return None
    if a.rekap:
        return f"buka {a.rekap}, mulai dari lembar Ringkasan."
    return "hitung lagi buku kerja yang diisi: lkj hitung FOLDER" if a.isi_pembanding else None


def _isi(k: Kumpulan, sasaran: Iterable[Sasaran], a: argparse.Namespace, henti: Henti) -> int:
    tujuan: dict[str, Path] = {}
    if a.keluaran is not None:
        tugas, bentrok = rencanakan(sasaran, a.keluaran, timpa=a.timpa)
        if bentrok:
            raise LkjError(bentrok[0].sebab.pesan if bentrok[0].sebab else "")
        tujuan = {str(t.jalur): t.tujuan for t in tugas if t.tujuan is not None}
    hasil = list(isi_semua(k, tujuan, timpa=a.timpa, proses=a.proses, henti=henti))
    for baris in tulis_isian(sorted(hasil, key=lambda h: h.jalur), len(k.buku)):
        print(baris)
    return 2 if any(h.sebab for h in hasil) else 0


def _tulis(k: Kumpulan, a: argparse.Namespace, pintu: Pintu, keluar: Keluar | None) -> None:
    # pandas takes half a second to import; nothing before this needs it.
    from workbook_tools.rekap.buku import tulis_rekap
    from workbook_tools.rekap.tabel import susun_tabel_data, tulis_csv, tulis_parquet

    data = susun_tabel_data(k)
    if keluar:
        for kata in tulis_rekap(k, data, keluar).catatan:
            print(f"PERHATIAN  {kata}")
        print(f"Rekap {len(k.buku)} buku kerja ditulis ke {keluar.jalur}.")
    for folder, tulis in ((a.csv, tulis_csv), (a.parquet, tulis_parquet)):
        if folder:
            print(f"{len(tulis(data, folder, pintu))} tabel ditulis ke {folder}.")
