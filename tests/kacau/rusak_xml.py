"""Ways to spoil the XML of any part."""

import re
from collections.abc import Callable

_AKAR = re.compile(rb"<(?![?!])([\w:]+)([^>]*?)(/?)>")


def _sisip(isi: bytes, apa: bytes) -> bytes:
    """Behind the root's start tag."""
    cocok = _AKAR.search(isi)
    return isi if cocok is None else isi[: cocok.end()] + apa + isi[cocok.end() :]


def _sebelum_akar(isi: bytes, apa: bytes) -> bytes:
    cocok = _AKAR.search(isi)
    return isi if cocok is None else isi[: cocok.start()] + apa + isi[cocok.start() :]


def _atribut(isi: bytes, apa: bytes) -> bytes:
    cocok = _AKAR.search(isi)
    return isi if cocok is None else isi[: cocok.end(1)] + b" " + apa + isi[cocok.end(1) :]


def _tawa(isi: bytes) -> bytes:
    """Entities that grow tenfold nine times."""
    entitas = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return _sisip(_sebelum_akar(isi, f'<!DOCTYPE x [<!ENTITY a0 "a">{entitas}]>'.encode()), b"&a9;")


def _berawalan(isi: bytes) -> bytes:
    """The default namespace under a prefix, as some programs write."""
    teks = re.sub(rb"<(/?)(?=[A-Za-z])(?![\w.-]+:)", rb"<\1z:", isi)
    return teks.replace(b' xmlns="', b' xmlns:z="', 1)


def _teks(isi: bytes) -> str:
    return re.sub(r"<\?xml.*?\?>", "", isi.decode("utf-8"), count=1)


RUSAK_XML: dict[str, Callable[[bytes], bytes]] = {
    "terpotong": lambda x: x[: len(x) // 2],
    "kosong": lambda x: b"",
    "bukan xml": lambda x: b"Ini surat." * 50,
    "nol": lambda x: x.replace(b"<", b"\0<", 3),
    "dtd": lambda x: _sebelum_akar(x, b"<!DOCTYPE x>"),
    "entitas berlipat": _tawa,
    "entitas luar": lambda x: _sisip(
        _sebelum_akar(x, b'<!DOCTYPE x [<!ENTITY l SYSTEM "file:///etc/hostname">]>'), b"&l;"
    ),
    "dtd utf-16": lambda x: ("<!DOCTYPE x>" + _teks(x)).encode("utf-16"),
    "utf-16": lambda x: _teks(x).encode("utf-16"),
    "utf-7": lambda x: b'<?xml version="1.0" encoding="UTF-7"?>' + _teks(x).encode("utf-7"),
    "sandi dusta": lambda x: b'<?xml version="1.0" encoding="UTF-16"?>' + _teks(x).encode(),
    "sandi tak dikenal": lambda x: b'<?xml version="1.0" encoding="x-lkj"?>' + _teks(x).encode(),
    "byte tak sah": lambda x: _sisip(x, b"\xff\xfe\xfd"),
    "awalan lain": _berawalan,
    "tanpa namespace": lambda x: re.sub(rb' xmlns="[^"]*"', b"", x),
    "namespace lain": lambda x: re.sub(rb' xmlns="[^"]*"', b' xmlns="urn:lain"', x, count=1),
    "strict": lambda x: x.replace(
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    ),
    "dalam": lambda x: _sisip(x, b"<d>" * 20_000 + b"</d>" * 20_000),
    "atribut besar": lambda x: _atribut(x, b'besar="' + b"x" * 11_000_000 + b'"'),
    "atribut banyak": lambda x: _atribut(
        x, b" ".join(f'a{n}="{n}"'.encode() for n in range(20_000))
    ),
    "unsur banyak": lambda x: _sisip(x, b"<d/>" * 1_000_000),
    "spasi banyak": lambda x: _sisip(x, b"<d/> " * 600_000),
    "komentar mirip isi": lambda x: _sisip(x, b"<!-- <sheetData/> <sheetData> -->"),
    "instruksi": lambda x: _sisip(x, b"<?lkj <sheetData/> ?>"),
    "cdata": lambda x: _sisip(x, b"<![CDATA[<sheetData/>]]>"),
    "pilihan": lambda x: _sisip(
        x,
        b'<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/'
        b'2006"><mc:Choice Requires="x"><a/></mc:Choice><mc:Fallback/></mc:AlternateContent>',
    ),
    "akar lain": lambda x: re.sub(rb"(</?)(?:worksheet|workbook|styleSheet|sst)\b", rb"\1lain", x),
    "dua kali": lambda x: x + x,
}
"""A part's bytes in, spoilt ones out."""
