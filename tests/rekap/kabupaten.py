"""A made-up kabupaten of 20 offices in which everything occurs that can occur when receiving."""

from copy import deepcopy
from datetime import date
from typing import Any

from tests.alat import olah
from tests.rules.alat import BERSIH
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rekap.daftar import Daftar, Kantor
from workbook_tools.rekap.isi import Kumpulan
from workbook_tools.rekap.petik import petik

HARI_INI = date(2025, 2, 10)
TENGGAT = date(2025, 1, 31)

# name, file ('' for none), what is spoilt, date of the file, putusan, days late
KABUPATEN: tuple[tuple[str, str, str, date | None, str, int], ...] = (
    ("Kecamatan Satu", "satu.xlsx", "", date(2025, 1, 20), "terima", 0),
    ("kec. dua", "dua.xlsx", "", date(2025, 1, 31), "terima", 0),
    ("TIGA", "tiga.xlsx", "", date(2025, 2, 3), "terima", 3),
    ("Empat", "empat.xlsx", "", date(2025, 1, 2), "terima", 0),
    ("Lima", "lima.xlsx", "", date(2025, 1, 2), "terima", 0),
    ("Enam", "enam.xlsx", "", date(2025, 1, 2), "terima", 0),
    ("Tujuh", "tujuh.xlsx", "realisasi", date(2025, 1, 2), "kembalikan", 0),
    ("Delapan", "delapan.xlsx", "capaian", date(2025, 1, 2), "kembalikan", 0),
    ("Sembilan", "sembilan.xlsx", "realisasi capaian", date(2025, 2, 1), "kembalikan", 1),
    ("Sepuluh", "sepuluh.xlsx", "tahun", date(2025, 1, 2), "kembalikan", 0),
    ("Sebelas", "sebelas.xlsx", "kosong", date(2025, 1, 2), "kembalikan", 0),
    ("Dua Belas", "dua_belas.xlsx", "kembar", date(2025, 1, 2), "terima", 0),
    ("Tiga Belas", "lkj tiga belas 2024.xlsx", "tanpa nama", date(2025, 1, 2), "kembalikan", 0),
    ("Empat Belas", "empat_belas_2024.xlsx", "rusak", date(2025, 1, 2), "tak terbaca", 10),
    ("Lima Belas", "Kec. Lima Belas/LKj.xls", "rusak", date(2025, 1, 2), "tak terbaca", 10),
    ("Enam Belas", "", "", None, "belum kirim", 10),
    ("Tujuh Belas", "", "", None, "belum kirim", 10),
    ("Delapan Belas", "", "tenggat nanti", None, "belum kirim", 0),
    ("Sembilan Belas", "", "tanpa tenggat", None, "belum kirim", 0),
    ("Dua Puluh", "dua_puluh.xlsx", "juga rusak", date(2025, 1, 2), "terima", 0),
)
ASING = "asing.xlsx"
TAK_DIKENAL = "salinan dari usb.xlsx"


def isi_buku(nama: str, rusak: str = "") -> dict[str, Any]:
    """Input JSON of an office: complete and clean but for what ``rusak`` says."""
    isi = deepcopy(BERSIH)
    isi["identitas"]["perangkat_daerah"] = "" if "tanpa nama" in rusak else f"Kecamatan {nama}"
    if "realisasi" in rusak:
        isi["kinerja"][0]["realisasi"] = ""
    if "capaian" in rusak:
        isi["kinerja"][1]["capaian_dilaporkan"] = "40%"
    if "tahun" in rusak:
        isi["identitas"]["tahun"] = "2023"
    return {"identitas": isi["identitas"]} if "kosong" in rusak else isi


def buku(nama: str, berkas: str, rusak: str = "") -> Petikan:
    """The same, condensed."""
    return petik(olah(isi_buku(nama, rusak)), berkas)


def gagal(berkas: str) -> tuple[str, Temuan]:
    """A file that could not be used."""
    return berkas, Temuan("", "", "Berkas rusak.", aturan="T105", tingkat=Tingkat.GALAT)


def kumpulan() -> Kumpulan:
    """What the kabupaten has sent."""
    isi, rusak = [buku("Asing", ASING)], [gagal(TAK_DIKENAL)]
    for nama, berkas, apa, *_ in KABUPATEN:
        if apa == "rusak":
            rusak.append(gagal(berkas))
        elif berkas:
            isi.append(buku(nama.removeprefix("Kecamatan ").removeprefix("kec. "), berkas, apa))
        if apa == "kembar":
            isi.append(buku(nama, "dua_belas_lama.xlsx", "tahun"))
        if apa == "juga rusak":
            rusak.append(gagal("dua_puluh_cadangan.xlsx"))
    return Kumpulan(tuple(isi), (), tuple(rusak))


def daftar() -> Daftar:
    """The list of offices."""
    khusus = {"tenggat nanti": date(2025, 2, 28), "tanpa tenggat": None}
    return Daftar(
        tuple(
            Kantor(nama, "Kab. Teladan", khusus.get(apa, TENGGAT), f"08{n:02}", n + 2)
            for n, (nama, _, apa, *_) in enumerate(KABUPATEN)
        )
    )
