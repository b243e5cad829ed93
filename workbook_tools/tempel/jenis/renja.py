"""Renja: the yearly work plan with its indicators and indicative budget."""

from collections.abc import Collection

from workbook_tools.tempel.jenis.dasar import JenisTabel, bernama, khas


def _cukup(kolom: Collection[str]) -> bool:
    return bernama(kolom) and bool({"anggaran", "anggaran_renja"} & {*kolom})


JENIS = JenisTabel(
    "renja",
    "rencana kerja (Renja)",
    "pohon",
    "program_kegiatan",
    khas(r"\brenja\b|rencana kerja(?! dan anggaran)"),
    _cukup,
    alih={"anggaran": "anggaran_renja"},
    lembar_1="renja",
    kolom_1={"anggaran_renja": "anggaran", "anggaran_perubahan": "anggaran_perubahan"},
)
