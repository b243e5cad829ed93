"""E.81: evaluation of the Renja (Permendagri 86/2017), indicators and money in pairs K and Rp."""

from collections.abc import Collection

from workbook_tools.tempel.jenis.dasar import JenisTabel, bernama, khas


def _cukup(kolom: Collection[str]) -> bool:
    return (
        bernama(kolom) and "indikator" in kolom and bool({"realisasi", "realisasi_tw1"} & {*kolom})
    )


JENIS = JenisTabel(
    "e81",
    "evaluasi hasil Renja (formulir E.81)",
    "pohon",
    "program_kegiatan",
    khas(r"\be\.? ?81\b|evaluasi (?:terhadap )?(?:hasil )?(?:renja|rencana kerja)"),
    _cukup,
    lembar_1="anggaran",
    kolom_1={"anggaran": "anggaran", "realisasi": "realisasi"},
)
