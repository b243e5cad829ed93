"""Numeric cells: the stored number and its format give what staff typed."""

import re
from datetime import timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from functools import lru_cache

from msgspec.structs import replace

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka
from workbook_tools.numbers.baca import sesuai_kolom
from workbook_tools.numbers.bacaan import (
    TAK_TERBACA,
    ambigu,
    tak_terbaca,
    tambah_catatan,
    terbaca,
)
from workbook_tools.numbers.baku import PANGKAT_TERBESAR
from workbook_tools.numbers.kode_format import (
    Golongan,
    desimal_format,
    golongan_format,
    persen_harfiah,
)
from workbook_tools.numbers.rasio import angka_rasio
from workbook_tools.numbers.tanggal import HARI_NOL
from workbook_tools.regex import regex

# Excel keeps 15 digits; the double behind 0.27 is written as 0.27000000000000002.
_EXCEL = Context(prec=15, rounding=ROUND_HALF_UP, traps=[])
_TULISAN = regex(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?", re.ASCII)
_DETIK_SEHARI = 86400
_SERIAL_RASIO = 60  # '27:30' shown as 01/01/1900 03:30 is a small serial, real dates are not
_DESIMAL_DIKETIK = 3
_TAHUN_INI = (32874, 73415)  # 1990 to 2100: Excel puts the present year to what looks like a date


def baca_bilangan(
    mentah: str | int | Decimal | float,
    kode_format: str = "General",
    jenis: JenisAngka = JenisAngka.NILAI,
) -> Bacaan:
    """Read a numeric cell. Never raises.

    ``mentah`` is the number as stored, decimal notation or a number. A percent format gives
    points as the user sees them; a clock or an early date is the ratio that Excel made it of
    (Catatan.JAM); other dates are unreadable. A logical value is no number.
    """
    if isinstance(mentah, str):
        return _baca_tersimpan(mentah, kode_format, jenis)
    return _baca(_desimal(mentah), kode_format, jenis)


@lru_cache(maxsize=16384)
def _baca_tersimpan(mentah: str, kode_format: str, jenis: JenisAngka) -> Bacaan:
    return _baca(_desimal(mentah), kode_format, jenis)


def _baca(angka: Decimal | None, kode_format: str, jenis: JenisAngka) -> Bacaan:
    if angka is None:
        return TAK_TERBACA
    golongan = golongan_format(kode_format)
    if golongan in (Golongan.JAM, Golongan.TANGGAL):
        return sesuai_kolom(_waktu(angka, golongan, jenis), jenis)
    desimal = desimal_format(kode_format)
    if golongan is Golongan.PERSEN:
        nilai = angka.scaleb(2)
        hasil = Angka(Fraction(nilai), _digit(nilai) if desimal is None else desimal, persen=True)
        return sesuai_kolom(terbaca(hasil), jenis)
    hasil = Angka(Fraction(angka), _digit(angka) if desimal is None else desimal)
    if persen_harfiah(kode_format):
        return sesuai_kolom(terbaca(replace(hasil, persen=True)), jenis)
    return _periksa_ribuan(terbaca(hasil), hasil.nilai, jenis)


def _desimal(mentah: str | int | Decimal | float) -> Decimal | None:
    """The stored number with 15 digits; None for what is no finite number."""
    if isinstance(mentah, bool):
        return None
    if isinstance(mentah, float):
        mentah = repr(mentah)
    if isinstance(mentah, str):
        mentah = mentah.strip()
        if not _TULISAN.fullmatch(mentah):
            return None
    angka = _EXCEL.create_decimal(mentah)
    if not angka.is_finite() or abs(angka.adjusted()) > PANGKAT_TERBESAR:
        return None
    return angka


def _digit(angka: Decimal) -> int:
    """Decimals that a value has, without zeros at its end."""
    pangkat = angka.normalize(_EXCEL).as_tuple().exponent
    return max(0, -pangkat) if isinstance(pangkat, int) else 0


def _waktu(angka: Decimal, golongan: Golongan, jenis: JenisAngka) -> Bacaan:
    """Turn a clock time back into the ratio typed: 0.38125 days are 9:09, so 9:9.

    A value that is no whole minute was no ratio; the plain number is told as a hint. A later date
    may have been '9/3': both ratios that it can come from are told.
    """
    catatan = (Catatan.JAM,) if golongan is Golongan.JAM else ()
    biasa = Angka(Fraction(angka), _digit(angka))
    if golongan is Golongan.TANGGAL and angka >= _SERIAL_RASIO:
        zaman_ini = jenis is JenisAngka.NILAI and _TAHUN_INI[0] <= angka <= _TAHUN_INI[1]
        return tak_terbaca(_dari_tanggal(angka) if zaman_ini else [biasa])
    detik = round(Fraction(angka) * _DETIK_SEHARI)
    meleset = abs(Fraction(angka) * _DETIK_SEHARI - detik) > Fraction(1, 100)
    jam, menit = divmod(detik // 60, 60)
    if detik <= 0 or meleset or detik % 60 or not menit:
        return tak_terbaca([biasa], catatan)
    rasio = angka_rasio(Fraction(jam), Fraction(menit))
    if golongan is Golongan.TANGGAL and _digit(angka) <= _DESIMAL_DIKETIK:
        # 12.35 in a date cell: '296:24', or 12,35 typed over the date format.
        return ambigu([rasio, biasa], (Catatan.JAM,))
    return terbaca(rasio, (Catatan.JAM,))


def _dari_tanggal(angka: Decimal) -> list[Angka]:
    """The ratios that Excel may have made a date of: 9 March is '9/3' here, '3/9' in English."""
    tanggal = HARI_NOL + timedelta(days=int(angka))
    hari, bulan = Fraction(tanggal.day), Fraction(tanggal.month)
    return [angka_rasio(hari, bulan), angka_rasio(bulan, hari)]


def _periksa_ribuan(bacaan: Bacaan, nilai: Fraction, jenis: JenisAngka) -> Bacaan:
    """Typed into an English Excel, '10.000' is stored as 10 and '346.373' as 346,373.

    So an amount under a thousand rupiah is told; so is a count with decimals. A larger amount with
    decimals is a sum or a percentage that a formula left there: no point stands where it would
    part thousands.
    """
    pecahan = nilai.denominator != 1
    if jenis is JenisAngka.BULAT and pecahan:
        return tambah_catatan(bacaan, Catatan.SERIBU_KALI_KECIL)
    if jenis is not JenisAngka.RUPIAH:
        return bacaan
    if 0 < abs(nilai) < 1000:
        return tambah_catatan(bacaan, Catatan.SERIBU_KALI_KECIL)
    return tambah_catatan(bacaan, Catatan.PECAHAN_RUPIAH) if pecahan else bacaan


__all__ = ["Golongan", "baca_bilangan", "desimal_format", "golongan_format"]
