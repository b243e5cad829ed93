"""The help sheet."""

from openpyxl import Workbook

from workbook_tools.records import LEMBAR_TEMPLAT
from workbook_tools.records.pernyataan import ACUAN
from workbook_tools.records.skala import WARNA
from workbook_tools.schema import VERSI_TEMPLAT
from workbook_tools.template.petunjuk_teks import kategori


def test_rentang_kategori_dengan_kata() -> None:
    assert [(warna, nama, arti) for warna, nama, arti in kategori()] == [
        ("Hijau Tua", "Sangat Tinggi", "Capaian 91% ke atas (hijau tua)."),
        ("Hijau Muda", "Tinggi", "Capaian 76% sampai di bawah 91% (hijau muda)."),
        ("Kuning Tua", "Sedang", "Capaian 66% sampai di bawah 76% (kuning tua)."),
        ("Kuning Muda", "Rendah", "Capaian 51% sampai di bawah 66% (kuning muda)."),
        ("Merah", "Sangat Rendah", "Capaian di bawah 51% (merah)."),
    ]


def test_isi_petunjuk(buku: Workbook) -> None:
    ws = buku["Petunjuk"]
    kiri = {ws.cell(b, 1).value: ws.cell(b, 2).value for b in range(1, ws.max_row + 1)}
    assert f"versi {VERSI_TEMPLAT}" in ws["A2"].value
    assert kiri["Anggaran satu program"] == "Rincian: nama program."
    assert set(ACUAN.values()) <= kiri.keys()
    assert {"0,27", "2:9", "100%", "12 Bulan", "-", "Nihil"} <= kiri.keys()
    semua = " ".join(str(isi) for isi in (*kiri, *kiri.values()))
    for lembar in LEMBAR_TEMPLAT:
        assert lembar.judul in semua or lembar.kelompok == "Umum"


def test_legenda_memakai_warna_kategori(buku: Workbook) -> None:
    ws = buku["Petunjuk"]
    isi = {ws.cell(b, 1).value: ws.cell(b, 1).fill.fgColor.rgb for b in range(1, ws.max_row + 1)}
    for warna, nama, _ in kategori():
        assert isi[nama] == f"FF{WARNA[warna]}"
