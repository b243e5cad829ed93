"""Tindak Lanjut: follow-up of recommendations."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian


@lembar(
    "tindak_lanjut",
    judul="Tindak Lanjut",
    bantuan="Tindak lanjut rekomendasi hasil evaluasi (LHE) tahun lalu.",
    kelompok="Data Pendukung",
    baris_siap=12,
    tahunan=True,
)
class BarisTindakLanjut(Baris):
    """One row of Tindak Lanjut."""

    rekomendasi: Isian = kolom("Rekomendasi", wajib=True, lebar=46)
    rencana_aksi: Isian = kolom("Rencana Aksi", lebar=40)
    target: Isian = kolom("Target", lebar=20)
    waktu: Isian = kolom("Waktu", lebar=18)
    penanggung_jawab: Isian = kolom("Penanggung Jawab", lebar=22)
    status: Isian = kolom("Status", lebar=18)
