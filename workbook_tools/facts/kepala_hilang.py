"""The one heading that Program Kegiatan lacks, as the codes below it tell."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import pernyataan
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.kode_rekening import PANJANG, bagian_kode, bertitik
from workbook_tools.records.nomenklatur import Nomenklatur
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.tables.baris.kedalaman import tingkat_kode

POHON = "program_kegiatan"
PROGRAM, KEGIATAN, SUB = PANJANG


class KepalaHilang(Struct, frozen=True):
    """A heading that should stand right above a row: its level, code, name ('' where nothing tells
    it), and the codes of indicators that no row names."""

    bawah: BarisProgramKegiatan
    tingkat: str
    kode: str
    nama: str
    sasaran: str


def kepala_hilang(k: Konteks) -> KepalaHilang | None:
    """The heading whose code only rows below it have; None where none or several are missing, or
    the sheet has no headings of its level."""
    baris = k.laporan.program_kegiatan
    ada = {bagian_kode(b.kode_rekening.teks) for b in baris}
    hilang: dict[tuple[str, ...], KepalaHilang] = {}
    tingkat = {tingkat_kode(b.kode_rekening.teks) for b in baris}
    for b in baris:
        kode = bertitik(b.kode_rekening.teks)
        for atas in _di_atas(kode) if tingkat >= {PROGRAM, KEGIATAN, SUB} else ():
            bagian = bagian_kode(kode)[: PANJANG[atas]]
            if bagian not in ada and bagian not in hilang:
                teks = ".".join(kode.split(".")[: PANJANG[atas]])
                hilang[bagian] = KepalaHilang(b, atas, teks, *_isi(k, atas, teks))
    return next(iter(hilang.values())) if len(hilang) == 1 else None


def _di_atas(kode: str) -> tuple[str, ...]:
    return {KEGIATAN: (PROGRAM,), SUB: (PROGRAM, KEGIATAN)}.get(tingkat_kode(kode), ())


def _isi(k: Konteks, tingkat: str, kode: str) -> tuple[str, str]:
    resmi = Nomenklatur(k.laporan.nomenklatur).cari(kode)
    nama = {kunci_nama(x): x for x in ([resmi.nama] if resmi else _tak_bertempat(k, tingkat))}
    dipakai = {kunci_kode(x) for b in k.laporan.anggaran for x in b.sasaran.teks.split(",")}
    lain = [i.kode.teks for i in k.laporan.indikator if kunci_kode(i.kode.teks) not in dipakai]
    sasaran = ", ".join(lain) if tingkat == PROGRAM else ""
    return (nama.popitem()[1] if len(nama) == 1 else "", sasaran)


def _tak_bertempat(k: Konteks, tingkat: str) -> Iterator[str]:
    """Names of a level that other sheets have and the tree has not."""
    pohon = {kunci_nama(b.nama.teks) for b in k.laporan.program_kegiatan}
    semua = [p.rincian.nama for p in pernyataan(k) if p.acuan.endswith(f"_{tingkat}")]
    if tingkat == PROGRAM:
        semua += [b.program.teks for b in k.laporan.perjanjian_program]
    elif tingkat == KEGIATAN:
        semua = [p.rincian.nama for p in pernyataan(k) if _kegiatan(p.acuan)]
    yield from (x for x in semua if x and kunci_nama(x) not in pohon)


def _kegiatan(acuan: str) -> bool:
    return acuan.endswith("_kegiatan") and not acuan.endswith("_sub_kegiatan")
