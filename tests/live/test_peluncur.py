"""The macro that starts Python in Excel: its own text, run by LibreOffice's Basic."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import xlwings

from tests.alat import AKAR
from tests.live.banding import isi
from tests.live.conftest import KantorTetap
from tests.live.kantor import Dokumen
from tests.live.mesin_memori import papan_dari_berkas
from tests.live.test_excel import HWND, excel_hidup, sandi
from workbook_tools.live.excel import BERHASIL, main
from workbook_tools.schema import NAMA_VERSI

pytestmark = pytest.mark.libreoffice

PYTHON = r"C:\Program Files\R&D 100%\Python 3.13\pythonw.exe"
NAMA = [
    "LKj.xlsm",
    "LKj Kec. Loksado 2024.xlsm",
    "R&D \"baru\" 'lama' 100%PATH%.xlsm",
    "a_b\\c/d;$(x)`y`|^!<>.xlsm",
    "Lap\u00f3ran \u2013 \u30ad\u30f3 \U0001f600 \ufe0f.xlsm",
]


@pytest.fixture(scope="module")
def makro(kantor_tetap: KantorTetap, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dokumen]:
    """The template with its macros, open in LibreOffice."""
    templat = AKAR / "templates" / "LKj_template.xlsm"
    with kantor_tetap.buka(
        Path(shutil.copy(templat, tmp_path_factory.mktemp("peluncur")))
    ) as dokumen:
        yield dokumen


@pytest.mark.parametrize("nama", NAMA)
def test_baris_perintah(nama: str, makro: Dokumen) -> None:
    pesanan = makro.panggil("LKjPeluncur.Pesanan", "hitung", nama, str(HWND))
    assert pesanan == f"hitung --buku={sandi(nama)} --jendela={HWND}"
    assert makro.panggil("LKjPeluncur.BarisPerintah", PYTHON, pesanan) == (
        f'"{PYTHON}" -P -m workbook_tools.live.excel {pesanan}'
    )


def test_tanpa_jendela_seperti_di_macos(makro: Dokumen) -> None:
    pesanan = makro.panggil("LKjPeluncur.Pesanan", "periksa", "LKj 1.xlsm", "")
    assert pesanan == "periksa --buku=LKj_00201_002Exlsm"


def test_python_mengerti_baris_itu(
    makro: Dokumen, loksado: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    papan = papan_dari_berkas(loksado)
    papan.berkas = NAMA[2]
    monkeypatch.setattr(xlwings, "apps", excel_hidup(papan))
    pesanan = makro.panggil("LKjPeluncur.Pesanan", "periksa", NAMA[2], str(HWND))
    assert main(pesanan.split(" ")) == BERHASIL
    assert len(isi(papan, "Pemeriksaan")) > 50


def test_tautan_yang_gagal_dijawab_tanpa_kotak_pesan(makro: Dokumen) -> None:
    """LibreOffice 7.4 takes no link without an address outside the workbook, as Excel does. Then no
    box waits for the user: the answer is how many were set, and Python sets them one by one."""
    makro.tulis("Pemeriksaan", [7, 1, 2, 1], [[{"teks": "C5"}], [{"teks": "D9"}]])
    sel, ke = ["A7", "A8"], ["'Identitas'!C5", "'Rencana Aksi'!D9"]
    banyak = makro.panggil("LKjTautan.Tautkan", "Pemeriksaan", sel, ke, ["Buka", "Buka"])
    ada = [makro.tautan("Pemeriksaan", [n, 1, 1, 1]) for n in (7, 8)]
    assert banyak == sum(x is not None for x in ada)
    assert makro.baca("Pemeriksaan", [7, 1, 2, 1]) == [["C5"], ["D9"]]
    assert makro.panggil("LKjTautan.Tautkan", "Tidak Ada", sel, ke, ["Buka", "Buka"]) == 0


def test_semua_tab_dan_nama_sekaligus(makro: Dokumen) -> None:
    """What Python reads where Excel may save no copy: as if it asked tab by tab."""
    judul = makro.lembar()
    semua = makro.panggil("LKjIsi.SemuaTab")
    assert [satu[0] for satu in semua] == judul
    nama, baris, kolom, banyak, nilai, rumus = semua[judul.index("Beranda")]
    letak = [baris, kolom, banyak, len(nilai[0])]
    assert [[None if x == "" else x for x in b] for b in nilai] == makro.baca(nama, letak)
    asal = makro.baca_rumus(nama, letak)
    assert _berumus(rumus) == _berumus(asal)
    assert sum(map(sum, _berumus(rumus))) > 50
    nama_buku = dict(makro.panggil("LKjIsi.SemuaNama"))
    assert makro.nama_terdefinisi(NAMA_VERSI) in nama_buku[NAMA_VERSI]


def _berumus(blok: list[list[object]]) -> list[list[bool]]:
    return [[str(x).startswith("=") for x in b] for b in blok]
