"""Numbers in Indonesian words, 0 to 999.999."""

import re

_SATUAN = {
    "nol": 0,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
}
_TETAP = {"sepuluh": 10, "sebelas": 11, "seratus": 100}
_HURUF = re.compile(r"[a-z]+")


def baca_terbilang(teks: str) -> int | None:
    """The number that the words say; None when they say none."""
    kata = _HURUF.findall(teks.casefold())
    if not kata:
        return None
    if "seribu" in kata:
        kata = [x for k in kata for x in (("satu", "ribu") if k == "seribu" else (k,))]
    if kata.count("ribu") == 1:
        letak = kata.index("ribu")
        ribuan = _ratusan(kata[:letak])
        sisa = _ratusan(kata[letak + 1 :]) if kata[letak + 1 :] else 0
        return None if ribuan is None or sisa is None else ribuan * 1000 + sisa
    return _ratusan(kata)


def _ratusan(kata: list[str]) -> int | None:
    jumlah, i = 0, 0
    if not kata:
        return None
    while i < len(kata):
        lanjut = kata[i + 1] if i + 1 < len(kata) else ""
        if kata[i] in _TETAP:
            jumlah += _TETAP[kata[i]]
        elif kata[i] in _SATUAN and lanjut in ("belas", "puluh", "ratus"):
            n = _SATUAN[kata[i]]
            jumlah += {"belas": 10 + n, "puluh": n * 10, "ratus": n * 100}[lanjut]
            i += 1
        elif kata[i] in _SATUAN:
            jumlah += _SATUAN[kata[i]]
        else:
            return None
        i += 1
    return jumlah
