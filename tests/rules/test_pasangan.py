"""Every registered rule fires where it must and is silent where it must not speak."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.audit.alat import temuan as temuan_dokumen
from tests.rules.alat import BERSIH, buku
from tests.rules.pasangan.bentuk import Isi
from tests.rules.pasangan.semua import ANTARBUKU, DI_BERKAS, DI_DOKUMEN, DIUJI, SEBUKU
from workbook_tools.compute import hitung_semua
from workbook_tools.facts.antarbuku import KonteksAntarbuku
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.sel import BukuSel
from workbook_tools.model.temuan import Temuan
from workbook_tools.rules.registry import Aturan, jalankan_aturan, semua_aturan
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.susun import susun_laporan

MENYALA, DIAM = 0, 1


@cache
def _konteks(kode: str, sisi: int) -> Konteks | KonteksAntarbuku:
    if kode in ANTARBUKU:
        return KonteksAntarbuku(ANTARBUKU[kode][sisi])
    isi = SEBUKU[kode][sisi]
    return _bersih() if isi is BERSIH else _susun(isi)


@cache
def _bersih() -> Konteks:
    return _susun(BERSIH)


def _susun(isi: Isi) -> Konteks:
    sel = isi if isinstance(isi, BukuSel) else buku(isi)
    tabel = susun_tabel(sel)
    laporan = susun_laporan(tabel)
    return Konteks(sel, tabel, laporan, hitung_semua(laporan))


def _kode(aturan: Aturan, sisi: int) -> list[str]:
    """The codes that one rule gives on its input; a rule that fails gives T199."""
    return [t.aturan for t in jalankan_aturan(aturan, _konteks(aturan.kode, sisi))]


def _pastikan_menyala(aturan: Aturan) -> None:
    assert set(_kode(aturan, MENYALA)) == {aturan.kode}


@pytest.mark.parametrize("kode", DIUJI)
def test_menyala(kode: str) -> None:
    _pastikan_menyala(semua_aturan()[kode])


@pytest.mark.parametrize("kode", DIUJI)
def test_diam(kode: str) -> None:
    assert _kode(semua_aturan()[kode], DIAM) == []


@pytest.mark.parametrize("kode", DIUJI)
def test_aturan_yang_dibungkam_ketahuan(kode: str) -> None:
    def bungkam(_: object) -> Iterator[Temuan]:
        return iter(())

    with pytest.raises(AssertionError):
        _pastikan_menyala(replace(semua_aturan()[kode], periksa=bungkam))


@pytest.mark.parametrize("kode", DI_BERKAS)
def test_menyala_di_berkas(kode: str, tmp_path: Path) -> None:
    menyala, _ = DI_BERKAS[kode]
    assert kode in [t.aturan for t in menyala(tmp_path)]


@pytest.mark.parametrize("kode", DI_BERKAS)
def test_diam_di_berkas(kode: str, tmp_path: Path) -> None:
    _, diam = DI_BERKAS[kode]
    assert kode not in [t.aturan for t in diam(tmp_path)]


@pytest.mark.parametrize("kode", DI_DOKUMEN)
def test_di_dokumen(kode: str) -> None:
    menyala, diam = DI_DOKUMEN[kode]
    assert temuan_dokumen(kode, *menyala)
    assert temuan_dokumen(kode, *diam) == []
