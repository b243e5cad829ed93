"""N740: a word that compares two figures of its sentence says the opposite of what they say."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from workbook_tools.audit.capaian_baris import capaian_baris, menurun
from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.perubahan import perubahan_di
from workbook_tools.audit.selisih_kalimat import sebanding
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_N = r"\d+(?:[.,]\d+)*(?:\s*%)?"
_U = r"(?: [A-Za-z]+)?"
"""The unit behind a figure."""
_SELISIH = (
    regex(
        rf"(?P<a>{_N}){_U} dari (?:target |batas )?(?P<b>{_N}){_U},? (?P<kata>kurang|lebih) {_N}",
        re.I,
    ),
    regex(
        rf"(?P<a>{_N}){_U} baru {_N} dari target akhir[^()]{{0,30}}\((?P<b>{_N}){_U}\); "
        rf"(?P<kata>kurang|lebih) {_N}",
        re.IGNORECASE,
    ),
)
_LETAK = regex(
    rf"\brealisasi(?:nya)? (?P<a>{_N}){_U} berada (?P<kata>di ?atas|di ?bawah) [^.;\n]*"
    rf"\((?P<b>{_N}){_U}\)",
    re.IGNORECASE,
)
_TARGET = regex(
    rf"(?P<a>{_N}){_U},? (?:yang )?(?:masih |sudah |telah |berada )*"
    r"(?P<kata>di ?atas|di ?bawah|lebih (?:tinggi|besar|rendah|kecil)(?: dari(?:pada)?)?) "
    r"(?:target|standar|batas)(?:nya)? (?:yang ditetapkan )?(?:sebesar |sebanyak |yaitu )?"
    rf"(?P<b>{_N})"
    r"(?![\d.,]*\d)",
    re.IGNORECASE,
)
"""Words of place, which hold whichever way is better."""
_MEMENUHI = regex(
    rf"\brealisasi(?:nya)? (?P<a>{_N}){_U} (?P<kata>sudah|belum) memenuhi target akhir"
    rf"[^()]{{0,30}}\((?P<b>{_N}){_U}\)",
    re.IGNORECASE,
)
_JAUH = regex(
    rf"\brealisasi(?:nya)? (?P<a>{_N}){_U} (?P<kata>(?:masih )?jauh dari) target akhir"
    rf"[^()]{{0,30}}\((?P<b>{_N}){_U}\)",
    re.IGNORECASE,
)
_UNSUR = regex(
    r"\bunsur (?P<satu>terendah|tertinggi)[^;\n]{3,160}?\((?P<a>\d+(?:[.,]\d+)?)\)"
    r"[^;\n]{0,20}\bunsur (?P<kata>terendah|tertinggi)[^;\n]{3,160}?\((?P<b>\d+(?:[.,]\d+)?)\)",
    re.IGNORECASE,
)
_EFISIEN = regex(
    r"\bnilai di ?(?P<letak>atas|bawah) (?P<n>\d{1,3}) berarti (?P<kata>(?:tidak )?efisien)",
    re.IGNORECASE,
)
_SEMU = regex(
    r"\bserapan lebih rendah karena target (?P<kata>(?:sudah |telah )?tercapai|terlampaui), bukan "
    r"penghematan",
    re.IGNORECASE,
)
_BAKU = {"tinggi": "atas", "besar": "atas", "rendah": "bawah", "kecil": "bawah"}
_BAIK = {"sudah": "lebih", "belum": "kurang", "": ""}
MAKS_UNSUR = 4
_TETAP = regex(
    rf"\btetap {_N}{_U}, (?P<kata>di ?atas|di ?bawah|"
    r"(?:lebih|kurang)(?: tinggi| rendah)? dari(?:pada)?|"
    r"tidak sama dengan) (?:realisasi |capaian )?tahun",
    re.IGNORECASE,
)
_SAMA = regex(
    r"\b(?:realisasi|capaian)(?:nya)? (?P<kata>naik|turun|meningkat|menurun|membaik|memburuk) "
    rf"{_N}{_U}, sama dengan (?:realisasi |capaian )?tahun",
    re.IGNORECASE,
)
_LEBIH_BAIK = regex(
    rf"\brealisasi(?:nya)? (?P<a>{_N}){_U} (?P<kata>lebih|kurang) baik dari(?:pada)? "
    rf"(?:batas|target) (?P<b>{_N})",
    re.IGNORECASE,
)
_SEJAUH = regex(
    r"\bsejauh mana (?:[^.;]{3,200}? )?(?P<kata>(?:tidak|belum) (?:ter|di)capai)\b", re.IGNORECASE
)
_RENDAH = regex(r"\bserapan (?P<kata>kurang) rendah karena target belum", re.IGNORECASE)
_TERSERAP = regex(r": (?P<kata>tidak terserap) \d[\d.,]* ?%, sisa Rp", re.IGNORECASE)
_TINGGI = regex(
    r"\bserapan (?:lebih|kurang) (?P<kata>tinggi) karena target belum[^.;]*, bukan penghematan",
    re.IGNORECASE,
)
_TENTU = (
    (_TETAP, "sama dengan", "realisasinya tetap"),
    (_SAMA, "tetap", "sama dengan tahun itu"),
    (_SEJAUH, "tercapai", "'sejauh mana' sudah mencakupnya"),
    (_RENDAH, "lebih", "rendah karena target belum tercapai"),
    (_TERSERAP, "terserap", "sisanya disebut sendiri"),
    (_TINGGI, "rendah", "bukan penghematan"),
    (_SEMU, "belum tercapai", "bukan penghematan"),
)
"""Words that the rest of their sentence decides, the right one, and why."""
LAWAN = {
    "kurang": "lebih",
    "lebih": "kurang",
    "di atas": "di bawah",
    "di bawah": "di atas",
    "sudah": "belum",
    "belum": "sudah",
    "membaik": "memburuk",
    "memburuk": "membaik",
    "terendah": "tertinggi",
    "tertinggi": "terendah",
    "efisien": "tidak efisien",
    "tidak efisien": "efisien",
}


@aturan("N740", Tingkat.PERINGATAN, "Kata pembanding berlawanan dengan angkanya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membaca kata yang membandingkan dua angka di kalimatnya sendiri: kurang dan lebih, di atas
    dan di bawah, sudah dan belum memenuhi target akhir, membaik dan memburuk, unsur terendah dan
    tertinggi, serta arti nilai efisiensi.

    Mengapa penting: satu kata yang tertukar membalik kesimpulannya, padahal angkanya benar.

    Contoh: "target belum tercapai: 75% dari 87,5%, lebih 12,5"; "realisasi 85,5 berada di bawah
    standar (76,61)".

    Cara memperbaiki: sesuaikan katanya dengan kedua angka itu.
    """
    for a in k.dok.isi():
        if not a.tingkat:
            yield from _dua_angka(k, a)
            yield from _pasangan(a)
            yield from _arah(k, a)
            yield from _jauh(k, a)


def _dua_angka(k: KonteksDokumen, a: Alinea) -> Iterator[Temuan]:
    for pola, benar in (
        *((x, _kurang) for x in _SELISIH),
        (_LETAK, _atas),
        (_TARGET, _atas),
        (_LEBIH_BAIK, lambda x, y: _BAIK[_sudah(_naik(k, a), x, y)]),
        (_MEMENUHI, lambda x, y: _sudah(_naik(k, a), x, y)),
    ):
        for m in pola.finditer(a.teks):
            x, y = (baca(m[g].strip(), "realisasi").angka for g in ("a", "b"))
            if x is not None and y is not None and sebanding(x, y):
                yield from _banding(a, m, benar(x, y), f"{m['a']} dan {m['b']}")


def _jauh(k: KonteksDokumen, a: Alinea) -> Iterator[Temuan]:
    """'Realisasi 10 jauh dari target akhir 2026 (10)'."""
    for m in _JAUH.finditer(a.teks):
        x, y = (baca(m[g].strip(), "realisasi").angka for g in ("a", "b"))
        banding = x is not None and y is not None and sebanding(x, y)
        if banding and x and y and _sudah(_naik(k, a), x, y) == "sudah":
            sebut = f"{m['a']} dan {m['b']}"
            yield _temuan(a, *m.span("kata"), m["kata"], "sudah memenuhi", sebut)


def _kurang(x: Angka, y: Angka) -> str:
    return "" if x.nilai == y.nilai else "kurang" if x.nilai < y.nilai else "lebih"


def _atas(x: Angka, y: Angka) -> str:
    return "" if x.nilai == y.nilai else "di atas" if x.nilai > y.nilai else "di bawah"


def _sudah(naik: bool | None, x: Angka, y: Angka) -> str:
    """Which word is right; '' where nobody can tell which way is better."""
    if x.nilai == y.nilai:
        return "sudah"
    return "" if naik is None else "sudah" if (x.nilai > y.nilai) == naik else "belum"


def _naik(k: KonteksDokumen, a: Alinea) -> bool | None:
    """Whether more is better for the indicator that the paragraph is about, as its rows show."""
    kunci = k.bagian.dari_teks(a.teks) or k.bagian.alinea(a)
    if kunci in menurun(k):
        return False
    tahu = any(
        x.cara == "sama" and x.t.nilai != x.r.nilai
        for x in capaian_baris(k)
        if k.pemilik(x.catatan) == (INDIKATOR, kunci)
    )
    return True if tahu else None


def _arah(k: KonteksDokumen, a: Alinea) -> Iterator[Temuan]:
    """'Realisasi membaik 3, dari 13 pada tahun 2023 menjadi 10'."""
    for p in perubahan_di(a.teks):
        kata, naik = p.kata.teks.casefold(), _naik(k, a)
        if p.awal is None or p.akhir is None or not kata.startswith("mem") or p.apa != "realisasi":
            continue
        x, y = (baca(r.teks, "realisasi").angka for r in (p.awal, p.akhir))
        if x is None or y is None or x.nilai == y.nilai or naik is None:
            continue
        benar = "membaik" if (y.nilai > x.nilai) == naik else "memburuk"
        if kata != benar:
            sebut = f"{p.awal.teks} menjadi {p.akhir.teks}"
            yield _temuan(a, p.kata.awal, p.kata.akhir, kata, benar, sebut)


def _pasangan(a: Alinea) -> Iterator[Temuan]:
    """Words that belong together, in whichever sentence."""
    for m in _UNSUR.finditer(a.teks):
        x, y = (baca(m[g], "nilai").angka for g in ("a", "b"))
        if x is not None and y is not None and x.nilai != y.nilai:
            kedua = "tertinggi" if x.nilai < y.nilai else "terendah"
            sebut = f"{m['a']} dan {m['b']}"
            yield from _banding(a, m, kedua, sebut)
            yield from _banding(a, m, LAWAN[kedua], sebut, "satu")
            kecil, besar = sorted((x.nilai, y.nilai))
            if kecil <= MAKS_UNSUR < besar:  # one on the scale of 1 to 4, the other not
                grup = "a" if x.nilai == besar else "b"
                yield _temuan(a, *m.span(grup), m[grup], "1 sampai 4", "unsur yang lain")
    for m in _EFISIEN.finditer(a.teks):
        benar = "efisien" if m["letak"].casefold() == "atas" else "tidak efisien"
        letak = a.tempat(m.span("letak"))
        for salah in _banding(a, m, benar, f"di {m['letak'].casefold()}"):
            yield replace(salah, terkait=(letak,))
        lazim = _batas_efisien(a.teks[: m.start()])
        if m["n"] not in lazim:
            yield _temuan(a, *m.span("n"), m["n"], " atau ".join(lazim), "lazimnya")
    for pola, benar, sebut in _TENTU:
        for m in pola.finditer(a.teks):
            yield _temuan(a, *m.span("kata"), m["kata"], benar, sebut)


def _batas_efisien(depan: str) -> tuple[str, ...]:
    """Where a difference, a ratio, a ratio in percent begin to be efficient."""
    if re.search(r"membagi|dibagi", depan, re.IGNORECASE):
        return ("1", "100")
    return ("0",) if re.search(r"mengurang|dikurang", depan, re.IGNORECASE) else ("0", "1", "100")


def _banding(
    a: Alinea, m: re.Match[str], benar: str, sebut: str, grup: str = "kata"
) -> Iterator[Temuan]:
    if benar and _baku(m[grup]) == LAWAN[benar]:
        angka = [x for x in ("a", "b") if x in m.re.groupindex and m[x]]
        letak = (a.tempat(m.span(x)) for x in angka)
        yield replace(_temuan(a, *m.span(grup), m[grup], benar, sebut), terkait=tuple(letak))


def _baku(kata: str) -> str:
    baku = re.sub(r"^di(?=atas|bawah)", "di ", kata.casefold())
    return "di " + _BAKU[baku.split()[1]] if baku.startswith("lebih ") else baku


def _temuan(a: Alinea, awal: int, akhir: int, kata: str, benar: str, sebut: str) -> Temuan:
    return a.temuan(
        (awal, akhir),
        f"Tertulis '{kata}', padahal {sebut}: {benar}. Sesuaikan katanya, atau betulkan angkanya.",
        nilai=kata,
    )
