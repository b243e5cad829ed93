"""Foreign files as cells: one kind of file a module."""

from workbook_tools.tempel.baca.berkas import AKHIRAN, LembarAsing, baca_asing, lembar_buku

__all__ = ["AKHIRAN", "LembarAsing", "baca_asing", "lembar_buku"]
