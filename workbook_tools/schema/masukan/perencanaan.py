"""Indicators, Renstra targets and the performance agreement (Perjanjian Kinerja)."""

from workbook_tools.schema.jenis import Jenis, Kolom, LembarMasukan, Rujukan

TAHUN_RENSTRA = 5
"""Number of year columns on the Renstra sheet."""

KODE_INDIKATOR = Rujukan("indikator", "kode")

INDIKATOR = LembarMasukan(
    id="indikator",
    judul="Indikator",
    kelompok="Perencanaan",
    bantuan="Satu baris untuk setiap indikator sasaran (IKU). Kode dipakai di lembar lain.",
    baris_siap=15,
    kolom=(
        Kolom("kode", "Kode", Jenis.KODE, "Kode singkat, misalnya IKU1.", wajib=True, lebar=9),
        Kolom("tujuan", "Tujuan", lebar=30),
        Kolom("sasaran", "Sasaran", wajib=True, lebar=34),
        Kolom("indikator", "Indikator", wajib=True, lebar=38),
        Kolom("satuan", "Satuan", bantuan="Persen, Rasio, Nilai, ...", wajib=True, lebar=12),
        Kolom(
            "arah",
            "Arah",
            Jenis.PILIHAN,
            "naik = makin besar makin baik; turun = makin kecil makin baik. Kosong = naik.",
            pilihan=("naik", "turun"),
            bawaan="naik",
            lebar=9,
        ),
        Kolom("formulasi", "Formulasi", lebar=34),
        Kolom("sumber_data", "Sumber Data", lebar=22),
        Kolom("penanggung_jawab", "Penanggung Jawab", lebar=20),
        Kolom(
            "sumber_realisasi",
            "Sumber Realisasi",
            Jenis.PILIHAN,
            "Kosong = realisasi diketik. desa, bumdes, ikm = dibandingkan dengan lembar itu.",
            pilihan=("desa", "bumdes", "ikm"),
            lebar=16,
        ),
    ),
)


def _kolom_tahun(awalan: str, kata: str) -> tuple[Kolom, ...]:
    return tuple(
        Kolom(
            f"{awalan}_{ke}",
            f"{kata} Tahun ke-{ke}",
            Jenis.NILAI,
            f"{kata} pada tahun ke-{ke} masa Renstra.",
            lebar=12,
            tahun_ke=ke,
        )
        for ke in range(1, TAHUN_RENSTRA + 1)
    )


RENSTRA = LembarMasukan(
    id="renstra",
    judul="Renstra",
    kelompok="Perencanaan",
    bantuan="Target dan realisasi setiap tahun Renstra. Tahunnya tampak di atas judul kolom.",
    baris_siap=15,
    kolom=(
        Kolom("kode", "Kode", Jenis.KODE, wajib=True, lebar=9, rujukan=KODE_INDIKATOR),
        Kolom("kondisi_awal", "Kondisi Awal", Jenis.NILAI, "Sebelum Renstra dimulai.", lebar=12),
        *_kolom_tahun("target", "Target"),
        Kolom("target_akhir", "Target Akhir", Jenis.NILAI, "Target pada akhir Renstra.", lebar=12),
        *_kolom_tahun("realisasi", "Realisasi"),
    ),
)

PERJANJIAN_KINERJA = LembarMasukan(
    id="perjanjian_kinerja",
    judul="PK Indikator",
    kelompok="Perencanaan",
    bantuan="Target pada Perjanjian Kinerja. Bila ada PK Perubahan, isi juga kolomnya.",
    baris_siap=15,
    kolom=(
        Kolom("kode", "Kode", Jenis.KODE, wajib=True, lebar=9, rujukan=KODE_INDIKATOR),
        Kolom("target", "Target", Jenis.NILAI, wajib=True),
        Kolom(
            "target_perubahan",
            "Target Perubahan",
            Jenis.NILAI,
            "Bila diisi, menggantikan Target.",
            lebar=18,
        ),
    ),
)

PERJANJIAN_PROGRAM = LembarMasukan(
    id="perjanjian_program",
    judul="PK Program",
    kelompok="Perencanaan",
    bantuan="Program dan anggarannya pada Perjanjian Kinerja.",
    baris_siap=15,
    kolom=(
        Kolom("program", "Program", wajib=True, lebar=60),
        Kolom("anggaran", "Anggaran", Jenis.RUPIAH, wajib=True, lebar=20),
        Kolom(
            "anggaran_perubahan",
            "Anggaran Perubahan",
            Jenis.RUPIAH,
            "Bila diisi, menggantikan Anggaran.",
            lebar=20,
        ),
    ),
)
