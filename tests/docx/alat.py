"""Small Word documents made by hand, in raw XML, so that tests show what the reader is given."""

import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
DOKUMEN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"

Baris = Sequence[str]
"""A row; '<' goes on with the cell to the left, '^' with the cell above."""
Bagian = str | tuple[str, str] | Sequence[Baris]
"""A paragraph, a paragraph with its style ('H1', 'Kapsi'), or a table."""

JENIS = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/>'
    + "".join(
        f'<Override PartName="/word/{bagian}.xml" ContentType="application/vnd.openxmlformats-'
        f'officedocument.wordprocessingml.{jenis}+xml"/>'
        for bagian, jenis in (("document", "document.main"), ("styles", "styles"))
    )
    + "</Types>"
)
GAYA = f"""<w:styles {W}>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/></w:style>
<w:style w:type="paragraph" w:styleId="Kapsi"><w:name w:val="caption"/></w:style>
</w:styles>"""


def docx(jalur: Path, *bagian: Bagian) -> Path:
    """Write a document with these parts."""
    return tulis(jalur, "".join(map(xml, bagian)))


def tulis(
    jalur: Path, isi: str, lain: Mapping[str, str | bytes] | None = None, rujukan: str = ""
) -> Path:
    """Write a document with this XML in its body, more parts, and relations of the main part."""
    jalur.write_bytes(paket(isi, lain, rujukan))
    return jalur


def paket(isi: str, lain: Mapping[str, str | bytes] | None = None, rujukan: str = "") -> bytes:
    """The bytes of a document."""
    semua = {
        "[Content_Types].xml": JENIS,
        "_rels/.rels": _rels(
            f'<Relationship Id="r1" Type="{DOKUMEN}" Target="word/document.xml"/>'
        ),
        "word/_rels/document.xml.rels": _rels(
            f'<Relationship Id="s" Type="x/styles" Target="styles.xml"/>{rujukan}'
        ),
        "word/styles.xml": GAYA,
        "word/document.xml": f"<w:document {W} {R}><w:body>{isi}</w:body></w:document>",
        **(lain or {}),
    }
    wadah = BytesIO()
    with zipfile.ZipFile(wadah, "w", zipfile.ZIP_DEFLATED) as z:
        for nama, teks in semua.items():
            z.writestr(nama, teks)
    return wadah.getvalue()


def _rels(isi: str) -> str:
    ns = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{ns}">{isi}</Relationships>'


def xml(bagian: Bagian) -> str:
    """One part as WordprocessingML."""
    if isinstance(bagian, str):
        return paragraf(bagian)
    if isinstance(bagian, tuple) and len(bagian) == 2 and isinstance(bagian[0], str):
        return paragraf(str(bagian[1]), bagian[0])
    return tabel(bagian)  # type: ignore[arg-type]


def paragraf(teks: str, gaya: str = "", ppr: str = "") -> str:
    """A paragraph; tabs and line breaks are made of the characters."""
    isi = escape(teks).replace("\t", "</w:t><w:tab/><w:t>").replace("\n", "</w:t><w:br/><w:t>")
    pstyle = f'<w:pStyle w:val="{gaya}"/>' if gaya else ""
    return (
        f"<w:p><w:pPr>{pstyle}{ppr}</w:pPr><w:r><w:t xml:space='preserve'>{isi}</w:t></w:r></w:p>"
    )


def tabel(baris: Sequence[Baris], kepala: int = 0) -> str:
    """A table; see ``Baris`` for merged cells."""
    lebar = max(len(b) for b in baris)
    isi = "".join(_baris(baris, n, n < kepala) for n in range(len(baris)))
    return f"<w:tbl><w:tblGrid>{'<w:gridCol/>' * lebar}</w:tblGrid>{isi}</w:tbl>"


def _baris(baris: Sequence[Baris], n: int, kepala: bool) -> str:
    sel = []
    b = baris[n]
    for k, teks in enumerate(b):
        if teks == "<":
            continue
        lebar = 1
        while k + lebar < len(b) and b[k + lebar] == "<":
            lebar += 1
        lanjut = teks == "^"
        mulai = (
            not lanjut and n + 1 < len(baris) and len(baris[n + 1]) > k and baris[n + 1][k] == "^"
        )
        pr = f'<w:gridSpan w:val="{lebar}"/>' if lebar > 1 else ""
        pr += "<w:vMerge/>" if lanjut else '<w:vMerge w:val="restart"/>' if mulai else ""
        sel.append(f"<w:tc><w:tcPr>{pr}</w:tcPr>{paragraf('' if lanjut else teks)}</w:tc>")
    trpr = "<w:trPr><w:tblHeader/></w:trPr>" if kepala else ""
    return f"<w:tr>{trpr}{''.join(sel)}</w:tr>"
