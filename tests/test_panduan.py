"""The guides name commands, messages and pictures that exist."""

import re
import shlex

import pytest

from tests.alat import AKAR
from workbook_tools.cli import PERINTAH, _pengurai

PANDUAN = ("pasang.md", "tempel.md", "triwulan.md", "panduan.md", "banyak_buku.md", "dokumen.md")
PESAN = (
    "Program lkj belum dipasang di komputer ini, atau belum dikenal Excel.",
    "tidak ditemukan di Excel yang sedang terbuka.",
    "sedang dikunci, sehingga hasil tidak dapat ditulis.",
    "bukan buku kerja dari templat LKj",
    "Perhitungan berhenti karena kesalahan yang tidak terduga.",
    "membaca isian ...",
)


def teks(nama: str) -> str:
    return (AKAR / "docs" / nama).read_text(encoding="utf-8")


def perintah() -> list[str]:
    """Every `lkj ...` in backticks or on a line of its own in a block of code."""
    semua = "\n".join(map(teks, PANDUAN))
    kutipan = re.findall(r"`(?:\S*/)?(lkj [^`\n]+)`", semua)
    baris = re.findall(r"^(lkj [a-z].*)$", semua, re.M)
    return sorted({p for p in (*kutipan, *baris) if not p.startswith("lkj: ")})


@pytest.mark.parametrize("kata", perintah())
def test_perintah_di_panduan_ada(kata: str) -> None:
    isi = shlex.split(kata)[1:]
    if len(isi) == 1:  # a verb that is only mentioned
        assert isi[0] in PERINTAH or isi == ["--versi"]
        return
    # argparse ends the program on a verb or an option that does not exist.
    assert _pengurai(isi).parse_args(isi).perintah == isi[0]


@pytest.mark.parametrize("nama", PANDUAN)
def test_gambar_dan_tautan_ada(nama: str) -> None:
    for tujuan in re.findall(r"\]\(([^)#:]+)\)", teks(nama)):
        assert (AKAR / "docs" / tujuan).is_file(), tujuan


@pytest.mark.parametrize("pesan", PESAN)
def test_pesan_di_panduan_adalah_pesan_program(pesan: str) -> None:
    """A message that the guide explains is one that the program or its macros show."""
    sumber = [*(AKAR / "macros").glob("LKj*.bas"), *(AKAR / "workbook_tools").rglob("*.py")]
    satu = re.sub(r'"\s*\n\s*f?"', "", "\n".join(p.read_text(encoding="utf-8") for p in sumber))
    assert pesan in satu
    assert pesan.strip() in teks("pasang.md").replace("\n", " ")
