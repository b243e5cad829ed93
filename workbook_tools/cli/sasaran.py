"""Paths of a verb that works on workbooks, with a plain word on those that lead nowhere."""

import sys
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from workbook_tools.batch.berkas import AKHIRAN, AKHIRAN_LAIN, Sasaran, cari_buku
from workbook_tools.errors import LkjError
from workbook_tools.keluaran import terlalu_panjang
from workbook_tools.names.mirip import mirip

_TERBANYAK = 5_000  # names of a folder that are compared


def buku_atau_gagal(jalur: Iterable[str]) -> tuple[list[Sasaran], int]:
    """The workbooks, and 2 when some path led to none (which is then said)."""
    sasaran, kosong = cari_buku(jalur)
    for kata in kosong:
        print(f"lkj: {_sebab(kata)}", file=sys.stderr)
    return sasaran, 2 if kosong else 0


def berkas_ada(jalur: Path) -> None:
    """Make sure that a single input file is there.

    Raises:
        LkjError: it is not, or is a folder; names near ones.
    """
    if jalur.is_dir():
        raise LkjError(f"{jalur} adalah folder. Sebut satu berkas di dalamnya.")
    if not jalur.exists():
        raise LkjError(f"{jalur} tidak ditemukan. {_mungkin(jalur)}".rstrip())


def _sebab(kata: str) -> str:
    if not kata.strip():
        return "jalurnya kosong. Tulis nama berkas atau folder buku kerja."
    jalur = Path(kata)
    if jalur.is_dir():
        return f"{kata}: tidak ada buku kerja .xlsx atau .xlsm di folder itu."
    if any(x in kata for x in "*?["):
        return f"{kata}: tidak ada buku kerja yang cocok dengan pola itu."
    kalimat = f"{kata}: tidak ada buku kerja di sana, jalurnya tidak ditemukan."
    return f"{kalimat} {_mungkin(jalur)}".rstrip()


def _mungkin(jalur: Path) -> str:
    """Why it may be there nevertheless, or what may have been meant: near names where the path
    still exists."""
    if panjang := terlalu_panjang(jalur):
        return f"Mungkin ada, tetapi {panjang}."
    induk, nama = jalur, ""
    while not induk.is_dir() and induk != induk.parent:
        induk, nama = induk.parent, induk.name
    try:
        isi = [p.name for p in islice(induk.iterdir(), _TERBANYAK) if _layak(p)]
    except OSError:
        return ""
    dekat = mirip(nama, isi)
    if not dekat:
        if induk == Path():
            return f"Di folder ini juga tidak ada nama yang mirip {nama}."
        return f"Folder {induk} ada, tetapi tidak ada nama yang mirip {nama} di dalamnya."
    return f"Mungkin maksudnya: {', '.join(str(induk / n) for n in dekat)}"


def _layak(jalur: Path) -> bool:
    if jalur.name.startswith(("~$", ".")):
        return False
    return jalur.suffix.casefold() in (*AKHIRAN, *AKHIRAN_LAIN, ".json", ".docx") or jalur.is_dir()
