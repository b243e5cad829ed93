"""The master template as a package, from paragraphs of the plain model."""

from collections.abc import Iterable
from itertools import count

from workbook_tools.docx.gaya import baca_gaya
from workbook_tools.docx.gaya_templat import gaya_xml, nomor_xml
from workbook_tools.docx.paket import Paket
from workbook_tools.docx.tema import huruf_xml, tema_xml
from workbook_tools.docx.tulis import Meja, bidang, run, tulis_paragraf
from workbook_tools.docx.xml import KEPALA, R, W
from workbook_tools.naskah import AKHIR_BAGIAN, Paragraf

_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TEMA = "application/vnd.openxmlformats-officedocument.theme+xml"
_NS = f'xmlns:w="{W}" xmlns:r="{R}"'
_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_BAGIAN = (
    ("word/document.xml", "document.main", "", ""),
    ("word/styles.xml", "styles", "rId1", "styles"),
    ("word/numbering.xml", "numbering", "rId2", "numbering"),
    ("word/settings.xml", "settings", "rId3", "settings"),
    ("word/header1.xml", "header", "rId4", "header"),
    ("word/header2.xml", "header", "rId5", "header"),
    ("word/footer1.xml", "footer", "rId6", "footer"),
    ("word/footer2.xml", "footer", "rId7", "footer"),
    ("word/fontTable.xml", "fontTable", "rId8", "fontTable"),
    ("word/webSettings.xml", "webSettings", "rId9", "webSettings"),
    ("word/theme/theme1.xml", "", "rId10", "theme"),
)


def susun_templat(isi: Iterable[Paragraf], kepala: str, kaki: str) -> Paket:
    """A package with the master template's styles and these paragraphs.

    ``kepala`` and ``kaki`` are the words of the page header and footer; they may hold tokens.
    """
    paket = Paket({"[Content_Types].xml": _tipe(), "_rels/.rels": _relasi_paket()})
    tepi = {
        "word/styles.xml": gaya_xml(),
        "word/numbering.xml": nomor_xml(),
        "word/settings.xml": _PENGATURAN,
        "word/fontTable.xml": huruf_xml(),
        "word/webSettings.xml": f'{KEPALA}<w:webSettings xmlns:w="{W}"/>'.encode(),
        "word/theme/theme1.xml": tema_xml(),
        "word/header1.xml": _tepi("hdr", f"{_p('header', run(kepala))}{_token('draf')}"),
        "word/header2.xml": _tepi("hdr", _token("draf_sampul")),
        "word/footer1.xml": _tepi(
            "ftr", _p("footer", f"{run(kaki)}<w:r><w:tab/></w:r>{bidang('PAGE', '1')}")
        ),
        "word/footer2.xml": _tepi("ftr", _p("footer", "")),
    }
    paket.isi.update({"word/document.xml": b"", "word/_rels/document.xml.rels": _relasi(), **tepi})
    paket.isi["docProps/core.xml"] = _INTI
    meja = Meja(baca_gaya(paket), count(1).__next__, count(1).__next__)
    badan = "".join(_bagian(p) if p.gaya == AKHIR_BAGIAN else tulis_paragraf(p, meja) for p in isi)
    paket.isi["word/document.xml"] = (
        f"{KEPALA}<w:document {_NS}><w:body>{badan}{_sect('decimal')}</w:body></w:document>"
    ).encode()
    return paket


def _bagian(p: Paragraf) -> str:
    return f"<w:p><w:pPr>{_sect('lowerRoman', depan=True)}</w:pPr></w:p>"


def _sect(angka: str, *, depan: bool = False) -> str:
    rujukan = (
        '<w:headerReference w:type="default" r:id="rId4"/>'
        '<w:headerReference w:type="first" r:id="rId5"/>'
        '<w:footerReference w:type="default" r:id="rId6"/>'
        '<w:footerReference w:type="first" r:id="rId7"/>'
    )
    return (
        f'<w:sectPr>{rujukan}<w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1418" w:right="1417" w:bottom="1418" w:left="1700" w:header="709" '
        f'w:footer="709" w:gutter="0"/><w:pgNumType w:fmt="{angka}" w:start="1"/>'
        f"{'<w:titlePg/>' if depan else ''}</w:sectPr>"
    )


def _p(gaya: str, isi: str) -> str:
    id_ = "".join(k[:1].upper() + k[1:] for k in gaya.split())
    return f'<w:p><w:pPr><w:pStyle w:val="{id_}"/></w:pPr>{isi}</w:p>'


def _token(nama: str) -> str:
    return _p("LKj Draf", run(f"[lkj {nama}]"))


def _tepi(akar: str, isi: str) -> bytes:
    return f"{KEPALA}<w:{akar} {_NS}>{isi}</w:{akar}>".encode()


def _tipe() -> bytes:
    ganti = "".join(
        f'<Override PartName="/{nama}" ContentType="{f"{_WML}.{jenis}+xml" if jenis else _TEMA}"/>'
        for nama, jenis, *_ in _BAGIAN
    )
    return (
        f'{KEPALA}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{ganti}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    ).encode()


def _relasi_paket() -> bytes:
    inti = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return (
        f'{KEPALA}<Relationships xmlns="{_REL}">'
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{inti}" Target="docProps/core.xml"/></Relationships>'
    ).encode()


def _relasi() -> bytes:
    isi = "".join(
        f'<Relationship Id="{id_}" Type="{R}/{jenis}" Target="{nama.removeprefix("word/")}"/>'
        for nama, _, id_, jenis in _BAGIAN
        if id_
    )
    return f'{KEPALA}<Relationships xmlns="{_REL}">{isi}</Relationships>'.encode()


_PENGATURAN = (
    f'{KEPALA}<w:settings xmlns:w="{W}"><w:defaultTabStop w:val="425"/>'
    '<w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
).encode()
_INTI = (
    f"{KEPALA}<cp:coreProperties "
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Laporan Kinerja</dc:title>'
    "</cp:coreProperties>"
).encode()
