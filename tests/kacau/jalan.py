"""Runs trials in watched processes and tells what came of them."""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.kacau.paket import semua_paket
from tests.kacau.sel import SEL_SEBUKU
from tests.kacau.uji import Akibat, Uji, coba, mati
from workbook_tools.batch.batas import Batas
from workbook_tools.batch.jalankan import Kerja, jalankan

MEMORI_TERBANYAK = 300_000_000
DETIK_SEUJI = 600.0  # of the clock, for a hang; a verb is held to less of the processor


@dataclass(slots=True)
class Laporan:
    """Counts by outcome, what went wrong, the slowest verb and the largest process."""

    jumlah: Counter[str] = field(default_factory=Counter)
    salah: list[tuple[Uji, str]] = field(default_factory=list)
    detik: float = 0.0
    memori: int = 0

    def catat(self, uji: Uji, akibat: Akibat) -> None:
        """One more trial."""
        self.jumlah[akibat.golongan] += 1
        self.detik = max(self.detik, akibat.detik)
        self.memori = max(self.memori, akibat.memori)
        if akibat.golongan == "salah":
            self.salah.append((uji, akibat.sebab))

    def ringkas(self) -> str:
        """The counts in words."""
        hitung = ", ".join(f"{n} {g}" for g, n in sorted(self.jumlah.items()))
        return (
            f"{sum(self.jumlah.values())} buku kerja: {hitung}; {len(self.salah)} salah. "
            f"Perintah terlama {self.detik:.2f} detik, proses terbesar {self.memori / 1e6:.0f} MB."
        )


def jalan(uji: Iterable[Uji], proses: int | None = None) -> Iterator[tuple[Uji, Akibat]]:
    """The trials with their outcomes as they come."""
    batas = Batas(DETIK_SEUJI, MEMORI_TERBANYAK)
    return jalankan(Kerja(coba, mati), uji, proses=proses, batas=batas)


def uji_sel(jumlah: int, benih: int) -> list[Uji]:
    """Enough workbooks for so many fuzzed cells."""
    return [Uji("sel", benih + n) for n in range(-(-jumlah // SEL_SEBUKU))]


def uji_byte(jumlah: int, benih: int) -> list[Uji]:
    """So many workbooks with one changed byte each."""
    return [Uji("byte", benih + n) for n in range(jumlah)]


def uji_paket(jumlah: int, benih: int) -> list[Uji]:
    """So many kinds of hostile packages; all of them in their own order when asked for more."""
    nama = list(semua_paket())
    if jumlah < len(nama):
        nama = random.Random(benih).sample(nama, jumlah)
    return [Uji("paket", n) for n in nama]


def uji_folder(folder: Path) -> list[Uji]:
    """Every workbook in a folder and below it."""
    berkas = sorted(p for p in folder.rglob("*") if p.suffix.casefold() in (".xlsx", ".xlsm"))
    return [Uji("berkas", str(p)) for p in berkas if p.is_file()]
