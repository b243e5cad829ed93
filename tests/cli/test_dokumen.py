"""`lkj dokumen` as a user runs it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.alat import AKAR
from workbook_tools.cli import main
from workbook_tools.docx.paket import buka

LOKSADO = AKAR / "samples" / "loksado_2024.xlsx"
DAHA = AKAR / "samples" / "daha_utara_2024.xlsx"


@pytest.fixture(scope="module")
def jadi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document of Loksado, made once."""
    jalur = tmp_path_factory.mktemp("jadi") / "LKj.docx"
    assert main(["dokumen", str(LOKSADO), "-o", str(jalur)]) == 1  # places to be filled remain
    return jalur


def test_dibuat_lalu_diperbarui_tanpa_perubahan(
    jadi: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    salin = tmp_path / "LKj.docx"
    shutil.copy(jadi, salin)
    assert main(["dokumen", str(LOKSADO), "-o", str(salin)]) == 1
    assert "diperbarui" in capsys.readouterr().out
    assert salin.read_bytes() == jadi.read_bytes()


def test_periksa_tidak_menulis(jadi: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sebelum = jadi.read_bytes()
    assert main(["dokumen", str(LOKSADO), "--periksa", str(jadi), "--json"]) == 1
    hasil = json.loads(capsys.readouterr().out)
    assert hasil["blok"]["basi"] == []
    assert hasil["temuan"] == []
    assert hasil["isi"]
    assert jadi.read_bytes() == sebelum
    assert main(["dokumen", str(LOKSADO), "--periksa", str(jadi)]) == 1
    assert "Semua blok mutakhir." in capsys.readouterr().out


def test_suntingan_disebut(jadi: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    salin = tmp_path / "LKj.docx"
    paket = buka(jadi.read_bytes(), "")
    paket.isi[paket.utama] = paket.isi[paket.utama].replace(
        b"kategori Sangat Tinggi.", b"kategori Luar Biasa."
    )
    salin.write_bytes(paket.byte())
    assert main(["dokumen", str(LOKSADO), "--periksa", str(salin), "--json"]) == 1
    temuan = json.loads(capsys.readouterr().out)["temuan"]
    assert {t["aturan"] for t in temuan} == {"D611"}
    assert "Luar Biasa" in temuan[0]["nilai"]
    assert "Sangat Tinggi" in temuan[0]["terkait"][0]["nilai"]
    assert main(["dokumen", str(LOKSADO), "--periksa", str(salin)]) == 1
    baris = next(b for b in capsys.readouterr().out.splitlines() if "Menurut buku kerja:" in b)
    assert "Sangat Tinggi" in baris  # as it would be printed
    main(["dokumen", str(LOKSADO), "-o", str(salin), "--timpa", "semua"])
    assert salin.read_bytes() == jadi.read_bytes()


def test_dokumen_kantor_lain_tidak_ditimpa(
    jadi: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    salin = tmp_path / "LKj.docx"
    shutil.copy(jadi, salin)
    assert main(["dokumen", str(DAHA), "-o", str(salin)]) == 2
    assert "adalah dokumen Kecamatan Loksado" in capsys.readouterr().err
    assert salin.read_bytes() == jadi.read_bytes()


def test_berkas_lain_tidak_ditimpa(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lain = tmp_path / "surat.docx"
    templat = tmp_path / "T.docx"
    assert main(["dokumen", "--templat-kosong", "-o", str(templat)]) == 0
    shutil.copy(templat, lain)
    assert main(["dokumen", str(LOKSADO), "-o", str(lain)]) == 2
    assert "bukan dokumen yang dibuat dengan lkj dokumen" in capsys.readouterr().err
    lain.write_bytes(b"bukan dokumen")
    assert main(["dokumen", str(LOKSADO), "-o", str(lain)]) == 2
    assert lain.read_bytes() == b"bukan dokumen"


def test_templat_kantor_sendiri(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    templat = tmp_path / "T.docx"
    main(["dokumen", "--templat-kosong", "-o", str(templat)])
    paket = buka(templat.read_bytes(), "")
    isi = paket.isi[paket.utama]
    paket.isi[paket.utama] = isi.replace(b"KATA PENGANTAR", b"PRAKATA {perangkat_daerah}").replace(
        b"[lkj b3.prestasi]", b"Tanpa prestasi"
    )
    templat.write_bytes(paket.byte())
    hasil = tmp_path / "LKj.docx"
    assert main(["dokumen", str(LOKSADO), "-o", str(hasil), "--templat", str(templat)]) == 1
    jadi = buka(hasil.read_bytes(), "")
    assert b"PRAKATA Kecamatan Loksado" in jadi.isi[jadi.utama]
    assert b"lkjb_b3.prestasi" not in jadi.isi[jadi.utama]
    capsys.readouterr()
    assert main(["dokumen", str(LOKSADO), "-o", str(hasil)]) == 1
    assert "1 blok dihapus dari dokumen atau templatnya" in capsys.readouterr().out
    assert buka(hasil.read_bytes(), "").isi[jadi.utama] == jadi.isi[jadi.utama]


def test_templat_dengan_satu_blok_dua_kali(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    templat, hasil = tmp_path / "T.docx", tmp_path / "LKj.docx"
    main(["dokumen", "--templat-kosong", "-o", str(templat)])
    paket = buka(templat.read_bytes(), "")
    isi = paket.isi[paket.utama]
    paket.isi[paket.utama] = isi.replace(b"[lkj b3.belanja]", b"[lkj b3.prestasi]")
    templat.write_bytes(paket.byte())
    assert main(["dokumen", str(LOKSADO), "-o", str(hasil), "--templat", str(templat)]) == 2
    assert "[lkj b3.prestasi] 2 kali" in capsys.readouterr().err
    assert not hasil.exists()


def test_satu_buku_rusak_tidak_menghentikan_yang_lain(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sumber = tmp_path / "buku"
    sumber.mkdir()
    shutil.copy(LOKSADO, sumber / "a.xlsx")
    (sumber / "b.xlsx").write_bytes(b"rusak")
    assert main(["dokumen", str(sumber), "-o", str(tmp_path / "hasil")]) == 2
    assert [p.name for p in (tmp_path / "hasil").iterdir()] == ["a.docx"]
    assert "b.xlsx" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("kata", "pesan"),
    [
        ([], "Sebutkan buku kerjanya"),
        ([str(LOKSADO)], "-o LKj.docx"),
        ([str(LOKSADO), "-o", "LKj.pdf"], "berakhiran .docx"),
        (["--templat-kosong"], "-o TEMPLAT.docx"),
    ],
)
def test_permintaan_yang_kurang_lengkap(
    kata: list[str], pesan: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["dokumen", *kata]) == 2
    assert pesan in capsys.readouterr().err


def test_perintah_lain_tidak_memuat_mesin_dokumen() -> None:
    kode = (
        "import sys; from workbook_tools.cli import main\n"
        f"main(['hitung', '--json', {str(LOKSADO)!r}])\n"
        "berat = {'xlsxwriter', 'workbook_tools.docx', 'workbook_tools.susun'}\n"
        "berat &= sys.modules.keys()\n"
        "assert not berat, berat"
    )
    subprocess.run([sys.executable, "-c", kode], check=True, capture_output=True)
