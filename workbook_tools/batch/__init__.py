"""Many workbooks in one run: processes, progress, stopping and going on.

What travels between processes is small and plain; memory does not grow with the number of
workbooks.
"""

from workbook_tools.batch.berkas import Sasaran, cari_buku
from workbook_tools.batch.proses import proses_semua
from workbook_tools.model.ringkas import Keadaan, Ringkas

__all__ = ["Keadaan", "Ringkas", "Sasaran", "cari_buku", "proses_semua"]
