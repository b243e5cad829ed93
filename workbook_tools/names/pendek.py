"""Names that are another name shortened, or near enough for other evidence to decide."""

from collections import Counter

from workbook_tools.names.awalan import tanpa_nomor
from workbook_tools.names.kunci import kunci_nama
from workbook_tools.names.padanan import (
    PENGISI,
    bernomor,
    kata_mirip,
    kata_nama,
    kemiripan,
    menentukan,
    pengisi,
)

MIN_HURUF = 8
"""Letters that a shortened name must keep."""
MIN_BEDA = 5
MAKS_BEDA = 2
"""Letters that may be wrong in what is otherwise the same; in few letters, one."""
SEPARUH = 0.5
"""Share of the letters that must be left when words are dropped elsewhere than at the end."""
UTUH = 0.75
MIN_KATA = 3
"""What must remain of a shortened name that stands in another place of the tree."""
BATAS_KERABAT = 60
"""Likeness (0-100) from which two names may be one if the names under them say so too."""

PENYANGKAL = frozenset({"perubahan", "non", "bukan", "tidak", "tanpa", "selain", "luar"})
"""Words that make another thing of a name wherever they stand."""


def pendekan(a: str, b: str) -> bool:
    """Whether one of two names is the other with words left out.

    At the end any words may be missing but numbers and ``PENYANGKAL`` ('Program Penunjang Urusan
    Pemerintahan' without 'Daerah'); elsewhere only words without a meaning of their own.
    """
    pendek, panjang = sorted(_berdua(a, b), key=len)
    if sum(map(len, pendek)) < MIN_HURUF:
        return False
    sisa = _sisa(pendek, panjang)
    if sisa is None or any(k in PENYANGKAL or bernomor(k) for k in sisa):
        return False
    if _sisa(pendek, panjang[: len(pendek)]) == []:
        return True
    cukup = sum(map(len, pendek)) >= SEPARUH * sum(map(len, panjang))
    return cukup and not any(map(menentukan, sisa))


def hampir_utuh(a: str, b: str) -> bool:
    """Whether one of two names is the other with little left out: at least three words and three
    quarters of the letters remain."""
    pendek, panjang = sorted((_kata(a), _kata(b)), key=len)
    cukup = sum(map(len, pendek)) >= UTUH * sum(map(len, panjang))
    return cukup and len(pendek) >= MIN_KATA and pendekan(a, b)


def terpotong(a: str, b: str) -> bool:
    """Whether one of two names is the beginning of the other, word for word."""
    pendek, panjang = sorted((_kata(a), _kata(b)), key=len)
    return pendek == panjang[: len(pendek)] and pendekan(a, b)


def bernomor_depan(a: str, b: str) -> bool:
    """Whether two names differ by a bare number in front only."""
    return kunci_nama(tanpa_nomor(a)) == kunci_nama(tanpa_nomor(b)) != ""


def berkerabat(a: str, b: str) -> bool:
    """Whether two names have enough in common to be one; likeness alone decides nothing here."""
    return pendekan(a, b) or kemiripan(a, b) >= BATAS_KERABAT


def hampir(a: str, b: str) -> bool:
    """Whether two names differ by a letter or two, also where words are glued or torn apart.

    What differs must be long enough: RKA and DPA are two things.
    """
    from rapidfuzz.distance import OSA

    lebih_a, lebih_b = _lebih(_kata(a), _kata(b)), _lebih(_kata(b), _kata(a))
    lebih_a, lebih_b = (
        # 'i' is no number where the other name has 'di'.
        [k for k in sini if not any(x in PENGISI and OSA.distance(k, x) == 1 for x in sana)]
        for sini, sana in ((lebih_a, lebih_b), (lebih_b, lebih_a))
    )
    if any(bernomor(k) and len(k) <= MIN_HURUF for k in lebih_a + lebih_b):
        return False
    inti_a, inti_b = ("".join(k for k in x if k not in PENGISI) for x in (lebih_a, lebih_b))
    panjang = max(len(inti_a), len(inti_b))
    if panjang == 0:
        return True
    beda = min(OSA.distance(inti_a, inti_b), OSA.distance("".join(lebih_a), "".join(lebih_b)))
    return panjang >= MIN_BEDA and beda <= (MAKS_BEDA if panjang >= MIN_HURUF else 1)


def _lebih(a: list[str], b: list[str]) -> list[str]:
    """The words of one name that the other has not, in their order."""
    kurang = Counter(a) - Counter(b)
    return [k for k in a if k in kurang]


def _kata(nama: str) -> list[str]:
    """The words of a name as ``kunci_nama`` sees it: without a number and its kind in front and
    without 'Kabupaten/Kota' at the end."""
    kata = kata_nama(tanpa_nomor(nama))
    if kata[-2:] == ["kabupaten", "kota"] and len(kata) > len(kata[-2:]):
        kata = kata[:-2]
    return kata[1:] if kata[:1] in (["program"], ["kegiatan"]) and len(kata) > 1 else kata


def _berdua(a: str, b: str) -> tuple[list[str], list[str]]:
    """The words of both; 'Kegiatan' in front is part of a name where the other has it inside."""
    kata_a, kata_b = _kata(a), _kata(b)
    depan_a, depan_b = (kata_nama(tanpa_nomor(x))[:1] for x in (a, b))
    return (
        depan_a + kata_a if depan_a != kata_a[:1] and depan_a[0] in kata_b else kata_a,
        depan_b + kata_b if depan_b != kata_b[:1] and depan_b[0] in kata_a else kata_b,
    )


def _sisa(pendek: list[str], panjang: list[str]) -> list[str] | None:
    """The words of the longer name that the shorter one has not; None when it has others."""
    sisa = list(panjang)
    for kata in pendek:
        cocok = kata if kata in sisa else next((k for k in sisa if kata_mirip(kata, k)), None)
        if cocok is not None:
            sisa.remove(cocok)
        elif not pengisi(kata):
            return None
    return [k for k in sisa if not pengisi(k)]
