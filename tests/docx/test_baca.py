"""Finished documents as reviewers see them: paragraphs and tables with their places."""

import zipfile
from pathlib import Path

import pytest

from tests.docx.alat import R, docx, paket, paragraf, tabel, tulis
from workbook_tools.docx.baca import baca_docx
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.naskah import Grafik, Naskah, Paragraf, Tabel


def _paragraf(n: Naskah) -> list[Paragraf]:
    return [b for b in n.bagian if isinstance(b, Paragraf)]


def _tabel(n: Naskah) -> list[Tabel]:
    return [b for b in n.bagian if isinstance(b, Tabel)]


def test_paragraf_dihitung_seperti_pembaca(tmp_path: Path) -> None:
    n = baca_docx(
        docx(
            tmp_path / "a.docx",
            ("H1", "BAB I\nPENDAHULUAN"),
            "",
            "Dua\tkolom",
            [["sel", "b"]],
            "Akhir",
        )
    )
    assert [(p.urutan, p.teks, p.tingkat) for p in _paragraf(n)] == [
        (1, "BAB I\nPENDAHULUAN", 1),
        (2, "", 0),
        (3, "Dua\tkolom", 0),
        (4, "Akhir", 0),
    ]


def test_sel_gabungan_terletak_di_semua_petaknya(tmp_path: Path) -> None:
    (t,) = _tabel(
        baca_docx(
            docx(
                tmp_path / "a.docx", [["No", "Target", "<"], ["^", "2023", "2024"], ["1", "5", "6"]]
            )
        )
    )
    teks = [[s.teks if s else None for s in b] for b in t.petak()]
    assert teks == [["No", "Target", "Target"], ["No", "2023", "2024"], ["1", "5", "6"]]
    assert t.petak()[1][0] is t.petak()[0][0]


def test_kontrol_isi_dimasuki(tmp_path: Path) -> None:
    isi = f"<w:sdt><w:sdtContent>{paragraf('di dalam')}{tabel([['a', 'b']])}</w:sdtContent></w:sdt>"
    n = baca_docx(tulis(tmp_path / "a.docx", isi + paragraf("di luar")))
    assert [p.teks for p in _paragraf(n)] == ["di dalam", "di luar"]
    assert len(_tabel(n)) == 1


def test_kode_medan_dan_teks_terhapus_bukan_isi(tmp_path: Path) -> None:
    isi = (
        "<w:p><w:r><w:t>Tabel 3.</w:t></w:r><w:r><w:instrText>SEQ Tabel</w:instrText></w:r>"
        "<w:r><w:t>4</w:t></w:r><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t> baru</w:t></w:r></w:ins></w:p>"
    )
    assert _paragraf(baca_docx(tulis(tmp_path / "a.docx", isi)))[0].teks == "Tabel 3.4 baru"


def test_nomor_daftar_dihitung_terpisah_dari_teks(tmp_path: Path) -> None:
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    pola = (
        f'<w:numbering {ns}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/>'
        '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    butir = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>'
    isi = paragraf("satu", ppr=butir) + paragraf("biasa") + paragraf("dua", ppr=butir)
    rel = '<Relationship Id="n" Type="x/numbering" Target="numbering.xml"/>'
    n = baca_docx(tulis(tmp_path / "a.docx", isi, {"word/numbering.xml": pola}, rel))
    assert [(p.nomor, p.teks) for p in _paragraf(n)] == [
        ("a)", "satu"),
        ("", "biasa"),
        ("b)", "dua"),
    ]


def test_grafik_dibaca_dari_simpanannya(tmp_path: Path) -> None:
    c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    titik = '<c:pt idx="0"><c:v>{}</c:v></c:pt><c:pt idx="1"><c:v>{}</c:v></c:pt>'
    grafik = (
        f"<c:chartSpace {c}><c:barChart><c:ser><c:tx>{titik.format('Capaian', '')}</c:tx>"
        f"<c:cat>{titik.format(2023, 2024)}</c:cat><c:val>{titik.format('99.5', '100')}</c:val>"
        "</c:ser></c:barChart></c:chartSpace>"
    )
    isi = f'<w:p><w:r><w:drawing><c:chart {c} {R} r:id="g"/></w:drawing></w:r></w:p>'
    rel = '<Relationship Id="g" Type="x/chart" Target="charts/chart1.xml"/>'
    n = baca_docx(tulis(tmp_path / "a.docx", isi, {"word/charts/chart1.xml": grafik}, rel))
    (g,) = [b for b in n.bagian if isinstance(b, Grafik)]
    assert (g.jenis, g.kategori) == ("batang", ("2023", "2024"))
    assert [float(x) for x in g.seri[0].nilai if x is not None] == [99.5, 100.0]


DTD = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:p/>'


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"bukan zip", "bukan dokumen Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600, "lama (.doc) atau bersandi"),
        (paket("<w:p>" * 5000 + "</w:p>" * 5000), "bukan XML yang wajar"),
        (paket("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>" * 10_000), "jumlah tabel"),
        (paket("").replace(b"word/document.xml", b"word/dokument.xml"), "tidak"),
    ],
)
def test_berkas_jahat_mendapat_kalimat_jelas(tmp_path: Path, isi: bytes, kata: str) -> None:
    jalur = tmp_path / "jahat.docx"
    jalur.write_bytes(isi)
    with pytest.raises(BerkasTakTerpakai, match=r"jahat\.docx tidak dapat dibaca") as e:
        baca_docx(jalur)
    assert kata in e.value.pesan


def test_entitas_tidak_diurai(tmp_path: Path) -> None:
    jalur = tmp_path / "x.docx"
    with zipfile.ZipFile(jalur, "w") as z:
        z.writestr("word/document.xml", DTD)
    with pytest.raises(BerkasTakTerpakai, match="DOCTYPE"):
        baca_docx(jalur)


def test_bom_zip_tidak_dibuka(tmp_path: Path) -> None:
    jalur = tmp_path / "bom.docx"
    with zipfile.ZipFile(jalur, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("word/document.xml", b" " * 70_000_000)
    with pytest.raises(BerkasTakTerpakai, match="tidak wajar besarnya"):
        baca_docx(jalur)


def test_makro_dan_rujukan_luar_tidak_disentuh(tmp_path: Path) -> None:
    luar = '<Relationship Id="u" Type="x/image" TargetMode="External" Target="http://contoh.invalid/a"/>'
    n = baca_docx(tulis(tmp_path / "a.docx", paragraf("isi"), {"word/vbaProject.bin": "x"}, luar))
    assert [p.teks for p in _paragraf(n)] == ["isi"]
    assert "makro" in n.tak_terbaca[0]
