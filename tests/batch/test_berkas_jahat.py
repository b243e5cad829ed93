"""A folder with hostile files among the good ones: every file is named with its reason."""

import os
import pickle
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

from tests.alat import AKAR
from tests.batch.berkas_jahat import MASIH_TERPAKAI, TAK_TERPAKAI
from tests.workbook.alat import bagian, buat_buku
from workbook_tools.batch import Keadaan, Ringkas
from workbook_tools.batch.hanya_baca import baca_aman
from workbook_tools.cli import main
from workbook_tools.workbook.olah import hitung_berkas

BAIK = int(os.environ.get("LKJ_UJI_BAIK", "40"))
"""Good workbooks in the folder; 180 make it the full size."""

BATAS_MEMORI = 300 * 1024  # KiB per process


@pytest.fixture(scope="module")
def contoh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return buat_buku(tmp_path_factory.mktemp("contoh") / "baik.xlsx")


@pytest.fixture(scope="module")
def folder(contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("campur")
    for n in range(BAIK):
        shutil.copyfile(contoh, folder / f"baik_{n:03d}.xlsx")
    for nama, (rusakkan, _) in TAK_TERPAKAI.items():
        jalur = folder / f"jahat_{nama}.xlsx"
        shutil.copyfile(contoh, jalur)
        rusakkan(jalur)
        jalur.with_suffix(".asli").write_bytes(jalur.read_bytes())
    return folder


JALANKAN = """
import pickle, resource, sys
from workbook_tools.batch import cari_buku, proses_semua

if __name__ == "__main__":
    sasaran, _ = cari_buku([sys.argv[1]])
    hasil = list(proses_semua(sasaran, proses=2))
    terbesar = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    with open(sys.argv[2], "wb") as keluar:
        pickle.dump((hasil, terbesar), keluar)
"""
"""A process of its own: this one's children are also those of every test before."""


@pytest.fixture(scope="module")
def jalan(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Ringkas], int]:
    """What became of every file, and the memory of the largest worker (KiB)."""
    tempat = tmp_path_factory.mktemp("jalan")
    (tempat / "jalankan.py").write_text(JALANKAN, encoding="utf-8")
    perintah = [sys.executable, str(tempat / "jalankan.py"), str(folder), str(tempat / "hasil")]
    lingkungan = os.environ | {"PYTHONPATH": str(AKAR)}
    subprocess.run(perintah, check=True, timeout=600, env=lingkungan)
    hasil: tuple[list[Ringkas], int] = pickle.loads((tempat / "hasil").read_bytes())
    return hasil


@pytest.fixture(scope="module")
def hasil(jalan: tuple[list[Ringkas], int]) -> dict[str, Ringkas]:
    return {r.jalur.stem: r for r in jalan[0]}


def test_semua_yang_baik_dihitung(hasil: dict[str, Ringkas]) -> None:
    baik = [r for nama, r in hasil.items() if nama.startswith("baik")]
    assert len(baik) == BAIK
    assert {r.keadaan for r in baik} == {Keadaan.SELESAI}
    assert len({r.capaian for r in baik}) == 1


@pytest.mark.parametrize("nama", TAK_TERPAKAI)
def test_yang_jahat_disebut_sebabnya(nama: str, hasil: dict[str, Ringkas]) -> None:
    r = hasil[f"jahat_{nama}"]
    assert r.keadaan is Keadaan.GAGAL
    assert r.sebab is not None
    assert TAK_TERPAKAI[nama][1] in r.sebab.pesan
    assert r.jalur.name in r.sebab.pesan
    assert "kesalahan program" not in r.sebab.pesan


def test_memori_terbatas(jalan: tuple[list[Ringkas], int]) -> None:
    """The largest of the worker processes."""
    assert 0 < jalan[1] < BATAS_MEMORI


def test_yang_jahat_tidak_diubah(hasil: dict[str, Ringkas], folder: Path) -> None:
    for asli in folder.glob("*.asli"):
        assert asli.with_suffix(".xlsx").read_bytes() == asli.read_bytes()


def test_tidak_ada_berkas_sementara(hasil: dict[str, Ringkas], folder: Path) -> None:
    assert not [p.name for p in folder.iterdir() if p.name.startswith(".lkj")]


def test_baris_perintah(
    folder: Path, hasil: dict[str, Ringkas], capfd: pytest.CaptureFixture[str]
) -> None:
    """Exit status 2, every unusable file named, nothing that looks like a traceback."""
    tiga = [str(folder / f"jahat_{n}.xlsx") for n in ("terpotong", "bom_zip", "templat_lain")]
    assert main(["hitung", *tiga, str(folder / "baik_000.xlsx")]) == 2
    keluar, galat = capfd.readouterr()
    assert keluar.count("TIDAK DIPAKAI") == 3
    assert "1 dari 4 buku kerja selesai dihitung, 3 tidak dapat dipakai." in keluar
    assert "Traceback" not in keluar + galat


@pytest.mark.parametrize("nama", MASIH_TERPAKAI)
def test_yang_aneh_tetap_dihitung(nama: str, contoh: Path, tmp_path: Path) -> None:
    jalur = tmp_path / f"{nama}.xlsx"
    shutil.copyfile(contoh, jalur)
    MASIH_TERPAKAI[nama](jalur)
    o = hitung_berkas(jalur)
    assert o.tertulis == jalur
    assert bagian(jalur)


def test_rumus_memakai_hasil_yang_tersimpan(contoh: Path, tmp_path: Path) -> None:
    jalur = tmp_path / "rumus.xlsx"
    shutil.copyfile(contoh, jalur)
    MASIH_TERPAKAI["rumus_dihitung"](jalur)
    olahan = baca_aman(jalur).olahan
    assert olahan is not None
    assert olahan.hasil.capaian[0].capaian == Fraction(100)


def test_rumus_tanpa_hasil_adalah_temuan(contoh: Path, tmp_path: Path) -> None:
    jalur = tmp_path / "rumus.xlsx"
    shutil.copyfile(contoh, jalur)
    MASIH_TERPAKAI["rumus_belum_dihitung"](jalur)
    temuan = [t for t in baca_aman(jalur).temuan if t.aturan == "I105"]
    assert [(t.lembar, t.sel) for t in temuan] == [("kinerja", "J6")]


def test_format_excel_bahasa_lain_sama_hasilnya(contoh: Path, tmp_path: Path) -> None:
    jalur = tmp_path / "lain.xlsx"
    shutil.copyfile(contoh, jalur)
    MASIH_TERPAKAI["excel_bahasa_lain"](jalur)
    lain, asli = baca_aman(jalur).olahan, baca_aman(contoh).olahan
    assert lain is not None
    assert asli is not None
    assert lain.hasil.ringkasan == asli.hasil.ringkasan
