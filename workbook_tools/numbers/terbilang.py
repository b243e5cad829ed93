"""Numbers written out in Indonesian words: 'dua puluh tujuh', 'seribu lima ratus'."""

from fractions import Fraction

from workbook_tools.regex import regex

_DIGIT = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5,
    "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
}  # fmt: skip
_SEBUTAN = {nilai: kata for kata, nilai in _DIGIT.items()}
_NOL = ("nol", "nihil", "kosong")
_SKALA = (("triliun", 10**12), ("miliar", 10**9), ("juta", 10**6), ("ribu", 1000))
_BAKU = {
    "sepuluh": ("satu", "puluh"), "sebelas": ("satu", "belas"), "seratus": ("satu", "ratus"),
    "seribu": ("satu", "ribu"), "sejuta": ("satu", "juta"),
    "milyar": ("miliar",), "trilyun": ("triliun",),
}  # fmt: skip
_PUTUS = ("belas", "puluh", "ratus", *(kata for kata, _ in _SKALA))
_SEMUA = (*_BAKU, *_DIGIT, *_NOL, *_PUTUS, "koma")
_KATA = regex("|".join(sorted(_SEMUA, key=len, reverse=True)))
_PENGISI = regex(r"[\s.,/-]+")


def baca_terbilang(teks: str) -> Fraction | None:
    """The number that the words say, unit words behind it left out; None if they say none.

    'sembilan puluh koma empat tiga' is 90.43; 'dua belas bulan' is 12. Words glued together
    ('duapuluh') are taken apart. Covers 0 to 999 triliun.
    """
    kata = [k for k in _PENGISI.split(teks.casefold()) if k]
    bilangan: list[str] = []
    while kata and (potongan := _potong(kata[0])):
        bilangan += potongan
        kata.pop(0)
    if not bilangan or any(_potong(k) for k in kata):
        return None  # 'dua banding sembilan' holds two numbers
    if "koma" not in bilangan:
        nilai = _bulat(bilangan)
        return None if nilai is None else Fraction(nilai)
    letak = bilangan.index("koma")
    return _dengan_koma(_bulat(bilangan[:letak]), bilangan[letak + 1 :])


def sebut_terbilang(nilai: int) -> str:
    """A whole number from 0 on in words: 19 is 'sembilan belas', 100 'seratus'."""
    return " ".join(_sebut(nilai)) or "nol"


def _sebut(nilai: int) -> list[str]:
    if nilai < 10:
        return [_SEBUTAN[nilai]] if nilai else []
    if nilai == 10:
        return ["sepuluh"]
    if nilai < 20:
        return ["sebelas"] if nilai == 11 else [_SEBUTAN[nilai - 10], "belas"]
    for kata, besar in (*_SKALA, ("ratus", 100), ("puluh", 10)):
        if nilai >= besar:
            banyak, sisa = divmod(nilai, besar)
            satu = banyak == 1 and besar in (1000, 100)
            return [f"se{kata}" if satu else " ".join([*_sebut(banyak), kata]), *_sebut(sisa)]
    raise AssertionError(nilai)


def kata_bilangan(kata: str) -> bool:
    """Whether a single word is (made of) number words: 'puluh', 'duabelas'."""
    return bool(_potong(kata.casefold()))


def _potong(kata: str) -> list[str]:
    """A word as standard number words; empty when it is something else ('satuan')."""
    potongan = _KATA.findall(kata)
    if "".join(potongan) != kata:
        return []
    return [baku for p in potongan for baku in _BAKU.get(p, (p,))]


def _bulat(kata: list[str]) -> int | None:
    if len(kata) == 1 and kata[0] in _NOL:
        return 0
    if not kata:
        return None
    jumlah = 0
    for skala, besar in _SKALA:
        if skala in kata:
            letak = kata.index(skala)
            kelompok = _ratusan(kata[:letak])
            if not kelompok:
                return None
            jumlah += kelompok * besar
            kata = kata[letak + 1 :]
    sisa = _ratusan(kata)
    return None if sisa is None else jumlah + sisa


def _ratusan(kata: list[str]) -> int | None:
    """Words of 0 (no words) to 999; None when they are no such number."""
    jumlah = 0
    for putus, besar in (("ratus", 100), ("puluh", 10)):
        if putus in kata:
            if kata.index(putus) != 1 or kata[0] not in _DIGIT:
                return None
            jumlah += _DIGIT[kata[0]] * besar
            kata = kata[2:]
            if putus == "puluh" and "belas" in kata:
                return None
    if len(kata) == 2 and kata[1] == "belas":
        jumlah, kata = jumlah + 10, kata[:1]
    if not kata:
        return jumlah
    return jumlah + _DIGIT[kata[0]] if len(kata) == 1 and kata[0] in _DIGIT else None


def _dengan_koma(bulat: int | None, ekor: list[str]) -> Fraction | None:
    """Behind 'koma' stand single digits ('empat tiga') or one number ('empat puluh tiga')."""
    if bulat is None or not ekor:
        return None
    if all(k in _DIGIT or k in _NOL for k in ekor):
        digit = "".join(str(_DIGIT.get(k, 0)) for k in ekor)
    else:
        nilai = _bulat(ekor)
        if nilai is None:
            return None
        digit = str(nilai)
    return bulat + Fraction(int(digit), 10 ** len(digit))
