"""Writes a workbook that was moved on, with its computed sheets filled."""

import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path

from workbook_tools.keluaran import Keluar, ganti
from workbook_tools.pipeline import Olahan
from workbook_tools.workbook.olah import hitung_paket
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.salin_zip import salin_paket


def tulis_baru(
    paket: Paket, perubahan: Mapping[str, bytes], dibuang: Collection[str], keluar: Keluar
) -> Olahan:
    """Write the package with these parts changed, computed anew, through the door.

    Raises:
        BerkasTakTerpakai, KeluaranDitolak, BerkasTerkunci, LkjError: see ``Keluar.tulis``.
    """
    with tempfile.TemporaryDirectory() as folder:
        sementara = Path(folder) / paket.jalur.name
        ganti(sementara, lambda f: salin_paket(paket, perubahan, dibuang, f))
        with Paket(sementara) as baru:
            olahan, tulisan = hitung_paket(baru)
            keluar.tulis(
                lambda f: salin_paket(baru, tulisan.perubahan, tulisan.dibuang, f),
                pemilik=olahan.laporan.pemilik,
                hak_dari=paket.jalur,
            )
    return olahan
