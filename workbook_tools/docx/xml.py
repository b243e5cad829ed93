"""Names and characters of WordprocessingML."""

from workbook_tools.regex import regex

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_BARIS_BARU = {ord(x): f"&#{ord(x)};" for x in "\t\n\r"}  # in an attribute they would be spaces
_TERLARANG = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def aman(teks: str) -> str:
    """Text for the content of an element; characters that XML forbids are left out."""
    teks = _TERLARANG.sub("", teks)
    return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def atribut(teks: str) -> str:
    """Text as a quoted attribute value."""
    isi = aman(teks).replace('"', "&quot;").translate(_BARIS_BARU)
    return f'"{isi}"'
