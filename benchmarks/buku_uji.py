"""Writes made-up workbooks for the measurements.

The first ones are filled from the template; the others are those again under another name, so
that thousands are there within minutes and no two are the same file.
"""

import re
import zipfile
from pathlib import Path

from benchmarks.data_uji import Ukuran, data_uji, identitas
from workbook_tools.formats.json_masukan import susun_masukan
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan

BERBEDA = 121
"""Workbooks that are filled one by one."""


def buat_buku(folder: Path, jumlah: int, ukuran: Ukuran | None = None) -> list[Path]:
    """Workbooks 0 to ``jumlah`` - 1; what is there already is kept."""
    return [buat_satu(folder, nomor, ukuran) for nomor in range(jumlah)]


def buat_satu(folder: Path, nomor: int, ukuran: Ukuran | None = None) -> Path:
    """One workbook, in a folder of its kabupaten."""
    jalur = folder / f"kab_{nomor // 11:03d}" / f"LKj_{nomor:04d}.xlsx"
    if jalur.exists():
        return jalur
    jalur.parent.mkdir(parents=True, exist_ok=True)
    if nomor < BERBEDA:
        with Paket(jalur_templat(lengkap=True)) as templat:  # it has the sheets of version 1
            simpan(templat, isi_templat(templat, susun_masukan(data_uji(nomor, ukuran))), jalur)
    else:
        _ganti_nama(buat_satu(folder, nomor % BERBEDA, ukuran), nomor % BERBEDA, jalur, nomor)
    return jalur


def _ganti_nama(asal: Path, lama: int, tujuan: Path, baru: int) -> None:
    """A copy with another office and kabupaten."""
    ganti = {identitas(lama)[k]: identitas(baru)[k] for k in ("perangkat_daerah", "kabupaten")}
    pola = re.compile("|".join(map(re.escape, ganti)))
    with zipfile.ZipFile(asal) as masuk, zipfile.ZipFile(tujuan, "w", zipfile.ZIP_DEFLATED) as z:
        for info in masuk.infolist():
            isi = masuk.read(info)
            if info.filename.startswith("xl/worksheets/sheet") and b"Kecamatan Uji" in isi:
                isi = pola.sub(lambda m: ganti[m[0]], isi.decode()).encode()
            z.writestr(info, isi)
