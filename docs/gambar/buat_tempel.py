"""Makes the pictures of docs/tempel.md: an export, and the sheet that was filled from it.

``python docs/gambar/buat_tempel.py`` needs LibreOffice, poppler and ImageMagick.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook

AKAR = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(AKAR))

from tests.tempel.alat import buku_kerja, tulis_xlsx  # noqa: E402
from workbook_tools.cli import main as lkj  # noqa: E402

PERENCANAAN = "Perencanaan, Penganggaran, dan Evaluasi Kinerja"
BARIS = [
    ["LAPORAN REALISASI ANGGARAN"],
    ["Kecamatan Contoh, Tahun Anggaran 2024"],
    ["Kode Rekening", "Uraian", "Anggaran", "Realisasi", "%"],
    ["(1)", "(2)", "(3)", "(4)", "(5)"],
    ["7.01.01", "PROGRAM PENUNJANG URUSAN", "150.000.000,00", "120.500.000,00", "80,33"],
    ["7.01.01.2.01", PERENCANAAN, "150.000.000,00", "120.500.000,00", "80,33"],
    ["7.01.01.2.01.0001", "Penyusunan Dokumen", "100.000.000,00", "90.000.000,00", "90,00"],
    ["5.1.02.01.01.0024", "Belanja Alat Tulis", "100.000.000,00", "90.000.000,00", "90,00"],
    ["7.01.01.2.01.0007", "Evaluasi Kinerja", "50.000.000,00", "30.500.000,00", "61,00"],
    ["5.1.02.01.01.0026", "Belanja Bahan Cetak", "50.000.000,00", "30.500.000,00", "61,00"],
    [None, "JUMLAH", "150.000.000,00", "120.500.000,00", "80,33"],
]
LEBAR = (22, 50, 18, 18, 9)


def main() -> None:
    """Fill a workbook from an export and paint both."""
    with tempfile.TemporaryDirectory() as tempat:
        folder = Path(tempat)
        ekspor = tulis_xlsx(folder / "LRA_2024.xlsx", BARIS, ("A1:E1", "A2:E2"), "LRA")
        buku = buku_kerja(folder)
        lkj(["tempel", str(ekspor), "--buku", str(buku)])
        potret(ekspor, "LRA", "tempel_ekspor", 5)
        potret(buku, "Program Kegiatan", "tempel_hasil", 10)


def potret(jalur: Path, lembar: str, nama: str, kolom: int) -> None:
    """The first rows and columns of one tab on one page, without its margins."""
    buku = load_workbook(jalur)
    tab = buku[lembar]
    buku.active = buku.index(tab)
    for lain in buku.worksheets:
        lain.sheet_state = "visible" if lain is tab else "hidden"
    if kolom == len(LEBAR):
        for huruf, lebar in zip("ABCDE", LEBAR, strict=True):
            tab.column_dimensions[huruf].width = lebar
    tab.print_area = f"A1:{'ABCDEFGHIJKL'[kolom - 1]}12"
    tab.print_title_rows = None
    tab.oddFooter.left.text = tab.oddFooter.right.text = tab.oddFooter.center.text = None
    tab.page_setup.orientation = "landscape"
    tab.sheet_properties.pageSetUpPr.fitToPage = True
    tab.page_setup.fitToHeight = tab.page_setup.fitToWidth = 1
    buku.save(jalur)
    gambar(jalur, Path(__file__).with_name(f"{nama}.png"))


def gambar(jalur: Path, tujuan: Path) -> None:
    """One page as a picture without its margins."""
    profil = f"-env:UserInstallation=file://{jalur.parent}/profil"
    ke = ["--headless", "--convert-to", "pdf", "--outdir", str(jalur.parent), str(jalur)]
    subprocess.run(["soffice", profil, *ke], check=True, capture_output=True)
    pdf, png = jalur.with_suffix(".pdf"), jalur.with_suffix("")
    subprocess.run(["pdftoppm", "-r", "110", "-png", "-singlefile", pdf, png], check=True)
    kecil = ["-trim", "-bordercolor", "white", "-border", "8", "-colors", "160", "-strip"]
    subprocess.run(["convert", f"{png}.png", *kecil, f"png8:{tujuan}"], check=True)


if __name__ == "__main__":
    main()
