"""From the cells of a workbook, whatever they came from, to the tables of its input sheets.

``cari``: finds the tables by their labels. ``jejak``: what one run leaves for the next.
"""
