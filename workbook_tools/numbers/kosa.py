"""The words that stand around numbers in reports. All lower case."""

# Words in front of a figure that leave it as it is: 'Nilai 84', 'sebesar 67,10%'. Any other
# word ('minimal', 'lebih dari', 'Tabel') may change the meaning, so it is not skipped.
AWALAN_NILAI = frozenset({
    "nilai", "skor", "indeks", "index", "angka", "jumlah", "total", "sebesar", "sebanyak",
    "sejumlah", "mencapai", "yaitu", "adalah", "rata-rata", "persentase", "presentase", "ikm",
    "skm", "sakip", "akip", "lke", "idm", "peringkat", "ranking", "level", "tingkat", "rasio",
    "perbandingan",
})  # fmt: skip
# Those of them that name the unit: 'Nilai 84' is 84 of the unit 'Nilai'.
SATUAN_DI_DEPAN = frozenset(
    {"nilai", "skor", "indeks", "index", "angka", "level", "tingkat", "peringkat"}
)
AWALAN_TAHUN = frozenset({"tahun", "thn", "th", "ta", "t.a", "t.a.", "ta."})

UANG = frozenset({"rupiah", "rp", "rp.", "idr"})

# Words of magnitude behind a figure, as powers of ten. Read as a mere unit they would make
# the value a thousand times too small.
SKALA = {
    "ribu": 3, "rb": 3, "rb.": 3,
    "juta": 6, "jt": 6, "jt.": 6,
    "miliar": 9, "milyar": 9, "mlyr": 9,
    "triliun": 12, "trilyun": 12,
}  # fmt: skip
# Behind money 'M' is miliar to most and million to some; behind anything else it is metre.
SKALA_UANG_RAGU = {"m": (9, 6), "t": (12,), "k": (3,)}

BULAN = frozenset({
    "januari", "jan", "februari", "pebruari", "feb", "peb", "maret", "mar", "april", "apr", "mei",
    "juni", "jun", "juli", "jul", "agustus", "agu", "agt", "ags", "agust", "september", "sep",
    "sept", "oktober", "okt", "november", "nopember", "nov", "nop", "desember", "des",
})  # fmt: skip

# First words behind a figure that make it something else than a quantity of a unit.
BUKAN_SATUAN = frozenset({
    "lebih", "kurang", "hampir", "sampai", "hingga", "s/d", "s.d", "s.d.", "setengah", "atas",
    "keatas", "ke", "bawah", "kebawah", "atau", "dari", "am", "pm", "wib", "wita", "wit", "per",
    "x", "k", "e",
})  # fmt: skip

# Measures that convert into each other; '2 tahun 3 bulan' is not 5 of anything.
SATUAN_BERJENJANG = frozenset({
    "tahun", "thn", "th", "semester", "triwulan", "bulan", "bln", "minggu", "mgg", "hari", "jam",
    "menit", "mnt", "detik", "km", "hm", "m", "cm", "mm", "meter", "kilometer", "ha", "hektar",
    "are", "kg", "kilogram", "kwintal", "kuintal", "ton", "gram", "gr", "g", "liter", "ml",
    "rupiah", "lusin", "kodi", "gross",
})  # fmt: skip

# 'belum dinilai', 'blm ada hasil evaluasi', 'menunggu hasil penilaian', 'tidak diukur'
BELUM = frozenset({"belum", "blm"})
PEMBUKA_BELUM = BELUM | {"tidak", "tdk", "menunggu", "dalam", "masih"}
KATA_PENILAIAN = frozenset({
    "dinilai", "diukur", "terukur", "dihitung", "dievaluasi", "nilai", "nilainya", "penilaian",
    "evaluasi", "pengukuran", "perhitungan", "data", "datanya", "tersedia", "terbit",
    "diterbitkan", "rilis", "dirilis", "keluar", "diumumkan",
})  # fmt: skip
KATA_BELUM = KATA_PENILAIAN | frozenset({
    "ada", "hasil", "hasilnya", "lhe", "proses", "dilakukan", "dilaksanakan", "belum", "dari",
    "inspektorat", "bps",
})  # fmt: skip
TIDAK_ADA = frozenset({"n/a", "na", "n.a", "n.a."})
NOL = frozenset({"nihil", "nol"})
