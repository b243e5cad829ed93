"""The computations: one topic a file, pure functions over the records of a report."""

from workbook_tools.compute.anggaran import hitung_anggaran
from workbook_tools.compute.banding_kecamatan import hitung_banding_kecamatan
from workbook_tools.compute.banding_renstra import hitung_banding_renstra
from workbook_tools.compute.banding_tahun import hitung_banding_tahun
from workbook_tools.compute.bumdes import hitung_bumdes
from workbook_tools.compute.desa import hitung_desa
from workbook_tools.compute.efisiensi import hitung_efisiensi
from workbook_tools.compute.ikm import hitung_ikm
from workbook_tools.compute.indikator import hitung_semua_capaian
from workbook_tools.compute.kelengkapan import hitung_kelengkapan
from workbook_tools.compute.program import hitung_capaian_program
from workbook_tools.compute.ringkasan import hitung_ringkasan
from workbook_tools.compute.triwulan import hitung_triwulan
from workbook_tools.model.hasil import Hasil
from workbook_tools.records import Laporan


def hitung_semua(laporan: Laporan) -> Hasil:
    """All results of a report, without findings."""
    capaian = hitung_semua_capaian(laporan)
    capaian_program = hitung_capaian_program(laporan)
    anggaran = hitung_anggaran(laporan)
    desa = hitung_desa(laporan)
    efisiensi = hitung_efisiensi(laporan, capaian, capaian_program, anggaran)
    return Hasil(
        ringkasan=hitung_ringkasan(capaian, anggaran, efisiensi, laporan.kebijakan),
        capaian=capaian,
        banding_tahun=hitung_banding_tahun(laporan, capaian, desa),
        banding_renstra=hitung_banding_renstra(laporan, capaian),
        banding_kecamatan=hitung_banding_kecamatan(laporan, capaian),
        capaian_program=capaian_program,
        anggaran=anggaran,
        efisiensi=efisiensi,
        desa=desa,
        bumdes=hitung_bumdes(laporan),
        ikm=hitung_ikm(laporan),
        kelengkapan=hitung_kelengkapan(laporan),
        triwulan=hitung_triwulan(laporan),
    )
