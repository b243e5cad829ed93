"""Rules on documents that put sentences beside tables, and columns beside their sums."""

from collections.abc import Sequence

from tests.audit.alat import CAPAIAN, P1, P2
from tests.docx.alat import Bagian

Naskah = tuple[Bagian, ...]

NAMA = "Peningkatan Efektifitas Pelaksanaan Pelayanan"
RATA = [*CAPAIAN, ["Rata-rata", "<", "<", "<", "<", "100,33%"]]
KALIMAT_RATA = "Rata-rata capaian 3 (tiga) indikator yang dinilai adalah {}."


def _nama(nama: str) -> list[Sequence[str]]:
    return [["Nama", "Angka"], [nama, "1"], ["lain", "2"]]


def _sisa(sisa: str) -> list[Sequence[str]]:
    kepala = ["Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Realisasi", "Sisa"]
    return [kepala, [*P1, "1.000.000", "900.000", sisa], [*P2, "2.000", "2.000", "0"]]


def _jumlah(jumlah: str) -> list[Sequence[str]]:
    isi = [["Mandiri", "1"], ["Maju", "2"], ["Berkembang", "8"]]
    return [["Status", "Banyaknya"], *isi, ["Jumlah", jumlah]]


def _maju(maju: str) -> list[Sequence[str]]:
    return [
        ["Tahun", "Target", "Realisasi", "Capaian"],
        ["2023", "80", "84", "105%"],
        ["2024", "90", "90,9", "101%"],
        ["Kemajuan terhadap target akhir", "90", "90,9", maju],
    ]


PASANGAN: dict[str, tuple[Naskah, Naskah]] = {
    "D632": (
        (_nama(NAMA), _nama(NAMA), _nama(NAMA.replace("katan", "kaan"))),
        (_nama(NAMA), _nama(NAMA), _nama(NAMA)),
    ),
    "N729": ((RATA, KALIMAT_RATA.format("103,33%")), (RATA, KALIMAT_RATA.format("100,33%"))),
    "N730": ((_sisa("150.000"),), (_sisa("100.000"),)),
    "N731": ((_jumlah("12"),), (_jumlah("11"),)),
    "N732": ((_maju("110%"),), (_maju("101%"),)),
}
