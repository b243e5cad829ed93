"""An open workbook in the hands of a host that is no Excel, under the names that xlwings has.

Only the names that the live pipeline uses are there (``buku.py``, ``rentang.py``); they become a
small set of plain requests (``papan.py``) to the host: cells in memory for tests, LibreOffice
directly, or LibreOffice through a pipe. xlwings is not loaded: that was a quarter of the start of
the program behind a button.
"""
