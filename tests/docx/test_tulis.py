"""Native Word tables, headings in the list of contents, charts."""

import re

import pytest

from tests.docx.alat_tulis import badan, blok, dokumen, sel, tabel, teks
from workbook_tools.docx.gaya_templat import LEBAR_TEKS
from workbook_tools.docx.grafik import susun_buku
from workbook_tools.docx.jangkar import nama_jangkar
from workbook_tools.docx.nomor import angka
from workbook_tools.docx.tulis_tabel import lebar_kolom
from workbook_tools.naskah import Blok, SelTabel, Tabel
from workbook_tools.susun.bagan import bagan


def xml_tabel(isi: Tabel) -> str:
    data = badan(dokumen([Blok("a", (isi,))])).decode()
    cocok = re.search(r"<w:tbl>.*</w:tbl>", data)
    assert cocok
    return cocok[0]


def test_sel_gabung_dan_kepala_berulang() -> None:
    isi = (
        sel(1, 1, "Program", lebar=2),
        sel(1, 3, "Nilai"),
        sel(2, 1, "A", tinggi=2),
        sel(2, 2, "x"),
        sel(2, 3, "1"),
        sel(3, 2, "y"),
        sel(3, 3, "2"),
    )
    xml = xml_tabel(Tabel(isi, 3, 3, 1, "LKj Tabel"))
    assert xml.count('<w:gridSpan w:val="2"/>') == 1
    assert xml.count('<w:vMerge w:val="restart"/>') == 1
    assert xml.count("<w:vMerge/>") == 1
    assert xml.count("<w:tblHeader/>") == 1
    assert xml.count("<w:cantSplit/>") == 3


def test_gaya_tabel_yang_hilang_tidak_menghilangkan_garis() -> None:
    assert "tblBorders" not in xml_tabel(tabel("1"))
    assert "tblBorders" in xml_tabel(Tabel((sel(1, 1, "a"),), 1, 1, 0, "Gaya Hilang"))


def test_kolom_tidak_lebih_sempit_dari_kata_terpanjang() -> None:
    isi = tuple(
        SelTabel(1, n, sel(1, n, t).isi) for n, t in enumerate(["346.373.250", "a" * 5, "b"], 1)
    )
    lebar = lebar_kolom(Tabel(isi, 1, 3, 0, "", (1, 20, 20)), 8789)
    assert lebar[0] > 1000
    assert abs(sum(lebar) - 8789) < 5


def _lebar(kata: list[str], gaya: str = "LKj Tabel") -> str:
    """A table of one row with a column for each word."""
    return xml_tabel(
        Tabel(tuple(sel(1, n, t) for n, t in enumerate(kata, 1)), 1, len(kata), 1, gaya)
    )


def test_banyak_kolom_merapatkan_tepi_dulu_baru_huruf() -> None:
    """No word is broken: first the margins of the cells go, then the size of the writing."""
    cukup, rapat, penuh = (_lebar(["Pembinaan"] * n) for n in (5, 9, 10))
    assert [("tblCellMar" in x, '<w:sz w:val="14"/>' in x) for x in (cukup, rapat, penuh)] == [
        (False, False),
        (True, False),
        (True, True),
    ]


def test_garis_miring_tidak_memutus_kata() -> None:
    """Word and LibreOffice break no line there, so the whole needs room."""
    kata = ["Bulanan/Triwulanan/Semesteran", *["Pembinaan"] * 7]
    assert '<w:sz w:val="14"/>' in _lebar(kata)
    assert '<w:sz w:val="12"/>' in _lebar([*kata, *["Pembinaan"] * 2])


@pytest.mark.parametrize(("baris", "menempel"), [(4, 4), (20, 2)])
def test_tabel_pendek_utuh_dan_jumlah_tidak_sendirian(baris: int, menempel: int) -> None:
    """A short table stays on one page; of a long one its last two rows go along."""
    isi = tuple(sel(n, 1, "a") for n in range(1, baris + 1))
    xml = xml_tabel(Tabel(isi, baris, 1, 1, "LKj Tabel"))
    assert xml.count("<w:keepNext/>") == menempel


def test_bagan_tidak_terpotong_halaman_dan_kotaknya_lebar() -> None:
    jabatan = [
        ("Camat", "", "A"),
        *((f"Kepala Seksi Pemerintahan {n}", "Camat", "B") for n in "123456"),
    ]
    t = bagan(jabatan)
    assert t is not None
    xml = xml_tabel(t)
    assert xml.count("<w:keepNext/>") == xml.count("<w:p>")
    lebar = lebar_kolom(t, 8789)
    for s in t.sel:
        assert "Pemerintahan" not in s.teks or sum(lebar[s.kolom - 1 :][: s.lebar]) > 1100


def test_daftar_isi_memuat_judul_bernomor() -> None:
    isi = teks(dokumen())
    assert re.search(r"BAB I Bab satu\s", isi)
    assert re.search(r"A\. Bab Contoh & Co\s", isi)
    assert b"PAGEREF _Toc_lkj_0001" in badan(dokumen())


def test_karakter_terlarang_tidak_merusak_xml() -> None:
    aneh = [Blok("a", (tabel("<&>\x00\x0b]]>"),))]
    assert "<&>]]>" in teks(dokumen(aneh))


def test_nama_jangkar_muat_dalam_batas_word() -> None:
    assert all(len(nama) <= 40 for nama in nama_jangkar("b3." + "K" * 18 + ".kecamatan"))


def test_angka_daftar() -> None:
    assert [angka(n, "upperRoman") for n in (1, 4, 9, 14)] == ["I", "IV", "IX", "XIV"]
    assert [angka(n, "lowerLetter") for n in (1, 26, 27)] == ["a", "z", "aa"]


def test_grafik_membawa_datanya_dan_menyebut_labelnya() -> None:
    xml = dokumen().isi["word/charts/lkj_c.xml"].decode()
    assert '<c:externalData r:id="rId1">' in xml
    assert '<c:dispBlanksAs val="gap"/>' in xml
    assert '<c:showSerName val="0"/>' in xml
    g = blok()[2].bagian[0]
    assert susun_buku(g) == susun_buku(g)  # type: ignore[arg-type]


@pytest.mark.parametrize("nama", ["toc 1", "toc 2", "toc 3", "table of figures"])
def test_nomor_halaman_daftar_tidak_di_balik_tepi(nama: str) -> None:
    """LibreOffice paints no text behind the right indent; the numbers stand at the margin."""
    gaya = dokumen().isi["word/styles.xml"].decode()
    cocok = re.search(rf'<w:name w:val="{nama}"/>.*?</w:style>', gaya, re.DOTALL)
    assert cocok
    assert f'w:leader="dot" w:pos="{LEBAR_TEKS}"' in cocok[0]
    assert "w:right=" not in cocok[0]
