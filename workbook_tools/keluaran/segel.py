"""The seal of a file that the program wrote: which verb made it, for whom, and what it held.

It stands in an extra field of the first entry of the zip archive's index, where Excel, Word and
LibreOffice read over it and which they leave out when they save. So it says by itself whether a
file is as it was written. JSON, CSV and Parquet files carry none.
"""

import json
import os
import struct
import zipfile
from pathlib import Path
from typing import IO

from msgspec import Struct

from workbook_tools.names import kunci_nama
from workbook_tools.sidik import blake2b

ID_TAMBAHAN = 0x4B4C  # "LK"; not among the registered extra fields
_ID_HITUNGAN = 0x4B48  # "HK": a mark of its own, which says nothing of whose the file is
_MILIK = frozenset({ID_TAMBAHAN, _ID_HITUNGAN})
_PEMILIK_TERPANJANG = 500  # characters
_SIDIK = 16  # bytes
_WAKTU = struct.Struct("<q")
_PENUTUP = 22  # bytes of an archive's last record, without its comment


class Segel(Struct, frozen=True):
    """``verba`` made the file for ``pemilik``, in words ("Kecamatan Loksado, 2024"); an empty
    owner is an unknown one, which is nobody's equal."""

    verba: str
    pemilik: str

    def sama(self, lain: "Segel") -> bool:
        """Whether both are of one verb and one known owner."""
        kunci = kunci_nama(self.pemilik)
        return self.verba == lain.verba and bool(kunci) and kunci == kunci_nama(lain.pemilik)


def bersegel(f: IO[bytes]) -> bool:
    """Whether a file of this kind can carry a seal."""
    f.seek(0)
    return f.read(4) == b"PK\x03\x04"


def beri_segel(f: IO[bytes], segel: Segel | None, *, terhitung: float | None = None) -> None:
    """Seal a finished zip archive, or take the seal off (None). Its members stay as they are.
    ``terhitung``: mark that it holds the results of all its inputs, which people saved then, for
    ``masih_terhitung`` and ``disimpan_pada``."""
    with zipfile.ZipFile(f, "a") as z:
        isi = z.infolist()
        for info in isi:
            info.extra = tanpa_segel(info.extra)
        if segel is not None and isi:
            teks = json.dumps([segel.verba, segel.pemilik[:_PEMILIK_TERPANJANG]]).encode()
            isi[0].extra += _medan(ID_TAMBAHAN, _sidik(isi, teks) + teks)
        if terhitung is not None and isi:
            waktu = _WAKTU.pack(int(terhitung))
            isi[0].extra += _medan(_ID_HITUNGAN, _sidik(isi, waktu) + waktu)
        # A comment that is set makes zipfile write the index anew; nothing else does.
        z.comment = z.comment


def _medan(jenis: int, data: bytes) -> bytes:
    return struct.pack("<HH", jenis, len(data)) + data


def baca_segel(jalur: Path) -> Segel | None:
    """The seal of a file; None without one, or when the file was changed since."""
    isi = _isi(jalur)
    data = _cari(isi, ID_TAMBAHAN)
    teks = data[_SIDIK:]
    if not teks or data[:_SIDIK] != _sidik(isi, teks):
        return None
    try:
        verba, pemilik = json.loads(teks)
    except (ValueError, TypeError):
        return None
    return Segel(str(verba), str(pemilik))


def masih_terhitung(jalur: Path) -> bool:
    """Whether a workbook was computed in its own place and nothing in it has changed since."""
    return _tanda(jalur) is not None


def disimpan_pada(jalur: Path) -> float | None:
    """When people last saved a file, in seconds since 1970: to compute it in its own place is no
    saving of theirs. None when it is not there any more."""
    try:
        kini = jalur.stat().st_mtime
    except OSError:
        return None
    tanda = _tanda(jalur) or b""
    return _WAKTU.unpack(tanda)[0] if len(tanda) == _WAKTU.size else kini


def _tanda(jalur: Path) -> bytes | None:
    """What the mark of a computed workbook holds besides its fingerprint; None without one, or
    when the workbook has changed since."""
    isi = _isi(jalur)
    data = _cari(isi, _ID_HITUNGAN)
    sah = data[:_SIDIK] == _sidik(isi, data[_SIDIK:])
    return data[_SIDIK:] if sah else None


def _isi(jalur: Path) -> list[zipfile.ZipInfo]:
    """The members of an archive; none of what is no whole one."""
    try:
        with zipfile.ZipFile(jalur) as z:
            return z.infolist() if _habis(z) else []
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        return []


def _habis(z: zipfile.ZipFile) -> bool:
    """Whether the file ends where its archive ends: what is behind it is somebody's own."""
    panjang = _PENUTUP + len(z.comment)
    if z.fp is None:
        return False
    z.fp.seek(-panjang, os.SEEK_END)
    return z.fp.read(4) == b"PK\x05\x06"


def tanpa_segel(tambahan: bytes) -> bytes:
    """The extra fields of an entry without the seal and the mark."""
    return b"".join(utuh for jenis, utuh in _urai(tambahan) if jenis not in _MILIK)


def _cari(isi: list[zipfile.ZipInfo], dicari: int) -> bytes:
    """What a field of the first entry holds."""
    medan = _urai(isi[0].extra) if isi else []
    return next((utuh[4:] for jenis, utuh in medan if jenis == dicari), b"")


def _urai(tambahan: bytes) -> list[tuple[int, bytes]]:
    """The extra fields of an entry: kind, and all bytes; -1 for a rest that is no field."""
    hasil = []
    letak = 0
    while letak + 4 <= len(tambahan):
        jenis, panjang = struct.unpack_from("<HH", tambahan, letak)
        hasil.append((jenis, tambahan[letak : letak + 4 + panjang]))
        letak += 4 + panjang
    if letak < len(tambahan):
        hasil.append((-1, tambahan[letak:]))
    return hasil


def _sidik(isi: list[zipfile.ZipInfo], teks: bytes) -> bytes:
    """A fingerprint of names, sizes and checksums of all members: quick, nothing is unpacked."""
    h = blake2b(teks, digest_size=_SIDIK)
    for info in isi:
        kata = f"{info.filename}\0{info.CRC}\0{info.file_size}\0{info.compress_size}\n"
        h.update(kata.encode(errors="surrogatepass"))
    return h.digest()
