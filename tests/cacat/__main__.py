"""All spoils at once: `python -m tests.cacat [how many] [seed]`; prints what was not found."""

import sys
from collections import Counter

from tests.cacat.nilai import ditemukan
from tests.cacat.perusak import rusakan

BANYAK = 200


def utama(banyak: int, benih: int) -> int:
    """How many of the spoils were found, by kind; 1 where less than 97 %."""
    semua: Counter[str] = Counter()
    kena: Counter[str] = Counter()
    for c in rusakan(benih, banyak):
        ada, baru = ditemukan(c)
        semua[c.jenis] += 1
        kena[c.jenis] += ada
        if not ada:
            print("LUPUT", c, [(t.aturan, t.sel[:40]) for t in baru][:3], flush=True)
    for jenis, n in semua.items():
        print(f"{jenis:15} {kena[jenis]:4} dari {n:4}")
    print(
        f"{'semua':15} {kena.total():4} dari {semua.total():4} "
        f"({100 * kena.total() / semua.total():.1f}%)"
    )
    return int(kena.total() < 0.97 * semua.total())


if __name__ == "__main__":
    sys.exit(utama(*(int(x) for x in [*sys.argv[1:], *("200", "1")[len(sys.argv) - 1 :]])))
