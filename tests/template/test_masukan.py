"""Input sheets: labels, tables, formats, choices."""

import re
from itertools import pairwise

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from workbook_tools.records import (
    LEMBAR_MASUKAN,
    LEMBAR_TEMPLAT,
    MASUKAN,
    Jenis,
    Kolom,
    LembarMasukan,
)
from workbook_tools.records.pernyataan import ACUAN
from workbook_tools.schema.tata_letak import (
    BARIS_DATA,
    BARIS_KEPALA,
    BARIS_TAHUN,
    BARIS_VALIDASI_AKHIR,
    KOLOM_ISIAN,
    KOLOM_URAIAN,
)
from workbook_tools.template.masukan import kepala_kolom


@pytest.fixture
def buku(buku_lengkap: Workbook) -> Workbook:
    """The template with all input sheets there are."""
    return buku_lengkap


MENDATAR = [x for x in LEMBAR_MASUKAN if not x.tegak]
TEGAK = [x for x in LEMBAR_MASUKAN if x.tegak]

FORMAT = {
    Jenis.RUPIAH: "#,##0",
    Jenis.PERSEN: "0.00%",
    Jenis.BULAT: "0",
    Jenis.TAHUN: "0",
}
"""All other kinds are text."""


def _label(kolom: Kolom) -> str:
    return kolom.label + (" *" if kolom.wajib else "")


def _lebar(ws: Worksheet, nomor: int) -> float:
    """The width of a column; the file names equal neighbours once."""
    return next(k.width for k in ws.column_dimensions.values() if k.min <= nomor <= k.max)


def _validasi(ws: Worksheet, sel: str) -> DataValidation | None:
    return next((v for v in ws.data_validations.dataValidation if sel in v.sqref), None)


@pytest.mark.parametrize("lembar", MENDATAR, ids=lambda x: x.id)
def test_judul_kolom_dan_tabel(buku: Workbook, lembar: LembarMasukan) -> None:
    ws = buku[lembar.judul]
    assert ws["A1"].value == lembar.judul
    assert ws["A2"].value == lembar.bantuan
    assert ws["A3"].hyperlink.location == "'Beranda'!A1"
    label = [judul for judul, _ in kepala_kolom(lembar)]
    assert [sel.value for sel in ws[BARIS_KEPALA]] == label
    assert {_label(k) for k in lembar.kolom} <= set(label)
    tabel = ws.tables[f"tbl_{lembar.id}"]
    pojok = ws.cell(BARIS_DATA + lembar.baris_siap - 1, len(lembar.letak)).coordinate
    assert tabel.ref == f"A{BARIS_KEPALA}:{pojok}"
    assert tabel.column_names == label


@pytest.mark.parametrize("lembar", MENDATAR, ids=lambda x: x.id)
def test_baris_siap(buku: Workbook, lembar: LembarMasukan) -> None:
    ws = buku[lembar.judul]
    for kolom in lembar.kolom:
        nomor = lembar.letak[kolom.id]
        akhir = ws.cell(BARIS_DATA + lembar.baris_siap - 1, nomor)
        assert akhir.number_format == FORMAT.get(kolom.jenis, "@"), kolom.id
        assert akhir.border.left.style == "thin"
        assert (akhir.alignment.horizontal == "right") is kolom.jenis.bilangan, kolom.id
        assert _lebar(ws, nomor) == pytest.approx(kolom.lebar, abs=0.8)


@pytest.mark.parametrize("lembar", LEMBAR_MASUKAN, ids=lambda x: x.id)
def test_petunjuk_dan_pilihan(buku: Workbook, lembar: LembarMasukan) -> None:
    ws = buku[lembar.judul]
    for nomor, kolom in enumerate(lembar.kolom):
        if kolom.id == "kode_rekening" and lembar.id == "program_kegiatan":
            continue  # offered by the nomenclature, see test_program_kegiatan
        baris, letak = (
            (BARIS_DATA + nomor, 2) if lembar.tegak else (BARIS_DATA, lembar.letak[kolom.id])
        )
        atas = ws.cell(baris, letak).coordinate
        v = _validasi(ws, atas)
        if not (kolom.bantuan or kolom.pilihan or kolom.rujukan):
            assert v is None, kolom.id
            continue
        assert v is not None, kolom.id
        assert (v.prompt or "") == kolom.bantuan
        ditawarkan = any(p.tawaran == kolom.id for p in lembar.pembantu)
        assert (v.type == "list") is bool(kolom.pilihan or kolom.rujukan or ditawarkan)
        if not lembar.tegak:
            bawah = ws.cell(BARIS_VALIDASI_AKHIR, letak).coordinate
            assert str(v.sqref) == f"{atas}:{bawah}"
        if ditawarkan or (kolom.pilihan and not kolom.tegas):
            assert not v.showErrorMessage
        elif kolom.rujukan:
            assert v.errorStyle == "warning"


def test_pilihan_pendek_ditulis_langsung(buku: Workbook) -> None:
    v = _validasi(buku["Indikator"], "F6")
    assert v is not None
    assert v.formula1 == '"naik,turun"'


def test_pilihan_panjang_berdiri_di_petunjuk(buku: Workbook) -> None:
    v = _validasi(buku["Angka Laporan"], "A6")
    assert v is not None
    lembar, rentang = v.formula1.split("!")
    sel = buku[lembar.strip("'")][rentang.replace("$", "")]
    assert [baris[0].value for baris in sel] == list(ACUAN.values())


def test_rujukan_menawarkan_isian_lembar_pemiliknya(buku: Workbook) -> None:
    v = _validasi(buku["Rencana Kerja"], "B6")
    assert v is not None
    assert v.formula1 == ("OFFSET('PK Program'!$A$6,0,0,MAX(1,COUNTA('PK Program'!$A$6:$A$205)),1)")


@pytest.mark.parametrize("lembar", MENDATAR, ids=lambda x: x.id)
def test_judul_kolom_wajib_berpetunjuk(buku: Workbook, lembar: LembarMasukan) -> None:
    ws = buku[lembar.judul]
    for kolom in lembar.kolom:
        nomor = lembar.letak[kolom.id]
        v = _validasi(ws, ws.cell(BARIS_KEPALA, nomor).coordinate)
        pesan = v.prompt if v else ""
        assert pesan.startswith("Wajib diisi.") is kolom.wajib
        assert pesan.endswith(kolom.bantuan)


@pytest.mark.parametrize("lembar", TEGAK, ids=lambda x: x.id)
def test_lembar_tegak(buku: Workbook, lembar: LembarMasukan) -> None:
    ws = buku[lembar.judul]
    assert [sel.value for sel in ws[BARIS_KEPALA]] == ["Uraian", "Isian", "Petunjuk"]
    for baris, kolom in enumerate(lembar.kolom, start=BARIS_DATA):
        assert ws.cell(baris, KOLOM_URAIAN).value == _label(kolom)
        assert ws.cell(baris, KOLOM_ISIAN).value is None
        assert ws.cell(baris, KOLOM_ISIAN).number_format == FORMAT.get(kolom.jenis, "@")


def test_tahun_di_atas_kolom_renstra(buku: Workbook) -> None:
    ws = buku["Renstra"]
    urutan = [k.id for k in MASUKAN["identitas"].kolom].index("renstra_awal")
    sel = f"'Identitas'!$B${BARIS_DATA + urutan}"
    for kolom in MASUKAN["renstra"].kolom[1:]:
        isi = ws.cell(BARIS_TAHUN, MASUKAN["renstra"].letak[kolom.id]).value
        if kolom.tahun_ke:
            assert isi == f'=IFERROR(IF({sel}="","",{sel}+{kolom.tahun_ke - 1}),"")'
        else:
            assert isi is None


def test_skala_sudah_terisi(buku: Workbook) -> None:
    ws = buku["Skala Nilai"]
    isi = [
        tuple(ws.cell(BARIS_DATA + n, k).value for k in range(1, 6))
        for n in range(len(MASUKAN["skala"].isi_awal))
    ]
    assert isi[0] == ("Permendagri 86/2017", 0.91, "ya", "Sangat Tinggi", "Hijau Tua")
    assert isi[-1] == ("Empat tingkat", 0, "ya", "Kurang Berhasil", "Merah")
    assert ws.cell(BARIS_DATA, 2).number_format == "0%"
    assert ws.cell(BARIS_DATA + len(isi), 1).value is None


def test_dicetak_satu_halaman_lebar_selama_hurufnya_terbaca(buku: Workbook) -> None:
    for lembar in LEMBAR_MASUKAN:
        ws = buku[lembar.judul]
        assert ws.page_setup.paperSize == 9
        assert ws.page_setup.orientation == ("portrait" if lembar.tegak else "landscape")
        if ws.sheet_properties.pageSetUpPr.fitToPage:
            assert (ws.page_setup.fitToWidth, ws.page_setup.fitToHeight) == (None, 0)
        else:
            assert ws.page_setup.scale == 73
        assert "Halaman" in str(ws.oddFooter.right.text)


def test_jalan_ke_lembar_berikutnya(buku: Workbook) -> None:
    for lembar, berikut in pairwise(LEMBAR_TEMPLAT):
        tautan = [c for c in buku[lembar.judul][3] if c.hyperlink is not None]
        assert [c.value for c in tautan] == ["Kembali ke Beranda", f"Berikutnya: {berikut.judul}"]
        awal = "B" if berikut.tegak else "A"
        assert tautan[1].hyperlink.location == f"'{berikut.judul}'!{awal}{BARIS_DATA}"


def test_temuan_lembar_itu_ditautkan_tanpa_menyebut_baris(buku: Workbook) -> None:
    """Whole columns: a list of findings that grows moves nothing on a sheet of inputs."""
    for lembar in LEMBAR_MASUKAN:
        rumus = buku[lembar.judul]["A4"].value
        assert rumus.startswith("=HYPERLINK(\"#'Pemeriksaan'!A\"&") and f'"{lembar.judul}"' in rumus
        assert not re.search(r"Pemeriksaan'!\$[A-Z]+\$?\d", rumus)


def test_kode_diberi_nama_dan_satuannya(buku: Workbook) -> None:
    ws = buku["Realisasi Kinerja"]
    assert [ws.cell(5, n).value for n in range(1, 6)] == [
        "Kode *",
        "Indikator",
        "Satuan",
        "Target di PK",
        "Target *",
    ]
    assert "'Indikator'!" in ws["B6"].value and "'PK Indikator'!" in ws["D6"].value
    tawaran = _validasi(ws, "E6")
    assert tawaran is not None
    assert (tawaran.formula1, tawaran.showErrorMessage) == ("$D6:$D6", False)
    assert "'Renstra'!" in buku["PK Indikator"]["D6"].value


def test_kursor_di_sel_isian_pertama(buku: Workbook) -> None:
    for lembar in LEMBAR_MASUKAN:
        (*_, pilih) = buku[lembar.judul].sheet_view.selection
        assert pilih.activeCell == ("B6" if lembar.tegak else "A6")
