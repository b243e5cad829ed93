"""Program Kegiatan: the tree of programs with plan, budget, realisation and indicators."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis, Pembantu

TINGKAT = ("Program", "Kegiatan", "Sub Kegiatan")


@lembar(
    "program_kegiatan",
    judul="Program Kegiatan",
    bantuan="Diketik sekali untuk rencana, anggaran, realisasi, dan kinerja. Urutan baris "
    "menentukan pohonnya.",
    kelompok="Perencanaan",
    baris_siap=45,
    sejak=2,
    pembantu=(
        Pembantu("jumlah_anggaran", "Jumlah Anggaran Berlaku", "realisasi", 14),
        Pembantu("jumlah_realisasi", "Jumlah Realisasi", "jumlah_anggaran", 14),
        Pembantu("serapan", "Serapan", "jumlah_realisasi", 9, persen=True),
    ),
)
class BarisProgramKegiatan(Baris):
    """One row of Program Kegiatan."""

    kode_rekening: Isian = kolom(
        "Kode", Jenis.KODE, "7.01.01.2.01.0001. Dari kodenya tingkat baris dikenali.", lebar=17
    )
    tingkat: Isian = kolom(
        "Tingkat", Jenis.PILIHAN, "Kosong = dari kodenya.", lebar=11, pilihan=TINGKAT
    )
    nama: Isian = kolom(
        "Nama Program, Kegiatan, Sub Kegiatan",
        bantuan="Terisi sendiri dari kodenya bila ada di Nomenklatur. Kosong hanya pada baris "
        "indikator tambahan milik baris di atasnya.",
        wajib=True,
        lebar=36,
        berumus=True,
    )
    unit: Isian = kolom("Unit", bantuan="Kelurahan atau sub unit. Kosong = kantor ini.", lebar=10)
    sasaran: Isian = kolom(
        "Sasaran",
        Jenis.DAFTAR_KODE,
        "Kode indikator yang didukung, misalnya IKU1, IKU3. Berlaku juga untuk baris di bawahnya.",
        lebar=9,
    )
    anggaran_renja: Isian = kolom("Anggaran Renja", Jenis.RUPIAH, lebar=14, tahun_baru=KOSONG)
    anggaran: Isian = kolom("Anggaran DPA", Jenis.RUPIAH, lebar=14, tahun_baru=KOSONG)
    anggaran_perubahan: Isian = kolom(
        "Anggaran Perubahan",
        Jenis.RUPIAH,
        "Bila diisi, menggantikan Anggaran DPA.",
        lebar=14,
        tahun_baru=KOSONG,
    )
    realisasi: Isian = kolom("Realisasi Anggaran", Jenis.RUPIAH, lebar=14, tahun_baru=KOSONG)
    rak_tw1: Isian = kolom(
        "RAK Triwulan I",
        Jenis.RUPIAH,
        "Rencana kas triwulan itu saja.",
        lebar=13,
        tahun_baru=KOSONG,
    )
    rak_tw2: Isian = kolom("RAK Triwulan II", Jenis.RUPIAH, lebar=13, tahun_baru=KOSONG)
    rak_tw3: Isian = kolom("RAK Triwulan III", Jenis.RUPIAH, lebar=13, tahun_baru=KOSONG)
    rak_tw4: Isian = kolom("RAK Triwulan IV", Jenis.RUPIAH, lebar=13, tahun_baru=KOSONG)
    realisasi_tw1: Isian = kolom(
        "Realisasi Triwulan I",
        Jenis.RUPIAH,
        "Realisasi triwulan itu saja, bukan kumulatif.",
        lebar=13,
        tahun_baru=KOSONG,
    )
    realisasi_tw2: Isian = kolom("Realisasi Triwulan II", Jenis.RUPIAH, lebar=13, tahun_baru=KOSONG)
    realisasi_tw3: Isian = kolom(
        "Realisasi Triwulan III", Jenis.RUPIAH, lebar=13, tahun_baru=KOSONG
    )
    realisasi_tw4: Isian = kolom("Realisasi Triwulan IV", Jenis.RUPIAH, lebar=13, tahun_baru=KOSONG)
    alasan_serapan: Isian = kolom(
        "Alasan Penyerapan", bantuan="Mengapa penyerapannya rendah.", lebar=20, tahun_baru=KOSONG
    )
    indikator: Isian = kolom("Indikator", lebar=30)
    satuan: Isian = kolom("Satuan", lebar=9)
    target: Isian = kolom(
        "Target", Jenis.NILAI, "Boleh dengan satuan: 12 Bulan.", lebar=10, tahun_baru=KOSONG
    )
    target_perubahan: Isian = kolom(
        "Target Perubahan",
        Jenis.NILAI,
        "Bila diisi, menggantikan Target.",
        lebar=10,
        tahun_baru=KOSONG,
    )
    realisasi_kinerja: Isian = kolom(
        "Realisasi Kinerja", Jenis.NILAI, "Tanda - = belum dinilai.", lebar=10, tahun_baru=KOSONG
    )
    keluaran: Isian = kolom(
        "Keluaran", bantuan="Hasil nyata yang diserahkan.", lebar=18, tahun_baru=KOSONG
    )
    persen_dilaporkan: Isian = kolom("Persen Dilaporkan", Jenis.PERSEN, lebar=10, tahun_baru=KOSONG)
    capaian_dilaporkan: Isian = kolom(
        "Capaian Dilaporkan", Jenis.PERSEN, lebar=10, tahun_baru=KOSONG
    )

    @property
    def lanjutan(self) -> bool:
        """Whether it is but a further indicator of the row above: no name, no code, no money."""
        uang = (k.id for k in self.LEMBAR.kolom if k.jenis is Jenis.RUPIAH)
        return not (self.nama or self.kode_rekening or any(self.isian(k) for k in uang))

    def boleh_kosong(self, kolom: str) -> bool:
        """A further indicator has no name of its own."""
        return kolom == "nama" and self.lanjutan

    @property
    def anggaran_berlaku(self) -> Isian:
        """The budget in force: the amended one where filled."""
        return self.anggaran if self.anggaran_perubahan.belum_dinilai else self.anggaran_perubahan

    @property
    def target_berlaku(self) -> Isian:
        """The target in force: the amended one where filled."""
        return self.target if self.target_perubahan.belum_dinilai else self.target_perubahan
