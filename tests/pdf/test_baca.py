"""PDF pages as paragraphs and tables; what cannot be read is said."""

import zlib
from pathlib import Path

import pytest
from pdfminer import pdftypes

from tests.pdf.alat import Halaman, kisi, pdf
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.naskah import Paragraf, Tabel
from workbook_tools.pdf import jaga
from workbook_tools.pdf.baca import baca_pdf
from workbook_tools.pdf.kisi import gabung_baris, kelompok_tepi

XS, YS = (50, 150, 300), (100, 130, 160)
ISI = [
    (55, 120, "Program"),
    (155, 120, "Anggaran"),
    (55, 145, "Penataan"),
    (55, 156, "Desa"),
    (155, 145, "1.000"),
]


def _teks(t: Tabel) -> list[list[str]]:
    return [[s.teks if s else "" for s in b] for b in t.petak()]


def test_tabel_bergaris_dan_kalimat_di_luarnya(tmp_path: Path) -> None:
    halaman = ([(50, 60, "Kalimat sebelum tabel."), *ISI], kisi(XS, YS))
    n = baca_pdf(pdf(tmp_path / "a.pdf", halaman))
    p, t = n.bagian
    assert isinstance(p, Paragraf)
    assert isinstance(t, Tabel)
    assert (p.teks, p.urutan, p.halaman) == ("Kalimat sebelum tabel.", 1, 1)
    assert _teks(t) == [["Program", "Anggaran"], ["Penataan Desa", "1.000"]]


def test_tabel_lanjutan_digabung_tanpa_kepala_ulang(tmp_path: Path) -> None:
    kedua = [
        (55, 120, "Program"),
        (155, 120, "Anggaran"),
        (55, 145, "Ketertiban"),
        (155, 145, "2.000"),
    ]
    n = baca_pdf(pdf(tmp_path / "a.pdf", (ISI, kisi(XS, YS)), (kedua, kisi(XS, YS))))
    (t,) = n.bagian
    assert isinstance(t, Tabel)
    assert _teks(t)[1:] == [["Penataan Desa", "1.000"], ["Ketertiban", "2.000"]]


def test_halaman_tanpa_teks_disebut(tmp_path: Path) -> None:
    n = baca_pdf(pdf(tmp_path / "a.pdf", ([(50, 60, "Ada isi.")], []), ([], [(1, 1, 9, 9)])))
    assert n.tak_terbaca == (
        "Halaman 2 tidak memuat teks (hasil pindai?); isinya tidak diperiksa.",
    )


def test_angka_tanpa_garis_disebut(tmp_path: Path) -> None:
    angka = [(20 + 55 * (k % 10), 40 + 12 * (k // 10), "12.345") for k in range(550)]
    n = baca_pdf(pdf(tmp_path / "a.pdf", (angka, [])))
    assert "tabelnya tidak terbaca" in n.tak_terbaca[0]


@pytest.mark.parametrize(
    ("baris", "jadi"),
    [
        (["1.575.813", ".400"], "1.575.813.400"),
        (["346.373.", "250"], "346.373.250"),
        (["CAPAIA", "N"], "CAPAIAN"),
        (["202", "4"], "2024"),
        (["Program", "Desa"], "Program Desa"),
        (["12", "Bulan"], "12 Bulan"),
        (["perundang-", "undangan"], "perundang-undangan"),
        (["Kabupaten -", "Kota"], "Kabupaten - Kota"),
    ],
)
def test_baris_sel_sempit_digabung(baris: list[str], jadi: str) -> None:
    assert gabung_baris(baris) == jadi


def test_tepi_yang_berdekatan_satu_garis() -> None:
    assert kelompok_tepi([10, 11.5, 50, 49, 100]) == [10, 49, 100]


def test_bukan_pdf(tmp_path: Path) -> None:
    jalur = tmp_path / "x.pdf"
    jalur.write_bytes(b"bukan pdf")
    with pytest.raises(BerkasTakTerpakai, match="bukan PDF yang utuh"):
        baca_pdf(jalur)


@pytest.mark.parametrize(
    ("batas", "pesan"),
    [("baca.MAKS_HALAMAN", "lebih dari 1 halaman"), ("jaga.MAKS_RUJUKAN", "tidak wajar")],
)
def test_terlalu_banyak_halaman_atau_benda(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batas: str, pesan: str
) -> None:
    monkeypatch.setattr(f"workbook_tools.pdf.{batas}", 1)
    satu: Halaman = ([(50, 60, "Kalimat.")], ())
    with pytest.raises(BerkasTakTerpakai, match=pesan):
        baca_pdf(pdf(tmp_path / "a.pdf", satu, satu))


def test_halaman_rusak_tidak_membawa_yang_lain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jaga, "MAKS_BENDA", 40)
    satu: Halaman = ([(50, 60, "Kalimat sebelum tabel.")], ())
    n = baca_pdf(pdf(tmp_path / "a.pdf", satu, ([(50, 60, "x" * 200)], ()), satu))
    assert len(n.bagian) == 2
    assert n.tak_terbaca == ("Halaman 2 rusak, atau tidak wajar isinya; isinya tidak diperiksa.",)


def test_aliran_yang_mengembang_dihentikan() -> None:
    with jaga.terbatas(), pytest.raises(jaga.TakWajar):
        pdftypes.zlib.decompress(zlib.compress(bytes(jaga.MAKS_ISI + 1)))
    assert pdftypes.zlib is zlib


def test_aliran_terpotong_tetap_dilaporkan() -> None:
    with jaga.terbatas():
        assert pdftypes.zlib.decompress(zlib.compress(b"isi")) == b"isi"
        with pytest.raises(zlib.error):
            pdftypes.zlib.decompress(zlib.compress(bytes(range(256)) * 9)[:-9])


def test_semua_halaman_rusak_disebut_sebabnya(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jaga, "MAKS_BENDA", 3)
    with pytest.raises(BerkasTakTerpakai, match=r"tidak dapat dibaca\. Halaman 1 rusak"):
        baca_pdf(pdf(tmp_path / "a.pdf", ([(50, 60, "Kalimat panjang")], ())))
