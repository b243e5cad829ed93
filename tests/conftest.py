"""What all tests share: LibreOffice is required where CI is set, elsewhere its absence is a skip
that says so; tests that run side by side stay together by file."""

import os
import shutil

import pytest
from hypothesis import HealthCheck, settings

# A machine that is busy with other tests is no fault of the one that runs.
settings.register_profile("bersama", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("bersama")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip tests marked ``libreoffice`` without an installation; in CI that is a failure."""
    if item.get_closest_marker("libreoffice") is None or shutil.which("soffice"):
        return
    pesan = "LibreOffice (soffice) is not installed"
    if os.environ.get("CI"):
        pytest.fail(pesan)
    pytest.skip(pesan)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker a file, so that what a file's tests share is made once; one for all that need
    LibreOffice, so that it is not started twice at a time. That one is the longest and goes first.
    """
    hidup = {i.nodeid: _bersama(i) for i in items}
    for i in items:
        i.add_marker(pytest.mark.xdist_group("live" if hidup[i.nodeid] else str(i.path)))
    items.sort(key=lambda i: not hidup[i.nodeid])


def _bersama(item: pytest.Item) -> bool:
    return "tests/live/" in item.nodeid or item.get_closest_marker("libreoffice") is not None
