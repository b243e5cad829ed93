"""`python -m benchmarks.rekap {induk,baca,dask}`: what an overview of a whole country takes.

``induk``: the process that gathers, with 7,288 condensed workbooks of real size (100 sub kegiatan,
some hundred findings). A few workbooks are really read and condensed; the others are these under
other names, which makes no difference to the gathering process. ``baca``: workbooks from file to
overview, through processes. ``dask``: the same on a cluster of two workers, of which one is killed
after a quarter of the workbooks.
"""

import argparse
import os
import pickle
import resource
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from msgspec.structs import replace

from benchmarks.buku_uji import buat_buku, buat_satu
from benchmarks.data_uji import Ukuran
from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.klaster import Klaster
from workbook_tools.batch.rencana import Tugas
from workbook_tools.keluaran import AKHIRAN_BUKU, Pintu
from workbook_tools.rekap.buku import tulis_rekap
from workbook_tools.rekap.isi import susun_kumpulan
from workbook_tools.rekap.kumpul import Terpetik, kumpulkan, petik_satu, simpan_besar
from workbook_tools.rekap.tabel import tulis_csv, tulis_parquet

UKURAN = Ukuran(sub_kegiatan=100, desa=15, indikator=4, pembanding=10, pernyataan=150)
SEKABUPATEN = 20
T = TypeVar("T")
MODEL = (0, 1, 3, 6, 7, 9)
"""Workbooks that are really read; the multiples of three hold faults."""


def main() -> None:
    """Print seconds and memory after each step."""
    p = argparse.ArgumentParser()
    p.add_argument("apa", choices=("induk", "baca", "dask"))
    p.add_argument("--buku", type=int, default=7288)
    p.add_argument("--proses", type=int)
    p.add_argument("--simpan", type=Path, help="keep the made-up workbooks here for the next run")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        buku = a.simpan or Path(folder) / "buku"
        if a.apa == "induk":
            model = [buat_satu(buku, n, UKURAN) for n in MODEL]
            _langkah("siap", lambda: None)
            _hasil(simpan_besar(_tiruan(model, a.buku)), Path(folder))
            return
        asal = enumerate(buat_buku(buku, a.buku, UKURAN))
        sasaran = [Sasaran(b, Path(f"{n}.xlsx")) for n, b in asal]
        _langkah("siap", lambda: None)
        if a.apa == "baca":
            _hasil(kumpulkan(sasaran, proses=a.proses), Path(folder))
        else:
            with _klaster() as klaster:
                _hasil(_bunuh_satu(sasaran, klaster), Path(folder))
        _langkah("semua", lambda: None)  # the workers have ended and are counted


@contextmanager
def _klaster() -> Iterator[Any]:
    from distributed import Client, LocalCluster

    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as klaster,
        Client(klaster) as klien,
    ):
        yield klien


def _bunuh_satu(sasaran: list[Sasaran], klien: Any) -> Iterator[Terpetik]:
    """The workbooks as they come; a worker is killed on the way."""
    semua = kumpulkan(sasaran, pelaksana=Klaster(klien))
    for ke, satu in enumerate(semua, start=1):
        if ke == len(sasaran) // 4:
            nomor = next(iter(klien.run(os.getpid).values()))
            os.kill(nomor, signal.SIGKILL)
            print(f"pekerja {nomor} dibunuh sesudah {ke} buku kerja", flush=True)
        yield satu


def _hasil(semua: Iterator[Terpetik], folder: Path) -> None:
    k = _langkah("dikumpulkan dan dibandingkan", lambda: susun_kumpulan(semua))
    banyak = sum(jumlah.total() for jumlah, _ in k.nilai_buku.values())
    print(
        f"{len(k.buku)} buku kerja, {len(k.tak_terpakai)} tidak terpakai, {banyak} temuan, "
        f"{len(k.antarbuku)} antarbuku"
    )
    pintu = Pintu("rekap")
    keluar = pintu.berkas(folder / "rekap.xlsx", AKHIRAN_BUKU)
    _langkah("rekap .xlsx", lambda: tulis_rekap(k, keluar))
    print(f"rekap.xlsx {keluar.jalur.stat().st_size / 1e6:.0f} MB")
    for nama, tulis in (("csv", tulis_csv), ("parquet", tulis_parquet)):
        _langkah(nama, partial(tulis, k, folder / nama, pintu))


def _langkah(apa: str, kerja: Callable[[], T]) -> T:
    mulai, cpu = time.perf_counter(), time.process_time()
    hasil = kerja()
    detik, sibuk = time.perf_counter() - mulai, time.process_time() - cpu
    induk, anak = (
        resource.getrusage(siapa).ru_maxrss / 1024
        for siapa in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(
        f"{apa:<30}{detik:>8.1f} s{sibuk:>8.1f} s CPU   puncak induk {induk:.0f} MB, "
        f"pekerja {anak:.0f} MB",
        flush=True,
    )
    return hasil


def _tiruan(asal: list[Path], banyak: int) -> Iterator[Terpetik]:
    """Condensed workbooks of different offices, as they come from the processes."""
    contoh = [petik_satu(Tugas(n, b, None)) for n, b in enumerate(asal)]
    for n in range(banyak):
        satu = contoh[n % len(contoh)]
        assert satu.petikan is not None
        p = satu.petikan
        kantor = replace(p.perangkat_daerah, teks=f"Kecamatan Uji {n:04d}")
        kabupaten = replace(p.kabupaten, teks=f"Kabupaten Uji {n // SEKABUPATEN:03d}")
        baru = replace(p, berkas=f"{n:04d}.xlsx", perangkat_daerah=kantor, kabupaten=kabupaten)
        # Copies through pickle, so that nothing is shared that would not be shared in earnest.
        yield _lewat_proses(replace(satu, petikan=baru))


def _lewat_proses(t: Terpetik) -> Terpetik:
    hasil: Terpetik = pickle.loads(pickle.dumps(t, 5))
    return hasil


if __name__ == "__main__":
    main()
