"""From results to computed sheets: one sheet or family of sheets a file, no I/O."""

from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.pipeline import Olahan
from workbook_tools.sheets.anggaran import lembar_rekap_anggaran
from workbook_tools.sheets.banding import lembar_banding_kecamatan, lembar_banding_renstra
from workbook_tools.sheets.beranda import lembar_beranda
from workbook_tools.sheets.capaian import lembar_banding_tahun, lembar_capaian
from workbook_tools.sheets.efisiensi import lembar_efisiensi
from workbook_tools.sheets.grafik import lembar_grafik
from workbook_tools.sheets.pemeriksaan import lembar_pemeriksaan
from workbook_tools.sheets.pendukung import lembar_pendukung
from workbook_tools.sheets.program import lembar_capaian_program
from workbook_tools.sheets.triwulan import lembar_triwulan
from workbook_tools.tables.jejak import Tanda
from workbook_tools.tables.versi import versi_buku

_LEMBAR = (
    lembar_capaian,
    lembar_banding_tahun,
    lembar_banding_renstra,
    lembar_banding_kecamatan,
    lembar_capaian_program,
    lembar_rekap_anggaran,
    lembar_efisiensi,
    lembar_pendukung,
    lembar_triwulan,
    lembar_grafik,
)


def susun_lembar(
    olahan: Olahan, waktu: str, sidik: str, selesai: dict[str, Tanda] | None = None
) -> tuple[LembarTerisi, ...]:
    """All computed sheets of a workbook, ready for any writer.

    ``waktu``: when it was computed; ``sidik``: fingerprint of the inputs; ``selesai``:
    what staff wrote on Pemeriksaan after the last run.
    """
    laporan, hasil = olahan.laporan, olahan.hasil
    versi = versi_buku(olahan.buku)
    semua = (
        lembar_beranda(laporan, hasil, olahan.tabel, waktu, sidik),
        *(buat(laporan, hasil) for buat in _LEMBAR),
        lembar_pemeriksaan(laporan, hasil, olahan.tabel, selesai),
    )
    # A tab of that name in an older workbook is the office's own.
    return tuple(t for t in semua if t.lembar.sejak <= versi)
