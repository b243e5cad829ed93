"""The layout of computed sheets and the heights of rows: pure functions, small tables."""

import pytest

from workbook_tools.schema import Blok, KolomHitung, LembarHitung, Tampilan
from workbook_tools.schema.tata_letak import BARIS_PANDUAN_AKHIR, baris_teks, tinggi_baris
from workbook_tools.template.letak import LEBAR_CELAH, tata_letak


def _blok(id_: str, *lebar: int, judul: str = "", siap: int = 2) -> Blok:
    kolom = tuple(KolomHitung(f"k{n}", f"K{n}", Tampilan.BULAT, x) for n, x in enumerate(lebar))
    return Blok(id_, judul, kolom, baris_siap=siap)


def _lembar(*pita: tuple[Blok, ...], id_: str = "coba", ruang: int = 0) -> LembarHitung:
    return LembarHitung(id_, "Coba", "Coba", "", pita, ruang_grafik=ruang)


def test_pita_bertumpuk_dan_blok_berdampingan() -> None:
    letak = tata_letak(
        _lembar(
            (_blok("a", 10, 20, judul="A"), _blok("b", 5, siap=4)),
            (_blok("c", 30), _blok("d", 8, 9, 7)),
        )
    )
    # (heading, header, first data, last prepared, first column, last column)
    tempat = {
        x.blok.id: (
            x.baris_judul,
            x.baris_kepala,
            x.baris_data,
            x.baris_akhir,
            x.kolom,
            x.kolom_akhir,
        )
        for x in letak.blok
    }
    assert tempat == {
        "a": (5, 6, 7, 8, 1, 2),
        "b": (5, 6, 7, 10, 4, 4),
        "c": (None, 12, 13, 14, 1, 1),
        "d": (None, 12, 13, 14, 4, 6),
    }
    assert letak.lebar == {1: 30, 2: 20, 3: LEBAR_CELAH, 4: 8, 5: 9, 6: 7}


def test_ruang_grafik_mendahului_tabel() -> None:
    letak = tata_letak(_lembar((_blok("a", 10),), ruang=20))
    assert letak.baris_grafik == 5
    assert letak.dari("a").baris_kepala == 25


def test_beranda_memberi_ruang_tombol_dan_panduan() -> None:
    letak = tata_letak(_lembar((_blok("a", 10),), id_="beranda"))
    assert letak.dari("a").baris_kepala == BARIS_PANDUAN_AKHIR + 2


def test_teks_penutup_tidak_melebarkan_kolom_pita_lain() -> None:
    cara = KolomHitung("cara", "Cara Hitung", lebar=40)
    sempit = Blok("a", "", (KolomHitung("x", "X", Tampilan.BULAT, 9), cara))
    letak = tata_letak(_lembar((sempit,), (_blok("b", 9, 10, 10),)))
    assert letak.lebar == {1: 9, 2: 10, 3: 10}
    assert letak.lepas == {("a", 2)}


def test_blok_atau_kolom_yang_tak_ada() -> None:
    letak = tata_letak(_lembar((_blok("a", 10),)))
    with pytest.raises(KeyError):
        letak.dari("z")
    with pytest.raises(ValueError, match="z"):
        letak.dari("a").kolom_dari("z")


@pytest.mark.parametrize(
    ("teks", "lebar", "baris"),
    [
        ("", 10, 1),
        ("pendek", 10, 1),
        ("satu dua tiga", 8, 2),
        ("Target Tahun Lalu", 11, 2),
        ("satu\ndua", 20, 2),
        ("x" * 25, 11, 3),
        ("ab " + "x" * 25, 11, 4),
    ],
)
def test_baris_teks(teks: str, lebar: int, baris: int) -> None:
    assert baris_teks(teks, lebar) == baris


def test_tinggi_menurut_teks_terpanjang() -> None:
    assert tinggi_baris([("a", 10), ("satu dua tiga", 8)]) == 30
    assert tinggi_baris([]) == 15
