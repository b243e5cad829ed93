"""Excel on macOS is asked by the names that its AppleScript dictionary has."""

import re
from pathlib import Path
from unittest.mock import MagicMock

import pytest
import xlwings

from workbook_tools.live import khusus

KAMUS = Path(xlwings.__file__).with_name("mac_dict.py")


class _Impl:
    """An engine without words of its own."""


def test_nama_di_macos_ada_di_kamusnya(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(khusus, "_MAC", True)
    sheet = MagicMock()
    sheet.impl = sheet.range.return_value.impl = _Impl()
    khusus.lepas_tautan(sheet.range("A1"))
    khusus.lepas_saringan(sheet)
    khusus.komentari(sheet, (1, 1), "catatan")
    sheet.book.impl = _Impl()
    sheet.api.ProtectContents.__bool__.side_effect = AttributeError  # no such name there
    assert khusus.terkunci(sheet) is bool(sheet.api.protect_contents.get.return_value)
    assert khusus.alamat_buku(sheet.book) == str(sheet.book.api.full_name.get.return_value)
    sel = sheet.range.return_value.api
    sel.clear_hyperlinks.assert_called_once_with()
    sel.add_comment.assert_called_once_with(comment_text="catatan")
    sheet.api.show_all_data.assert_called_once_with()
    kamus = set(re.findall(r'\("(\w+)", b"', KAMUS.read_text(encoding="utf-8")))
    dipakai = {
        *("clear_hyperlinks", "add_comment", "comment_text", "filter_mode", "show_all_data"),
        *("full_name", "protect_contents"),
    }
    assert dipakai <= kamus
