"""The checks: one rule a file, in a folder per family."""

from workbook_tools.rules.registry import (
    Aturan,
    aturan,
    aturan_buku,
    aturan_kewajaran,
    periksa,
    periksa_antarbuku,
    periksa_dokumen,
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
    "periksa_dokumen",
    "semua_aturan",
    "urutkan",
]
