"""Units that convert into each other: 1 Tahun is 12 Bulan, 1 Jam is 60 Menit."""

from fractions import Fraction

from msgspec.structs import replace

from workbook_tools.numbers.angka import Angka

_UKURAN: dict[str, tuple[str, Fraction]] = {}
"""Unit -> what it measures, and how many of the smallest unit it is."""


def _daftar(ukuran: str, **satuan: int) -> None:
    for nama, isi in satuan.items():
        _UKURAN[nama] = (ukuran, Fraction(isi))


_daftar("bulan", bulan=1, bln=1, triwulan=3, semester=6, tahun=12, thn=12, th=12)
_daftar("waktu", detik=1, menit=60, mnt=60, jam=3600, hari=86_400, hr=86_400)
_daftar("waktu", minggu=604_800, mgg=604_800)
_daftar("panjang", mm=1, cm=10, m=1000, meter=1000, hm=100_000, km=1_000_000, kilometer=1_000_000)
_daftar("berat", gram=1, gr=1, g=1, kg=1000, kilogram=1000, kwintal=100_000, ton=1_000_000)
_daftar("luas", are=100, ha=10_000, hektar=10_000, hektare=10_000, **{"m2": 1, "m²": 1})


def setarakan(angka: Angka, acuan: Angka) -> Angka:
    """The figure in the unit of another one; as it is where the two do not convert.

    '1 Tahun' beside '12 Bulan' is 12 Bulan. Percentages, ratios and compound quantities, and
    figures without a unit, have nothing to convert.
    """
    dari, ke = _ukuran(angka), _ukuran(acuan)
    if dari is None or ke is None or dari[0] != ke[0] or dari[1] == ke[1]:
        return angka
    return replace(angka, nilai=angka.nilai * dari[1] / ke[1], satuan=acuan.satuan)


def dapat_disetarakan(a: str, b: str) -> bool:
    """Whether two units measure the same thing in other sizes."""
    kiri, kanan = _UKURAN.get(_kunci(a)), _UKURAN.get(_kunci(b))
    return kiri is not None and kanan is not None and kiri[0] == kanan[0]


def _ukuran(angka: Angka) -> tuple[str, Fraction] | None:
    if angka.persen or angka.rasio is not None or angka.bagian:
        return None
    return _UKURAN.get(_kunci(angka.satuan))


def _kunci(satuan: str) -> str:
    return satuan.strip(" .").casefold()
