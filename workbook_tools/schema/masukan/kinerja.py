"""Realised performance of the indicators and of programs, kegiatan and sub kegiatan."""

from workbook_tools.schema.jenis import Jenis, Kolom, LembarMasukan, Rujukan
from workbook_tools.schema.masukan.perencanaan import KODE_INDIKATOR

PROGRAM = Rujukan("perjanjian_program", "program")

KINERJA = LembarMasukan(
    id="kinerja",
    judul="Realisasi Kinerja",
    kelompok="Pelaksanaan",
    bantuan="Target dan realisasi tahun laporan. Kolom '... Dilaporkan' diisi angka di naskah.",
    baris_siap=15,
    kolom=(
        Kolom("kode", "Kode", Jenis.KODE, wajib=True, lebar=9, rujukan=KODE_INDIKATOR),
        Kolom("target", "Target", Jenis.NILAI, "Seperti di PK.", wajib=True, lebar=12),
        *(
            Kolom(f"tw{ke}", f"Triwulan {romawi}", Jenis.NILAI, lebar=11)
            for ke, romawi in enumerate(("I", "II", "III", "IV"), start=1)
        ),
        Kolom(
            "realisasi",
            "Realisasi",
            Jenis.NILAI,
            "Kosong atau tanda - berarti belum dinilai, bukan 0.",
            lebar=12,
        ),
        Kolom("capaian_dilaporkan", "Capaian Dilaporkan", Jenis.PERSEN, lebar=13),
        Kolom("kategori_dilaporkan", "Kategori Dilaporkan", lebar=16),
        Kolom("target_lalu", "Target Tahun Lalu", Jenis.NILAI, lebar=12),
        Kolom("realisasi_lalu", "Realisasi Tahun Lalu", Jenis.NILAI, lebar=12),
        Kolom("capaian_lalu_dilaporkan", "Capaian Tahun Lalu Dilaporkan", Jenis.PERSEN, lebar=16),
        Kolom("faktor_pendorong", "Faktor Pendorong", lebar=30),
        Kolom("faktor_penghambat", "Faktor Penghambat", lebar=30),
        Kolom("solusi", "Solusi", lebar=30),
    ),
)

KINERJA_PROGRAM = LembarMasukan(
    id="kinerja_program",
    judul="Kinerja Program",
    kelompok="Pelaksanaan",
    bantuan="Indikator program, kegiatan, dan sub kegiatan. Kolom terdalam yang terisi menentukan "
    "tingkatnya.",
    baris_siap=40,
    kolom=(
        Kolom("program", "Program", wajib=True, lebar=36, rujukan=PROGRAM),
        Kolom("kegiatan", "Kegiatan", lebar=36),
        Kolom("sub_kegiatan", "Sub Kegiatan", lebar=40),
        Kolom("indikator", "Indikator", lebar=40),
        Kolom("satuan", "Satuan", lebar=12),
        Kolom("target", "Target", Jenis.NILAI, "Boleh dengan satuan: 12 Bulan.", lebar=16),
        Kolom("realisasi", "Realisasi", Jenis.NILAI, "Tanda - = belum dinilai.", lebar=16),
        Kolom("capaian_dilaporkan", "Capaian Dilaporkan", Jenis.PERSEN, lebar=13),
    ),
)
