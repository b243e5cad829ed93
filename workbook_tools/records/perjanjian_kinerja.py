"""PK Indikator: the targets of the performance agreement (Perjanjian Kinerja)."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.indikator import KODE_INDIKATOR, NAMA_INDIKATOR, SATUAN_INDIKATOR
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis, Pembantu, Rujukan


@lembar(
    "perjanjian_kinerja",
    judul="PK Indikator",
    bantuan="Target pada Perjanjian Kinerja. Bila ada PK Perubahan, isi juga kolomnya.",
    kelompok="Perencanaan",
    baris_siap=15,
    pembantu=(
        NAMA_INDIKATOR,
        SATUAN_INDIKATOR,
        Pembantu(
            "target_renstra",
            "Target di Renstra",
            "satuan_indikator",
            11,
            dari=Rujukan("renstra", "target"),
            tawaran="target",
        ),
    ),
)
class BarisPK(Baris):
    """One row of PK Indikator."""

    kode: Isian = kolom("Kode", Jenis.KODE, wajib=True, lebar=7, rujukan=KODE_INDIKATOR)
    target: Isian = kolom(
        "Target",
        Jenis.NILAI,
        "Pilih dari panah untuk memakai target di Renstra, atau ketik.",
        wajib=True,
        tahun_baru=KOSONG,
    )
    target_perubahan: Isian = kolom(
        "Target Perubahan",
        Jenis.NILAI,
        "Bila diisi, menggantikan Target.",
        lebar=12,
        tahun_baru=KOSONG,
    )
    target_tw1: Isian = kolom(
        "Target Triwulan I",
        Jenis.NILAI,
        "Bila triwulan dijumlahkan: target triwulan itu sendiri. Selain itu: posisi yang dicapai.",
        lebar=12,
        sejak=2,
        tahun_baru=KOSONG,
    )
    target_tw2: Isian = kolom(
        "Target Triwulan II", Jenis.NILAI, lebar=12, sejak=2, tahun_baru=KOSONG
    )
    target_tw3: Isian = kolom(
        "Target Triwulan III", Jenis.NILAI, lebar=12, sejak=2, tahun_baru=KOSONG
    )
    target_tw4: Isian = kolom(
        "Target Triwulan IV", Jenis.NILAI, lebar=12, sejak=2, tahun_baru=KOSONG
    )

    @property
    def berlaku(self) -> Isian:
        """The target in force: the amended one where filled."""
        return self.target if self.target_perubahan.belum_dinilai else self.target_perubahan
