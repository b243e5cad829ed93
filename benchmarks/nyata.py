"""`python -m benchmarks.nyata`: what real-sized reports cost, as the tables of the README.

Workbooks of 60 to 115 sub kegiatan, clean and with some 120 findings or more, as the program
filled them in and re-saved by LibreOffice, pressed once and again, beside openpyxl's load and
save; the imports of one command; whole commands; and the worst workbooks, which must stay linear.
All in processor time. A workbook's ways alternate, so that each round meets one speed of the
machine, which may double from one minute to the next: times are those of the fastest round, ratios
the middle ones of all rounds.
"""

import argparse
import gc
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import mean, median
from typing import Any, NamedTuple

from benchmarks.buku_uji import buat_satu
from benchmarks.data_uji import Ukuran
from benchmarks.perintah import detik_impor, detik_perintah
from benchmarks.terburuk import nama_mirip, pernyataan_salah
from workbook_tools.batch import Sasaran, proses_semua
from workbook_tools.batch.pemungut import jarang
from workbook_tools.pipeline import hitung
from workbook_tools.workbook.pembaca import baca_berkas

SUB_KEGIATAN = (60, 90, 115)
BERSIH, BERCACAT = (1, 2, 4), (0, 3, 6)  # every third made-up report is faulty
SAMPEL = Path("samples")
NYATA = ("loksado_2024.xlsx", "barito_timur_dpmdsos_2023.xlsx", "daha_utara_2024.xlsx")


class Kelompok(NamedTuple):
    """Workbooks that are measured together."""

    nama: str
    buku: list[Path]


def main() -> None:
    """Print the tables."""
    p = argparse.ArgumentParser()
    p.add_argument("--putaran", type=int, default=5, help="rounds; the fastest counts")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as akar:
        folder = Path(akar)
        _cetak(
            ("workbooks", "findings", "lkj, ms", "again, ms", "openpyxl, ms", "x", "again x"),
            (_banding(k, folder, a.putaran) for k in _kelompok(folder)),
        )
        _cetak(
            ("report", "findings", "read, compute and judge, ms", "of it judging, ms"),
            (_penilaian(SAMPEL / nama, a.putaran) for nama in NYATA),
        )
        _cetak(("command", "seconds"), _perintah(folder, a.putaran))
        _cetak(
            ("worst workbooks", "size", "findings", "seconds"),
            _terburuk(folder),
        )


def _kelompok(folder: Path) -> Iterator[Kelompok]:
    bersih = _buku(folder / "bersih", BERSIH)
    bercacat = _buku(folder / "cacat", BERCACAT)
    yield Kelompok("clean", bersih)
    yield Kelompok("faulty", bercacat)
    if shutil.which("soffice"):
        yield Kelompok("clean, re-saved", _simpan_ulang(bersih, folder / "bersih_lo"))
        yield Kelompok("faulty, re-saved", _simpan_ulang(bercacat, folder / "cacat_lo"))


def _buku(folder: Path, nomor: Iterable[int]) -> list[Path]:
    return [
        buat_satu(folder, n, Ukuran(sub, desa=15, indikator=4, pembanding=10, pernyataan=100))
        for n, sub in zip(nomor, SUB_KEGIATAN, strict=True)
    ]


def _simpan_ulang(buku: list[Path], folder: Path) -> list[Path]:
    """The same as LibreOffice saves them."""
    profil = (folder.parent / "profil").as_uri()
    perintah = ["soffice", f"-env:UserInstallation={profil}", "--headless", "--convert-to", "xlsx"]
    subprocess.run(
        [*perintah, "--outdir", str(folder), *map(str, buku)],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=600,
    )
    return [folder / b.name for b in buku]


def _banding(k: Kelompok, folder: Path, putaran: int) -> tuple[object, ...]:
    sekali, lagi = folder / f"{k.nama} 1", folder / f"{k.nama} 2"
    temuan = sum(len(hitung(baca_berkas(b)).hasil.temuan) for b in k.buku)
    putaran_buku = [_putaran(_cara(b, sekali, lagi, folder), putaran) for b in k.buku]
    ms = (
        f"{1e3 * sum(min(x[n] for x in p) for p in putaran_buku) / len(k.buku):.0f}"
        for n in range(3)
    )
    kali = (f"{mean(median(x[2] / x[n] for x in p) for p in putaran_buku):.1f}" for n in range(2))
    return k.nama, temuan // len(k.buku), *ms, *kali


def _cara(buku: Path, sekali: Path, lagi: Path, folder: Path) -> list[Callable[[], object]]:
    """One workbook: computed, computed again, and loaded and saved by openpyxl."""
    return [
        lambda: _lkj(buku, sekali),
        lambda: _lkj(sekali / buku.name, lagi),
        lambda: _openpyxl(buku, folder / "openpyxl.xlsx"),
    ]


def _lkj(buku: Path, keluaran: Path) -> None:
    """In this process, as each worker of a batch does."""
    with jarang():
        (hasil,) = proses_semua([Sasaran(buku, Path(buku.name))], keluaran, timpa=True)
        assert hasil.tertulis is not None, hasil.sebab


def _openpyxl(buku: Path, keluaran: Path) -> None:
    import openpyxl

    openpyxl.load_workbook(buku).save(keluaran)


def _penilaian(jalur: Path, putaran: int) -> tuple[object, ...]:
    """The share of rules and causes: with and without them."""
    from workbook_tools.compute import hitung_semua
    from workbook_tools.facts import Konteks
    from workbook_tools.rules import periksa
    from workbook_tools.tables.cari import susun_tabel
    from workbook_tools.tables.susun import susun_laporan

    def nilai() -> None:
        buku = baca_berkas(jalur)
        tabel = susun_tabel(buku)
        laporan = susun_laporan(tabel)
        konteks = Konteks(buku, tabel, laporan, hitung_semua(laporan))
        mulai = time.process_time()
        periksa(konteks)
        terbaik.append(time.process_time() - mulai)

    terbaik: list[float] = []
    with jarang():
        (semua,) = _tercepat((nilai,), 2 * putaran)
    temuan = len(hitung(baca_berkas(jalur)).hasil.temuan)
    return jalur.stem, temuan, f"{semua * 1e3:.0f}", f"{min(terbaik) * 1e3:.0f}"


def _perintah(folder: Path, putaran: int) -> Iterator[tuple[object, ...]]:
    buku = folder / NYATA[0]
    shutil.copy(SAMPEL / NYATA[0], buku)
    dokumen = folder / "lkj.docx"
    yield "imports of `lkj hitung`", f"{detik_impor(['hitung', buku, '--timpa'], putaran):.2f}"
    for kata in (
        ["--help"],
        ["hitung", buku, "--timpa"],
        ["periksa", buku],
        ["dokumen", buku, "-o", dokumen],
        ["audit", dokumen],
    ):
        nama = " ".join(map(str, kata[:1]))
        yield f"`lkj {nama}`, Loksado", f"{detik_perintah(kata, putaran):.2f}"


def _terburuk(folder: Path) -> Iterator[tuple[object, ...]]:
    """What nobody types: three times as much must take three times as long, not nine times."""
    for nama, isi, besar in (
        ("wrong statements", pernyataan_salah, (1000, 3000)),
        ("sub kegiatan with nearly equal names", nama_mirip, (40, 120)),
    ):
        for n in besar:
            jalur = isi(folder / f"{nama} {n}.xlsx", n)
            mulai = time.process_time()
            hasil = hitung(baca_berkas(jalur)).hasil
            yield nama, n, len(hasil.temuan), f"{time.process_time() - mulai:.2f}"


def _tercepat(cara: Iterable[Callable[[], object]], putaran: int) -> list[float]:
    """Processor seconds of each way, the fastest of the rounds."""
    return [min(x) for x in zip(*_putaran(cara, putaran), strict=True)]


def _putaran(cara: Iterable[Callable[[], object]], putaran: int) -> list[list[float]]:
    """Processor seconds of each way, round by round; the first round counts for nothing."""
    semua = list(cara)
    return [[_detik(kerja) for kerja in semua] for _ in range(putaran + 1)][1:]


def _detik(kerja: Callable[[], object]) -> float:
    gc.collect()
    mulai = time.process_time()
    kerja()
    return time.process_time() - mulai


def _cetak(kepala: tuple[str, ...], baris: Iterable[tuple[Any, ...]]) -> None:
    """A table as the README has it; each row as soon as it is there."""
    print(f"| {' | '.join(kepala)} |\n|---|{'--:|' * (len(kepala) - 1)}")
    for isi in baris:
        print(f"| {' | '.join(map(str, isi))} |", flush=True)
    print()


if __name__ == "__main__":
    main()
