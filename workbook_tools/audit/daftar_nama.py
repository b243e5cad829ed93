"""Lists in the text that name programs, kegiatan and sub kegiatan, line by line."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta_tabel import KEGIATAN, PROGRAM, SUB
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.regex import regex

MIN_BARIS = 5
BAGIAN = 0.7
"""So many lines, and this part of them known, make a list one of names."""
MAKS_BARIS, MAKS_HURUF, MAKS_BEDA = 300, 300, 0.35
"""Lines of a list, letters of a line, and the part by which two lengths may differ."""
_PENANDA = regex(r"\s*(?:[✓✔•▪➢○–-]|\(?(?:\d{1,2}|[a-z])[.)])\s")
_KALIMAT = regex(r"[;:]\s*$|\.\s+[A-Z]|\b(?:adalah|yaitu|dengan persentase|sebesar)\b")


class BarisNama(Struct, frozen=True):
    """A line: the name as typed, the level and key of the name that it is; '' where the tables
    have none like it. ``tepat``: it is spelt as in a table."""

    alinea: Alinea
    nama: str
    lingkup: str
    kunci: str
    tepat: bool


@sekali
def daftar_nama(k: KonteksDokumen) -> tuple[list[BarisNama], ...]:
    """The lists of names of a document."""
    return tuple(_deret(k))


def _deret(k: KonteksDokumen) -> Iterator[list[BarisNama]]:
    deret: list[BarisNama] = []
    for a in (*k.dok.isi(), None):
        if a is not None and a.teks.strip() and _baris(a):
            deret.append(_kenali(k, a))
            continue
        if a is not None and not a.teks.strip():
            continue
        if len(deret) >= MIN_BARIS and sum(x.tepat for x in deret) >= len(deret) / 3:
            deret = [x if x.kunci else _mirip(k, x) for x in deret[:MAKS_BARIS]]
            deret = _pangkas(_pangkas(deret)[::-1])[::-1]
            if sum(bool(x.kunci) for x in deret) >= max(MIN_BARIS - 1, BAGIAN * len(deret)):
                yield deret
        deret = []


def _pangkas(deret: list[BarisNama]) -> list[BarisNama]:
    """Without lines at its beginning that are no names and bear no list mark."""
    awal = (n for n, x in enumerate(deret) if x.kunci or _PENANDA.match(x.alinea.teks))
    return deret[next(awal, len(deret)) :]


def _baris(a: Alinea) -> bool:
    isi = _PENANDA.sub("", a.teks, count=1)  # "1. Program …" is no end of a sentence
    return not a.tingkat and len(a.teks) <= MAKS_HURUF and not _KALIMAT.search(isi)


def _kenali(k: KonteksDokumen, a: Alinea) -> BarisNama:
    nama = _tanpa_jenjang(nama_bersih(a.teks))
    semua = [(x, k.nama.kamus(x)) for x in (SUB, KEGIATAN, PROGRAM)]
    for lingkup, kamus in semua:
        for calon in (nama, f"Program {nama}"):
            if kamus and (kunci := kamus.kunci(calon)):
                return BarisNama(a, nama, lingkup, kunci, tepat=True)
    return BarisNama(a, nama, "", "", tepat=False)


def _mirip(k: KonteksDokumen, b: BarisNama) -> BarisNama:
    """A line that is no name to the letter, as the name that it may be mistyped."""
    for lingkup in (SUB, KEGIATAN, PROGRAM):
        kamus = k.nama.kamus(lingkup)
        for kunci, lain in kamus.semua().items() if kamus else ():
            dekat = abs(len(lain) - len(b.nama)) <= MAKS_BEDA * len(b.nama) + 8
            if dekat and sama_maksud(b.nama, _tanpa_jenjang(lain)):
                return replace(b, lingkup=lingkup, kunci=kunci)
    return b


def _tanpa_jenjang(nama: str) -> str:
    return nama[8:] if normal(nama).startswith("program ") else nama
