"""Helpers that all computed sheets share."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from workbook_tools.compute.nilai import BerMedan, Nilai, sebut_ragu
from workbook_tools.model.lubang import BerRagu, Lubang
from workbook_tools.model.terisi import KOSONG, BarisTulis, BlokTerisi, LembarTerisi, SelTulis
from workbook_tools.numbers import Angka, cetak
from workbook_tools.records import Laporan
from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.records.skala import WARNA
from workbook_tools.schema.jenis import Blok, LembarHitung

Polos = str | Fraction | int | Angka | SelTulis | None


def sel(nilai: Polos) -> SelTulis:
    """A cell from a plain value. A figure with a ratio, a percent sign or a unit is shown as it
    was typed; a plain one stays a number."""
    if nilai is None or isinstance(nilai, str):
        return SelTulis(nilai) if nilai else KOSONG
    if isinstance(nilai, SelTulis):
        return nilai
    if isinstance(nilai, Angka):
        polos = nilai.rasio is None and not nilai.persen and not nilai.satuan and not nilai.bagian
        return SelTulis(nilai.nilai if polos else cetak(nilai))
    return SelTulis(nilai)


GELAP = "?"
"""Stands for a figure that rests on a cell nobody can read; cara_hitung says on which."""


def nilai_atau_gelap(nilai: Nilai) -> Fraction | str | None:
    """A figure, its mark where it is not known, or nothing."""
    return GELAP if nilai.sel else nilai.pasti


def medan_atau_gelap(rekam: BerMedan, *nama: str) -> dict[str, Polos]:
    """Fields of a result by name; the mark for one that is not known, the bounds for a count."""
    lubang = dict(rekam.lubang)
    return {n: _gelap(getattr(rekam, n), lubang.get(n)) for n in nama}


def _gelap(nilai: Polos, lubang: Lubang | None) -> Polos:
    if lubang is None:
        return nilai
    return GELAP if nilai is None else f"{lubang.bawah}–{lubang.atas}"


def dengan_ragu(cara: str, ragu: BerRagu, *nama: str) -> str:
    """The sum in words, and behind it the cells that make one of these fields doubtful."""
    semua = dict.fromkeys(r for medan, satu in ragu if medan in nama for r in satu)
    return f"{cara} {sebut_ragu(semua)}".strip()


def baris(isi: Mapping[str, Polos]) -> BarisTulis:
    """A row from plain values by column id."""
    return {kolom: KOSONG if nilai is None else sel(nilai) for kolom, nilai in isi.items()}


def blok(bentuk: Blok, isi: Iterable[Mapping[str, Polos]], laporan: Laporan) -> BlokTerisi:
    """A filled block; years are put into the labels."""
    label = {k.id: isi_tahun(k.label, laporan) for k in bentuk.kolom}
    return BlokTerisi(bentuk, label, tuple(baris(b) for b in isi))


def isi_tahun(label: str, laporan: Laporan) -> str:
    """A label with the Renstra years in place of {tahun_1}, {tahun_2}, ...."""
    if "{" not in label:
        return label
    awal = laporan.renstra_awal
    tahun = {
        f"tahun_{ke}": f"Tahun ke-{ke}" if awal is None else str(awal + ke - 1)
        for ke in range(1, TAHUN_RENSTRA + 1)
    }
    return label.format(**tahun)


def kepala(lembar: LembarHitung, laporan: Laporan) -> str:
    """The heading with the office and the year: 'Capaian Kinerja Kecamatan X Tahun 2024'."""
    potongan = [lembar.kepala, laporan.identitas.perangkat_daerah.teks]
    if laporan.tahun:
        potongan.append(f"Tahun {laporan.tahun}")
    return " ".join(p for p in potongan if p)


def satu_blok(
    lembar: LembarHitung, isi: Iterable[Mapping[str, Polos]], laporan: Laporan
) -> LembarTerisi:
    """A computed sheet of a single block."""
    pita = ((blok(lembar.pita[0][0], isi, laporan),),)
    return LembarTerisi(lembar, kepala(lembar, laporan), pita)


def warna_khusus(warna: str | None) -> str | None:
    """RRGGBB of a colour given as a code; None for the named ones, which the template shows."""
    if not warna or warna in WARNA:
        return None
    kode = warna.strip().lstrip("#")
    sah = len(kode) == 6 and all(h in "0123456789abcdefABCDEF" for h in kode)
    return kode.upper() if sah else None


def nama_warna(warna: str | None) -> str | None:
    """A colour's name in its standard spelling, so that the template's colours find it."""
    for baku in WARNA:
        if warna and warna.strip().casefold() == baku.casefold():
            return baku
    return warna
