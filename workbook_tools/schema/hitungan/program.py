"""Computed sheets about programs: achievement, budget, efficiency."""

from workbook_tools.schema.jenis import Blok, KolomHitung, LembarHitung, Tampilan

_TINGKAT = KolomHitung("tingkat", "Tingkat", Tampilan.PENDEK, 12)
_PROGRAM = KolomHitung("program", "Program", lebar=20)
_KEGIATAN = KolomHitung("kegiatan", "Kegiatan", lebar=20)
_SUB_KEGIATAN = KolomHitung("sub_kegiatan", "Sub Kegiatan", lebar=24)
_CARA = KolomHitung("cara_hitung", "Cara Hitung", lebar=29)

CAPAIAN_PROGRAM = LembarHitung(
    id="capaian_program",
    judul="Capaian Program",
    kepala="Capaian Kinerja Program, Kegiatan, dan Sub Kegiatan",
    bantuan="Capaian setiap indikator program, kegiatan, dan sub kegiatan, dan rata-ratanya.",
    pita=(
        (
            Blok(
                "capaian_program",
                "",
                (
                    _TINGKAT,
                    _PROGRAM,
                    _KEGIATAN,
                    _SUB_KEGIATAN,
                    KolomHitung("indikator", "Indikator", lebar=24),
                    KolomHitung("satuan", "Satuan", Tampilan.PENDEK, 10),
                    KolomHitung("target", "Target", Tampilan.NILAI, 10),
                    KolomHitung("realisasi", "Realisasi", Tampilan.NILAI, 10),
                    KolomHitung("capaian", "Capaian", Tampilan.PERSEN, 10),
                    KolomHitung("kategori", "Kategori", Tampilan.PENDEK, 13),
                    KolomHitung("warna", "Warna", Tampilan.PENDEK, 10),
                    _CARA,
                ),
                baris_siap=30,
                kolom_tingkat="tingkat",
                kolom_warna="warna",
            ),
        ),
    ),
)

REKAP_ANGGARAN = LembarHitung(
    id="rekap_anggaran",
    judul="Rekap Anggaran",
    kepala="Realisasi Anggaran",
    bantuan="Anggaran dan realisasi, dijumlahkan dari sub kegiatan ke kegiatan, program, total.",
    pita=(
        (
            Blok(
                "rekap_anggaran",
                "",
                (
                    _TINGKAT,
                    KolomHitung("no", "No", Tampilan.PENDEK, 9),
                    _PROGRAM,
                    _KEGIATAN,
                    _SUB_KEGIATAN,
                    KolomHitung("anggaran", "Anggaran", Tampilan.RUPIAH, 15),
                    KolomHitung("realisasi", "Realisasi", Tampilan.RUPIAH, 15),
                    KolomHitung("persen", "Persen", Tampilan.PERSEN, 11),
                    KolomHitung("sisa", "Sisa", Tampilan.RUPIAH, 15),
                    _CARA,
                ),
                baris_siap=40,
                kolom_tingkat="tingkat",
            ),
        ),
        (
            Blok(
                "anggaran_sasaran",
                "Anggaran yang mendukung setiap indikator sasaran",
                (
                    _TINGKAT,
                    KolomHitung("no", "Kode", Tampilan.PENDEK, 9),
                    KolomHitung("program", "Indikator / Program", lebar=20),
                    _KEGIATAN,
                    _SUB_KEGIATAN,
                    KolomHitung("anggaran", "Anggaran", Tampilan.RUPIAH, 15),
                    KolomHitung("realisasi", "Realisasi", Tampilan.RUPIAH, 15),
                    KolomHitung("persen", "Penyerapan", Tampilan.PERSEN, 11),
                    KolomHitung("sisa", "Sisa", Tampilan.RUPIAH, 15),
                    _CARA,
                ),
                baris_siap=20,
                kolom_tingkat="tingkat",
            ),
        ),
    ),
)


def _blok_efisiensi(tingkat: str, judul: str, nama: str, baris: int) -> Blok:
    return Blok(
        f"efisiensi_{tingkat}",
        judul,
        (
            KolomHitung("no", "No", Tampilan.PENDEK, 9),
            KolomHitung("nama", nama, lebar=23),
            KolomHitung("capaian", "Capaian", Tampilan.PERSEN, 9),
            KolomHitung("penyerapan", "Penyerapan", Tampilan.PERSEN, 11),
            KolomHitung("efisiensi", "Efisiensi", Tampilan.RASIO, 9),
            KolomHitung("kategori", "Kategori", Tampilan.PENDEK, 11),
            KolomHitung("cara_hitung", "Cara Hitung", lebar=22),
        ),
        baris_siap=baris,
        kolom_tingkat="no",
    )


EFISIENSI = LembarHitung(
    id="efisiensi",
    judul="Efisiensi",
    kepala="Efisiensi Penggunaan Anggaran",
    bantuan="Capaian kinerja dibandingkan dengan penyerapan anggaran pada empat tingkat.",
    pita=(
        (
            _blok_efisiensi("sasaran", "Indikator kinerja sasaran", "Indikator Sasaran", 8),
            _blok_efisiensi("program", "Kinerja program", "Program", 8),
        ),
        (
            _blok_efisiensi("kegiatan", "Kinerja kegiatan", "Kegiatan", 12),
            _blok_efisiensi("sub_kegiatan", "Kinerja sub kegiatan", "Sub Kegiatan", 12),
        ),
    ),
)
