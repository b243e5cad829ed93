"""Fills for category colours that have no name of their own."""

from pathlib import Path
from typing import Any

from openpyxl.styles import PatternFill

from tests.workbook.alat import bagian
from tests.workbook.lembar import cari, diubah_staf, lembar, templat, terisi, tulis
from workbook_tools.model.terisi import LembarTerisi, SelTulis


def capaian(*warna: str | None) -> LembarTerisi:
    """Rows whose category has these colours; a name stands for the template's own ones."""
    isi: list[dict[str, Any]] = []
    for n, w in enumerate(warna):
        kode = w if w and w.startswith("#") else None
        sel = SelTulis("Kategori", warna=kode[1:] if kode else None)
        isi.append({"no": str(n), "kategori": sel, "warna": w})
    return terisi("capaian", capaian=isi)


def isian(jalur: Path, banyak: int) -> list[str | None]:
    ws = lembar(jalur, "Capaian")
    baris, kolom = cari(ws, "Kategori")
    sel = [ws.cell(baris + n, kolom) for n in range(1, banyak + 1)]
    return [c.fill.fgColor.rgb[2:] if c.fill.fill_type else None for c in sel]


def test_warna_berganti_dari_hitungan_ke_hitungan(tmp_path: Path) -> None:
    """Also when every row was coloured, so that no row shows the plain looks any more."""
    jalur = templat(tmp_path / "buku.xlsx")
    gaya = bagian(jalur)["xl/styles.xml"]
    for warna in (
        ("Merah", None),
        ("#12AB34", "#12AB34", "#ABCDEF"),
        ("#ABCDEF", "#12AB34"),
        (None, "#12AB34", "Merah"),
        ("Merah", "Hijau Tua"),
    ):
        tulis(jalur, capaian(*warna))
        harap = [w[1:] if w and w.startswith("#") else None for w in warna]
        assert isian(jalur, len(warna)) == harap
        if warna[0] == "Merah" and len(warna) == 2 and warna[1] is None:
            assert bagian(jalur)["xl/styles.xml"] == gaya
    kedua = bagian(jalur)["xl/styles.xml"]
    tulis(jalur, capaian("#12AB34", "#ABCDEF"))
    assert bagian(jalur)["xl/styles.xml"] == kedua  # nothing added twice


def test_warna_staf_pada_kolom_kategori_kembali(tmp_path: Path) -> None:
    """Staff painted the column; a coloured row does not make the program forget that."""
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Capaian") as ws:
        baris, kolom = cari(ws, "Kategori")
        for n in range(1, 16):
            ws.cell(baris + n, kolom).fill = PatternFill("solid", fgColor="FF00FFFF")
    tulis(jalur, capaian("#12AB34", "Merah"))
    assert isian(jalur, 2) == ["12AB34", "00FFFF"]
    tulis(jalur, capaian("Merah", "Merah"))
    assert isian(jalur, 2) == ["00FFFF", "00FFFF"]


def test_buku_tanpa_gaya(tmp_path: Path) -> None:
    """Cells of a workbook whose styles are missing are written without a colour."""
    jalur = templat(tmp_path / "buku.xlsx")
    from workbook_tools.workbook.gaya import Gaya
    from workbook_tools.workbook.paket import Paket

    with Paket(jalur) as paket:
        paket.hubungan = {}
        gaya = Gaya(paket)
        assert gaya.berwarna("7", "12AB34") == "7"
        assert gaya.berwarna(None, "12AB34") is None
        assert not gaya.bungkus("7")
        assert gaya.perubahan() == {}
