"""Cells taken out of a document: the first value of a cell stays, others are kept beside it."""

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct, field

from workbook_tools.formats.json_masukan import Masukan, Rekam
from workbook_tools.regex import regex

_KOSONG = regex(r"(?:|…|\.+|\[(?:isi|periksa)\b[^\]]*\]|rp\.?)", re.IGNORECASE)
"""What stands where a value is still to come, the marks of an own draft among it."""

_PENYEBUT = (
    "kode", "sub_kegiatan", "indikator", "kegiatan", "program", "bumdes", "desa", "periode",
    "prestasi", "rekomendasi",
)  # fmt: skip
"""Columns that name a row, the most telling first."""


class Beda(Struct, frozen=True):
    """Two values that a document gives for one cell; the first was taken."""

    lembar: str
    nama: str
    kolom: str
    dipakai: str
    tempat: str
    lain: str
    tempat_lain: str


class Simpulan(Struct, frozen=True):
    """A cell that the report does not print but shows; ``sebab`` tells by what."""

    lembar: str
    nama: str
    kolom: str
    isi: str
    sebab: str
    tempat: str = ""


class Wadah(Struct):
    """Records by sheet and key, in the order in which they came."""

    rekam: dict[str, dict[tuple[str, ...], dict[str, str]]] = field(default_factory=dict)
    tempat: dict[tuple[str, tuple[str, ...], str], str] = field(default_factory=dict)
    beda: list[Beda] = field(default_factory=list)
    simpulan: list[Simpulan] = field(default_factory=list)
    dipakai: set[str] = field(default_factory=set)

    def taruh(
        self, lembar: str, kunci: tuple[str, ...], kolom: str, teks: str, tempat: str = ""
    ) -> None:
        """Put a value into a cell that is still empty; another value is listed."""
        teks = " ".join(teks.split())
        if _KOSONG.fullmatch(teks):
            return
        rekam = self.rekam.setdefault(lembar, {}).setdefault(kunci, {})
        if kolom not in rekam:
            rekam[kolom] = teks
            self.tempat[lembar, kunci, kolom] = tempat
            self.dipakai.add(tempat)
        elif rekam[kolom] != teks:
            asal = self.tempat[lembar, kunci, kolom]
            nama = self.sebut(lembar, kunci)
            self.beda.append(Beda(lembar, nama, kolom, rekam[kolom], asal, teks, tempat))

    def sekali(
        self, lembar: str, kunci: tuple[str, ...], kolom: str, teks: str, tempat: str = ""
    ) -> None:
        """Put a value only where there is none; later ones are compared as stated figures."""
        if not self.isi(lembar, kunci, kolom):
            self.taruh(lembar, kunci, kolom, teks, tempat)

    def ganti(
        self, lembar: str, kunci: tuple[str, ...], kolom: str, teks: str, tempat: str
    ) -> None:
        """Take another value for a cell; the one that stood there is listed."""
        lama, asal = self.rekam[lembar][kunci].pop(kolom), self.tempat[lembar, kunci, kolom]
        self.taruh(lembar, kunci, kolom, teks, tempat)
        self.taruh(lembar, kunci, kolom, lama, asal)

    def simpulkan(
        self,
        lembar: str,
        kunci: tuple[str, ...],
        kolom: str,
        teks: str,
        sebab: str,
        tempat: str = "",
    ) -> None:
        """Put what was concluded where nothing is printed (or only elsewhere: ``tempat``); the
        report of the verb tells it."""
        if not self.isi(lembar, kunci, kolom):
            self.taruh(lembar, kunci, kolom, teks, tempat)
            nama = self.sebut(lembar, kunci, kecuali=kolom)
            self.simpulan.append(Simpulan(lembar, nama, kolom, teks, sebab, tempat))

    def sebut(self, lembar: str, kunci: tuple[str, ...], kecuali: str = "") -> str:
        """A row as people know it: its deepest name, else its key."""
        rekam = self.rekam[lembar][kunci]
        nama = next((rekam[x] for x in _PENYEBUT if x in rekam and x != kecuali), "")
        return nama or " › ".join(x for x in kunci if x)

    def isi(self, lembar: str, kunci: tuple[str, ...], kolom: str) -> str:
        """The value of a cell, '' when it is empty."""
        return self.rekam.get(lembar, {}).get(kunci, {}).get(kolom, "")

    def masukan(self, urutan: Iterable[str]) -> Masukan:
        """The records in the order of the sheets."""
        hasil: Masukan = {}
        for id_ in urutan:
            isi: list[Rekam] = [dict(r) for r in self.rekam.get(id_, {}).values() if r]
            if isi:
                hasil[id_] = isi
        return hasil

    def hitung(self) -> dict[str, tuple[int, int]]:
        """Rows and cells by sheet."""
        baris = Counter({id_: len(isi) for id_, isi in self.rekam.items()})
        sel = {id_: sum(len(r) for r in isi.values()) for id_, isi in self.rekam.items()}
        return {id_: (baris[id_], sel[id_]) for id_ in self.rekam}
