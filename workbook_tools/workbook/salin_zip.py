"""Copies a zip package member by member: unchanged ones as they are packed, others anew."""

import copy
import os
import struct
import zipfile
from collections.abc import Collection, Mapping
from typing import IO

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.workbook.paket import Paket, rusak

_KEPALA_LOKAL = struct.Struct("<4s5H3L2H")
_TANDA_LOKAL = b"PK\x03\x04"
_ADA_DESKRIPTOR = 0x08
_TAMBAHAN_ZIP64 = 1
_POTONGAN = 1 << 20
_TINGKAT = 6  # of compression; Excel's own is about the same


def salin_paket(
    paket: Paket, perubahan: Mapping[str, bytes], dibuang: Collection[str], f: IO[bytes]
) -> None:
    """Write the package into a file: order, dates, attributes and comments stay; new parts
    come last.

    Reads through the handle that the package was opened with, so that a file that was replaced
    since cannot be mixed in.

    Raises:
        BerkasTakTerpakai: a member is cut off.
    """
    sumber = paket.zip.fp
    assert sumber is not None, "the package is closed"
    baru = dict(perubahan)
    with zipfile.ZipFile(f, "w", zipfile.ZIP_DEFLATED, compresslevel=_TINGKAT) as z:
        z.comment = paket.zip.comment  # also makes an archive of raw copies only get its index
        for info in paket.zip.infolist():
            if info.filename in dibuang:
                continue
            if info.filename in perubahan:
                _tulis_baru(z, info, perubahan[info.filename])
                baru.pop(info.filename, None)
            else:
                _salin_mentah(z, info, sumber, paket)
        for nama, isi in baru.items():
            z.writestr(zipfile.ZipInfo(nama), isi, zipfile.ZIP_DEFLATED, _TINGKAT)


def _tulis_baru(z: zipfile.ZipFile, lama: zipfile.ZipInfo, isi: bytes) -> None:
    info = _salinan(lama)
    info.flag_bits = 0
    z.writestr(info, isi, zipfile.ZIP_DEFLATED, _TINGKAT)


def _salin_mentah(
    z: zipfile.ZipFile, info: zipfile.ZipInfo, sumber: IO[bytes], paket: Paket
) -> None:
    """Copy a member's packed bytes as they are: nothing is unpacked or packed again."""
    sumber.seek(info.header_offset)
    kepala = sumber.read(_KEPALA_LOKAL.size)
    if len(kepala) != _KEPALA_LOKAL.size or kepala[:4] != _TANDA_LOKAL:
        raise _terpotong(paket)
    panjang_nama, panjang_tambahan = _KEPALA_LOKAL.unpack(kepala)[-2:]
    sumber.seek(panjang_nama + panjang_tambahan, os.SEEK_CUR)
    baru = _salinan(info)
    baru.flag_bits &= ~_ADA_DESKRIPTOR  # sizes stand in the header instead
    keluar = z.fp
    assert keluar is not None
    baru.header_offset = keluar.tell()
    keluar.write(baru.FileHeader())
    sisa = info.compress_size
    while sisa:
        potongan = sumber.read(min(sisa, _POTONGAN))
        if not potongan:
            raise _terpotong(paket)
        keluar.write(potongan)
        sisa -= len(potongan)
    z.filelist.append(baru)
    z.NameToInfo[baru.filename] = baru
    z.start_dir = keluar.tell()


def _salinan(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    baru = copy.copy(info)
    baru.extra = _tanpa_zip64(info.extra)  # sizes that need it get it again
    return baru


def _tanpa_zip64(tambahan: bytes) -> bytes:
    """The extra fields of a member without the one for sizes over 4 GB."""
    hasil = b""
    letak = 0
    while letak + 4 <= len(tambahan):
        jenis, panjang = struct.unpack_from("<HH", tambahan, letak)
        akhir = letak + 4 + panjang
        if jenis != _TAMBAHAN_ZIP64:
            hasil += tambahan[letak:akhir]
        letak = akhir
    return hasil


def _terpotong(paket: Paket) -> BerkasTakTerpakai:
    return rusak(paket.jalur, "isinya terpotong")
