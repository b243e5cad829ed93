"""Computed sheets about indicators: achievement and comparisons."""

from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.schema.jenis import Blok, KolomHitung, LembarHitung, Tampilan

_NO = KolomHitung("no", "No", Tampilan.PENDEK, 10)
_KODE = KolomHitung("kode", "Kode", Tampilan.PENDEK, 8)
_INDIKATOR = KolomHitung("indikator", "Indikator", lebar=28)
_SATUAN = KolomHitung("satuan", "Satuan", Tampilan.PENDEK, 9)
_CARA = KolomHitung("cara_hitung", "Cara Hitung", lebar=30)

CAPAIAN = LembarHitung(
    id="capaian",
    judul="Capaian",
    kepala="Capaian Kinerja",
    bantuan="Capaian setiap indikator: realisasi dibandingkan dengan target tahun laporan.",
    pita=(
        (
            Blok(
                "capaian",
                "",
                (
                    _NO,
                    _KODE,
                    KolomHitung("sasaran", "Sasaran", lebar=20),
                    _INDIKATOR,
                    _SATUAN,
                    KolomHitung("arah", "Arah", Tampilan.PENDEK, 7),
                    KolomHitung("target", "Target", Tampilan.NILAI, 10),
                    KolomHitung("realisasi", "Realisasi", Tampilan.NILAI, 10),
                    KolomHitung("capaian", "Capaian", Tampilan.PERSEN, 10),
                    KolomHitung("capaian_dibatasi", "Capaian Dibatasi", Tampilan.PERSEN, 10),
                    KolomHitung("kategori", "Kategori", Tampilan.PENDEK, 13),
                    KolomHitung("warna", "Warna", Tampilan.PENDEK, 10),
                    _CARA,
                ),
                baris_siap=15,
                kolom_tingkat="no",
                kolom_warna="warna",
            ),
        ),
    ),
)

BANDING_TAHUN = LembarHitung(
    id="banding_tahun",
    judul="Banding Tahun",
    kepala="Perbandingan dengan Tahun Lalu",
    bantuan="Target, realisasi, dan capaian tahun ini di samping tahun lalu.",
    pita=(
        (
            Blok(
                "banding_tahun",
                "",
                (
                    _NO,
                    _KODE,
                    _INDIKATOR,
                    KolomHitung("target_lalu", "Target Tahun Lalu", Tampilan.NILAI, 10),
                    KolomHitung("realisasi_lalu", "Realisasi Tahun Lalu", Tampilan.NILAI, 10),
                    KolomHitung("capaian_lalu", "Capaian Tahun Lalu", Tampilan.PERSEN, 10),
                    KolomHitung("target", "Target Tahun Ini", Tampilan.NILAI, 10),
                    KolomHitung("realisasi", "Realisasi Tahun Ini", Tampilan.NILAI, 10),
                    KolomHitung("capaian", "Capaian Tahun Ini", Tampilan.PERSEN, 10),
                    KolomHitung("perubahan_realisasi", "Perubahan Realisasi", Tampilan.POIN, 12),
                    KolomHitung("perubahan_capaian", "Perubahan Capaian (poin)", Tampilan.POIN, 12),
                    KolomHitung("arah", "Perkembangan", Tampilan.PENDEK, 13),
                    _CARA,
                ),
                baris_siap=15,
            ),
        ),
    ),
)


_TAHUN_VERSI_1 = 5


def _kolom_tahun(ke: int) -> tuple[KolomHitung, ...]:
    sejak = 1 if ke <= _TAHUN_VERSI_1 else 2
    return tuple(
        KolomHitung(f"{id_}_{ke}", f"{kata} {{tahun_{ke}}}", tampilan, 9, sejak=sejak)
        for id_, kata, tampilan in (
            ("target", "Target", Tampilan.NILAI),
            ("realisasi", "Realisasi", Tampilan.NILAI),
            ("capaian", "Capaian", Tampilan.PERSEN),
        )
    )


BANDING_RENSTRA = LembarHitung(
    id="banding_renstra",
    judul="Banding Renstra",
    kepala="Perbandingan dengan Target Renstra",
    bantuan="Kemajuan menuju target akhir Renstra, dan target serta realisasi setiap tahunnya.",
    pita=(
        (
            Blok(
                "banding_renstra",
                "Kemajuan menuju target akhir Renstra",
                (
                    _NO,
                    _KODE,
                    _INDIKATOR,
                    _SATUAN,
                    KolomHitung("kondisi_awal", "Kondisi Awal", Tampilan.NILAI, 9),
                    KolomHitung("target_akhir", "Target Akhir", Tampilan.NILAI, 9),
                    KolomHitung("realisasi", "Realisasi Tahun Ini", Tampilan.NILAI, 9),
                    KolomHitung("kemajuan", "Kemajuan", Tampilan.PERSEN, 9),
                    KolomHitung("sisa", "Sisa", Tampilan.POIN, 9),
                    _CARA,
                ),
                baris_siap=15,
            ),
        ),
        (
            Blok(
                "per_tahun",
                "Target dan realisasi per tahun",
                (
                    _NO,
                    _KODE,
                    _INDIKATOR,
                    *(kolom for ke in range(1, TAHUN_RENSTRA + 1) for kolom in _kolom_tahun(ke)),
                ),
                baris_siap=15,
            ),
        ),
    ),
)

BANDING_KECAMATAN = LembarHitung(
    id="banding_kecamatan",
    judul="Banding Kecamatan",
    kepala="Perbandingan dengan Kecamatan Lain",
    bantuan="Capaian dan peringkat setiap indikator di antara semua kecamatan.",
    tentang="pembanding",
    pita=(
        (
            Blok(
                "banding_kecamatan",
                "",
                (
                    _KODE,
                    _INDIKATOR,
                    KolomHitung("peringkat", "Peringkat", Tampilan.BULAT, 10),
                    KolomHitung("kecamatan", "Kecamatan", lebar=26),
                    KolomHitung("target", "Target", Tampilan.NILAI, 10),
                    KolomHitung("realisasi", "Realisasi", Tampilan.NILAI, 10),
                    KolomHitung("capaian", "Capaian", Tampilan.PERSEN, 10),
                    KolomHitung("tanda", "Keterangan", Tampilan.PENDEK, 14),
                    _CARA,
                ),
                baris_siap=35,
                kolom_tingkat="tanda",
            ),
        ),
    ),
)
