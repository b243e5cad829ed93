"""Rows above all programs: urusan (7), bidang urusan (7.01), the office itself in exports."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from workbook_tools.names.kode_rekening import bertitik
from workbook_tools.names.pohon import TINGKAT
from workbook_tools.records import Baris
from workbook_tools.records.baris_lain import BarisLain, JenisBaris
from workbook_tools.regex import regex
from workbook_tools.tables.baris.kedalaman import REKENING, tingkat_kode

_KANTOR = regex(r"(?:[0-9Xx]\.[0-9Xx]{2}\.){3}[0-9]{2}\.[0-9]{4}")  # 7.01.0.00.0.00.01.0000
_URUSAN = regex(r"[0-9Xx](?:\.[0-9Xx]{2})?")
_NAMA_KANTOR = regex(
    r"(?:pemerintah |kantor )?(?:kecamatan|kelurahan|dinas|badan|inspektorat|sekretariat|satuan"
    r"|rumah sakit|rsud|uptd|puskesmas)\b",
    re.IGNORECASE,
)
_AKUN = frozenset("456")
"""Pendapatan, belanja, pembiayaan: the accounts' own heads (Permendagri 90/2019)."""
_NAMA = ("program", "kegiatan", "sub_kegiatan", "nama")


def pisahkan_unit(baris: Sequence[Baris]) -> tuple[list[Baris], list[BarisLain]]:
    """The rows of a budget table, and apart from them those above its programs, each with the
    rows that stand under it: their money is that of the programs once more."""
    kode = [bertitik(b.isian("kode_rekening").teks) for b in baris]
    unit = {n for n, b in enumerate(baris) if _di_atas(b, kode[n], kode[n + 1 : n + 2])}
    if len(baris) > 1 and _kantor(*baris[:2]):
        unit.add(0)
    akun = {n for n, satu in enumerate(kode) if _kepala_akun(satu, kode[n + 1 : n + 2])}
    sisa = [b for n, b in enumerate(baris) if n not in unit | akun]
    lain = [BarisLain(JenisBaris.REKENING, baris[n]) for n in sorted(akun)]
    return sisa, [*_beranggota([baris[n] for n in sorted(unit)], sisa), *lain]


def _kepala_akun(kode: str, berikut: Sequence[str]) -> bool:
    """Whether a row heads the accounts that follow: 4 above 4.1; 4.01 is a bidang urusan."""
    return kode in _AKUN and any(
        tingkat_kode(x) == REKENING and x.startswith(kode + ".") for x in berikut
    )


def _di_atas(b: Baris, kode: str, berikut: Sequence[str]) -> bool:
    """Whether a row stands above programs: by its own code and that of the row that follows."""
    if sum(bool(b.isian(k).teks) for k in _NAMA if hasattr(b, k)) > 1 or not berikut:
        return False
    if _KANTOR.fullmatch(kode):
        return True
    if not _URUSAN.fullmatch(kode):
        return False
    return bool(_KANTOR.fullmatch(berikut[0])) or (
        berikut[0].startswith(kode + ".")
        and (tingkat_kode(berikut[0]) in TINGKAT or bool(_URUSAN.fullmatch(berikut[0])))
    )


def _kantor(b: Baris, berikut: Baris) -> bool:
    """Whether the first row is the office's own name above its first program."""
    nama = [t for k in _NAMA if hasattr(b, k) and (t := b.isian(k).teks)]
    bertingkat = b.isian("kode_rekening") or (hasattr(b, "tingkat") and b.isian("tingkat"))
    if len(nama) != 1 or bertingkat or not _NAMA_KANTOR.match(nama[0]):
        return False
    bawah = next((t for k in _NAMA if hasattr(berikut, k) and (t := berikut.isian(k).teks)), "")
    kode = tingkat_kode(bertitik(berikut.isian("kode_rekening").teks))
    return kode == "program" or (not kode and bawah.casefold().startswith("program "))


def _beranggota(unit: Sequence[Baris], sisa: Sequence[Baris]) -> Iterator[BarisLain]:
    akhir = [b.nomor_baris for b in unit[1:]]
    for b, batas in zip_longest(unit, akhir):
        milik = (
            x.nomor_baris
            for x in sisa
            if b.nomor_baris < x.nomor_baris and (batas is None or x.nomor_baris < batas)
        )
        yield BarisLain(JenisBaris.UNIT, b, anggota=tuple(milik))
