"""The command `lkj`: one verb a file. A verb's modules are imported only when it is called.

A verb's module has ``siapkan(parser)`` for its options, ``jalankan(args) -> status``, and
``berikutnya(args, status)``: what the user will want to do next, or None where nothing follows.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence

from workbook_tools import __version__
from workbook_tools.cli.bahasa import Pengurai, pakai_bahasa_indonesia
from workbook_tools.cli.menu import menu
from workbook_tools.errors import LkjError
from workbook_tools.keluaran.aliran import layar_aman
from workbook_tools.names.mirip import mirip

PERINTAH = {
    "templat": "Membuat salinan templat kosong.",
    "isi": "Mengisi templat dari data JSON.",
    "ekspor": "Menulis isian buku kerja sebagai JSON.",
    "tempel": "Mengambil tabel dari aplikasi lain (SIPD, RAK, E.81, SKM) ke lembar isiannya.",
    "hitung": "Menghitung dan mengisi lembar hitungan, di tempat atau ke folder lain.",
    "periksa": "Memeriksa buku kerja dan menyebut setiap temuan; tidak menulis apa pun.",
    "perbaiki": "Menulis salinan dengan setiap perbaikan yang sudah pasti.",
    "mutakhirkan": "Memindahkan buku kerja templat lama ke templat terbaru.",
    "tahun-baru": "Membuat buku kerja tahun berikutnya dari buku kerja tahun ini.",
    "rekap": "Menyusun satu rekap dari banyak buku kerja dan membandingkannya.",
    "dokumen": "Menulis dokumen Laporan Kinerja (.docx) dari buku kerja, atau memperbaruinya.",
    "audit": "Memeriksa dokumen LKj (.docx, .pdf) terhadap dirinya sendiri.",
    "ambil": "Mengambil angka dokumen LKj (.docx, .pdf) menjadi isian buku kerja.",
    "pasang": "Menyiapkan tombol Hitung di Excel atau LibreOffice, langkah demi langkah.",
    "aturan": "Daftar aturan pemeriksaan, atau penjelasan satu aturan.",
}
"""Every verb and its help; the verb's module is workbook_tools.cli.<verb>."""


def _modul(perintah: str) -> str:
    return f"workbook_tools.cli.{perintah.replace('-', '_')}"


KETERANGAN = "Mengisi dan memeriksa buku kerja Laporan Kinerja (LKj) perangkat daerah."


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    with layar_aman():
        return _aman(list(sys.argv[1:] if argv is None else argv))


def _aman(kata: list[str]) -> int:
    """Whatever happens ends in plain words and a status."""
    try:
        return _jalankan(kata)
    except LkjError as e:
        print(f"lkj: {e}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        print("lkj: dihentikan.", file=sys.stderr)
        return 130
    except Exception as e:  # a fault of the program itself: plain words, details in the log
        print(_tak_terduga(next(iter(kata), ""), e), file=sys.stderr)
        return 2


def _jalankan(kata: list[str]) -> int:
    if not kata:
        print(*menu(PERINTAH), sep="\n")
        return 0
    pakai_bahasa_indonesia()
    _pastikan_ada(kata[0])
    a = _pengurai(kata).parse_args(kata)
    modul = importlib.import_module(_modul(a.perintah))
    status: int = modul.jalankan(a)
    langkah: str | None = modul.berikutnya(a, status)
    if langkah:
        sys.stdout.flush()
        print(f"Berikutnya: {langkah}", file=sys.stderr)
    return status


def _pastikan_ada(nama: str) -> None:
    """A mistyped verb is answered with the one that was meant."""
    if nama.startswith("-") or nama in PERINTAH:
        return
    dekat = mirip(nama, PERINTAH)
    kata = f"Mungkin maksudnya: lkj {dekat[0]}. " if dekat else ""
    raise LkjError(
        f"perintah {nama} tidak ada. {kata}Perintah yang ada: {', '.join(PERINTAH)}. "
        "Penjelasannya: lkj"
    )


def _tak_terduga(perintah: str, galat: Exception) -> str:
    from workbook_tools.catatan import catat

    log = catat(perintah, galat)
    rinci = f"Rinciannya ada di {log}; kirimkan berkas itu kepada pengembang." if log else ""
    return (
        f"lkj: perintah {perintah} berhenti karena kesalahan di dalam program "
        f"({type(galat).__name__}). Buku kerja yang sudah selesai tetap utuh, yang lain tidak "
        f"berubah. {rinci}"
    ).rstrip()


def _pengurai(kata: list[str]) -> argparse.ArgumentParser:
    p = Pengurai("lkj", description=KETERANGAN)
    versi = f"lkj versi {__version__}"
    p.add_argument("--versi", action="version", version=versi)
    p.add_argument("--version", action="version", version=versi, help=argparse.SUPPRESS)
    anak = p.add_subparsers(dest="perintah", required=True, metavar="PERINTAH", title="perintah")
    dipanggil = next((k for k in kata if k in PERINTAH), None)
    for nama, bantuan in PERINTAH.items():
        sub = anak.add_parser(nama, help=bantuan, description=bantuan)
        if nama == dipanggil:
            importlib.import_module(_modul(nama)).siapkan(sub)
    return p
