"""Names and characters of WordprocessingML."""

import re
from xml.sax.saxutils import escape, quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_TERLARANG = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def aman(teks: str) -> str:
    """Text for the content of an element; characters that XML forbids are left out."""
    return escape(_TERLARANG.sub("", teks))


def atribut(teks: str) -> str:
    """Text as a quoted attribute value."""
    return quoteattr(_TERLARANG.sub("", teks))
