"""The committed sample workbooks equal a fresh build from their data."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from tests.alat import AKAR
from tests.workbook.alat import bagian
from workbook_tools.cli import main
from workbook_tools.records import LEMBAR_TEMPLAT
from workbook_tools.tables.jejak import sidik_isian, sidik_tersimpan
from workbook_tools.workbook.olah import BerkasOlahan, periksa_berkas


def _buat() -> ModuleType:
    spec = importlib.util.spec_from_file_location("buat", AKAR / "samples" / "buat.py")
    assert spec is not None and spec.loader is not None
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


BUAT = _buat()


@pytest.mark.parametrize("buku", [str(b) for b in BUAT.daftar()])
def test_contoh_segar(buku: str, tmp_path: Path) -> None:
    segar = tmp_path / "segar.xlsx"
    BUAT.bangun(BUAT.daftar()[Path(buku)], segar)
    assert bagian(AKAR / "samples" / buku) == bagian(segar), "jalankan: python samples/buat.py"


def test_semua_contoh_dari_data() -> None:
    ada = {p.relative_to(AKAR / "samples") for p in (AKAR / "samples").rglob("*.xlsx")}
    assert ada == set(BUAT.daftar())


@pytest.fixture(scope="module")
def terisi(tmp_path_factory: pytest.TempPathFactory) -> BerkasOlahan:
    """What the verb writes for people to look at."""
    jalur = tmp_path_factory.mktemp("contoh") / "contoh.xlsx"
    assert main(["templat", "--contoh", "-o", str(jalur)]) == 0
    return periksa_berkas(jalur)


def test_contoh_kantor_rekaan_lengkap_dan_tanpa_temuan(terisi: BerkasOlahan) -> None:
    assert terisi.olahan is not None
    assert terisi.temuan == ()
    assert terisi.olahan.hasil.kelengkapan.lengkap
    laporan = terisi.olahan.laporan
    # Pictures are files beside the workbook, which the example does not bring along.
    kosong = {x.id for x in LEMBAR_TEMPLAT if not x.tegak and not laporan.baris(x.id)}
    assert kosong == {"gambar"}


def test_contoh_sudah_dihitung(terisi: BerkasOlahan) -> None:
    assert terisi.olahan is not None
    assert sidik_tersimpan(terisi.olahan.buku.lembar) == sidik_isian(terisi.olahan.tabel)


def test_contoh_tidak_menyebut_orang_atau_nip(terisi: BerkasOlahan) -> None:
    assert terisi.olahan is not None
    laporan = terisi.olahan.laporan
    orang = [laporan.identitas.kepala_nama.teks, *(x.pejabat.teks for x in laporan.organisasi)]
    assert all(nama.startswith("Nama ") for nama in orang)
    assert set(laporan.identitas.kepala_nip.teks) == {"0"}
