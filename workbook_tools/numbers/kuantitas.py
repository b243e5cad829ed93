"""One quantity: words in front, currency, sign, digits, percent sign, unit."""

import re
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka, Status
from workbook_tools.numbers.bacaan import (
    ambigu,
    kemungkinan,
    petakan,
    tak_terbaca,
    tambah_catatan,
)
from workbook_tools.numbers.kosa import (
    AWALAN_NILAI,
    AWALAN_TAHUN,
    BUKAN_SATUAN,
    BULAN,
    SATUAN_DI_DEPAN,
    SATUAN_HITUNG,
    SKALA,
    SKALA_DALAM,
    SKALA_UANG_RAGU,
    UANG,
)
from workbook_tools.numbers.pemisah import baca_pemisah
from workbook_tools.numbers.terbilang import kata_bilangan
from workbook_tools.regex import regex

_BENTUK = regex(
    r"""
    (?P<kata>[^0-9]*?)                        # 'Nilai ', 'sebesar '
    (?P<tanda>[-+]\ ?)?
    (?P<uang>(?:(?:rp|idr)[.:]?\ ?)*)         # 'Rp. ', 'RpRp', 'IDR '
    (?P<tanda_dalam>[-+]\ ?)?                 # 'Rp -5.000'
    (?P<angka>[.,]?[0-9]+(?:[.,][0-9]+)*)
    (?P<ekor>\ ?[.,]\ ?(?:-{1,3}|=))?        # '1.000,-'
    \ ?(?P<persen>%|persen\b)?
    (?P<satuan>\ ?[^0-9].*)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_UANG_SATU = regex(r"rp|idr", re.IGNORECASE)
# Letters first; a digit only where the unit itself has one (m2, S1).
_SATUAN = regex(
    r"\(?[^\W\d_](?:[^\W\d_]|[ .'’\"/&()²³-]|(?<=[kc]m)[23]|(?<=\bm)[23]|(?<=\bS)[123])*"
)
_TANDA_CATATAN = regex(r"\s*\*+\)?$")  # '84*', '84 *)': provisional, or a note below
_CATATAN_KAKI = regex(r" [¹²³⁴-⁹]|¹| ?[¹²³⁴-⁹] ?[)⁾]")  # '84 ¹', '84²⁾', but 10² is a hundred
_KALI = "x"
_RIBUAN = regex(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_MIRIP_ANGKA = regex(r"[oOlI]+")


class _Satuan(Struct, frozen=True):
    """What follows the digits, taken apart."""

    satuan: str = ""
    uang: bool = False
    pangkat: tuple[int, ...] = ()  # powers of ten of a magnitude word, likeliest first


def baca_kuantitas(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """Read tidied text as one quantity; None when it has another shape.

    Money ('Rp' in front, 'rupiah' or ',-' behind) is read as whole rupiah in any column, a
    figure with a percent sign as a percentage.
    """
    m = _BENTUK.fullmatch(teks)
    if m is None or not _awalan_sah(m, jenis):
        return None
    ekor = _baca_satuan(m["satuan"] or "", bool(m["uang"]) or jenis is JenisAngka.RUPIAH)
    if ekor is None or (m["tanda"] and m["tanda_dalam"]):
        return None
    uang = bool(m["uang"] or m["ekor"] or ekor.uang)
    persen = bool(m["persen"])
    if persen and (uang or ekor.pangkat):
        return None
    dibaca = _jenis_dibaca(jenis, uang, persen, ekor)
    if dibaca is JenisAngka.NILAI and _RIBUAN.fullmatch(m["angka"]) and _dihitung(ekor.satuan):
        dibaca = JenisAngka.BULAT  # '1.250 Orang'
    bacaan = baca_pemisah(m["angka"], dibaca)
    bacaan = _kalikan(bacaan, ekor.pangkat)
    if uang or jenis is JenisAngka.RUPIAH:
        if ekor.satuan:
            return tak_terbaca(catatan=bacaan.catatan)  # a word nobody knows is not dropped
        bacaan = _periksa_rupiah(bacaan)
    satuan = ekor.satuan or _satuan_di_depan(m["kata"])
    if persen or satuan:
        bacaan = petakan(bacaan, lambda a: replace(a, persen=persen, satuan=satuan))
    if len(_UANG_SATU.findall(m["uang"])) > 1:
        bacaan = tambah_catatan(bacaan, Catatan.AWALAN_GANDA)
    return _beri_tanda(bacaan, m["tanda"] or m["tanda_dalam"] or "")


def negatifkan(angka: Angka) -> Angka:
    """The same number below zero."""
    return replace(angka, nilai=-angka.nilai)


def _jenis_dibaca(jenis: JenisAngka, uang: bool, persen: bool, ekor: _Satuan) -> JenisAngka:
    if ekor.pangkat:
        return JenisAngka.NILAI  # 'Rp 1,234 juta' has true decimals
    if uang:
        return JenisAngka.RUPIAH
    return JenisAngka.PERSEN if persen else jenis


def _dihitung(satuan: str) -> bool:
    kata = satuan.lower().replace("/", " ").split()
    return bool(kata) and kata[0].rstrip(".") in SATUAN_HITUNG


def _awalan_sah(m: re.Match[str], jenis: JenisAngka) -> bool:
    """Only words that surely leave the figure as it is may stand in front."""
    kata = m["kata"].lower()
    if not kata:
        return True
    if m["angka"][0] in ".," and not m["uang"] and not kata.endswith(" "):
        return False  # 'Nilai.84' is no 0,84
    if jenis is JenisAngka.BULAT and kata.strip(" :") in AWALAN_TAHUN:
        return True
    return all(k in AWALAN_NILAI for k in re.split(r"[ :=]+", kata) if k)


def _satuan_di_depan(kata: str) -> str:
    """'Nilai 84' is 84 of the unit 'Nilai', as the unit column calls it."""
    kata = kata.strip(" :=")
    return kata if kata.lower() in SATUAN_DI_DEPAN else ""


def _baca_satuan(ekor: str, uang: bool) -> _Satuan | None:
    """The words behind the digits; None when they make it something else than a quantity."""
    teks = _TANDA_CATATAN.sub("", ekor.strip())
    if not teks or _CATATAN_KAKI.fullmatch(ekor):
        return _Satuan()
    kata, _, sisa = teks.partition(" ")
    pertama = kata.lower().rstrip(",")
    lekat = not ekor.startswith(" ")
    if pertama in UANG:
        return _Satuan(uang=True) if sisa in ("", ",-") else None
    if lekat and _MIRIP_ANGKA.fullmatch(kata):
        return None  # '1OO': letters typed for digits
    if uang and pertama == "dalam" and sisa.lower() in SKALA_DALAM:
        return _Satuan(pangkat=(SKALA_DALAM[sisa.lower()],))
    pangkat = _pangkat(pertama, uang)
    if pangkat:
        lanjut = _baca_satuan(" " + sisa, uang) if sisa else _Satuan()
        if lanjut is None or lanjut.pangkat:
            return None
        return replace(lanjut, pangkat=pangkat)
    if teks.lower() == _KALI:
        return _Satuan("kali")
    if not _SATUAN.fullmatch(teks) or (lekat and len(kata) == 1):
        return None  # '1e', '2a': a label or a slip, no unit
    if pertama.strip(".") in BULAN or pertama in BUKAN_SATUAN or kata_bilangan(pertama):
        return None
    return _Satuan(teks)


def _pangkat(kata: str, uang: bool) -> tuple[int, ...]:
    if kata in SKALA:
        return (SKALA[kata],)
    return SKALA_UANG_RAGU.get(kata.rstrip("."), ()) if uang else ()


def _kalikan(bacaan: Bacaan, pangkat: tuple[int, ...]) -> Bacaan:
    """Apply a magnitude word; 'M' may stand for two of them."""
    if not pangkat:
        return bacaan

    def kali(p: int) -> Callable[[Angka], Angka]:
        return lambda a: replace(a, nilai=a.nilai * 10**p, desimal=max(0, a.desimal - p))

    bacaan = tambah_catatan(bacaan, Catatan.KATA_SKALA)
    if len(pangkat) == 1 or bacaan.status is Status.TAK_TERBACA:
        return petakan(bacaan, kali(pangkat[0]))
    pilihan = [kali(p)(a) for p in pangkat for a in kemungkinan(bacaan)]
    return ambigu(pilihan, bacaan.catatan)


def _periksa_rupiah(bacaan: Bacaan) -> Bacaan:
    """Money is whole rupiah; cents other than ',00' are worth telling."""
    if bacaan.angka is not None and bacaan.angka.nilai.denominator != 1:
        return tambah_catatan(bacaan, Catatan.PECAHAN_RUPIAH)
    return bacaan


def _beri_tanda(bacaan: Bacaan, tanda: str) -> Bacaan:
    """A dash set off by a space may be a minus sign or the bullet of a list."""
    if not tanda.startswith("-"):
        return bacaan
    if tanda == "-" or bacaan.status is Status.TAK_TERBACA:
        return petakan(bacaan, negatifkan)
    semua = kemungkinan(bacaan)
    return ambigu([*map(negatifkan, semua), *semua], bacaan.catatan)
