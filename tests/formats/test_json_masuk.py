"""Hostile and slipshod input JSON: a sentence, never a stack of English words."""

from pathlib import Path

import pytest

from workbook_tools.cli import main
from workbook_tools.errors import DataTakSah
from workbook_tools.formats.json_masukan import baca_json

IDENTITAS = '"perangkat_daerah": "Kecamatan Contoh", "kabupaten": "Contoh"'


def _satu(isi: str) -> bytes:
    return f'{{"identitas": {{{IDENTITAS}, {isi}}}}}'.encode()


KASUS: dict[str, tuple[bytes, str]] = {
    "tahun lima ribu digit": (_satu(f'"tahun": {"9" * 5000}'), "di luar yang wajar"),
    "pangkat raksasa": (_satu('"tahun": 1e99999999999999999999'), "di luar yang wajar"),
    "pangkat besar": (_satu('"tahun": 1e400'), "di luar yang wajar"),
    "NaN": (_satu('"tahun": NaN'), "NaN bukan angka"),
    "tak hingga": (_satu('"tahun": -Infinity'), "-Infinity bukan angka"),
    "kunci ganda": (_satu('"tahun": 2024, "tahun": 2023'), "'tahun' tertulis dua kali"),
    "bertumpuk": (b"[" * 200_000, "bertumpuk terlalu dalam"),
    "bukan teks": (b"\xff\xfe\xfd\xfc\x00", "tidak terbaca sebagai teks"),
    "latin-1": ('{"identitas": "é"}'.encode("latin-1"), "UTF-8"),
    "terpotong": (b'{"identitas": {', "baris 1 kolom 16"),
    "kosong": (b"", "baris 1 kolom 1"),
    "koma lebih": (b'{\n  "identitas": {},\n}', "baris 3 kolom 1"),
    "daftar": (b"[]", "harus berupa objek"),
    "teks terlalu panjang": (_satu(f'"tahun": "{"x" * 40_000}"'), "lebih dari 32767 huruf"),
    "baris terlalu banyak": (b'{"desa": [' + b"{}," * 8_000 + b"{}]}", "lebih dari 8000 baris"),
    "kunci ANSI": (b'{"identitas": {"a\\u001b[31m": 1}}', "tidak dikenal"),
}


@pytest.mark.parametrize("nama", KASUS)
def test_disebut_sebabnya(nama: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    isi, sebab = KASUS[nama]
    jalur = tmp_path / "data.json"
    jalur.write_bytes(isi)
    with pytest.raises(DataTakSah, match=r"(?i)json") as galat:
        baca_json(jalur)
    assert sebab in str(galat.value)
    assert main(["isi", str(jalur), "-o", str(tmp_path / "buku.xlsx")]) == 2
    keluar = "".join(capfd.readouterr())
    assert "\x1b" not in keluar
    assert "Expecting" not in keluar
    assert not (tmp_path / "buku.xlsx").exists()


@pytest.mark.parametrize("sandi", ["utf-8", "utf-8-sig", "utf-16"])
def test_pengodean_yang_biasa_terbaca(sandi: str, tmp_path: Path) -> None:
    jalur = tmp_path / "data.json"
    jalur.write_bytes(_satu('"tahun": 2024').decode().encode(sandi))
    assert baca_json(jalur)["identitas"][0]["tahun"] == 2024


@pytest.mark.parametrize("tahun", ["²", "٢٠٢٤", "20240", "2024.0", ""])
def test_tahun_yang_aneh_tidak_menghentikan_isi(tahun: str, tmp_path: Path) -> None:
    jalur = tmp_path / "data.json"
    jalur.write_bytes(_satu(f'"renstra_awal": "{tahun}"'))
    assert main(["isi", str(jalur), "-o", str(tmp_path / "buku.xlsx")]) == 0
