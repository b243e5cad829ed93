"""What goes wrong ends in one plain message, and the workbook stays usable."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.kegagalan.verba import kantor
from tests.live.banding import isi
from tests.live.excel_tiruan import buka_tiruan
from tests.live.mesin_memori import PapanMemori, papan_dari_berkas
from tests.workbook.alat import buat_buku
from workbook_tools import catatan
from workbook_tools.live import hitung, kerja, periksa
from workbook_tools.live.mesin.buku import Book


def _pesan(papan: PapanMemori) -> list[str]:
    return [kata for jenis, kata in papan.catatan if jenis == "pesan"]


@pytest.fixture
def papan(loksado: Path) -> PapanMemori:
    return papan_dari_berkas(loksado)


def test_lembar_terkunci(papan: PapanMemori) -> None:
    papan.tab["Capaian"].terkunci = True
    sebelum = {j: isi(papan, j) for j in papan.lembar()}
    assert hitung(Book(papan)) is None
    (kata,) = _pesan(papan)
    assert "Capaian" in kata
    assert "Unprotect Sheet" in kata
    assert {j: isi(papan, j) for j in papan.lembar()} == sebelum
    papan.tab["Capaian"].terkunci = False
    assert hitung(Book(papan)) is not None


def test_lembar_hitung_dihapus(papan: PapanMemori) -> None:
    del papan.tab["Efisiensi"]
    assert hitung(Book(papan)) is not None
    (kata,) = _pesan(papan)
    assert "Lembar Efisiensi tidak ada" in kata
    assert "T104" in isi(papan, "Pemeriksaan").values()
    assert len(isi(papan, "Capaian")) > 20


def test_kepala_tabel_rusak(papan: PapanMemori) -> None:
    for titik in [t for t in papan.tab["Efisiensi"].sel if t[0] < 30]:
        papan.tab["Efisiensi"].sel.pop(titik)
    assert hitung(Book(papan)) is not None
    temuan = " ".join(str(x) for x in isi(papan, "Pemeriksaan").values())
    assert "pada lembar Efisiensi tidak ditemukan" in temuan


def test_judul_kolom_diganti_kolom_lain_tetap_terisi(papan: PapanMemori) -> None:
    """As from a file: the column that is not found is told, all others are filled."""
    sel = papan.tab["Efisiensi"].sel
    titik = next(t for t, s in sel.items() if s.nilai == "Cara Hitung")
    sel[titik].nilai = "Catatan Kami"
    assert hitung(Book(papan)) is not None
    temuan = " ".join(str(x) for x in isi(papan, "Pemeriksaan").values())
    assert "Kolom 'Cara Hitung' pada lembar Efisiensi tidak ditemukan" in temuan
    assert "Catatan Kami" in isi(papan, "Efisiensi").values()
    assert len(isi(papan, "Efisiensi")) > 40


def test_bukan_templat(papan: PapanMemori) -> None:
    papan.tab = {"Sheet1": papan.tab["Petunjuk"]}
    assert periksa(Book(papan)) is None
    (kata,) = _pesan(papan)
    assert "bukan buku kerja dari templat LKj" in kata


def test_kesalahan_tak_terduga(
    papan: PapanMemori, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(catatan, "jalur_log", lambda: tmp_path / "lkj.log")
    monkeypatch.setattr("workbook_tools.live.kerja.olah", lambda _: 1 / 0)
    assert hitung(Book(papan)) is None
    (kata,) = _pesan(papan)
    assert str(tmp_path / "lkj.log") in kata
    assert "ZeroDivisionError" in (tmp_path / "lkj.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" not in kata
    assert "belum diubah" in kata


@pytest.mark.parametrize(("lembar_ke", "kata"), [(0, "sebagian masih lama"), (3, "AutoSave")])
def test_berhenti_di_tengah_penulisan_dikatakan(
    lembar_ke: int, kata: str, papan: PapanMemori, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Then results are neither old nor new, and nobody is told that nothing was changed."""
    monkeypatch.setattr(catatan, "jalur_log", lambda: tmp_path / "lkj.log")
    urutan = iter(range(100))
    asli = kerja.tulis_lembar

    def gagal(*argumen: Any) -> None:
        if next(urutan) == lembar_ke:
            raise OSError("RPC server unavailable")
        asli(*argumen)

    with monkeypatch.context() as m:
        m.setattr(kerja, "tulis_lembar", gagal)
        assert hitung(Book(papan)) is None
    (pesan,) = _pesan(papan)
    assert kata in pesan
    assert "belum diubah" not in pesan
    assert hitung(Book(papan)) is not None


def test_layar_selalu_dikembalikan(papan: PapanMemori, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbook_tools.live.kerja.tulis_lembar", lambda *_: 1 / 0)
    hitung(Book(papan))
    layar = [kata for jenis, kata in papan.catatan if jenis == "layar"]
    status = [kata for jenis, kata in papan.catatan if jenis == "status"]
    assert layar == ["beku", "hidup"]
    assert status[0] == "lkj: membaca isian ..."
    assert status[-1] == ""


def test_tombol_di_libreoffice_memuat_yang_perlu_saja(loksado: Path) -> None:
    """How long the start takes stands in benchmarks/README.md."""
    kode = (
        "import sys; from pathlib import Path\n"
        "from workbook_tools.live import hitung; from workbook_tools.live.mesin.buku import Book\n"
        "berat = {'pandas', 'numpy', 'logging', 'xlwings'} & sys.modules.keys()\n"
        "assert not berat, berat\n"
        "from tests.live.mesin_memori import papan_dari_berkas\n"
        f"assert hitung(Book(papan_dari_berkas(Path({str(loksado)!r})))) is not None\n"
        "assert not {'pandas', 'xlwings'} & sys.modules.keys()\n"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", kode], capture_output=True, text=True, check=False
    )
    assert hasil.returncode == 0, hasil.stderr


class _Jam:
    """A clock that stands still, so that two presses write the same."""

    @staticmethod
    def now() -> datetime:
        return datetime(2025, 1, 2, 8, 0)


def _keadaan(papan: PapanMemori) -> dict[str, Any]:
    """All that is on the tabs."""
    return {
        judul: (
            {t: (s.nilai, s.rumus, s.tautan, s.komentar) for t, s in tab.sel.items() if s.nilai},
            tab.tersembunyi,
        )
        for judul, tab in papan.tab.items()
    }


@pytest.fixture(scope="module")
def kecil(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return buat_buku(tmp_path_factory.mktemp("putus") / "kecil.xlsx", kantor("Utara"))


@pytest.fixture(scope="module")
def utuh(kecil: Path) -> tuple[int, dict[str, Any]]:
    """How many round trips a press takes, and what it leaves."""
    buku, panggilan = buka_tiruan(papan := papan_dari_berkas(kecil))
    with pytest.MonkeyPatch.context() as m:
        m.setattr(kerja, "datetime", _Jam)
        assert hitung(buku) is not None
    return panggilan.nomor, _keadaan(papan)


@pytest.mark.parametrize("hilang", [False, True], ids=["satu permintaan gagal", "Excel hilang"])
@pytest.mark.parametrize("bagian", [0, 1, 3, 6, 12, 24, 25, 26, 45, 70, 90, 99])
def test_putus_di_mana_pun_dikatakan_dengan_benar(
    bagian: int,
    hilang: bool,
    kecil: Path,
    utuh: tuple[int, dict[str, Any]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """At any of the round trips (in percent of all of them): either everything is written, or the
    words tell truly whether something was changed; and the next press does it all."""
    monkeypatch.setattr(catatan, "jalur_log", lambda: tmp_path / "lkj.log")
    monkeypatch.setattr(kerja, "datetime", _Jam)
    buku, panggilan = buka_tiruan(papan := papan_dari_berkas(kecil))
    sebelum, (banyak, sesudah) = _keadaan(papan), utuh
    putus = 1 + banyak * bagian // 100
    panggilan.putus = lambda nomor: nomor >= putus if hilang else nomor == putus
    olahan, kata = hitung(buku), capsys.readouterr().err
    panggilan.putus = lambda nomor: False
    excel = buku.app.api
    if not hilang:  # what a press set aside is back, whichever request failed
        assert (excel.Calculation, excel.ScreenUpdating, excel.DisplayAlerts) == (-4105, True, True)
    if olahan is not None:
        assert _keadaan(papan) == sesudah
        return
    assert ("belum diubah" in kata) != ("sebagian masih lama" in kata)
    if "belum diubah" in kata:
        assert _keadaan(papan) == sebelum
    assert hitung(buku) is not None
    assert _keadaan(papan) == sesudah
