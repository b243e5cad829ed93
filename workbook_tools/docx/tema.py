"""The parts that every Word document is expected to have: colours, fonts, font table."""

from workbook_tools.docx.gaya_templat import EMAS, HURUF, NAVY
from workbook_tools.docx.xml import KEPALA, A, W

_WARNA = (
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", NAVY),
    ("lt2", "EEF3F9"),
    ("accent1", "1F4E79"),
    ("accent2", EMAS),
    ("accent3", "5B8FB9"),
    ("accent4", "8A8D91"),
    ("accent5", "2E7050"),
    ("accent6", "C00000"),
    ("hlink", "2F5F98"),
    ("folHlink", "6B6F76"),
)


def tema_xml() -> bytes:
    """The part word/theme/theme1.xml: the palette of the template, plain fills and lines."""
    warna = "".join(f'<a:{n}><a:srgbClr val="{w}"/></a:{n}>' for n, w in _WARNA)
    huruf = f'<a:latin typeface="{HURUF}"/><a:ea typeface=""/><a:cs typeface=""/>'
    isi = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    garis = "".join(
        f'<a:ln w="{n}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'
        for n in (6350, 12700, 19050)
    )
    efek = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{KEPALA}<a:theme xmlns:a="{A}" name="LKj"><a:themeElements>'
        f'<a:clrScheme name="LKj">{warna}</a:clrScheme>'
        f'<a:fontScheme name="LKj"><a:majorFont>{huruf}</a:majorFont>'
        f"<a:minorFont>{huruf}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="LKj"><a:fillStyleLst>{isi}</a:fillStyleLst>'
        f"<a:lnStyleLst>{garis}</a:lnStyleLst><a:effectStyleLst>{efek}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{isi}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    ).encode()


def huruf_xml() -> bytes:
    """The part word/fontTable.xml."""
    return (
        f'{KEPALA}<w:fonts xmlns:w="{W}"><w:font w:name="{HURUF}"><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    ).encode()
