"""The packed bytes of a zip member, as they lie in the file.

Python's zipfile checks and unpacks in small steps, which for the many small parts of a workbook
costs more than the unpacking; and it has no way to copy a member without unpacking it.
"""

import os
import struct
import zipfile
import zlib

_KEPALA_LOKAL = struct.Struct("<4s5H3L2H")
_TANDA_LOKAL = b"PK\x03\x04"
_POLOS = -15  # deflate without a header of its own


def ke_isi(arsip: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    """Move the archive's file to the first packed byte of a member.

    Raises:
        zipfile.BadZipFile: there is no such member where the index says.
    """
    sumber = arsip.fp
    assert sumber is not None, "the archive is closed"
    sumber.seek(info.header_offset)
    kepala = sumber.read(_KEPALA_LOKAL.size)
    if len(kepala) != _KEPALA_LOKAL.size or kepala[:4] != _TANDA_LOKAL:
        raise zipfile.BadZipFile(f"no member {info.filename}")
    panjang_nama, panjang_tambahan = _KEPALA_LOKAL.unpack(kepala)[-2:]
    sumber.seek(panjang_nama + panjang_tambahan, os.SEEK_CUR)


def buka(arsip: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """A member unpacked, and checked against its length and checksum. Never more than the
    index promises is unpacked.

    Raises:
        zipfile.BadZipFile: it is cut off or damaged.
        zlib.error: it is damaged.
    """
    if info.compress_type != zipfile.ZIP_DEFLATED:
        return arsip.read(info)
    ke_isi(arsip, info)
    assert arsip.fp is not None
    pembuka = zlib.decompressobj(_POLOS)
    isi = pembuka.decompress(arsip.fp.read(info.compress_size), info.file_size + 1)
    if len(isi) != info.file_size or zlib.crc32(isi) != info.CRC:
        raise zipfile.BadZipFile(f"damaged member {info.filename}")
    return isi
