"""Counts of indicators that reached their target (N755)."""

import pytest

from tests.audit.alat import CAPAIAN, Pasangan, capaian, temuan, uji_pasangan
from tests.docx.alat import Bagian

BELUM = capaian(["0,50", "0,50", "100%"], ["80%", "60%", "75%"], ["90", "90,9", "101%"])
TUTUP = ("H1", "PENUTUP")
DUA = "Dari tiga indikator kinerja, dua indikator mencapai target dan satu belum mencapai target."
LAMPAU = "Satu indikator melampaui target, sedangkan dua indikator sesuai target."
UTUH = "Ketiga indikator kinerja tercapai."
GENAP = "Dari 5 indikator, 3 indikator tercapai dan 2 indikator tidak tercapai."

SEMUA: Pasangan = {
    "dari": ("N755", (BELUM, DUA.replace("dua", "tiga")), "P4:30-59", (BELUM, DUA)),
    "penutup": (
        "N755",
        (CAPAIAN, TUTUP, LAMPAU.replace("Satu", "Dua")),
        "P5:1-30",
        (CAPAIAN, TUTUP, LAMPAU),
    ),
    "seluruhnya": ("N755", (BELUM, TUTUP, UTUH), "P5:1-33", (CAPAIAN, TUTUP, UTUH)),
    "berjumlah": ("N755", (BELUM, GENAP.replace("3", "4")), "P4:19-69", (BELUM, GENAP)),
}
KASUS = ("N755",)
"""The rules whose cases stand here."""

test_menyala, test_diam = uji_pasangan(SEMUA)


@pytest.mark.parametrize(
    "bagian",
    [
        (BELUM, "Dari 3 indikator program, 3 indikator tercapai."),
        (BELUM, "Dari 125 indikator RPJMD, 108 indikator mencapai target."),
        (BELUM, "Tahun 2023 dari tiga indikator, tiga indikator mencapai target."),
        (BELUM, ("H2", "Sasaran 1"), "Dari tiga indikator, tiga indikator mencapai target."),
        (BELUM, "Dua indikator melampaui target."),
        (BELUM, "Ketiga indikator kinerja tercapai."),
    ],
)
def test_hitungan_lain_tidak_dinilai(bagian: tuple[Bagian, ...]) -> None:
    """Counts of other indicators, of other years, or of one sasaran."""
    assert temuan("N755", *bagian) == []
