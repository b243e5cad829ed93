"""What became of a spoilt workbook: found, accused, restored, and who was wrongly advised."""

import re
from dataclasses import dataclass

from tests.mutasi.perusak import Rusakan
from workbook_tools.model.temuan import Temuan, terhitung
from workbook_tools.numbers import baca_teks
from workbook_tools.workbook.alamat import nomor_kolom

_SEL = re.compile(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?")


@dataclass(frozen=True)
class Nilai:
    """``ditemukan``: some finding names the cell, or (row dropped) the sheet or the row's name.
    ``tepat``: a finding at the cell itself gives the true value. ``pulih``: its ``perbaikan`` does.
    ``sesat``: the advice of findings that would make a right cell wrong. ``banyak``: findings that
    are counted."""

    rusakan: Rusakan
    ditemukan: bool
    tepat: bool
    pulih: bool
    sesat: tuple[str, ...]
    banyak: int


def nilai(r: Rusakan, temuan: tuple[Temuan, ...]) -> Nilai:
    """The verdict on the findings of one spoilt workbook."""
    di_sel = [t for t in temuan if r.sel and (t.lembar, t.sel) == (r.lembar, r.sel)]
    return Nilai(
        r,
        any(menyebut(t, r) for t in temuan),
        any(sama(t.seharusnya, r.dari) for t in di_sel),
        any(t.perbaikan is not None and sama(t.perbaikan.isi, r.dari) for t in di_sel),
        tuple(sesat(t, r) for t in temuan if sesat(t, r)),
        len(terhitung(temuan)),
    )


def sesat(t: Temuan, r: Rusakan) -> str:
    """What a finding would have done to a right cell, or to the wrong one; '' for nothing."""
    saran = t.perbaikan.isi if t.perbaikan is not None else t.seharusnya
    if not saran or t.aturan.startswith("I124") or not r.sel:
        return ""
    letak = (t.perbaikan.lembar, t.perbaikan.sel) if t.perbaikan else (t.lembar, t.sel)
    for sel, benar in ((r.sel, r.dari), r.juga):
        if letak == (r.lembar, sel):
            return "" if t.perbaikan is None or sama(saran, benar) else f"{letak} = {saran}"
    tetap = sama(saran, t.nilai)  # the same value, only written clearly
    return "" if tetap else f"{letak}: {t.nilai} = {saran}"


def sama(a: str, b: str) -> bool:
    """Whether two texts say the same."""
    angka_a, angka_b = baca_teks(a).angka, baca_teks(b).angka
    if angka_a is None or angka_b is None:
        return a.strip().casefold() == b.strip().casefold()
    return angka_a.nilai == angka_b.nilai


def menyebut(t: Temuan, r: Rusakan) -> bool:
    """Whether a finding names the spoilt cell, or (row dropped) the sheet or the row's name."""
    tempat = [(t.lembar, t.sel), *((x.lembar, x.sel) for x in t.terkait)]
    if not r.sel:
        return any(lembar == r.lembar for lembar, _ in tempat) or r.dari in t.kunci + t.pesan
    return any(lembar == r.lembar and di_dalam(r.sel, sel) for lembar, sel in tempat)


def di_dalam(sel: str, rentang: str) -> bool:
    """Whether a cell lies in a range."""
    satu, luas = _SEL.fullmatch(sel), _SEL.fullmatch(rentang)
    if satu is None or luas is None:
        return False
    kolom, baris = nomor_kolom(satu[1]), int(satu[2])
    kiri, kanan = nomor_kolom(luas[1]), nomor_kolom(luas[3] or luas[1])
    return kiri <= kolom <= kanan and int(luas[2]) <= baris <= int(luas[4] or luas[2])
