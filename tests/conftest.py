"""What all tests share: LibreOffice and Wine are required where CI is set, elsewhere their
absence is a skip that says so; tests that run side by side stay together by file."""

import os
import shutil

import pytest
from hypothesis import HealthCheck, settings

# A machine that is busy with other tests is no fault of the one that runs.
settings.register_profile("bersama", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("bersama")


_ALAT = {
    "libreoffice": ("LibreOffice", ("soffice",)),
    "wine": ("Wine with NSIS and osslsigncode", ("wine", "makensis", "osslsigncode")),
}
"""What a mark asks for: its name, the programs by which it is known."""


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what is marked for programs that are not installed; in CI that is a failure."""
    for tanda, (nama, program) in _ALAT.items():
        if item.get_closest_marker(tanda) is None or all(map(shutil.which, program)):
            continue
        pesan = f"{nama} is not installed: {', '.join(program)}"
        if os.environ.get("CI"):
            pytest.fail(pesan)
        pytest.skip(pesan)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker a file, so that what a file's tests share is made once; one for all that need
    LibreOffice, so that it is not started twice at a time. That one is the longest and goes first,
    then those that need Wine.
    """
    hidup = {i.nodeid: _bersama(i) for i in items}
    for i in items:
        i.add_marker(pytest.mark.xdist_group("live" if hidup[i.nodeid] else str(i.path)))
    items.sort(key=lambda i: (not hidup[i.nodeid], i.get_closest_marker("wine") is None))


def _bersama(item: pytest.Item) -> bool:
    return "tests/live/" in item.nodeid or item.get_closest_marker("libreoffice") is not None
