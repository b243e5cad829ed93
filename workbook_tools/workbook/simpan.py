"""Saves a package with some parts replaced, in one step that cannot be seen half done."""

import contextlib
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path

from workbook_tools.errors import BerkasTerkunci, LkjError
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.salin_zip import salin_paket

AWALAN_SEMENTARA = ".lkj-"
AKHIRAN_SEMENTARA = ".tmp"
"""A leftover of a killed run must never look like a workbook."""
_PENYANGGA = 1 << 20  # most workbooks are written at one go

_SEBAB = {
    errno.ENOSPC: "ruang penyimpanan penuh",
    errno.EDQUOT: "jatah ruang penyimpanan habis",
    errno.ENOENT: "foldernya tidak ada",
    errno.ENOTDIR: "foldernya tidak ada",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.EISDIR: "sudah ada folder dengan nama itu",
    errno.EIO: "penyimpanannya bermasalah",
}


def periksa_kunci(jalur: Path) -> None:
    """Make sure that nobody has the file open and that it may be written.

    Raises:
        BerkasTerkunci: Excel ('~$name') or LibreOffice ('.~lock.name#') holds it, or it is
            read-only; nothing was changed.
    """
    for tempat in dict.fromkeys((jalur, _asli(jalur))):
        for nama in (f"~${tempat.name}", f".~lock.{tempat.name}#"):
            if tempat.with_name(nama).exists():
                raise BerkasTerkunci(
                    f"Berkas {jalur.name} sedang dibuka (ada {nama} di sebelahnya). Simpan dan "
                    "tutup dulu, lalu ulangi. Bila tidak ada yang membukanya, hapus berkas itu. "
                    "Tidak ada yang diubah."
                )
    if jalur.exists() and not (os.access(jalur, os.W_OK) and jalur.stat().st_mode & 0o222):
        raise BerkasTerkunci(_pesan_tak_boleh(jalur))


def simpan(
    paket: Paket, perubahan: Mapping[str, bytes], tujuan: Path, dibuang: Collection[str] = ()
) -> None:
    """Write the package to ``tujuan`` with these parts replaced or added; may be its own file,
    which closes the package.

    The new file is complete before it takes the old one's place in one step; whatever fails,
    the original stays as it was.

    Raises:
        BerkasTakTerpakai: a part of the package is cut off.
        BerkasTerkunci: the target is open elsewhere or may not be written.
        LkjError: the target cannot be written (disk full, no such folder).
    """
    tujuan = _asli(tujuan)
    sementara: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=tujuan.parent,
            prefix=AWALAN_SEMENTARA,
            suffix=AKHIRAN_SEMENTARA,
            delete=False,
            buffering=_PENYANGGA,
        ) as f:
            sementara = Path(f.name)
            salin_paket(paket, perubahan, dibuang, f.file)  # without the wrapper around it
            f.flush()
            os.fsync(f.fileno())
        _samakan_hak(tujuan if tujuan.exists() else paket.jalur, sementara)
        if tujuan == _asli(paket.jalur):
            _pastikan_sama(paket, tujuan)
            paket.zip.close()  # Windows replaces no file that is open, be it by ourselves
        os.replace(sementara, tujuan)  # noqa: PTH105 - the atomic step, named as such
        sementara = None
    except PermissionError as e:
        raise BerkasTerkunci(_pesan_tak_boleh(tujuan)) from e
    except OSError as e:
        sebab = _SEBAB.get(e.errno or 0, e.strerror or str(e))
        raise LkjError(
            f"{tujuan.name} tidak dapat ditulis: {sebab}. Berkas aslinya tidak berubah."
        ) from e
    finally:
        if sementara is not None:
            with contextlib.suppress(OSError):
                sementara.unlink()


def _asli(jalur: Path) -> Path:
    """The file that a symbolic link leads to."""
    return Path(os.path.realpath(jalur))


def _samakan_hak(asal: Path, sementara: Path) -> None:
    """Mode and, where that is allowed, owner of the file that is replaced."""
    shutil.copymode(asal, sementara)
    # A copy of a read-only file may be computed again; only its original stays locked.
    sementara.chmod(sementara.stat().st_mode | stat.S_IWUSR)
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(sementara, asal.stat().st_uid, asal.stat().st_gid)


def _pastikan_sama(paket: Paket, tujuan: Path) -> None:
    """The file may have been saved by somebody else since it was read; that must not be lost."""
    dibaca = paket.zip.fp
    if dibaca is None or not tujuan.exists():
        return
    if not os.path.samestat(os.fstat(dibaca.fileno()), tujuan.stat()):
        raise BerkasTerkunci(
            f"Berkas {tujuan.name} disimpan oleh program lain selagi dihitung. Ulangi perintahnya. "
            "Tidak ada yang diubah."
        )


def _pesan_tak_boleh(jalur: Path) -> str:
    return (
        f"Berkas {jalur.name} tidak boleh ditulis: mungkin sedang terbuka di Excel atau ditandai "
        "hanya-baca. Tutup dulu, atau tulis ke folder lain dengan --keluaran. Tidak ada yang "
        "diubah."
    )
