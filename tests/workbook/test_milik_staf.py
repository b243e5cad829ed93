"""What staff wrote on a computed sheet stays, and goes with the table where it belongs to it."""

import re
from pathlib import Path

import pytest
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.hyperlink import Hyperlink

from tests.workbook.alat import bagian, bagian_lembar, ubah_bagian
from tests.workbook.lembar import (
    bernomor,
    cari,
    diubah_staf,
    kolom,
    lembar,
    templat,
    terisi,
    tulis,
)

TANDA_TANGAN = ("Mengetahui,", "Camat")


def dengan_tanda_tangan(jalur: Path, data: int) -> None:
    """A filled Capaian with a signature two rows below the table, merged and linked."""
    tulis(jalur, terisi("capaian", capaian=bernomor(data)))
    with diubah_staf(jalur, "Capaian") as ws:
        awal = cari(ws, "No")[0] + data + 2
        for n, teks in enumerate(TANDA_TANGAN):
            ws.cell(awal + n, 9).value = teks
            ws.merge_cells(start_row=awal + n, end_row=awal + n, start_column=9, end_column=11)
        ws.row_dimensions[awal + 1].height = 60
        ref = f"I{awal + 1}"
        ws[ref].hyperlink = Hyperlink(ref=ref, location="'Identitas'!A1")


@pytest.mark.parametrize(("sebelum", "sesudah"), [(3, 9), (9, 3), (4, 4)])
def test_tanda_tangan_di_bawah_tabel_ikut_bergeser(
    sebelum: int, sesudah: int, tmp_path: Path
) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    dengan_tanda_tangan(jalur, sebelum)
    tulis(jalur, terisi("capaian", capaian=bernomor(sesudah)))
    ws = lembar(jalur, "Capaian")
    awal = cari(ws, "No")[0] + sesudah + 2
    assert kolom(ws, "No") == [str(n) for n in range(1, sesudah + 1)]
    assert (ws.cell(awal, 9).value, ws.cell(awal + 1, 9).value) == TANDA_TANGAN
    assert {str(r) for r in ws.merged_cells.ranges} == {f"I{n}:K{n}" for n in (awal, awal + 1)}
    assert ws.row_dimensions[awal + 1].height == 60
    assert ws.cell(awal + 1, 9).hyperlink.location == "'Identitas'!A1"


def test_catatan_tepat_di_bawah_tabel(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    tulis(jalur, terisi("capaian", capaian=bernomor(2)))
    with diubah_staf(jalur, "Capaian") as ws:
        ws.cell(cari(ws, "No")[0] + 3, 1).value = "Catatan: sementara"
    tulis(jalur, terisi("capaian", capaian=bernomor(5)))
    ws = lembar(jalur, "Capaian")
    assert kolom(ws, "No") == ["1", "2", "3", "4", "5", "Catatan: sementara"]


def test_kolom_staf_di_samping_tabel_yang_lebih_sempit(tmp_path: Path) -> None:
    """The lower table of Banding Renstra is wider; beside the upper one those columns are free."""
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Banding Renstra") as ws:
        baris = cari(ws, "Kemajuan")[0]
        ws.cell(baris, 12).value = "Catatan kami"
        ws.cell(baris + 1, 12).value = "segera"
    tulis(
        jalur,
        terisi("banding_renstra", banding_renstra=bernomor(4), per_tahun=bernomor(4, target_4=1)),
    )
    ws = lembar(jalur, "Banding Renstra")
    assert kolom(ws, "Catatan kami") == ["segera"]
    assert kolom(ws, "Target 2024") == [1] * 4


def test_kolom_staf_sendiri_tetap_di_barisnya(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    tulis(jalur, terisi("capaian", capaian=bernomor(6)))
    with diubah_staf(jalur, "Capaian") as ws:
        ws.insert_cols(4)
        baris = cari(ws, "No")[0]
        for n in range(7):
            ws.cell(baris + n, 4).value = f"staf {n}"
    tulis(jalur, terisi("capaian", capaian=bernomor(2, sasaran="s")))
    ws = lembar(jalur, "Capaian")
    assert kolom(ws, "staf 0") == [f"staf {n}" for n in range(1, 7)]
    assert kolom(ws, "Sasaran") == ["s", "s"]


def test_baris_staf_di_atas_tetap_termasuk_yang_tersembunyi(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Capaian") as ws:
        ws.insert_rows(3, 2)
        ws["B3"], ws["B4"] = "rahasia", "=1+1"
        ws.row_dimensions[3].hidden = True
        ws.row_dimensions[4].height = 33
    tulis(jalur, terisi("capaian", capaian=bernomor(2)))
    ws = lembar(jalur, "Capaian")
    assert (ws["B3"].value, ws["B4"].value) == ("rahasia", "=1+1")
    assert ws.row_dimensions[3].hidden
    assert ws.row_dimensions[4].height == 33
    assert ws["A1"].value == "Capaian Kinerja Kecamatan Contoh Tahun 2024"


def test_judul_tabel_dengan_kata_staf_sendiri(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Banding Renstra") as ws:
        ws.cell(*cari(ws, "Target dan realisasi per tahun")).value = "Tabel 3.4 Per Tahun"
    for banyak in (2, 30, 5):
        tulis(
            jalur,
            terisi("banding_renstra", banding_renstra=bernomor(banyak), per_tahun=bernomor(3)),
        )
        ws = lembar(jalur, "Banding Renstra")
        judul = cari(ws, "Tabel 3.4 Per Tahun")[0]
        assert judul == cari(ws, "Kemajuan")[0] + banyak + 2
        assert ws.cell(judul + 1, 1).value == "No"
        assert ws.cell(judul + 4, 1).value == "3"


def test_sel_gabungan_judul_ikut_dan_yang_di_data_dilepas(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Banding Renstra") as ws:
        judul = cari(ws, "Target dan realisasi per tahun")[0]
        ws.merge_cells(f"A{judul}:F{judul}")
        ws.merge_cells("A7:A9")
        ws.merge_cells("T7:U9")
    tulis(jalur, terisi("banding_renstra", banding_renstra=bernomor(20), per_tahun=bernomor(1)))
    ws = lembar(jalur, "Banding Renstra")
    judul = cari(ws, "Target dan realisasi per tahun")[0]
    assert {str(r) for r in ws.merged_cells.ranges} == {f"A{judul}:F{judul}", "T7:U9"}


def test_baris_yang_dikosongkan_staf_tidak_meninggalkan_nilai_lama(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    tulis(jalur, terisi("capaian", capaian=bernomor(10)))
    with diubah_staf(jalur, "Capaian") as ws:
        baris = cari(ws, "No")[0] + 4
        for nomor in range(1, 14):
            del ws._cells[baris, nomor]
    tulis(jalur, terisi("capaian", capaian=bernomor(2)))
    ws = lembar(jalur, "Capaian")
    baris = cari(ws, "No")[0]
    assert [ws.cell(baris + n, 1).value for n in range(1, 12)] == ["1", "2"] + [None] * 9


def test_baris_siap_grafik_yang_dihapus_tidak_menggeser_tabel_berikutnya(tmp_path: Path) -> None:
    """Excel has then adapted the charts to the shorter table."""
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Grafik") as ws:
        baris = cari(ws, "Capaian")[0]
        ws.delete_rows(baris + 5)
        program = cari(ws, "Program")[0]
    isi = [{"label": f"K{n}", "capaian": 90} for n in range(80)]
    tulis(jalur, terisi("grafik", grafik_capaian=isi, grafik_program=[{"label": "P"}]))
    ws = lembar(jalur, "Grafik")
    assert cari(ws, "Program")[0] == program
    assert len(kolom(ws, "Capaian")) == 59


def test_rumus_staf_di_kolomnya_tetap_dan_dihitung_ulang(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    tulis(jalur, terisi("capaian", capaian=bernomor(2, capaian=50)))
    with diubah_staf(jalur, "Capaian") as ws:
        ws["P6"] = "=I6*2"
        ws.parent.calculation.fullCalcOnLoad = False
    tulis(jalur, terisi("capaian", capaian=bernomor(2, capaian=60)))
    assert lembar(jalur, "Capaian")["P6"].value == "=I6*2"
    assert b'fullCalcOnLoad="1"' in bagian(jalur)["xl/workbook.xml"]


@pytest.mark.parametrize(("sebelum", "sesudah"), [(3, 9), (9, 3), (4, 4)])
def test_rumus_staf_di_bawah_tabel_mengikuti_selnya(
    sebelum: int, sesudah: int, tmp_path: Path
) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    tulis(jalur, terisi("capaian", capaian=bernomor(sebelum)))
    awal = cari(lembar(jalur, "Capaian"), "No")[0] + 1
    akhir, bawah = awal + sebelum - 1, awal + sebelum + 1
    with diubah_staf(jalur, "Capaian") as ws:
        ws.cell(bawah, 9).value = f"=SUM(I{awal}:I{akhir})/COUNT($I${awal}:$I${akhir})"
        ws.cell(bawah + 1, 9).value = f'=I{bawah}&" I{bawah}"&Capaian!$I${bawah}&Identitas!B{bawah}'
        ws["Q3"] = f"=I{bawah}+I{awal}"
    tulis(jalur, terisi("capaian", capaian=bernomor(sesudah)))
    ws = lembar(jalur, "Capaian")
    baru, turun = awal + sesudah - 1, awal + sesudah + 1
    assert ws.cell(turun, 9).value == f"=SUM(I{awal}:I{baru})/COUNT($I${awal}:$I${baru})"
    sebut = f'=I{turun}&" I{bawah}"&Capaian!$I${turun}&Identitas!B{bawah}'
    assert ws.cell(turun + 1, 9).value == sebut
    assert ws["Q3"].value == f"=I{turun}+I{awal}"


def test_rumus_bersama_yang_induknya_ditimpa_ditulis_sendiri(tmp_path: Path) -> None:
    """Excel keeps the text of a filled-down formula in its first cell only."""
    jalur = templat(tmp_path / "buku.xlsx")
    nama = bagian_lembar(jalur, "Capaian")
    xml = bagian(jalur)[nama]
    baris = re.search(rb'<row r="6"[^>]*>.*?</row>', xml)
    assert baris is not None
    induk = re.sub(
        rb'<c r="M6" (s="\d+")/>',
        rb'<c r="M6" \1><f t="shared" ref="M6:N6" si="0">A6&amp;1</f><v>1</v></c>'
        rb'<c r="N6"><f t="shared" si="0"/><v>7</v></c>',
        baris[0],
    )
    assert induk != baris[0]
    ubah_bagian(jalur, {nama: xml.replace(baris[0], induk)})
    tulis(jalur, terisi("capaian", capaian=bernomor(1, cara_hitung="cara")))
    ws = lembar(jalur, "Capaian")
    assert (ws["M6"].value, ws["N6"].value) == ("cara", "=B6&1")


def test_warna_kolom_dan_huruf_pilihan_staf_dipakai(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    kuning = PatternFill("solid", fgColor="FFFF00")
    with diubah_staf(jalur, "Capaian") as ws:
        baris = cari(ws, "No")[0]
        for n in range(1, 16):
            ws.cell(baris + n, 9).fill = kuning
            ws.cell(baris + n, 9).font = Font(bold=True)
    for _ in range(2):
        tulis(jalur, terisi("capaian", capaian=bernomor(20, capaian=50)))
    ws = lembar(jalur, "Capaian")
    for n in (1, 20):
        sel = ws.cell(baris + n, 9)
        assert (sel.fill.fgColor.rgb, sel.font.b, sel.number_format) == ("00FFFF00", True, "0.00%")


def test_tautan_staf_di_kolomnya_tetap(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Capaian") as ws:
        for ref in ("P7", "A7"):
            ws[ref].hyperlink = Hyperlink(ref=ref, location="'Identitas'!A1")
    tulis(jalur, terisi("capaian", capaian=bernomor(4)))
    ws = lembar(jalur, "Capaian")
    assert [c.coordinate for r in ws.iter_rows() for c in r if c.hyperlink] == ["P7"]


def test_baris_paling_bawah_milik_libreoffice(tmp_path: Path) -> None:
    """LibreOffice notes the looks of the last row there is; it must not be pushed over the edge."""
    jalur = templat(tmp_path / "buku.xlsx")
    nama = bagian_lembar(jalur, "Capaian")
    xml = bagian(jalur)[nama]
    akhir = b'<row r="1048576" ht="12.8" customFormat="false"/></sheetData>'
    ubah_bagian(jalur, {nama: xml.replace(b"</sheetData>", akhir)})
    tulis(jalur, terisi("capaian", capaian=bernomor(40)))
    tulis(jalur, terisi("capaian", capaian=bernomor(60)))
    assert b'<row r="1048576"' in bagian(jalur)[nama]
    assert b'r="1048577"' not in bagian(jalur)[nama]
