"""Cells that no computation can be trusted with: doubled rows, negative figures, two units."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger.rumus import Letak
from workbook_tools.facts.satuan import TANPA, satuan_angka, serupa
from workbook_tools.facts.sekali import sekali
from workbook_tools.facts.sel import isian_negatif
from workbook_tools.kelompok import kelompokkan
from workbook_tools.names import kunci_nama
from workbook_tools.records import Baris
from workbook_tools.records.bumdes import BarisBumdes

BELANJA = {
    "renja": ("anggaran",),
    "anggaran": ("anggaran", "realisasi"),
    "perjanjian_program": ("anggaran",),
}
BERSATUAN = ("kinerja", "kinerja_program", "pembanding")


@sekali
def baris_ganda(k: Konteks) -> tuple[tuple[Baris, Baris], ...]:
    """Rows of a budget sheet that repeat an earlier one: the same sub kegiatan of the same unit,
    for the same indicators, with the same amounts; of PK Program, the same program."""
    hasil = []
    for lembar, kolom in BELANJA.items():
        pertama: dict[object, Baris] = {}
        for b in k.laporan.baris(lembar):
            nilai = tuple(b.yang_berlaku(x).nilai for x in kolom)
            silsilah = k.laporan.silsilah(b)
            sub = silsilah.program if lembar == "perjanjian_program" else silsilah.sub_kegiatan
            if sub is None or not all(nilai):
                continue
            beda = tuple(b.isian(x).teks for x in ("unit", "sasaran") if x in b.LEMBAR.letak)
            ada = pertama.setdefault((sub, nilai, beda), b)
            if ada is not b:
                hasil.append((ada, b))
    return tuple(hasil)


@sekali
def desa_ganda(k: Konteks) -> tuple[list[Baris], ...]:
    """Rows of Desa, and of BUMDes, that name one village: counts of them are too large."""
    kunci = k.laporan.daftar["desa"].kunci
    kelompok = kelompokkan(
        ((lembar, kunci(nama)), b)
        for lembar in ("desa", "bumdes")
        for b in k.laporan.baris(lembar)
        if (nama := b.isian("desa").teks)
    )
    return tuple(baris for baris in kelompok.values() if len(baris) > 1)


def beda_bumdes(baris: list[Baris]) -> bool:
    """Whether rows of one village are several BUM Desa, by their names."""
    usaha = [kunci_nama(b.bumdes.teks) for b in baris if isinstance(b, BarisBumdes)]
    return len({n for n in usaha if n}) == len(baris)


@sekali
def sel_ganda(k: Konteks) -> frozenset[Letak]:
    """The cells of rows that stand twice."""
    desa = (b for baris in desa_ganda(k) if not beda_bumdes(baris) for b in baris)
    isian = (b.isian(kolom.id) for b in desa for kolom in b.LEMBAR.kolom)
    return frozenset([*_ganda(k), *((i.lembar, i.sel) for i in isian)])


@sekali
def sel_cacat(k: Konteks) -> frozenset[Letak]:
    """Their addresses."""
    return frozenset([*sel_ganda(k), *_negatif(k), *_beda_satuan(k)])


def _ganda(k: Konteks) -> Iterator[Letak]:
    for sepasang in baris_ganda(k):
        for b in sepasang:
            for kolom in BELANJA[b.LEMBAR.id]:
                isian = b.yang_berlaku(kolom)
                yield isian.lembar, isian.sel


def _negatif(k: Konteks) -> Iterator[Letak]:
    """What I110 tells."""
    for _, isian, _ in isian_negatif(k):
        if isian.lembar != "pernyataan":
            yield isian.lembar, isian.sel


def _beda_satuan(k: Konteks) -> Iterator[Letak]:
    """Targets and realisations that are written in two units."""
    for lembar in BERSATUAN:
        for b in k.laporan.baris(lembar):
            isian = [b.isian("target"), b.isian("realisasi")]
            satuan = [satuan_angka(i.angka) for i in isian if i.angka is not None]
            if len(satuan) == len(isian) and TANPA not in satuan and not serupa(*satuan):
                yield from ((i.lembar, i.sel) for i in isian)
