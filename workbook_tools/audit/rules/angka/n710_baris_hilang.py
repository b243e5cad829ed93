"""N710: a kegiatan or sub kegiatan is on one full table and not on another."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.audit.daftar_nama import BarisNama, daftar_nama
from workbook_tools.audit.fakta_tabel import KEGIATAN, SUB
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import nama_bersih
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.rules.registry import aturan

MIN_BARIS = 5
BAGIAN = 0.6
MAKS_DAFTAR = 3
"""Names of a list that no table has; where there are more, the list is of something else."""


@aturan("N710", Tingkat.PERINGATAN, "Kegiatan atau sub kegiatan tidak ada di semua tabel")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan daftar kegiatan dan sub kegiatan di tabel-tabel yang memuat seluruh perangkat
    daerah: rencana kerja, capaian program dan kegiatan, realisasi anggaran.

    Mengapa penting: baris yang hilang sering menjelaskan mengapa totalnya tidak cocok, dan
    kegiatan berbiaya tanpa laporan kinerja adalah temuan pemeriksa.

    Contoh: pengadaan kendaraan ada di tabel anggaran, tidak ada di tabel capaian sub kegiatan.

    Cara memperbaiki: tambahkan barisnya, atau jelaskan mengapa tidak dilaporkan.
    """
    sub = list(_sub(k))
    yield from sub
    yield from _kegiatan(k, {x for t in sub for x in t.sel.split("; ")})
    for deret in daftar_nama(k):
        tanpa = [b for b in deret if not b.kunci]
        ada = _di_tabel(k) if tanpa else frozenset()
        yield from _daftar([b for b in tanpa if kunci_nama(b.nama) not in ada])


def _di_tabel(k: KonteksDokumen) -> frozenset[str]:
    """All texts of the tables of money: a row without figures is a row, too."""
    return frozenset(
        kunci_nama(nama_bersih(s.teks))
        for t in k.dok.tabel
        if t.milik(Peran.ANGGARAN)
        for b in t.baris
        for s in b.sel
        if s is not None and s.awal
    )


def _daftar(tanpa: list[BarisNama]) -> Iterator[Temuan]:
    """Names on a list in the text that no table has."""
    for b in tanpa if len(tanpa) <= MAKS_DAFTAR else ():
        yield Temuan(
            b.alinea.lembar,
            f"P{b.alinea.urutan}",
            f"'{b.nama}' ada di daftar ini, tidak di tabel mana pun. Tambahkan barisnya, samakan "
            "namanya, atau hapus dari daftar.",
            kunci=b.nama,
            nilai=b.nama,
            tingkat=Tingkat.INFO,
        )


Letak = dict[int, dict[str, Tempat]]
"""By table (its place in the body) the places of names by key."""


def _sub(k: KonteksDokumen) -> Iterator[Temuan]:
    letak: Letak = defaultdict(dict)
    for c in k.catatan:
        lingkup, kunci = k.pemilik(c)
        if lingkup == SUB and kunci and k.bagian.pendukung(c.tabel) not in k.utama:
            tempat = c.tempat
            letak[c.tabel.letak].setdefault(kunci, tempat)
    semua = {x for isi in letak.values() for x in isi}
    penuh = _penuh(letak)
    if len(penuh) < 2:
        return
    tabel = {t.letak: t for t in k.dok.tabel}
    ganti = dict(_pengganti(penuh))
    for n, (hilang, lain) in ganti.items():
        yield _tertukar(
            tabel[n], penuh[n][lain], [isi[hilang] for isi in penuh.values() if hilang in isi]
        )
    terpakai = {x for pasangan in ganti.values() for x in pasangan}
    for kunci in sorted(semua - terpakai):
        ada = [isi[kunci] for isi in penuh.values() if kunci in isi]
        tanpa = [tabel[n] for n, isi in penuh.items() if kunci not in isi]
        if ada and tanpa:
            yield _temuan(k.nama.sub_kegiatan.nama(kunci), ada, tanpa)


def _kegiatan(k: KonteksDokumen, disebut: set[str]) -> Iterator[Temuan]:
    """A kegiatan that all full tables have but one; where sub kegiatan are missing, too, they
    are what is told (``disebut``)."""
    letak: Letak = defaultdict(dict)
    for c in k.catatan:
        if k.bagian.pendukung(c.tabel) in k.utama:
            continue
        lingkup, kunci = k.pemilik(c)
        sel = [(kunci, c.sel_nama)] if lingkup == KEGIATAN else []
        sel += [(k.nama.kegiatan.kunci(s.teks), s) for _, s in c.isi(Peran.KEGIATAN)]
        for satu, s in sel:
            if satu:
                tempat = Tempat(c.tabel.lembar, s.tempat, s.teks)
                letak[c.tabel.letak].setdefault(satu, tempat)
    tabel = {t.letak: t for t in k.dok.tabel}
    penuh = _penuh(letak)
    ganti = {hilang: (n, lain) for n, (hilang, lain) in _pengganti(penuh)}
    for kunci in sorted({x for isi in letak.values() for x in isi}):
        ada = [isi[kunci] for isi in penuh.values() if kunci in isi]
        tanpa = [tabel[n] for n, isi in penuh.items() if kunci not in isi]
        if not len(ada) > 1 == len(tanpa) or tanpa[0].tempat in disebut:
            continue
        if kunci in ganti:
            n, lain = ganti[kunci]
            yield _tertukar(tabel[n], penuh[n][lain], ada)
        else:
            yield _temuan(k.nama.kegiatan.nama(kunci), ada, tanpa)


def _penuh(letak: Letak) -> Letak:
    """The tables that list (nearly) all names."""
    semua = {x for isi in letak.values() for x in isi}
    return {n: isi for n, isi in letak.items() if len(isi) >= max(MIN_BARIS, BAGIAN * len(semua))}


def _pengganti(penuh: dict[int, dict[str, Tempat]]) -> Iterator[tuple[int, tuple[str, str]]]:
    """A name that only one table has, at the place where that table lacks one of the others."""
    for n, isi in penuh.items():
        lain = [x for m, x in penuh.items() if m != n]
        sendiri = [x for x in isi if not any(x in y for y in lain)]
        for x in sendiri:
            urut = list(isi)
            sebelum = urut[urut.index(x) - 1] if urut.index(x) else ""
            calon = [
                b for y in lain for a, b in pairwise(["", *y]) if a == sebelum and b not in isi
            ]
            if calon:
                yield n, (calon[0], x)
                break


def _tertukar(t: TabelDok, sini: Tempat, sana: list[Tempat]) -> Temuan:
    return Temuan(
        sini.lembar,
        sini.sel,
        f"Di {t.sebutan} tertulis '{sini.nilai}', di tempat yang sama tabel lain menulis "
        f"'{sana[0].nilai}'. Samakan namanya dengan DPA, atau tambahkan baris yang hilang.",
        kunci=sini.nilai,
        nilai=sini.nilai,
        terkait=(*sana, *(Tempat(t.lembar, x, t.sebutan) for x in (t.tempat, t.kapsi) if x)),
    )


def _temuan(nama: str, ada: list[Tempat], tanpa: list[TabelDok]) -> Temuan:
    sebutan = ", ".join(t.sebutan for t in tanpa)
    if len(ada) < len(tanpa) or len(ada) == 1 == len(tanpa):
        sel = ada[0].sel
        pesan = f"'{nama}' hanya ada di sini, tidak di {sebutan}."
    else:
        sel = "; ".join(x for t in tanpa for x in (t.tempat, t.kapsi) if x)
        pesan = f"'{nama}' tidak ada di {sebutan}, padahal ada di tabel lain."
    lembar = ada[0].lembar if sel == ada[0].sel else tanpa[0].lembar
    lawan = [
        Tempat(t.lembar, x, t.sebutan)
        for t in tanpa
        for x in (t.tempat, t.kapsi)
        if x and x not in sel
    ]
    return Temuan(
        lembar,
        sel,
        f"{pesan} Tambahkan barisnya, samakan namanya, atau jelaskan.",
        kunci=nama,
        nilai=nama,
        terkait=(*ada, *lawan),
    )
