"""What every ``acuan`` of Angka Laporan is about, as data: quantity, level, year, mean or not."""

from msgspec import Struct

from workbook_tools.names.pohon import TINGKAT
from workbook_tools.records.pernyataan import ACUAN


class Acuan(Struct, frozen=True):
    """A kind of stated figure.

    ``besaran``: anggaran, realisasi, persen, sisa, target, capaian, rasio, kategori, efisiensi,
    jumlah, nilai. ``tingkat``: what it is summed or told for ('total' for the whole office).
    ``tahun``: 0 this year, -1 last year. ``rata``: a mean over the level.
    """

    besaran: str
    tingkat: str
    tahun: int = 0
    rata: bool = False


SEMUA: dict[str, Acuan] = {
    "total_anggaran": Acuan("anggaran", "total"),
    "total_realisasi": Acuan("realisasi", "total"),
    "persen_realisasi": Acuan("persen", "total"),
    "sisa_anggaran": Acuan("sisa", "total"),
    "sisa_program": Acuan("sisa", "program"),
    "total_anggaran_renja": Acuan("anggaran", "renja"),
    **{
        f"{besaran}_{tingkat}": Acuan(besaran, tingkat)
        for tingkat in ("program", "kegiatan", "sub_kegiatan", "sasaran")
        for besaran in ("anggaran", "realisasi", "persen")
    },
    **{
        f"{besaran}_indikator": Acuan(besaran, "indikator")
        for besaran in ("target", "realisasi", "capaian", "kategori")
    },
    **{
        f"{besaran}_lalu_indikator": Acuan(besaran, "indikator", tahun=-1)
        for besaran in ("target", "realisasi", "capaian")
    },
    "target_akhir_indikator": Acuan("target_akhir", "indikator"),
    "rasio_renstra": Acuan("rasio", "indikator"),
    **{f"capaian_{tingkat}": Acuan("capaian", tingkat) for tingkat in TINGKAT},
    "rata_rata_capaian": Acuan("capaian", "total", rata=True),
    "kategori_keseluruhan": Acuan("kategori", "total"),
    **{
        f"{awalan}efisiensi_{tingkat}": Acuan("efisiensi", tingkat, rata=bool(awalan))
        for tingkat in ("sasaran", *TINGKAT)
        for awalan in ("", "rata_rata_")
    },
    "jumlah_desa": Acuan("jumlah", "desa"),
    "jumlah_desa_status": Acuan("jumlah", "status"),
    "jumlah_bumdes": Acuan("jumlah", "bumdes"),
    "jumlah_bumdes_baik": Acuan("jumlah", "bumdes_baik"),
    "nilai_ikm": Acuan("nilai", "ikm"),
}
"""Every ``acuan`` that the sheet knows."""

assert set(SEMUA) >= set(ACUAN)

_LEMBAR = {
    "target_akhir": ("renstra",),
    "rasio": ("renstra", "kinerja"),
    "persen": ("anggaran",),
    "sisa": ("anggaran",),
}


def sumber(acuan: str) -> tuple[str, ...]:
    """The sheets (ids) without which a stated figure cannot be worked out."""
    a = SEMUA[acuan]
    if a.besaran in _LEMBAR:
        return _LEMBAR[a.besaran]
    if a.besaran in ("jumlah", "nilai"):
        return ("desa",) if a.tingkat == "status" else (a.tingkat.removesuffix("_baik"),)
    uang = a.besaran in ("anggaran", "efisiensi") or acuan.startswith(("total", "realisasi_"))
    if a.tingkat == "renja":
        return ("renja",)
    capaian = a.besaran in ("capaian", "kategori", "target", "efisiensi")
    kinerja = "kinerja" if a.tingkat in ("indikator", "sasaran", "total") else "kinerja_program"
    if a.tingkat == "indikator":
        return ("kinerja",)
    return (("anggaran",) if uang else ()) + ((kinerja,) if capaian else ())
