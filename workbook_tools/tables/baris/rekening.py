"""Belanja accounts below a sub kegiatan: they are its parts, never more budget beside it."""

from bisect import bisect
from collections.abc import Sequence
from itertools import zip_longest

from msgspec.structs import replace

from workbook_tools.kelompok import kelompokkan
from workbook_tools.numbers import Angka, Bacaan, Status, cetak_angka, jumlah
from workbook_tools.numbers.cetak import desimal_perlu
from workbook_tools.records import Baris, Isian
from workbook_tools.records.baris_lain import BarisLain, JenisBaris
from workbook_tools.tables.baris.kedalaman import rekening_di_atas

UANG = (
    *("anggaran_renja", "anggaran", "anggaran_perubahan", "realisasi"),
    *(f"rak_tw{n}" for n in range(1, 5)),
    *(f"realisasi_tw{n}" for n in range(1, 5)),
)
_NAMA = ("program", "kegiatan", "sub_kegiatan", "nama")
_BELANJA = "belanja "


def jumlahkan_rekening(
    rekaman: Sequence[Baris], lain: Sequence[BarisLain]
) -> tuple[list[Baris], list[BarisLain]]:
    """Sub kegiatan with the money of their accounts where they have none of their own.

    Only the deepest accounts are added. Every account knows the record that it stands under.
    """
    ditandai = _tandai(rekaman, lain)
    milik = milik_rekaman(ditandai)
    return [_isi(b, daun(milik.get(b.nomor_baris, ()))) for b in rekaman], ditandai


def rekening_tanpa_kode(b: Baris) -> bool:
    """Whether a row without a code names a kind of belanja, as people type them below a sub
    kegiatan: no sub kegiatan is called so."""
    nama = [t for k in _NAMA if hasattr(b, k) and (t := b.isian(k).teks)]
    return (
        not b.isian("kode_rekening")
        and len(nama) == 1
        and nama[0].casefold().startswith(_BELANJA)
        and not (hasattr(b, "tingkat") and b.isian("tingkat"))
    )


def milik_rekaman(lain: Sequence[BarisLain]) -> dict[int, list[BarisLain]]:
    """The accounts of every record that has some, by the record's row."""
    return kelompokkan(
        (x.anggota[0], x) for x in lain if x.jenis is JenisBaris.REKENING and x.anggota
    )


def _tandai(rekaman: Sequence[Baris], lain: Sequence[BarisLain]) -> list[BarisLain]:
    """The accounts with the row of the record above them; a heading ends what is above."""
    hasil: list[BarisLain] = []
    batas = [(b.nomor_baris, True) for b in rekaman]
    batas += [(x.baris.nomor_baris, False) for x in lain if x.jenis is JenisBaris.INDUK]
    batas.sort()
    nomor = [n for n, _ in batas]
    for x in lain:
        ke = bisect(nomor, x.baris.nomor_baris) - 1
        milik = x.jenis is JenisBaris.REKENING and ke >= 0 and batas[ke][1]
        hasil.append(replace(x, anggota=(nomor[ke],)) if milik else x)
    return hasil


def daun(rekening: Sequence[BarisLain]) -> list[Baris]:
    """The accounts under which no other one stands."""
    kode = [x.baris.isian("kode_rekening").teks for x in rekening]
    return [
        x.baris
        for x, ini, bawah in zip_longest(rekening, kode, kode[1:], fillvalue="")
        if isinstance(x, BarisLain) and not rekening_di_atas(str(ini), str(bawah))
    ]


def _isi(b: Baris, rekening: Sequence[Baris]) -> Baris:
    ganti: dict[str, Isian] = {}
    for kolom in UANG if rekening else ():
        if hasattr(b, kolom) and not b.isian(kolom):
            sel = [r.isian(kolom) for r in rekening if r.isian(kolom)]
            if sel:
                ganti[kolom] = _jumlah(b.isian(kolom), sel)
    return b.dengan(ganti) if ganti else b


def _jumlah(isian: Isian, sel: Sequence[Isian]) -> Isian:
    """The sum in the cell of the sub kegiatan; unread when one of the accounts is unread."""
    nilai = [s.nilai for s in sel if s.nilai is not None]
    if len(nilai) < sum(not s.belum_dinilai for s in sel):
        rusak = next(s for s in sel if s.nilai is None and not s.belum_dinilai)
        return replace(isian, sel=rusak.sel, teks=rusak.teks, bacaan=rusak.bacaan)
    total = jumlah(nilai)
    desimal = desimal_perlu(total)
    return replace(
        isian,
        teks=cetak_angka(total, desimal),
        bacaan=Bacaan(Status.TERBACA, Angka(total, desimal)),
    )
