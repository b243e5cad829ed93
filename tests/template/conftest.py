"""One fresh build of the template for all tests of this folder."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from workbook_tools.template import bangun


@pytest.fixture(scope="session")
def templat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    jalur = tmp_path_factory.mktemp("templat") / "LKj_template.xlsx"
    bangun(jalur)
    return jalur


@pytest.fixture(scope="session")
def buku(templat: Path) -> Workbook:
    return load_workbook(templat)


@pytest.fixture(scope="session")
def lengkap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The template that also holds the sheets of version 1."""
    jalur = tmp_path_factory.mktemp("templat") / "LKj_template_lengkap.xlsx"
    bangun(jalur, lengkap=True)
    return jalur


@pytest.fixture(scope="session")
def buku_lengkap(lengkap: Path) -> Workbook:
    return load_workbook(lengkap)
