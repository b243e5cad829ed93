"""The installer, from its build to its uninstalling, in a Windows account of its own (Wine)."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pemaketan.kit import susun_kit
from pemaketan.pemasang import bangun_pemasang, bangun_zip
from tests.alat import AKAR
from tests.live.banding import beda
from tests.live.mesin_memori import papan_dari_berkas
from tests.live.test_excel import sandi
from tests.pemaketan.wine import Wine, pastikan_ada
from workbook_tools import __version__
from workbook_tools.pemasangan.windows.pintasan import KLIK_KANAN, PINTASAN
from workbook_tools.workbook.olah import hitung_berkas

pytestmark = pytest.mark.wine

LOKSADO = AKAR / "samples" / "loksado_2024.xlsx"
NAMA = "Kec. Loksado & Co 100% 2024.xlsx"
JENDELA = 66_552
# Longer than the 1,024 letters at which NSIS cuts text off, with a variable that must stay one.
JALUR_LAMA = "%USERPROFILE%\\alat;" + ";".join(rf"C:\Program Files\Alat {n:04}" for n in range(60))


@dataclass
class Riwayat:
    """What happened, step by step; the tests only read it."""

    kit: Path
    pasang: subprocess.CompletedProcess[str]
    isi_kit: set[str]
    folder_kerja: set[str]
    setelan: str
    registri: dict[str, dict[str, str]]
    catatan: str
    langkah: dict[str, subprocess.CompletedProcess[str]] = field(default_factory=dict)
    beda_klik: list[str] = field(default_factory=list)
    beda_tombol: list[str] | None = None
    sebelum: tuple[set[str], dict[str, dict[str, str]]] = (set(), {})
    sesudah: tuple[set[str], dict[str, dict[str, str]]] = (set(), {})


@pytest.fixture(scope="session")
def riwayat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Riwayat]:
    """Build, install, use, take away."""
    pastikan_ada()
    folder = tmp_path_factory.mktemp("windows")
    kit = susun_kit(AKAR, folder / "kit" / "lkj", None)
    bangun_pemasang(kit, folder / "Pasang-lkj.exe", __version__, "zlib")
    wine = Wine(folder / "prefix")
    try:
        yield _jalani(wine, kit, folder)
    finally:
        wine.akhiri()
        shutil.rmtree(folder, ignore_errors=True)


def _jalani(wine: Wine, kit: Path, folder: Path) -> Riwayat:
    wine.siapkan()
    wine(
        *("wine", "reg", "add", r"HKCU\Environment", "/v", "Path"),
        *("/t", "REG_EXPAND_SZ", "/d", JALUR_LAMA, "/f"),
    )
    sebelum = (wine.berkas(), wine.registri())
    r = _pasang(wine, kit, folder)
    r.sebelum = sebelum
    _jembatani(wine)
    _klik(wine, r, folder)
    _tombol(wine, r, folder)
    # By its path: with a PATH as long as this one Wine's cmd finds nothing that is on it.
    lkj = wine.jalur_windows(wine.kit / "lkj.cmd")
    r.langkah["versi"] = wine("wine", "cmd", "/c", lkj, "--versi")
    r.langkah["hapus"] = wine("wine", str(wine.kit / "Hapus.exe"), "/S")
    registri = wine.registri()
    r.sesudah = (wine.berkas(), registri)
    return r


def _pasang(wine: Wine, kit: Path, folder: Path) -> Riwayat:
    hasil = wine("wine", str(folder / "Pasang-lkj.exe"), "/S")
    dokumen = wine.pengguna / "Documents" / "LKj"
    return Riwayat(
        kit=kit,
        pasang=hasil,
        isi_kit={p.name for p in wine.kit.iterdir()},
        folder_kerja={p.name for p in dokumen.iterdir()},
        setelan=(wine.pengguna / "AppData/Local/lkj/excel.txt").read_text("utf-16"),
        registri=wine.registri(),
        catatan=(wine.kit / "pemasangan.txt").read_text(encoding="utf-8-sig"),
    )


def _jembatani(wine: Wine) -> None:
    """What Wine 8 cannot do and Windows can; see jembatan.py."""
    (wine.kit / "python" / "_wmi.pyd").unlink()
    paket = wine.kit / "python" / "Lib" / "site-packages"
    shutil.copyfile(Path(__file__).with_name("jembatan.py"), paket / "sitecustomize.py")


def _klik(wine: Wine, r: Riwayat, folder: Path) -> None:
    """The command line of the right mouse button, taken from the registry; and a shortcut's."""
    buku = wine.pengguna / "Documents" / "LKj" / NAMA
    shutil.copyfile(LOKSADO, buku)
    menu = r"Software\Classes\SystemFileAssociations\.xlsx\shell\lkj.hitung\command"
    baris = json.loads(r.registri[menu][""])
    r.langkah["klik"] = wine.baris(baris.replace("%1", wine.jalur_windows(buku)))
    hitung_berkas(LOKSADO, folder / "linux.xlsx")
    r.beda_klik = beda(papan_dari_berkas(buku), folder / "linux.xlsx")
    baca = (
        "import pythoncom, sys; from win32com.shell import shell; "
        "t = pythoncom.CoCreateInstance(shell.CLSID_ShellLink, None, 1, shell.IID_IShellLink); "
        "t.QueryInterface(pythoncom.IID_IPersistFile).Load(sys.argv[1]); "
        "print(f'<<\"{t.GetPath(0)[0]}\" {t.GetArguments()}>>')"
    )
    pintasan = buku.with_name(f"{PINTASAN[2].judul}.lnk")
    keluar = wine("wine", str(wine.python), "-P", "-c", baca, wine.jalur_windows(pintasan))
    baris = keluar.stdout.partition("<<")[2].partition(">>")[0]
    r.langkah["seret"] = wine.baris(f'{baris} "{wine.jalur_windows(buku)}"')


def _tombol(wine: Wine, r: Riwayat, folder: Path) -> None:
    """The launcher's exact command line (macros/LKjPeluncur.bas) while an Excel has it open."""
    nama, kabar = "Lap\u00f3ran R&D 100%.xlsm", folder / "kabar.json"
    setelan = {
        "akar": wine.jalur_windows(AKAR),
        "buku": wine.jalur_windows(LOKSADO),
        "nama": nama,
        "jendela": JENDELA,
        "pembanding": wine.jalur_windows(folder / "linux.xlsx"),
        "kabar": wine.jalur_windows(kabar),
    }
    (folder / "excel.json").write_text(json.dumps(setelan), encoding="utf-8")
    pesan = f"hitung --buku={sandi(nama)} --jendela={JENDELA}"
    baris = f'"{r.setelan.strip()}" -P -m workbook_tools.live.excel {pesan}'
    r.langkah["tanpa_excel"] = wine.baris(baris)
    wine.lingkungan["LKJ_UJI_EXCEL"] = wine.jalur_windows(folder / "excel.json")
    r.langkah["tombol"] = wine.baris(baris)
    if kabar.is_file():
        r.beda_tombol = json.loads(kabar.read_text())


def test_terpasang_tanpa_bertanya(riwayat: Riwayat) -> None:
    assert riwayat.pasang.returncode == 0, riwayat.pasang.stdout
    assert {"python", "Lisensi", "lkj.cmd", "Hapus.exe", "pemasangan.txt"} <= riwayat.isi_kit
    assert {f"{p.judul}.lnk" for p in PINTASAN} | {"Contoh terisi.xlsx"} == riwayat.folder_kerja


def test_semua_yang_diperiksa_baik_kecuali_excel(riwayat: Riwayat) -> None:
    """There is no Excel in Wine; everything else must have gone well."""
    kurang = [b for b in riwayat.catatan.splitlines() if b.startswith("[KURANG]")]
    assert kurang == ["[KURANG] Excel: tidak ditemukan"]


def test_peluncur_menemukan_python(riwayat: Riwayat) -> None:
    assert riwayat.setelan.strip().endswith(r"\Programs\lkj\python\pythonw.exe")


def test_terdaftar_di_windows(riwayat: Riwayat) -> None:
    lepas = riwayat.registri[r"Software\Microsoft\Windows\CurrentVersion\Uninstall\lkj"]
    assert __version__ in lepas["DisplayVersion"]
    assert "/S" in lepas["QuietUninstallString"]
    for apa, _, akhiran in KLIK_KANAN:
        for satu in akhiran:
            menu = rf"Software\Classes\SystemFileAssociations\{satu}\shell\lkj.{apa}\command"
            assert "%1" in riwayat.registri[menu][""]


def test_jalur_perintah_ditambah_tanpa_mengubah_yang_ada(riwayat: Riwayat) -> None:
    jalur = riwayat.registri["Environment"]["Path"]
    assert jalur.startswith("str(2):")  # still one in which %USERPROFILE% is filled in
    assert JALUR_LAMA.replace("\\", "\\\\") in jalur
    assert "Programs\\\\lkj" in jalur


def test_klik_kanan_menghitung_seperti_di_linux(riwayat: Riwayat) -> None:
    hasil = riwayat.langkah["klik"]
    assert hasil.returncode == 0, hasil.stdout
    assert "1 dari 1 buku kerja selesai dihitung." in hasil.stdout
    assert riwayat.beda_klik == []


def test_pintasan_yang_diseret_memeriksa(riwayat: Riwayat) -> None:
    hasil = riwayat.langkah["seret"]
    assert hasil.returncode == 1, hasil.stdout  # findings
    assert "lkj periksa" in hasil.stdout


def test_perintah_lkj_dapat_diketik(riwayat: Riwayat) -> None:
    assert f"lkj versi {__version__}" in riwayat.langkah["versi"].stdout


def test_tombol_mengisi_buku_yang_terbuka(riwayat: Riwayat) -> None:
    hasil = riwayat.langkah["tombol"]
    assert hasil.returncode == 0, hasil.stdout
    assert riwayat.beda_tombol == []


def test_tombol_tanpa_excel_berkata_dan_berhenti(riwayat: Riwayat) -> None:
    """3: the user has read why in a message box."""
    assert riwayat.langkah["tanpa_excel"].returncode == 3


def test_dilepas_tanpa_sisa(riwayat: Riwayat) -> None:
    """What the user made stays, with the folder it is in."""
    assert riwayat.langkah["hapus"].returncode == 0
    sisa = riwayat.sesudah[0] - riwayat.sebelum[0]
    assert sisa == {"Documents/LKj", f"Documents/LKj/{NAMA}"}


def test_registri_sesudahnya_seperti_sebelumnya(riwayat: Riwayat) -> None:
    sebelum, sesudah = riwayat.sebelum[1], riwayat.sesudah[1]
    # Every account of Windows has this key; a fresh one of Wine does not.
    assert sesudah.keys() - sebelum.keys() <= {r"Software\Classes"}
    assert sesudah["Environment"] == sebelum["Environment"]


def test_lisensi_dibawa(riwayat: Riwayat) -> None:
    """Whatever stands among the packages stands in the list of licences."""
    paket = riwayat.kit / "python" / "Lib" / "site-packages"
    daftar = (riwayat.kit / "Lisensi" / "DAFTAR.txt").read_text(encoding="utf-8-sig").casefold()
    for info in paket.glob("*.dist-info"):
        nama = info.name.partition("-")[0].casefold().replace("workbook_tools", "lkj")
        assert nama in daftar.replace("-", "_"), info.name
    assert not (paket / "xlwings" / "pro").exists()


def test_zip_berisi_yang_sama(riwayat: Riwayat, tmp_path: Path) -> None:
    """Without the heavy packages: what counts is that files come out as they went in."""
    kit = tmp_path / "kit"
    (kit / "python").mkdir(parents=True)
    for nama in ("lkj.cmd", "Siapkan.cmd", "python/python.exe"):
        shutil.copyfile(riwayat.kit / nama, kit / nama)
    bangun_zip(kit, tmp_path / "kit.zip")
    shutil.unpack_archive(tmp_path / "kit.zip", tmp_path / "keluar")
    for nama in ("lkj.cmd", "Siapkan.cmd", "python/python.exe"):
        keluar = tmp_path / "keluar" / "lkj" / nama
        assert keluar.read_bytes() == (riwayat.kit / nama).read_bytes()
