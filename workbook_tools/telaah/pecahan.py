"""Rows where one cell names several indicators: each gets its own part of the other cells."""

import re
from collections.abc import Iterator
from dataclasses import replace

from workbook_tools.audit.fakta import Fakta, baca
from workbook_tools.audit.fakta_tabel import INDIKATOR, JENIS, Catatan
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.penamaan import PencariNama

_NILAI = re.compile(r"-?\d[\d.,:]*\s*(?:%|[A-Za-z]+)?")
_BUTIR = re.compile(r"(?:^|\s)[-–•]\s+")
_BARIS = re.compile(r"B(\d+)")


def dengan_pecahan(k: KonteksDokumen) -> KonteksDokumen:
    """The same document with such rows taken apart; the audit leaves them whole."""
    cari = _pencari(k)
    catatan: list[Catatan] = []
    fakta: list[Fakta] = []
    for c in k.catatan:
        bagian = list(_pecah(cari, c)) or list(_sebaris(c))
        catatan += bagian or [c]
        fakta += [f for b in bagian for f in _fakta(k, b)]
    utuh = {f.baris for f in fakta}
    semua = [f for f in k.fakta if f.baris not in utuh] + fakta
    menurut = dict(k.menurut)
    for f in fakta:
        kunci = (f.jenis, f.lingkup, f.kunci, f.tahun)
        menurut[kunci] = [*menurut.get(kunci, []), f]
    return replace(k, catatan=catatan, fakta=semua, menurut=menurut)


def _pencari(k: KonteksDokumen) -> PencariNama:
    """Finds the office's own indicators; the merged cells themselves are no names here."""
    hasil = PencariNama()
    for ejaan, kunci in k.nama.indikator.rincian():
        if kunci in k.utama:
            hasil.tambah(INDIKATOR, ejaan, kunci)
    hasil.selesai()
    return hasil


def _pecah(cari: PencariNama, c: Catatan) -> Iterator[Catatan]:
    if c.lingkup != INDIKATOR:
        return
    nama = cari.cari(c.sel_nama.teks)
    if len({s.kunci for s in nama}) != len(nama) or len(nama) < 2:
        return
    for n, s in enumerate(nama):
        sel = {
            peran: [
                (kolom, replace(x, teks=teks, tempat=f"{x.tempat} ({n + 1})"))
                for kolom, x in isi
                if (teks := _bagian(x.teks, len(nama), n)) is not None
            ]
            for peran, isi in c.sel.items()
        }
        teks = c.sel_nama.teks[s.awal : s.akhir]
        yield replace(c, nama=teks, sel_nama=replace(c.sel_nama, teks=teks), sel=sel)


def _sebaris(c: Catatan) -> Iterator[Catatan]:
    """A merged cell that lists as many names as it covers rows: each row has the name beside it."""
    nama = [x.strip() for x in _BUTIR.split(c.sel_nama.teks) if x.strip()]
    awal, kini = (int(m[1]) for x in (c.sel_nama, c.baris) if (m := _BARIS.search(x.tempat)))
    if c.lingkup == INDIKATOR and len(nama) == c.sel_nama.tinggi > 1:
        teks = nama[kini - awal]
        yield replace(c, nama=teks, sel_nama=replace(c.sel_nama, teks=teks, tinggi=1))


def _bagian(teks: str, banyak: int, n: int) -> str | None:
    """The n-th of as many lines, or of as many figures; None when they are more or fewer."""
    baris = [x for x in teks.split("\n") if x.strip()]
    if len(baris) == banyak:
        return baris[n].strip()
    nilai = [m[0].strip() for m in _NILAI.finditer(teks)]
    sisa = _NILAI.sub("", teks).strip()
    return nilai[n] if len(nilai) == banyak and not sisa else None


def _fakta(k: KonteksDokumen, c: Catatan) -> Iterator[Fakta]:
    kunci = k.nama.indikator.kunci(c.nama)
    for peran, jenis in JENIS.items() if kunci else ():
        for kolom, s in c.isi(peran):
            bacaan = baca(s.teks, jenis)
            if bacaan.angka is not None:
                yield Fakta(
                    jenis,
                    INDIKATOR,
                    kunci,
                    c.nama,
                    k.tahun(c, kolom),
                    s.teks,
                    s.tempat,
                    c.tabel.lembar,
                    bacaan,
                    kelompok=f"T{c.tabel.urutan}.{c.panel}",
                    baris=c.baris.tempat,
                )
