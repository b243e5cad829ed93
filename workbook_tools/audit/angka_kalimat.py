"""Figures in sentences: where they stand, what kind they are, which notion the words name."""

import re
from functools import lru_cache

from msgspec import Struct

from workbook_tools.audit.teks import kalimat
from workbook_tools.regex import regex

ANGKA, PERSEN, UANG = "angka", "persen", "uang"

_ANGKA = regex(
    r"(?:(?P<rp>(?:Rp\.?\s*)+)|(?<![\d.,:/\-A-Za-z]))(?P<n>\d+(?:[.,]\d+)*)(?P<bagi>\s*:\s*\d+)?"
    r"(?P<persen>\s*%)?(?(rp)(?:\s*(?:ribu|juta|mil[iy]ar|triliun)\b)?)"
)
_RUPIAH = regex(r"\d{1,3}(?:[.,]\d{3}){2,}(?:[.,]\d{1,2})?")
_BUKAN_DI_DEPAN = regex(
    r"(?:nomor|no\.?|pasal|ayat|tahun|tabel|gambar|grafik|bab|halaman|hal\.?|lampiran|tanggal|"
    r"sasaran(?: strategis)?|kinerja|indikator(?: kinerja(?: utama)?)?|misi|tujuan|semester|"
    r"triwulan|jl\.?|jalan|nip|uu|iku|pukul|pada|per|dari|ke|dan|sampai|jan\w*|feb\w*|mar\w*|"
    r"apr\w*|mei|jun\w*|jul\w*|agu\w*|sep\w*|okt\w*|nov\w*|des\w*)[\s.:(]*$",
    re.IGNORECASE,
)
_TANGGAL = regex(
    r"^\s*(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|"
    r"november|nopember|desember|jan|feb|mar|apr|jun|jul|agu|sep|okt|nov|des)\b",
    re.IGNORECASE,
)
_KALI = regex(r"(?:[×*]|\sx|\b(?:di)?kali(?:kan)?(?: dengan)?)\s*$", re.IGNORECASE)
"""An operand of a formula: '… / Target x 100%', 'dikalikan 100'."""
_SEBAB = regex(r"\b(?:karena|sebab|akibat)\b", re.IGNORECASE)
"""Behind these a sentence speaks of something else: 'target belum tercapai, karena …'."""
_KATA = regex(
    r"(?P<sisa>sisa|silpa|selisih)|(?P<lebih>kelebihan|kekurangan|kurang)|"
    r"(?P<realisasi>realisasi(?:nya)?|terealisasi|serapan|penyerapan|terserap)|"
    r"(?P<target>target(?:nya)?|ditargetkan|nilai yang ditetapkan|batas(?=\s*$))|"
    r"(?P<rata>rata\s*-?\s*rata)|"
    r"(?P<efisiensi>efisiensi(?:nya)?)|(?P<fisik>fisik)|"
    r"(?P<capaian>capaian(?:nya)?|mencapai|tercapai|pencapaian)|"
    r"(?P<anggaran>anggaran(?:nya)?|pagu|dana|belanja)|(?P<nilai>nilai(?:nya)?|skor|angka)",
    re.IGNORECASE,
)


class AngkaKalimat(Struct, frozen=True):
    """A figure: text, range from 0 (end excluded), kind, the words before it, its sentence."""

    teks: str
    awal: int
    akhir: int
    jenis: str
    depan: str
    belakang: str
    kalimat: tuple[int, int]

    def kata(self) -> list[str]:
        """The notions named before it, the nearest last."""
        sebab = max((m.end() for m in _SEBAB.finditer(self.depan)), default=0)
        return [str(m.lastgroup) for m in _KATA.finditer(self.depan, sebab)]


@lru_cache(maxsize=2048)
def angka_di(teks: str) -> list[AngkaKalimat]:
    """The figures of a paragraph that may be facts: no years, dates, numbers of laws."""
    hasil: list[AngkaKalimat] = []
    for awal_k, akhir_k in kalimat(teks):
        lalu = awal_k
        for m in _ANGKA.finditer(teks, awal_k, akhir_k):
            jenis = _jenis(m)
            depan = teks[max(lalu, m.start() - 160) : m.start()]
            if (jenis == ANGKA and _bukan_fakta(m, teks, depan)) or _KALI.search(depan):
                continue
            hasil.append(
                AngkaKalimat(
                    m[0].strip(),
                    m.start(),
                    m.end(),
                    jenis,
                    depan,
                    teks[m.end() : min(akhir_k, m.end() + 80)],
                    (awal_k, akhir_k),
                )
            )
            lalu = m.end()
    return hasil


def _jenis(m: re.Match[str]) -> str:
    if m["rp"] or (_RUPIAH.fullmatch(m["n"]) and not m["persen"]):
        return UANG
    return PERSEN if m["persen"] else ANGKA


def _bukan_fakta(m: re.Match[str], teks: str, depan: str) -> bool:
    if re.fullmatch(r"(?:19|20)\d\d", m["n"]) or _TANGGAL.match(teks[m.end() :]):
        return True
    if re.match(r"[/\-–)]\s*\d|[A-Za-z]|\s*[/×÷*]", teks[m.end() : m.end() + 4]):
        return True
    if re.search(r"[/×÷*]\s*$", depan):
        return True
    return bool(_BUKAN_DI_DEPAN.search(depan))
