"""Public satisfaction survey (IKM/SKM, PermenPANRB 14/2017), one row a survey period."""

from workbook_tools.schema.jenis import Jenis, Kolom, LembarMasukan

UNSUR = (
    "Persyaratan",
    "Sistem, Mekanisme, Prosedur",
    "Waktu Penyelesaian",
    "Biaya/Tarif",
    "Produk",
    "Kompetensi Pelaksana",
    "Perilaku Pelaksana",
    "Penanganan Pengaduan",
    "Sarana dan Prasarana",
)
"""The nine elements U1-U9 of PermenPANRB 14/2017."""

_RESPONDEN = {
    "responden": "Jumlah Responden",
    "laki_laki": "Laki-laki",
    "perempuan": "Perempuan",
    "sd": "SD",
    "smp": "SMP",
    "sma": "SMA",
    "diploma": "Diploma",
    "s1": "S1",
    "s2": "S2",
}

IKM = LembarMasukan(
    id="ikm",
    judul="IKM",
    kelompok="Data Pendukung",
    bantuan="Hasil survei kepuasan. U1-U9 adalah nilai rata-rata tiap unsur, antara 1 dan 4.",
    baris_siap=6,
    kolom=(
        Kolom("periode", "Periode", bantuan="Misalnya Semester II.", wajib=True, lebar=18),
        *(Kolom(id_, label, Jenis.BULAT, lebar=11) for id_, label in _RESPONDEN.items()),
        *(
            Kolom(f"u{ke}", f"U{ke}", Jenis.NILAI, f"{nama}: rata-rata 1-4.", lebar=8)
            for ke, nama in enumerate(UNSUR, start=1)
        ),
        Kolom("nilai_dilaporkan", "Nilai IKM Dilaporkan", Jenis.NILAI, lebar=13),
    ),
)
