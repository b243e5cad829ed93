"""What the installer's last step does in a Windows account, and that it is undone."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook_tools.pemasangan import excel
from workbook_tools.pemasangan.langkah import Keadaan
from workbook_tools.pemasangan.windows import akun, jalur, sistem
from workbook_tools.pemasangan.windows.pintasan import PINTASAN, perintah_klik_kanan

KIT = r"C:\Users\Siti Aminah\AppData\Local\Programs\lkj"


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("", KIT),
        (r"C:\a", rf"C:\a;{KIT}"),
        (r"C:\a;", rf"C:\a;{KIT}"),
        (rf"{KIT.upper()}\;C:\a", rf"{KIT.upper()}\;C:\a"),
        (r"%USERPROFILE%\bin;;C:\b\ ", rf"%USERPROFILE%\bin;;C:\b\ ;{KIT}"),
    ],
)
def test_jalur_ditambah_sekali(lama: str, baru: str) -> None:
    assert jalur.tambah(lama, KIT) == baru


@given(st.lists(st.text("abC:\\% ", min_size=1)).map(";".join))
def test_jalur_kembali_huruf_demi_huruf(lama: str) -> None:
    assert jalur.buang(jalur.tambah(lama, KIT), KIT) == lama


class WindowsTiruan:
    """A registry and shortcuts in memory; the folders are real ones."""

    def __init__(self, rumah: Path) -> None:
        self.registri: dict[tuple[str, str], str | int] = {}
        self.rumah = rumah

    def baca_registri(self, kunci: str, nama: str) -> str | int | None:
        return self.registri.get((kunci, nama))

    def tulis_registri(self, kunci: str, nama: str, nilai: str | int) -> None:
        self.registri[kunci, nama] = nilai

    def hapus_registri(self, kunci: str) -> None:
        for k in [k for k in self.registri if k[0] == kunci or k[0].startswith(f"{kunci}\\")]:
            del self.registri[k]

    def kabarkan_lingkungan(self) -> None:
        pass

    def folder_dokumen(self) -> Path:
        return self.rumah / "Documents"

    def folder_menu(self) -> Path:
        return self.rumah / "Start Menu"

    def tulis_pintasan(self, berkas: Path, *isi: Any) -> None:
        berkas.write_text(repr(isi), encoding="utf-8")


@pytest.fixture
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowsTiruan:
    tiruan = WindowsTiruan(tmp_path / "rumah")
    for nama in vars(WindowsTiruan):
        if not nama.startswith("_"):
            monkeypatch.setattr(sistem, nama, getattr(tiruan, nama))
    setelan = tmp_path / "rumah" / "Local" / "lkj" / "excel.txt"
    monkeypatch.setattr(akun, "jalur_setelan", lambda: setelan)
    monkeypatch.setattr(akun, "pasang_excel", list)
    monkeypatch.setattr(akun, "lepas_libreoffice", lambda kit: "")
    (tmp_path / "rumah").mkdir()
    return tiruan


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    folder = tmp_path / "Programs" / "lkj"
    (folder / "Dokumen").mkdir(parents=True)
    (folder / "Dokumen" / "Contoh.xlsx").write_bytes(b"contoh")
    return folder


def _setelan(windows: WindowsTiruan, kit: Path) -> Path:
    setelan = windows.rumah / "Local" / "lkj" / "excel.txt"
    setelan.parent.mkdir(parents=True, exist_ok=True)
    setelan.write_bytes(f"{kit / 'python' / 'pythonw.exe'}\r\n".encode("utf-16"))
    return setelan


def test_dipasang_lalu_dilepas_tanpa_sisa(windows: WindowsTiruan, kit: Path) -> None:
    windows.registri["Environment", "Path"] = r"C:\alat"
    assert {x.keadaan for x in akun.pasang(kit)} == {Keadaan.BAIK}
    _setelan(windows, kit).with_name("lkj.log").write_text("x")
    kerja = {p.name for p in akun.folder_kerja().iterdir()}
    assert kerja == {"Contoh.xlsx", *(f"{p.judul}.lnk" for p in PINTASAN)}
    assert len(windows.registri) > 10
    assert {x.keadaan for x in akun.lepas(kit)} == {Keadaan.BAIK}
    assert windows.registri == {("Environment", "Path"): r"C:\alat"}
    assert [p for p in windows.rumah.rglob("*") if p.is_file()] == []


def test_memasang_lagi_tidak_mengubah_milik_pengguna(windows: WindowsTiruan, kit: Path) -> None:
    akun.pasang(kit)
    contoh = akun.folder_kerja() / "Contoh.xlsx"
    contoh.write_bytes(b"diisi")
    sebelum = dict(windows.registri)
    akun.pasang(kit)
    assert contoh.read_bytes() == b"diisi"
    assert windows.registri == sebelum


def test_yang_dibuat_atau_diubah_pengguna_tetap(windows: WindowsTiruan, kit: Path) -> None:
    akun.pasang(kit)
    folder = akun.folder_kerja()
    (folder / "Contoh.xlsx").write_bytes(b"diisi")
    (folder / "LKj 2024.xlsm").write_bytes(b"buku")
    setelan = _setelan(windows, Path("lain"))
    langkah = {x.apa: x.temuan for x in akun.lepas(kit)}
    assert sorted(p.name for p in folder.iterdir()) == ["Contoh.xlsx", "LKj 2024.xlsm"]
    assert "tetap di" in langkah["Folder kerja"]
    assert setelan.is_file()  # of another installation


def test_yang_ditolak_windows_disebut_dan_yang_lain_tetap_jalan(
    windows: WindowsTiruan, kit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tolak(*_: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(sistem, "tulis_registri", tolak)
    keadaan = {x.apa: x.keadaan for x in akun.pasang(kit)}
    assert keadaan["Perintah lkj"] is keadaan["Klik kanan pada berkas"] is Keadaan.KURANG
    assert keadaan["Pintasan"] is Keadaan.BAIK


def test_baris_perintah_klik_kanan() -> None:
    assert perintah_klik_kanan(rf"{KIT}\python\python.exe", "hitung") == (
        rf'"{KIT}\python\python.exe" -P -m workbook_tools.cli.klik hitung "%1"'
    )


def test_skrip_libreoffice_milik_kit_ini_saja(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbook_tools.pemasangan import libreoffice

    monkeypatch.setattr(libreoffice, "cari_profil", lambda: [tmp_path])
    libreoffice.pasang_libreoffice(tmp_path)
    skrip = tmp_path / "Scripts" / "python"
    libreoffice.lepas_libreoffice(tmp_path / "kit lain")
    assert (skrip / "LKj.py").is_file()
    libreoffice.lepas_libreoffice(excel.python_tombol().parents[1])
    assert [p for p in skrip.rglob("*") if p.is_file()] == []
