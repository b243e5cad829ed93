"""Cells whose meaning depends on their column: a range is a target, never a realisation."""

import re
from fractions import Fraction

from workbook_tools.numbers import Angka, Bacaan, Catatan, Status
from workbook_tools.regex import regex

_AWALAN_TARGET = "target"
_PERUBAHAN = "_perubahan"
_TETAP = regex(
    r"tetap|sama|idem|(?:tidak|tdk) (?:berubah|ada perubahan)|s\.?d\.?a\.?", re.IGNORECASE
)
_TRIWULAN = ("tw", "target_tw")
_TAHUNAN = regex(
    r"\(?(?:(?:data|diukur|dihitung|dinilai|dilaporkan) )?"
    r"(?:tahunan|(?:di |pada )?akhir tahun|(?:se|per|tiap )tahun(?: sekali)?)\)?|x{1,3}|/",
    re.IGNORECASE,
)
"""Of a quarter: the indicator is measured once a year."""
_PERIODE = {"renstra_awal": 0, "renstra_akhir": 1}
"""Where people type both years of the period, which of them is meant."""
_TANPA_BATAS = regex(r"(?:tanpa|tidak ada|tidak) ?(?:batas(?:an)?|dibatasi)?", re.IGNORECASE)
PECAHAN = {"batas_capaian": 2, "ambang_serapan": 1}
"""Percentages of Identitas, and the highest figure that can only be a fraction of one there."""
_PALING_TINGGI = ("≤", "<", "=<")
_DUA = 2
_SATUAN = regex(r"[^\W\d_][^\d]*$")  # the words behind the upper bound


def tafsirkan(kolom: str, teks: str, bacaan: Bacaan) -> Bacaan:
    """The reading of a number cell in its column.

    '80-90' in a target column is a range (PermenPANRB 8/2021); in any other it is no figure.
    'Tetap' in a column of amendments says that there was none. A cap of 1 is 100 %.
    """
    if kolom == "batas_capaian" and _TANPA_BATAS.fullmatch(teks):
        return Bacaan(Status.BELUM_DINILAI)
    if kolom in _PERIODE and Catatan.RENTANG in bacaan.catatan and len(bacaan.pilihan) == _DUA:
        return Bacaan(Status.TERBACA, bacaan.pilihan[_PERIODE[kolom]])
    if kolom.startswith(_TRIWULAN) and _TAHUNAN.fullmatch(teks):
        return Bacaan(Status.BELUM_DINILAI)
    if kolom.endswith(_PERUBAHAN) and _TETAP.fullmatch(teks):
        return Bacaan(Status.BELUM_DINILAI)
    if kolom in PECAHAN:
        return bacaan if "%" in teks else _seratus_kali(bacaan, PECAHAN[kolom])
    if kolom == "batas_bawah":
        return _batas_bawah(teks, bacaan)
    if Catatan.RENTANG not in bacaan.catatan or not kolom.startswith(_AWALAN_TARGET):
        return bacaan
    if len(bacaan.pilihan) != _DUA:
        return bacaan
    bawah, atas = bacaan.pilihan
    if not Fraction(0) <= bawah.nilai < atas.nilai:
        return bacaan
    return Bacaan(Status.TERBACA, _rentang(bawah, atas, teks), (), bacaan.catatan)


def _seratus_kali(bacaan: Bacaan, terbesar: int) -> Bacaan:
    """A percentage that was typed as a fraction, which is told."""
    pecahan = bacaan.angka
    if pecahan is None or not 0 < pecahan.nilai <= terbesar:
        return bacaan
    angka = Angka(pecahan.nilai * 100, max(pecahan.desimal - 2, 0), persen=True)
    return Bacaan(Status.TERBACA, angka, (), (*bacaan.catatan, Catatan.BATAS))


def _batas_bawah(teks: str, bacaan: Bacaan) -> Bacaan:
    """Of a category that is told by both its bounds, or by its upper one, the lower bound."""
    if Catatan.RENTANG in bacaan.catatan and len(bacaan.pilihan) == _DUA:
        catatan = (*bacaan.catatan, Catatan.BATAS)
        return Bacaan(Status.TERBACA, min(bacaan.pilihan, key=lambda a: a.nilai), (), catatan)
    if teks.lstrip().startswith(_PALING_TINGGI) and bacaan.angka is not None:
        return Bacaan(
            Status.TERBACA, Angka(Fraction(0), persen=bacaan.angka.persen), (), bacaan.catatan
        )
    return bacaan


def _rentang(bawah: Angka, atas: Angka, teks: str) -> Angka:
    satuan = _SATUAN.search(teks)
    return Angka(
        bawah.nilai,
        max(bawah.desimal, atas.desimal),
        persen=atas.persen,
        satuan=satuan[0] if satuan else "",
        rentang=(bawah.nilai, atas.nilai),
    )
