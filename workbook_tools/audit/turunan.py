"""Sums that a table implies: what it gives to each program and kegiatan, and to the office."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.fakta_tabel import (
    KEGIATAN,
    PROGRAM,
    TOTAL,
    URAIAN,
    menyeluruh,
)
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import SelDok, TabelDok
from workbook_tools.audit.tanda import tingkat_baris
from workbook_tools.audit.uang import (
    BarisUang,
    Jumlahan,
    baris_uang,
    bermakna,
    daun,
    jumlahkan,
    kolom_uang,
    sel_uang,
)


class Turunan(Struct, frozen=True):
    """The sum of the leaves of one program (kegiatan, office) in one column of one table."""

    tabel: TabelDok
    jenis: str
    lingkup: str
    kunci: str
    jumlah: Jumlahan
    utuh: bool  # the table lists the whole office, so nothing of the program is missing


def tingkat_nama(k: KonteksDokumen, t: TabelDok) -> dict[str, int]:
    """Levels of the rows of a mixed column by the place of the row: by their marks where the table
    marks its sub kegiatan, else by their names."""
    urut = {"program": 1, "kegiatan": 2, "sub_kegiatan": 3}
    isi = [c for c in k.catatan if c.tabel is t and c.lingkup == URAIAN]
    tanda = {c.baris.tempat: tingkat_baris(t, c.baris, c.sel_nama).value for c in isi}
    if "sub_kegiatan" in tanda.values():
        return {n: urut.get(p, 9) for n, p in tanda.items()}
    return {c.baris.tempat: urut.get(k.nama.tingkat(c.nama)[0], 9) for c in isi}


def turunan(k: KonteksDokumen) -> Iterator[Turunan]:
    """Every sum of every table of money."""
    for t in k.dok.tabel:
        if not bermakna(t):
            continue
        baris = baris_uang(t, tingkat_nama(k, t))
        utuh = menyeluruh(t, k.nama)
        for kolom, jenis in kolom_uang(t):
            kelompok: dict[tuple[str, str], list[SelDok]] = {}
            for b in daun(baris):
                s = sel_uang(b, kolom)
                for pemilik in _pemilik(k, b) if s is not None else ():
                    kelompok.setdefault(pemilik, []).append(s)  # type: ignore[arg-type]
            for (lingkup, kunci), sel in kelompok.items():
                yield Turunan(t, jenis, lingkup, kunci, jumlahkan(sel), utuh)


def _pemilik(k: KonteksDokumen, b: BarisUang) -> Iterator[tuple[str, str]]:
    if b.catatan is None or b.catatan.lingkup in (URAIAN, PROGRAM):
        return
    yield TOTAL, "total"
    for peran, lingkup in ((Peran.PROGRAM, PROGRAM), (Peran.KEGIATAN, KEGIATAN)):
        kamus = k.nama.kamus(lingkup)
        for _, s in b.catatan.isi(peran):
            if kamus and b.catatan.lingkup != lingkup and (kunci := kamus.kunci(s.teks)):
                yield lingkup, kunci
