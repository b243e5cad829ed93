"""DPA and RKA: the budget; a DPPA holds the amended one."""

from collections.abc import Collection

from workbook_tools.tempel.jenis.dasar import JenisTabel, bernama, khas


def _cukup(kolom: Collection[str]) -> bool:
    return bernama(kolom) and bool({"anggaran", "anggaran_perubahan"} & {*kolom})


JENIS = JenisTabel(
    "dpa",
    "anggaran (DPA atau RKA)",
    "pohon",
    "program_kegiatan",
    khas(r"\b(?:dpa|rka)\b|pelaksanaan anggaran|rencana kerja dan anggaran"),
    _cukup,
    lembar_1="renja",
    kolom_1={"anggaran": "anggaran", "anggaran_perubahan": "anggaran_perubahan"},
)
PERUBAHAN = JenisTabel(
    "dppa",
    "anggaran perubahan (DPPA)",
    "pohon",
    "program_kegiatan",
    khas(r"\b(?:dppa|dpa ?-? ?p|rkap|rka ?-? ?p)\b|pelaksanaan perubahan anggaran"),
    _cukup,
    alih={"anggaran": "anggaran_perubahan"},
    hanya_berciri=True,
    lembar_1="renja",
    kolom_1={"anggaran": "anggaran", "anggaran_perubahan": "anggaran_perubahan"},
)
