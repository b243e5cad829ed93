"""Saves a package with some parts replaced: in its own place, or as a copy through the door."""

import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import IO

from workbook_tools.errors import BerkasTerkunci
from workbook_tools.keluaran import Keluar, Segel, Tertulis, asli, beri_segel, ganti
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.salin_zip import salin_paket


def simpan(
    paket: Paket,
    perubahan: Mapping[str, bytes],
    tujuan: Path,
    dibuang: Collection[str] = (),
    segel: Segel | None = None,
    *,
    terhitung: float | None = None,
) -> Tertulis:
    """Write the package with these parts replaced or added to a path that is known to be free,
    or in its own place, which closes it.

    Without ``segel`` it carries none: it is the office's own workbook. ``terhitung``: it holds the
    results of all its inputs, which people saved then, and says so.

    The new file is complete before it takes the old one's place in one step; whatever fails,
    the original stays as it was.

    Raises:
        BerkasTakTerpakai: a part of the package is cut off.
        BerkasTerkunci: the file is open elsewhere, may not be written, or was saved by somebody
            else since it was read.
        LkjError: it cannot be written (disk full).
    """

    def tulis(f: IO[bytes]) -> None:
        salin_paket(paket, perubahan, dibuang, f)
        if segel is not None or terhitung is not None:
            beri_segel(f, segel, terhitung=terhitung)

    def lepas(_: Path) -> None:
        if asli(tujuan) == asli(paket.jalur):
            _pastikan_sama(paket)
            paket.zip.close()  # Windows replaces no file that is open, be it by ourselves

    catatan = ganti(tujuan, tulis, hak_dari=paket.jalur, sebelum=lepas)
    return Tertulis(tujuan, catatan)


def salin(
    paket: Paket,
    perubahan: Mapping[str, bytes],
    keluar: Keluar,
    pemilik: str,
    dibuang: Collection[str] = (),
) -> Tertulis:
    """Write a copy of the package with these parts replaced or added; ``pemilik`` is whose
    workbook it is, in words.

    Raises:
        BerkasTakTerpakai: a part of the package is cut off.
        KeluaranDitolak, BerkasTerkunci, LkjError: see ``Keluar.tulis``.
    """
    return keluar.tulis(
        lambda f: salin_paket(paket, perubahan, dibuang, f),
        pemilik=pemilik,
        hak_dari=paket.jalur,
    )


def _pastikan_sama(paket: Paket) -> None:
    """The file may have been saved by somebody else since it was read; that must not be lost."""
    dibaca, tujuan = paket.zip.fp, paket.jalur
    if dibaca is None or not tujuan.exists():
        return
    if not os.path.samestat(os.fstat(dibaca.fileno()), tujuan.stat()):
        raise BerkasTerkunci(
            f"Berkas {tujuan.name} disimpan oleh program lain selagi dihitung. Ulangi perintahnya. "
            "Tidak ada yang diubah."
        )
