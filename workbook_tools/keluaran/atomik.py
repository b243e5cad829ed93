"""Replaces a file in one step that cannot be seen half done."""

import contextlib
import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from workbook_tools.errors import BerkasTerkunci, LkjError
from workbook_tools.keluaran.kunci import asli
from workbook_tools.keluaran.sebab import sebab_os, terbagi
from workbook_tools.keluaran.sisa import berkas_sementara

LAMA_MENCOBA = 2.0  # seconds that a virus scanner or Explorer may hold the file
_JEDA = 0.1

Penulis = Callable[[IO[bytes]], object]


def ganti(
    tujuan: Path,
    tulis: Penulis,
    *,
    hak_dari: Path | None = None,
    sebelum: Callable[[Path], object] = lambda _: None,
) -> tuple[str, ...]:
    """Let ``tulis`` write a whole file, and put it in the place of ``tujuan`` in one step.

    Symbolic links are followed; folders are made. ``hak_dari``: the file whose mode and owner a
    new file takes. ``sebelum(sementara)`` is called when the new file is complete; what it raises
    stops the replacement. Returns what the user should be told.

    Raises:
        BerkasTerkunci: the target is open elsewhere or may not be written.
        LkjError: the target cannot be written (disk full, no such folder), with the true reason.
    """
    with siap_ganti(tujuan, tulis, hak_dari=hak_dari, sebelum=sebelum) as tukar:
        return tukar()


@contextlib.contextmanager
def siap_ganti(
    tujuan: Path,
    tulis: Penulis,
    *,
    hak_dari: Path | None = None,
    sebelum: Callable[[Path], object] = lambda _: None,
) -> Iterator[Callable[[], tuple[str, ...]]]:
    """The same in two halves: the new file is complete beside its place, and what comes out of
    here puts it there. Not called, the new file goes away."""
    tempat = asli(tujuan)
    with _sebab_dalam_kata(tujuan):
        tempat.parent.mkdir(parents=True, exist_ok=True)
        with berkas_sementara(tempat.parent) as (f, sementara):
            tulis(f)
            f.flush()
            _samakan_hak(tempat if tempat.exists() else hak_dari, sementara)
            sebelum(sementara)
            os.fsync(f.fileno())

            def tukar() -> tuple[str, ...]:
                with _sebab_dalam_kata(tujuan):
                    catatan = _tautan_keras(tujuan, tempat)
                    if os.name != "posix":
                        f.close()  # Windows renames no file that is open
                    _tukar(sementara, tempat)
                    _catat_folder(tempat.parent)
                    return catatan

            yield tukar


@contextlib.contextmanager
def _sebab_dalam_kata(tujuan: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as e:
        raise BerkasTerkunci(_tak_boleh(tujuan, e)) from e
    except OSError as e:
        raise LkjError(
            f"{tujuan} tidak dapat ditulis: {sebab_os(e)}. Yang ada di sana tidak berubah."
        ) from e


def _tukar(sementara: Path, tempat: Path) -> None:
    """The atomic step; tried for a while when another program has the file open just now."""
    batas = time.monotonic() + LAMA_MENCOBA
    while True:
        try:
            os.replace(sementara, tempat)  # noqa: PTH105 - the atomic step, named as such
        except OSError as e:
            if not terbagi(e) or time.monotonic() >= batas:
                raise
            time.sleep(_JEDA)
        else:
            return


def _samakan_hak(asal: Path | None, sementara: Path) -> None:
    """Mode and, where that is allowed, owner of the file that is replaced."""
    if asal is None:
        # A temporary file is readable by its owner only; a new one is as others are.
        topeng = os.umask(0)
        os.umask(topeng)
        sementara.chmod(0o666 & ~topeng)
        return
    shutil.copymode(asal, sementara)
    # A copy of a read-only file may be computed again; only its original stays locked.
    sementara.chmod(sementara.stat().st_mode | stat.S_IWUSR)
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(sementara, asal.stat().st_uid, asal.stat().st_gid)


def _tautan_keras(tujuan: Path, tempat: Path) -> tuple[str, ...]:
    """Other names of the file keep the old content: replacing in one step leaves them behind."""
    if not tempat.exists() or tempat.stat().st_nlink < 2:
        return ()
    lain = tempat.stat().st_nlink - 1
    return (
        f"{tujuan} punya {lain} nama lain (tautan keras). Isi baru ada pada nama ini saja; pada "
        "nama lain isinya tetap yang lama.",
    )


def _catat_folder(folder: Path) -> None:
    """Make the renaming last through a power cut, where the system can."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        nomor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(nomor)
        finally:
            os.close(nomor)


def _tak_boleh(jalur: Path, galat: OSError) -> str:
    return (
        f"Berkas {jalur.name} tidak boleh ditulis: {sebab_os(galat)}. Bila terbuka di Excel, "
        "tutup dulu; atau tulis ke folder lain. Tidak ada yang diubah."
    )
