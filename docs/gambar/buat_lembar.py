"""Makes the pictures of single sheets: as LibreOffice prints them, from the blank template and the
made-up office.

``python docs/gambar/buat_lembar.py [NAMA…]`` needs LibreOffice, poppler and ImageMagick.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

AKAR = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(AKAR))

from workbook_tools.cli import main as lkj  # noqa: E402
from workbook_tools.workbook.olah import hitung_berkas  # noqa: E402

DAHA_UTARA = AKAR / "samples" / "daha_utara_2024.xlsx"

GAMBAR = {
    "mulai": ("kosong", "Beranda"),
    "selesai": ("contoh", "Beranda"),
    "program_kegiatan": ("contoh", "Program Kegiatan"),
    "capaian": ("contoh", "Capaian"),
    "pemeriksaan": ("temuan", "Pemeriksaan"),
}
"""The workbook and the sheet of each picture."""


def main() -> None:
    """Write the workbooks, print them, and cut the sheets' first pages out."""
    diminta = {n: x for n, x in GAMBAR.items() if n in (sys.argv[1:] or GAMBAR)}
    with tempfile.TemporaryDirectory() as folder:
        tempat = Path(folder)
        buku = [_buku(nama, tempat) for nama in sorted({asal for asal, _ in diminta.values()})]
        profil = f"-env:UserInstallation=file://{folder}/profil"
        cetak = ["soffice", "--headless", profil, "--convert-to", "pdf", "--outdir", folder]
        subprocess.run([*cetak, *map(str, buku)], check=True, capture_output=True)
        for nama, (asal, lembar) in diminta.items():
            pdf = tempat / f"{asal}.pdf"
            _gambar(pdf, _halaman(pdf, lembar), Path(__file__).with_name(f"{nama}.png"))


def _buku(nama: str, tempat: Path) -> Path:
    """The workbook of this name, in a folder of its own making."""
    jalur = tempat / f"{nama}.xlsx"
    if nama == "temuan":
        hitung_berkas(DAHA_UTARA, jalur)
        return jalur
    pilihan = {"kosong": [], "contoh": ["--contoh"]}
    lkj(["templat", *pilihan[nama], "-o", str(jalur)])
    return jalur


def _halaman(pdf: Path, lembar: str) -> int:
    """The first page whose footer names the sheet."""
    teks = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True
    ).stdout
    for nomor, halaman in enumerate(teks.split("\f"), start=1):
        if halaman.rstrip().rpartition("\n")[2].strip().startswith(lembar):
            return nomor
    raise SystemExit(f"{lembar}: halamannya tidak ada di {pdf.name}")


def _gambar(pdf: Path, halaman: int, tujuan: Path) -> None:
    satu = ["-f", str(halaman), "-l", str(halaman), "-singlefile", "-r", "95", "-png"]
    png = subprocess.run(["pdftoppm", *satu, str(pdf)], check=True, capture_output=True).stdout
    kecil = ["-trim", "-bordercolor", "white", "-border", "8", "-colors", "64", "-strip"]
    subprocess.run(["convert", "png:-", *kecil, f"png8:{tujuan}"], input=png, check=True)


if __name__ == "__main__":
    main()
