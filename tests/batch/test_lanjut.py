"""What is current is known without reading its inputs; what is not is never taken for it."""

import os
import shutil
from pathlib import Path

import pytest

from tests.alat import AKAR
from tests.workbook.alat import bagian, bagian_lembar, ubah_bagian
from workbook_tools.batch import lanjut
from workbook_tools.batch.lanjut import sudah_dihitung
from workbook_tools.keluaran import baca_segel, disimpan_pada, masih_terhitung
from workbook_tools.tables.jejak import sidik_isian
from workbook_tools.workbook.olah import hitung_berkas

SIMPUR = AKAR / "samples" / "hss_2024" / "simpur.xlsx"


@pytest.fixture
def asal(tmp_path: Path) -> Path:
    return Path(shutil.copy(SIMPUR, tmp_path / "simpur.xlsx"))


@pytest.fixture
def jadi(asal: Path) -> Path:
    tujuan = asal.with_name("hasil.xlsx")
    hitung_berkas(asal, tujuan)
    return tujuan


@pytest.fixture
def dibaca(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One entry each time that all inputs were read."""
    catatan: list[int] = []
    monkeypatch.setattr(lanjut, "sidik_isian", lambda t: catatan.append(1) or sidik_isian(t))
    return catatan


def _ubah(jalur: Path, nama: str, lama: str, baru: str) -> None:
    isi = bagian(jalur)[nama].decode()
    assert lama in isi
    ubah_bagian(jalur, {nama: isi.replace(lama, baru).encode()})


def test_yang_tidak_berubah_dikenal_tanpa_membaca_isiannya(
    asal: Path, jadi: Path, dibaca: list[int]
) -> None:
    hasil = sudah_dihitung(asal, jadi)
    assert hasil is not None
    assert hasil.kategori == "Sangat Tinggi"
    assert sudah_dihitung(jadi, None) is not None
    assert dibaca == []


def test_yang_dihitung_di_tempat_dikenal_dari_tandanya(asal: Path, dibaca: list[int]) -> None:
    hitung_berkas(asal)
    assert sudah_dihitung(asal, None) is not None
    assert dibaca == []
    assert baca_segel(asal) is None  # the office's own: no verb may write over it
    assert not masih_terhitung(Path(SIMPUR))
    _ubah(asal, bagian_lembar(asal, "Capaian"), "</sheetData>", "</sheetData> ")
    assert sudah_dihitung(asal, None) is not None
    assert dibaca == [1]
    nama = bagian_lembar(asal, "Realisasi Kinerja")
    sel = '<row r="99"><c r="A99" t="inlineStr"><is><t>IKU9</t></is></c></row></sheetData>'
    _ubah(asal, nama, "</sheetData>", sel)
    assert sudah_dihitung(asal, None) is None


def test_menghitung_di_tempat_bukan_menyimpan(asal: Path) -> None:
    os.utime(asal, (1_700_000_000, 1_700_000_000))
    for _ in range(2):  # the second time what the first one noted is carried on
        hitung_berkas(asal)
        assert asal.stat().st_mtime > 1_700_000_000
        assert disimpan_pada(asal) == 1_700_000_000
    _ubah(asal, bagian_lembar(asal, "Capaian"), "</sheetData>", "</sheetData> ")
    assert disimpan_pada(asal) == asal.stat().st_mtime


def test_isian_yang_berubah_dihitung_lagi(asal: Path, jadi: Path) -> None:
    nama = bagian_lembar(asal, "Realisasi Kinerja")
    _ubah(asal, nama, "</sheetData>", '<row r="99"/></sheetData>')
    assert sudah_dihitung(asal, jadi) is not None  # an empty row is no input: the cells are asked
    sel = '<row r="99"><c r="A99" t="inlineStr"><is><t>IKU9</t></is></c></row>'
    _ubah(asal, nama, '<row r="99"/>', sel)
    assert sudah_dihitung(asal, jadi) is None


@pytest.mark.parametrize(
    ("berkas", "tempat", "lama", "baru"),
    [
        ("simpur.xlsx", "xl/sharedStrings.xml", "Urutan kerja", "Urutan Kerja"),
        ("simpur.xlsx", "xl/styles.xml", "</styleSheet>", "</styleSheet> "),
        ("hasil.xlsx", "Capaian", "</sheetData>", "</sheetData> "),
    ],
)
def test_yang_meragukan_ditanya_sidiknya(
    jadi: Path, dibaca: list[int], berkas: str, tempat: str, lama: str, baru: str
) -> None:
    """Texts that cells share, number formats, a result that somebody saved again."""
    jalur = jadi.with_name(berkas)
    nama = tempat if tempat.startswith("xl/") else bagian_lembar(jalur, tempat)
    _ubah(jalur, nama, lama, baru)
    assert sudah_dihitung(jadi.with_name("simpur.xlsx"), jadi) is not None
    assert dibaca == [1]


def test_tanpa_hasil_atau_hasil_rusak_dihitung(asal: Path, jadi: Path) -> None:
    assert sudah_dihitung(asal, asal.with_name("tidak_ada.xlsx")) is None
    jadi.write_bytes(b"rusak")
    assert sudah_dihitung(asal, jadi) is None
