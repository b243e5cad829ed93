"""A workbook moved on: to the newest template (``mutakhirkan``), to the next year (``tahun_baru``).

The old package is the start: what the program does not know stays byte for byte. Sheets, styles and
columns of the new template are added to it, cells that move keep their style.
"""
