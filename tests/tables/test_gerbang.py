"""Only a workbook of the template is computed and written into, as a file and live."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.live.mesin_memori import PapanMemori, papan_dari_berkas
from tests.workbook.alat import buat_buku
from workbook_tools.cli import main
from workbook_tools.live import hitung, periksa
from workbook_tools.live.mesin.buku import Book
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.schema import NAMA_VERSI

CAPAIAN = ("Kode", "Indikator", "Satuan", "Arah", "Target", "Realisasi", "Capaian", "Kategori")
VERBA = (
    ["hitung", "{buku}"],
    ["hitung", "{buku}", "--keluaran", "{folder}/hasil"],
    ["hitung", "{buku}", "--tandai"],
    ["rekap", "{buku}", "-o", "{folder}/r.xlsx", "--isi-pembanding"],
    ["ekspor", "{buku}", "-o", "{folder}/d.json"],
    ["periksa", "{buku}"],
)


def _milik_kantor(jalur: Path) -> None:
    """An office's own book: tabs named like the template's, with rows of its own."""
    buku = openpyxl.Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.title = "Capaian"
    for baris in (CAPAIAN, ("1.1", "Nilai SAKIP", "Nilai", "naik", 70, 68, 97.1, "Tinggi")):
        lembar.append(baris)
    desa = buku.create_sheet("Desa")
    for baris in (("Desa", "Status Tahun Lalu", "Status"), ("Hulu Banyu", "Maju", "Mandiri")):
        desa.append(baris)
    buku.save(jalur)


def _tanpa_tanda(jalur: Path, sisakan: int) -> None:
    """A workbook of the template without the mark, and with only some of its input sheets."""
    buat_buku(jalur)
    buku = openpyxl.load_workbook(jalur)
    del buku.defined_names[NAMA_VERSI]
    masukan = [t for t in buku.sheetnames if t in _JUDUL]
    for judul in masukan[sisakan:]:
        del buku[judul]
    buku.save(jalur)


_JUDUL = frozenset(x.judul for x in LEMBAR_MASUKAN)


@pytest.mark.parametrize("verba", VERBA, ids=lambda v: " ".join(v))
@pytest.mark.parametrize(
    "buat", [_milik_kantor, lambda j: _tanpa_tanda(j, 4)], ids=["kantor", "sebagian"]
)
def test_buku_lain_ditolak_dan_tetap(
    buat: Callable[[Path], None],
    verba: list[str],
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    jalur = tmp_path / "capaian kami.xlsx"
    buat(jalur)
    sebelum = jalur.read_bytes()
    assert main([k.format(buku=jalur, folder=tmp_path) for k in verba]) in (1, 2)
    keluar = "".join(capfd.readouterr())
    assert "bukan buku kerja dari templat LKj" in keluar
    assert jalur.read_bytes() == sebelum
    assert {p.name for p in tmp_path.rglob("*")} <= {jalur.name, "r.xlsx"}


def test_tanpa_tanda_dengan_kebanyakan_lembar_dipakai(tmp_path: Path) -> None:
    jalur = tmp_path / "buku.xlsx"
    _tanpa_tanda(jalur, 12)
    assert main(["hitung", str(jalur)]) == 0


def test_salinan_bertanda_tidak_dihitung(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    assert main(["hitung", str(jalur), "--tandai"]) == 0
    tandaan = tmp_path / "buku_ditandai.xlsx"
    sebelum = tandaan.read_bytes()
    assert main(["hitung", str(tandaan)]) == 2
    assert "dibuat oleh lkj sendiri (salinan bertanda)" in capsys.readouterr().out
    assert tandaan.read_bytes() == sebelum


@pytest.mark.parametrize("tombol", [hitung, periksa])
@pytest.mark.parametrize(
    "buat", [_milik_kantor, lambda j: _tanpa_tanda(j, 4)], ids=["kantor", "sebagian"]
)
def test_tombol_di_buku_lain(
    buat: Callable[[Path], None], tombol: Callable[..., object], tmp_path: Path
) -> None:
    jalur = tmp_path / "buku.xlsx"
    buat(jalur)
    papan = papan_dari_berkas(jalur)
    sebelum = _isi(papan)
    assert tombol(Book(papan)) is None
    (kata,) = [k for jenis, k in papan.catatan if jenis == "pesan"]
    assert "bukan buku kerja dari templat LKj" in kata
    assert _isi(papan) == sebelum


def _isi(papan: PapanMemori) -> dict[str, dict[tuple[int, int], object]]:
    return {j: {k: s.nilai for k, s in t.sel.items()} for j, t in papan.tab.items()}
