"""A bare number in text: digits with dots and commas, and what they can mean."""

import re
from fractions import Fraction

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka, Status

_POLA = re.compile(r"\d+(?:[.,]\d+)*")
_KELOMPOK = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")

TAK_TERBACA = Bacaan(Status.TAK_TERBACA)


def baca_polos(teks: str, jenis: JenisAngka) -> Bacaan:
    """Read digits with separators; never guesses silently between thousands and decimals.

    One separator alone before exactly three digits is the trap: 12.500 is twelve and a half
    to an English reader. Rupiah and counts are whole, so there a dot means thousands.
    """
    if not teks.isascii() or not _POLA.fullmatch(teks):
        return TAK_TERBACA
    titik, koma = teks.count("."), teks.count(",")
    if not titik and not koma:
        return _terbaca(_bulat(teks))
    if titik and koma:
        return _dua_pemisah(teks, jenis)
    pemisah = "." if titik else ","
    if titik + koma > 1:
        return _berulang(teks, pemisah)
    return _satu_pemisah(teks, pemisah, jenis)


def _satu_pemisah(teks: str, pemisah: str, jenis: JenisAngka) -> Bacaan:
    depan, belakang = teks.split(pemisah)
    desimal = _desimal(depan, belakang)
    if len(belakang) != 3 or len(depan) > 3 or depan.startswith("0"):
        return _terbaca(desimal)
    ribuan = _bulat(depan + belakang)
    if jenis in (JenisAngka.RUPIAH, JenisAngka.BULAT):
        # Whole by nature: thousands. A comma there is English, or a decimal: ask.
        return _terbaca(ribuan) if pemisah == "." else _ambigu(ribuan, desimal)
    if jenis is JenisAngka.PERSEN:
        return _ambigu(desimal, ribuan)
    return _ambigu(ribuan, desimal) if pemisah == "." else _ambigu(desimal, ribuan)


def _berulang(teks: str, pemisah: str) -> Bacaan:
    if not _KELOMPOK.fullmatch(teks):
        return _rusak(teks)
    catatan = (Catatan.PEMISAH_INGGRIS,) if pemisah == "," else ()
    return _terbaca(_bulat(teks.replace(pemisah, "")), catatan)


def _dua_pemisah(teks: str, jenis: JenisAngka) -> Bacaan:
    terakhir = max(teks.rfind("."), teks.rfind(","))
    depan, belakang = teks[:terakhir], teks[terakhir + 1 :]
    lain = "," if teks[terakhir] == "." else "."
    if teks.count(teks[terakhir]) > 1 or not _KELOMPOK.fullmatch(depan):
        return _rusak(teks)
    desimal = _desimal(depan.replace(lain, ""), belakang)
    catatan = (Catatan.PEMISAH_INGGRIS,) if lain == "," else ()
    if len(belakang) != 3:
        return _terbaca(desimal, catatan)
    ribuan = _bulat(depan.replace(lain, "") + belakang)
    if jenis in (JenisAngka.RUPIAH, JenisAngka.BULAT):
        return _ambigu(ribuan, desimal)  # nobody writes three-digit cents
    return _ambigu(desimal, ribuan)


def _rusak(teks: str) -> Bacaan:
    """Broken groups: a digit is missing or a separator astray. Nothing is used; the readings
    that come to mind are told."""
    semua = _bulat(re.sub("[.,]", "", teks))
    terakhir = max(teks.rfind("."), teks.rfind(","))
    desimal = _desimal(re.sub("[.,]", "", teks[:terakhir]), teks[terakhir + 1 :])
    return Bacaan(Status.TAK_TERBACA, pilihan=(semua, desimal))


def _bulat(angka: str) -> Angka:
    return Angka(Fraction(int(angka)))


def _desimal(depan: str, belakang: str) -> Angka:
    return Angka(Fraction(int(depan + belakang), 10 ** len(belakang)), len(belakang))


def _terbaca(angka: Angka, catatan: tuple[Catatan, ...] = ()) -> Bacaan:
    return Bacaan(Status.TERBACA, angka, catatan=catatan)


def _ambigu(utama: Angka, lain: Angka) -> Bacaan:
    return Bacaan(Status.AMBIGU, utama, (utama, lain))
