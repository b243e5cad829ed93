"""How alike two names are, and whether one may be the other, mistyped.

A slip of the pen only: two names that differ in a word with a meaning of its own (Desa and
Kelurahan, Perubahan, Semester I and II) stay apart, however alike they look.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from workbook_tools.names.kunci import kunci_nama
from workbook_tools.regex import regex

BATAS_MIRIP = 88
"""Likeness (0-100) from which two names may be one."""
BATAS_USUL = 75
"""Likeness from which a name is worth proposing."""
BATAS_KATA = 75
"""Likeness from which two words may be one, mistyped."""
MAKS_PASANG = 250_000
"""Beyond this many comparisons nothing is paired by likeness."""

PEMBEDA = frozenset({
    "desa", "kelurahan", "kecamatan", "kabupaten", "kota", "provinsi", "perubahan", "pendukung",
    "akhir", "awal", "bulanan", "triwulanan", "semesteran", "tahunan", "non", "bukan", "tidak",
    "tanpa", "selain", "dalam", "luar",
})  # fmt: skip
"""Words that make another thing of a name."""
PENGISI = frozenset({
    "dan", "atau", "di", "ke", "pada", "dari", "untuk", "yang", "oleh", "serta", "dg", "utk", "yg",
    "jasa",
})  # fmt: skip
"""Words that may come and go."""
_PANJANG_SINGKATAN = 3  # RKA and DPA differ in two letters and in everything else

_KATA = regex(r"[^\W_]+")
_ROMAWI = regex(r"[ivx]+")


def jodohkan(
    nama_a: Sequence[str], nama_b: Sequence[str], batas: float = BATAS_USUL
) -> list[tuple[int, int]]:
    """The most alike names of two lists, one-to-one, whether or not they mean the same."""
    return _terbaik(semua_mirip(nama_a, nama_b, batas))


def semua_mirip(
    nama_a: Sequence[str], nama_b: Sequence[str], batas: float
) -> list[tuple[float, int, int]]:
    """Likeness from ``batas`` on and the positions in both lists; the most alike first."""
    if not 0 < len(nama_a) * len(nama_b) <= MAKS_PASANG:
        return []
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extract

    hasil: dict[tuple[int, int], float] = {}
    for bentuk in (_rapi, _terurut):
        tujuan = [bentuk(n) for n in nama_b]
        for i, n in enumerate(nama_a):
            semua = extract(bentuk(n), tujuan, scorer=ratio, score_cutoff=batas, limit=None)
            for _, nilai, j in semua if bentuk(n) else ():
                hasil[i, j] = max(hasil.get((i, j), 0.0), float(nilai))
    return [(nilai, i, j) for (i, j), nilai in sorted(hasil.items(), key=_urutan)]


def _urutan(x: tuple[tuple[int, int], float]) -> tuple[float, tuple[int, int]]:
    return -x[1], x[0]


def kemiripan(a: str, b: str) -> float:
    """How alike two names are, 0 to 100, as they stand or with their words in order.

    In order alone is not enough: 'Pmbinaan' comes elsewhere in the alphabet than 'Pembinaan'.
    """
    from rapidfuzz.fuzz import ratio

    return float(max(ratio(_rapi(a), _rapi(b)), ratio(_terurut(a), _terurut(b))))


def sama_maksud(a: str, b: str) -> bool:
    """Whether two names may be one name, mistyped."""
    if kunci_nama(a) == kunci_nama(b):
        return True
    if _ada_nomor(a) is not _ada_nomor(b):
        return False  # a code is no mistyped word, and likeness is dear to ask for
    return kemiripan(a, b) >= BATAS_MIRIP and _beda_ketikan(a, b)


def beda_huruf(a: str, b: str) -> bool:
    """Whether two names have the same words, some of them mistyped; none is missing."""
    if kunci_nama(a) == kunci_nama(b) or _beda_jauh(a, b) or kemiripan(a, b) < BATAS_MIRIP:
        return False
    return _sisa_kata(a, b) == ([], [])


def _beda_jauh(a: str, b: str) -> bool:
    """Whether too few letters are the same, in whatever order, for two names to be alike.

    Told without rapidfuzz, which takes longer to load than a clean workbook to be judged.
    """
    rapi_a, rapi_b = _rapi(a), _rapi(b)
    perlu = BATAS_MIRIP * (len(rapi_a) + len(rapi_b))
    if 200 * min(len(rapi_a), len(rapi_b)) < perlu:
        return True
    sama = (Counter(rapi_a) & Counter(rapi_b)).total()
    return 200 * sama < perlu


def usulkan(nama: str, pilihan: Iterable[str]) -> str:
    """The name that is most like the given one; '' when none is near."""
    nilai = [(kemiripan(nama, p), p) for p in dict.fromkeys(pilihan)]
    terbaik = max(nilai, key=lambda n: n[0], default=(0.0, ""))
    return terbaik[1] if terbaik[0] >= BATAS_USUL else ""


def _terbaik(semua: Iterable[tuple[float, int, int]]) -> list[tuple[int, int]]:
    """One-to-one, taken in order."""
    hasil: dict[int, int] = {}
    terpakai: set[int] = set()
    for _, i, j in semua:
        if i not in hasil and j not in terpakai:
            hasil[i] = j
            terpakai.add(j)
    return list(hasil.items())


def kata_nama(nama: str) -> list[str]:
    return _KATA.findall(nama.casefold())


@lru_cache(maxsize=16384)
def _ada_nomor(nama: str) -> bool:
    return any(map(bernomor, kata_nama(nama)))


@lru_cache(maxsize=16384)
def _rapi(nama: str) -> str:
    """The words without fillers; one typed twice in a row counts once."""
    kata = [k for k in kata_nama(nama) if k not in PENGISI]
    return " ".join(k for n, k in enumerate(kata) if n == 0 or k != kata[n - 1])


@lru_cache(maxsize=16384)
def _terurut(nama: str) -> str:
    """The same in the order of the alphabet."""
    return " ".join(sorted(_rapi(nama).split()))


def _beda_ketikan(a: str, b: str) -> bool:
    """Whether only spelling, order and unimportant words differ.

    A word on either side that has no like one on the other may be missing by accident; missing
    on both sides it was replaced, which makes another name.
    """
    sisa_a, sisa_b = _sisa_kata(a, b)
    return not (sisa_a and sisa_b) and not any(map(menentukan, sisa_a + sisa_b))


def _sisa_kata(a: str, b: str) -> tuple[list[str], list[str]]:
    """Words of either name that the other has not, not even mistyped; without fillers."""
    lebih_a, lebih_b = Counter(kata_nama(a)), Counter(kata_nama(b))
    bersama = lebih_a & lebih_b
    sisa_a, sisa_b = list((lebih_a - bersama).elements()), list((lebih_b - bersama).elements())
    for kata in list(sisa_a):
        pasangan = next((lain for lain in sisa_b if kata_mirip(kata, lain)), None)
        if pasangan is not None:
            sisa_a.remove(kata)
            sisa_b.remove(pasangan)
    return [k for k in sisa_a if not pengisi(k)], [k for k in sisa_b if not pengisi(k)]


def kata_mirip(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA
    from rapidfuzz.fuzz import ratio

    if max(len(a), len(b)) <= _PANJANG_SINGKATAN or (a in PEMBEDA and b in PEMBEDA):
        return False
    dekat = ratio(a, b) >= (BATAS_KATA if a[0] == b[0] else BATAS_MIRIP)
    if not dekat and OSA.distance(a, b, score_cutoff=1) != 1:
        return False
    return not (bernomor(a) or bernomor(b))  # asked last: few words are near each other


def pengisi(kata: str) -> bool:
    """A word that may come and go; one or two letters are what is left of one ('da', 'n')."""
    return kata in PENGISI or (len(kata) <= 2 and not bernomor(kata))


def menentukan(kata: str) -> bool:
    return kata in PEMBEDA or bernomor(kata)


def bernomor(kata: str) -> bool:
    return any(map(str.isdigit, kata)) or _ROMAWI.fullmatch(kata) is not None
