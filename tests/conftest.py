"""LibreOffice: required where CI is set, a skip that says so elsewhere."""

import os
import shutil

import pytest


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip tests marked ``libreoffice`` without an installation; in CI that is a failure."""
    if item.get_closest_marker("libreoffice") is None or shutil.which("soffice"):
        return
    pesan = "LibreOffice (soffice) is not installed"
    if os.environ.get("CI"):
        pytest.fail(pesan)
    pytest.skip(pesan)
