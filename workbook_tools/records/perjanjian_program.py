"""PK Program: the programs of the performance agreement and their budgets."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis, Rujukan

PROGRAM = Rujukan("perjanjian_program", "program")


@lembar(
    "perjanjian_program",
    judul="PK Program",
    bantuan="Program dan anggarannya pada Perjanjian Kinerja.",
    kelompok="Perencanaan",
    baris_siap=15,
)
class BarisPKProgram(Baris):
    """One row of PK Program."""

    program: Isian = kolom("Program", wajib=True, lebar=60)
    anggaran: Isian = kolom("Anggaran", Jenis.RUPIAH, wajib=True, lebar=20, tahun_baru=KOSONG)
    anggaran_perubahan: Isian = kolom(
        "Anggaran Perubahan",
        Jenis.RUPIAH,
        "Bila diisi, menggantikan Anggaran.",
        lebar=20,
        tahun_baru=KOSONG,
    )

    @property
    def berlaku(self) -> Isian:
        """The budget in force: the amended one where filled."""
        return self.anggaran if self.anggaran_perubahan.belum_dinilai else self.anggaran_perubahan
