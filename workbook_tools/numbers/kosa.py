"""The words that stand around numbers in reports. All lower case."""

# Words in front of a figure that leave it as it is: 'Nilai 84', 'sebesar 67,10%'. Any other
# word ('minimal', 'lebih dari', 'Tabel') may change the meaning, so it is not skipped.
AWALAN_NILAI = frozenset({
    "nilai", "skor", "indeks", "index", "angka", "jumlah", "total", "sebesar", "sebanyak",
    "sejumlah", "mencapai", "yaitu", "adalah", "rata-rata", "persentase", "presentase", "ikm",
    "skm", "sakip", "akip", "lke", "idm", "peringkat", "ranking", "level", "tingkat", "rasio",
    "perbandingan", "tercapai", "capaian", "realisasi",
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
    "ribu": 3, "rb": 3, "rb.": 3, "rbu": 3,
    "juta": 6, "jt": 6, "jt.": 6, "jta": 6,
    "miliar": 9, "milyar": 9, "mlyr": 9, "mlr": 9, "mlr.": 9, "milliar": 9, "millyar": 9,
    "miliard": 9, "milyard": 9, "milliard": 9, "millyard": 9,
    "triliun": 12, "trilyun": 12, "trilliun": 12, "trillyun": 12, "trn": 12,
}  # fmt: skip
# 'dalam ribuan': the writer says that the figure stands for so many times more.
SKALA_DALAM = {"ribuan": 3, "jutaan": 6, "miliaran": 9, "milyaran": 9}

# Things that are counted: '1.250 Orang' has no decimals.
SATUAN_HITUNG = frozenset({
    "orang", "org", "jiwa", "kk", "desa", "kelurahan", "kel", "kecamatan", "dusun", "rt", "rw",
    "dokumen", "dok", "laporan", "lap", "berkas", "surat", "lembar", "buku", "eksemplar",
    "kegiatan", "keg", "paket", "pkt", "unit", "buah", "bh", "set", "lembaga", "kelompok",
    "pegawai", "asn", "pns", "peserta", "responden", "pengaduan", "kasus", "kali", "rumah",
    "keluarga", "usaha", "bumdes", "kader", "pemohon", "layanan",
})  # fmt: skip

# A bound is read as its figure, and told: 'minimal 90%', '≥ 85'.
KATA_BATAS = frozenset({"minimal", "min", "min.", "maksimal", "maks", "maks.", "max"})
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
MENUNGGU = "menunggu"
PEMBUKA_BELUM = BELUM | {"tidak", "tdk", MENUNGGU, "dalam", "masih", "sedang", "proses"}
KATA_PENILAIAN = frozenset({
    "dinilai", "diukur", "terukur", "dihitung", "dievaluasi", "nilai", "nilainya", "penilaian",
    "evaluasi", "pengukuran", "perhitungan", "data", "datanya", "tersedia", "terbit",
    "diterbitkan", "rilis", "dirilis", "keluar", "diumumkan", "hasil", "hasilnya", "survei",
    "survey", "pengumuman", "ditargetkan", "rekapitulasi", "direkap", "verifikasi", "diverifikasi",
})  # fmt: skip
KATA_BELUM = KATA_PENILAIAN | frozenset({
    "ada", "lhe", "proses", "dilakukan", "dilaksanakan", "belum", "dari", "inspektorat", "bps",
    "bpk", "kabupaten", "provinsi", "pusat", "berjalan", "berlangsung", "dalam",
})  # fmt: skip
# 'Dalam proses', 'masih berjalan': said of what will be known later.
KATA_BERJALAN = frozenset({"proses", "berjalan", "berlangsung"})
TIDAK_ADA = frozenset({"n/a", "na", "n.a", "n.a.", "tad", "indikator baru"})
NOL = frozenset({"nihil", "nol"})
