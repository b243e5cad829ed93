"""Header labels of computed sheets: recognising them, and telling whose they are."""

from functools import lru_cache
from itertools import combinations, permutations

from workbook_tools.kelompok import kelompokkan
from workbook_tools.names import rapikan
from workbook_tools.regex import regex
from workbook_tools.schema.jenis import Blok, LembarHitung
from workbook_tools.workbook.lembar_lama import LembarLama

_TAHUN_SKEMA = regex(r"\{tahun_\d\}")
_TAHUN_TERTULIS = regex(r"\b(?:(?:19|20)\d\d|tahun ke-\d)\b")
_TAHUN = "{tahun}"
_PANJANG_MAKS = 60  # no label is longer
_LABEL_SEBARIS = 80  # a row of more known labels is no header, and would take for ever to cut up

Label = tuple[int, str]
"""A header cell: its column, and the key of its label."""


@lru_cache(maxsize=4096)
def normal(label: str) -> str:
    """A label without case, doubled spaces and the mark of required columns."""
    return rapikan(label.replace("*", " ")).casefold()


@lru_cache(maxsize=512)
def kunci(label: str) -> str:
    """The key of a schema label; labels that differ in their Renstra year have one key."""
    return normal(_TAHUN_SKEMA.sub(_TAHUN, label))


def label_baris(lembar: LembarHitung, lama: LembarLama) -> dict[int, list[Label]]:
    """Known labels of each row that holds at least two, from left to right."""
    dikenal = {kunci(k.label) for b in lembar.blok for k in b.kolom}
    bertahun = any(_TAHUN in x for x in dikenal)
    hasil = {}
    for nomor, isi in lama.teks.items():
        label = []
        for kolom, teks in isi.items():
            if len(teks) > _PANJANG_MAKS:
                continue
            kata = normal(teks)
            if bertahun and kata not in dikenal:
                kata = _TAHUN_TERTULIS.sub(_TAHUN, kata)
            if kata in dikenal:
                label.append((kolom, kata))
        if 2 <= len(label) <= _LABEL_SEBARIS:
            hasil[nomor] = sorted(label)
    return hasil


def pasangkan(pita: tuple[Blok, ...], label: list[Label], utuh: bool) -> list[dict[str, int]]:
    """Columns by id for each block of a band in this row; a block that lacks too many of its
    labels gets none.

    Blocks side by side share labels (No, Capaian), so the row is cut into one stretch a block,
    where most labels fit. ``utuh``: only look for a row where every label is in its place.
    """
    if len(pita) == 1:
        return [_cukup(pita[0], _cocok(pita[0], label))]
    letak = _berderet(pita, label)
    if utuh or _lengkap(pita, letak):
        return letak
    terbaik: list[dict[str, int]] = [{} for _ in pita]
    for urutan in permutations(range(len(pita))):
        for batas in combinations(range(len(label) + 1), len(pita) - 1):
            potongan = zip((0, *batas), (*batas, len(label)), strict=True)
            letak = [{} for _ in pita]
            for nomor, (awal, akhir) in zip(urutan, potongan, strict=True):
                letak[nomor] = _cukup(pita[nomor], _cocok(pita[nomor], label[awal:akhir]))
            if sum(map(len, letak)) > sum(map(len, terbaik)):
                terbaik = letak
    return terbaik


def _berderet(pita: tuple[Blok, ...], label: list[Label]) -> list[dict[str, int]]:
    """The usual case: whole blocks from left to right, each with as many labels as columns."""
    letak = []
    awal = 0
    for blok in pita:
        akhir = awal + len(blok.kolom)
        letak.append(_cocok(blok, label[awal:akhir]))
        awal = akhir
    return letak if _lengkap(pita, letak) else [{} for _ in pita]


def _lengkap(pita: tuple[Blok, ...], letak: list[dict[str, int]]) -> bool:
    return all(len(x) == len(b.kolom) for b, x in zip(pita, letak, strict=True))


def _cocok(blok: Blok, label: list[Label]) -> dict[str, int]:
    """Columns by id; columns with one key (the years) are taken from left to right."""
    menunggu = kelompokkan((kunci(k.label), k.id) for k in reversed(blok.kolom))
    letak = {}
    for kolom, kata in label:
        if menunggu.get(kata):
            letak[menunggu[kata].pop()] = kolom
    return letak


def _cukup(blok: Blok, letak: dict[str, int]) -> dict[str, int]:
    """No columns at all when fewer than half of the labels, or fewer than two, were found."""
    return letak if len(letak) >= max(2, (len(blok.kolom) + 1) // 2) else {}
