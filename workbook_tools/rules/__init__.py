"""The checks of workbooks: one rule a file, in a folder per family, and the registry of all."""

from workbook_tools.rules.registry import (
    Aturan,
    aturan,
    aturan_buku,
    aturan_kewajaran,
    periksa,
    periksa_antarbuku,
    semua_aturan,
    urutkan,
)

__all__ = [
    "Aturan",
    "aturan",
    "aturan_buku",
    "aturan_kewajaran",
    "periksa",
    "periksa_antarbuku",
    "semua_aturan",
    "urutkan",
]
