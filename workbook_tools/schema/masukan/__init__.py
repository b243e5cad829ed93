"""The input sheets, in the order of the workbook's tabs."""

from workbook_tools.schema.jenis import LembarMasukan
from workbook_tools.schema.masukan.anggaran import ANGGARAN, RENJA
from workbook_tools.schema.masukan.catatan import PRESTASI, TINDAK_LANJUT
from workbook_tools.schema.masukan.desa import BUMDES, DESA
from workbook_tools.schema.masukan.identitas import IDENTITAS
from workbook_tools.schema.masukan.ikm import IKM
from workbook_tools.schema.masukan.kinerja import KINERJA, KINERJA_PROGRAM
from workbook_tools.schema.masukan.pembanding import PEMBANDING
from workbook_tools.schema.masukan.perencanaan import (
    INDIKATOR,
    PERJANJIAN_KINERJA,
    PERJANJIAN_PROGRAM,
    RENSTRA,
)
from workbook_tools.schema.masukan.pernyataan import PERNYATAAN
from workbook_tools.schema.masukan.skala import SKALA

LEMBAR_MASUKAN: tuple[LembarMasukan, ...] = (
    IDENTITAS,
    INDIKATOR,
    RENSTRA,
    PERJANJIAN_KINERJA,
    PERJANJIAN_PROGRAM,
    RENJA,
    KINERJA,
    ANGGARAN,
    KINERJA_PROGRAM,
    DESA,
    BUMDES,
    IKM,
    PEMBANDING,
    TINDAK_LANJUT,
    PRESTASI,
    PERNYATAAN,
    SKALA,
)
