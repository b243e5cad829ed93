"""Makes the picture of docs/dokumen.md: pages of a document of the samples.

``python docs/gambar/buat_dokumen.py`` needs LibreOffice, poppler and ImageMagick.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

AKAR = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(AKAR))

from workbook_tools.cli import main as lkj  # noqa: E402

HALAMAN = {
    "dokumen": ("loksado_2024", "Ikhtisar|Capaian Kinerja Organisasi|Anggaran dan Realisasi Tahun"),
    "dokumen_lembar": ("contoh", "Gambar 1.1|Perbandingan dengan Kecamatan Lain"),
    "dokumen_draf": ("daha_utara_2024", "[PERIKSA|Penyerapan Anggaran per Program"),
}
"""Per picture: the sample, and words that pick its pages (the first page that has each)."""


def main() -> None:
    """Write the documents, print them, and put pages side by side."""
    for nama, (contoh, kata) in HALAMAN.items():
        with tempfile.TemporaryDirectory() as folder:
            _satu(nama, contoh, kata.split("|"), Path(folder))


def _satu(nama: str, contoh: str, kata: list[str], folder: Path) -> None:
    dokumen = folder / "lkj.docx"
    lkj(["dokumen", str(AKAR / "samples" / f"{contoh}.xlsx"), "-o", str(dokumen)])
    profil = f"-env:UserInstallation=file://{folder / 'profil'}"
    perintah = ["soffice", profil, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*perintah, str(dokumen)], check=True, capture_output=True)
    subprocess.run(["pdftoppm", "-r", "60", "-png", "lkj.pdf", "h"], cwd=folder, check=True)
    teks = subprocess.run(
        ["pdftotext", "-layout", "lkj.pdf", "-"], cwd=folder, check=True, capture_output=True
    ).stdout.decode()
    halaman = teks.split("\f")
    gambar = sorted(folder.glob("h-*.png"))
    pilih = [_cari(halaman, k) for k in kata]
    berkas = [str(gambar[n]) for n in dict.fromkeys(pilih)]
    tujuan = str(AKAR / "docs" / "gambar" / f"{nama}.png")
    susun = ["montage", *berkas, "-tile", f"{len(berkas)}x", "-geometry", "+6+6"]
    subprocess.run([*susun, "-background", "#888888", "-colors", "64", tujuan], check=True)


def _cari(halaman: list[str], kata: str) -> int:
    """The first page after the lists of contents that has these words."""
    for n, teks in enumerate(halaman):
        if kata.casefold() in teks.casefold() and "....." not in teks:
            return n
    raise SystemExit(f"tidak ada halaman dengan {kata}")


if __name__ == "__main__":
    main()
