"""The button: compute and check the workbook that is open right now.

``hitung(book)`` and ``periksa(book)`` take an xlwings Book, whatever office program holds it.
Neither raises: what goes wrong reaches the user as one message box.
"""

from workbook_tools.live.kerja import hitung, periksa

__all__ = ["hitung", "periksa"]
