"""Realisation of the budget: LRA, SIPD realisasi."""

from collections.abc import Collection

from workbook_tools.tempel.jenis.dasar import JenisTabel, bernama, khas


def _cukup(kolom: Collection[str]) -> bool:
    return bernama(kolom) and (
        "realisasi" in kolom or any(k.startswith("realisasi_tw") for k in kolom)
    )


JENIS = JenisTabel(
    "realisasi",
    "realisasi anggaran (LRA)",
    "pohon",
    "program_kegiatan",
    khas(r"\blra\b|realisasi"),
    _cukup,
    alih={f"tw{n}": f"realisasi_tw{n}" for n in range(1, 5)},
    lembar_1="anggaran",
    kolom_1={
        "anggaran": "anggaran",
        "anggaran_perubahan": "anggaran_perubahan",
        "realisasi": "realisasi",
        "persen_dilaporkan": "persen_dilaporkan",
    },
)
