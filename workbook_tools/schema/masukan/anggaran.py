"""The work plan and the realised budget, one row a sub kegiatan."""

from workbook_tools.schema.jenis import Jenis, Kolom, LembarMasukan
from workbook_tools.schema.masukan.kinerja import PROGRAM

_REKENING = Kolom("kode_rekening", "Kode Rekening", Jenis.KODE, "7.01.01.2.01.0001", lebar=18)
_PROGRAM = Kolom("program", "Program", wajib=True, lebar=36, rujukan=PROGRAM)
_KEGIATAN = Kolom("kegiatan", "Kegiatan", wajib=True, lebar=36)
_SUB_KEGIATAN = Kolom("sub_kegiatan", "Sub Kegiatan", wajib=True, lebar=44)

RENJA = LembarMasukan(
    id="renja",
    judul="Rencana Kerja",
    kelompok="Perencanaan",
    bantuan="Sub kegiatan dan anggarannya menurut Renja/DPA. Program dan kegiatan diulang di "
    "setiap baris.",
    baris_siap=40,
    kolom=(
        _REKENING,
        _PROGRAM,
        _KEGIATAN,
        _SUB_KEGIATAN,
        Kolom("anggaran", "Anggaran", Jenis.RUPIAH, lebar=20),
    ),
)

ANGGARAN = LembarMasukan(
    id="anggaran",
    judul="Realisasi Anggaran",
    kelompok="Pelaksanaan",
    bantuan="Anggaran dan realisasi setiap sub kegiatan. Kolom Sasaran: kode indikator yang "
    "didukung, dipisah koma.",
    baris_siap=40,
    kolom=(
        _REKENING,
        _PROGRAM,
        _KEGIATAN,
        _SUB_KEGIATAN,
        Kolom("sasaran", "Sasaran", Jenis.DAFTAR_KODE, "Misalnya IKU1, IKU3", lebar=14),
        Kolom("target_kinerja", "Target Kinerja", Jenis.NILAI, lebar=15),
        Kolom("realisasi_kinerja", "Realisasi Kinerja", Jenis.NILAI, lebar=15),
        Kolom("anggaran", "Anggaran", Jenis.RUPIAH, lebar=18),
        Kolom("realisasi", "Realisasi", Jenis.RUPIAH, lebar=18),
        Kolom("persen_dilaporkan", "Persen Dilaporkan", Jenis.PERSEN, lebar=12),
    ),
)
