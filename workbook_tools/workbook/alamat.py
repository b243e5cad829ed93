"""Addresses, counts, widths and yes/no of sheet XML, taken at their word or refused.

Reader and writers share these. A file is not to be trusted: an address that is none would send
a loop on for ever or a figure into another cell, and a number beyond what a sheet holds would
fill the memory.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from lxml import etree

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.model.sel import KOLOM_TERAKHIR, huruf_kolom
from workbook_tools.regex import regex

BARIS_TERAKHIR = 1_048_576
LEBAR_TERBESAR = 255.0  # characters; Excel knows no wider column
_DIGIT_CACAH = 10
_PANJANG_KUTIPAN = 30

_HURUF = regex(r"[A-Z]{1,3}")
_ALAMAT = regex(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_LEBAR = regex(r"[0-9]{1,10}(?:\.[0-9]*)?(?:[eE][-+]?[0-9]{1,3})?")
_SPASI_XML = " \t\r\n"
_YA, _TIDAK = frozenset({"1", "true"}), frozenset({"0", "false"})

KOLOM = {huruf_kolom(n): n for n in range(1, 101)}
"""Column numbers by letters that were asked for; only true ones, so 16,384 at most."""
KOLOM_POLOS = {huruf.encode(): n for huruf, n in KOLOM.items()}
"""Those of the usual columns, by letters as they stand in a file."""


class XmlTakSah(ValueError):
    """Something in a sheet's XML is not what the format allows; its text is for the user."""


@contextmanager
def lembar_sah(jalur: Path, judul: str) -> Iterator[None]:
    """Turn what is wrong inside a tab into the error that names file and tab.

    Raises:
        BerkasTakTerpakai: the tab holds an address, a count or a width that is none.
    """
    try:
        yield
    except ValueError as e:
        sebab = f": {e}" if isinstance(e, XmlTakSah) else ""
        raise BerkasTakTerpakai(
            "T105",
            f"Berkas {jalur.name} rusak pada lembar {judul}{sebab}. Buka di Excel, perbaiki bila "
            "diminta, lalu simpan ulang.",
        ) from e


def nomor_kolom(ref: str) -> int:
    """The column number of an address or of column letters: C5 -> 3.

    Raises:
        XmlTakSah: no column of a sheet has these letters.
    """
    huruf = ref.rstrip("0123456789")
    nomor = KOLOM.get(huruf)
    if nomor is None:
        nomor = KOLOM[huruf] = _kolom_baru(huruf, ref)
    return nomor


def _kolom_baru(huruf: str, ref: str) -> int:
    nomor = 0
    if _HURUF.fullmatch(huruf):
        for satu in huruf:
            nomor = nomor * 26 + ord(satu) - 64
    if not 1 <= nomor <= KOLOM_TERAKHIR:
        raise XmlTakSah(f"'{_kutip(ref)}' bukan alamat sel")
    return nomor


def kolom_sel(ref: str, baris: str) -> int:
    """The column of a cell that stands in this row.

    Raises:
        XmlTakSah: it is no address, or one of another row.
    """
    cocok = _ALAMAT.fullmatch(ref)
    if cocok is None:
        raise XmlTakSah(f"'{_kutip(ref)}' bukan alamat sel")
    if cocok[2] != baris:
        raise XmlTakSah(f"sel {ref} tersimpan di baris {baris}")
    return nomor_kolom(cocok[1])


def cacah(teks: str, terbesar: int) -> int:
    """A count from 0 to ``terbesar``, in plain digits.

    Raises:
        XmlTakSah: it is none.
    """
    polos = teks.strip(_SPASI_XML)
    if not (polos.isascii() and polos.isdigit() and len(polos) <= _DIGIT_CACAH):
        raise XmlTakSah(f"'{_kutip(teks)}' bukan bilangan cacah")
    nilai = int(polos)
    if nilai > terbesar:
        raise XmlTakSah(f"{nilai} melebihi {terbesar}")
    return nilai


def nomor_baris(teks: str | None, sebelumnya: int) -> int:
    """The number of a row; one without a number follows the row before it.

    Raises:
        XmlTakSah: a sheet has no such row.
    """
    nomor = cacah(teks, BARIS_TERAKHIR) if teks else sebelumnya + 1
    if not 1 <= nomor <= BARIS_TERAKHIR:
        raise XmlTakSah(f"baris {nomor} tidak ada")
    return nomor


def lebar(teks: str) -> float:
    """A column's width in characters.

    Raises:
        XmlTakSah: it is no width.
    """
    polos = teks.strip(_SPASI_XML)
    if not _LEBAR.fullmatch(polos):
        raise XmlTakSah(f"'{_kutip(teks)}' bukan lebar kolom")
    return min(float(polos), LEBAR_TERBESAR)


def benar(teks: str | None) -> bool:
    """A yes or no; what is left out or is neither counts as no."""
    return teks is not None and teks.strip(_SPASI_XML) in _YA


def logika(teks: str) -> str | None:
    """What a cell of type yes/no holds, as '1' or '0'; None when it is neither."""
    polos = teks.strip(_SPASI_XML)
    return "1" if polos in _YA else "0" if polos in _TIDAK else None


def baris_bernomor(data: Iterable[etree._Element]) -> Iterator[tuple[int, etree._Element]]:
    """The rows of a cell table with their numbers, in the order of the file.

    Raises:
        XmlTakSah: a row has a number that is none, or there is something else than rows.
    """
    nomor = 0
    for unsur in data:
        if unsur.tag[-4:] != "}row":
            raise XmlTakSah("di antara baris-barisnya ada yang bukan baris")
        r = unsur.get("r", "")
        if r.isascii() and r.isdigit() and len(r) < 7 and r[0] != "0":  # nearly always
            nomor = int(r)
        else:
            nomor = nomor_baris(r, nomor)
        yield nomor, unsur


def sel_bernomor(baris: etree._Element, nomor: int) -> Iterator[tuple[int, etree._Element]]:
    """The cells of a row with their columns; one without an address follows the one before it.

    Raises:
        XmlTakSah: an address is none, or stands twice.
    """
    akhiran = str(nomor)
    kolom = 0
    terlihat = set()
    for c in baris:
        ref = c.get("r")
        kolom = kolom_sel(ref, akhiran) if ref else kolom + 1
        if kolom in terlihat:
            raise ganda(f"sel {huruf_kolom(kolom)}{nomor}")
        terlihat.add(kolom)
        yield kolom, c


def ganda(apa: str) -> XmlTakSah:
    """The error for what may stand once and stands twice."""
    return XmlTakSah(f"{apa} ada dua kali")


def _kutip(teks: str) -> str:
    return teks if len(teks) <= _PANJANG_KUTIPAN else teks[:_PANJANG_KUTIPAN] + "…"
