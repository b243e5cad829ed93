"""Cells without a single digit: empty, not assessed, zero in words."""

from fractions import Fraction

from workbook_tools.numbers.angka import Angka, Bacaan
from workbook_tools.numbers.bacaan import BELUM_DINILAI, KOSONG, TAK_TERBACA, tak_terbaca, terbaca
from workbook_tools.numbers.kosa import (
    BELUM,
    KATA_BELUM,
    KATA_BERJALAN,
    KATA_PENILAIAN,
    MENUNGGU,
    NOL,
    PEMBUKA_BELUM,
    TIDAK_ADA,
)
from workbook_tools.numbers.terbilang import baca_terbilang, kata_bilangan
from workbook_tools.regex import regex

_TANDA_BELUM = KATA_PENILAIAN | BELUM | KATA_BERJALAN
_UANG = regex(r"(?:(?:rp|idr)[.:]? ?)+")
# A dash with its trimmings ('-%', ',-', '(-)'), or dots and underscores left to be filled in.
_STRIP = regex(r"\(?[-.,=_ ]*(?:-|\.\.|__)[-.,=_ ]*\)? ?%?")
_KETERANGAN = regex(r" ?\([^()]*\)$")  # 'belum dinilai (desa baru)'
_HURUF = regex(r"[^\W\d_]+")


def baca_tanpa_angka(teks: str) -> Bacaan:
    """Read tidied text that holds no digit.

    An 'Rp' or '%' with no figure is an empty cell. Letters that spell a number ('sembilan')
    are no figure: unreadable, with what they spell as a hint.
    """
    kecil = teks.lower()
    uang = _UANG.match(kecil)
    sisa = kecil[uang.end() :].strip() if uang else kecil
    if sisa in ("", "%"):
        return KOSONG
    if (
        _STRIP.fullmatch(sisa)
        or sisa.strip("()* ") in TIDAK_ADA
        or _belum(sisa)
        or _belum(_KETERANGAN.sub("", sisa))
    ):
        return BELUM_DINILAI
    if (nol := _nol(teks if uang is None else teks[uang.end() :])) is not None:
        return nol
    terbilang = baca_terbilang(sisa)
    return TAK_TERBACA if terbilang is None else tak_terbaca([Angka(terbilang)])


def _belum(teks: str) -> bool:
    """Whether all words together say that there is no assessment yet."""
    kata = _HURUF.findall(teks)
    while kata and kata[0] in KATA_PENILAIAN:  # 'data belum tersedia', 'hasil survei belum ada'
        kata = kata[1:]
    return (
        bool(kata)
        and kata[0] in PEMBUKA_BELUM
        and all(k in KATA_BELUM for k in kata[1:])
        and (kata[0] == MENUNGGU or any(k in _TANDA_BELUM for k in kata))
    )


def _nol(teks: str) -> Bacaan | None:
    """'Nihil' and 'nol', perhaps with a unit: 'Nihil', 'nol persen', 'Nihil Kasus'."""
    kata = teks.strip(" ().,-").split()
    if not kata or kata[0].lower() not in NOL or any(kata_bilangan(k) for k in kata[1:]):
        return None
    satuan = " ".join(kata[1:])
    persen = satuan.lower() in ("%", "persen")
    if satuan and not persen and not _HURUF.match(satuan):
        return None
    return terbaca(Angka(Fraction(0), persen=persen, satuan="" if persen else satuan))
