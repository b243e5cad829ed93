"""Puts the macro's script into the user profiles of LibreOffice."""

import json
import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from workbook_tools.keluaran import sebab_os
from workbook_tools.pemasangan.langkah import (
    Keadaan,
    Langkah,
    langkah_paket,
    langkah_python,
)
from workbook_tools.regex import regex

_SKRIP = Path(__file__).resolve().parents[1] / "live" / "libreoffice"
_TINGKAT = regex(r'oor:name="MacroSecurityLevel"[^>]*><value>(\d)</value>')
_TINGKAT_BAWAAN = 2  # High: macros of files outside trusted places do not run, without a word
_TINGKAT_CUKUP = 1  # Medium: LibreOffice asks

SARAN_KEAMANAN = (
    "Di LibreOffice: Tools > Options > LibreOffice > Security > Macro Security, pilih Medium; atau "
    "tambahkan folder kerja Anda di tab Trusted Sources."
)


def pasang_libreoffice(profil: Path | None, *, hanya_periksa: bool = False) -> list[Langkah]:
    """Install into one profile, or into every profile that is found. Never raises."""
    langkah = [langkah_python(), langkah_paket(), *_langkah_program()]
    semua = [profil] if profil else list(cari_profil())
    if not semua:
        langkah.append(
            Langkah(
                "Profil LibreOffice",
                Keadaan.KURANG,
                "tidak ditemukan",
                "Buka LibreOffice sekali, tutup, lalu jalankan lagi. Bila profilnya di tempat "
                "lain: lkj pasang --libreoffice --profil FOLDER",
            )
        )
    for satu in semua:
        langkah += _satu_profil(satu, hanya_periksa)
    return langkah


def cari_profil() -> Iterable[Path]:
    """The user profiles of this computer: installed, flatpak and snap."""
    rumah = Path.home()
    if sys.platform == "win32":
        tempat = [Path(os.environ.get("APPDATA") or rumah) / "LibreOffice"]
    elif sys.platform == "darwin":
        tempat = [rumah / "Library" / "Application Support" / "LibreOffice"]
    else:
        setelan = Path(os.environ.get("XDG_CONFIG_HOME") or rumah / ".config")
        tempat = [
            setelan / "libreoffice",
            rumah / ".var" / "app" / "org.libreoffice.LibreOffice" / "config" / "libreoffice",
            rumah / "snap" / "libreoffice" / "current" / ".config" / "libreoffice",
        ]
    return [t / "4" / "user" for t in tempat if (t / "4" / "user").is_dir()]


def lepas_libreoffice(kit: Path) -> str:
    """Take the script out of every profile in which it starts the Python of this folder."""
    for profil in cari_profil():
        folder = profil / "Scripts" / "python"
        if kit in Path(_python_skrip(folder)).parents:
            for berkas in (*(b for _, b in _berkas(folder)), folder / "LKj.json"):
                berkas.unlink(missing_ok=True)
    return "dihapus bila ada"


def _satu_profil(profil: Path, hanya_periksa: bool) -> list[Langkah]:
    tujuan = profil / "Scripts" / "python"
    apa = "Skrip LibreOffice"
    if hanya_periksa:
        if _terpasang(tujuan):
            return [Langkah(apa, Keadaan.BAIK, f"ada di {tujuan}"), _langkah_keamanan(profil)]
        saran = "Jalankan: lkj pasang --libreoffice"
        return [Langkah(apa, Keadaan.KURANG, f"belum ada, atau lama, di {tujuan}", saran)]
    try:
        _salin(tujuan)
    except OSError as e:
        saran = "Tutup LibreOffice, periksa izin folder itu, lalu jalankan lagi."
        temuan = f"{tujuan} tidak dapat ditulis: {sebab_os(e)}"
        return [Langkah(apa, Keadaan.KURANG, temuan, saran)]
    return [Langkah(apa, Keadaan.BAIK, f"dipasang di {tujuan}"), _langkah_keamanan(profil)]


def _salin(tujuan: Path) -> None:
    for sumber, sasaran in _berkas(tujuan):
        sasaran.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sumber, sasaran)
    isi = json.dumps({"python": sys.executable}, ensure_ascii=False, indent=1)
    (tujuan / "LKj.json").write_text(isi + "\n", encoding="utf-8")


def _berkas(tujuan: Path) -> list[tuple[Path, Path]]:
    return [
        (_SKRIP / "LKj.py", tujuan / "LKj.py"),
        *((x, tujuan / "pythonpath" / x.name) for x in sorted(_SKRIP.glob("lkj_*.py"))),
    ]


def _terpasang(tujuan: Path) -> bool:
    sama = all(b.is_file() and b.read_bytes() == a.read_bytes() for a, b in _berkas(tujuan))
    return sama and _python_skrip(tujuan) == sys.executable


def _python_skrip(tujuan: Path) -> str:
    """The Python that the script of a profile starts; '' for none."""
    try:
        return str(json.loads((tujuan / "LKj.json").read_text(encoding="utf-8"))["python"])
    except (OSError, ValueError, KeyError):
        return ""


def _langkah_program() -> list[Langkah]:
    """LibreOffice itself, and what runs Python scripts in it."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        if sys.platform.startswith("linux"):
            saran = "Pasang LibreOffice Calc. Bila sudah (flatpak, snap), abaikan baris ini."
            return [Langkah("LibreOffice", Keadaan.PERHATIAN, "tidak ada di PATH", saran)]
        return []
    folder = Path(program).resolve().parent
    langkah = [Langkah("LibreOffice", Keadaan.BAIK, f"ada di {folder}")]
    if sys.platform.startswith("linux") and not (folder / "pythonscript.py").is_file():
        langkah.append(
            Langkah(
                "Skrip Python di LibreOffice",
                Keadaan.KURANG,
                "belum terpasang",
                "Jalankan: sudo apt install libreoffice-script-provider-python",
            )
        )
    return langkah


def _langkah_keamanan(profil: Path) -> Langkah:
    """Whether macros of a workbook can run at all."""
    try:
        setelan = (profil / "registrymodifications.xcu").read_text(encoding="utf-8")
    except OSError:
        setelan = ""
    cocok = _TINGKAT.search(setelan)
    tingkat = int(cocok[1]) if cocok else _TINGKAT_BAWAAN
    if tingkat <= _TINGKAT_CUKUP:
        return Langkah("Keamanan makro", Keadaan.BAIK, "makro boleh dijalankan")
    return Langkah(
        "Keamanan makro",
        Keadaan.PERHATIAN,
        "makro di luar folder tepercaya tidak dijalankan",
        SARAN_KEAMANAN,
    )
