"""Parts of a document that no reader understands are refused in a sentence."""

import pytest

from workbook_tools.docx.letak import Letak
from workbook_tools.docx.peta import petakan
from workbook_tools.errors import LkjError

RUSAK = (
    b"<?xml version='1.0' encoding='YTF-8'?><a/>",
    b"<?xml version='1.0' encoding='utf-7'?><a/>",
    b"<a><b></a>",
    b"",
)


@pytest.mark.parametrize("isi", RUSAK)
def test_bagian_rusak(isi: bytes) -> None:
    for baca in (petakan, Letak):
        with pytest.raises(LkjError, match=r"Isi dokumen (rusak|tersandi)"):
            baca(isi)
