"""`lkj perbaiki`: a copy of a workbook with every sure mend applied."""

import argparse

from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.cli.sasaran import berkas_ada
from workbook_tools.errors import LkjError
from workbook_tools.keluaran import Pintu
from workbook_tools.workbook.perbaiki import Terapan, perbaiki_berkas


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("buku", type=jalur, metavar="BUKU.xlsx")
    p.add_argument("-o", "--keluaran", required=True, type=jalur, metavar="SALINAN.xlsx")
    p.add_argument(
        "--aturan", nargs="+", default=[], metavar="KODE", help="hanya perbaikan aturan-aturan ini"
    )
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Write the copy and list what was done; 1 when something was left out."""
    berkas_ada(a.buku)
    aturan = frozenset(kode.upper() for kode in a.aturan)
    _pastikan_dikenal(aturan)
    pintu = Pintu("perbaiki", [a.buku], timpa=a.timpa)
    keluar = pintu.berkas(a.keluaran, (a.buku.suffix.casefold(),))
    semua = perbaiki_berkas(a.buku, keluar, aturan)
    for t in semua:
        print(_sebut(t))
    tertinggal = sum(bool(t.sebab) for t in semua)
    print(_ringkas(len(semua) - tertinggal, tertinggal, str(a.keluaran)))
    return 1 if tertinggal else 0


def berikutnya(a: argparse.Namespace, status: int) -> str:
    """What to do next."""
    return f"lkj periksa {kutip(a.keluaran)}"


def _pastikan_dikenal(aturan: frozenset[str]) -> None:
    from workbook_tools.rules import semua_aturan

    asing = sorted(aturan - set(semua_aturan()))
    if asing:
        raise LkjError(f"aturan {', '.join(asing)} tidak ada. Daftarnya: lkj aturan")


def _sebut(t: Terapan) -> str:
    letak = f"{t.judul} {t.sel}".strip()
    if t.sebab:
        return f"TIDAK DIUBAH  {letak} [{t.temuan.aturan}]: {t.baru} - {t.sebab}."
    return f"{letak} [{t.temuan.aturan}]: {t.lama or '(kosong)'} menjadi {t.baru or '(kosong)'}"


def _ringkas(diubah: int, tertinggal: int, salinan: str) -> str:
    if not diubah and not tertinggal:
        return f"Tidak ada perbaikan yang pasti; {salinan} sama dengan aslinya."
    lain = f", {tertinggal} tidak diubah" if tertinggal else ""
    return f"{diubah} sel diperbaiki{lain}. Salinannya {salinan}; aslinya tidak berubah."
