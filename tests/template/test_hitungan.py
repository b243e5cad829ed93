"""Computed sheets: headings, headers, prepared rows, looks that follow the rows, charts."""

import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from workbook_tools.records import LEMBAR_TEMPLAT
from workbook_tools.schema import HITUNG, LEMBAR_HITUNG, LembarHitung
from workbook_tools.schema.tata_letak import KOLOM_DOKUMEN
from workbook_tools.template.beranda import (
    KEPALA_DOKUMEN,
    KEPALA_LANGKAH,
    lembar_dokumen,
    lembar_langkah,
)
from workbook_tools.template.letak import tata_letak
from workbook_tools.workbook.label import normal


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
    for baris, lembar in lembar_langkah().items():
        tautan, kata = str(ws.cell(baris, 1).value), f". {lembar.judul}"
        assert tautan.startswith(f"=HYPERLINK(\"#'{lembar.judul}'!")
        assert kata in tautan
    for baris, lembar in lembar_dokumen().items():
        assert f"#'{lembar.judul}'!A" in ws.cell(baris, KOLOM_DOKUMEN).value
    terdaftar = {*lembar_langkah().values(), *lembar_dokumen().values()}
    assert {x for x in LEMBAR_TEMPLAT if not x.isi_awal} == terdaftar


def test_rumus_beranda_dikenal_semua_excel(buku_lengkap: Workbook) -> None:
    """Excel 2013 reads up to 8192 letters, and has none of the functions of later years."""
    dikenal = (
        "AND COUNTA COUNTIF COUNTIFS FALSE FIND HYPERLINK IF IFERROR INDEX ISERROR ISNA MATCH MAX "
        "MID MIN N NOW OR ROWS SEARCH SUM SUMIF SUMPRODUCT TRUE VLOOKUP"
    )
    rumus = [str(c.value) for baris in buku_lengkap["Beranda"] for c in baris if c.data_type == "f"]
    assert rumus
    for isi in rumus:
        assert len(isi) <= 8192
        assert set(re.findall(r"([A-Z.]+)\(", isi)) <= set(dikenal.split())


def test_warna_beranda_tidak_membaca_lembar_lain(buku_lengkap: Workbook) -> None:
    """Such rules of colour would have to be stored in another way for Excel."""
    aturan = _aturan(buku_lengkap["Beranda"])
    assert any("$A$5" in rumus for daftar in aturan.values() for rumus in daftar)
    assert not [rumus for daftar in aturan.values() for rumus in daftar if "!" in rumus]


def test_label_panduan_bukan_label_tabel(buku: Workbook) -> None:
    """The program finds its tables by their headers, and must never take the steps for one."""
    label = {normal(k.label) for b in HITUNG["beranda"].blok for k in b.kolom}
    assert not label & {normal(x) for x in (*KEPALA_LANGKAH, *KEPALA_DOKUMEN)}


def test_judul_kolom_tabel_utama_tetap_terlihat(buku: Workbook) -> None:
    beku = {x.id: buku[x.judul].freeze_panes for x in LEMBAR_HITUNG}
    assert beku["capaian"] == "E6"
    assert beku["pemeriksaan"] == "C7"
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
    assert buku["Pemeriksaan"].auto_filter.ref == f"A{temuan.baris_kepala}:M{temuan.baris_akhir}"


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
