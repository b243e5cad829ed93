"""Realisasi Anggaran: the realised budget, one row a sub kegiatan."""

from functools import lru_cache

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis
from workbook_tools.records.perjanjian_program import PROGRAM


@lembar(
    "anggaran",
    judul="Realisasi Anggaran",
    bantuan="Anggaran dan realisasi setiap sub kegiatan. Kolom Sasaran: kode indikator yang "
    "didukung, dipisah koma.",
    kelompok="Pelaksanaan",
    baris_siap=40,
)
class BarisAnggaran(Baris):
    """One row of Realisasi Anggaran."""

    kode_rekening: Isian = kolom("Kode Rekening", Jenis.KODE, "7.01.01.2.01.0001", lebar=18)
    program: Isian = kolom("Program", wajib=True, lebar=36, rujukan=PROGRAM)
    kegiatan: Isian = kolom("Kegiatan", wajib=True, lebar=36)
    sub_kegiatan: Isian = kolom("Sub Kegiatan", wajib=True, lebar=44)
    sasaran: Isian = kolom("Sasaran", Jenis.DAFTAR_KODE, "Misalnya IKU1, IKU3")
    target_kinerja: Isian = kolom("Target Kinerja", Jenis.NILAI, lebar=15)
    realisasi_kinerja: Isian = kolom("Realisasi Kinerja", Jenis.NILAI, lebar=15)
    anggaran: Isian = kolom("Anggaran", Jenis.RUPIAH, lebar=18)
    realisasi: Isian = kolom("Realisasi", Jenis.RUPIAH, lebar=18)
    persen_dilaporkan: Isian = kolom("Persen Dilaporkan", Jenis.PERSEN, lebar=12)

    @property
    def kode_sasaran(self) -> tuple[str, ...]:
        """The indicator codes that the row supports, as typed, in order, each once."""
        return _pecah_kode(self.sasaran.teks)


@lru_cache(maxsize=1024)
def _pecah_kode(teks: str) -> tuple[str, ...]:
    potongan = (k.strip() for k in teks.replace(";", ",").split(","))
    return tuple(dict.fromkeys(k for k in potongan if k))
