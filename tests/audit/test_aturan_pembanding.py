"""Rules on words that compare, on counts and on repeated lines, a pair of cases each."""

from tests.audit.alat import BAIK, CAPAIAN, IND, P1, P2, Pasangan, anggaran, capaian, uji_pasangan

KECAMATAN = [
    ["Peringkat", "Kecamatan", "Target", "Realisasi", "Capaian"],
    ["1", "Padang Subur", "80", "90", "112,50%"],
    ["2", "Suka Maju", "90", "90,9", "101%"],
    ["3", "Tirta Asri", "90", "81", "90%"],
]
TERTUKAR = [KECAMATAN[0], *[[n, *b[1:]] for n, b in zip("132", KECAMATAN[1:], strict=True)]]
BERDUA = [KECAMATAN[0], *[[n, *b[1:]] for n, b in zip("12", KECAMATAN[2:], strict=True)]]
DUA_KEDUA = [*KECAMATAN[:3], ["2", "Tirta Asri", "90", "90,9", "101%"]]
TURUN = capaian(BAIK[0], ["14", "13", "107,14%"], BAIK[2])
BAGIAN = ("H2", IND[1])
SERAPAN = anggaran((*P1, "10.000", "9.500", "95%"), (*P2, "20.000", "16.000", "80%"))
RENDAH = "1 (satu) sub kegiatan menyerap kurang dari 90% anggarannya:"
SATU = f"{P2[2]}: terserap 80%, sisa Rp4.000."
DUA = f"{P1[2]}: terserap 95%, sisa Rp500."
BUMDES = [
    ["No", "Desa", "BUMDes", "Aktif", "Beroperasi Baik", "Bulan Untung", "Keuntungan (Rp)"],
    ["1", "Melati", "Melati Jaya", "ya", "ya", "12", "25.050.000"],
    ["2", "Mawar", "Mawar Jaya", "ya", "tidak", "4", "1.200.000"],
]
LEBIH_SETAHUN = [*BUMDES[:2], [*BUMDES[2][:5], "14", "1.200.000"]]
UNTUNG = "BUMDes dengan bulan untung terbanyak adalah Melati Jaya: 12 bulan, keuntungan Rp"
PRESTASI = [["No", "Prestasi", "Tingkat"], ["1", "Juara Desa", "Kabupaten"]]
SARAN = [["No", "Rekomendasi", "Status"], ["1", "Susun rencana", "Selesai"]]
SARAN += [["2", "Pantau capaian", "Proses"]]
STATUS = [["Status Desa", "Jumlah 2023", "Jumlah 2024"], ["Mandiri", "1", "2"], ["Maju", "9", "8"]]
SUMBER = "Sumber: Kecamatan Suka Maju, diolah dari buku kerja tahun 2024."
JUDUL = ("H3", "Perbandingan dengan Tahun Sebelumnya")
TAHUN = [["Tahun", "Target", "Realisasi"], ["2023", "80", "80"], ["2024", "81", "82"]]
NAMA = anggaran((*P1, "1.000", "100", "10"))

SEMUA: Pasangan = {
    "kolom peringkat": ("N739", (TERTUKAR,), "T1 B3 K1", (KECAMATAN,)),
    "baris peringkat hilang": (
        "N739",
        ([*KECAMATAN[:2], KECAMATAN[3]],),
        "T1 B3 K1",
        ([*KECAMATAN[:2], ["2", *KECAMATAN[3][1:]]],),
    ),
    "peringkat di kalimat": (
        "N739",
        ("Capaian Kecamatan Suka Maju berada pada peringkat 3 dari 3 kecamatan.", KECAMATAN),
        "P4:51-51",
        ("Capaian Kecamatan Suka Maju berada pada peringkat 2 dari 3 kecamatan.", KECAMATAN),
    ),
    "banyak kecamatan": (
        "N739",
        ("Kecamatan Suka Maju berada pada peringkat 2 dari 4 (empat) kecamatan.", KECAMATAN),
        "P4:50-50",
        ("Kecamatan Suka Maju berada pada peringkat 2 dari 3 (tiga) kecamatan.", KECAMATAN),
    ),
    "tertinggi": (
        "N739",
        ("Kecamatan Suka Maju adalah yang tertinggi di antara 3 kecamatan.", KECAMATAN),
        "P4:33-41",
        ("Kecamatan Suka Maju tertinggi di antara 2 kecamatan.", BERDUA),
    ),
    "peringkat bersama": (
        "N739",
        ("Peringkat 2 bersama 2 kecamatan lain, dari 3 kecamatan.", DUA_KEDUA),
        "P4:21-21",
        ("Peringkat 2 bersama 1 kecamatan lain, dari 3 kecamatan.", DUA_KEDUA),
    ),
    "kurang dan lebih": (
        "N740",
        ("Target belum tercapai: 75% dari 87,5%, lebih 12,5 poin.",),
        "P4:40-44",
        ("Target belum tercapai: 75% dari 87,5%, kurang 12,5 poin.",),
    ),
    "kurang dari target akhir": (
        "N740",
        ("Realisasi 75% baru 75,00% dari target akhir 2026 (100%); lebih 25 poin.",),
        "P4:58-62",
        ("Realisasi 75% baru 75,00% dari target akhir 2026 (100%); kurang 25 poin.",),
    ),
    "di atas standar": (
        "N740",
        ("Realisasi 85,50 berada di bawah Mutu B menurut aturan (76,61).",),
        "P4:24-31",
        ("Realisasi 85,50 berada di atas Mutu B menurut aturan (76,61).",),
    ),
    "memenuhi target akhir": (
        "N740",
        (CAPAIAN, ("H2", IND[2]), "Realisasi 90,9 belum memenuhi target akhir 2026 (90)."),
        "P5:16-20",
        (CAPAIAN, ("H2", IND[2]), "Realisasi 90,9 sudah memenuhi target akhir 2026 (90)."),
    ),
    "target akhir yang turun": (
        "N740",
        (TURUN, BAGIAN, "Realisasi 13 sudah memenuhi target akhir 2026 (10)."),
        "P5:14-18",
        (TURUN, BAGIAN, "Realisasi 13 belum memenuhi target akhir 2026 (10)."),
    ),
    "membaik": (
        "N740",
        (TURUN, BAGIAN, "Realisasi memburuk 3, dari 16 pada tahun 2023 menjadi 13."),
        "P5:11-18",
        (TURUN, BAGIAN, "Realisasi membaik 3, dari 16 pada tahun 2023 menjadi 13."),
    ),
    "unsur": (
        "N740",
        ("Unsur tertinggi waktu (3,28) dan unsur tertinggi biaya/tarif (3,64).",),
        "P4:7-15",
        ("Unsur terendah waktu (3,28) dan unsur tertinggi biaya/tarif (3,64).",),
    ),
    "arti efisiensi": (
        "N740",
        ("Nilai di bawah 1 berarti efisien.",),
        "P4:26-32",
        ("Nilai di atas 1 berarti efisien.",),
    ),
    "bukan penghematan": (
        "N740",
        ("Pada kegiatan itu, serapan lebih rendah karena target tercapai, bukan penghematan.",),
        "P4:55-62",
        ("Serapan lebih rendah karena target belum tercapai, bukan penghematan.",),
    ),
    "lebih dari ambang": (
        "N741",
        (SERAPAN, RENDAH.replace("kurang", "lebih"), SATU),
        "P4:32-36",
        (SERAPAN, RENDAH, SATU),
    ),
    "butir di atas ambang": (
        "N741",
        (SERAPAN, RENDAH, SATU, DUA),
        "P6:36-38",
        ("Semua sub kegiatan menyerap sedikitnya 80% anggarannya.", SERAPAN),
    ),
    "semua di atas ambang": (
        "N741",
        ("Semua sub kegiatan menyerap sedikitnya 90% anggarannya.", SERAPAN),
        "P4:40-42",
        (SERAPAN, RENDAH, SATU),
    ),
    "banyaknya di bawah ambang": (
        "N741",
        (SERAPAN, RENDAH.replace("1 (satu)", "3"), SATU),
        "P4:1-1",
        (SERAPAN, RENDAH, SATU),
    ),
    "keuntungan": (
        "N742",
        (f"{UNTUNG}26.050.000.", BUMDES),
        "P4:79-90",
        (f"{UNTUNG}25.050.000.", BUMDES),
    ),
    "bumdes baik": (
        "N742",
        ("2 dari 2 BUMDes aktif beroperasi dengan baik (2 BUMDes seluruhnya).", BUMDES),
        "P4:1-1",
        ("1 dari 2 BUMDes aktif beroperasi dengan baik (2 BUMDes seluruhnya).", BUMDES),
    ),
    "lebih dari setahun": ("N742", (LEBIH_SETAHUN,), "T1 B3 K6", (BUMDES,)),
    "prestasi": (
        "N743",
        ("Pada tahun 2024 diraih 2 (dua) prestasi.", PRESTASI),
        "P4:24-24",
        ("Pada tahun 2024 diraih 1 (satu) prestasi.", PRESTASI),
    ),
    "rekomendasi": (
        "N743",
        ("2 dari 2 rekomendasi selesai ditindaklanjuti.", SARAN),
        "P4:1-1",
        ("1 dari 2 rekomendasi selesai ditindaklanjuti.", SARAN),
    ),
    "status desa": (
        "N743",
        ("Dari 10 desa: 1 Mandiri, dan 9 Maju.", STATUS),
        "P4:15-23",
        ("Dari 10 desa: 2 Mandiri, dan 8 Maju.", STATUS),
    ),
    "sumber": (
        "D634",
        (*[SUMBER] * 4, SUMBER.replace("diolah", "dioleh")),
        "P8:30-35",
        (*[SUMBER] * 4, SUMBER.replace("2024", "2023")),
    ),
    "judul berulang": (
        "D634",
        (*[JUDUL] * 4, ("H3", "Perbandingan dengan Taun Sebelumnya")),
        "P8:21-24",
        (*[JUDUL] * 4, ("H3", "Perbandingan dengan Kecamatan Sebelumnya")),
    ),
    "kata yang hilang": (
        "D634",
        (*[JUDUL] * 4, ("H3", "Perbandingan dengan Sebelumnya")),
        "P8",
        (*[JUDUL] * 4, ("H3", "Perbandingan dengan Tahun Sebelumnya dan Kecamatan Lain")),
    ),
    "tahun dua kali": ("D635", ([*TAHUN, TAHUN[2]],), "T1 B4 K1", (TAHUN,)),
    "jumlah dua kali": (
        "D635",
        (
            [
                *NAMA,
                ["Jumlah", "<", "<", "1.000", "100", "10"],
                ["Jumlah", "<", "<", "1.000", "100", "10"],
            ],
        ),
        "T1 B4 K1",
        ([*NAMA, ["Jumlah", "<", "<", "1.000", "100", "10"]],),
    ),
    "batas efisien": (
        "N740",
        ("Nilai di atas 8 berarti efisien.",),
        "P4:15-15",
        ("Nilai di atas 0 berarti efisien.",),
    ),
    "banyak kecamatan tanpa sendiri": (
        "N739",
        (
            "Capaiannya pada peringkat 2 dari 3 kecamatan.",
            [*KECAMATAN[:2], ["2", *KECAMATAN[3][1:]]],
        ),
        "P4:34-34",
        (
            "Capaiannya pada peringkat 2 dari 2 kecamatan.",
            [*KECAMATAN[:2], ["2", *KECAMATAN[3][1:]]],
        ),
    ),
    "batas rasio": (
        "N740",
        ("Efisiensi ialah capaian dibagi serapan; nilai di atas 0 berarti efisien.",),
        "P4:55-55",
        ("Efisiensi ialah capaian dikurangi serapan; nilai di atas 0 berarti efisien.",),
    ),
    "salah ketik di judul yang jarang": (
        "D634",
        (*[JUDUL] * 2, ("H3", "Perbandingan dengan Tahun Sebelmnya")),
        "P6:27-35",
        (*[JUDUL] * 2, ("H3", "Perbandingan dengan Tahun Sesudahnya")),
    ),
    "ambang yang lain": (
        "N741",
        (SERAPAN, RENDAH.replace("90%", "40%"), SATU),
        "P4:44-46",
        (SERAPAN, RENDAH, SATU),
    ),
    "bulan tanpa keuntungan": (
        "N742",
        ([*BUMDES[:2], [*BUMDES[2][:5], "4", "0"]],),
        "T1 B3 K6; T1 B3 K7",
        ([*BUMDES[:2], [*BUMDES[2][:5], "0", "0"]],),
    ),
}

KASUS = ("N739", "N740", "N741", "N742", "N743", "D634", "D635")
"""The rules whose only cases stand here."""


test_menyala, test_diam = uji_pasangan(SEMUA)
