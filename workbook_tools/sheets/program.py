"""Capaian Program, Rekap Anggaran."""

from collections import Counter
from fractions import Fraction

from workbook_tools.compute.program import rata_rata_simpul
from workbook_tools.model.hasil import CapaianProgram, Hasil
from workbook_tools.model.terisi import LembarTerisi, SelTulis
from workbook_tools.numbers import cetak_persen
from workbook_tools.records import Laporan
from workbook_tools.schema import HITUNG
from workbook_tools.sheets.dasar import Polos, medan_atau_gelap, nama_warna, satu_blok, warna_khusus

SEBUTAN_TINGKAT = {
    "program": "program",
    "kegiatan": "kegiatan",
    "sub_kegiatan": "sub kegiatan",
    "total": "total",
    "sasaran": "sasaran",
}


def lembar_capaian_program(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """Every indicator of every level; where a level has several, the mean is told beside."""
    rata = rata_rata_simpul(hasil.capaian_program, laporan.kebijakan)
    berapa = Counter(c.simpul for c in hasil.capaian_program)
    isi: list[dict[str, Polos]] = []
    program = kegiatan = ""
    for c in hasil.capaian_program:
        milik = rata.get(c.simpul) if c.simpul else None
        baris = _baris(c, milik.pasti if milik else None, berapa[c.simpul])
        # A name is printed where it changes, as the reports do.
        baris["program"] = c.program if c.program != program else None
        baris["kegiatan"] = c.kegiatan if c.kegiatan != kegiatan else None
        program, kegiatan = c.program, c.kegiatan or ""
        isi.append(baris)
    return satu_blok(HITUNG["capaian_program"], isi, laporan)


def _baris(c: CapaianProgram, rata: Fraction | None, jumlah: int) -> dict[str, Polos]:
    cara = c.cara_hitung
    if jumlah > 1 and rata is not None:
        cara += f" Rata-rata {SEBUTAN_TINGKAT[c.tingkat]} ini: {cetak_persen(rata)}."
    return {
        "tingkat": SEBUTAN_TINGKAT[c.tingkat],
        "sub_kegiatan": c.sub_kegiatan,
        "indikator": c.indikator,
        "satuan": c.satuan,
        **medan_atau_gelap(c, "target", "realisasi", "capaian"),
        "kategori": SelTulis(c.kategori, warna=warna_khusus(c.warna)),
        "warna": nama_warna(c.warna),
        "cara_hitung": cara,
    }
