"""What all tests share: LibreOffice and Wine are required where CI is set, elsewhere their
absence is a skip that says so; tests that run side by side stay together by file."""

import os
import shutil

import pytest
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadScopeScheduling

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
    """The longest first: what is live, then what needs Wine."""
    items.sort(key=lambda i: (not _bersama(i.nodeid), i.get_closest_marker("wine") is None))


class _PerBerkas(LoadScopeScheduling):  # type: ignore[misc]
    """One worker a file, so that what a file's tests share is made once; one for all that need
    LibreOffice, so that it is not started twice at a time."""

    def _split_scope(self, nodeid: str) -> str:
        return "live" if _bersama(nodeid) else nodeid.split("::", 1)[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> _PerBerkas:
    """Called only where tests run side by side (``-n``)."""
    config.option.loadscopereorder = False  # the order is the one above
    return _PerBerkas(config, log)


def _bersama(nodeid: str) -> bool:
    return nodeid.startswith("tests/live/") or "libreoffice" in nodeid.split("::", 1)[0]
