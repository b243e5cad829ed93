"""``python -m workbook_tools.pemasangan.windows.akun pasang|lepas``: what the installer calls.

It stands in the folder of the kit: ``KIT/python/python.exe``, ``KIT/lkj.cmd``, ``KIT/Dokumen``.
"""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from workbook_tools.keluaran import sebab_os
from workbook_tools.pemasangan.excel import jalur_setelan, pasang_excel
from workbook_tools.pemasangan.langkah import Keadaan, Langkah
from workbook_tools.pemasangan.libreoffice import lepas_libreoffice
from workbook_tools.pemasangan.windows import jalur, sistem
from workbook_tools.pemasangan.windows.pintasan import (
    KLIK_KANAN,
    PINTASAN,
    argumen,
    perintah_klik_kanan,
)

FOLDER = "LKj"
"""The folder in the user's documents, and that in the start menu."""

_LINGKUNGAN = "Environment"
_MILIK_OFFICE = r"Software\Microsoft"
_MILIK_WINDOWS = r"Software\Classes"
_TEPERCAYA = r"Software\Microsoft\Office\{versi}\Excel\Security\Trusted Locations\LKj"
_VERSI_OFFICE = ("16.0", "15.0")
_MENU = r"Software\Classes\SystemFileAssociations\{akhiran}\shell\lkj.{apa}"


def folder_kerja() -> Path:
    """Where the user's workbooks, the filled example and the shortcuts are."""
    return sistem.folder_dokumen() / FOLDER


def pasang(kit: Path) -> list[Langkah]:
    """Connect the kit with this account. Never raises; doing it again mends it."""
    return [
        *pasang_excel(),
        _langkah("Folder kerja", lambda: _isi_folder(kit)),
        _langkah("Pintasan", lambda: _pintasan(kit)),
        _langkah("Klik kanan pada berkas", lambda: _klik_kanan(kit)),
        _langkah("Perintah lkj", lambda: _perintah(kit)),
        _langkah("Lokasi tepercaya Excel", _tepercaya),
    ]


def lepas(kit: Path) -> list[Langkah]:
    """Take away all that ``pasang`` did. What the user made or changed stays."""
    return [
        _langkah("Lokasi tepercaya Excel", _tak_tepercaya),
        _langkah("Perintah lkj", lambda: _tanpa_perintah(kit)),
        _langkah("Klik kanan pada berkas", _tanpa_klik_kanan),
        _langkah("Pintasan", _tanpa_pintasan),
        _langkah("Folder kerja", lambda: _kosongkan_folder(kit)),
        _langkah("Tombol LibreOffice", lambda: lepas_libreoffice(kit)),
        _langkah("Setelan", lambda: _tanpa_setelan(kit)),
    ]


def _langkah(apa: str, kerja: Callable[[], str]) -> Langkah:
    """One step; what Windows refuses is told, and the others go on."""
    try:
        return Langkah(apa, Keadaan.BAIK, kerja())
    except OSError as e:
        return Langkah(apa, Keadaan.KURANG, sebab_os(e), "Jalankan pemasangnya sekali lagi.")


def _isi_folder(kit: Path) -> str:
    folder = folder_kerja()
    folder.mkdir(parents=True, exist_ok=True)
    for asal in _contoh(kit):
        if not (folder / asal.name).exists():
            shutil.copyfile(asal, folder / asal.name)
    return str(folder)


def _kosongkan_folder(kit: Path) -> str:
    """Only what is byte for byte as it was brought goes."""
    folder = folder_kerja()
    for asal in _contoh(kit):
        salinan = folder / asal.name
        if salinan.is_file() and salinan.read_bytes() == asal.read_bytes():
            salinan.unlink()
    if _buang_bila_kosong(folder):
        return "dihapus"
    return f"buku kerja Anda tetap di {folder}" if folder.is_dir() else "tidak ada"


def _contoh(kit: Path) -> list[Path]:
    return sorted(p for p in (kit / "Dokumen").glob("*") if p.is_file())


def _pintasan(kit: Path) -> str:
    for berkas, apa, kata in _semua_pintasan():
        berkas.parent.mkdir(parents=True, exist_ok=True)
        sistem.tulis_pintasan(berkas, _python(kit), argumen(apa), folder_kerja(), kata)
    return f"di {folder_kerja()} dan di menu Start, folder {FOLDER}"


def _semua_pintasan() -> Iterator[tuple[Path, str, str]]:
    for folder in (folder_kerja(), sistem.folder_menu() / FOLDER):
        for p in PINTASAN:
            yield folder / f"{p.judul}.lnk", p.apa, p.keterangan


def _tanpa_pintasan() -> str:
    for berkas, _, _ in _semua_pintasan():
        berkas.unlink(missing_ok=True)
    _buang_bila_kosong(sistem.folder_menu() / FOLDER)
    return "dihapus"


def _klik_kanan(kit: Path) -> str:
    for kunci, apa, kata in _semua_menu():
        sistem.tulis_registri(kunci, "", kata)
        perintah = perintah_klik_kanan(str(_python(kit)), apa)
        sistem.tulis_registri(rf"{kunci}\command", "", perintah)
    return "terdaftar untuk .xlsx, .xlsm, .docx"


def _tanpa_klik_kanan() -> str:
    for kunci, _, _ in _semua_menu():
        sistem.hapus_registri(kunci)
        sistem.buang_kunci_kosong(kunci.rpartition("\\")[0], _MILIK_WINDOWS)
    return "dihapus"


def _semua_menu() -> Iterator[tuple[str, str, str]]:
    for apa, kata, semua in KLIK_KANAN:
        for akhiran in semua:
            yield _MENU.format(akhiran=akhiran, apa=apa), apa, kata


def _perintah(kit: Path) -> str:
    _ubah_jalur(lambda lama: jalur.tambah(lama, str(kit)))
    return "lkj dapat diketik di Command Prompt yang baru dibuka"


def _tanpa_perintah(kit: Path) -> str:
    _ubah_jalur(lambda lama: jalur.buang(lama, str(kit)))
    return "dihapus"


def _ubah_jalur(ubah: Callable[[str], str]) -> None:
    lama = str(sistem.baca_registri(_LINGKUNGAN, "Path") or "")
    if (baru := ubah(lama)) != lama:
        sistem.tulis_registri(_LINGKUNGAN, "Path", baru)
        sistem.kabarkan_lingkungan()


def _tepercaya() -> str:
    for versi in _VERSI_OFFICE:
        kunci = _TEPERCAYA.format(versi=versi)
        sistem.tulis_registri(kunci, "Path", f"{folder_kerja()}\\")
        sistem.tulis_registri(kunci, "AllowSubfolders", 1)
    return f"makro buku kerja di {folder_kerja()} boleh dijalankan"


def _tak_tepercaya() -> str:
    for versi in _VERSI_OFFICE:
        kunci = _TEPERCAYA.format(versi=versi)
        sistem.hapus_registri(kunci)
        sistem.buang_kunci_kosong(kunci.rpartition("\\")[0], _MILIK_OFFICE)
    return "dihapus"


def _tanpa_setelan(kit: Path) -> str:
    """The launcher's setting, where it is this kit's, and the log."""
    setelan = jalur_setelan()
    if setelan.is_file() and str(kit).casefold() in setelan.read_text("utf-16").casefold():
        setelan.unlink()
    for log in setelan.parent.glob("lkj.log*"):
        log.unlink()
    _buang_bila_kosong(setelan.parent)
    return "dihapus"


def _buang_bila_kosong(folder: Path) -> bool:
    if not folder.is_dir() or any(folder.iterdir()):
        return False
    folder.rmdir()
    return True


def _python(kit: Path) -> Path:
    return kit / "python" / "python.exe"


def main(argumen: list[str]) -> int:
    """Exit status: 0 all done, 1 something is left to do, which is printed and kept in a file."""
    kit = Path(sys.executable).resolve().parents[1]
    (kerja,) = argumen
    langkah = {"pasang": pasang, "lepas": lepas}[kerja](kit)
    teks = "\n".join(x.sebut() for x in langkah)
    print(teks)
    if kerja == "pasang":
        (kit / "pemasangan.txt").write_text(f"{teks}\n", encoding="utf-8-sig")
    return int(any(x.keadaan is Keadaan.KURANG for x in langkah))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
