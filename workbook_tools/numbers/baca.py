"""Reading what people type: Indonesian numerals, rupiah, percentages, ratios, quantities."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka, Status
from workbook_tools.numbers.bilangan import TAK_TERBACA, baca_polos
from workbook_tools.numbers.terbilang import baca_terbilang

KOSONG = Bacaan(Status.KOSONG)
BELUM_DINILAI = Bacaan(Status.BELUM_DINILAI)

_KATA_BELUM = frozenset(
    {
        *("-", "--", "-%", "- %", "...", "…", "n/a", "na", "nihil data", "tidak dinilai"),
        *("belum", "belum dinilai", "belum ada", "belum ada nilai", "belum terbit", "belum rilis"),
        *("tidak ada data", "belum diukur", "belum ada penilaian", "menunggu penilaian"),
    }
)
_KATA_NOL = frozenset({"nihil", "nol"})
_STRIP = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")

_BIL = r"\d+(?:[.,]\d+)*"
_RUPIAH = re.compile(r"(?:rp\.?|idr)\s*", re.IGNORECASE)
_RASIO = re.compile(rf"({_BIL})\s*(?::|/|\bdari\b)\s*({_BIL})", re.IGNORECASE)
_JAM = re.compile(r"(\d{1,4})\s*:\s*(\d{1,2})(?:\s*:\s*00)")
_KATA = r"[^\W\d_][^\d:]*?"
_SATUAN = re.compile(rf"({_BIL})\s*(%?)\s*((?:{_KATA})?)", re.IGNORECASE)
_AWALAN = re.compile(rf"([^\W\d_][\w .()]*?)\s*[:=]?\s*({_BIL})\s*(%?)")
_KURUNG_KATA = re.compile(rf"({_BIL})\s*\(\s*([^\W\d][^\d()]*)\)\s*(.*)")
_RENTANG = re.compile(rf"({_BIL})\s*%?\s*-\s*({_BIL})\s*%?(?:\s+[^\W\d_][^\d]*)?")
_PANJANG_MAKS = 80


@lru_cache(maxsize=16384)
def baca_teks(teks: str, jenis: JenisAngka = JenisAngka.NILAI) -> Bacaan:
    """Read a cell's text. Never raises; what cannot be read one way only says so."""
    if teks.isascii() and teks.isdigit() and len(teks) <= _PANJANG_MAKS:
        return Bacaan(Status.TERBACA, Angka(Fraction(int(teks))))
    rapi = _normal(teks)
    if not rapi:
        return KOSONG
    kecil = rapi.casefold()
    if kecil in _KATA_BELUM:
        return BELUM_DINILAI
    if kecil in _KATA_NOL:
        return Bacaan(Status.TERBACA, Angka(Fraction(0)))
    if len(rapi) > _PANJANG_MAKS:
        return TAK_TERBACA
    return _tanda(rapi, jenis)


def _normal(teks: str) -> str:
    teks = unicodedata.normalize("NFKC", teks).translate(_STRIP)
    return " ".join(teks.split())


def _tanda(teks: str, jenis: JenisAngka) -> Bacaan:
    """Take off a minus sign or accountants' brackets, read the rest, put the sign back."""
    if teks.startswith("(") and teks.endswith(")") and teks[1:2].isdigit():
        return _negatif(_mata_uang(teks[1:-1].strip(), jenis))
    if teks.startswith("-"):
        return _negatif(_mata_uang(teks[1:].strip(), jenis))
    return _mata_uang(teks, jenis)


def _negatif(b: Bacaan) -> Bacaan:
    if b.angka is not None and (b.angka.rasio or b.angka.bagian):
        return TAK_TERBACA
    return _ubah(b, lambda a: replace(a, nilai=-a.nilai))


def _ubah(b: Bacaan, ubah: Callable[[Angka], Angka]) -> Bacaan:
    angka = None if b.angka is None else ubah(b.angka)
    return replace(b, angka=angka, pilihan=tuple(ubah(p) for p in b.pilihan))


def _mata_uang(teks: str, jenis: JenisAngka) -> Bacaan:
    awalan = 0
    while cocok := _RUPIAH.match(teks):
        teks, awalan = teks[cocok.end() :], awalan + 1
    if not awalan:
        return _isi(teks, jenis)
    if not teks:
        return KOSONG
    if teks in ("-", ",-"):
        return BELUM_DINILAI
    negatif = teks.startswith("-")
    b = _isi(teks.lstrip("- ") if negatif else teks, JenisAngka.RUPIAH)
    b = _negatif(b) if negatif else b
    return replace(b, catatan=(*b.catatan, Catatan.AWALAN_GANDA)) if awalan > 1 else b


def _isi(teks: str, jenis: JenisAngka) -> Bacaan:
    for akhiran in (",-", ".-"):
        teks = teks.removesuffix(akhiran).rstrip()
    polos = baca_polos(teks, jenis)
    if polos is not TAK_TERBACA:
        return polos
    for cara in (_jam, _rasio, _majemuk, _dengan_kata, _satuan, _awalan, _rentang):
        b = cara(teks, jenis)
        if b is not None:
            return b
    return TAK_TERBACA


def _jam(teks: str, _: JenisAngka) -> Bacaan | None:
    """'9:09', '04:18', '4:18:00': a ratio that a spreadsheet showed as a clock time."""
    cocok = _JAM.fullmatch(teks)
    if cocok is None:
        dua = _RASIO.fullmatch(teks)
        if dua is None or ":" not in teks or not _bernol(dua[1], dua[2]):
            return None
        cocok = dua
    return _jadi_rasio(Fraction(int(cocok[1])), Fraction(int(cocok[2])), (Catatan.JAM,))


def _bernol(*suku: str) -> bool:
    bulat = all(s.isdigit() for s in suku)
    return bulat and any(len(s) == 2 and s.startswith("0") for s in suku)


def _rasio(teks: str, _: JenisAngka) -> Bacaan | None:
    cocok = _RASIO.fullmatch(teks)
    if cocok is None:
        return None
    suku = [baca_polos(s, JenisAngka.NILAI) for s in cocok.groups()]
    if any(s.status is not Status.TERBACA for s in suku):
        return TAK_TERBACA
    a, b = (s.angka.nilai for s in suku if s.angka is not None)
    return _jadi_rasio(a, b, ())


def _jadi_rasio(a: Fraction, b: Fraction, catatan: tuple[Catatan, ...]) -> Bacaan:
    if b == 0:
        return TAK_TERBACA
    return Bacaan(Status.TERBACA, Angka(a / b, rasio=(a, b)), catatan=catatan)


def _majemuk(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """'101 Desa/3 Kel': several quantities with units; the value is their sum."""
    potongan = [p.strip() for p in re.split(r"[/+;&]|\bdan\b", teks)]
    if len(potongan) < 2:
        return None
    baca = [_satuan(p, jenis) for p in potongan]
    bagian = []
    for b in baca:
        if b is None or b.status is not Status.TERBACA or b.angka is None:
            return None
        if b.angka.persen or not b.angka.satuan:
            return None
        bagian.append((b.angka.nilai, b.angka.satuan))
    jumlah = sum((n for n, _ in bagian), Fraction(0))
    satuan = "/".join(s for _, s in bagian)
    angka = Angka(jumlah, satuan=satuan, bagian=tuple(bagian))
    return Bacaan(Status.TERBACA, angka, catatan=(Catatan.MAJEMUK,))


def _dengan_kata(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """'19 (sembilan belas)': the figure again in words, which must agree."""
    cocok = _KURUNG_KATA.fullmatch(teks)
    if cocok is None:
        return None
    b = baca_polos(cocok[1], jenis)
    kata = baca_terbilang(cocok[2])
    if kata is None or b.angka is None:
        return None
    satuan = cocok[3].strip()
    b = _ubah(b, lambda a: replace(a, satuan=satuan))
    if b.status is Status.TERBACA and b.angka is not None and b.angka.nilai != kata:
        lain = Angka(Fraction(kata), satuan=satuan)
        return Bacaan(Status.AMBIGU, b.angka, (b.angka, lain), (Catatan.KATA_BERBEDA,))
    return b


def _satuan(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """'100%', '12 Bulan', '64,70 Poin'."""
    cocok = _SATUAN.fullmatch(teks)
    if cocok is None or not (cocok[2] or cocok[3]):
        return None
    return _lengkapi(cocok[1], bool(cocok[2]), cocok[3].strip(" ."), jenis)


def _awalan(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """'Nilai 84'."""
    cocok = _AWALAN.fullmatch(teks)
    if cocok is None:
        return None
    return _lengkapi(cocok[2], bool(cocok[3]), cocok[1].strip(" :=."), jenis)


def _lengkapi(bilangan: str, persen: bool, satuan: str, jenis: JenisAngka) -> Bacaan:
    jenis = JenisAngka.PERSEN if persen else jenis
    b = baca_polos(bilangan, jenis)
    return _ubah(b, lambda a: replace(a, persen=persen, satuan=satuan))


def _rentang(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """'7-8 bulan' is no single number; both bounds are told."""
    cocok = _RENTANG.fullmatch(teks)
    if cocok is None:
        return None
    batas = [baca_polos(s, jenis).angka for s in cocok.groups()]
    return Bacaan(Status.TAK_TERBACA, pilihan=tuple(b for b in batas if b is not None))
