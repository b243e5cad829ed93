"""Numeric cells: the number as stored, and the format that decides what the user sees."""

import re
from decimal import Decimal, InvalidOperation, localcontext
from enum import Enum
from fractions import Fraction
from functools import lru_cache

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka, Status

TAK_TERBACA = Bacaan(Status.TAK_TERBACA)
DIGIT_EXCEL = 15
MENIT_SEHARI = 1440
_HARI_KABISAT_PALSU = 60  # serials below this are durations shown as dates in January 1900

_DIABAIKAN = re.compile(
    r'"[^"]*"|\\.|_.|\*.|\[\$[^\]]*\]|\[(?:Red|Blue|Green|Black|White|Cyan|'
    r"Magenta|Yellow|Color ?\d+|[<>=][^\]]*)\]",
    re.IGNORECASE,
)
_DESIMAL = re.compile(r"[0#?]\.([0#?]+)")


class Golongan(Enum):
    """What kind of thing a number format shows."""

    UMUM = "umum"
    BILANGAN = "bilangan"
    PERSEN = "persen"
    JAM = "jam"
    TANGGAL = "tanggal"
    TEKS = "teks"


@lru_cache(maxsize=1024)
def golongan_format(kode: str) -> Golongan:
    """Classify a number-format code by its first section; quoted text does not count."""
    bersih = _DIABAIKAN.sub("", kode).split(";")[0].strip().casefold()
    if not bersih or bersih in ("general", "standard", "umum"):
        return Golongan.UMUM
    if bersih == "@":
        return Golongan.TEKS
    if "%" in bersih:
        return Golongan.PERSEN
    huruf = set(re.sub(r"am/pm|a/p|general", "h", bersih)) & set("ymdhs")
    if huruf & {"y", "d"} or huruf == {"m"}:
        return Golongan.TANGGAL
    if huruf:
        return Golongan.JAM
    return Golongan.BILANGAN


@lru_cache(maxsize=1024)
def desimal_format(kode: str) -> int | None:
    """Decimals that a format shows; None for General."""
    if golongan_format(kode) in (Golongan.UMUM, Golongan.TEKS):
        return None
    cocok = _DESIMAL.search(_DIABAIKAN.sub("", kode).split(";")[0])
    return len(cocok[1]) if cocok else 0


@lru_cache(maxsize=16384)
def baca_bilangan(
    mentah: str | int | float | Decimal,
    kode_format: str = "General",
    jenis: JenisAngka = JenisAngka.NILAI,
) -> Bacaan:
    """Read a numeric cell. ``mentah`` as stored; Excel keeps 15 digits, the rest is noise."""
    nilai = _tepat(mentah)
    if nilai is None:
        return TAK_TERBACA
    golongan = golongan_format(kode_format)
    if golongan is Golongan.JAM:
        return _jam(nilai)
    if golongan is Golongan.TANGGAL:
        return _jam(nilai) if 0 < nilai < _HARI_KABISAT_PALSU and nilai % 1 else TAK_TERBACA
    if golongan is Golongan.PERSEN:
        desimal = desimal_format(kode_format) or 0
        return Bacaan(Status.TERBACA, Angka(Fraction(nilai) * 100, desimal, persen=True))
    return _polos(nilai, desimal_format(kode_format), jenis)


def _tepat(mentah: str | int | float | Decimal) -> Decimal | None:
    if isinstance(mentah, bool):
        return None
    try:
        nilai = Decimal(str(mentah).strip())
    except (InvalidOperation, ValueError):
        return None
    if not nilai.is_finite() or abs(nilai.adjusted()) > 300:
        return None
    with localcontext() as c:
        c.prec = DIGIT_EXCEL
        return +nilai


def _polos(nilai: Decimal, desimal: int | None, jenis: JenisAngka) -> Bacaan:
    pecahan = Fraction(nilai)
    terlihat = _desimal_nilai(nilai) if desimal is None else desimal
    catatan: tuple[Catatan, ...] = ()
    # Rupiah are whole: a fraction, or a tiny amount, is 10.000 typed in an English Excel.
    if jenis is JenisAngka.RUPIAH and (pecahan.denominator != 1 or 0 < pecahan < 1000):
        catatan = (Catatan.SERIBU_KALI_KECIL,)
        terlihat = max(terlihat, _desimal_nilai(nilai))
    return Bacaan(Status.TERBACA, Angka(pecahan, terlihat), catatan=catatan)


def _desimal_nilai(nilai: Decimal) -> int:
    eksponen = nilai.normalize().as_tuple().exponent
    return max(0, -eksponen) if isinstance(eksponen, int) else 0


def _jam(nilai: Decimal) -> Bacaan:
    """The ratio h:m that was typed: 0.38125 of a day is 9:09, so 9:9."""
    menit = Fraction(nilai) * MENIT_SEHARI
    bulat = round(menit)
    if nilai < 0 or abs(menit - bulat) > Fraction(1, 1000):
        return TAK_TERBACA
    jam, sisa = divmod(bulat, 60)
    if sisa == 0:
        return TAK_TERBACA
    angka = Angka(Fraction(jam, sisa), rasio=(Fraction(jam), Fraction(sisa)))
    return Bacaan(Status.TERBACA, angka, catatan=(Catatan.JAM,))
