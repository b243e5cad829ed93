"""The same indicators in the other kecamatan of the kabupaten."""

from workbook_tools.schema.jenis import Jenis, Kolom, LembarMasukan
from workbook_tools.schema.masukan.perencanaan import KODE_INDIKATOR

PEMBANDING = LembarMasukan(
    id="pembanding",
    judul="Kecamatan Lain",
    kelompok="Data Pendukung",
    bantuan="Target dan realisasi indikator yang sama di kecamatan lain.",
    baris_siap=35,
    kolom=(
        Kolom("kode", "Kode", Jenis.KODE, wajib=True, lebar=9, rujukan=KODE_INDIKATOR),
        Kolom("kecamatan", "Kecamatan", wajib=True, lebar=26),
        Kolom("target", "Target", Jenis.NILAI),
        Kolom("realisasi", "Realisasi", Jenis.NILAI),
        Kolom("capaian_dilaporkan", "Capaian Dilaporkan", Jenis.PERSEN),
    ),
)
