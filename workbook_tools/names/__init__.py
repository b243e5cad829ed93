"""Names of programs, kegiatan, sub kegiatan and indicators that differ only in writing."""

from workbook_tools.names.kunci import kunci_nama, rapikan

__all__ = ["kunci_nama", "rapikan"]
