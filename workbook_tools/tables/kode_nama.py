"""Indicators called by their name or sasaran where their code belongs."""

import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from workbook_tools.kelompok import kelompokkan
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode import kunci_kode, pecah_kode
from workbook_tools.records import Baris
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.regex import regex
from workbook_tools.tables.predikat import BERKODE

_KOLOM = {
    **dict.fromkeys(BERKODE, "kode"),
    **dict.fromkeys(("anggaran", "program_kegiatan"), "sasaran"),
    "pernyataan": "rincian",
}
_SEMUA = [
    " ".join((semua, apa)).strip()
    for semua in ("semua", "seluruh")
    for apa in ("", "IKU", "indikator", "indikator sasaran", "sasaran", "sasaran strategis")
]
"""Words for all indicators of the office."""
_BERINDIKATOR = regex(r"indikator|sasaran", re.IGNORECASE)
_KODE_DI_DEPAN = regex(r"(?P<kode>[^\W\d_]*[ .\-]?\d[\d.]*)(?: ?[(:.\-–—] ?| )(?P<nama>.*\w)\)?")
_ANTAR_ANGKA = regex(r"(?<=\d) ?[-–—] ?(?=\d)")


def kodekan(isi: Mapping[str, Sequence[Baris]]) -> dict[str, list[Baris]]:
    """The sheets on which names stand for codes, with the codes.

    'Nilai IKM', 'IKU1 - Nilai IKM' are IKU1; a sasaran stands for all of its indicators.
    """
    indikator = [b for b in isi["indikator"] if isinstance(b, BarisIndikator) and b.kode]
    kode = {kunci_kode(b.kode.teks) for b in indikator}
    milik: dict[str, list[str]] = {}
    for kolom in ("indikator", "sasaran"):
        satu = kelompokkan((kunci_nama(b.isian(kolom).teks), b.kode.teks) for b in indikator)
        milik = {**satu, **milik}
    milik |= {kunci_nama(x): [b.kode.teks for b in indikator] for x in _SEMUA}
    hasil: dict[str, list[Baris]] = {}
    for lembar, kolom in _KOLOM.items():
        ganti = {n: g for n, b in enumerate(isi[lembar]) if (g := _ganti(b, kolom, kode, milik))}
        if ganti:
            hasil[lembar] = [ganti.get(n, b) for n, b in enumerate(isi[lembar])]
    return hasil


def _ganti(b: Baris, kolom: str, kode: set[str], milik: Mapping[str, list[str]]) -> Baris | None:
    """The row with codes in place of a name; None where it has codes, or nothing that is known."""
    isian = b.isian(kolom)
    if kolom == "rincian" and not _BERINDIKATOR.search(b.isian("acuan").teks):
        return None
    if not isian.teks or all(kunci_kode(x) in kode for x in pecah_kode(isian.teks)):
        return None
    dimaksud = (
        milik.get(kunci_nama(isian.teks))
        or _dari_depan(isian.teks, kode, milik)
        or _deret(isian.teks, kode)
    )
    if not dimaksud or (kolom != "sasaran" and len(dimaksud) > 1):
        return None
    return b.dengan({kolom: replace(isian, teks=", ".join(dimaksud))})


def _dari_depan(teks: str, kode: set[str], milik: Mapping[str, list[str]]) -> list[str]:
    """The code that stands in front of its own indicator's name; [] for other texts."""
    m = _KODE_DI_DEPAN.fullmatch(teks)
    if m is None or kunci_kode(m["kode"]) not in kode:
        return []
    dimaksud = milik.get(kunci_nama(m["nama"]), [])
    return [x for x in dimaksud if kunci_kode(x) == kunci_kode(m["kode"])]


def _deret(teks: str, kode: set[str]) -> list[str]:
    """The codes of a run whose second end has no letters ('IKU1-3'), where all are known."""
    semua = [*pecah_kode(_ANTAR_ANGKA.sub(" s.d. ", teks))]
    return semua if all(kunci_kode(x) in kode for x in semua) else []
