"""Rencana Kerja: the work plan, one row a sub kegiatan."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis
from workbook_tools.records.perjanjian_program import PROGRAM


@lembar(
    "renja",
    judul="Rencana Kerja",
    bantuan="Sub kegiatan dan anggarannya menurut Renja/DPA. Program dan kegiatan diulang di "
    "setiap baris.",
    kelompok="Perencanaan",
    baris_siap=40,
    cadangan=True,
)
class BarisRenja(Baris):
    """One row of Rencana Kerja."""

    kode_rekening: Isian = kolom("Kode Rekening", Jenis.KODE, "7.01.01.2.01.0001", lebar=17)
    program: Isian = kolom("Program", wajib=True, lebar=30, rujukan=PROGRAM)
    kegiatan: Isian = kolom("Kegiatan", wajib=True, lebar=34)
    sub_kegiatan: Isian = kolom("Sub Kegiatan", wajib=True, lebar=38)
    anggaran: Isian = kolom("Anggaran", Jenis.RUPIAH, lebar=15, tahun_baru=KOSONG)
    anggaran_perubahan: Isian = kolom(
        "Anggaran Perubahan",
        Jenis.RUPIAH,
        "Bila diisi, menggantikan Anggaran.",
        lebar=15,
        sejak=2,
        tahun_baru=KOSONG,
    )
    unit: Isian = kolom(
        "Unit", bantuan="Kelurahan atau sub unit. Kosong = kantor ini.", lebar=14, sejak=2
    )

    def yang_berlaku(self, kolom: str) -> Isian:
        """See ``Baris``."""
        return self.berlaku if kolom == "anggaran" else self.isian(kolom)

    @property
    def berlaku(self) -> Isian:
        """The budget in force: the amended one where filled."""
        return self.anggaran if self.anggaran_perubahan.belum_dinilai else self.anggaran_perubahan
