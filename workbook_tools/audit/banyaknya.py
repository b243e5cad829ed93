"""Counts in sentences: villages by status, BUMDes that run well, villages of the kecamatan."""

import re
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal, tempat_alinea
from workbook_tools.regex import regex

ANGKA = r"(?P<n>\d{1,3}\s*(?:\(\s*[A-Za-z ]+\)\s*)?)"
STATUS, BUMDES_BAIK, BUMDES, DESA = "status", "bumdes_baik", "bumdes", "desa"
_STATUS = regex(
    rf"{ANGKA}desa\b(?:(?!\d|\bdesa\b)[^.;])"
    + r"{0,60}?\b(?P<apa>mandiri|maju|berkembang|tertinggal)\b",
    re.IGNORECASE,
)
_BAIK = regex(
    rf"{ANGKA}bumdes\w*(?:(?:(?!\d)[^.;])"
    + r"{0,70}?beroperasi(?: dengan)? baik|(?:(?!\d)[^.;]){0,40}?dapat beroperasi)",
    re.IGNORECASE,
)
_BUMDES = regex(rf"(?:dari|total|jumlah) (?:total )?{ANGKA}bumdes aktif", re.IGNORECASE)
_DESA = regex(
    rf"(?:(?:dari )?total(?: terdapat)?|terdiri (?:dari|atas)|dari) {ANGKA}desa\b"
    r"(?! (?:dengan (?!\d)|berstatus|yang ada di [Kk]abupaten))",
    re.IGNORECASE,
)
_POLA = ((STATUS, _STATUS), (BUMDES_BAIK, _BAIK), (BUMDES, _BUMDES), (DESA, _DESA))

_DUA_STATUS = regex(
    r"(?:mandiri|maju|berkembang|tertinggal) (?:dan|atau|maupun|/) ?(?:mandiri|maju|berkembang|"
    r"tertinggal)\b",
    re.IGNORECASE,
)
_NAMA = regex(r"kecamatan\s+(?:[A-Z]\w+\s+)?$", re.IGNORECASE)
_DI_KECAMATAN = regex(r" (?:yang ada )?di kecamatan (\w+)", re.IGNORECASE)
_TERCAPAI = regex(r"dari target(?: yang (?:di)?tetapkan)?", re.IGNORECASE)
"""'100% dari target atau terdapat 2 desa' speaks of what was reached."""


class Banyaknya(Struct, frozen=True):
    """A count: of what, of which status, the figure as typed, place and whole words."""

    apa: str
    rincian: str
    teks: str
    lembar: str
    tempat: str
    kata: str

    @property
    def nilai(self) -> int:
        """The figure."""
        return int(re.match(r"\d+", self.teks)[0])  # type: ignore[index]


def banyaknya(k: KonteksDokumen) -> Iterator[Banyaknya]:
    """The counts of this year and this office, in the order of the text."""
    for a in k.dok.isi():
        for apa, pola in _POLA:
            for m in pola.finditer(a.teks):
                if apa == STATUS and _NAMA.search(a.teks[: m.start("apa")]):
                    continue  # 'Kecamatan Suka Maju'
                if apa == STATUS and _DUA_STATUS.match(a.teks, m.start("apa")):
                    continue  # a count of both
                if apa == DESA and _kecamatan_lain(k, a.teks[m.end() :]):
                    continue
                if not _lain(k, a, m.start("n"), rencana=apa != DESA):
                    rincian = m["apa"].casefold() if apa == STATUS else ""
                    tempat = tempat_alinea(a.urutan, m.start("n"), m.end())
                    kata = a.teks[m.start("n") : m.end()]
                    yield Banyaknya(
                        apa, rincian, m["n"].strip(), a.lembar, tempat, " ".join(kata.split())
                    )


def _kecamatan_lain(k: KonteksDokumen, belakang: str) -> bool:
    """Whether the villages counted are said to be those of another kecamatan."""
    m = _DI_KECAMATAN.match(belakang)
    return m is not None and not normal(k.identitas.nama).startswith(normal(m[1]))


def _lain(k: KonteksDokumen, a: Alinea, letak: int, *, rencana: bool) -> bool:
    """Whether the sentence speaks of another year or place, or of what is planned."""
    depan = a.teks[max(a.teks.rfind(". ", 0, letak), 0) : letak]
    depan = _TERCAPAI.sub("", depan)
    tahun = [int(x) for x in re.findall(r"20\d\d", depan)]
    if tahun and k.identitas.tahun and tahun[-1] != k.identitas.tahun:
        return True
    luar = r"kabupaten|provinsi|tanah|sebanyak \w+ desa"
    kata = rf"target|renstra|kurang|{luar}" if rencana else luar
    return bool(re.search(kata, depan[-110:], re.IGNORECASE))
