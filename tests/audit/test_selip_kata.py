"""Words and names with one slip, a pair of cases each."""

from tests.audit.alat import CAPAIAN, P1, Pasangan, anggaran, uji_pasangan

NEGERI = "Pedoman Menteri Dalam Negeri berlaku."
KAPITAL = "Sistem Akuntabilitas Instansi Pemerintah."
SUB = "Penyusunan Peraturan Desa Binaan"
TABEL = anggaran((*P1[:2], SUB, "1.000", "100", "10"))
URAIAN = ["Tingkat", "Program/Kegiatan/Sub Kegiatan", "Target", "Realisasi"]
SKALA = [["No", "Capaian", "Kategori"], ["1", "Di atas 90%", "Baik"]]
SKALA += [
    ["2", "Di atas 60% sampai dengan 90%", "Cukup Berhasil"],
    ["3", "60% atau kurang", "Kurang"],
]
KATEGORI = [[*CAPAIAN[0], "Kategori"], [*CAPAIAN[1], "Baik"], [*CAPAIAN[2], "Baik"]]


def _uraian(nama: str) -> list[list[str]]:
    """A table of all levels in one column."""
    baris = [("Program", P1[0]), ("Kegiatan", P1[1]), ("Sub Kegiatan", nama)]
    return [URAIAN, *[[x, n, "1", "1"] for x, n in baris]]


def _kategori(kategori: str) -> list[list[str]]:
    """The table of achievements, the last of 50 %."""
    return [*KATEGORI, [*CAPAIAN[3][:3], "90", "45", "50%", kategori]]


SEMUA: Pasangan = {
    "huruf sebelum yang terakhir": (
        "D632",
        (*[KAPITAL] * 4, "Semua Pemerinth daerah."),
        "P8:7-15",
        (*[KAPITAL] * 4, "Semua Pemerinta daerah."),
    ),
    "di antara dua kata": (
        "D632",
        (*[NEGERI] * 4, "Surat Menteri Daam Negeri."),
        "P8:15-18",
        (*[NEGERI] * 4, "Surat Menteri Luar Negeri, Daam Bumi."),
    ),
    "nama di kolom campuran": (
        "N708",
        (TABEL, "Lalu:", TABEL, "Lalu:", _uraian("Penyusunan Pembangunan Desa Binaan")),
        "T3 B4 K2",
        (TABEL, "Lalu:", TABEL, "Lalu:", _uraian("Penyusunan Rencana Kerja Kantor")),
    ),
    "skala yang melompat": (
        "D625",
        ([*SKALA[:3], ["3", "50% atau kurang", "Kurang"]],),
        "T1 B2 K2; T1 B3 K2; T1 B4 K2",
        (SKALA,),
    ),
    "skala di kolom capaian": (
        "N713",
        (SKALA, _kategori("Cukup Berhasil")),
        "T2 B4 K7",
        (SKALA, _kategori("Kurang")),
    ),
}


test_menyala, test_diam = uji_pasangan(SEMUA)
