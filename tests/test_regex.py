"""Patterns are compiled when they are first used: not earlier, and every one of them can be."""

import gc
import importlib
import re

import pytest

from tests.alat import AKAR
from workbook_tools.regex import _Regex, regex


def test_setiap_pola_program_sah() -> None:
    for berkas in (AKAR / "workbook_tools").rglob("*.py"):
        if "workbook_tools.regex import" in berkas.read_text(encoding="utf-8"):
            nama = berkas.relative_to(AKAR).with_suffix("").parts
            importlib.import_module(".".join(nama).removesuffix(".__init__"))
    semua = [x for x in gc.get_objects() if type(x) is _Regex]
    assert len(semua) > 300
    for x in semua:
        re.compile(x.pattern, x.flags)


def test_dipakai_seperti_pola_biasa() -> None:
    kata = regex(r"(?P<awal>[a-z])\w*", re.IGNORECASE)
    assert [m["awal"] for m in kata.finditer("Dua kata")] == ["D", "k"]
    assert (kata.groups, kata.flags) == (1, re.compile(r"(?P<awal>[a-z])\w*", re.I).flags)
    assert regex(rb"\d+").sub(b"#", b"a1b22") == b"a#b#"


def test_baru_disusun_ketika_dipakai() -> None:
    salah = regex("(")
    assert salah.pattern == "("
    assert not hasattr(salah, "bukan_miliknya")
    with pytest.raises(re.error):
        salah.match("")
