"""Chart sheet: the charts stand on top, the figures they read below.

The charts of the template read the prepared rows of each block. Rows without data are hidden
by the writer and charts leave hidden rows out, so a chart follows its rows although no chart
part of the workbook ever changes.
"""

from workbook_tools.schema.jenis import Blok, KolomHitung, LembarHitung, Tampilan

GRAFIK = LembarHitung(
    id="grafik",
    judul="Grafik",
    kepala="Grafik Kinerja dan Anggaran",
    bantuan="Grafik capaian, anggaran, dan kemajuan Renstra. Angkanya ada di bawah grafik.",
    ruang_grafik=58,
    pita=(
        (
            Blok(
                "grafik_capaian",
                "Capaian setiap indikator",
                (
                    KolomHitung("label", "Indikator", lebar=44),
                    KolomHitung("capaian", "Capaian", Tampilan.PERSEN, 20),
                    KolomHitung("batas", "Target (100%)", Tampilan.PERSEN, 20),
                ),
                baris_siap=60,
                sembunyikan_sisa=True,
            ),
        ),
        (
            Blok(
                "grafik_program",
                "Anggaran dan realisasi setiap program",
                (
                    KolomHitung("label", "Program", lebar=44),
                    KolomHitung("anggaran", "Anggaran", Tampilan.RUPIAH, 20),
                    KolomHitung("realisasi", "Realisasi", Tampilan.RUPIAH, 20),
                ),
                baris_siap=60,
                sembunyikan_sisa=True,
            ),
        ),
        (
            Blok(
                "grafik_renstra",
                "Target dan realisasi per tahun, dalam persen dari target akhir Renstra",
                (
                    KolomHitung("label", "Indikator dan Tahun", lebar=44),
                    KolomHitung("target", "Target", Tampilan.PERSEN, 20),
                    KolomHitung("realisasi", "Realisasi", Tampilan.PERSEN, 20),
                ),
                baris_siap=120,
                sembunyikan_sisa=True,
            ),
        ),
    ),
)
