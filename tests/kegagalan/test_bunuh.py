"""Killed at any moment: inputs as they were, outputs whole, and the next run cleans up.

`python -m tests.kegagalan --banyak 300` runs many random instants more.
"""

import os
from pathlib import Path

import pytest

from tests.kegagalan.__main__ import acak
from tests.kegagalan.bunuh import LANGKAH, bunuh_pada, periksa, pulih, siapkan
from tests.kegagalan.keadaan import potret
from tests.kegagalan.verba import MENULIS, Baris

pytestmark = pytest.mark.skipif(os.name != "posix", reason="fork and SIGKILL")


@pytest.mark.parametrize("baris", MENULIS, ids=lambda b: b.id)
def test_mati_di_setiap_langkah(baris: Baris, tmp_path: Path) -> None:
    gudang = tmp_path / "gudang"
    gudang.mkdir()
    adegan = siapkan(baris, tmp_path / "kerja", gudang, ada=not baris.memperbarui)
    for langkah in LANGKAH:
        sebelum = potret(adegan.folder)
        assert bunuh_pada(adegan, langkah), langkah
        assert periksa(adegan, sebelum) == [], langkah
    assert pulih(adegan) == []


def test_mati_di_saat_acak(tmp_path: Path) -> None:
    """A short seeded run."""
    assert acak(5, 1, tmp_path) == []
