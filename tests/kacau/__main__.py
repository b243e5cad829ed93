"""`python -m tests.kacau --sel 10000 --byte 5000 --paket 2000` or `--folder DIR`: the long runs.

Every workbook goes through the verbs as a user would type them. It must be refused in a sentence
or computed into a copy: no fault of the program, no hang, no control character on the terminal,
valid JSON, a whole file, the original untouched, memory within bounds. What went wrong is told
with its seed; `--hanya JENIS BENIH` tries that one again.
"""

import argparse
import sys
from pathlib import Path

from tests.kacau.jalan import (
    MEMORI_TERBANYAK,
    Laporan,
    jalan,
    uji_byte,
    uji_folder,
    uji_paket,
    uji_sel,
)
from tests.kacau.uji import Uji, _buat, coba


def main() -> int:
    """Exit status 1 when anything went wrong."""
    p = argparse.ArgumentParser("python -m tests.kacau", description=__doc__)
    p.add_argument("--sel", type=int, default=0, metavar="N", help="fuzzed cells")
    p.add_argument("--byte", type=int, default=0, metavar="N", help="fuzzed bytes")
    p.add_argument("--paket", type=int, default=0, metavar="N", help="hostile packages")
    p.add_argument("--folder", type=Path, metavar="DIR", help="foreign workbooks")
    p.add_argument("--benih", type=int, default=0, metavar="N", help="first seed")
    p.add_argument("--proses", type=int, metavar="N")
    p.add_argument("--hanya", nargs=2, metavar=("JENIS", "BENIH"), help="one trial again")
    p.add_argument("--simpan", type=Path, metavar="BUKU", help="keep the workbook of --hanya")
    a = p.parse_args()
    if a.hanya:
        return _satu(Uji(*a.hanya), a.simpan)
    semua = {
        "sel": uji_sel(a.sel, a.benih),
        "byte": uji_byte(a.byte, a.benih),
        "paket": uji_paket(a.paket, a.benih),
        "folder": uji_folder(a.folder) if a.folder else [],
    }
    salah = [_banyak(nama, uji, a.proses) for nama, uji in semua.items() if uji]
    return int(any(salah))


def _satu(uji: Uji, simpan: Path | None) -> int:
    if simpan:
        simpan.write_bytes(_buat(uji))
    akibat = coba(uji)
    print(akibat)
    return int(akibat.golongan == "salah")


def _banyak(nama: str, uji: list[Uji], proses: int | None) -> bool:
    laporan = Laporan()
    for nomor, (satu, akibat) in enumerate(jalan(uji, proses), start=1):
        laporan.catat(satu, akibat)
        if akibat.golongan == "salah":
            print(f"SALAH  {satu.jenis} {satu.benih}: {akibat.sebab}", flush=True)
        if nomor % 100 == 0:
            print(f"{nomor} dari {len(uji)}", file=sys.stderr, flush=True)
    print(f"{nama}: {laporan.ringkas()}", flush=True)
    return bool(laporan.salah) or laporan.memori > MEMORI_TERBANYAK


if __name__ == "__main__":
    sys.exit(main())
