"""Category scales. Rows are data: a kabupaten's own scale is more rows, not more code."""

from workbook_tools.schema.jenis import Jenis, Kolom, LembarMasukan
from workbook_tools.schema.masukan.desa import YA_TIDAK

WARNA = {
    "Hijau Tua": "1E7B34",
    "Hijau Muda": "92D050",
    "Kuning Tua": "F2B200",
    "Kuning Muda": "FFF2A8",
    "Merah": "E0393E",
}
"""The colour names of the performance scale and the fill (RRGGBB) that shows them."""

WARNA_TEKS = {"Hijau Tua": "FFFFFF", "Merah": "FFFFFF"}
"""Text colour on the dark fills; black elsewhere."""

_ISI_AWAL = (
    # Permendagri 86/2017, Lampiran, Skala Nilai Peringkat Kinerja.
    ("Permendagri 86/2017", "91%", "ya", "Sangat Tinggi", "Hijau Tua"),
    ("Permendagri 86/2017", "76%", "ya", "Tinggi", "Hijau Muda"),
    ("Permendagri 86/2017", "66%", "ya", "Sedang", "Kuning Tua"),
    ("Permendagri 86/2017", "51%", "ya", "Rendah", "Kuning Muda"),
    ("Permendagri 86/2017", "0%", "ya", "Sangat Rendah", "Merah"),
    # The four-level scale printed by many dinas: over 90, over 80, over 60, 60 and less.
    ("Empat tingkat", "90%", "tidak", "Sangat Baik/Sangat Berhasil", "Hijau Tua"),
    ("Empat tingkat", "80%", "tidak", "Baik/Berhasil", "Hijau Muda"),
    ("Empat tingkat", "60%", "tidak", "Cukup Berhasil", "Kuning Tua"),
    ("Empat tingkat", "0%", "ya", "Kurang Berhasil", "Merah"),
)

SKALA = LembarMasukan(
    id="skala",
    judul="Skala Nilai",
    kelompok="Umum",
    bantuan="Skala kategori capaian. Skala kabupaten sendiri cukup ditambahkan sebagai baris baru.",
    baris_siap=20,
    isi_awal=_ISI_AWAL,
    kolom=(
        Kolom("skala", "Skala", wajib=True, lebar=26, bantuan="Nama skala, sama di tiap barisnya."),
        Kolom("batas_bawah", "Batas Bawah", Jenis.PERSEN, wajib=True, lebar=13),
        Kolom(
            "inklusif",
            "Batas Termasuk",
            Jenis.PILIHAN,
            "ya: tepat di batas sudah masuk kategori ini. tidak: harus lebih dari batas.",
            pilihan=YA_TIDAK,
            bawaan="ya",
            lebar=11,
        ),
        Kolom("kategori", "Kategori", wajib=True, lebar=30),
        Kolom(
            "warna",
            "Warna",
            Jenis.PILIHAN,
            "Pilih nama warna, atau ketik kode #RRGGBB.",
            pilihan=tuple(WARNA),
            tegas=False,
            lebar=14,
        ),
    ),
)
