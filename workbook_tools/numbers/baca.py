"""Reading the text of a cell as a number. Start here; every other module does one part."""

import re
from functools import lru_cache

from msgspec.structs import replace

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka
from workbook_tools.numbers.bacaan import (
    KOSONG,
    TAK_TERBACA,
    ambigu,
    kemungkinan,
    petakan,
    tak_terbaca,
    tambah_catatan,
    terbaca,
)
from workbook_tools.numbers.bentuk_ganda import (
    baca_bentuk_ganda,
    baca_bermutu,
    baca_terhitung,
    tanpa_fisik,
)
from workbook_tools.numbers.kosa import KATA_BATAS
from workbook_tools.numbers.kuantitas import baca_kuantitas, negatifkan
from workbook_tools.numbers.majemuk import baca_majemuk, baca_rentang
from workbook_tools.numbers.normal import rapikan_teks
from workbook_tools.numbers.pemisah import baca_pemisah
from workbook_tools.numbers.petunjuk import angka_di_dalam
from workbook_tools.numbers.rasio import baca_rasio
from workbook_tools.numbers.tanpa_angka import baca_tanpa_angka
from workbook_tools.numbers.terbilang import baca_terbilang
from workbook_tools.regex import regex

PANJANG_TERBESAR = 200  # longer text is a paragraph, no figure
_ADA_ANGKA = regex(r"[0-9]")
_TITIK_AKHIR = regex(r"(?<=[0-9%])[.,]$")  # the full stop of a sentence
_BATAS = regex(r"(?P<tanda>[≥≤<>±≈]=?|=<|=>|[^\W\d_]+\.?) ?(?P<angka>[-+0-9].*)")
_KE = regex(
    r"(?:(?:peringkat|ranking|rangking|rank|urutan|posisi) )?ke ?-? ?(?=[0-9]{1,3}$)", re.IGNORECASE
)
_BERSPASI = regex(
    r"(?<![0-9.,])(?:[0-9]{1,3}(?: [0-9]{3}){2,}|(?<=rp )[0-9]{1,3} [0-9]{3})(?![0-9])",
    re.IGNORECASE,
)
"""Thousands set apart by spaces: 'Rp 80 000 000'."""
_KURUNG = regex(
    r"(?P<uang>(?:rp|idr)[.:]? ?)?\((?P<isi>[^()]*[0-9][^()]*)\) ?(?P<persen>%?)", re.IGNORECASE
)
_DENGAN_KATA = regex(
    r"(?P<depan>[^()]*[0-9][^()]*?) ?\((?P<kata>[^\W\d][^()0-9]*)\)(?P<belakang>[^()0-9]*)"
)


def baca_teks(teks: str, jenis: JenisAngka = JenisAngka.NILAI) -> Bacaan:
    """Read the text of a cell. Never raises, whatever the text.

    ``jenis`` is what the column holds. Percentages come in points, money in rupiah. Text
    that can be read in two ways is AMBIGU and tells both; text that is no figure is
    TAK_TERBACA. See the modules ``pemisah``, ``kuantitas``, ``rasio`` and ``majemuk`` for
    the rules.
    """
    return _baca(teks, jenis)


@lru_cache(maxsize=16384)
def _baca(teks: str, jenis: JenisAngka) -> Bacaan:
    if len(teks) > PANJANG_TERBESAR:
        teks = teks.strip()
    if len(teks) > PANJANG_TERBESAR:
        return TAK_TERBACA
    if teks.isascii() and teks.isdigit():  # most cells
        return baca_pemisah(teks, jenis)
    rapi = rapikan_teks(teks)
    if not rapi:
        return KOSONG
    if not _ADA_ANGKA.search(rapi):
        return baca_tanpa_angka(rapi)
    return sesuai_kolom(_berangka(rapi, jenis), jenis)


def sesuai_kolom(bacaan: Bacaan, jenis: JenisAngka) -> Bacaan:
    """A ratio belongs in a value column only, a percentage not among money or counts.

    There they are unreadable: 2:9 in a percentage column would silently become 0,22%.
    """
    angka = bacaan.angka
    if angka is None:
        return bacaan
    if angka.rasio is not None and jenis is not JenisAngka.NILAI:
        return tak_terbaca(kemungkinan(bacaan), bacaan.catatan)
    if angka.persen and jenis in (JenisAngka.RUPIAH, JenisAngka.BULAT):
        return tak_terbaca(kemungkinan(bacaan), bacaan.catatan)
    return bacaan


def _berangka(teks: str, jenis: JenisAngka) -> Bacaan:
    """Text with at least one digit, tried as each shape in turn."""
    teks = _KE.sub("", _TITIK_AKHIR.sub("", teks), count=1)
    if " " in teks:
        teks = _BERSPASI.sub(lambda m: m[0].replace(" ", "."), teks)
    teks = tanpa_fisik(teks)
    if "(" in teks:
        bacaan = (
            _dengan_kata(teks, jenis)
            or _dalam_kurung(teks, jenis)
            or baca_bentuk_ganda(teks, _berangka, jenis)
        )
        if bacaan is not None:
            return bacaan
    if "=" in teks and (bacaan := baca_terhitung(teks, _berangka, jenis)) is not None:
        return bacaan
    bacaan = (
        baca_kuantitas(teks, jenis)
        or ("/" in teks and baca_bentuk_ganda(teks, _berangka, jenis))
        or baca_rasio(teks)
        or baca_rentang(teks, jenis)
        or baca_majemuk(teks)
        or baca_bermutu(teks, jenis)
        or _batas(teks, jenis)
    )
    return bacaan or tak_terbaca(angka_di_dalam(teks, jenis))


def _dalam_kurung(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """Accountants write (5) for -5. With a unit, '(5 Dokumen)', it may be plain punctuation."""
    m = _KURUNG.fullmatch(teks)
    if m is None:
        return None
    isi = m["isi"].strip()
    bacaan = baca_kuantitas((m["uang"] or "") + isi + m["persen"], jenis)
    if bacaan is None or isi.startswith("-"):
        return bacaan
    if isi.startswith("+") or bacaan.angka is None:
        return tak_terbaca(kemungkinan(bacaan), bacaan.catatan)
    if bacaan.angka.satuan:
        semua = kemungkinan(bacaan)
        return ambigu([*map(negatifkan, semua), *semua], bacaan.catatan)
    return petakan(bacaan, negatifkan)


def _batas(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """A bound is read as its figure, with a note: '≥ 85' is 85, 'minimal 90%' is 90%."""
    m = _BATAS.fullmatch(teks)
    if m is None or jenis not in (JenisAngka.NILAI, JenisAngka.PERSEN):
        return None
    if m["tanda"][0].isalpha() and m["tanda"].lower() not in KATA_BATAS:
        return None
    bacaan = baca_kuantitas(m["angka"], jenis)
    return None if bacaan is None else tambah_catatan(bacaan, Catatan.BATAS)


def _dengan_kata(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """A figure with the number in words: '11 (sebelas)', '8 (delapan) program'.

    Words that agree with one of two readings settle which one was meant.
    """
    m = _DENGAN_KATA.fullmatch(teks)
    kata = baca_terbilang(m["kata"]) if m else None
    if m is None or kata is None:
        return None
    bacaan = _berangka(m["depan"] + m["belakang"], jenis)
    semua = kemungkinan(bacaan)
    cocok = [a for a in semua if a.nilai == kata]
    if cocok and bacaan.angka is not None:
        return terbaca(cocok[0], bacaan.catatan)
    if bacaan.angka is None:
        return tak_terbaca([*cocok, *semua, Angka(kata)], bacaan.catatan)
    dari_kata = replace(bacaan.angka, nilai=kata, desimal=0, rasio=None, bagian=())
    pilihan = ambigu([*semua, dari_kata], bacaan.catatan)
    return tambah_catatan(pilihan, Catatan.KATA_BERBEDA)
