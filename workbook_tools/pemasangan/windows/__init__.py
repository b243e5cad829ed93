"""Puts the program into a Windows account and takes it out again, without administrator rights.

The installer and the zip only bring files; what connects them with Windows is done here, the same
for both: ``python -m workbook_tools.pemasangan.windows.akun pasang`` and ``lepas``.
"""
