"""The catalogue: readable, without figures, reworded by an office within bounds."""

import re
from pathlib import Path

import pytest

from workbook_tools.errors import LkjError
from workbook_tools.naskah import Ruas
from workbook_tools.susun.kalimat import baca_katalog, susun

KATALOG = baca_katalog()


@pytest.mark.parametrize("kunci", [k for k in KATALOG.teks if not k.startswith("dasar_hukum")])
def test_tidak_ada_angka_yang_diketik(kunci: str) -> None:
    for teks in KATALOG.teks[kunci]:
        assert not re.search(r"\d", teks)


def test_semua_kalimat_n01_sampai_n19_ada() -> None:
    ada = {k.partition(".")[0] for k in KATALOG.teks}
    assert {f"N{n:02d}" for n in range(1, 20)} <= ada


def test_kata_diganti_dan_tanda_tetap_bertanda() -> None:
    tanda = Ruas("[PERIKSA I102]", gaya="LKj Periksa")
    hasil = susun("{a} dan {b}.", {"a": "anggaran", "b": tanda})
    assert hasil == (Ruas("Anggaran dan "), tanda, Ruas("."))


def test_isi_yang_memuat_kurung_kurawal_tidak_ditafsirkan() -> None:
    assert susun("{a}.", {"a": "{b}"}) == (Ruas("{b}."),)


def tulis(tmp_path: Path, isi: str) -> Path:
    jalur = tmp_path / "kalimat.toml"
    jalur.write_text(isi, encoding="utf-8")
    return jalur


def test_kantor_boleh_mengganti_kata(tmp_path: Path) -> None:
    jalur = tulis(tmp_path, '[N09]\nutama = "Terpakai {R} dari {A}."\n')
    katalog = baca_katalog(jalur)
    assert katalog.tulis("N09.utama", A="Rp2", R="Rp1", x="", S="") == "Terpakai Rp1 dari Rp2."
    assert katalog.teks["N01.utama"] == KATALOG.teks["N01.utama"]


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ('[N09]\nutama = "Terpakai {Q}."', r"N09\.utama memakai \{Q\}.*\{A\}, \{R\}, \{S\}, \{x\}"),
        ('[N99]\nutama = "x"', r"N99\.utama tidak dikenal"),
        ("[N09\n", "tidak dapat dibaca"),
        ("[pengantar]\nteks = []", "kosong"),
    ],
)
def test_kalimat_yang_tak_dapat_dipakai_disebut(tmp_path: Path, isi: str, pesan: str) -> None:
    with pytest.raises(LkjError, match=pesan):
        baca_katalog(tulis(tmp_path, isi))


def test_berkas_kalimat_tidak_ada(tmp_path: Path) -> None:
    with pytest.raises(LkjError, match="tidak dapat dibaca"):
        baca_katalog(tmp_path / "tiada.toml")
