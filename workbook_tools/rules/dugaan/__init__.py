"""Diagnosis: which of the usual mistakes gives exactly the figure that was stated."""

from workbook_tools.rules.dugaan.capaian import duga_capaian

__all__ = ["duga_capaian"]
