"""Kinerja Program: indicators of programs, kegiatan and sub kegiatan."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis
from workbook_tools.records.perjanjian_program import PROGRAM


@lembar(
    "kinerja_program",
    judul="Kinerja Program",
    bantuan="Indikator program, kegiatan, dan sub kegiatan. Kolom terdalam yang terisi menentukan "
    "tingkatnya.",
    kelompok="Pelaksanaan",
    baris_siap=40,
    cadangan=True,
)
class BarisKinerjaProgram(Baris):
    """One row of Kinerja Program."""

    program: Isian = kolom("Program", wajib=True, lebar=26, rujukan=PROGRAM)
    kegiatan: Isian = kolom("Kegiatan", lebar=28)
    sub_kegiatan: Isian = kolom("Sub Kegiatan", lebar=30)
    indikator: Isian = kolom("Indikator", lebar=32)
    satuan: Isian = kolom("Satuan", lebar=10)
    target: Isian = kolom(
        "Target", Jenis.NILAI, "Boleh dengan satuan: 12 Bulan.", lebar=11, tahun_baru=KOSONG
    )
    realisasi: Isian = kolom(
        "Realisasi", Jenis.NILAI, "Tanda - = belum dinilai.", lebar=11, tahun_baru=KOSONG
    )
    capaian_dilaporkan: Isian = kolom(
        "Capaian Dilaporkan", Jenis.PERSEN, lebar=11, tahun_baru=KOSONG
    )
    keluaran: Isian = kolom(
        "Keluaran", bantuan="Hasil nyata yang diserahkan.", lebar=24, sejak=2, tahun_baru=KOSONG
    )

    @property
    def tingkat(self) -> str:
        """program, kegiatan or sub_kegiatan: the deepest name that is filled."""
        if self.sub_kegiatan:
            return "sub_kegiatan"
        return "kegiatan" if self.kegiatan else "program"
