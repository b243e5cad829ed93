"""Angka Laporan: figures that the written report states, to be verified."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis
from workbook_tools.records.pilihan import pilihan

ACUAN: dict[str, str] = {
    "total_anggaran": "Jumlah seluruh anggaran",
    "total_realisasi": "Jumlah seluruh realisasi anggaran",
    "persen_realisasi": "Persentase realisasi anggaran",
    "sisa_anggaran": "Sisa anggaran",
    "total_anggaran_renja": "Jumlah anggaran pada Rencana Kerja",
    "anggaran_program": "Anggaran satu program",
    "realisasi_program": "Realisasi anggaran satu program",
    "persen_program": "Persentase realisasi anggaran satu program",
    "sisa_program": "Sisa anggaran satu program",
    "anggaran_kegiatan": "Anggaran satu kegiatan",
    "realisasi_kegiatan": "Realisasi anggaran satu kegiatan",
    "persen_kegiatan": "Persentase realisasi anggaran satu kegiatan",
    "anggaran_sub_kegiatan": "Anggaran satu sub kegiatan",
    "realisasi_sub_kegiatan": "Realisasi anggaran satu sub kegiatan",
    "persen_sub_kegiatan": "Persentase realisasi anggaran satu sub kegiatan",
    "anggaran_sasaran": "Anggaran pendukung satu indikator sasaran",
    "realisasi_sasaran": "Realisasi anggaran pendukung satu indikator sasaran",
    "persen_sasaran": "Penyerapan anggaran pendukung satu indikator sasaran",
    "target_indikator": "Target satu indikator",
    "realisasi_indikator": "Realisasi satu indikator",
    "capaian_indikator": "Capaian satu indikator",
    "kategori_indikator": "Kategori capaian satu indikator",
    "target_lalu_indikator": "Target tahun lalu satu indikator",
    "realisasi_lalu_indikator": "Realisasi tahun lalu satu indikator",
    "capaian_lalu_indikator": "Capaian tahun lalu satu indikator",
    "target_akhir_indikator": "Target akhir Renstra satu indikator",
    "rasio_renstra": "Rasio realisasi terhadap target Renstra satu indikator pada satu tahun",
    "capaian_program": "Capaian kinerja satu program",
    "capaian_kegiatan": "Capaian kinerja satu kegiatan",
    "capaian_sub_kegiatan": "Capaian kinerja satu sub kegiatan",
    "rata_rata_capaian": "Rata-rata capaian indikator",
    "kategori_keseluruhan": "Kategori capaian keseluruhan",
    "efisiensi_sasaran": "Efisiensi satu indikator sasaran",
    "efisiensi_program": "Efisiensi satu program",
    "efisiensi_kegiatan": "Efisiensi satu kegiatan",
    "efisiensi_sub_kegiatan": "Efisiensi satu sub kegiatan",
    "rata_rata_efisiensi_sasaran": "Rata-rata efisiensi indikator sasaran",
    "rata_rata_efisiensi_program": "Rata-rata efisiensi program",
    "rata_rata_efisiensi_kegiatan": "Rata-rata efisiensi kegiatan",
    "rata_rata_efisiensi_sub_kegiatan": "Rata-rata efisiensi sub kegiatan",
    "jumlah_desa": "Jumlah desa",
    "jumlah_desa_status": "Jumlah desa dengan satu status",
    "jumlah_bumdes": "Jumlah BUMDes",
    "jumlah_bumdes_baik": "Jumlah BUMDes yang beroperasi dengan baik",
    "nilai_ikm": "Nilai IKM satu periode",
}
"""What a stated figure can be about, with its meaning in words."""


@lembar(
    "pernyataan",
    judul="Angka Laporan",
    bantuan="Angka yang tertulis di naskah laporan, untuk dicocokkan dengan hasil hitungan.",
    kelompok="Data Pendukung",
    baris_siap=40,
    tahunan=True,
)
class BarisPernyataan(Baris):
    """One row of Angka Laporan."""

    acuan: Isian = kolom(
        "Acuan",
        Jenis.PILIHAN,
        "Angka apa ini? Pilih dari daftar.",
        wajib=True,
        lebar=40,
        pilihan=tuple(ACUAN),
        sebutan=tuple(ACUAN.values()),
    )
    rincian: Isian = kolom(
        "Rincian",
        bantuan="Yang mana: kode indikator, nama program, kegiatan, atau sub kegiatan, status "
        "desa, atau periode. Untuk rasio terhadap target Renstra: kode dan tahun, "
        "misalnya IKU1 2023.",
        lebar=40,
    )
    nilai: Isian = kolom("Nilai", Jenis.NILAI, "Persis seperti tertulis.", wajib=True, lebar=22)
    lokasi: Isian = kolom("Lokasi", bantuan="Misalnya BAB III Tabel 3.2, hal. 21.", lebar=36)

    @property
    def tentang(self) -> str:
        """What the figure is about, as a key of ``ACUAN``; '' when the cell does not say."""
        return pilihan(self.acuan)
