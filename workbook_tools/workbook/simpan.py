"""Saves a package with some parts replaced: raw copy of the rest, atomic replacement."""

import contextlib
import os
import shutil
import stat
import struct
import tempfile
import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import IO

from workbook_tools.errors import BerkasTakTerpakai, BerkasTerkunci, LkjError
from workbook_tools.workbook.paket import Paket

_KEPALA_LOKAL = struct.Struct("<4s5H3L2H")
_TANDA_LOKAL = b"PK\x03\x04"
_ADA_DESKRIPTOR = 0x08
_POTONGAN = 1 << 20


def periksa_kunci(jalur: Path) -> None:
    """Make sure that nobody has the file open and that it may be written.

    Raises:
        BerkasTerkunci: Excel ('~$name') or LibreOffice ('.~lock.name#') holds it, or it is
            read-only; nothing was changed.
    """
    for kunci in (jalur.with_name(f"~${jalur.name}"), jalur.with_name(f".~lock.{jalur.name}#")):
        if kunci.exists():
            raise BerkasTerkunci(
                f"Berkas {jalur.name} sedang dibuka (ada {kunci.name} di sebelahnya). Simpan dan "
                "tutup dulu, lalu ulangi. Bila tidak ada yang membukanya, hapus berkas itu. Tidak "
                "ada yang diubah."
            )
    if jalur.exists() and not (os.access(jalur, os.W_OK) and jalur.stat().st_mode & 0o222):
        raise BerkasTerkunci(_pesan_tak_boleh(jalur))


def simpan(
    paket: Paket, perubahan: Mapping[str, bytes], tujuan: Path, dibuang: Collection[str] = ()
) -> None:
    """Write the package to ``tujuan`` with these parts replaced; may be its own file.

    The new file is complete before it takes the old one's place in one step; whatever fails,
    the original stays as it was.

    Raises:
        BerkasTerkunci: the target is open elsewhere or may not be written.
        LkjError: the target cannot be written (disk full, no such folder).
    """
    tujuan = Path(os.path.realpath(tujuan))
    sementara: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=tujuan.parent, prefix=".lkj-", suffix=".tmp", delete=False
        ) as f:
            sementara = Path(f.name)
            _tulis(paket, perubahan, dibuang, f)
            f.flush()
            os.fsync(f.fileno())
        asal = tujuan if tujuan.exists() else paket.jalur
        shutil.copymode(asal, sementara)
        # A copy of a read-only file may be computed again; only its original stays locked.
        sementara.chmod(sementara.stat().st_mode | stat.S_IWUSR)
        os.replace(sementara, tujuan)  # noqa: PTH105 - the atomic step, named as such
        sementara = None
    except PermissionError as e:
        raise BerkasTerkunci(_pesan_tak_boleh(tujuan)) from e
    except OSError as e:
        raise LkjError(
            f"{tujuan.name} tidak dapat ditulis: {e.strerror or e}. Berkas aslinya tidak berubah."
        ) from e
    finally:
        if sementara is not None:
            with contextlib.suppress(OSError):
                sementara.unlink()


def _pesan_tak_boleh(jalur: Path) -> str:
    return (
        f"Berkas {jalur.name} tidak boleh ditulis: mungkin sedang terbuka di Excel atau ditandai "
        "hanya-baca. Tutup dulu, atau tulis ke folder lain dengan --keluaran. Tidak ada yang "
        "diubah."
    )


def _tulis(
    paket: Paket, perubahan: Mapping[str, bytes], dibuang: Collection[str], f: IO[bytes]
) -> None:
    with (
        paket.jalur.open("rb") as sumber,
        zipfile.ZipFile(f, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as z,
    ):
        z.comment = paket.zip.comment
        for info in paket.zip.infolist():
            if info.filename in dibuang:
                continue
            if info.filename in perubahan:
                _tulis_baru(z, info, perubahan[info.filename])
            else:
                _salin_mentah(z, info, sumber, paket)


def _tulis_baru(z: zipfile.ZipFile, lama: zipfile.ZipInfo, isi: bytes) -> None:
    info = zipfile.ZipInfo(lama.filename, lama.date_time)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = lama.external_attr
    z.writestr(info, isi)


def _salin_mentah(
    z: zipfile.ZipFile, info: zipfile.ZipInfo, sumber: IO[bytes], paket: Paket
) -> None:
    """Copy a member's packed bytes as they are: nothing is unpacked or packed again."""
    sumber.seek(info.header_offset)
    kepala = sumber.read(_KEPALA_LOKAL.size)
    if len(kepala) != _KEPALA_LOKAL.size or kepala[:4] != _TANDA_LOKAL:
        raise BerkasTakTerpakai("T105", f"Berkas {paket.jalur.name} rusak: isinya terpotong.")
    panjang_nama, panjang_tambahan = _KEPALA_LOKAL.unpack(kepala)[-2:]
    sumber.seek(panjang_nama + panjang_tambahan, os.SEEK_CUR)
    baru = zipfile.ZipInfo(info.filename, info.date_time)
    for atribut in (
        "compress_type",
        "comment",
        "create_system",
        "create_version",
        "extract_version",
        "external_attr",
        "internal_attr",
        "CRC",
        "compress_size",
        "file_size",
    ):
        setattr(baru, atribut, getattr(info, atribut))
    baru.flag_bits = info.flag_bits & ~_ADA_DESKRIPTOR  # sizes stand in the header instead
    keluar = z.fp
    assert keluar is not None
    baru.header_offset = keluar.tell()
    keluar.write(baru.FileHeader())
    sisa = info.compress_size
    while sisa:
        potongan = sumber.read(min(sisa, _POTONGAN))
        if not potongan:
            raise BerkasTakTerpakai("T105", f"Berkas {paket.jalur.name} rusak: isinya terpotong.")
        keluar.write(potongan)
        sisa -= len(potongan)
    z.filelist.append(baru)
    z.NameToInfo[baru.filename] = baru
    z.start_dir = keluar.tell()
    z._didModify = True  # type: ignore[attr-defined]
