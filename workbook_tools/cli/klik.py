"""``python -m workbook_tools.cli.klik APA BERKAS…``: a double click, files dropped on a shortcut.

It runs the verb that fits, says on which command line, and keeps the window open until it was
read. Without files it asks for them.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from workbook_tools.cli import main as jalankan_lkj
from workbook_tools.cli.pilihan import kutip
from workbook_tools.errors import LkjError
from workbook_tools.pemasangan.windows.akun import folder_kerja
from workbook_tools.pemasangan.windows.pintasan import BUKU, PINTASAN, Pintasan

_SEMUA = {p.apa: p for p in PINTASAN}
_BANYAK_BERKAS = 0x00000200 | 0x00080000  # OFN_ALLOWMULTISELECT | OFN_EXPLORER
_HARUS_ADA = 0x00001000  # OFN_FILEMUSTEXIST


def main(argumen: Sequence[str]) -> int:
    """Do what was clicked; the exit status of the verb, the worst of several."""
    apa, *nama = argumen
    pintasan = _SEMUA[apa]
    berkas = [Path(n) for n in nama] or (tanya(pintasan) if pintasan.menerima else [])
    if pintasan.menerima and not berkas:
        return 0
    status = 0
    try:
        for kata in perintah(apa, berkas):
            print(f"lkj {kutip(*kata)}\n", flush=True)
            status = max(status, jalankan_lkj(kata))
    except LkjError as e:
        print(f"lkj: {e}", file=sys.stderr)
        status = 2
    if apa == "baru" and status == 0:
        _buka(Path(kata[-1]))
    _tunggu()
    return status


def perintah(apa: str, berkas: Sequence[Path]) -> Iterator[list[str]]:
    """The command lines of `lkj` for the files that were dropped.

    Raises:
        LkjError: these files do not go together.
    """
    yield from _CARA.get(apa, _semua_sekaligus(apa))(berkas)


def _semua_sekaligus(apa: str) -> Callable[[Sequence[Path]], Iterator[list[str]]]:
    def cara(berkas: Sequence[Path]) -> Iterator[list[str]]:
        yield [apa, *map(str, berkas)]

    return cara


def _satu_satu(apa: str, nama: str) -> Callable[[Sequence[Path]], Iterator[list[str]]]:
    """A verb that makes one new file beside each; ``nama`` with its {nama} and {akhiran}."""

    def cara(berkas: Sequence[Path]) -> Iterator[list[str]]:
        for satu in berkas:
            hasil = satu.with_name(nama.format(nama=satu.stem, akhiran=satu.suffix))
            yield [apa, str(satu), "-o", str(hasil)]

    return cara


def _baru(berkas: Sequence[Path]) -> Iterator[list[str]]:
    folder = folder_kerja()
    folder.mkdir(parents=True, exist_ok=True)
    nama = (folder / f"LKj_baru{'' if n == 1 else f'_{n}'}.xlsm" for n in range(1, 1000))
    yield ["templat", "--macro", "-o", str(next(j for j in nama if not j.exists()))]


def _tempel(berkas: Sequence[Path]) -> Iterator[list[str]]:
    buku = [b for b in berkas if b.suffix.casefold() in BUKU and _bertanda(b)]
    ekspor = [str(b) for b in berkas if b not in buku]
    if len(buku) != 1 or not ekspor:
        raise LkjError(
            f"ada {len(buku)} buku kerja LKj dan {len(ekspor)} berkas lain. Pilih satu buku kerja "
            "beserta tabel yang akan ditempel (tahan Ctrl saat mengklik), lalu seret bersama-sama."
        )
    yield ["tempel", *ekspor, "--buku", str(buku[0])]


def _bertanda(jalur: Path) -> bool:
    """Whether a file carries the template's mark; one that cannot be read does not."""
    from workbook_tools.workbook.paket import Paket
    from workbook_tools.workbook.pembaca import baca_buku

    try:
        with Paket(jalur) as paket:
            return baca_buku(paket).versi is not None
    except LkjError:
        return False


def _rekap(berkas: Sequence[Path]) -> Iterator[list[str]]:
    pertama = berkas[0]
    folder = pertama if pertama.is_dir() else pertama.parent
    yield ["rekap", *map(str, berkas), "-o", str(folder / "Rekap LKj.xlsx")]


_CARA = {
    "baru": _baru,
    "tempel": _tempel,
    "rekap": _rekap,
    "dokumen": _satu_satu("dokumen", "LKj_{nama}.docx"),
    "perbaiki": _satu_satu("perbaiki", "{nama}_perbaikan{akhiran}"),
    "tahun-baru": _satu_satu("tahun-baru", "{nama}_tahun_baru{akhiran}"),
    "mutakhirkan": _satu_satu("mutakhirkan", "{nama}_mutakhir{akhiran}"),
    "ambil": _satu_satu("ambil", "{nama}_isian.xlsx"),
}


def tanya(pintasan: Pintasan) -> list[Path]:
    """The files that the user picks in Windows' own dialog; none when it is closed."""
    if sys.platform != "win32":
        return []
    import pywintypes
    import win32gui

    pola = ";".join(f"*{akhiran}" for akhiran in pintasan.menerima)
    try:
        jawaban, _, _ = win32gui.GetOpenFileNameW(
            InitialDir=str(folder_kerja()),
            Title=pintasan.keterangan,
            Filter=f"{pola}\0{pola}\0",
            Flags=_BANYAK_BERKAS | _HARUS_ADA,
            MaxFile=32_768,
        )
    except pywintypes.error:
        return []
    return pilihan_dialog(jawaban)


def pilihan_dialog(jawaban: str) -> list[Path]:
    """What the dialog answers: one path, or a folder and names, between NUL characters."""
    pertama, *nama = [bagian for bagian in jawaban.split("\0") if bagian]
    return [Path(pertama) / n for n in nama] or [Path(pertama)]


def _buka(jalur: Path) -> None:
    if sys.platform != "win32":
        return
    try:
        os.startfile(jalur)
    except OSError:  # no program is there for it
        print(f"Buka {jalur} dengan Excel.")


def _tunggu() -> None:
    """A window that a double click opened would close before it was read."""
    if sys.stdin is None or not sys.stdin.isatty():
        return
    with contextlib.suppress(EOFError, KeyboardInterrupt):
        input("\nTekan Enter untuk menutup jendela ini.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
