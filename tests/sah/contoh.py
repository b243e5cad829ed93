"""A small workbook with everything that the rules look at, and a small document."""

import zipfile
from pathlib import Path

import xlsxwriter

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_JENIS = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def tulis_buku(jalur: Path) -> None:
    """Table, rules, lists, merged cells, links, notes, a filter with a choice, chart, sparkline."""
    with xlsxwriter.Workbook(jalur) as buku:
        satu, dua = buku.add_worksheet("Satu"), buku.add_worksheet("Dua")
        satu.write_column("A2", ["a", "b"])
        satu.write_column("B2", [1, 2], buku.add_format({"num_format": "0.0"}))
        satu.add_table("A1:B3", {"columns": [{"header": "Nama"}, {"header": "Nilai"}]})
        satu.merge_range("D1:E2", "gabung")
        satu.write_formula("D4", "=SUM(B2:B3)", None, 3)
        satu.write_boolean("D5", True)
        satu.set_column("F:G", 12)
        satu.set_row(9, 20)
        satu.write_url("D6", "internal:'Dua'!A1", string="ke Dua", tip="Buka")
        satu.write_url("D7", "internal:'Dua'!A2", string="ke sana")
        aturan = {
            "type": "cell",
            "criteria": ">",
            "value": 1,
            "format": buku.add_format({"bold": 1}),
        }
        satu.conditional_format("B2:B3", aturan)
        satu.conditional_format("D4", aturan)
        pesan = {"input_title": "Isi", "input_message": "Pilih satu", "error_message": "Bukan itu"}
        satu.data_validation("F2:F5", {"validate": "list", "source": ["x", "y"], **pesan})
        satu.data_validation("G2:G5", {"validate": "list", "source": "=Dua!$A$2:$A$4"})
        satu.write_comment("D4", "jumlah")
        satu.write_comment("D5", "benar")
        satu.add_sparkline("H2", {"range": "Satu!B2:B3"})
        satu.set_footer("&Lhalaman &P")
        grafik = buku.add_chart({"type": "column"})
        grafik.add_series({"values": "=Satu!$B$2:$B$3"})
        satu.insert_chart("J2", grafik)
        satu.insert_chart("J20", _grafik(buku))
        dua.write_column("A1", ["Kode", "k1", "k2", "k3"])
        dua.autofilter("A1:A4")
        dua.filter_column("A", "x == k1")
        buku.define_name("TOTAL", "=Satu!$D$4")


def _grafik(buku: xlsxwriter.Workbook) -> object:
    grafik = buku.add_chart({"type": "line"})
    grafik.add_series({"values": "=Satu!$B$2:$B$3"})
    return grafik


def tulis_dokumen(jalur: Path) -> None:
    """Bookmark, link to it, table, list, comment, two shapes."""
    bentuk = "".join(
        f'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="{n}" name="g"/></wp:inline>'
        "</w:drawing></w:r></w:p>"
        for n in (1, 2)
    )
    isi = (
        '<w:p><w:bookmarkStart w:id="0" w:name="bab_1"/><w:r><w:t>Bab</w:t></w:r>'
        '<w:bookmarkEnd w:id="0"/></w:p>'
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        '<w:hyperlink w:anchor="bab_1"><w:r><w:t>ke bab</w:t></w:r></w:hyperlink>'
        '<w:r><w:commentReference w:id="3"/></w:r></w:p>'
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>" + bentuk
    )
    bagian = {
        "[Content_Types].xml": _xml(
            "Types",
            "http://schemas.openxmlformats.org/package/2006/content-types",
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/>'
            + "".join(
                f'<Override PartName="/word/{n}.xml" ContentType="{_JENIS}.{j}+xml"/>'
                for n, j in (("document", "document.main"), ("comments", "comments"))
            )
            + f'<Override PartName="/word/numbering.xml" ContentType="{_JENIS}.numbering+xml"/>',
        ),
        "_rels/.rels": _rels(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": _rels(
            ("comments", "comments.xml"), ("numbering", "numbering.xml")
        ),
        "word/document.xml": f'<w:document xmlns:w="{_W}" xmlns:wp="{_WP}"><w:body>{isi}'
        "</w:body></w:document>",
        "word/comments.xml": f'<w:comments xmlns:w="{_W}"><w:comment w:id="3" w:author="a">'
        "<w:p/></w:comment></w:comments>",
        "word/numbering.xml": f'<w:numbering xmlns:w="{_W}"><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/></w:num></w:numbering>',
    }
    with zipfile.ZipFile(jalur, "w") as z:
        for nama, teks in bagian.items():
            z.writestr(nama, teks)


def _xml(akar: str, ruang: str, isi: str) -> str:
    return f'<{akar} xmlns="{ruang}">{isi}</{akar}>'


def _rels(*ke: tuple[str, str]) -> str:
    isi = "".join(
        f'<Relationship Id="rId{n}" Type="{_REL}/{jenis}" Target="{sasaran}"/>'
        for n, (jenis, sasaran) in enumerate(ke, start=1)
    )
    return _xml(
        "Relationships", "http://schemas.openxmlformats.org/package/2006/relationships", isi
    )
