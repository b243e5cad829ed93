"""Digits with dots and commas: which separator groups thousands, which marks decimals.

Reports mix Indonesian (1.234,56) and English (1,234.56) writing, so a separator by itself
says nothing. What can be read in one way only is read; the rest is AMBIGU with both
readings. No rule here may be wrong by a factor of a thousand without saying so.
"""

from fractions import Fraction

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka
from workbook_tools.numbers.bacaan import ambigu, tak_terbaca, terbaca

_JENIS_BULAT = (JenisAngka.RUPIAH, JenisAngka.BULAT)


def baca_pemisah(teks: str, jenis: JenisAngka) -> Bacaan:
    """Read ``teks``: ASCII digits, between them single dots or commas, perhaps one in front."""
    if teks.isdigit():
        return terbaca(Angka(Fraction(int(teks))))
    if "." in teks and "," in teks:
        return _dua_macam(teks, jenis in _JENIS_BULAT)
    tanda = "." if "." in teks else ","
    bagian = teks.split(tanda)
    if len(bagian) == 2:
        return _satu_tanda(bagian, tanda, jenis)
    if _kelompok_sah(bagian):
        return terbaca(_gabung(bagian), _catatan_ribuan(tanda))
    return _rusak(bagian)


def _satu_tanda(bagian: list[str], tanda: str, jenis: JenisAngka) -> Bacaan:
    """One separator: '0,333', '12.500', '89,85'."""
    depan, ekor = bagian
    bulat = jenis in _JENIS_BULAT
    if depan == "0" or (not depan and not bulat):
        return terbaca(_pecah(bagian))  # no group of thousands starts with 0: a decimal mark
    if not depan:
        return _rusak(bagian)
    if bulat and len(ekor) > 3:
        return _rusak(bagian)  # neither a group of three nor cents
    if len(ekor) != 3 or jenis is JenisAngka.SKOR:
        return terbaca(_pecah(bagian))
    ribuan, pecahan = _gabung(bagian), _pecah(bagian)
    if bulat:
        # Money and counts are whole and nobody writes three digits of cents. Only the comma
        # or a broken group ('1500.250') leaves a doubt.
        if tanda == "." and _kelompok_sah(bagian):
            return terbaca(ribuan)
        return ambigu((ribuan, pecahan), _catatan_ribuan(tanda))
    if len(depan) > 3:
        return terbaca(pecahan)  # thousands would have been '1.234.567'
    # A percentage over a thousand is not plausible; elsewhere the Indonesian reading leads.
    if jenis is JenisAngka.PERSEN or tanda == ",":
        return ambigu((pecahan, ribuan))
    return ambigu((ribuan, pecahan))


def _dua_macam(teks: str, bulat: bool) -> Bacaan:
    """Both separators: the last one is the decimal mark, if the other groups by three."""
    tanda = "." if teks.rfind(".") > teks.rfind(",") else ","
    lain = "," if tanda == "." else "."
    kepala, _, ekor = teks.rpartition(tanda)
    bagian = [*kepala.split(lain), ekor]
    if tanda in kepala or not _kelompok_sah(bagian[:-1]):
        return _rusak(teks.replace(",", ".").split("."))
    catatan = _catatan_ribuan(lain)
    if len(ekor) == 3:
        # '50.850,000': three decimals, or thousands with one separator mistyped.
        pilihan = (_gabung(bagian), _pecah(bagian))
        return ambigu(pilihan if bulat else pilihan[::-1], catatan)
    if bulat and len(ekor) > 3:
        return _rusak(bagian)
    return terbaca(_pecah(bagian), catatan)


def _rusak(bagian: list[str]) -> Bacaan:
    """Broken groups ('215.888.35'): all digits together, or the last part as decimals."""
    return tak_terbaca((_gabung(bagian), _pecah(bagian)))


def _kelompok_sah(bagian: list[str]) -> bool:
    kepala = bagian[0]
    return (
        1 <= len(kepala) <= 3
        and kepala[0] != "0"
        and all(len(kelompok) == 3 for kelompok in bagian[1:])
    )


def _gabung(bagian: list[str]) -> Angka:
    return Angka(Fraction(int("".join(bagian))))


def _pecah(bagian: list[str]) -> Angka:
    desimal = len(bagian[-1])
    return Angka(Fraction(int("".join(bagian)), 10**desimal), desimal)


def _catatan_ribuan(tanda: str) -> tuple[Catatan, ...]:
    return (Catatan.PEMISAH_INGGRIS,) if tanda == "," else ()
