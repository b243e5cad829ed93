"""The level of a name in a column that mixes programs, kegiatan and sub kegiatan, by what stands
beside it: its word, its tick, its account code, the kind of its number."""

import re
from functools import lru_cache

from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.tabel import DATA, BarisDok, SelDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.regex import regex

_TINGKAT = (Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN)
_KODE = regex(r"\d{1,4}(?:\s*\.\s*\d{1,4})+\.?")
_RUAS_PROGRAM = 3
"""Parts of a program's account code: urusan, bidang, program (Permendagri 90/2019); its kegiatan
has two more, a sub kegiatan three."""
_RAGAM = (
    ("romawi", regex(r"[IVX]+")),
    ("besar", regex(r"[A-Z]")),
    ("kecil", regex(r"[a-z]")),
    ("angka", regex(r"\d{1,3}")),
)


def tingkat_baris(t: TabelDok, b: BarisDok, s: SelDok) -> Peran:
    """The level of a row's name."""
    rapi = normal(s.teks)
    if rapi.startswith("program "):
        return Peran.PROGRAM
    if re.match(r"[✓✔•▪➢–-]", rapi) or rapi.startswith("sub kegiatan"):
        return Peran.SUB_KEGIATAN
    if rapi.startswith("kegiatan "):
        return Peran.KEGIATAN
    kolom = (*t.milik(Peran.KODE), *t.milik(Peran.NO))
    if not kolom:
        return Peran.KEGIATAN
    tanda = _urutan(tuple(x.teks(kolom[0].indeks) for x in t.baris if x.jenis == DATA))
    if tingkat := tanda.get(_ragam(b.teks(kolom[0].indeks))):
        return tingkat
    induk = b.sel[kolom[0].indeks]
    bernomor = induk is not None and induk.teks.strip() and (induk.tinggi == 1 or induk.awal)
    return Peran.PROGRAM if bernomor else Peran.KEGIATAN


@lru_cache(maxsize=256)
def _urutan(kolom: tuple[str, ...]) -> dict[str, Peran]:
    """The level of each kind of mark in a column: codes by their parts, other marks in the order
    in which they come; nothing where all are of one kind."""
    ragam = list(dict.fromkeys(x for x in map(_ragam, kolom) if x))
    if len(ragam) < 2:
        return {}
    ruas = [int(x) for x in ragam if x.isdigit()]
    if len(ruas) == len(ragam) and max(ruas) > _RUAS_PROGRAM:
        return {str(n): _menurut_ruas(n) for n in ruas if n >= _RUAS_PROGRAM}
    if len(ruas) == len(ragam):
        ragam.sort()
    return dict(zip(ragam, _TINGKAT, strict=False))


def _menurut_ruas(ruas: int) -> Peran:
    lebih = ruas - _RUAS_PROGRAM
    return Peran.SUB_KEGIATAN if lebih > 2 else Peran.KEGIATAN if lebih else Peran.PROGRAM


def _ragam(tanda: str) -> str:
    """The kind of a mark: 'romawi', 'angka', …; for a code how many parts it has; '' for none."""
    bersih = tanda.strip().strip("().").strip()
    if _KODE.fullmatch(bersih):
        return str(len(re.findall(r"\d+", bersih)))
    return next((nama for nama, pola in _RAGAM if pola.fullmatch(bersih)), "")
