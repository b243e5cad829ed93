"""Realisasi Anggaran: the realised budget, one row a sub kegiatan."""

from workbook_tools.names.kode import pecah_kode
from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis
from workbook_tools.records.perjanjian_program import PROGRAM
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan


@lembar(
    "anggaran",
    judul="Realisasi Anggaran",
    bantuan="Anggaran dan realisasi setiap sub kegiatan. Kolom Sasaran: kode indikator yang "
    "didukung, dipisah koma.",
    kelompok="Pelaksanaan",
    baris_siap=40,
    cadangan=True,
)
class BarisAnggaran(Baris):
    """One row of Realisasi Anggaran."""

    kode_rekening: Isian = kolom("Kode Rekening", Jenis.KODE, "7.01.01.2.01.0001", lebar=17)
    program: Isian = kolom("Program", wajib=True, lebar=24, rujukan=PROGRAM)
    kegiatan: Isian = kolom("Kegiatan", wajib=True, lebar=26)
    sub_kegiatan: Isian = kolom("Sub Kegiatan", wajib=True, lebar=32)
    sasaran: Isian = kolom("Sasaran", Jenis.DAFTAR_KODE, "Misalnya IKU1, IKU3", lebar=9)
    target_kinerja: Isian = kolom("Target Kinerja", Jenis.NILAI, lebar=10, tahun_baru=KOSONG)
    realisasi_kinerja: Isian = kolom("Realisasi Kinerja", Jenis.NILAI, lebar=10, tahun_baru=KOSONG)
    anggaran: Isian = kolom("Anggaran", Jenis.RUPIAH, lebar=14, tahun_baru=KOSONG)
    realisasi: Isian = kolom("Realisasi", Jenis.RUPIAH, lebar=14, tahun_baru=KOSONG)
    persen_dilaporkan: Isian = kolom("Persen Dilaporkan", Jenis.PERSEN, lebar=11, tahun_baru=KOSONG)
    anggaran_perubahan: Isian = kolom(
        "Anggaran Perubahan",
        Jenis.RUPIAH,
        "Bila diisi, menggantikan Anggaran.",
        lebar=14,
        sejak=2,
        tahun_baru=KOSONG,
    )
    unit: Isian = kolom(
        "Unit", bantuan="Kelurahan atau sub unit. Kosong = kantor ini.", lebar=10, sejak=2
    )
    asal: BarisProgramKegiatan | None = None  # the row it was made of, with its quarters

    def yang_berlaku(self, kolom: str) -> Isian:
        """See ``Baris``."""
        return self.berlaku if kolom == "anggaran" else self.isian(kolom)

    @property
    def berlaku(self) -> Isian:
        """The budget in force: the amended one where filled."""
        return self.anggaran if self.anggaran_perubahan.belum_dinilai else self.anggaran_perubahan

    @property
    def kode_sasaran(self) -> tuple[str, ...]:
        """The indicator codes that the row supports, as typed, in order, each once."""
        return pecah_kode(self.sasaran.teks)
