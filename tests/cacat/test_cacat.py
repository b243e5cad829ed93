"""A small seeded share of the spoils; all of them: `python -m tests.cacat`."""

import pytest

from tests.cacat.dokumen import SISA, semula
from tests.cacat.nilai import ditemukan
from tests.cacat.perusak import JENIS, rusakan

INFO_BUKU = {"D630", "K802", "N708"}
"""Spellings and an empty column that the workbook itself has; `periksa` tells them, too."""


def test_dokumen_bersih_tanpa_temuan_sendiri() -> None:
    assert {aturan for aturan, _, _ in semula()} <= SISA | INFO_BUKU


@pytest.mark.parametrize("ke", range(len(JENIS)), ids=[j.__name__ for j in JENIS])
def test_setiap_jenis_cacat_ditemukan_di_tempatnya(ke: int) -> None:
    cacat = rusakan(5, len(JENIS))[ke]
    ada, baru = ditemukan(cacat)
    assert ada, f"{cacat}: {[(t.aturan, t.sel) for t in baru]}"
