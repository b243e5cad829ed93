"""The scale of categories that a report prints, in a table or as a list of lines."""

import re
from fractions import Fraction

from msgspec import Struct

from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.skala import Jenjang, Skala
from workbook_tools.regex import regex

_ANGKA = regex(r"\d+(?:[.,]\d+)?")
_NILAI = (
    r"(?:sangat|kurang|tidak|cukup|baik|tinggi|rendah|sedang|berhasil|memuaskan|efektif|sesuai)"
)
_NILAI_AKIP = regex(r"AA|BB|CC")
"""The grades of an evaluation of SAKIP, which are no categories of achievements."""
SEBUTAN = regex(
    r"(?:kat[ae]gori|predikat|kriteria)(?: (?:capaian|penilaian|kinerja|adalah|yaitu|tergolong|"
    r"dalam|termasuk))*"
    r"(?:[^.;:“”\"]{0,80}?\b(?:adalah|yaitu))?"
    rf"\s*[:“\"”(]*\s*({_NILAI}(?:\s?/\s?{_NILAI}| {_NILAI})*)\b",
    re.IGNORECASE,
)
"""A category that a sentence names: 'termasuk kategori "Sangat Tinggi"'."""


class SkalaDok(Struct, frozen=True):
    """A printed scale: the steps from the top, the table, the cells of the intervals."""

    jenjang: tuple[Jenjang, ...]
    tabel: TabelDok
    sel: tuple[tuple[str, str], ...]  # place and text of each interval
    sebutan: tuple[tuple[str, str], ...] = ()  # place and text of each category

    @property
    def kategori(self) -> list[str]:
        """The words of the scale."""
        return [j.kategori for j in self.jenjang]

    def kebijakan(self) -> Kebijakan:
        """The scale as the computing rooms take it."""
        return Kebijakan(skala=Skala("dokumen", self.jenjang))


def skala_dokumen(dok: Dokumen) -> SkalaDok | None:
    """The first printed scale with at least three readable steps."""
    for t in dok.tabel:
        rentang, kategori = t.milik(Peran.RENTANG), t.milik(Peran.KATEGORI)
        if not rentang or not kategori:
            continue
        isi = [(b.sel[rentang[0].indeks], b.teks(kategori[0].indeks)) for b in t.baris]
        jenjang = [j for s, nama in isi if s and nama and (j := _jenjang(s.teks, nama))]
        if len(jenjang) >= 3 and not any(_NILAI_AKIP.fullmatch(j.kategori) for j in jenjang):
            jenjang.sort(key=lambda j: -j.batas_bawah)
            sel = tuple((s.tempat, s.teks) for s, _ in isi if s)
            nama = [b.sel[kategori[0].indeks] for b in t.baris]
            return SkalaDok(tuple(jenjang), t, sel, tuple((s.tempat, s.teks) for s in nama if s))
    return None


def _jenjang(rentang: str, kategori: str) -> Jenjang | None:
    """'Lebih dari 80% hingga 90%' starts above 80; '76% ≤ 90%' at 76; '≤ 50%' at 0."""
    angka = [Fraction(a.replace(",", ".")) for a in _ANGKA.findall(rentang)]
    rapi = normal(rentang)
    if not angka:
        return None
    bawah_saja = re.match(r"(?:≤|<|<=|kurang dari|di ?bawah|sampai)", rapi)
    if (bawah_saja or rapi.endswith("atau kurang")) and len(angka) == 1:
        return Jenjang(Fraction(0), True, kategori, "")
    eksklusif = bool(re.match(r"(?:lebih dari|>(?!=)|di ?atas)", rapi))
    return Jenjang(min(angka), not eksklusif, kategori, "")
