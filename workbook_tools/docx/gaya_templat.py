"""The styles and lists of the master template: A4, official, restyled freely by an office."""

from workbook_tools.docx.xml import KEPALA, W

NAVY, EMAS, ABU, TEPI = "1F3864", "C9A227", "595959", "A6B1C2"
HURUF = "Calibri"
LEBAR_TEKS = 8789
"""Width of the text in twentieths of a point: A4 with margins of 3 and 2,5 cm."""


def gaya_xml() -> bytes:
    """The part word/styles.xml."""
    return f'{KEPALA}<w:styles xmlns:w="{W}">{_BAWAAN}{"".join(_semua())}</w:styles>'.encode()


def _huruf(ukuran: float = 0, *, tebal: bool = False, miring: bool = False, warna: str = "") -> str:
    isi = "<w:b/>" if tebal else ""
    isi += "<w:i/>" if miring else ""
    isi += f'<w:color w:val="{warna}"/>' if warna else ""
    if ukuran:
        isi += f'<w:sz w:val="{int(ukuran * 2)}"/><w:szCs w:val="{int(ukuran * 2)}"/>'
    return f"<w:rPr>{isi}</w:rPr>" if isi else ""


def _jarak(sebelum: int = 0, sesudah: int = 0, baris: int = 240) -> str:
    return (
        f'<w:spacing w:before="{sebelum}" w:after="{sesudah}" w:line="{baris}" w:lineRule="auto"/>'
    )


def _rata(cara: str) -> str:
    return f'<w:jc w:val="{cara}"/>'


def _paragraf(
    nama: str, sifat: str = "", huruf: str = "", dasar: str = "Normal", lanjut: str = ""
) -> str:
    id_ = _id(nama)
    induk = f'<w:basedOn w:val="{dasar}"/>' if dasar != id_ else ""
    berikut = f'<w:next w:val="{lanjut}"/>' if lanjut else ""
    bawaan = ' w:default="1"' if id_ == "Normal" else ""
    ppr = f"<w:pPr>{sifat}</w:pPr>" if sifat else ""
    return (
        f'<w:style w:type="paragraph"{bawaan} w:styleId="{id_}"><w:name w:val="{nama}"/>'
        f"{induk}{berikut}<w:qFormat/>{ppr}{huruf}</w:style>"
    )


def _id(nama: str) -> str:
    return "".join(kata[:1].upper() + kata[1:] for kata in nama.split())


def _judul(tingkat: int, sifat: str, huruf: str) -> str:
    nomor = f'<w:numPr><w:ilvl w:val="{tingkat - 1}"/><w:numId w:val="1"/></w:numPr>'
    halaman = "<w:pageBreakBefore/>" if tingkat == 1 else ""
    garis = f'<w:outlineLvl w:val="{tingkat - 1}"/>'
    awal, _, jc = sifat.partition("|")
    return _paragraf(
        f"heading {tingkat}",
        f"<w:keepNext/>{halaman}{nomor}{awal}{jc}{garis}",
        huruf,
        lanjut="Normal",
    )


def _semua() -> list[str]:
    tengah, kanan, rata = _rata("center"), _rata("right"), _rata("both")
    return [
        _paragraf("Normal", _jarak(0, 120, 276) + rata),
        '<w:style w:type="character" w:default="1" w:styleId="HurufBawaan">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>',
        _judul(1, f"{_jarak(0, 360)}|{tengah}", _huruf(16, tebal=True, warna=NAVY)),
        _judul(2, f"{_jarak(280, 120)}|{_rata('left')}", _huruf(13, tebal=True, warna=NAVY)),
        _judul(3, f"{_jarak(240, 100)}|{_rata('left')}", _huruf(12, tebal=True, warna=NAVY)),
        _judul(4, f"{_jarak(200, 80)}|{_rata('left')}", _huruf(11, tebal=True, warna="2F5496")),
        _paragraf(
            "LKj Judul",
            f'<w:keepNext/><w:pageBreakBefore/>{_jarak(0, 360)}{tengah}<w:outlineLvl w:val="0"/>',
            _huruf(16, tebal=True, warna=NAVY),
            lanjut="Normal",
        ),
        _paragraf(
            "LKj Judul Daftar",
            f"<w:keepNext/>{_jarak(360, 200)}{tengah}",
            _huruf(14, tebal=True, warna=NAVY),
        ),
        _paragraf(
            "LKj Sampul Judul", f"{_jarak(2600, 200)}{tengah}", _huruf(30, tebal=True, warna=NAVY)
        ),
        _paragraf(
            "LKj Sampul Nama",
            f'<w:pBdr><w:top w:val="single" w:sz="18" w:space="14" w:color="{EMAS}"/></w:pBdr>'
            f"{_jarak(200, 200)}{tengah}",
            _huruf(20, tebal=True),
        ),
        _paragraf("LKj Sampul Bawah", f"{_jarak(80, 0)}{tengah}", _huruf(14, warna=ABU)),
        _paragraf(
            "LKj Otomatis",
            f'<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="BFC7D5"/></w:pBdr>'
            f"{_jarak(0, 120, 276)}{rata}",
        ),
        _paragraf(
            "LKj Otomatis Butir",
            '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
            f'<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="BFC7D5"/></w:pBdr>'
            f"{_jarak(0, 60, 264)}{rata}",
        ),
        _paragraf(
            "LKj Isian", f'<w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>{_jarak(60, 120)}'
        ),
        _paragraf("LKj Sel", f"{_jarak(20, 20)}{_rata('left')}", _huruf(8.5)),
        _paragraf("LKj Sel Angka", f"{_jarak(20, 20)}{kanan}", _huruf(8.5)),
        _paragraf("LKj Sel Tengah", f"{_jarak(20, 20)}{tengah}", _huruf(8.5)),
        _paragraf(
            "LKj Sel Kepala", f"<w:keepNext/>{_jarak(40, 40)}{tengah}", _huruf(8.5, tebal=True)
        ),
        _paragraf(
            "LKj Sumber", f"{_jarak(60, 240)}{_rata('left')}", _huruf(8.5, miring=True, warna=ABU)
        ),
        _paragraf("LKj Gambar", f"<w:keepNext/>{_jarak(120, 60)}{tengah}"),
        _paragraf(
            "LKj Tanda Tangan", f'<w:keepNext/>{_jarak(0, 0)}<w:ind w:left="4820"/>{_rata("left")}'
        ),
        _paragraf("LKj Draf", f"{_jarak()}{kanan}", _huruf(12, tebal=True, warna="C00000")),
        _paragraf("LKj Sela", _jarak(0, 0, 240), _huruf(1)),
        _paragraf(
            "caption",
            f"<w:keepNext/>{_jarak(200, 100)}{tengah}",
            _huruf(10, tebal=True, warna=NAVY),
        ),
        _paragraf(
            "header",
            f'<w:tabs><w:tab w:val="right" w:pos="{LEBAR_TEKS}"/></w:tabs>{_jarak()}',
            _huruf(9, warna=ABU),
        ),
        _paragraf(
            "footer",
            f'<w:tabs><w:tab w:val="right" w:pos="{LEBAR_TEKS}"/></w:tabs>{_jarak()}',
            _huruf(9, warna=ABU),
        ),
        *[_daftar(f"toc {n}", 284 * (n - 1), n == 1) for n in (1, 2, 3)],
        # LibreOffice writes updated lists in a style of its own; Word knows the first.
        *[_daftar(nama, 0, False) for nama in ("table of figures", "Figure Index 1")],
        '<w:style w:type="character" w:styleId="LKjPeriksa"><w:name w:val="LKj Periksa"/>'
        '<w:rPr><w:b/><w:color w:val="C00000"/></w:rPr></w:style>',
        _TABEL,
    ]


def _daftar(nama: str, masuk: int, tebal: bool) -> str:
    tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{LEBAR_TEKS}"/></w:tabs>'
    # No indent at the right: behind it LibreOffice would not paint the page numbers.
    ind = f'<w:ind w:left="{masuk}"/>'
    return _paragraf(
        nama,
        f"{tab}{_jarak(60 if tebal else 0, 40)}{ind}{_rata('left')}",
        _huruf(10.5, tebal=tebal),
    )


_BAWAAN = (
    f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{HURUF}" w:hAnsi="{HURUF}" '
    f'w:eastAsia="{HURUF}" w:cs="{HURUF}"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
    '<w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
)
_GARIS = "".join(
    f'<w:{sisi} w:val="single" w:sz="4" w:space="0" w:color="{TEPI}"/>'
    for sisi in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABEL = (
    '<w:style w:type="table" w:default="1" w:styleId="TabelBiasa"><w:name w:val="Normal Table"/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="85" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr></w:style>"
    '<w:style w:type="table" w:styleId="LKjTabel"><w:name w:val="LKj Tabel"/>'
    f'<w:basedOn w:val="TabelBiasa"/><w:qFormat/>'
    f"<w:tblPr><w:tblBorders>{_GARIS}</w:tblBorders></w:tblPr>"
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{NAVY}"/><w:vAlign w:val="center"/></w:tcPr>'
    "</w:tblStylePr></w:style>"
    '<w:style w:type="table" w:styleId="LKjTabelPolos"><w:name w:val="LKj Tabel Polos"/>'
    '<w:basedOn w:val="TabelBiasa"/><w:qFormat/></w:style>'
)


def nomor_xml() -> bytes:
    """The part word/numbering.xml: chapters and headings, and the dash of lists."""
    lapis = (
        ("upperRoman", "BAB %1", "space", 0),
        ("upperLetter", "%2.", "tab", 425),
        ("decimal", "%3.", "tab", 425),
        ("lowerLetter", "%4.", "tab", 425),
    )
    isi = "".join(_lapis(n, *satu) for n, satu in enumerate(lapis))
    butir = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl>'
    )
    return (
        f'{KEPALA}<w:numbering xmlns:w="{W}">'
        f"{_daftar_nomor(0, 'multilevel', isi)}{_daftar_nomor(1, 'singleLevel', butir)}"
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    ).encode()


def _daftar_nomor(nomor: int, jenis: str, isi: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{nomor}"><w:multiLevelType w:val="{jenis}"/>'
        f"{isi}</w:abstractNum>"
    )


def _lapis(n: int, jenis: str, teks: str, akhiran: str, masuk: int) -> str:
    return (
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{jenis}"/>'
        f'<w:pStyle w:val="Heading{n + 1}"/><w:suff w:val="{akhiran}"/>'
        f'<w:lvlText w:val="{teks}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{masuk}" w:hanging="{masuk}"/></w:pPr></w:lvl>'
    )
