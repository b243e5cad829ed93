"""Hosts for the live tests: cells in memory and the stand-in of Excel always, LibreOffice where it
is installed."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import pytest
import xlwings

from tests.alat import AKAR
from tests.live.excel_tiruan import buka_tiruan
from tests.live.kantor import Dokumen, Kantor, kantor_hidup, pastikan_ada
from tests.live.makro_tiruan import PapanExcel
from tests.live.mesin_memori import papan_dari_berkas
from workbook_tools.live.mesin import buku as mesin
from workbook_tools.live.mesin.papan import Papan
from workbook_tools.workbook.olah import hitung_berkas

LOKSADO = AKAR / "samples" / "loksado_2024.xlsx"


class Pembuka(Protocol):
    """Opens a workbook file in some host."""

    def __call__(self, jalur: Path) -> AbstractContextManager[Papan]: ...


class KantorTetap:
    """The one office of all tests; one that died, or under which a test failed, is replaced."""

    def __init__(self, tempat: pytest.TempPathFactory) -> None:
        self._tempat = tempat
        self._tumpukan = ExitStack()
        self._kini: Kantor | None = None

    @property
    def kini(self) -> Kantor:
        """A living office."""
        if self._kini is None or not self._kini.hidup:
            self.tutup()
            hidup = kantor_hidup(self._tempat.mktemp("kantor"), bahasa="id-ID")
            self._kini = self._tumpukan.enter_context(hidup)
        return self._kini

    @contextmanager
    def buka(self, jalur: Path) -> Iterator[Dokumen]:
        """Open a workbook in a living office."""
        try:
            with self.kini.buka(jalur) as dokumen:
                yield dokumen
        except BaseException:
            self._kini = None
            raise

    def tutup(self) -> None:
        """End the office."""
        self._tumpukan.close()


@pytest.fixture(scope="session")
def kantor_tetap(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorTetap]:
    pastikan_ada()
    tetap = KantorTetap(tmp_path_factory)
    yield tetap
    tetap.tutup()


@pytest.fixture
def kantor(kantor_tetap: KantorTetap) -> Kantor:
    return kantor_tetap.kini


@pytest.fixture(
    params=["memori", "excel", pytest.param("libreoffice", marks=pytest.mark.libreoffice)],
    scope="session",
)
def pembuka(request: pytest.FixtureRequest) -> Pembuka:
    if request.param == "memori":
        return _di_memori
    if request.param == "excel":
        return _di_excel
    tetap: KantorTetap = request.getfixturevalue("kantor_tetap")
    return tetap.buka


@contextmanager
def _di_memori(jalur: Path) -> Iterator[Papan]:
    yield papan_dari_berkas(jalur)


@contextmanager
def _di_excel(jalur: Path) -> Iterator[Papan]:
    papan = papan_dari_berkas(jalur)
    yield PapanExcel(papan.berkas, papan.tab, papan.nama_buku)


def buka(papan: Papan) -> xlwings.Book | mesin.Book:
    """The workbook as its host hands it out: through xlwings for the stand-in of Excel, ours for
    all others."""
    if isinstance(papan, PapanExcel):
        return buka_tiruan(papan)[0]
    return mesin.Book(papan)


@pytest.fixture(scope="session")
def terhitung(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """What the file way makes of a workbook; each is computed once, and never written to."""

    @cache
    def satu(jalur: Path) -> Path:
        berkas = tmp_path_factory.mktemp("terhitung") / jalur.name
        assert hitung_berkas(jalur, berkas).tertulis
        return berkas

    return satu


@pytest.fixture
def loksado(tmp_path: Path) -> Path:
    """A copy of a sample: LibreOffice leaves a lock file beside what it opens."""
    return Path(shutil.copy(LOKSADO, tmp_path))


DI_LIBREOFFICE = frozenset({"loksado_2024", "barito_timur_dpmdsos_2023", "LKj_template"})
"""Workbooks that are also opened in LibreOffice; every other one costs half a minute there and
shows nothing that memory and the stand-in do not."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """LibreOffice sees three workbooks of the contract, not all of them."""
    items[:] = [i for i in items if not _berlebih(getattr(i, "callspec", None))]
    for i in items:
        if "tests/live" in i.nodeid and i.get_closest_marker("libreoffice"):
            # An office on a busy machine may die or not answer; a second one tells which it was.
            i.add_marker(pytest.mark.flaky(reruns=1))


def _berlebih(panggilan: Any) -> bool:
    if panggilan is None or "contoh" not in panggilan.params:
        return False
    contoh = panggilan.params["contoh"]
    hos = panggilan.params.get("pembuka")
    return hos == "libreoffice" and getattr(contoh, "stem", "") not in DI_LIBREOFFICE
