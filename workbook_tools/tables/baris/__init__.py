"""Kinds of rows, between tables and records: only leaves are records, the rest is told apart."""

from workbook_tools.tables.baris.pilah import Pilahan, pilah

__all__ = ["Pilahan", "pilah"]
