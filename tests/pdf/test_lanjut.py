"""Tables over a page: the header once, merged cells that the page broke put together."""

import pytest

from workbook_tools.naskah import Paragraf, Ruas, SelTabel, Tabel
from workbook_tools.pdf.kisi import gabung_baris
from workbook_tools.pdf.lanjut import lanjutkan

KEPALA = ("Kegiatan", "Sub Kegiatan")


def tabel(*sel: tuple[int, int, str, int], baris: int) -> Tabel:
    """A table of two columns under ``KEPALA``; cells as row, column, text, height."""
    atas = [(1, n, teks, 1) for n, teks in enumerate(KEPALA, start=1)]
    return Tabel(
        tuple(
            SelTabel(b, k, (Paragraf((Ruas(teks),)),) if teks else (), tinggi)
            for b, k, teks, tinggi in (*atas, *sel)
        ),
        baris,
        2,
    )


def isi(t: Tabel) -> list[list[str]]:
    """The text of every place of the grid."""
    return [[s.teks if s else "" for s in b] for b in t.petak()]


@pytest.mark.parametrize(
    ("atas", "bawah", "utuh"),
    [
        ("Fasilitasi dan", "Koordinasi Desa", "Fasilitasi dan Koordinasi Desa"),
        ("Fasilitasi", "tata desa", "Fasilitasi tata desa"),
        ("Fasilitasi", "Koordinasi Desa", None),  # two kegiatan
    ],
)
def test_sel_gabungan_yang_terputus_halaman(atas: str, bawah: str, utuh: str | None) -> None:
    t = lanjutkan(
        tabel((2, 1, atas, 1), (2, 2, "Satu", 1), baris=2),
        tabel((2, 1, bawah, 2), (2, 2, "Dua", 1), (3, 2, "Tiga", 1), baris=3),
    )
    kegiatan = [utuh] * 3 if utuh else [atas, bawah, bawah]
    sub = ["Satu", "Dua", "Tiga"]
    assert isi(t) == [list(KEPALA), *map(list, zip(kegiatan, sub, strict=True))]


@pytest.mark.parametrize(("bawah", "utuh"), [("dan Perlengkapan", True), ("Bahan Logistik", False)])
def test_baris_yang_terputus_halaman(bawah: str, utuh: bool) -> None:
    """A row that the page broke goes on with the end of its name, and nothing else."""
    t = lanjutkan(
        tabel((2, 1, "1", 1), (2, 2, "Peralatan", 1), baris=2),
        tabel((2, 1, "", 1), (2, 2, bawah, 1), (3, 1, "2", 1), (3, 2, "Rapat", 1), baris=3),
    )
    satu = [["1", f"Peralatan {bawah}"]] if utuh else [["1", "Peralatan"], ["", bawah]]
    assert isi(t) == [list(KEPALA), *satu, ["2", "Rapat"]]


def test_yang_kosong_di_sampingnya_ikut_disatukan() -> None:
    atas = Tabel((SelTabel(1, 1), SelTabel(1, 2, (Paragraf((Ruas("Tata dan"),)),))), 1, 2)
    bawah = Tabel(
        tuple(SelTabel(1, k, (Paragraf((Ruas(x),)),), 2) for k, x in ((1, "Program"), (2, "Desa"))),
        2,
        2,
    )
    assert isi(lanjutkan(atas, bawah)) == [["Program", "Tata dan Desa"]] * 3


@pytest.mark.parametrize(
    ("teks", "jadi"),
    [
        ("S a s a r a n S t ra t e g i s", "Sasaran Strategis"),
        ("I n d ik a t o r K i n e r j a", "Indikator Kinerja"),
        ("RT di RW", "RT di RW"),
        ("1 2 3 4 5 6 7", "1 2 3 4 5 6 7"),
    ],
)
def test_huruf_yang_renggang(teks: str, jadi: str) -> None:
    assert gabung_baris([teks]) == jadi
