"""What `lkj tempel` filled before: so that next month's export renews its own cells only.

A cell is remembered by a mark of what it is of (sheet, column, name of the row) and of what was
put into it. As long as the cell still holds that, nobody changed it. The marks stand in custom
properties of the workbook, which Excel and LibreOffice both keep when they save.
"""

from base64 import b64encode
from collections.abc import Iterable

from workbook_tools.names import rapikan
from workbook_tools.records import Isian
from workbook_tools.sidik import blake2b
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.sifat_khusus import baca_sifat, tulis_sifat

NAMA = "lkj_tempel"
_BYTE = 6  # of a mark: eight letters
_HURUF = 8
_SEBARIS = 31  # marks of a property: Excel shows no more than 255 letters


def tanda(lembar: str, kolom: str, baris: str, isi: Isian) -> str:
    """The mark of a filled cell."""
    nilai = str(isi.nilai) if isi.nilai is not None else rapikan(isi.teks)
    bahan = "\x1f".join((lembar, kolom, baris, nilai)).encode()
    return b64encode(blake2b(bahan, digest_size=_BYTE).digest()).decode()


def baca_ingatan(paket: Paket) -> frozenset[str]:
    """The marks that a workbook carries."""
    semua = "".join(baca_sifat(paket, NAMA))
    return frozenset(semua[n : n + _HURUF] for n in range(0, len(semua), _HURUF))


def tulis_ingatan(paket: Paket, tanda: Iterable[str]) -> dict[str, bytes]:
    """The parts of the package that carry these marks instead."""
    urut = sorted(set(tanda))
    potong = ["".join(urut[n : n + _SEBARIS]) for n in range(0, len(urut), _SEBARIS)]
    return tulis_sifat(paket, NAMA, potong)
