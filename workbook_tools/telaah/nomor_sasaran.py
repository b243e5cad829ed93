"""The numbers that a report itself gives its indicators: '2a' where sasaran 2 is a list a, b, c.

Where a row of the agreement lists several sasaran under letters, the text calls them by number
and letter ('Sasaran 2a'), and so will whoever fills the workbook.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import SelDok
from workbook_tools.audit.teks import nama_bersih
from workbook_tools.kelompok import kelompokkan
from workbook_tools.names.padanan import kemiripan, sama_maksud
from workbook_tools.regex import regex

_BUTIR = regex(r"(?:^|[\s;])([a-h])[.)]\s+(?=\S)")
_AWAL = regex(r"\s*([a-h])[.)]\s")
_NOMOR = regex(r"\s*(\d{1,2})\s*[.)]?\s*")
MIN_MIRIP = 85
"""Likeness of two wordings of one sasaran, of 100: 'Meningkatkan', 'Meningkatnya'."""


class SasaranBernomor(Struct, frozen=True):
    """The code of an indicator, its sasaran as the list has it ('' without a letter), where."""

    kode: str
    sasaran: str
    tempat: str


def sasaran_bernomor(k: KonteksDokumen) -> dict[str, SasaranBernomor]:
    """By indicator, from the first table that numbers them all, with a letter for some; empty
    where no table does."""
    baris = kelompokkan(
        (c.tabel.urutan, c)
        for c in k.catatan
        if c.lingkup == INDIKATOR and k.nama.indikator.kunci(c.nama) in k.utama
    )
    for isi in baris.values():
        hasil = dict(_satu_tabel(k, isi))
        kode = {x.kode for x in hasil.values()}
        if len(kode) == len(k.utama) and not all(map(str.isdigit, kode)):
            return hasil
    return {}


def _satu_tabel(k: KonteksDokumen, isi: list[Catatan]) -> Iterator[tuple[str, SasaranBernomor]]:
    serumpun = kelompokkan((c.baris.tempat, c) for c in isi)
    for baris in serumpun.values():
        no, sasaran = _sel(baris[0], Peran.NO), _sel(baris[0], Peran.SASARAN)
        nomor = _NOMOR.fullmatch(no.teks) if no else None
        if nomor is None or no is None or sasaran is None:
            continue
        daftar = _daftar(baris[0])
        for n, c in enumerate(baris):
            kunci = k.nama.indikator.kunci(c.nama)
            if len(baris) > 1:
                huruf = _huruf(k, kunci, daftar, n, len(baris))
            else:  # one number beside several rows: each has its letter
                awal = _AWAL.match(sasaran.teks)
                huruf = awal[1] if awal and no.tinggi > 1 else ""
            if huruf or len(baris) == 1:
                teks = daftar.get(huruf, "")
                yield kunci, SasaranBernomor(f"{int(nomor[1])}{huruf}", teks, sasaran.tempat)


def _sel(c: Catatan, peran: Peran) -> SelDok | None:
    """The cell of a row, whole even where the row was taken apart."""
    kolom = c.tabel.milik(peran, panel=c.panel)
    return c.baris.sel[kolom[0].indeks] if kolom else None


def _daftar(c: Catatan) -> dict[str, str]:
    """The sasaran of a cell by letter; empty unless they run a, b, c."""
    sel = _sel(c, Peran.SASARAN)
    teks = sel.teks if sel else ""
    tanda = list(_BUTIR.finditer(teks))
    huruf = [m[1] for m in tanda]
    if len(huruf) < 2 or huruf != list("abcdefgh"[: len(huruf)]) or teks[: tanda[0].start()]:
        return {}
    akhir = [*(m.start() for m in tanda[1:]), len(teks)]
    isi = zip(tanda, akhir, strict=True)
    return {m[1]: nama_bersih(re.sub(r"\s+", " ", teks[m.end() : x])) for m, x in isi}


def _huruf(k: KonteksDokumen, kunci: str, daftar: dict[str, str], n: int, banyak: int) -> str:
    """The letter of an indicator's sasaran: by the table that puts it beside the indicator, else
    by its place where there are as many of both."""
    for c in k.catatan:
        teks = nama_bersih(c.teks(Peran.SASARAN))
        if not teks or c.lingkup != INDIKATOR or k.nama.indikator.kunci(c.nama) != kunci:
            continue
        cocok = [h for h, x in daftar.items() if _sama(teks, x)]
        if len(cocok) == 1:
            return cocok[0]
    return list(daftar)[n] if len(daftar) == banyak else ""


def _sama(satu: str, dua: str) -> bool:
    return sama_maksud(satu, dua) or kemiripan(satu, dua) >= MIN_MIRIP
