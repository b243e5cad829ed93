"""The button Dokumen: the report of the open workbook, beside it or in Documents/LKj."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.docx.alat import paragraf, tulis
from tests.live.excel_tiruan import buka_tiruan
from tests.live.mesin_memori import PapanMemori, papan_dari_berkas
from workbook_tools.live import dokumen
from workbook_tools.live.mesin.buku import Book

ALAMAT = "https://kantor-my.sharepoint.com/personal/x/Documents/LKj 2024.xlsm"


@pytest.fixture
def papan(loksado: Path) -> PapanMemori:
    return papan_dari_berkas(loksado)


def _pesan(papan: PapanMemori) -> list[str]:
    return [kata for jenis, kata in papan.catatan if jenis == "pesan"]


def _isi(jalur: Path) -> str:
    with zipfile.ZipFile(jalur) as z:
        return z.read("word/document.xml").decode()


def _tulisi(jalur: Path, teks: str) -> None:
    """A paragraph more at the end, as a person types it."""
    with zipfile.ZipFile(jalur) as z:
        isi = {n: z.read(n) for n in z.namelist()}
    awal, akhir = isi["word/document.xml"].decode().rsplit("<w:sectPr", 1)
    isi["word/document.xml"] = f"{awal}{paragraf(teks)}<w:sectPr{akhir}".encode()
    with zipfile.ZipFile(jalur, "w") as z:
        for nama, data in isi.items():
            z.writestr(nama, data)


def test_ditulis_di_sebelah_buku_lalu_diperbarui(papan: PapanMemori, loksado: Path) -> None:
    """Unsaved inputs are in it, and what a person wrote stays."""
    tab = papan.tab["Identitas"].sel
    tempat = next(t for t, s in tab.items() if str(s.nilai).strip(" *") == "Perangkat Daerah")
    tab[tempat[0], tempat[1] + 1].nilai = "Kecamatan Ketikan Baru"
    hasil = dokumen(Book(papan))
    assert hasil is not None
    assert hasil.dokumen == loksado.with_suffix(".docx")
    assert str(hasil.dokumen) in _pesan(papan)[0]
    assert "Kecamatan Ketikan Baru" in _isi(hasil.dokumen)
    _tulisi(hasil.dokumen, "Tulisan sendiri di akhir.")
    tab[tempat[0], tempat[1] + 1].nilai = "Kecamatan Ketikan Lain"
    lagi = dokumen(Book(papan))
    assert lagi is None  # the document is another office's
    tab[tempat[0], tempat[1] + 1].nilai = "Kecamatan Ketikan Baru"
    lagi = dokumen(Book(papan))
    assert lagi is not None
    assert not lagi.baru
    assert "Tulisan sendiri di akhir." in _isi(hasil.dokumen)


def test_dokumen_orang_lain_tidak_ditimpa(papan: PapanMemori, loksado: Path) -> None:
    orang = loksado.with_suffix(".docx")
    tulis(orang, paragraf("Laporan yang ditulis sendiri"))
    sebelum = orang.read_bytes()
    assert dokumen(Book(papan)) is None
    assert "Pilih nama lain" in _pesan(papan)[0]
    assert orang.read_bytes() == sebelum


@pytest.mark.parametrize("pembuka", [Book, lambda p: buka_tiruan(p)[0]], ids=["sendiri", "excel"])
@pytest.mark.parametrize("alamat", [ALAMAT, "LKj 2024.xlsm"], ids=["OneDrive", "belum disimpan"])
def test_tanpa_folder_ditulis_ke_documents(
    alamat: str,
    pembuka: Callable[[PapanMemori], object],
    papan: PapanMemori,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    papan.berkas = alamat
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    hasil = dokumen(pembuka(papan))  # type: ignore[arg-type]
    assert hasil is not None
    assert hasil.dokumen == tmp_path / "Documents" / "LKj" / "LKj 2024.docx"
    assert hasil.dokumen.exists()
