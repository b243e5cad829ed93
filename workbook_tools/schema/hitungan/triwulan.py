"""Computed sheet as of a quarter: one page, for the meeting at the quarter's end."""

from workbook_tools.schema.jenis import Blok, KolomHitung, LembarHitung, Tampilan

_CARA = KolomHitung("cara_hitung", "Cara Hitung", lebar=24)

TRIWULAN = LembarHitung(
    id="triwulan",
    judul="Triwulan",
    kepala="Capaian sampai Triwulan",
    bantuan="Keadaan sampai triwulan di Identitas; bila kosong, triwulan terakhir yang terisi.",
    satu_halaman=True,
    sejak=2,
    pita=(
        (
            Blok(
                "capaian_triwulan",
                "Indikator kinerja",
                (
                    KolomHitung("no", "No", Tampilan.PENDEK, 11),
                    KolomHitung("kode", "Kode", Tampilan.PENDEK, 9),
                    KolomHitung("indikator", "Indikator", lebar=36),
                    KolomHitung("target_setahun", "Target Setahun", Tampilan.NILAI, 15),
                    KolomHitung("target", "Target sampai Triwulan", Tampilan.NILAI, 15),
                    KolomHitung("realisasi", "Realisasi sampai Triwulan", Tampilan.NILAI, 15),
                    KolomHitung("capaian", "Capaian", Tampilan.PERSEN, 11),
                    KolomHitung("capaian_setahun", "Terhadap Setahun", Tampilan.PERSEN, 11),
                    KolomHitung("kategori", "Kategori", Tampilan.PENDEK, 15),
                    KolomHitung("warna", "Warna", Tampilan.PENDEK, 15),
                    _CARA,
                ),
                baris_siap=15,
                kolom_tingkat="no",
                kolom_warna="warna",
            ),
        ),
        (
            Blok(
                "serapan_triwulan",
                "Penyerapan anggaran",
                (
                    KolomHitung("tingkat", "Tingkat", Tampilan.PENDEK, 11),
                    KolomHitung("no", "No", Tampilan.PENDEK, 9),
                    KolomHitung("nama", "Program / Kegiatan", lebar=36),
                    KolomHitung("anggaran", "Anggaran", Tampilan.RUPIAH, 15),
                    KolomHitung("rak", "RAK sampai Triwulan", Tampilan.RUPIAH, 15),
                    KolomHitung("realisasi", "Realisasi sampai Triwulan", Tampilan.RUPIAH, 15),
                    KolomHitung("persen", "Penyerapan", Tampilan.PERSEN, 11),
                    KolomHitung("persen_rak", "Terhadap RAK", Tampilan.PERSEN, 11),
                    KolomHitung("selisih_rak", "Selisih dari RAK", Tampilan.RUPIAH, 15),
                    KolomHitung("sisa", "Sisa Anggaran", Tampilan.RUPIAH, 15),
                    _CARA,
                ),
                baris_siap=25,
                kolom_tingkat="tingkat",
            ),
        ),
    ),
)
