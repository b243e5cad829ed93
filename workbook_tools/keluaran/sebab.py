"""Why the system refused, in Indonesian: its own words are English, or nobody's."""

import errno
import sys
from pathlib import Path

_WINDOWS = sys.platform == "win32"
PANJANG_WINDOWS = 259
"""Letters of a path that Windows opens, unless its administrator has allowed longer ones."""

_SEBAB = {
    "ENOSPC": "ruang penyimpanan penuh",
    "EDQUOT": "jatah ruang penyimpanan habis",
    "EFBIG": "berkasnya lebih besar daripada yang diizinkan di tempat itu",
    "ENOENT": "berkas atau foldernya tidak ada",
    "ENOTDIR": "sebagian dari jalur foldernya adalah berkas, bukan folder",
    "EEXIST": "sudah ada berkas dengan nama folder itu",
    "ENAMETOOLONG": "namanya terlalu panjang",
    "EISDIR": "sudah ada folder dengan nama itu",
    "ELOOP": "tautannya berputar-putar",
    "EINVAL": "namanya memuat tanda yang tidak boleh ada pada nama berkas",
    "EIO": "penyimpanannya bermasalah (diska atau kartunya mungkin rusak)",
    "EROFS": "penyimpanannya hanya dapat dibaca",
    "EACCES": "akun ini tidak berhak membuka atau menulis di sana",
    "EPERM": "akun ini tidak berhak membuka atau menulis di sana",
    "EBUSY": "sedang dipakai program lain",
    "ETXTBSY": "sedang dipakai program lain",
    "EMFILE": "terlalu banyak berkas yang terbuka sekaligus",
    "ENFILE": "terlalu banyak berkas yang terbuka sekaligus",
    "ENOMEM": "memori komputer tidak cukup",
    "EXDEV": "letaknya di penyimpanan lain",
    "ENODEV": "penyimpanannya sudah dilepas",
    "ENXIO": "penyimpanannya sudah dilepas",
    "ESTALE": "sambungan ke folder jaringan terputus",
    "ETIMEDOUT": "folder jaringan tidak menjawab",
    "EHOSTDOWN": "komputer pemilik folder jaringan tidak menjawab",
    "EHOSTUNREACH": "komputer pemilik folder jaringan tidak menjawab",
}

_SEBAB_WINDOWS = {
    5: "sedang terbuka di program lain, atau akun ini tidak berhak menulis di sana",
    19: "penyimpanannya hanya dapat dibaca",
    21: "penyimpanannya belum siap (sudah dilepas?)",
    32: "sedang terbuka di program lain",
    33: "sedang terbuka di program lain",
    39: "ruang penyimpanan penuh",
    53: "folder jaringan tidak ditemukan",
    64: "sambungan ke folder jaringan terputus",
    67: "folder jaringan tidak ditemukan",
    112: "ruang penyimpanan penuh",
    123: "namanya memuat tanda yang tidak boleh ada pada nama berkas",
    206: "namanya terlalu panjang",
    1224: "sedang terbuka di program lain",
}


_TIDAK_ADA = (None, 2, 3, 206)
"""What Windows says of a path that is too long for it, among others."""


def sebab_os(galat: OSError) -> str:
    """The reason of a system error as the rest of a sentence, without its full stop."""
    windows = getattr(galat, "winerror", None)
    jalur = galat.filename if windows in _TIDAK_ADA else None
    if isinstance(jalur, str) and (panjang := terlalu_panjang(Path(jalur))):
        return panjang
    if windows in _SEBAB_WINDOWS:
        return _SEBAB_WINDOWS[windows]
    nomor = galat.errno or 0
    nama = errno.errorcode.get(nomor, str(windows or nomor))
    return _SEBAB.get(nama, f"sistem komputer menolak (kode {nama})")


def terlalu_panjang(jalur: Path) -> str:
    """Why Windows may not find a file that is there, as the rest of a sentence; '' elsewhere."""
    banyak = len(str(jalur.absolute()))
    if not _WINDOWS or banyak <= PANJANG_WINDOWS:
        return ""
    return (
        f"jalurnya {banyak} huruf, padahal Windows biasanya membuka paling banyak "
        f"{PANJANG_WINDOWS}; pindahkan ke folder yang lebih pendek namanya, misalnya "
        r"Documents\LKj"
    )


def terbagi(galat: OSError) -> bool:
    """Whether Windows says that another program has the file open just now."""
    return getattr(galat, "winerror", None) in (5, 32, 33, 1224)
