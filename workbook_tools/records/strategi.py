"""Strategi: how the sasaran are to be reached."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.indikator import KODE_INDIKATOR, NAMA_INDIKATOR
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis


@lembar(
    "strategi",
    judul="Strategi",
    bantuan="Strategi dan arah kebijakan tiap indikator sasaran.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
    pembantu=(NAMA_INDIKATOR,),
)
class BarisStrategi(Baris):
    """One row of Strategi."""

    kode: Isian = kolom("Kode", Jenis.KODE, wajib=True, lebar=7, rujukan=KODE_INDIKATOR)
    strategi: Isian = kolom("Strategi", wajib=True, lebar=50)
    arah_kebijakan: Isian = kolom("Arah Kebijakan", lebar=50)
