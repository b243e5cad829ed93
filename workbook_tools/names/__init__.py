"""Names of programs, kegiatan, sub kegiatan and indicators that differ only in writing."""

from workbook_tools.names.kantor import sebut_kantor
from workbook_tools.names.kunci import kunci_judul, kunci_nama, rapikan
from workbook_tools.names.padanan import usulkan

__all__ = ["kunci_judul", "kunci_nama", "rapikan", "sebut_kantor", "usulkan"]
