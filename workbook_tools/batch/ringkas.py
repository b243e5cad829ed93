"""From a workbook that was worked on to the summary of the run."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from workbook_tools.formats.json_temuan import judul_tab
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.ringkas import Keadaan, Ringkas
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung
from workbook_tools.pipeline import Olahan
from workbook_tools.schema import HITUNG
from workbook_tools.tables.versi import versi_buku
from workbook_tools.workbook.olah import BerkasOlahan

DISEBUT = {
    "rata_rata_capaian": "rata-rata capaian",
    "kategori": "kategori",
    "persen_realisasi": "persen realisasi",
}
"""The headlines of a run."""


def ringkas(b: BerkasOlahan) -> Ringkas:
    """The summary of a workbook that was worked on."""
    if b.olahan is None:
        return Ringkas(b.jalur, Keadaan.GAGAL, sebab=b.temuan[0])
    capaian, kategori, realisasi = _angka(b.olahan)
    jumlah = {t: sum(1 for x in terhitung(b.temuan) if x.tingkat is t) for t in Tingkat}
    return Ringkas(
        b.jalur,
        Keadaan.SELESAI,
        b.tertulis,
        capaian,
        kategori,
        realisasi,
        jumlah[Tingkat.GALAT],
        jumlah[Tingkat.PERINGATAN],
        jumlah[Tingkat.INFO],
        catatan=(*b.catatan, *_ragu(b.jalur, b.olahan)),
        lengkap=b.olahan.hasil.kelengkapan.persen,
        bertriwulan=HITUNG["triwulan"].sejak <= versi_buku(b.olahan.buku),
    )


def _angka(o: Olahan) -> tuple[Fraction | None, str | None, Fraction | None]:
    """Mean achievement, category and absorption: of the year, or as of the quarter asked for."""
    t, r = o.hasil.triwulan, o.hasil.ringkasan
    if o.laporan.triwulan is None or t is None:
        return r.rata_rata_capaian, r.kategori, r.persen_realisasi
    return t.rata_rata_capaian, t.kategori, t.total.persen if t.total else None


def _ragu(jalur: Path, o: Olahan) -> Iterator[str]:
    """The headlines that rest on a cell which is probably wrong."""
    per_sel = kelompokkan(
        (r, DISEBUT[nama])
        for nama, ragu in o.hasil.ringkasan.ragu
        for r in (ragu if nama in DISEBUT else ())
    )
    for r, angka in per_sel.items():
        tempat = f"{judul_tab(r.lembar)} {r.kata} ({r.aturan})"
        yield f"{jalur.name}: {', '.join(angka)} diragukan, {tempat}."


def gagal(jalur: Path, kode: str, pesan: str) -> Ringkas:
    """The summary of a workbook that could not be worked on, under the rule ``kode``."""
    return Ringkas(jalur, Keadaan.GAGAL, sebab=temuan_gagal(kode, pesan))


def temuan_gagal(kode: str, pesan: str) -> Temuan:
    """Why a whole file could not be worked on."""
    return Temuan("", "", pesan, aturan=kode, tingkat=Tingkat.GALAT)
