"""The checks: one rule a file, in a folder per family."""

from workbook_tools.rules.dasar import Aturan, Konteks, aturan, periksa, semua_aturan

__all__ = ["Aturan", "Konteks", "aturan", "periksa", "semua_aturan"]
