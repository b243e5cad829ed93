"""What leaves the program obeys nobody: terminals, JSON parsers, spreadsheets, charts."""

import json
import os
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workbook.alat import bagian, buat_buku
from workbook_tools.cli import main
from workbook_tools.formats.json_keluar import json_teks
from workbook_tools.keluaran.teks import (
    bilangan,
    tanpa_rumus,
    untuk_json,
    untuk_layar,
    untuk_simpan,
)

JAHAT = "\x1b[31m \x9b2J \u202e \u2066 \x07 \r \u2028 \udcff"


@given(st.text(st.characters(), max_size=40))
def test_layar_tidak_menerima_perintah(teks: str) -> None:
    aman = untuk_layar(teks)
    assert not any((c < " " and c not in "\t\n") or "\x7f" <= c <= "\x9f" for c in aman)
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f") & set(aman)
    aman.encode()


@pytest.mark.parametrize(
    "teks", ["Kecamatan Loksado", "99,92% → naik", "m², ½, 日本, 😀", "a\tb\nc"]
)
def test_teks_biasa_tidak_berubah(teks: str) -> None:
    assert untuk_layar(teks) == untuk_simpan(teks) == untuk_json(teks) == teks


def test_json_tetap_sama_setelah_dibaca() -> None:
    """Control characters are escapes on the screen and themselves after parsing."""
    isi = {"a\u202e": ["\x9b2J", "\x1b[31m", "é"]}
    teks = json_teks(isi)
    assert untuk_layar(teks) == teks
    assert json.loads(teks) == isi
    assert json.loads(json_teks({"berkas": "\udcff.xlsx"})) == {"berkas": "\ufffd.xlsx"}


@pytest.mark.parametrize(
    ("teks", "aman"),
    [
        ("=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        (" @SUM(A1)", " '@SUM(A1)"),
        ("x;=cmd|' /C calc'!A0", "x;'=cmd|' /C calc'!A0"),
        ("x\n=1+1", "x\n'=1+1"),
        ('x;"=1+1"', 'x;"\'=1+1"'),
        ("-cmd", "'-cmd"),
        ("-5,2", "-5,2"),
        ("-", "-"),
        ("x;-5;y", "x;-5;y"),
        ("90,43 ÷ 90,5 × 100 = 99,92%", "90,43 ÷ 90,5 × 100 = 99,92%"),
    ],
)
def test_csv_tanpa_rumus(teks: str, aman: str) -> None:
    assert tanpa_rumus(teks) == aman


def test_bilangan_terlalu_besar_tidak_diketahui() -> None:
    assert bilangan(Fraction(10) ** 400) is None
    assert bilangan(Fraction(1, 10**400)) == 0.0
    assert bilangan(Fraction(9992, 100)) == 99.92
    assert bilangan(Fraction(3)) == 3
    assert bilangan(None) is None


def _buku_jahat(jalur: Path) -> Path:
    """Names, codes and figures that would move a cursor, open a formula or overflow."""
    return buat_buku(
        jalur,
        {
            "identitas": {
                "perangkat_daerah": "Kecamatan \u202eContoh",
                "kabupaten": "x;=cmd|' /C calc'!A0",
                "tahun": 2024,
                "renstra_awal": 2024,
                "renstra_akhir": 2026,
            },
            "indikator": [
                {"kode": "IKU!A1", "sasaran": "S", "indikator": "=1+1 \x9b31m", "satuan": "%"}
            ],
            "kinerja": [{"kode": "IKU!A1", "target": "1" + "0" * 190, "realisasi": "9" * 190}],
        },
    )


@pytest.mark.parametrize(
    "kata",
    [["periksa"], ["periksa", "--json"], ["periksa", "--format", "sarif"], ["hitung", "--json"]],
)
def test_tidak_ada_perintah_di_layar(
    kata: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    jalur = _buku_jahat(tmp_path / "buku\x1b[31m.xlsx")
    assert main([*kata, str(jalur)]) in (0, 1)
    keluar, galat = capfd.readouterr()
    assert untuk_layar(keluar + galat) == keluar + galat
    if len(kata) > 1:
        json.loads(keluar)


def test_rekap_bertahan(tmp_path: Path) -> None:
    """An undecodable file name, a code like a cell's address, figures beyond any double."""
    if os.name == "nt":
        pytest.skip("file names are Unicode there")
    _buku_jahat(tmp_path / "buku.xlsx").rename(os.fsdecode(bytes(tmp_path) + b"/b\xff.xlsx"))
    rekap, csv = tmp_path / "rekap.xlsx", tmp_path / "csv"
    assert main(["rekap", str(tmp_path), "-o", str(rekap), "--csv", str(csv)]) == 0
    assert "Indikator" in openpyxl.load_workbook(rekap).sheetnames
    grafik = b"".join(b for n, b in bagian(rekap).items() if n.startswith("xl/charts/chart"))
    assert b"IKU!A1" in grafik
    assert b"<c:f>IKU!A1" not in grafik
    for berkas in csv.iterdir():
        baris = berkas.read_text(encoding="utf-8-sig")
        assert "\n=" not in baris
        assert ";=" not in baris
