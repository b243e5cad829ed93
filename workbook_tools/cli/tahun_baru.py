"""`lkj tahun-baru`: next year's workbook from this year's."""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.cli.sasaran import berkas_ada
from workbook_tools.keluaran import Pintu, ganti
from workbook_tools.peralihan.mutakhirkan import mutakhirkan
from workbook_tools.peralihan.tahun_baru import CatatanTahun, tahun_baru
from workbook_tools.peralihan.tulis import tulis_baru
from workbook_tools.tables.versi import VERSI_PERTAMA, versi_buku
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.salin_zip import salin_paket


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("buku", type=jalur, metavar="BUKU.xlsx")
    p.add_argument("-o", "--keluaran", required=True, type=jalur, metavar="BUKU_BARU.xlsx")
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Write the new workbook and say what was carried over, emptied and left."""
    berkas_ada(a.buku)
    keluar = Pintu("tahun-baru", [a.buku], timpa=a.timpa).berkas(
        a.keluaran, (a.buku.suffix.casefold(),)
    )
    with Paket(a.buku) as asal, _terbaru(asal) as paket:
        hasil = tahun_baru(paket)
        tulis_baru(paket, hasil.perubahan, hasil.dibuang, keluar)
    print(f"Buku kerja tahun {hasil.tahun} ditulis ke {a.keluaran}.")
    _cetak(hasil.catatan)
    return 0


def berikutnya(a: argparse.Namespace, status: int) -> str:
    """What to do next."""
    return f"isi target di PK Indikator dan Program Kegiatan, lalu: lkj hitung {kutip(a.keluaran)}"


@contextmanager
def _terbaru(asal: Paket) -> Iterator[Paket]:
    """The workbook in the form of the newest template; one of version 1 is moved on first."""
    if versi_buku(baca_buku(asal)) != VERSI_PERTAMA:
        yield asal
        return
    with tempfile.TemporaryDirectory() as folder, Paket(jalur_templat()) as templat:
        baru = mutakhirkan(asal, templat)
        sementara = Path(folder) / asal.jalur.name
        ganti(sementara, lambda f: salin_paket(asal, baru.perubahan, baru.dibuang, f))
        with Paket(sementara) as paket:
            yield paket


def _cetak(catatan: CatatanTahun) -> None:
    for judul, isi in (
        ("Dibawa", catatan.terbawa),
        ("Dikosongkan", catatan.kosong),
        ("Dibiarkan", catatan.tinggal),
        ("Disembunyikan, karena kosong dan bukan untuk jenis kantor ini", catatan.sembunyi),
    ):
        for baris in isi:
            print(f"  {judul}: {baris}.")
