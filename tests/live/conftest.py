"""Hosts for the live tests: cells in memory always, LibreOffice where it is installed."""

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import pytest

from tests.alat import AKAR
from tests.live.kantor import Kantor, kantor_hidup, pastikan_ada
from tests.live.mesin_memori import papan_dari_berkas
from workbook_tools.live.mesin.papan import Papan

LOKSADO = AKAR / "samples" / "loksado_2024.xlsx"


class Pembuka(Protocol):
    """Opens a workbook file in some host."""

    def __call__(self, jalur: Path) -> AbstractContextManager[Papan]: ...


@pytest.fixture(scope="session")
def kantor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kantor]:
    pastikan_ada()
    with kantor_hidup(tmp_path_factory.mktemp("kantor"), bahasa="id-ID") as hidup:
        yield hidup


@pytest.fixture(
    params=["memori", pytest.param("libreoffice", marks=pytest.mark.libreoffice)], scope="session"
)
def pembuka(request: pytest.FixtureRequest) -> Pembuka:
    if request.param == "memori":
        return _di_memori
    hidup: Kantor = request.getfixturevalue("kantor")
    return hidup.buka


@contextmanager
def _di_memori(jalur: Path) -> Iterator[Papan]:
    yield papan_dari_berkas(jalur)


@pytest.fixture
def loksado(tmp_path: Path) -> Path:
    """A copy of a sample: LibreOffice leaves a lock file beside what it opens."""
    return Path(shutil.copy(LOKSADO, tmp_path))
