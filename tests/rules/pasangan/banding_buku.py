"""B5xx: workbooks of one kabupaten against each other."""

from tests.rekap.alat import buku
from workbook_tools.model.petikan import Petikan

Berkas = tuple[Petikan, ...]

A, B = buku("A"), buku("B")
LAMA = buku("C", tahun=2023, renstra_awal=2021)


def _tabel(*capaian: str) -> Berkas:
    """Three offices, one of which states these achievements of the other two."""
    isi = [(n, "80", "84", c) for n, c in zip("BC", capaian, strict=True)]
    return buku("A", pembanding=isi), B, buku("C")


def _tentang_d(*realisasi: str) -> Berkas:
    """What offices say of one that sent no workbook."""
    return tuple(buku(n, pembanding=[("D", "80", r)]) for n, r in zip("AB", realisasi, strict=True))


PASANGAN: dict[str, tuple[Berkas, Berkas]] = {
    "B501": (
        (buku("A", pembanding=[("B", "80", "48")]), B),
        (buku("A", pembanding=[("B", "80", "84,0")]), B),
    ),
    "B502": (
        (buku("A", pembanding=[("B", "80", "84"), ("Hilang", "1", "1")]), B),
        (buku("A", pembanding=[("B", "80", "84")]), buku("B", pembanding=[("A", "80", "84")])),
    ),
    "B503": (
        (A, B, buku("C", indikator={"satuan": "Persen"})),
        (A, B, buku("C", indikator={"satuan": "nilai"})),
    ),
    "B504": ((A, B, buku("C", rumus_turun="T/R")), (A, B, buku("C", rumus_turun="2T-R"))),
    "B505": ((A, buku("A", berkas="a (revisi).xlsx")), (A, B)),
    "B506": (
        (A, B, LAMA),
        (A, B, buku("C", tahun=2023, renstra_awal=2021, kabupaten="Lain")),
    ),
    "B509": (_tentang_d("84", "48"), _tentang_d("84", "84,0")),
    "B507": (_tabel("95,24%", "95,24%"), _tabel("105%", "105%")),
}
