"""Rules that put what sentences say beside the rows of tables, a pair of cases each."""

import pytest

from tests.audit.alat import CAPAIAN, IND, P1, P2, SAS, Pasangan, anggaran, temuan, uji_pasangan

UANG = anggaran(
    (*P1, "18.000.000", "13.200.000", "73,33"), (*P2, "20.000.000", "20.000.000", "100")
)
HASIL_SUB = [
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
    ["I", P1[1], "<", "<", "<", "<"],
    ["1", "Terdampinginya Desa Binaan", "Banyaknya desa", "50", "40", "80%"],
]
LAIN = "Bina Aparatur Desa"
DUA_INDUK = (
    [*UANG, [P1[0], LAIN, "Rapat Aparatur", "1", "1", "100"]],
    [HASIL_SUB[0], ["I", LAIN, *["<"] * 4], HASIL_SUB[2]],
)
PERSEN = {"Satu": "73,33", "Dua": "83,64", "Tiga": "87,85", "Empat": "71,60"}
SERAPAN = anggaran(
    *[(*P1[:2], f"Sub Kegiatan Urusan {n}", "1.000", "100", x) for n, x in PERSEN.items()]
)
DAFTAR = ("Ada sub kegiatan yang realisasi anggarannya rendah yaitu:",)
BUTIR = ("1. Sub Kegiatan Urusan Satu 73,33%", "2. Sub Kegiatan Urusan Dua 83,64%")
TIGA, EMPAT = "3. Sub Kegiatan Urusan Tiga 87,85%", "4. Sub Kegiatan Urusan Empat 71,60%"
HURUF = [
    ["No", "Sasaran", "Indikator", "Target"],
    ["1", f"a. {SAS[0]}\nb. {SAS[1]}", "Rasio Desa", "1"],
]


def _skala(*rentang: str) -> list[list[str]]:
    isi = zip(rentang, ("Tinggi", "Sedang", "Rendah"), strict=True)
    return [["No", "Rentang Capaian", "Kategori"], *[["1", *x] for x in isi]]


UTUH = _skala("91% ke atas", "51% sampai di bawah 91%", "Di bawah 51%")
PANJANG = ("Data Terpadu Sosial Warga (DTSW) ada.", "Data Terpadu Sosial Warga (DTSW) juga.")
BELANJA = (
    "Belanja Operasi sebesar Rp. 5.000.000 terdiri dari Belanja Pegawai sebesar Rp. 2.000.000; "
)
BELANJA += "Belanja Barang sebesar Rp. 3.000.000. Sedangkan Belanja Modal sebesar Rp. 1.000.000 "
ASN = "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara"

SEMUA: Pasangan = {
    "kelebihan": (
        "N734",
        (UANG, "Kelebihan honor pendampingan desa binaan sebesar Rp. 5.400.000 kembali ke kas."),
        "P4:50-62",
        (UANG, "Kelebihan honor pendampingan desa binaan sebesar Rp. 4.800.000 kembali ke kas."),
    ),
    "kelebihan menurut kata": (
        "N734",
        (UANG, "Sisa anggaran pada pendampingan desa sebesar Rp. 5.400.000 kembali ke kas."),
        "P4:46-58",
        (UANG, "Sisa anggaran pada desa sebesar Rp. 5.400.000 kembali ke kas daerah."),
    ),
    "rendah": (
        "N735",
        (SERAPAN, *DAFTAR, *BUTIR, TIGA),
        "P4",
        (SERAPAN, *DAFTAR, *BUTIR, TIGA, EMPAT),
    ),
    "rendah, tabel lain": (
        "N735",
        (SERAPAN, *DAFTAR, *BUTIR, TIGA),
        "P4",
        (SERAPAN, *DAFTAR, *BUTIR, "3. Sub Kegiatan Urusan Tiga 87,86%"),
    ),
    "capaian sub kegiatan": (
        "N736",
        (UANG, HASIL_SUB, "Sub kegiatan Pendampingan Desa Binaan dengan capaian sebesar 0,00%."),
        "P4:62-66",
        (UANG, HASIL_SUB, "Sub kegiatan Pendampingan Desa Binaan dengan capaian sebesar 80%."),
    ),
    "induk dari judul": ("N711", DUA_INDUK, "T2 B3 K2", (UANG, HASIL_SUB)),
    "huruf sasaran": (
        "D626",
        (HURUF, f"Sasaran 1c\t{SAS[1]}"),
        "P4:1-10",
        (HURUF, f"Sasaran 1b\t{SAS[1]}"),
    ),
    "kepanjangan": (
        "D633",
        (*PANJANG, "Data Terpadu Sosial Keluarga (DTSW)."),
        "P6:1-35",
        (*PANJANG, "Data Terpadu Sosial Warga (DTSW)."),
    ),
    "satu kata tertinggal": (
        "D633",
        (*PANJANG, "Dalam Data Terpadu Warga (DTSW)."),
        "P6:7-31",
        (*PANJANG, "Dalam Daftar Tamu Siang Warung (DTSW)."),
    ),
    "singkatan salah huruf": (
        "D633",
        (*PANJANG, "Data Terpadu Sosial Warga (DTW)."),
        "P6:1-31",
        (*PANJANG, "Daftar Tamu Warung (DTW)."),
    ),
    "sehingga total": (
        "N726",
        (f"{BELANJA}sehingga total Belanja sebesar Rp. 6.500.000.",),
        "P4:206-218",
        (f"{BELANJA}sehingga total Belanja sebesar Rp. 6.000.000.",),
    ),
    "sisa bukan jumlah": (
        "N726",
        (f"{BELANJA}sehingga total Belanja sebesar Rp. 6.500.000.",),
        "P4:206-218",
        ("Anggaran Rp. 6.000.000 realisasi Rp. 5.000.000 sehingga total sisa Rp. 1.000.000.",),
    ),
    "batas ialah target": (
        "N706",
        (CAPAIAN, f"{IND[2]}, realisasi 90,9 lebih baik daripada batas 88, capaian 101%."),
        "T1 B4 K4; P4:70-71",
        (CAPAIAN, f"{IND[2]}, realisasi 90,9 lebih baik daripada batas 90, capaian 101%."),
    ),
    "target yang dilampaui": (
        "N706",
        (CAPAIAN, f"{IND[2]}, realisasi 90,9 melampaui target 88, capaian 101%."),
        "T1 B4 K4; P4:61-62",
        (CAPAIAN, f"{IND[2]}, realisasi 90,9 melampaui target 90, capaian 101%."),
    ),
    "bagian hitungan": (
        "N726",
        ("Dari 6 (enam) program: 4 efisien, 0 sesuai, dan 1 tidak efisien.",),
        "P4:6-6",
        ("Dari 6 (enam) program: 4 mencapai 100% atau lebih, 1 sesuai, dan 1 tidak efisien.",),
    ),
    "golongan kembar": (
        "N726",
        ("Dari 6 program: 5 tidak efisien, dan 1 tidak efisien.",),
        "P4:17-31; P4:38-52",
        ("Dari 6 program: 5 efisien, dan 1 tidak efisien.",),
    ),
    "skala bertumpuk": (
        "D625",
        (_skala("91% ke atas", "51% sampai di bawah 91%", "Di bawah 81%"),),
        "T1 B2 K2; T1 B3 K2; T1 B4 K2",
        (_skala("91% ke atas", "51% sampai di bawah 91%", "Di bawah 51%"),),
    ),
    "skala berlubang": (
        "D625",
        (_skala("91% ke atas", "51% sampai di bawah 91%", "Di bawah 41%"),),
        "T1 B2 K2; T1 B3 K2; T1 B4 K2",
        (_skala("Di bawah 51%", "51% sampai di bawah 91%", "91% ke atas"),),
    ),
    "skala di naskah": (
        "D625",
        (UTUH, "41% sampai 91% : Sedang"),
        "P4:1-14",
        (UTUH, "51% sampai 91% : Sedang"),
    ),
    "nomor di samping nama": (
        "D626",
        (CAPAIAN, f"Pada sasaran kinerja 2 ({SAS[2]}) nilainya naik."),
        "P4:6-22",
        (CAPAIAN, f"Pada sasaran kinerja 3 ({SAS[2]}) nilainya naik."),
    ),
    "nomor di bagian sasaran lain": (
        "D626",
        (CAPAIAN, ("H2", f"c. {SAS[2]}"), "Target sasaran kinerja 1 ialah nilai 90."),
        "P5:8-24",
        (CAPAIAN, ("H2", f"c. {SAS[2]}"), "Target sasaran kinerja 3 ialah nilai 90."),
    ),
    "menurun menjadi lebih": (
        "N737",
        ("Capaian tahun 2023 adalah 63,64% dan tahun 2024 capaiannya menurun menjadi 100%.",),
        "P4:60-66",
        ("Capaian tahun 2023 adalah 63,64% dan tahun 2024 capaiannya meningkat menjadi 100%.",),
    ),
    "meningkat menjadi kurang": (
        "N737",
        ("Nilainya 90,5 lalu meningkat menjadi 89,5.",),
        "P4:20-28",
        ("Nilainya 90,5 lalu meningkat menjadi 100%.",),
    ),
    "lebih dari semua": (
        "N738",
        (CAPAIAN, "Berhasil karena 9 dari 3 sasaran kinerja tercapai."),
        "P4:17-40",
        (CAPAIAN, "Berhasil karena 3 dari 3 sasaran kinerja tercapai."),
    ),
    "dari yang tidak ada": (
        "N738",
        (CAPAIAN, "Berhasil karena 3 dari 5 sasaran kinerja tercapai."),
        "P4:17-40",
        (CAPAIAN, "Berhasil karena 3 dari 5 program tercapai."),
    ),
    "bumdes aktif": (
        "N714",
        ("Ada 2 dari total 6 BUMDes aktif.", "Ada 2 dari total 5 BUMDes aktif."),
        "P4:18-31; P5:18-31",
        ("Ada 2 dari total 6 BUMDes aktif.", "Ada 3 dari total 6 BUMDes aktif."),
    ),
    "peraturan diganti": (
        "D616",
        (f"Dasar hukum: {ASN}.",),
        "P4:34-45",
        (f"Dasar hukum: {ASN} yang telah diganti dengan Undang-Undang Nomor 20 Tahun 2023.",),
    ),
}


KASUS = ("D633", "N734", "N735", "N736", "N737", "N738")
"""The rules whose only cases stand here."""


test_menyala, test_diam = uji_pasangan(SEMUA)


def _urusan(*nama: str) -> tuple[str, ...]:
    return tuple(f"{n}. Program Urusan {x} Desa" for n, x in enumerate(nama, 1))


@pytest.mark.parametrize(("akhir", "sel"), [("Lima", []), ("Kelima", ["P8"])])
def test_nama_di_daftar_bernomor(akhir: str, sel: list[str]) -> None:
    nama = ("Satu", "Dua", "Tiga", "Empat")
    tabel = anggaran(
        *[
            (f"Program Urusan {x} Desa", f"Tata {x}", f"Rapat {x}", "1.000", "100", "10")
            for x in (*nama, "Lima")
        ]
    )
    ada = temuan("N710", tabel, *_urusan(*nama, akhir))
    assert [t.sel for t in ada] == sel
