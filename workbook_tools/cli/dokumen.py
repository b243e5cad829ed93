"""`lkj dokumen`: write the LKj document of a workbook, renew it, or look at it."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from workbook_tools.batch.berkas import Sasaran
from workbook_tools.batch.henti import dengan_ctrl_c
from workbook_tools.cli.pilihan import (
    DIHENTIKAN,
    buka_klaster,
    jalur,
    kutip,
    tambah_dask,
    tambah_proses,
)
from workbook_tools.cli.sasaran import buku_atau_gagal
from workbook_tools.errors import LkjError
from workbook_tools.formats.json_keluar import json_teks
from workbook_tools.keluaran import Pintu

if TYPE_CHECKING:
    from workbook_tools.dokumen.banyak import Tertulis

AKHIRAN = (".docx",)


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("jalur", nargs="*", metavar="BUKU", help="buku kerja, folder, atau pola *.xlsx")
    p.add_argument(
        "-o",
        "--keluaran",
        type=jalur,
        metavar="LKJ.docx",
        help="dokumen; dibuat, atau diperbarui di tempat bila sudah ada. Untuk banyak buku: folder",
    )
    p.add_argument("--templat", type=jalur, metavar="T.docx", help="templat kantor sendiri")
    p.add_argument("--kalimat", type=jalur, metavar="K.toml", help="kalimat kantor sendiri")
    p.add_argument(
        "--timpa",
        nargs="+",
        default=[],
        metavar="BLOK",
        help="tulis ulang blok ini walau disunting orang; 'semua' untuk setiap blok",
    )
    p.add_argument("--draf", action="store_true", help="beri kata DRAF di kepala halaman")
    p.add_argument(
        "--templat-kosong", action="store_true", help="tulis templat induk untuk digubah"
    )
    p.add_argument(
        "--periksa", type=jalur, metavar="LKJ.docx", help="lihat keadaan dokumen, tanpa menulis"
    )
    p.add_argument("--json", action="store_true", help="hasil --periksa sebagai JSON")
    tambah_proses(p)
    tambah_dask(p)


def jalankan(a: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 written but marks remain, 2 an input could not be used, 130 stopped
    by Ctrl-C."""
    if a.templat_kosong:
        return _templat(a)
    if not a.jalur:
        raise LkjError("Sebutkan buku kerjanya, misalnya: lkj dokumen BUKU.xlsx -o LKj.docx")
    sasaran, status = buku_atau_gagal(a.jalur)
    if a.periksa:
        return max(status, _periksa(a, sasaran))
    if a.keluaran is None:
        raise LkjError("Sebutkan dokumennya dengan -o LKj.docx (atau -o FOLDER untuk banyak buku).")
    return max(status, _tulis(a, list(_pasangan(a, sasaran))))


def _templat(a: argparse.Namespace) -> int:
    from workbook_tools.dokumen.kerja import templat_kosong

    if a.keluaran is None:
        raise LkjError("Sebutkan nama templatnya dengan -o TEMPLAT.docx.")
    keluar = Pintu("dokumen").berkas(a.keluaran, AKHIRAN)
    isi = templat_kosong()
    keluar.tulis(lambda f: f.write(isi))
    print(f"Templat dokumen ditulis ke {a.keluaran}.")
    return 0


def _pasangan(a: argparse.Namespace, sasaran: list[Sasaran]) -> Iterator[tuple[Path, Path]]:
    """Every workbook with its document. Many go into a folder, each under its own name."""
    if a.keluaran.suffix.casefold() in AKHIRAN and not a.keluaran.is_dir():
        if len(sasaran) > 1:
            raise LkjError(f"Untuk {len(sasaran)} buku kerja, -o harus folder, bukan satu .docx.")
        yield from ((s.jalur, a.keluaran) for s in sasaran)
        return
    if a.keluaran.suffix and not a.keluaran.is_dir():
        raise LkjError(f"{a.keluaran}: nama dokumen harus berakhiran .docx.")
    folder = Pintu("dokumen").folder(a.keluaran)
    terpakai: set[str] = set()
    for s in sasaran:
        nama = s.jalur.stem
        if nama.casefold() in terpakai:
            nama = f"{s.jalur.parent.name}_{nama}"
        terpakai.add(nama.casefold())
        yield s.jalur, folder / f"{nama}.docx"


def _tulis(a: argparse.Namespace, pasangan: list[tuple[Path, Path]]) -> int:
    """All documents; a workbook that cannot be used does not stop the others."""
    # Imported here: charts and XML are not worth their start-up time to other verbs.
    from workbook_tools.dokumen.banyak import TugasDokumen, tulis_semua
    from workbook_tools.susun.kalimat import baca_katalog

    baca_katalog(a.kalimat)  # sentences that cannot be used are told once, not for each workbook
    tugas = [
        TugasDokumen(nomor, buku, tujuan, a.kalimat, a.templat, tuple(a.timpa), a.draf)
        for nomor, (buku, tujuan) in enumerate(pasangan)
    ]
    status, selesai = 0, 0
    with buka_klaster(a.dask) as klaster, dengan_ctrl_c() as henti:
        for hasil in tulis_semua(tugas, proses=a.proses, pelaksana=klaster, henti=henti):
            selesai += 1
            status = max(status, _sebut(hasil))
    return DIHENTIKAN if henti.diminta and selesai < len(tugas) else status


def _sebut(hasil: "Tertulis") -> int:
    if hasil.sebab:
        print(f"lkj: {hasil.buku}: {hasil.sebab}", file=sys.stderr)
        return 2
    print(*hasil.baris, sep="\n")
    return 0 if hasil.bersih else 1


def _periksa(a: argparse.Namespace, sasaran: list[Sasaran]) -> int:
    from workbook_tools.dokumen.kerja import lihat_dokumen
    from workbook_tools.dokumen.ucapan import hasil_json, tulis_keadaan
    from workbook_tools.susun.kalimat import baca_katalog

    if len(sasaran) != 1:
        raise LkjError("--periksa membandingkan satu buku kerja dengan satu dokumen.")
    hasil = lihat_dokumen(sasaran[0].jalur, a.periksa, baca_katalog(a.kalimat))
    if a.json:
        print(json_teks(hasil_json(hasil)))
    else:
        print(*tulis_keadaan(hasil), sep="\n")
    return 0 if hasil.bersih else 1


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next: fill the template, or look at what is left."""
    if a.templat_kosong:
        return f"lkj dokumen BUKU.xlsx --templat {kutip(a.keluaran)} -o LKj.docx"
    if status >= 2 or a.periksa or len(a.jalur) != 1 or a.keluaran.suffix not in AKHIRAN:
        return None
    return f"lkj dokumen {kutip(a.jalur[0])} --periksa {kutip(a.keluaran)}"
