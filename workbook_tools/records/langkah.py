"""Langkah ke Depan: what will be done next year."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.indikator import KODE_INDIKATOR, NAMA_INDIKATOR
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis


@lembar(
    "langkah",
    judul="Langkah ke Depan",
    bantuan="Langkah perbaikan tahun depan, seluruh kantor atau tiap indikator.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
    tahunan=True,
    pembantu=(NAMA_INDIKATOR,),
)
class BarisLangkah(Baris):
    """One row of Langkah ke Depan."""

    kode: Isian = kolom(
        "Kode", Jenis.KODE, "Kosong = seluruh kantor.", lebar=7, rujukan=KODE_INDIKATOR
    )
    langkah: Isian = kolom("Langkah", wajib=True, lebar=60)
    waktu: Isian = kolom("Waktu", lebar=18)
    penanggung_jawab: Isian = kolom("Penanggung Jawab", lebar=24)
