"""What goes along when a computed table grows or shrinks: one kind of part a file.

Whatever names a cell that moved, or lies on one, gets the new place; nothing else in its part
changes.
"""

from workbook_tools.workbook.ikut.dasar import Catatan, Iringan
from workbook_tools.workbook.ikut.semua import ikutkan

__all__ = ["Catatan", "Iringan", "ikutkan"]
