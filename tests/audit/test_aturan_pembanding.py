"""Rules on words that compare, on counts and on repeated lines, a pair of cases each."""

import pytest

from tests.audit.alat import BAIK, CAPAIAN, IND, P1, P2, SAS, anggaran, capaian, temuan
from tests.docx.alat import Bagian

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
SATU, DUA = f"{P2[2]}: terserap 80%, sisa Rp4.000.", f"{P1[2]}: terserap 95%, sisa Rp500."
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
RENSTRA = [["2024", "80", "80"], ["2025", "81", "-"], ["2026", "82", "-"]]
DAFTAR = (("H1", "DAFTAR TABEL"), "Tabel L.1 Cara Hitung Angka Laporan ....\t5")
LAMPIRAN = (("H1", "LAMPIRAN"), "Tabel L.1 Cara Hitung Angka Laporan")
RUMUS = [["No", "Sasaran", "Indikator", "Formulasi"], ["1", SAS[0], IND[1]]]
TOTAL = anggaran((*P1, "10.000.000", "9.500.000", "95%"), total=("10.000.000", "9.500.000", "95%"))
DUKUNG = (BAGIAN, "Tabel 3.1 Program Pendukung", TOTAL)
DIDUKUNG = "Indikator ini didukung 1 program, 1 kegiatan, dan"
CARA = [["No", "Ukuran", "Rincian", "Cara hitung"], ["1", "Penyerapan", P1[2]]]

ISI = (
    ("H1", "DAFTAR ISI"),
    *[f"{x}\t\u2007\u2007" for x in ("BAB I PENDAHULUAN", "Latar Belakang")],
)
ISI += ("Dasar Hukum\t\u2007\u2007", "DAFTAR TABEL\t\u2007\u2007", ("H1", "BAB I PENDAHULUAN"))
SATUAN = [["No", "Sasaran", "Indikator", "Satuan", "Target"], ["1", SAS[0], IND[0], "Nilai", "1"]]
SATUAN += [["2", SAS[1], IND[1], "Persen", "80"]]
NAMA = anggaran((*P1, "1.000", "100", "10"))
SKALA = [["No", "Rentang Capaian", "Kategori"], ["1", "91% ke atas", "Baik"]]
SKALA += [["2", "51% sampai di bawah 91%", "Cukup"], ["3", "Di bawah 51%", "Kurang"]]
KATEGORI = [["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian", "Kategori"]]
KATEGORI += [["1", SAS[0], IND[0], "Nilai", "50", "50", "100%", "Baik"]]
SISA = [["Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Sisa"], [*P1, "10.000.000", "500.000"]]


def _kegiatan(akhir: str) -> list[list[str]]:
    """A table of five kegiatan of one program."""
    nama = (*[f"Tata Urusan {x}" for x in ("Satu", "Dua", "Tiga", "Empat")], f"Tata {akhir}")
    return [["Program", "Kegiatan", "Anggaran"], *[[P1[0], x, "1.000"] for x in nama]]


SEMUA: dict[str, tuple[str, tuple[Bagian, ...], str, tuple[Bagian, ...]]] = {
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
        "P4:15-15",
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
    "daftar lampiran": (
        "D603",
        (DAFTAR[0], DAFTAR[1].replace("L.1", "L.3"), *LAMPIRAN, TAHUN),
        "P5",
        (*DAFTAR, *LAMPIRAN, TAHUN),
    ),
    "daftar isi yang belum berhalaman": (
        "D604",
        (*ISI, ("H2", "Latar Belkang"), ("H2", "Dasar Hukum")),
        "P6",
        (*ISI, ("H2", "Latar Belakang"), ("H2", "Dasar Hukum")),
    ),
    "tanggal": (
        "D615",
        ([["No", "Dokumen", "Tanggal"], ["1", "DPA Kantor", "2 Januari 2052"]],),
        "T1 B2 K3",
        ([["No", "Dokumen", "Tanggal"], ["1", "DPA Kantor", "2 Januari 2024"]],),
    ),
    "peraturan dari masa depan": (
        "D615",
        ("Menurut Permendagri 86/2037 capaian dinilai.",),
        "P4:24-27",
        ("Menurut Permendagri 86/2017 capaian dinilai.",),
    ),
    "tanggal pengantar": (
        "D615",
        (("H1", "KATA PENGANTAR"), "Suka Maju, 15 Januari 2024"),
        "P5:23-26",
        (("H1", "KATA PENGANTAR"), "Suka Maju, 31 Desember 2024", "Suka Maju, 15 Januari 2025"),
    ),
    "laporan tahun lain": (
        "D615",
        ("Kecamatan Suka Maju menyusun Laporan Kinerja tahun 2023 ini.",),
        "P4:52-55",
        (
            "Kecamatan Suka Maju menyusun Laporan Kinerja tahun 2024.",
            "Menurut Laporan Kinerja tahun 2023 capaiannya lebih rendah.",
        ),
    ),
    "kategori rata-rata": (
        "N713",
        (SKALA, [*KATEGORI, ["Rata-rata", *["<"] * 5, "100%", "Kurang"]]),
        "T2 B3 K8",
        (SKALA, [*KATEGORI, ["Rata-rata", *["<"] * 5, "100%", "Baik"]]),
    ),
    "nama kecamatan lain": (
        "N708",
        (KECAMATAN, "Lalu:", KECAMATAN, "Lalu:", [*KECAMATAN[:3], ["3", "Tirta", "9", "9", "90%"]]),
        "T3 B4 K2",
        (KECAMATAN, "Lalu:", KECAMATAN, "Lalu:", [*KECAMATAN[:3], ["3", "Maju", "9", "9", "90%"]]),
    ),
    "nama sendiri": (
        "D632",
        (*["Kecamatan Suka Maju."] * 3, "Kecamatan Suuka Maju."),
        "P7:11-15",
        (*["Kecamatan Suka Maju."] * 3, *["Kecamatan Sukma Raya."] * 3),
    ),
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
    "tahun jauh di sel": (
        "D615",
        (
            [
                ["No", "Rekomendasi", "Status"],
                ["1", "Rekomendasi LHE 2039 tentang pohon", "Selesai"],
            ],
        ),
        "T1 B2 K2",
        (
            [
                ["No", "Rekomendasi", "Status"],
                ["1", "Rekomendasi LHE 2023 tentang pohon", "Selesai"],
            ],
        ),
    ),
    "masa terbalik": (
        "D615",
        ("Sasaran dalam Rencana Strategis 2024–2024 tercapai.",),
        "P4:33-41",
        ("Sasaran dalam Rencana Strategis 2024–2026 tercapai.",),
    ),
    "sumber dengan kalimat lain": (
        "D615",
        (*[SUMBER] * 4, f"{SUMBER.replace('2024', '2023')} Sumber angka: sensus."),
        "P8:59-62",
        (*[SUMBER] * 4, f"{SUMBER} Sumber angka: sensus 2020."),
    ),
    "ujung renstra": (
        "D608",
        ([*TAHUN[:1], *RENSTRA[:2], ["Kemajuan", "82", "81"]],),
        "T1 B3 K1",
        ([*TAHUN[:1], *RENSTRA, ["Kemajuan", "82", "81"]],),
    ),
    "dua baris meloncat": (
        "D608",
        ([PRESTASI[0], PRESTASI[1], ["3", "Juara Kota", "Kota"]],),
        "T1 B3 K1",
        ([PRESTASI[0], PRESTASI[1], ["2", "Juara Kota", "Kota"]],),
    ),
    "peraturan dikenal": (
        "D616",
        ("Peraturan Pemerintah Nomor 12 Tahun 2020 tentang Pengelolaan Keuangan Daerah;",),
        "P4:28-40",
        ("Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;",),
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
    "satuan kolom": (
        "N733",
        (*[SATUAN] * 2, [*SATUAN[:2], [*SATUAN[2][:3], "Paket", "80"]], CAPAIAN),
        "T3 B3 K4",
        (*[SATUAN] * 2, [*SATUAN[:2], [*SATUAN[2][:3], "%", "80"]], CAPAIAN),
    ),
    "satu kata nama": (
        "N708",
        (
            NAMA,
            "Lalu:",
            NAMA,
            "Lalu:",
            anggaran((*P1[:2], "Pendampingan Rutin Binaan", "1.000", "100", "10")),
        ),
        "T3 B2 K3",
        (
            NAMA,
            "Lalu:",
            NAMA,
            "Lalu:",
            anggaran((*P1[:2], "Pendampingan Rutin Warga", "1.000", "100", "10")),
        ),
    ),
    "kegiatan diganti": (
        "N710",
        (*[_kegiatan("Urusan Lima"), "Lalu:"] * 2, _kegiatan("Lima")),
        "T3 B6 K2",
        (*[_kegiatan("Urusan Lima"), "Lalu:"] * 3,),
    ),
    "bulan tanpa keuntungan": (
        "N742",
        ([*BUMDES[:2], [*BUMDES[2][:5], "4", "0"]],),
        "T1 B3 K6; T1 B3 K7",
        ([*BUMDES[:2], [*BUMDES[2][:5], "0", "0"]],),
    ),
    "sisa sub kegiatan": (
        "N706",
        (SISA, f"{P1[2]}: terserap 95,00%, sisa Rp510.000."),
        "T1 B2 K5; P4:49-57",
        (SISA, f"{P1[2]}: terserap 95,00%, sisa Rp500.000."),
    ),
    "pengali": (
        "N726",
        ([RUMUS[0], [*RUMUS[1], "BUMDes aktif dibagi semua, dikali 800"]],),
        "T1 B2 K4",
        ([RUMUS[0], [*RUMUS[1], "BUMDes aktif dibagi semua, dikali 100"]],),
    ),
    "banyak pendukung": (
        "N714",
        (CAPAIAN, *DUKUNG, f"{DIDUKUNG} 2 sub kegiatan dengan anggaran Rp10.000.000."),
        "P6:51-64",
        (CAPAIAN, *DUKUNG, f"{DIDUKUNG} 1 sub kegiatan dengan anggaran Rp10.000.000."),
    ),
    "anggaran pendukung": (
        "N706",
        (CAPAIAN, *DUKUNG, f"{DIDUKUNG} 1 sub kegiatan dengan anggaran Rp10.000.030."),
        "P6:82-93; T2 B3 K4",
        (CAPAIAN, *DUKUNG, f"{DIDUKUNG} 1 sub kegiatan dengan anggaran Rp10.000.000."),
    ),
    "cara hitung": (
        "N706",
        (TOTAL, [CARA[0], [*CARA[1], "Rp9.600.000 ÷ Rp10.000.000 × 100 = 96,00%"]]),
        "T1 B2 K5; T2 B2 K4",
        (TOTAL, [CARA[0], [*CARA[1], "Rp9.500.000 ÷ Rp10.000.000 × 100 = 95,00%"]]),
    ),
    "sisa": (
        "N720",
        ("Anggaran Rp10.000.000, realisasi Rp9.500.000 (95,00%), sisa Rp510.000.",),
        "P4:61-69",
        ("Anggaran Rp10.000.000, realisasi Rp9.500.000 (95,00%), sisa Rp500.000.",),
    ),
}

KASUS = ("N739", "N740", "N741", "N742", "N743", "D634", "D635")
"""The rules whose only cases stand here."""


@pytest.mark.parametrize("nama", SEMUA)
def test_menyala(nama: str) -> None:
    kode, salah, tempat, _ = SEMUA[nama]
    assert tempat in [t.sel for t in temuan(kode, *salah)]


@pytest.mark.parametrize("nama", SEMUA)
def test_diam(nama: str) -> None:
    kode, _, _, benar = SEMUA[nama]
    assert temuan(kode, *benar) == []
