"""Slips that the other rows of a table, or the names of others, give away, a pair of cases each."""

from tests.audit.alat import CAPAIAN, IND, P1, P2, SAS, Pasangan, anggaran, uji_pasangan
from tests.audit.test_aturan_pembanding import KECAMATAN
from tests.audit.test_selip_laporan import PROGRAM

STATUS_DESA = [["Status Desa", "Jumlah 2024"], ["Mandiri", "2"], ["Maju", "5"]]
STATUS_DESA += [["Berkembang", "3"], ["Tertinggal", "0"]]
DESA_STATUS = "Dari 10 desa: 2 Mandiri, 5 Maju. 7 desa berstatus Maju atau"
TOTAL = anggaran((*P1, "10.000", "9.000", "90%"), total=("10.000", "9.000", "90%"))
PETUGAS = [["No", "Indikator", "Target"]]
PETUGAS += [[str(n), f"Jumlah laporan ke-{n}", "4"] for n in range(1, 11)]


def _bumdes(*awal: str) -> list[list[str]]:
    isi = [["Desa", f"{x} Mawar {n}", "ya"] for n, x in enumerate(awal)]
    return [["Desa", "BUMDes", "Aktif"], *isi]


def _tahun(*tahun: str) -> list[list[str]]:
    return [["Tahun", "Target"], *[[x, "80"] for x in tahun]]


def _satuan(teks: str) -> list[list[str]]:
    isi = [["1", SAS[0], IND[0], teks, "1"], ["2", SAS[1], IND[1], "Persen", "80"]]
    return [["No", "Sasaran", "Indikator", "Satuan", "Target"], *isi]


def _rekomendasi(*tahun: str) -> list[list[str]]:
    isi = [[str(n), f"Rekomendasi {n} LHE {x}"] for n, x in enumerate(tahun, start=1)]
    return [["No", "Rekomendasi"], *isi]


def _waktu(*tahun: str) -> list[list[str]]:
    return [["Langkah", "Waktu"], *[[f"Langkah {n}", f"Mei {x}"] for n, x in enumerate(tahun)]]


SEMUA: Pasangan = {
    "evaluasi tahun lain": (
        "D638",
        (_rekomendasi("2023", "2022", "2023"),),
        "T1 B3 K2",
        (_rekomendasi("2023", "2022", "2021"),),
    ),
    "ambang tanpa persen": (
        "N743",
        ("Dari 2 program: 1 mencapai 100 atau lebih, 1 di bawahnya.", PROGRAM),
        "P4:28-30",
        ("Dari 2 program: 1 mencapai 100% atau lebih, 1 di bawahnya.", PROGRAM),
    ),
    "status atau lebih rendah": (
        "N743",
        (f"{DESA_STATUS} lebih rendah.", STATUS_DESA),
        "P4:61-72",
        (f"{DESA_STATUS} lebih tinggi.", STATUS_DESA),
    ),
    "urutan status": (
        "N743",
        ([*STATUS_DESA[:2], STATUS_DESA[3], STATUS_DESA[2], STATUS_DESA[4]],),
        "T1 B3 K1; T1 B4 K1",
        (STATUS_DESA,),
    ),
    "waktu di luar judul": (
        "D638",
        ("Tabel 4.1 Langkah Perbaikan Tahun 2025", _waktu("2025", "2025", "2024")),
        "T1 B4 K2",
        ("Tabel 4.1 Langkah Perbaikan Tahun 2025", _waktu("2025", "2025", "2025")),
    ),
    "selesai sesudah laporan": (
        "D638",
        ([["No", "Rekomendasi", "Waktu", "Status"], ["1", "Susun", "Mei 2026", "Selesai"]],),
        "T1 B2 K3; T1 B2 K4",
        ([["No", "Rekomendasi", "Waktu", "Status"], ["1", "Susun", "Mei 2026", "Proses"]],),
    ),
    "nama berhuruf kecil": (
        "D637",
        ([*PETUGAS, ["11", "desa yang dibina", "4"]],),
        "T1 B12 K2",
        ([*PETUGAS, ["11", "Persentase desa yang dibina", "4"]],),
    ),
    "nomor di nama": (
        "D608",
        ([["No", "Saran"], ["1", "Saran 1"], ["2", "Saran 6"], ["3", "Saran 3"]],),
        "T1 B3 K2",
        ([["No", "Saran"], ["1", "Saran 4"], ["2", "Saran 6"], ["3", "Saran 3"]],),
    ),
    "baris di bawah jumlah": (
        "D608",
        ([*TOTAL, [*P2, "5.000", "5.000", "100%"]],),
        "T1 B4 K3",
        (TOTAL,),
    ),
    "nama bumdes": (
        "N742",
        (_bumdes("BUMDes", "BUMDes", "BUMDes", "Pembangunan"),),
        "T1 B5 K2",
        (_bumdes("BUMDes", "BUMDes", "Pembangunan", "Mitra"),),
    ),
    "terserap": (
        "N740",
        (f"{P1[2]}: tidak terserap 86,00%, sisa Rp5.040.000.",),
        f"P4:{len(P1[2]) + 3}-{len(P1[2]) + 16}",
        (f"{P1[2]}: terserap 86,00%, sisa Rp5.040.000.",),
    ),
    "persentase tanpa tanda": (
        "D621",
        ([PROGRAM[0], [P1[0], "Persentase desa tertata", "100", "100%", "100%"]],),
        "T1 B2 K3",
        ([PROGRAM[0], [P1[0], "Persentase desa tertata", "12 Desa", "100%", "100%"]],),
    ),
    "dua baris tahun tertukar": (
        "D608",
        (_tahun("2021", "2025", "2023", "2024", "2022", "2026"),),
        "T1 B3 K1; T1 B4 K1; T1 B5 K1; T1 B6 K1",
        (_tahun("2021", "2022", "2023", "2024", "2025", "2026"),),
    ),
    "rata-rata hanya di kalimat": (
        "N743",
        ("Rata-rata capaian 3 (tiga) indikator yang dinilai adalah 100,33%.", CAPAIAN),
        "P4:1-63",
        (
            "Rata-rata capaian 3 (tiga) indikator yang dinilai adalah 100,33%.",
            [*CAPAIAN, ["Rata-rata", "<", "<", "<", "<", "100,33%"]],
        ),
    ),
    "satuan umum": (
        "N733",
        (*[_satuan("Nilai")] * 3, "Lalu:", _satuan("Indeks")),
        "T4 B2 K4",
        (*[_satuan("Nilai")] * 2, "Lalu:", _satuan("Indeks")),
    ),
    "kecamatan asing di peringkat": (
        "N739",
        ("Capaian Kecamatan Kesehatan berada pada peringkat 2 dari 3 kecamatan.", KECAMATAN),
        "P4:1-27",
        ("Capaian Kecamatan Tirta Asri berada di bawah, dari 3 kecamatan.", KECAMATAN),
    ),
    "tetangga sendiri": (
        "D632",
        ("Berbatasan sebelah utara dengan Kecamatan Suka Maju; sebelah barat dengan sungai.",),
        "P4:33-51",
        ("Berbatasan sebelah utara dengan Kecamatan Suka Maju Utara.",),
    ),
    "kecamatan lain": (
        "D632",
        ("Tahun 2025 Kecamatan Kesehatan akan melakukan perbaikan.",),
        "P4:12-45",
        ("Tahun 2025 Kecamatan Suka Maju akan melakukan perbaikan bersama Kecamatan Lain.",),
    ),
}


test_menyala, test_diam = uji_pasangan(SEMUA)
