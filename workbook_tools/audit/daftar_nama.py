"""Lists in the text that name programs, kegiatan and sub kegiatan, line by line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta_tabel import KEGIATAN, PROGRAM, SUB
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.names.padanan import sama_maksud

MIN_BARIS = 5
BAGIAN = 0.7
"""So many lines, and this part of them known, make a list one of names."""
MAKS_HURUF = 300
_PENANDA = re.compile(r"\s*(?:[✓✔•▪➢○–-]|\(?(?:\d{1,2}|[a-z])[.)])\s")
_KALIMAT = re.compile(r"[;:]\s*$|\.\s+[A-Z]|\b(?:adalah|yaitu|dengan persentase|sebesar)\b")


@dataclass(frozen=True, slots=True)
class BarisNama:
    """A line: the name as typed, the level and key of the name that it is; '' where the tables
    have none like it. ``tepat``: it is spelt as in a table."""

    alinea: Alinea
    nama: str
    lingkup: str
    kunci: str
    tepat: bool


def daftar_nama(k: KonteksDokumen) -> Iterator[list[BarisNama]]:
    """The lists of names of a document."""
    deret: list[BarisNama] = []
    for a in (*k.dok.isi(), None):
        if a is not None and a.teks.strip() and _baris(a):
            deret.append(_kenali(k, a))
            continue
        if a is not None and not a.teks.strip():
            continue
        deret = _pangkas(_pangkas(deret)[::-1])[::-1]
        dikenal = sum(bool(x.kunci) for x in deret)
        if len(deret) >= MIN_BARIS and dikenal >= BAGIAN * len(deret):
            yield deret
        deret = []


def _pangkas(deret: list[BarisNama]) -> list[BarisNama]:
    """Without lines at its beginning that are no names and bear no list mark."""
    awal = (n for n, x in enumerate(deret) if x.kunci or _PENANDA.match(x.alinea.teks))
    return deret[next(awal, len(deret)) :]


def _baris(a: Alinea) -> bool:
    return not a.tingkat and len(a.teks) <= MAKS_HURUF and not _KALIMAT.search(a.teks)


def _kenali(k: KonteksDokumen, a: Alinea) -> BarisNama:
    nama = _tanpa_jenjang(nama_bersih(a.teks))
    semua = [(x, k.nama.kamus(x)) for x in (SUB, KEGIATAN, PROGRAM)]
    for lingkup, kamus in semua:
        for calon in (nama, f"Program {nama}"):
            if kamus and (kunci := kamus.kunci(calon)):
                return BarisNama(a, nama, lingkup, kunci, tepat=True)
    for lingkup, kamus in semua:
        for kunci, lain in kamus.semua().items() if kamus else ():
            if sama_maksud(nama, _tanpa_jenjang(lain)):
                return BarisNama(a, nama, lingkup, kunci, tepat=False)
    return BarisNama(a, nama, "", "", tepat=False)


def _tanpa_jenjang(nama: str) -> str:
    return nama[8:] if normal(nama).startswith("program ") else nama
