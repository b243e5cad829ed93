"""Small kabupaten for the tests: workbooks from a few words, checked against each other."""

from typing import Any

from tests.alat import olah
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Temuan
from workbook_tools.rekap.isi import Kumpulan
from workbook_tools.rekap.petik import petik
from workbook_tools.rules.registry import periksa_antarbuku

IKM = {"kode": "IKU1", "sasaran": "S", "indikator": "Indeks Kepuasan", "satuan": "Nilai"}


def buku(nama: str, target: str = "80", realisasi: str = "84", **lain: Any) -> Petikan:
    """A workbook with one indicator. ``pembanding``: rows (kecamatan, target, realisasi[,
    capaian]); ``indikator``: other properties of it; ``berkas``; all else is Identitas."""
    pembanding = lain.pop("pembanding", ())
    indikator = {**IKM, **lain.pop("indikator", {})}
    berkas = lain.pop("berkas", f"{nama.lower()}.xlsx")
    kolom = ("kecamatan", "target", "realisasi", "capaian_dilaporkan")
    isi = {
        "identitas": {"perangkat_daerah": f"Kecamatan {nama}", **lain},
        "indikator": [indikator],
        "kinerja": [{"kode": indikator["kode"], "target": target, "realisasi": realisasi}],
        "pembanding": [
            {"kode": indikator["kode"], **dict(zip(kolom, b, strict=False))} for b in pembanding
        ],
    }
    return petik(olah(isi), berkas)


def antarbuku(*isi: Petikan, aturan: str = "") -> list[Temuan]:
    """The findings across these workbooks, of one rule or of all but the counting B502."""
    semua = periksa_antarbuku(isi)
    return [t for t in semua if (t.aturan == aturan if aturan else t.aturan != "B502")]


def kumpulan(*isi: Petikan) -> Kumpulan:
    """What an overview is made from."""
    return Kumpulan(isi, periksa_antarbuku(isi))
