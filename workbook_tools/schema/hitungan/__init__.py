"""The computed sheets, in the order of the workbook's tabs."""

from workbook_tools.schema.hitungan.capaian import (
    BANDING_KECAMATAN,
    BANDING_RENSTRA,
    BANDING_TAHUN,
    CAPAIAN,
)
from workbook_tools.schema.hitungan.grafik import GRAFIK
from workbook_tools.schema.hitungan.pendukung import DESA_BUMDES_IKM
from workbook_tools.schema.hitungan.program import CAPAIAN_PROGRAM, EFISIENSI, REKAP_ANGGARAN
from workbook_tools.schema.hitungan.triwulan import TRIWULAN
from workbook_tools.schema.hitungan.umum import BERANDA, PEMERIKSAAN
from workbook_tools.schema.jenis import LembarHitung

LEMBAR_HITUNG: tuple[LembarHitung, ...] = (
    BERANDA,
    CAPAIAN,
    BANDING_TAHUN,
    BANDING_RENSTRA,
    BANDING_KECAMATAN,
    CAPAIAN_PROGRAM,
    REKAP_ANGGARAN,
    EFISIENSI,
    DESA_BUMDES_IKM,
    TRIWULAN,
    GRAFIK,
    PEMERIKSAAN,
)
