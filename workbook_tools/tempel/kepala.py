"""Finds the header of a foreign table: one row or several, with merged cells above columns."""

from collections.abc import Iterator

from msgspec import Struct, field

from workbook_tools.model.sel import JenisSel, Kisi, Sel
from workbook_tools.names import rapikan
from workbook_tools.regex import regex
from workbook_tools.tempel.padanan import DIABAIKAN, cocokkan_label

BARIS_DICARI = 60
TINGGI = 4
_TAHUN = regex(r"20\d\d")
_ANGKA = regex(r"[\d.,()%\s-]+")


class Kepala(Struct):
    """The header: its first and last row, and the whole label of every column."""

    awal: int
    akhir: int
    label: dict[int, str]
    kolom: dict[str, list[int]] = field(default_factory=dict)
    """Columns (numbers) by the id that their labels mean, from the left."""
    diabaikan: int = 0
    """Columns whose labels are known and not wanted: they tell where a header ends as well."""


def cari_kepala(kisi: Kisi, kelompok: str) -> Kepala | None:
    """The rows whose labels mean the most columns of this group; the fewest and uppermost of
    equal ones. None where not even two are known."""
    terbaik: Kepala | None = None
    for awal, akhir in _calon(kisi):
        label = _gabung(kisi, awal, akhir)
        kepala = _kepala(awal, akhir, label, kelompok)
        if _nilai(kepala) > max(1, _nilai(terbaik)):
            terbaik = kepala
    return terbaik


def _calon(kisi: Kisi) -> Iterator[tuple[int, int]]:
    """Bands of rows of labels, the uppermost and lowest first."""
    nomor = [n for n in list(kisi)[:BARIS_DICARI] if _berlabel(kisi[n])]
    for awal in nomor:
        for akhir in range(awal, awal + TINGGI):
            bawah = kisi.get(akhir, {})
            if akhir != awal and not (_berlabel(bawah) or _bertahun(bawah)):
                break
            yield awal, akhir


def _berlabel(isi: dict[int, Sel]) -> bool:
    """Whether a row may be a header's: words in two cells at least, and no amounts."""
    kata = [s for s in isi.values() if s.jenis is JenisSel.TEKS and not _ANGKA.fullmatch(s.mentah)]
    besar = any(s.jenis is JenisSel.BILANGAN and len(s.mentah) > 4 for s in isi.values())
    return len(kata) > 1 and not besar


def _bertahun(isi: dict[int, Sel]) -> bool:
    """Whether a row holds nothing but years, the lower part of a header: 2021 | 2022 | 2023."""
    return len(isi) > 1 and all(_TAHUN.fullmatch(s.mentah.strip()) for s in isi.values())


def _gabung(kisi: Kisi, awal: int, akhir: int) -> dict[int, str]:
    """The label of every column from the top down. A merged cell holds its text at its left only:
    an empty cell belongs to the one left of it where something stands below."""
    kolom = sorted({k for n in range(awal, akhir + 1) for k in kisi.get(n, {})})
    hasil: dict[int, list[str]] = {k: [] for k in kolom}
    induk: dict[int, int] = {}  # under which cell of the rows above a column stands
    for nomor in range(awal, akhir + 1):
        isi = kisi.get(nomor, {})
        kiri: tuple[int, int] | None = None
        for k in kolom:
            if k in isi:
                kiri = (k, induk.get(k, 0))
            elif kiri is not None and (
                induk.get(k, 0) != kiri[1] or not _di_bawah(kisi, nomor, akhir, k)
            ):
                kiri = None
            if kiri is not None:
                hasil[k].append(_teks(isi.get(k) or isi[kiri[0]]))
                induk[k] = kiri[0] * 1000 + nomor
    return {k: " ".join(t) for k, t in hasil.items() if t}


def _di_bawah(kisi: Kisi, nomor: int, akhir: int, kolom: int) -> bool:
    return any(kolom in kisi.get(n, {}) for n in range(nomor + 1, akhir + 1))


def _kepala(awal: int, akhir: int, label: dict[int, str], kelompok: str) -> Kepala:
    hasil = Kepala(awal, akhir, label)
    for nomor, teks in label.items():
        id_ = cocokkan_label(teks, kelompok)
        if id_ == DIABAIKAN:
            hasil.diabaikan += 1
        elif id_:
            hasil.kolom.setdefault(id_, []).append(nomor)
    return hasil


def _nilai(kepala: Kepala | None) -> int:
    if kepala is None or len(kepala.kolom) < 2:
        return 0
    return len(kepala.kolom) + kepala.diabaikan


def _teks(sel: Sel) -> str:
    return rapikan(sel.mentah)
