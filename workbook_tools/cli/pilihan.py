"""Options that verbs share."""

import argparse
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbook_tools.batch.klaster import Klaster

DIHENTIKAN = 130
"""The exit status of a run that Ctrl-C has stopped."""
TAK_TERPAKAI = 2
ULANGI = "betulkan yang disebut di atas, lalu ulangi perintahnya."
"""What to do next where something could not be used."""


def jalur(teks: str) -> Path:
    """A path of an option.

    Raises:
        ArgumentTypeError: it is empty, which would mean the folder one is in.
    """
    if not teks.strip():
        raise argparse.ArgumentTypeError("kosong; tulis nama berkas atau foldernya")
    return Path(teks)


def kutip(*jalur: object) -> str:
    """Paths as they are typed on a command line: quoted where they hold spaces."""
    return " ".join(f'"{j}"' if " " in str(j) else str(j) for j in jalur)


def jumlah_proses(teks: str) -> int:
    """The number of processes of an option.

    Raises:
        ArgumentTypeError: not a whole number from 1 on.
    """
    if not teks.isascii() or not teks.isdigit() or int(teks) < 1:
        raise argparse.ArgumentTypeError(f"{teks} bukan jumlah proses; isi dengan 1 atau lebih")
    return int(teks)


def triwulan(teks: str) -> int:
    """The quarter of an option, 1 to 4: 2, II, TW2, TW II.

    Raises:
        ArgumentTypeError: it is none.
    """
    from workbook_tools.records.identitas import TRIWULAN  # heavy; few runs need it

    kata = teks.upper().removeprefix("TRIWULAN").removeprefix("TW").strip(" .")
    for ke, romawi in enumerate(TRIWULAN, start=1):
        if kata in (romawi, str(ke)):
            return ke
    raise argparse.ArgumentTypeError(f"{teks} bukan triwulan; isi dengan 1, 2, 3, atau 4")


def tambah_triwulan(p: argparse.ArgumentParser) -> None:
    """Results and findings as of the end of a quarter."""
    p.add_argument(
        "--triwulan",
        type=triwulan,
        metavar="N",
        help="keadaan sampai triwulan 1, 2, 3, atau 4 (bawaan: isi Sampai Triwulan di Identitas)",
    )


def tambah_proses(p: argparse.ArgumentParser) -> None:
    """How many processes work side by side."""
    p.add_argument(
        "--proses", type=jumlah_proses, metavar="N", help="jumlah proses (bawaan: semua inti)"
    )


def tambah_dask(p: argparse.ArgumentParser) -> None:
    """A cluster that does the work."""
    p.add_argument(
        "--dask",
        metavar="ALAMAT",
        help="kerjakan di klaster Dask, misalnya tcp://10.0.0.5:8786; semua mesinnya harus melihat "
        "buku kerja di jalur yang sama",
    )


def buka_klaster(alamat: str | None) -> "AbstractContextManager[Klaster | None]":
    """The cluster that --dask names; errors as in ``klaster.sambung_klaster``."""
    if alamat is None:
        return nullcontext()
    from workbook_tools.batch.klaster import sambung_klaster

    return sambung_klaster(alamat)


def tambah_timpa(p: argparse.ArgumentParser) -> None:
    """The user's word that what stands at the output path may be replaced."""
    p.add_argument(
        "--timpa", action="store_true", help="ganti berkas yang sudah ada di tempat keluaran"
    )
