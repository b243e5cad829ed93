"""Whether a stated figure agrees with its counterpart."""

import re
from fractions import Fraction

from workbook_tools.facts.banding import Cocok, bandingkan, terpotong_sebagai
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis
from workbook_tools.names import kunci_nama
from workbook_tools.numbers import Angka, Catatan, bulatkan
from workbook_tools.records import Isian
from workbook_tools.regex import regex

NOL = Fraction(0)
SERATUS = 100
_ANGKA_DI_BELAKANG = regex(r"\s*[(\[][^()\[\]]*\d[^()\[\]]*[)\]]$")
_TERCAPAI = regex(
    r"(?P<tidak>(?:tidak|belum|tdk|blm) )?(?:(?:target )?(?:tercapai|terpenuhi|terlampaui)"
    r"|(?:melampaui|melebihi|sesuai|memenuhi|mencapai)(?: target)?)",
    re.IGNORECASE,
)
SATU_ANGKA = 10
"""A value under this, written without decimals, is one digit: no rounding of 0,89 to 1."""


def cocokkan(isian: Isian, hitungan: Hitungan, toleransi: Fraction) -> Cocok | None:
    """How a stated figure stands to its counterpart; None when they cannot be compared.

    Money must agree to the rupiah, counts exactly, percentages at the written precision and at
    least ``toleransi`` (points), ratios at the written precision.
    """
    if hitungan.nilai is None:
        return None
    if hitungan.jenis is Jenis.KATA:
        return Cocok.SAMA if kata_sama(isian.teks, hitungan.kata) else Cocok.BEDA
    if isian.angka is None:
        return None
    if hitungan.jenis is Jenis.NILAI and hitungan.lembar is not None:
        return cocok_salinan(isian.angka, hitungan.lembar, hitungan.boleh)
    longgar = toleransi if hitungan.jenis in (Jenis.PERSEN, Jenis.POIN) else NOL
    if hitungan.jenis is Jenis.RUPIAH:
        longgar = longgar_kata(isian)
    angka = isian.angka
    if hitungan.jenis is Jenis.RASIO and angka.persen:  # 106,53% is 1,0653
        angka = Angka(angka.nilai / SERATUS, angka.desimal + 2)
    calon = [hitungan.nilai.terdekat(angka.nilai), *hitungan.boleh]
    return _terbaik([bandingkan(angka, n, longgar) for n in calon])


def kata_sama(tertulis: str, kategori: str) -> bool:
    """'Sangat Baik' is enough for 'Sangat Baik/Sangat Berhasil'; a figure in brackets behind it is
    no part of it. 'ST' is Sangat Tinggi."""
    if tertulis.isupper() and tertulis == "".join(x[0] for x in kategori.upper().split()):
        return True
    pilihan = {kunci_nama(p) for p in kategori.split("/")} | {kunci_nama(kategori)}
    return kunci_nama(_ANGKA_DI_BELAKANG.sub("", tertulis)) in pilihan


def ketercapaian(tertulis: str) -> bool | None:
    """Whether a category in words of targets says that it was reached: 'Tercapai', 'Melampaui
    Target', 'Belum tercapai'; None for the categories of a scale."""
    m = _TERCAPAI.fullmatch(_ANGKA_DI_BELAKANG.sub("", tertulis).strip())
    return None if m is None else not m["tidak"]


def _terbaik(hasil: list[Cocok]) -> Cocok:
    for c in (Cocok.SAMA, Cocok.DIPOTONG):
        if c in hasil:
            return c
    return Cocok.BEDA


def longgar_kata(isian: Isian) -> Fraction:
    """'Rp 1,57 miliar' is right to its last digit: half of ten million."""
    angka = isian.angka
    if angka is None or isian.bacaan is None or Catatan.KATA_SKALA not in isian.bacaan.catatan:
        return NOL
    if angka.nilai.denominator != 1 or not angka.nilai:
        return NOL
    teks = str(abs(angka.nilai.numerator))
    return Fraction(10 ** (len(teks) - len(teks.rstrip("0"))), 2)


def cocok_salinan(tertulis: Angka, lembar: Angka, boleh: tuple[Fraction, ...]) -> Cocok:
    """A figure copied from a sheet: equal, or the same at the precision of one of the two."""
    persis = tertulis.nilai.as_integer_ratio() == lembar.nilai.as_integer_ratio()
    if persis or _persen_pecahan(tertulis, lembar):
        return Cocok.SAMA
    if tertulis.rasio is not None:
        return _sepadan(lembar, tertulis.nilai) if lembar.rasio is None else Cocok.BEDA
    if _terlalu_kasar(tertulis, lembar):
        return Cocok.BEDA
    hasil = bandingkan(tertulis, lembar.nilai, NOL)
    if boleh:
        hasil = _terbaik([hasil, *(bandingkan(tertulis, n, NOL) for n in boleh)])
    if hasil is Cocok.BEDA and lembar.desimal and lembar.rasio is None:
        # The sheet is the coarser one: 90,4 there, 90,43 in the text.
        return _sepadan(lembar, tertulis.nilai)
    return hasil


def _sepadan(kasar: Angka, halus: Fraction) -> Cocok:
    if bulatkan(halus, kasar.desimal) == kasar.nilai:
        return Cocok.SAMA
    return Cocok.DIPOTONG if terpotong_sebagai(halus, kasar) else Cocok.BEDA


def _terlalu_kasar(tertulis: Angka, lembar: Angka) -> bool:
    return (
        tertulis.desimal == 0 and lembar.nilai.denominator != 1 and abs(lembar.nilai) < SATU_ANGKA
    )


def _persen_pecahan(a: Angka, b: Angka) -> bool:
    """27% and 0,27 are the same figure."""
    if a.persen is b.persen:
        return False
    persen, pecahan = (a, b) if a.persen else (b, a)
    atas, bawah = persen.nilai.as_integer_ratio()
    atas_pecahan, bawah_pecahan = pecahan.nilai.as_integer_ratio()
    return atas * bawah_pecahan == 100 * atas_pecahan * bawah
