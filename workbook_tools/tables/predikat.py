"""Indicators that are predicates: their cells are read by the list that the unit names."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from msgspec.structs import replace

from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers.predikat import baca_predikat
from workbook_tools.records import MASUKAN, Baris, Isian, Jenis
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.predikat import DAFTAR_OPINI, DAFTAR_SAKIP, BarisPredikat

Daftar = Mapping[str, Fraction]
"""Predicates and their numbers, best first."""

BERKODE = ("renstra", "perjanjian_kinerja", "kinerja", "pembanding")
_KATA = {"predikat": DAFTAR_SAKIP, "sakip": DAFTAR_SAKIP, "opini": DAFTAR_OPINI}
"""What a unit may say instead of the list's whole name."""


def semua_daftar(baris: Iterable[BarisPredikat]) -> dict[str, Daftar]:
    """The lists of the sheet Predikat by name; the usual ones where the workbook has none."""
    isi = [(b.daftar.teks, b.predikat.teks, b.nilai.nilai) for b in baris]
    if not isi:
        awal = MASUKAN["predikat"].isi_awal
        isi = [(daftar, predikat, Fraction(nilai)) for daftar, predikat, nilai in awal]
    hasil: dict[str, dict[str, Fraction]] = {}
    for daftar, predikat, nilai in isi:
        if daftar and predikat and nilai is not None:
            hasil.setdefault(daftar, {})[predikat] = nilai
    return dict(hasil)


def daftar_satuan(satuan: str, daftar: Mapping[str, Daftar]) -> Daftar | None:
    """The list that a unit names: 'Predikat', 'Predikat SAKIP', 'Opini BPK'; None for others."""
    teks = satuan.casefold().strip()
    for nama, isi in daftar.items():
        if nama.casefold() == teks:
            return isi
    for kata in teks.split():
        if kata in _KATA:
            return daftar.get(_KATA[kata])
    return None


def tafsirkan_predikat(isi: Mapping[str, Sequence[Baris]]) -> dict[str, list[Baris]]:
    """The sheets whose cells hold predicates, with those cells read."""
    daftar = semua_daftar(b for b in isi.get("predikat", ()) if isinstance(b, BarisPredikat))
    milik: dict[str, Daftar] = {}
    for b in isi["indikator"]:
        if isinstance(b, BarisIndikator) and (satu := daftar_satuan(b.satuan.teks, daftar)):
            milik.setdefault(kunci_kode(b.kode.teks), satu)
    hasil: dict[str, list[Baris]] = {}
    for lembar in BERKODE if milik else ():
        hasil[lembar] = [_baca(b, milik.get(kunci_kode(b.isian("kode").teks))) for b in isi[lembar]]
    if any(daftar_satuan(b.isian("satuan").teks, daftar) for b in isi["kinerja_program"]):
        hasil["kinerja_program"] = [
            _baca(b, daftar_satuan(b.isian("satuan").teks, daftar)) for b in isi["kinerja_program"]
        ]
    return hasil


def _baca(b: Baris, daftar: Daftar | None) -> Baris:
    ganti: dict[str, Isian] = {}
    for kolom in b.LEMBAR.kolom if daftar else ():
        isian = b.isian(kolom.id)
        if daftar is None or kolom.jenis is not Jenis.NILAI or not isian.teks:
            continue
        bacaan = baca_predikat(isian.teks, daftar)
        if bacaan is not None:
            ganti[kolom.id] = replace(isian, bacaan=bacaan)
    return b.dengan(ganti) if ganti else b
