"""Desa: village status."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis

STATUS_DESA = ("Mandiri", "Maju", "Berkembang", "Tertinggal", "Sangat Tertinggal")
"""Village status, best first (Permendesa 2/2016; the same five names in Permendesa 9/2024)."""

JENIS_DESA = ("Desa", "Kelurahan")


@lembar(
    "desa",
    judul="Desa",
    bantuan="Status setiap desa menurut IDM atau Indeks Desa.",
    kelompok="Data Pendukung",
    baris_siap=25,
    untuk=("Kecamatan",),
)
class BarisDesa(Baris):
    """One row of Desa."""

    desa: Isian = kolom("Desa", wajib=True, lebar=28)
    jenis: Isian = kolom(
        "Jenis",
        Jenis.PILIHAN,
        "Kosong = Desa. Kelurahan tidak punya status dan tidak ikut dihitung.",
        lebar=12,
        pilihan=JENIS_DESA,
        bawaan="Desa",
        sejak=2,
    )
    status_lalu: Isian = kolom(
        "Status Tahun Lalu", Jenis.PILIHAN, lebar=20, pilihan=STATUS_DESA, tahun_baru="status"
    )
    status: Isian = kolom("Status", Jenis.PILIHAN, lebar=20, pilihan=STATUS_DESA, tahun_baru=KOSONG)
    skor: Isian = kolom(
        "Skor", Jenis.NILAI, "Skor IDM atau Indeks Desa.", lebar=12, sejak=2, tahun_baru=KOSONG
    )
