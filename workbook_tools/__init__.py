"""Fill and check the workbooks behind Indonesian performance reports (Laporan Kinerja)."""

__version__ = "0.1.0"
