"""Computed sheets: headings, headers, prepared rows, looks that follow the rows, charts."""

import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from workbook_tools.records import LEMBAR_TEMPLAT
from workbook_tools.schema import HITUNG, LEMBAR_HITUNG, LembarHitung
from workbook_tools.template.letak import tata_letak


def _aturan(ws: Worksheet) -> dict[str, list[str]]:
    """Formulas of the conditional formats by range."""
    return {
        str(rentang.sqref): [aturan.formula[0] for aturan in daftar]
        for rentang, daftar in ws.conditional_formatting._cf_rules.items()
    }


@pytest.mark.parametrize("lembar", LEMBAR_HITUNG, ids=lambda x: x.id)
def test_judul_dan_tabel_di_tempatnya(buku: Workbook, lembar: LembarHitung) -> None:
    ws = buku[lembar.judul]
    letak = tata_letak(lembar)
    assert ws["A1"].value == lembar.kepala
    assert ws["A2"].value == f"Diisi oleh program lkj; jangan diketik. {lembar.bantuan}"
    for tempat in letak.blok:
        if tempat.baris_judul:
            judul = ws.cell(tempat.baris_judul, tempat.kolom).value
            assert (judul or "") == tempat.blok.judul
        for nomor, kolom in enumerate(tempat.blok.kolom, start=tempat.kolom):
            label = ws.cell(tempat.baris_kepala, nomor).value
            assert label == re.sub(r"\{tahun_(\d)\}", r"Tahun ke-\1", kolom.label)
            for baris in (tempat.baris_data, tempat.baris_akhir):
                assert ws.cell(baris, nomor).border.top.style == "thin"
            assert ws.cell(tempat.baris_akhir + 1, nomor).border.left.style is None


def test_format_menurut_tampilan(buku: Workbook) -> None:
    def format_(id_lembar: str, id_blok: str, kolom: str) -> str:
        tempat = tata_letak(HITUNG[id_lembar]).dari(id_blok)
        sel = buku[HITUNG[id_lembar].judul].cell(tempat.baris_data, tempat.kolom_dari(kolom))
        return str(sel.number_format)

    assert format_("capaian", "capaian", "target") == "General"
    assert format_("capaian", "capaian", "capaian") == "0.00%"
    assert format_("banding_tahun", "banding_tahun", "perubahan_capaian") == "0.00"
    assert format_("rekap_anggaran", "rekap_anggaran", "anggaran") == "#,##0"
    assert format_("efisiensi", "efisiensi_sasaran", "efisiensi") == "0.00"
    assert format_("banding_kecamatan", "banding_kecamatan", "peringkat") == "0"


def test_jalan_pulang_ke_beranda(buku: Workbook) -> None:
    for lembar in LEMBAR_HITUNG[1:]:
        rumus = buku[lembar.judul]["A3"].value
        assert rumus == '=HYPERLINK("#\'Beranda\'!A1","Kembali ke Beranda")'


def test_beranda_lapang_untuk_tombol_dan_menunjuk_lembar_isian(buku: Workbook) -> None:
    ws = buku["Beranda"]
    assert [sel.value for sel in ws[3]] == [None] * ws.max_column
    assert "lkj hitung" in ws["A4"].value
    kelengkapan = tata_letak(HITUNG["beranda"]).dari("kelengkapan")
    for baris, lembar in enumerate(
        (x for x in LEMBAR_TEMPLAT if x.utama), start=kelengkapan.baris_data
    ):
        sel = ws.cell(baris, kelengkapan.kolom)
        assert (sel.value, sel.hyperlink.location) == (lembar.judul, f"'{lembar.judul}'!A1")


def test_judul_kolom_tabel_utama_tetap_terlihat(buku: Workbook) -> None:
    beku = {x.id: buku[x.judul].freeze_panes for x in LEMBAR_HITUNG}
    assert beku["capaian"] == beku["rekap_anggaran"] == "A6"
    assert beku["beranda"] is beku["efisiensi"] is beku["grafik"] is None
    assert buku["Capaian"].print_title_rows == "$5:$5"


def test_warna_kategori_sampai_baris_terakhir(buku: Workbook) -> None:
    aturan = _aturan(buku["Capaian"])
    assert aturan["K5:L2000"] == [
        '$L5="Hijau Tua"',
        '$L5="Hijau Muda"',
        '$L5="Kuning Tua"',
        '$L5="Kuning Muda"',
        '$L5="Merah"',
    ]
    assert 'OR($A5="total",$A5="rata-rata",$A5="jumlah")' in aturan["A5:M2000"]
    assert 'OR($A5="Galat",$A5="Tidak ada")' in aturan["A5:A2000"]


def test_pita_yang_berbagi_kolom_berbagi_aturan(buku: Workbook) -> None:
    assert set(_aturan(buku["Efisiensi"])) == {
        "A6:G2000",
        "A6:A2000",
        "I6:O2000",
        "I6:I2000",
    }


def test_saringan_temuan(buku: Workbook) -> None:
    temuan = tata_letak(HITUNG["pemeriksaan"]).dari("temuan")
    assert buku["Pemeriksaan"].auto_filter.ref == f"A{temuan.baris_kepala}:L2000"


def test_sisa_baris_grafik_tersembunyi(buku: Workbook) -> None:
    ws = buku["Grafik"]
    for tempat in tata_letak(HITUNG["grafik"]).blok:
        assert not ws.row_dimensions[tempat.baris_data].hidden
        sisa = range(tempat.baris_data + 1, tempat.baris_akhir + 1)
        assert all(ws.row_dimensions[baris].hidden for baris in sisa)
        assert not ws.row_dimensions[tempat.baris_akhir + 1].hidden


def test_grafik_membaca_semua_baris_siap(templat: Path) -> None:
    letak = tata_letak(HITUNG["grafik"])
    dipakai: set[str] = set()
    with zipfile.ZipFile(templat) as z:
        bagian = [n for n in z.namelist() if n.startswith("xl/charts/chart")]
        assert len(bagian) == 3
        for nama in bagian:
            isi = z.read(nama).decode()
            assert '<c:plotVisOnly val="1"/>' in isi
            dipakai |= set(re.findall(r"<c:f>([^<]+)</c:f>", isi))
    for tempat in letak.blok:
        for kolom in "ABC":
            rentang = f"${kolom}${tempat.baris_data}:${kolom}${tempat.baris_akhir}"
            assert f"Grafik!{rentang}" in dipakai
