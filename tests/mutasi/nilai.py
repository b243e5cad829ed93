"""What became of a spoilt workbook: found, accused, restored, and who was wrongly advised."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tests.mutasi.perusak import SEBAB, Rusakan
from tests.mutasi.saksi import saksi
from tests.mutasi.taat import Saran, galat_baru, letak, menjauh, patuhi, saran
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.temuan import Temuan, terhitung
from workbook_tools.numbers import baca_teks, bulatkan
from workbook_tools.pipeline import hitung
from workbook_tools.workbook.alamat import nomor_kolom

_SEL = re.compile(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?")


BAKU = "rasio"
"""What an empty Rumus Efisiensi means."""


@dataclass(frozen=True)
class Nilai:
    """``ditemukan``: some finding names the cell, or (row dropped) the sheet or the row's name.
    ``tepat``: a finding at the cell itself gives the true value. ``pulih``: its ``perbaikan`` does.
    ``sesat``: what obeying all advice would spoil. ``banyak``: findings that are counted.
    ``sebab``: the causes that are told; ``sebab_benar``: whether they name the true one.
    ``saksi``: the independent places that tell its value exactly."""

    rusakan: Rusakan
    ditemukan: bool
    tepat: bool
    pulih: bool
    sesat: tuple[str, ...]
    banyak: int
    sebab: tuple[str, ...] = ()
    sebab_benar: bool = False
    temuan: tuple[Temuan, ...] = ()
    saksi: int = 0


def nilai(r: Rusakan, benar: Hasil) -> Nilai:
    """The verdict on the findings of one spoilt workbook; ``benar``: results of the clean one."""
    rusak = hitung(buku_dari_masukan(r.isi)).hasil
    temuan = rusak.temuan
    di_sel = [t for t in temuan if r.sel and (t.lembar, t.sel) == (r.lembar, r.sel)]
    sebab = tuple(dict.fromkeys(t.dugaan for t in temuan if t.dugaan))
    return Nilai(
        r,
        any(menyebut(t, r) for t in temuan),
        any(sama(t.seharusnya, r.dari) for t in di_sel),
        any(t.perbaikan is not None and sama(t.perbaikan.isi, r.dari) for t in di_sel)
        or any(baris_kembali(t, r) for t in temuan),
        (*sesat(r, saran(temuan)), *akibat(r, rusak, benar)),
        len(terhitung(temuan)),
        sebab,
        bool(sebab) and all(any(kata in s for kata in SEBAB.get(r.jenis, ())) for s in sebab),
        temuan,
        saksi(r) if r.sel else 0,
    )


def baris_kembali(t: Temuan, r: Rusakan) -> bool:
    """Whether a mend puts the dropped row back."""
    p = t.perbaikan
    return (
        p is not None
        and not r.sel
        and p.lembar == r.lembar
        and r.dari in dict(p.tambah_baris).values()
    )


def sesat(r: Rusakan, semua: Iterable[Saran]) -> list[str]:
    """Advice that would make a right cell wrong, or the wrong one wrong in another way."""
    benar = {(r.lembar, r.sel): r.dari, (r.lembar, r.juga[0]): r.juga[1]}
    hasil = []
    for s in semua:
        ada = _tertulis(r, s)
        seharusnya = benar.get((s.lembar, s.sel), ada)
        if not s.baris and not sama(s.isi, seharusnya):
            hasil.append(f"{s.lembar} {s.sel}: {ada} -> {s.isi}")
    return hasil


def _tertulis(r: Rusakan, s: Saran) -> str:
    """What stands in a cell of the spoilt workbook."""
    if s.baris or s.lembar not in r.isi:
        return ""
    nomor, kolom = letak(s)
    daftar = r.isi[s.lembar]
    return str(daftar[nomor].get(kolom, "")) if nomor < len(daftar) else ""


def akibat(r: Rusakan, rusak: Hasil, benar: Hasil) -> list[str]:
    """New errors, and headlines moved away from the truth, once all advice is typed."""
    if not any(saran(rusak.temuan)):
        return []
    sesudah = hitung(buku_dari_masukan(patuhi(r.isi, rusak.temuan))).hasil
    galat = [
        f"galat baru: {t.aturan} {t.lembar} {t.sel}"
        for t in galat_baru(rusak.temuan, sesudah.temuan)
    ]
    return galat + [f"menjauh: {id_}" for id_ in menjauh(benar, rusak, sesudah)]


def sama(a: str, b: str) -> bool:
    """Whether ``a`` says what ``b`` does, at least as precisely: 75,05% for 75%."""
    angka_a, angka_b = baca_teks(a).angka, baca_teks(b).angka
    if angka_a is None or angka_b is None:
        return (a.strip().casefold() or BAKU) == (b.strip().casefold() or BAKU)
    if angka_a.persen and angka_b.persen and angka_a.desimal >= angka_b.desimal:
        return bulatkan(angka_a.nilai, angka_b.desimal) == angka_b.nilai
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
