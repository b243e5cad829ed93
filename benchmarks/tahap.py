"""`python -m benchmarks.tahap`: how long each step of `lkj hitung` takes per workbook."""

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from benchmarks.buku_uji import buat_buku
from workbook_tools.compute import hitung_semua
from workbook_tools.facts import Konteks
from workbook_tools.pipeline import Olahan
from workbook_tools.rules import periksa
from workbook_tools.sheets import susun_lembar
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.jejak import sidik_isian
from workbook_tools.tables.susun import susun_laporan
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.simpan import simpan
from workbook_tools.workbook.tulis_hitungan import tulis_hitungan

T = TypeVar("T")


class Jam:
    """Processor seconds by step: what else the machine does matters little."""

    def __init__(self) -> None:
        self.detik: dict[str, float] = {}

    def ukur(self, tahap: str, kerja: Callable[[], T]) -> T:
        """Do something and add its time to a step."""
        mulai = time.process_time()
        hasil = kerja()
        self.detik[tahap] = self.detik.get(tahap, 0.0) + time.process_time() - mulai
        return hasil


def main() -> None:
    """Print the steps."""
    p = argparse.ArgumentParser()
    p.add_argument("--jumlah", type=int, default=44, help="workbooks")
    p.add_argument("--putaran", type=int, default=3, help="rounds; the fastest counts")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as akar:
        buku = buat_buku(Path(akar) / "buku", a.jumlah)
        tujuan = Path(akar) / "hasil.xlsx"
        satu_buku(buku[0], tujuan, Jam())
        putaran = [_satu_putaran(buku, tujuan) for _ in range(a.putaran)]
    detik = {tahap: min(j.detik[tahap] for j in putaran) for tahap in putaran[0].detik}
    for tahap, n in detik.items():
        print(f"{tahap:<18}{n / len(buku) * 1e3:>8.2f} ms")
    print(f"{'jumlah':<18}{sum(detik.values()) / len(buku) * 1e3:>8.2f} ms")


def _satu_putaran(buku: list[Path], tujuan: Path) -> Jam:
    jam = Jam()
    for b in buku:
        satu_buku(b, tujuan, jam)
    return jam


def satu_buku(jalur: Path, tujuan: Path, jam: Jam) -> None:
    """The steps of workbook.olah.hitung_berkas, one by one."""
    paket = jam.ukur("buka", lambda: Paket(jalur))
    with paket:
        buku = jam.ukur("baca sel", lambda: baca_buku(paket))
        tabel = jam.ukur("cari tabel", lambda: susun_tabel(buku))
        laporan = jam.ukur("baca angka", lambda: susun_laporan(tabel))
        hasil = jam.ukur("hitung", lambda: hitung_semua(laporan))
        konteks = Konteks(buku, tabel, laporan, hasil)
        jam.ukur("periksa", lambda: periksa(konteks))
        olahan = Olahan(buku, tabel, laporan, hasil)
        sidik = jam.ukur("sidik", lambda: sidik_isian(tabel))
        lembar = jam.ukur("susun lembar", lambda: susun_lembar(olahan, "waktu", sidik))
        tulisan = jam.ukur("tulis lembar", lambda: tulis_hitungan(paket, lembar))
        jam.ukur("simpan", lambda: simpan(paket, tulisan.perubahan, tujuan, tulisan.dibuang))


if __name__ == "__main__":
    main()
