"""`lkj pasang --libreoffice`: the script in the user's profile."""

import json
import sys
from pathlib import Path

import pytest

from workbook_tools.cli import main
from workbook_tools.pemasangan.langkah import Keadaan, Langkah
from workbook_tools.pemasangan.libreoffice import cari_profil, pasang_libreoffice

_RENDAH = '<item><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>1</value></prop></item>'


def _langkah(profil: Path, *, hanya_periksa: bool = False) -> dict[str, Langkah]:
    return {x.apa: x for x in pasang_libreoffice(profil, hanya_periksa=hanya_periksa)}


def test_skrip_dan_setelan_di_profil(tmp_path: Path) -> None:
    assert _langkah(tmp_path)["Skrip LibreOffice"].keadaan is Keadaan.BAIK
    folder = tmp_path / "Scripts" / "python"
    isi = sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())
    kata = ("bentuk", "calc", "program", "rumus", "tinggi")
    nama = [f"lkj_{x}.py" for x in kata]
    samping = [str(Path("pythonpath") / x) for x in nama]
    assert isi == ["LKj.json", "LKj.py", *samping]
    assert json.loads((folder / "LKj.json").read_text())["python"] == sys.executable


def test_hanya_periksa_tidak_menulis(tmp_path: Path) -> None:
    langkah = _langkah(tmp_path, hanya_periksa=True)["Skrip LibreOffice"]
    assert (langkah.keadaan, langkah.saran) == (
        Keadaan.KURANG,
        "Jalankan: lkj pasang --libreoffice",
    )
    assert list(tmp_path.iterdir()) == []


def test_skrip_lama_atau_python_lain_diketahui(tmp_path: Path) -> None:
    _langkah(tmp_path)
    assert _langkah(tmp_path, hanya_periksa=True)["Skrip LibreOffice"].keadaan is Keadaan.BAIK
    skrip = tmp_path / "Scripts" / "python" / "LKj.py"
    skrip.write_text("# lama")
    assert _langkah(tmp_path, hanya_periksa=True)["Skrip LibreOffice"].keadaan is Keadaan.KURANG
    _langkah(tmp_path)
    (skrip.parent / "LKj.json").write_text('{"python": "/lain/python"}')
    assert _langkah(tmp_path, hanya_periksa=True)["Skrip LibreOffice"].keadaan is Keadaan.KURANG


@pytest.mark.parametrize(
    ("setelan", "keadaan"),
    [(None, Keadaan.PERHATIAN), ("<oor/>", Keadaan.PERHATIAN), (_RENDAH, Keadaan.BAIK)],
)
def test_keamanan_makro(tmp_path: Path, setelan: str | None, keadaan: Keadaan) -> None:
    if setelan is not None:
        (tmp_path / "registrymodifications.xcu").write_text(setelan)
    langkah = _langkah(tmp_path)["Keamanan makro"]
    assert langkah.keadaan is keadaan
    assert bool(langkah.saran) is (keadaan is Keadaan.PERHATIAN)


def test_profil_yang_tidak_dapat_ditulis(tmp_path: Path) -> None:
    (tmp_path / "Scripts").write_text("bukan folder")
    langkah = _langkah(tmp_path)["Skrip LibreOffice"]
    assert langkah.keadaan is Keadaan.KURANG
    assert "Tutup LibreOffice" in langkah.saran


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tempat profil di Linux")
def test_profil_dicari_di_rumah_pengguna(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert list(cari_profil()) == []
    tanpa = {x.apa: x for x in pasang_libreoffice(None)}
    assert tanpa["Profil LibreOffice"].keadaan is Keadaan.KURANG
    profil = tmp_path / ".config" / "libreoffice" / "4" / "user"
    profil.mkdir(parents=True)
    assert list(cari_profil()) == [profil]


def test_perintahnya_menyebut_setiap_langkah(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["pasang", "--libreoffice", "--profil", str(tmp_path)])
    keluar = capsys.readouterr().out
    for apa in ("Python", "Program lkj", "Skrip LibreOffice", "Keamanan makro"):
        assert f"] {apa}: " in keluar
