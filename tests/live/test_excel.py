"""What the macro starts in Excel: its order, the workbook that is meant, and how it ends."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import xlwings
from hypothesis import given
from hypothesis import strategies as st

from tests.alat import AKAR
from tests.live.banding import beda, isi
from tests.live.conftest import LOKSADO
from tests.live.mesin_memori import PapanMemori, papan_dari_berkas
from workbook_tools.live.excel import BERHASIL, SUDAH_DIKATAKAN, buka_sandi, cari_buku, main
from workbook_tools.live.mesin.buku import App, Book

HWND = 132450


class _Berjendela(App):
    """An Excel with a window."""

    def __init__(self, papan: PapanMemori, hwnd: int) -> None:
        super().__init__(papan)
        self.hwnd = hwnd

    @property
    def books(self) -> list[Book]:
        return [Book(self.papan)]


def excel_hidup(*papan: PapanMemori) -> list[_Berjendela]:
    """Running Excels, the first with the window ``HWND``."""
    return [_Berjendela(p, HWND + n) for n, p in enumerate(papan)]


def sandi(teks: str) -> str:
    """As ``Sandi`` in ``macros/LKjPeluncur.bas`` spells; a test in LibreOffice holds them equal."""
    data = teks.encode("utf-16-be")
    satuan = [chr(int.from_bytes(data[n : n + 2], "big")) for n in range(0, len(data), 2)]
    biasa = [c.isascii() and c.isalnum() for c in satuan]
    return "".join(c if b else f"_{ord(c):04X}" for c, b in zip(satuan, biasa, strict=True))


@given(st.text())
def test_nama_kembali_utuh(nama: str) -> None:
    tersandi = sandi(nama)
    assert tersandi.replace("_", "").isalnum() or not nama
    assert buka_sandi(tersandi) == nama


@pytest.fixture
def papan(loksado: Path, monkeypatch: pytest.MonkeyPatch) -> PapanMemori:
    papan = papan_dari_berkas(loksado)
    monkeypatch.setattr(xlwings, "apps", excel_hidup(papan))
    return papan


@pytest.mark.parametrize(
    "nama",
    [
        "LKj 2024.xlsm",
        "Kec. \"Baru\" & 'Lama' 100%PATH%.xlsm",
        "Laporan%20Kinerja;$(x)`y`|^!.xlsm",
        "Lapóran – キン 😀.xlsm",
        "=2+3 --jendela=1 -- x.xlsm",
    ],
)
@pytest.mark.parametrize("satu_kata", [False, True], ids=["Windows", "macOS"])
def test_pesanan_menghitung_buku_yang_disebut(
    nama: str, satu_kata: bool, papan: PapanMemori, loksado: Path, tmp_path: Path
) -> None:
    papan.berkas = f"https://kantor-my.sharepoint.com/personal/x/Documents/{nama}"
    argumen = ["periksa", f"--buku={sandi(nama)}", f"--jendela={HWND}"]
    assert main([" ".join(argumen)] if satu_kata else argumen) == BERHASIL
    assert len(isi(papan, "Pemeriksaan")) > 50


def test_hitung_sama_dengan_di_berkas(
    papan: PapanMemori, loksado: Path, terhitung: Callable[[Path], Path]
) -> None:
    assert main(["hitung", f"--buku={sandi(loksado.name)}", f"--jendela={HWND}"]) == BERHASIL
    assert beda(papan, terhitung(LOKSADO)) == []


def _nama(buku: xlwings.Book) -> str:
    return str(buku.name)


def test_nama_ditemukan_tanpa_beda_huruf_dan_bentuk(papan: PapanMemori) -> None:
    papan.berkas = "/x/Lapo\u0301ran.XLSM"  # as macOS writes an accent
    assert _nama(cari_buku(excel_hidup(papan), "lap\u00f3ran.xlsm", 0)) == "Lapo\u0301ran.XLSM"


def test_jendela_memutuskan_di_antara_dua_excel(loksado: Path) -> None:
    satu, dua = papan_dari_berkas(loksado), papan_dari_berkas(loksado)
    buku = cari_buku(excel_hidup(satu, dua), loksado.name, HWND + 1)
    assert buku.papan is dua


@pytest.mark.parametrize(
    ("nama", "jendela", "kata"),
    [("lain.xlsm", HWND, "tidak ditemukan"), ("loksado_2024.xlsx", 7, "di beberapa Excel")],
)
def test_buku_yang_tidak_pasti_tidak_ditulisi(
    nama: str,
    jendela: int,
    kata: str,
    loksado: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    papan = [papan_dari_berkas(loksado) for _ in range(2)]
    monkeypatch.setattr(xlwings, "apps", excel_hidup(*papan))
    sebelum = [isi(p, "Capaian") for p in papan]
    assert main(["hitung", f"--buku={sandi(nama)}", f"--jendela={jendela}"]) == SUDAH_DIKATAKAN
    assert kata in capsys.readouterr().err
    assert [isi(p, "Capaian") for p in papan] == sebelum


def test_gagal_yang_sudah_dikatakan_tidak_dikatakan_dua_kali(
    papan: PapanMemori, loksado: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    papan.tab["Capaian"].terkunci = True
    assert main(["hitung", f"--buku={sandi(loksado.name)}"]) == SUDAH_DIKATAKAN
    assert [kata for jenis, kata in papan.catatan if jenis == "pesan"]
    assert capsys.readouterr().err == ""


def _python(kode: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "\n".join(kode)],
        capture_output=True,
        text=True,
        check=True,
        cwd=AKAR,
    )


def test_xlwings_tidak_mematikan_excel_lain() -> None:
    """Its modules for Windows and macOS register ``cleanup`` for the end of Python."""
    awal = ["import atexit, sys, types", "from workbook_tools.live.excel import tanpa_pembersihan"]
    for nama in ("_xlwindows", "_xlmac"):
        awal += [
            f"m = sys.modules['xlwings.{nama}'] = types.ModuleType('{nama}')",
            f"m.cleanup = lambda: print('{nama} taskkill')",
            "atexit.register(m.cleanup)",
        ]
    assert "taskkill" in _python(awal).stdout
    assert _python([*awal, "tanpa_pembersihan()"]).stdout == ""


def test_bagian_yang_belum_terpasang_disebut() -> None:
    kode = ["import sys", "sys.modules['xlwings'] = None", "import workbook_tools.live.excel as e"]
    hasil = _python([*kode, "sys.exit(0 if e.main(['hitung', '--buku=x']) == 3 else 1)"])
    assert "lkj pasang" in hasil.stderr
    assert "Traceback" not in hasil.stderr
