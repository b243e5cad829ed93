"""`python -m benchmarks.tempel`: how the cost of `lkj tempel` grows with the rows of an export.

An LRA with accounts below every sub kegiatan, taken into an empty workbook and, with half of its
sub kegiatan there already, into one where the others must be put between them.
"""

import tempfile
import time
from pathlib import Path

from openpyxl import Workbook

from workbook_tools.formats.json_masukan import susun_masukan
from workbook_tools.tempel.kerja import tempel
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan

PROGRAM = (6, 12, 25, 50, 99)
IDENTITAS = {"perangkat_daerah": "Kecamatan Uji", "kabupaten": "Uji", "tahun": "2024"}
Baris = list[str | int | None]


def main() -> None:
    """Print processor seconds and milliseconds a row."""
    judul = f"{'baris ekspor':>12}{'kosong, detik':>15}{'ms/baris':>10}"
    print(f"{judul}{'sisip, detik':>14}{'ms/baris':>10}")
    with tempfile.TemporaryDirectory() as sementara:
        for banyak in PROGRAM:
            _satu(Path(sementara), banyak)


def _satu(folder: Path, program: int) -> None:
    baris = lra(program)
    ekspor = _ekspor(folder / f"lra{program}.xlsx", baris)
    bernama = [b for b in baris if str(b[0]).startswith("7.")]
    separuh = [b for n, b in enumerate(bernama) if str(b[0]).count(".") < 5 or n % 2]
    detik = [min(_detik(folder, ekspor, isi) for _ in range(3)) for isi in ([], separuh)]
    kolom = "".join(
        f"{d:>{lebar}.2f}{d / len(baris) * 1e3:>10.2f}"
        for d, lebar in zip(detik, (15, 14), strict=True)
    )
    print(f"{len(baris):>12}{kolom}", flush=True)


def lra(program: int) -> list[Baris]:
    """Rows of programs with three kegiatan of four sub kegiatan, two accounts below each."""
    baris: list[Baris] = []
    for p in range(1, program + 1):
        baris.append([f"7.01.{p:02}", f"Program {p}", 12_000, 6_000])
        for g in range(1, 4):
            kegiatan = f"7.01.{p:02}.2.{g:02}"
            baris.append([kegiatan, f"Kegiatan {g} dari program {p}", 4_000, 2_000])
            for s in range(1, 5):
                nama = f"Penyediaan {s} untuk kegiatan {g} dari program {p}"
                baris.append([f"{kegiatan}.{s:04}", nama, 1_000, 500])
                baris.append(["5.1.02.01", "Belanja Barang", 1_000, 500])
                baris.append(["5.1.02.01.01.0024", "Alat Tulis", 1_000, 500])
    return baris


def _ekspor(jalur: Path, baris: list[Baris]) -> Path:
    buku = Workbook(write_only=True)
    tab = buku.create_sheet("LRA")
    for b in (["Laporan Realisasi Anggaran"], ["Kode", "Uraian", "Anggaran", "Realisasi"], *baris):
        tab.append(b)
    buku.save(jalur)
    return jalur


def _detik(folder: Path, ekspor: Path, isi: list[Baris]) -> float:
    jalur = folder / "LKj.xlsx"
    rekam = [{"kode_rekening": str(b[0]), "nama": str(b[1])} for b in isi]
    with Paket(jalur_templat()) as paket:
        masukan = susun_masukan({"identitas": IDENTITAS, "program_kegiatan": rekam})
        simpan(paket, isi_templat(paket, masukan), jalur)
    mulai = time.process_time()
    hasil = tempel(jalur, [ekspor])
    assert not hasil.tertinggal
    return time.process_time() - mulai


if __name__ == "__main__":
    main()
