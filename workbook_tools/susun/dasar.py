"""How blocks are written and gathered.

A block is one function in a file of its own under ``blok/``, registered under its id. It yields
the parts of the document in order, and a ``Lowong`` where people have to write.
"""

import hashlib
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from msgspec import Struct

from workbook_tools.model.hasil import Capaian
from workbook_tools.naskah import Bagian, Blok, Paragraf, Ruas
from workbook_tools.regex import regex
from workbook_tools.susun.bahan import Bahan

KODE = "KODE"
"""Stands in the id of a block that every indicator has: ``b3.KODE.capaian``."""
_PANJANG_KODE = 18
_BUKAN_KODE = regex(r"[^A-Za-z0-9_.-]+")


class Lowong(Struct, frozen=True):
    """What people have to write themselves."""

    teks: str


Keluaran = Iterator[Bagian | Lowong]


class Pembuat(Struct, frozen=True):
    """A registered block."""

    id: str
    judul: str
    susun: Callable[..., Keluaran]

    @property
    def per_indikator(self) -> bool:
        """Whether every indicator has one."""
        return f".{KODE}." in self.id


_DAFTAR: dict[str, Pembuat] = {}


def blok(id_: str, judul: str) -> Callable[[Callable[..., Keluaran]], Callable[..., Keluaran]]:
    """Register a block under its id, which it keeps for ever.

    Raises:
        ValueError: the id is taken.
    """

    def daftarkan(fungsi: Callable[..., Keluaran]) -> Callable[..., Keluaran]:
        if id_ in _DAFTAR:
            raise ValueError(f"blok {id_} sudah ada")
        _DAFTAR[id_] = Pembuat(id_, judul, fungsi)
        return fungsi

    return daftarkan


@lru_cache(maxsize=1)
def semua_blok() -> dict[str, Pembuat]:
    """Every block by id; the files are imported once."""
    paket = importlib.import_module("workbook_tools.susun.blok")
    for modul in pkgutil.iter_modules(paket.__path__):
        importlib.import_module(f"{paket.__name__}.{modul.name}")
    return dict(sorted(_DAFTAR.items()))


def susun_blok(pembuat: Pembuat, bahan: Bahan, capaian: Capaian | None = None) -> Blok:
    """A block of the document; without parts when there is nothing to say."""
    isi: list[Any] = list(pembuat.susun(bahan, capaian) if capaian else pembuat.susun(bahan))
    id_ = pembuat.id.replace(KODE, slug(capaian.kode)) if capaian else pembuat.id
    return Blok(
        id_,
        tuple(b for b in isi if not isinstance(b, Lowong)),
        tuple(_lowong(b) for b in isi if isinstance(b, Lowong)),
    )


def slug(kode: str) -> str:
    """An indicator's code as a part of a block's id: 'IKU 1' is 'IKU1', long ones are cut."""
    bersih = _BUKAN_KODE.sub("", kode)
    if bersih and len(bersih) <= _PANJANG_KODE and bersih == kode.replace(" ", ""):
        return bersih
    return f"{bersih[: _PANJANG_KODE - 7]}_{hashlib.sha256(kode.encode()).hexdigest()[:6]}"


def _lowong(tempat: Lowong) -> Paragraf:
    return Paragraf((Ruas(f"[ISI: {tempat.teks}]"),), "LKj Isian")
