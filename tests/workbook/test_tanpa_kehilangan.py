"""Only computed sheets change; everything else in the file stays byte for byte."""

import re
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from tests.alat import AKAR
from tests.workbook.alat import bagian, bagian_lembar, buat_buku, ubah_bagian
from workbook_tools.schema import LEMBAR_HITUNG
from workbook_tools.workbook.olah import hitung_berkas
from workbook_tools.workbook.paket import Paket

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)


def bagian_hitungan(jalur: Path) -> set[str]:
    judul = {x.judul for x in LEMBAR_HITUNG}
    with Paket(jalur) as paket:
        return {t.bagian for t in paket.lembar if t.judul in judul}


def lembar_staf(tmp_path: Path) -> dict[str, bytes]:
    """The parts of a staff sheet with image, text box, sparkline and chart, as Excel stores it."""
    jalur = tmp_path / "staf.xlsx"
    (tmp_path / "x.png").write_bytes(PNG)
    with xlsxwriter.Workbook(jalur) as wb:
        ws = wb.add_worksheet("Catatan Staf")
        ws.write_row(0, 0, [3, 1, 2])
        ws.insert_image("C3", str(tmp_path / "x.png"))
        ws.insert_textbox("E3", "kotak teks milik staf")
        ws.add_sparkline("A5", {"range": "'Catatan Staf'!A1:C1"})
        grafik = wb.add_chart({"type": "line"})
        grafik.add_series({"values": "='Catatan Staf'!$A$1:$C$1"})
        ws.insert_chart("G3", grafik)
    return bagian(jalur)


def tambah_milik_staf(jalur: Path, tmp_path: Path) -> None:
    """Graft the staff sheet, a VBA project and a custom XML part onto a filled workbook."""
    staf = lembar_staf(tmp_path)
    asal = bagian(jalur)
    baru: dict[str, bytes | None] = {
        "xl/worksheets/sheet99.xml": staf["xl/worksheets/sheet1.xml"],
        "xl/worksheets/_rels/sheet99.xml.rels": staf["xl/worksheets/_rels/sheet1.xml.rels"].replace(
            b"drawing1.xml", b"drawing99.xml"
        ),
        "xl/drawings/drawing99.xml": staf["xl/drawings/drawing1.xml"],
        "xl/drawings/_rels/drawing99.xml.rels": staf["xl/drawings/_rels/drawing1.xml.rels"].replace(
            b"chart1.xml", b"chart99.xml"
        ),
        "xl/charts/chart99.xml": staf["xl/charts/chart1.xml"],
        "xl/media/image1.png": PNG,
        "xl/vbaProject.bin": bytes(range(256)) * 8,
        "customXml/item1.xml": b"<staf>catatan</staf>",
    }
    ct = asal["[Content_Types].xml"].replace(
        b"spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml"
    )
    ct = ct.replace(
        b"application/vnd.openxmlformats-officedocument.ms-excel",
        b"application/vnd.ms-excel",
    )
    tambahan = b"".join(
        b'<Override PartName="/%s" ContentType="application/vnd.%s"/>' % pasangan
        for pasangan in (
            (
                b"xl/worksheets/sheet99.xml",
                b"openxmlformats-officedocument.spreadsheetml.worksheet+xml",
            ),
            (b"xl/drawings/drawing99.xml", b"openxmlformats-officedocument.drawing+xml"),
            (b"xl/charts/chart99.xml", b"openxmlformats-officedocument.drawingml.chart+xml"),
            (b"xl/vbaProject.bin", b"ms-office.vbaProject"),
        )
    )
    baru["[Content_Types].xml"] = ct.replace(b"</Types>", tambahan + b"</Types>")
    hubungan = (
        f'<Relationship Id="rId991" Type="{REL}/worksheet" Target="worksheets/sheet99.xml"/>'
        '<Relationship Id="rId992" Type="http://schemas.microsoft.com/office/2006/relationships/'
        'vbaProject" Target="vbaProject.bin"/></Relationships>'
    )
    baru["xl/_rels/workbook.xml.rels"] = asal["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>", hubungan.encode()
    )
    baru["xl/workbook.xml"] = asal["xl/workbook.xml"].replace(
        b"</sheets>", b'<sheet name="Catatan Staf" sheetId="99" r:id="rId991"/></sheets>'
    )
    ubah_bagian(jalur, baru)


def test_semua_bagian_lain_tetap_sama_byte_demi_byte(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsm", "daha_utara_2024")
    tambah_milik_staf(jalur, tmp_path)
    sebelum = bagian(jalur)
    o = hitung_berkas(jalur)
    assert o.tertulis == jalur
    sesudah = bagian(jalur)
    assert list(sebelum) == list(sesudah)
    berubah = {nama for nama in sebelum if sebelum[nama] != sesudah[nama]}
    hitungan = bagian_hitungan(jalur)
    # The filter of Pemeriksaan moves with its header; its hidden name stands in workbook.xml.
    assert hitungan <= berubah
    assert berubah - hitungan <= {"xl/workbook.xml", "xl/sharedStrings.xml"}
    # Computed cells hold their texts themselves: only the number of users changes.
    untai = [re.sub(rb' count="\d+"', b"", x["xl/sharedStrings.xml"]) for x in (sebelum, sesudah)]
    assert untai[0] == untai[1]
    nama_saring = re.compile(rb"<definedName[^>]*_FilterDatabase[^>]*>[^<]*</definedName>")
    bersih = [
        re.sub(rb"\s+|<\?xml.*?\?>", b"", nama_saring.sub(b"", x["xl/workbook.xml"]))
        for x in (sebelum, sesudah)
    ]
    assert sorted(bersih[0]) == sorted(bersih[1])


def test_dua_kali_sama_saja(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", "daha_utara_2024")
    hitung_berkas(jalur)
    sekali = bagian(jalur)
    hitung_berkas(jalur)
    dua_kali = bagian(jalur)
    beda = {n for n in sekali if sekali[n] != dua_kali[n]}
    assert beda <= {bagian_lembar(jalur, "Beranda")}  # the time of the run


def test_grafik_templat_tidak_berubah_walau_baris_bertambah(tmp_path: Path) -> None:
    isi = {
        "identitas": {
            "perangkat_daerah": "X",
            "kabupaten": "Y",
            "tahun": 2024,
            "renstra_awal": 2024,
            "renstra_akhir": 2026,
        },
        "indikator": [
            {"kode": f"K{n}", "sasaran": "s", "indikator": f"i{n}", "satuan": "%"}
            for n in range(30)
        ],
        "kinerja": [{"kode": f"K{n}", "target": "100", "realisasi": str(n)} for n in range(30)],
    }
    jalur = buat_buku(tmp_path / "buku.xlsx", isi)
    sebelum = bagian(jalur)
    hitung_berkas(jalur)
    sesudah = bagian(jalur)
    for nama in sebelum:
        if nama.startswith(("xl/charts/", "xl/drawings/")):
            assert sebelum[nama] == sesudah[nama]
    ws = openpyxl.load_workbook(jalur)["Grafik"]
    kepala = next(c.row for c in ws["A"] if c.value == "Indikator")
    terlihat = [r for r in range(kepala + 1, kepala + 61) if not ws.row_dimensions[r].hidden]
    assert len(terlihat) == 30


def test_baris_melebihi_yang_disiapkan_bergaya_sama(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", "daha_utara_2024")
    hitung_berkas(jalur)
    ws = openpyxl.load_workbook(jalur)["Rekap Anggaran"]
    gaya = {c.style_id for c in ws["F"][5:40]}
    assert len(gaya) == 1


def test_teks_tetap_teks(tmp_path: Path) -> None:
    jahat = ["=1+1", "@SUM(A1)", "+cmd", "<b>&amp;", "_x0041_", "a\x0bb", '="x"&A1']
    isi = {
        "identitas": {
            "perangkat_daerah": "=HYPERLINK(1)",
            "kabupaten": "Y",
            "tahun": 2024,
            "renstra_awal": 2024,
            "renstra_akhir": 2026,
        },
        "indikator": [
            {"kode": f"K{n}", "sasaran": t, "indikator": t, "satuan": "%"}
            for n, t in enumerate(jahat)
        ],
        "kinerja": [{"kode": f"K{n}", "target": "1", "realisasi": "1"} for n in range(len(jahat))],
    }
    jalur = buat_buku(tmp_path / "buku.xlsx", isi)
    hitung_berkas(jalur)
    ws = openpyxl.load_workbook(jalur)["Capaian"]
    kepala = next(c.row for c in ws["A"] if c.value == "No")
    for n, teks in enumerate(jahat):
        sel = ws.cell(kepala + 1 + n, 4)
        assert sel.data_type == "s"
        assert str(sel.value).replace("_x005F_", "_") == teks.replace("\x0b", "")


def test_kolom_dan_baris_staf_di_lembar_hitungan_tetap(tmp_path: Path) -> None:
    """Rows inserted above, columns swapped and a column of their own; written by label."""
    jalur = buat_buku(tmp_path / "buku.xlsx")
    buku = openpyxl.load_workbook(jalur)
    ws = buku["Capaian"]
    kepala = next(c.row for c in ws["A"] if c.value == "No")
    for kolom, nilai in ((7, "Realisasi"), (8, "Target")):
        ws.cell(kepala, kolom).value = nilai
    ws.cell(kepala, 16).value = "Catatan saya"
    ws.cell(kepala + 2, 16).value = "jangan hilang"
    ws.insert_rows(2, 3)
    ws["A3"] = "Disalin ke BAB III"
    buku.save(jalur)
    hitung_berkas(jalur)
    ws = openpyxl.load_workbook(jalur)["Capaian"]
    assert ws["A3"].value == "Disalin ke BAB III"
    baris_tiga = kepala + 3 + 3
    assert (ws.cell(baris_tiga, 7).value, ws.cell(baris_tiga, 8).value) == (90.43, 90.5)
    assert ws.cell(kepala + 3 + 2, 16).value == "jangan hilang"


def test_lembar_hitungan_yang_dihapus_dilaporkan(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    buku = openpyxl.load_workbook(jalur)
    del buku["Efisiensi"]
    buku.save(jalur)
    o = hitung_berkas(jalur)
    assert o.tertulis == jalur
    assert [(t.aturan, t.lembar) for t in o.temuan if t.aturan == "T104"] == [("T104", "efisiensi")]


def test_judul_kolom_hitungan_yang_hilang_dilaporkan(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    buku = openpyxl.load_workbook(jalur)
    ws = buku["Capaian"]
    ws.delete_rows(next(c.row for c in ws["A"] if c.value == "No"))
    buku.save(jalur)
    o = hitung_berkas(jalur)
    assert [t.aturan for t in o.temuan if t.lembar == "capaian"] == ["T104"]
    semua = [c.value for r in openpyxl.load_workbook(jalur)["Pemeriksaan"].rows for c in r]
    assert any("tidak diisi" in str(v) for v in semua)


def test_tabel_yang_tak_lagi_sebaris_tidak_diisi_dan_dikatakan(tmp_path: Path) -> None:
    """What a press of the button left that broke off between two tables side by side."""
    jalur = buat_buku(tmp_path / "buku.xlsx")
    hitung_berkas(jalur)
    buku = openpyxl.load_workbook(jalur)
    ws = buku["Efisiensi"]
    awal = next(c.row for c in ws["I"] if c.value == "Kinerja sub kegiatan")
    ws.move_range(f"I{awal}:O{ws.max_row}", rows=2)
    buku.save(jalur)
    (t,) = [t for t in hitung_berkas(jalur).temuan if t.aturan == "T104"]
    assert (t.lembar, "'Kinerja sub kegiatan'" in t.pesan) == ("efisiensi", True)
    assert "klik Hitung sekali lagi" in t.pesan
    jadi = openpyxl.load_workbook(jalur)["Efisiensi"]
    assert jadi.cell(awal + 2, 9).value == "Kinerja sub kegiatan"


def test_tautan_temuan_menuju_selnya(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", "daha_utara_2024")
    hitung_berkas(jalur)
    ws = openpyxl.load_workbook(jalur)["Pemeriksaan"]
    tautan = [c.hyperlink.location for r in ws.rows for c in r if c.hyperlink]
    assert "'Realisasi Kinerja'!K8" in tautan


def test_warna_sendiri_lalu_kembali(tmp_path: Path) -> None:
    """A #RRGGBB colour adds a style once; without it the cell goes back to its own style."""
    dasar = {
        "identitas": {
            "perangkat_daerah": "X",
            "kabupaten": "Y",
            "tahun": 2024,
            "skala": "Kami",
            "renstra_awal": 2024,
            "renstra_akhir": 2026,
        },
        "indikator": [{"kode": "K", "sasaran": "s", "indikator": "i", "satuan": "%"}],
        "kinerja": [{"kode": "K", "target": "1", "realisasi": "1"}],
        "skala": [{"skala": "Kami", "batas_bawah": "0%", "kategori": "Ada", "warna": "#12AB34"}],
    }
    jalur = buat_buku(tmp_path / "buku.xlsx", dasar)
    hitung_berkas(jalur)
    ws = openpyxl.load_workbook(jalur)["Capaian"]
    sel = next(c for r in ws.rows for c in r if c.value == "Ada")
    assert sel.fill.fgColor.rgb == "FF12AB34"
    buku = openpyxl.load_workbook(jalur)
    gaya_sekali = bagian(jalur)["xl/styles.xml"]
    hitung_berkas(jalur)
    assert bagian(jalur)["xl/styles.xml"] == gaya_sekali
    ws = buku["Skala Nilai"]
    next(c for r in ws.rows for c in r if c.value == "#12AB34").value = "Merah"
    buku.save(jalur)
    hitung_berkas(jalur)
    ws = openpyxl.load_workbook(jalur)["Capaian"]
    sel = next(c for r in ws.rows for c in r if c.value == "Ada")
    assert sel.fill.fill_type is None


def test_rumus_staf_yang_membaca_hitungan_dihitung_ulang(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    buku = openpyxl.load_workbook(jalur)
    buku.create_sheet("Rekap Saya")["A1"] = "=Capaian!I6"
    buku.calculation.fullCalcOnLoad = False
    buku.save(jalur)
    hitung_berkas(jalur)
    assert b'fullCalcOnLoad="1"' in bagian(jalur)["xl/workbook.xml"]


def test_rantai_hitung_tanpa_sel_yang_ditimpa(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    nama = bagian_lembar(jalur, "Capaian")
    isi = bagian(jalur)
    lembar_id = re.search(rb'name="Capaian" sheetId="(\d+)"', isi["xl/workbook.xml"])
    assert lembar_id is not None
    rantai = b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    rantai += b'<c r="I7" i="%s"/></calcChain>' % lembar_id[1]
    ubah_bagian(
        jalur,
        {
            "xl/calcChain.xml": rantai,
            nama: isi[nama].replace(b'<c r="I7"', b'<c r="I7" x="1"').replace(b' x="1"', b""),
            "[Content_Types].xml": isi["[Content_Types].xml"].replace(
                b"</Types>",
                b'<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.'
                b'openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
            ),
            "xl/_rels/workbook.xml.rels": isi["xl/_rels/workbook.xml.rels"].replace(
                b"</Relationships>",
                f'<Relationship Id="rId990" Type="{REL}/calcChain" Target="calcChain.xml"/>'
                "</Relationships>".encode(),
            ),
        },
    )
    hitung_berkas(jalur)
    sesudah = bagian(jalur)
    assert "xl/calcChain.xml" not in sesudah
    assert b"calcChain" not in sesudah["[Content_Types].xml"]
    assert b"calcChain" not in sesudah["xl/_rels/workbook.xml.rels"]


def test_templat_kosong_pun_terhitung(tmp_path: Path) -> None:
    jalur = tmp_path / "kosong.xlsx"
    jalur.write_bytes((AKAR / "templates" / "LKj_template.xlsx").read_bytes())
    o = hitung_berkas(jalur)
    assert o.tertulis == jalur
    assert zipfile.ZipFile(jalur).testzip() is None
