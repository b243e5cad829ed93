"""Village status: IDM or Indeks Desa, of one kecamatan or of a whole kabupaten."""

from collections.abc import Collection

from workbook_tools.tempel.jenis.dasar import JenisTabel, khas


def _cukup(kolom: Collection[str]) -> bool:
    return "desa" in kolom and bool({"status", "skor"} & {*kolom})


JENIS = JenisTabel(
    "idm",
    "status desa (IDM, Indeks Desa)",
    "desa",
    "desa",
    khas(r"\bidm\b|indeks desa|status desa"),
    _cukup,
    lembar_1="desa",
)
