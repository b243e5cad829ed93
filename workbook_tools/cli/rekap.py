"""`lkj rekap`: one overview of many workbooks, and the checks between them."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import Executor
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.bukan_buku import cari_bukan_buku
from workbook_tools.batch.henti import Henti, dengan_ctrl_c
from workbook_tools.batch.kemajuan import tampilkan
from workbook_tools.batch.rencana import di_luar_keluaran, mutlak, rencanakan
from workbook_tools.cli.pilihan import (
    DIHENTIKAN,
    buka_klaster,
    jalur,
    tambah_dask,
    tambah_proses,
    tambah_timpa,
)
from workbook_tools.cli.sasaran import berkas_ada, buku_atau_gagal
from workbook_tools.errors import LkjError
from workbook_tools.formats.teks_antarbuku import tulis_antarbuku, tulis_isian
from workbook_tools.keluaran import AKHIRAN_BUKU, Keluar, Pintu, asli
from workbook_tools.model.temuan import Tingkat, terhitung
from workbook_tools.rekap.daftar import Daftar, baca_daftar, tanggal_berkas
from workbook_tools.rekap.isi import (
    AuditDokumen,
    Kumpulan,
    baris_buku,
    dokumen_kantor,
    susun_kumpulan,
)
from workbook_tools.rekap.isi_pembanding import isi_semua
from workbook_tools.rekap.kumpul import kumpulkan
from workbook_tools.rekap.lama import baca_rekap_lama
from workbook_tools.rekap.lembar.penerimaan import sebut_jumlah
from workbook_tools.rekap.penerimaan import Bahan, Penerimaan, Putusan, susun_penerimaan

TANPA_HASIL = (
    "Sebutkan hasil yang diminta: -o REKAP.xlsx, --surat DIR, --csv DIR, --parquet DIR, "
    "atau --isi-pembanding."
)


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("jalur", nargs="+", metavar="JALUR", help="berkas, folder, atau pola *.xlsx")
    p.add_argument("-o", "--rekap", type=jalur, metavar="REKAP.xlsx", help="buku rekap")
    p.add_argument(
        "--daftar",
        type=jalur,
        metavar="KECAMATAN.xlsx",
        help="kantor yang harus mengirim (kolom Kecamatan, Tenggat, Kontak; .xlsx atau .csv): "
        "rekap dimulai dengan lembar Penerimaan",
    )
    p.add_argument(
        "--sebelumnya",
        type=jalur,
        metavar="REKAP_LAMA.xlsx",
        help="rekap kiriman sebelumnya: berapa temuannya yang sudah dibetulkan",
    )
    p.add_argument(
        "--audit",
        type=jalur,
        metavar="DIR",
        help="folder LKj yang sudah jadi (.docx, .pdf): diaudit, dan banyak temuannya menjadi "
        "kolom di samping buku kerjanya",
    )
    p.add_argument("--surat", type=jalur, metavar="DIR", help="satu surat Word untuk setiap kantor")
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
    tambah_proses(p)
    tambah_dask(p)
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Exit status: 0 done, 2 a file could not be used, 130 stopped by Ctrl-C."""
    if not (a.rekap or a.csv or a.parquet or a.isi_pembanding or a.surat):
        raise LkjError(TANPA_HASIL)
    if a.parquet:
        from workbook_tools.rekap.tabel import periksa_parquet

        periksa_parquet()
    sasaran, status = buku_atau_gagal(a.jalur)
    if not sasaran and not a.daftar:  # with a list, nobody having sent is an answer
        a.rekap = a.isi_pembanding = None  # nothing is written that could be opened next
        return status
    sasaran = di_luar_keluaran(mutlak(sasaran) if a.dask else sasaran, a.keluaran)
    dibaca = [x for x in (a.daftar, a.sebelumnya) if x]
    sasaran = [s for s in sasaran if asli(s.jalur) not in {asli(x) for x in dibaca}]
    bahan = _bahan_penerimaan(a, sasaran)
    if a.audit and not a.audit.exists():
        raise LkjError(f"{a.audit} tidak ditemukan.")
    pintu = Pintu("rekap", [*(s.jalur for s in sasaran), *dibaca], timpa=a.timpa)
    keluar = pintu.berkas(a.rekap, AKHIRAN_BUKU) if a.rekap else None
    for folder in (a.csv, a.parquet, a.keluaran, a.surat):
        if folder:
            pintu.folder(folder)
    with buka_klaster(a.dask) as klaster, dengan_ctrl_c() as henti:
        semua = kumpulkan(sasaran, proses=a.proses, pelaksana=klaster, henti=henti)
        k = susun_kumpulan(tampilkan(semua, len(sasaran)))
        if a.audit:
            k = _audit(k, a, klaster, henti)
        if henti.diminta:
            print("Dihentikan; tidak ada yang ditulis.", file=sys.stderr)
            return DIHENTIKAN
        if a.isi_pembanding:
            status = max(status, _isi(k, sasaran, a, henti))
    penerimaan = _terima(k, bahan)
    if keluar or a.csv or a.parquet:
        _tulis(k, a, pintu, keluar, penerimaan if a.daftar else None)
    if penerimaan is not None:
        _sebut_penerimaan(penerimaan, a, pintu)
    if triwulanan := [b for b in k.buku if b.triwulan]:
        print(
            f"PERHATIAN  {len(triwulanan)} buku kerja dihitung sampai triwulan, misalnya "
            f"{Path(triwulanan[0].berkas).name} (triwulan {triwulanan[0].triwulan}). Rekap memuat "
            "angka setahun; peringkatnya diragukan."
        )
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
        return f"buka {a.rekap}, mulai dari lembar {'Penerimaan' if a.daftar else 'Ringkasan'}."
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


def _bahan_penerimaan(
    a: argparse.Namespace, sasaran: Iterable[Sasaran]
) -> tuple[Daftar, Bahan] | None:
    """What receiving rests on besides the workbooks, read before the long work begins."""
    if not (a.daftar or a.surat):
        if a.sebelumnya:
            raise LkjError("--sebelumnya dipakai bersama --daftar atau --surat.")
        return None
    for berkas in filter(None, (a.daftar, a.sebelumnya)):
        berkas_ada(berkas)
    tanggal = {str(s.jalur): hari for s in sasaran if (hari := tanggal_berkas(s.jalur))}
    lama = baca_rekap_lama(a.sebelumnya) if a.sebelumnya else None
    daftar = baca_daftar(a.daftar) if a.daftar else Daftar()
    return daftar, Bahan(date.today(), tanggal, lama, cari_bukan_buku(a.jalur))


def _terima(k: Kumpulan, bahan: tuple[Daftar, Bahan] | None) -> Penerimaan | None:
    return None if bahan is None else susun_penerimaan(k, *bahan)


def _sebut_penerimaan(p: Penerimaan, a: argparse.Namespace, pintu: Pintu) -> None:
    if a.surat:
        from workbook_tools.rekap.surat import tulis_surat  # Word is not worth its start-up time

        print(f"{len(tulis_surat(p, a.surat, pintu))} surat ditulis ke {a.surat}.")
    print(f"Penerimaan: {sebut_jumlah(p)}.")
    for kata in p.catatan:
        print(f"PERHATIAN  {a.daftar}: {kata}")
    for putusan in (Putusan.BELUM, Putusan.TAK_TERBACA):
        if isi := p.menurut(putusan):
            print(f"  {putusan.value}: {', '.join(x.kantor.nama for x in isi)}")


def _tulis(
    k: Kumpulan,
    a: argparse.Namespace,
    pintu: Pintu,
    keluar: Keluar | None,
    penerimaan: Penerimaan | None,
) -> None:
    if keluar:
        from workbook_tools.rekap.buku import tulis_rekap

        for kata in tulis_rekap(k, keluar, penerimaan).catatan:
            print(f"PERHATIAN  {kata}")
        print(f"Rekap {len(k.buku)} buku kerja ditulis ke {keluar.jalur}.")
    if not (a.csv or a.parquet):
        return
    # pandas takes half a second to import; nothing before this needs it.
    from workbook_tools.rekap.tabel import tulis_csv, tulis_parquet

    for folder, tulis in ((a.csv, tulis_csv), (a.parquet, tulis_parquet)):
        if folder:
            print(f"{len(tulis(k, folder, pintu))} tabel ditulis ke {folder}.")


def _audit(k: Kumpulan, a: argparse.Namespace, klaster: Executor | None, henti: Henti) -> Kumpulan:
    """The overview with the finished reports of a folder; those of no office here are told."""
    from workbook_tools.telaah.banyak import audit_semua
    from workbook_tools.telaah.buka import cari_dokumen

    semua = []
    dokumen = cari_dokumen([str(a.audit)])[0]
    for h in audit_semua(dokumen, proses=a.proses, pelaksana=klaster, henti=henti):
        kantor, _, tahun = h.identitas
        jumlah = Counter(t.tingkat for t in terhitung(h.temuan))
        semua.append(
            AuditDokumen(
                kantor,
                int(tahun) if tahun.isdigit() else None,
                h.jalur.name,
                jumlah[Tingkat.GALAT],
                jumlah[Tingkat.PERINGATAN],
            )
        )
    hasil = replace(k, audit=tuple(semua))
    dipakai = {d.berkas for r in baris_buku(hasil) if (d := dokumen_kantor(hasil, r))}
    for d in semua:
        if d.berkas not in dipakai:
            print(f"{d.berkas}: tidak ada buku kerja kantor itu; tidak masuk rekap.")
    return hasil
