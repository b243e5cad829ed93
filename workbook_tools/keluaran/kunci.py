"""Whether somebody has a file open, or has locked it."""

import os
from pathlib import Path

from workbook_tools.errors import BerkasTerkunci


def periksa_kunci(jalur: Path) -> None:
    """Make sure that nobody has the file open and that it may be written.

    Raises:
        BerkasTerkunci: Excel ('~$name') or LibreOffice ('.~lock.name#') holds it, or it is
            read-only; nothing was changed.
    """
    for tempat in dict.fromkeys((jalur, asli(jalur))):
        for nama in (f"~${tempat.name}", f".~lock.{tempat.name}#"):
            if tempat.with_name(nama).exists():
                raise BerkasTerkunci(
                    f"Berkas {jalur.name} sedang dibuka (ada {nama} di sebelahnya). Simpan dan "
                    "tutup dulu, lalu ulangi. Bila tidak ada yang membukanya, hapus berkas itu. "
                    "Tidak ada yang diubah."
                )
    if jalur.exists() and not (os.access(jalur, os.W_OK) and jalur.stat().st_mode & 0o222):
        raise BerkasTerkunci(
            f"Berkas {jalur.name} tidak boleh ditulis: ditandai hanya-baca. Hapus tanda itu "
            "(klik kanan, Properties, Read-only), atau tulis ke nama atau folder lain. Tidak ada "
            "yang diubah."
        )


def asli(jalur: Path) -> Path:
    """The file that a symbolic link leads to; where Windows cannot tell, the path as it is."""
    try:
        return Path(os.path.realpath(jalur))
    except OSError:  # a path that is too long, a drive that answers in its own way
        return jalur.absolute()
