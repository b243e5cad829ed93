"""Pegawai: staff by rank, education, post or status."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis

KELOMPOK_PEGAWAI = ("golongan", "pendidikan", "jabatan", "status")


@lembar(
    "pegawai",
    judul="Pegawai",
    bantuan="Jumlah pegawai menurut golongan, pendidikan, jabatan, atau status. Jumlah tiap "
    "kelompok sama.",
    kelompok="Dokumen",
    baris_siap=10,
    sejak=2,
    boleh_tiada=True,
)
class BarisPegawai(Baris):
    """One row of Pegawai."""

    kelompok: Isian = kolom(
        "Kelompok", Jenis.PILIHAN, wajib=True, lebar=16, pilihan=KELOMPOK_PEGAWAI
    )
    rincian: Isian = kolom(
        "Rincian", bantuan="Misalnya III/c, S1, Kasi, PNS.", wajib=True, lebar=30
    )
    laki_laki: Isian = kolom("Laki-laki", Jenis.BULAT, lebar=12)
    perempuan: Isian = kolom("Perempuan", Jenis.BULAT, lebar=12)
    jumlah: Isian = kolom("Jumlah", Jenis.BULAT, lebar=12)
