"""IKM: public satisfaction survey (IKM/SKM, PermenPANRB 14/2017), one row a survey period."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis


@lembar(
    "ikm",
    judul="IKM",
    bantuan="Hasil survei kepuasan. U1-U9 adalah nilai rata-rata tiap unsur, antara 1 dan 4.",
    kelompok="Data Pendukung",
    baris_siap=6,
    tahunan=True,
)
class BarisIkm(Baris):
    """One row of IKM."""

    periode: Isian = kolom("Periode", bantuan="Misalnya Semester II.", wajib=True, lebar=16)
    responden: Isian = kolom("Jumlah Responden", Jenis.BULAT, lebar=10)
    laki_laki: Isian = kolom("Laki-laki", Jenis.BULAT, lebar=9)
    perempuan: Isian = kolom("Perempuan", Jenis.BULAT, lebar=10)
    sd: Isian = kolom("SD", Jenis.BULAT, lebar=6)
    smp: Isian = kolom("SMP", Jenis.BULAT, lebar=6)
    sma: Isian = kolom("SMA", Jenis.BULAT, lebar=6)
    diploma: Isian = kolom("Diploma", Jenis.BULAT, lebar=8)
    s1: Isian = kolom("S1", Jenis.BULAT, lebar=6)
    s2: Isian = kolom("S2", Jenis.BULAT, lebar=6)
    u1: Isian = kolom("U1", Jenis.SKOR, "Persyaratan: rata-rata 1-4.", lebar=7)
    u2: Isian = kolom("U2", Jenis.SKOR, "Sistem, Mekanisme, Prosedur: rata-rata 1-4.", lebar=7)
    u3: Isian = kolom("U3", Jenis.SKOR, "Waktu Penyelesaian: rata-rata 1-4.", lebar=7)
    u4: Isian = kolom("U4", Jenis.SKOR, "Biaya/Tarif: rata-rata 1-4.", lebar=7)
    u5: Isian = kolom("U5", Jenis.SKOR, "Produk: rata-rata 1-4.", lebar=7)
    u6: Isian = kolom("U6", Jenis.SKOR, "Kompetensi Pelaksana: rata-rata 1-4.", lebar=7)
    u7: Isian = kolom("U7", Jenis.SKOR, "Perilaku Pelaksana: rata-rata 1-4.", lebar=7)
    u8: Isian = kolom("U8", Jenis.SKOR, "Penanganan Pengaduan: rata-rata 1-4.", lebar=7)
    u9: Isian = kolom("U9", Jenis.SKOR, "Sarana dan Prasarana: rata-rata 1-4.", lebar=7)
    nilai_dilaporkan: Isian = kolom("Nilai IKM Dilaporkan", Jenis.SKOR, lebar=11)

    @property
    def unsur(self) -> tuple[Isian, ...]:
        """U1 to U9."""
        return tuple(self.isian(f"u{ke}") for ke in range(1, 10))
