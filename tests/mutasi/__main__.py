"""The long run: `python -m tests.mutasi --help`. Prints the table of docs/mutasi.md.

With ``--rinci`` also every spoil that falls short, with its findings.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping

from tests.mutasi.bersih import BUKU, olah_masukan
from tests.mutasi.nilai import Nilai, nilai
from tests.mutasi.perusak import rusakan

TERBANYAK = 4
BUKAN_KERUSAKAN = frozenset({"nama bernomor"})
"""Nothing is wrong with them, and nothing may be found."""
KEPALA = (
    "Jenis", "Dari", "Ditemukan", "Tepat", "Bersaksi dua", "Pulih", "Sesat", "Sebab benar",
    "Sebab salah", "Temuan",
)  # fmt: skip


def main() -> None:
    """Spoil, check, count."""
    p = argparse.ArgumentParser(prog="python -m tests.mutasi")
    p.add_argument("--jumlah", type=int, default=20, help="kerusakan sejenis")
    p.add_argument("--benih", type=int, nargs="+", default=[7])
    p.add_argument("--buku", nargs="+", default=[*BUKU], choices=[*BUKU])
    p.add_argument("--jenis", nargs="+", default=[])
    p.add_argument("--rinci", action="store_true")
    a = p.parse_args()
    semua: dict[str, list[Nilai]] = defaultdict(list)
    for nama in a.buku:
        bersih = BUKU[nama]()
        benar = olah_masukan(bersih).hasil
        for benih in a.benih:
            for r in rusakan(bersih, a.jumlah, benih):
                if a.jenis and r.jenis not in a.jenis:
                    continue
                satu = nilai(r, benar)
                semua[r.jenis].append(satu)
                if a.rinci:
                    _rinci(nama, satu)
    print(f"| {' | '.join(KEPALA)} |")
    print("|---|" + "--:|" * (len(KEPALA) - 1))
    for jenis, daftar in semua.items():
        print(baris(jenis, daftar))
    kerusakan = [n for jenis, isi in semua.items() if jenis not in BUKAN_KERUSAKAN for n in isi]
    print(baris("semua", kerusakan))
    for satu in ikhtisar(kerusakan, semua):
        print(satu)


def ikhtisar(kerusakan: list[Nilai], semua: Mapping[str, list[Nilai]]) -> Iterator[str]:
    """The rates over all spoils, in sentences."""
    banyak = sorted(n.banyak for n in kerusakan)
    ditemukan = [n for n in kerusakan if n.ditemukan]
    bersaksi = [n for n in kerusakan if n.saksi > 1]
    yield f"kerusakan: {len(kerusakan)}"
    yield f"ditemukan: {_persen([n.ditemukan for n in kerusakan], 1)}%"
    yield f"sebab benar (dari yang ditemukan): {_persen([n.sebab_benar for n in ditemukan], 1)}%"
    yield f"sebab salah: {_persen([sebab_salah(n) for n in kerusakan], 1)}%"
    yield f"saran yang menyesatkan: {_persen([bool(n.sesat) for n in kerusakan], 1)}%"
    yield f"pulih, dari {len(bersaksi)} bersaksi dua: {_persen([n.pulih for n in bersaksi], 1)}%"
    yield f"temuan setiap kerusakan: rata-rata {sum(banyak) / len(banyak):.2f}"
    yield f"paling banyak {TERBANYAK} temuan: {_persen([n <= TERBANYAK for n in banyak], 1)}%"
    for jenis in BUKAN_KERUSAKAN & semua.keys():
        temuan = sum(n.banyak for n in semua[jenis])
        yield f"{jenis} (bukan kerusakan): {temuan} temuan pada {len(semua[jenis])} buku"


def baris(jenis: str, daftar: list[Nilai]) -> str:
    """One line of the table: percentages of the spoils of a kind."""
    bersaksi = [n for n in daftar if n.saksi > 1]
    ditemukan = [n for n in daftar if n.ditemukan]
    isi = (
        jenis,
        str(len(daftar)),
        _persen([n.ditemukan for n in daftar]),
        _persen([n.tepat for n in daftar]),
        str(len(bersaksi)),
        _persen([n.pulih for n in bersaksi]),
        _persen([bool(n.sesat) for n in daftar]),
        _persen([n.sebab_benar for n in ditemukan]),
        _persen([sebab_salah(n) for n in daftar]),
        f"{sum(n.banyak for n in daftar) / len(daftar):.2f}",
    )
    return f"| {' | '.join(isi)} |"


def _persen(sifat: list[bool], desimal: int = 0) -> str:
    return f"{100 * sum(sifat) / len(sifat):.{desimal}f}" if sifat else "-"


def sebab_salah(n: Nilai) -> bool:
    """Whether a cause is told that is not the true one."""
    return bool(n.sebab) and not n.sebab_benar


def _rinci(nama: str, n: Nilai) -> None:
    r = n.rusakan
    cacat = [
        kata
        for kata, ada in (
            ("LOLOS", not n.ditemukan and r.jenis not in BUKAN_KERUSAKAN),
            ("SESAT", bool(n.sesat)),
            ("SEBAB", sebab_salah(n)),
            ("BANYAK", n.banyak > 2),
            ("TAK PULIH", n.saksi > 1 and not n.pulih),
        )
        if ada
    ]
    if cacat:
        print(f"== {nama} {r.jenis}: {r.lembar} {r.sel} {r.dari!r} -> {r.menjadi!r}: {cacat}")
        for s in n.sesat:
            print(f"   sesat: {s}")
        for t in n.temuan:
            tingkat = t.tingkat.value if t.tingkat else ""
            print(
                f"   {'  ' if t.induk else ''}{t.aturan} {tingkat} {t.lembar} {t.sel} | "
                f"{t.pesan[:140]} | seh: {t.seharusnya} | dug: {t.dugaan} | "
                f"perb: {t.perbaikan and (t.perbaikan.sel, t.perbaikan.isi)}"
            )


if __name__ == "__main__":
    main()
