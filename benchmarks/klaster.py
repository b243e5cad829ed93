"""`python -m benchmarks.klaster`: what it costs to hand a workbook to other processes.

Workbooks that are not there: whoever takes one is done at once, so what is measured is the way to
a process and back. Processor time a workbook, the fastest of several rounds, here (on the cluster
with its scheduler) and in the workers, of which there are two.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from distributed import Client, LocalCluster

from workbook_tools.batch import Sasaran, proses_semua
from workbook_tools.batch.klaster import sambung_klaster

PEKERJA = 2


def main() -> None:
    """Print the table."""
    p = argparse.ArgumentParser()
    p.add_argument("--buku", type=int, default=400)
    p.add_argument("--putaran", type=int, default=3)
    a = p.parse_args()
    print("| way | here, ms | in the workers, ms |\n|---|--:|--:|")
    with tempfile.TemporaryDirectory() as akar:
        sasaran = [Sasaran(Path(akar, f"{n}.xlsx"), Path(f"{n}.xlsx")) for n in range(a.buku)]
        tujuan = Path(akar, "hasil")
        sini, _ = _terhemat(lambda: list(proses_semua(sasaran, tujuan, proses=PEKERJA)), a.putaran)
        print(f"| processes of this machine | {sini / a.buku * 1e3:.1f} | |", flush=True)
        with (
            LocalCluster(n_workers=PEKERJA, threads_per_worker=1, dashboard_address=None) as k,
            Client(k) as klien,
            sambung_klaster(k.scheduler_address) as pelaksana,
        ):
            sini, sana = _terhemat(
                lambda: list(proses_semua(sasaran, tujuan, pelaksana=pelaksana)),
                a.putaran,
                lambda: sum(klien.run(time.process_time).values()),
            )
        print(f"| Dask cluster | {sini / a.buku * 1e3:.1f} | {sana / a.buku * 1e3:.1f} |")


def _terhemat(
    kerja: Callable[[], object], putaran: int, pekerja: Callable[[], float] = lambda: 0.0
) -> tuple[float, float]:
    """Processor seconds here and in the workers, of the round that took least."""
    semua = []
    for _ in range(putaran + 1):
        mulai, mulai_pekerja = time.process_time(), pekerja()
        kerja()
        semua.append((time.process_time() - mulai, pekerja() - mulai_pekerja))
    return min(semua)


if __name__ == "__main__":
    main()
