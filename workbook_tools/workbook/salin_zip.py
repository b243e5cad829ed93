"""Copies a zip package member by member: unchanged ones as they are packed, others anew."""

import struct
import zipfile
from collections.abc import Collection, Mapping
from typing import IO

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.keluaran.segel import tanpa_segel
from workbook_tools.workbook.mentah import ke_isi
from workbook_tools.workbook.paket import Paket, rusak

_ADA_DESKRIPTOR = 0x08
_TAMBAHAN_ZIP64 = 1
_POTONGAN = 1 << 20
_TINGKAT = 1  # of compression: 6 takes three times as long for parts a few percent smaller
_SIFAT = (
    *("compress_type", "comment", "create_system", "create_version", "extract_version"),
    *("flag_bits", "volume", "internal_attr", "external_attr"),
    *("CRC", "compress_size", "file_size"),
)


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
    try:
        ke_isi(paket.zip, info)
    except zipfile.BadZipFile as e:
        raise _terpotong(paket) from e
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
    """A copy; copy.copy goes a long way round for a class with slots."""
    baru = zipfile.ZipInfo(info.filename, info.date_time)
    for sifat in _SIFAT:
        setattr(baru, sifat, getattr(info, sifat))
    # Sizes that need it get the field for them again; a seal tells of the old file only.
    baru.extra = tanpa_segel(_tanpa_zip64(info.extra))
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
