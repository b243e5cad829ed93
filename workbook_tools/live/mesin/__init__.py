"""An xlwings engine of our own, on the BSD classes of xlwings: one engine, several hosts.

The engine (``mesin.py``) speaks Excel's semantics to xlwings and a small set of plain requests
(``papan.py``) to its host: cells in memory for tests, LibreOffice directly, or LibreOffice
through a pipe.
"""
