"""Units of figures: what they are and whether two of them can be one."""

from functools import lru_cache

from workbook_tools.numbers import Angka
from workbook_tools.regex import regex

PERSEN = "%"
RASIO = "a:b"
POIN = "poin"
TANPA = ""
"""No unit, or one that says nothing: Nilai, Skor, Angka."""

_PERSEN = frozenset({"%", "persen", "persentase", "prosentase", "presentase", "prosen", "percent"})
_RASIO = frozenset({"rasio", "ratio", "perbandingan"})
_TANPA_ARTI = frozenset({"nilai", "skor", "angka", "indeks", "index"})
_SINGKATAN = {
    "bln": "bulan", "thn": "tahun", "th": "tahun", "org": "orang", "dok": "dokumen",
    "lap": "laporan", "keg": "kegiatan", "kel": "kelurahan", "kec": "kecamatan", "bh": "buah",
    "mgg": "minggu", "lmbg": "lembaga", "klp": "kelompok", "kpl": "kelompok", "pkt": "paket",
    "hr": "hari", "hk": "hari kerja", "mnt": "menit", "jiwa": "orang", "dokument": "dokumen",
    "point": POIN,
}  # fmt: skip
_PANJANG_AWALAN = 3
_MUTU = regex(r"\((?:AA|A|BB|B|CC|C|D|E)\)")
"""The grade that a score has got, behind it; no unit."""
_KATA = regex(r"[ckd]?m[23²³]|[^\W\d_]+|%")


def bersatuan(satuan: str) -> bool:
    """Whether the cell of a unit names one: a dash does not."""
    return _KATA.search(satuan.casefold()) is not None


def satuan_angka(angka: Angka) -> str:
    """The unit that a figure is written with, in its standard form."""
    if angka.bagian:
        return baku("/".join(s for _, s in angka.bagian))
    if angka.persen:
        return PERSEN
    if angka.rasio is not None:
        return RASIO
    return TANPA if _MUTU.fullmatch(angka.satuan) else baku(angka.satuan)


@lru_cache(maxsize=2048)
def baku(satuan: str) -> str:
    """A unit in its standard form: 'Persentase' is '%', 'Bln' is 'bulan', 'Nilai' is none."""
    kata = _KATA.findall(satuan.casefold())
    if not _PERSEN.isdisjoint(kata):
        return PERSEN
    if not _RASIO.isdisjoint(kata):
        return RASIO
    return " ".join(_SINGKATAN.get(k, k) for k in kata if k not in _TANPA_ARTI)


def serupa(a: str, b: str) -> bool:
    """Whether two units (standard form) may be the same: equal, shortened, or part of the other.

    'lembaga' and 'lembaga kemasyarakatan' are one; 'dokumen' and 'laporan' are not.
    """
    if a == b:
        return True
    if {a, b} & {PERSEN, RASIO, TANPA}:
        return {a, b} == {POIN, TANPA}
    pendek, panjang = sorted((a, b), key=len)
    if len(pendek) >= _PANJANG_AWALAN and panjang.startswith(pendek):
        return True
    return not set(a.split()).isdisjoint(b.split())
