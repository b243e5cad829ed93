"""`lkj aturan`: list the rules, or explain one."""

import argparse
import sys

from workbook_tools.rules import semua_aturan


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("kode", nargs="?", metavar="KODE", help="misalnya S301")


def jalankan(a: argparse.Namespace) -> int:
    """Exit status 2 when there is no such rule."""
    daftar = semua_aturan()
    if a.kode is None:
        for x in daftar.values():
            print(f"{x.kode}  {x.tingkat.value:<10}  {x.judul}")
        return 0
    satu = daftar.get(a.kode.upper())
    if satu is None:
        print(f"Aturan {a.kode} tidak ada. Lihat daftarnya: lkj aturan", file=sys.stderr)
        return 2
    print(f"{satu.kode} - {satu.judul} ({satu.tingkat.value})\n\n{satu.penjelasan}")
    return 0


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next."""
    return None if a.kode else "penjelasan satu aturan: lkj aturan KODE, misalnya lkj aturan S301"
