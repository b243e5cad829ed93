"""Ways to spoil addresses, counts, widths and values on a tab."""

from collections.abc import Callable

from tests.kacau.dasar import ganti

_SEL = r'<c r="[A-Z]+\d+"'
_BARIS = r'<row r="\d+"'
_ISI = r'<c r="([A-Z]+\d+)"[^>]*>.*?</c>'

Perusak = Callable[[str], str]


def _ref(baru: str) -> Perusak:
    return lambda x: ganti(x, _SEL, f'<c r="{baru}"')


def _baris(baru: str) -> Perusak:
    return lambda x: ganti(x, _BARIS, f'<row r="{baru}"')


def _nilai(atribut: str, isi: str) -> Perusak:
    """The first filled cell with other content, at its own address."""

    def ubah(teks: str) -> str:
        import re

        cocok = re.search(r'<c r="([A-Z]+\d+)"[^>/]*>', teks)
        alamat = cocok[1] if cocok else "A1"
        pola = rf'<c r="{alamat}"[^>/]*>.*?</c>'
        return ganti(teks, pola, f'<c r="{alamat}" {atribut}>{isi}</c>')

    return ubah


def _sesudah_data(apa: str) -> Perusak:
    return lambda x: ganti(x, "</sheetData>", "</sheetData>" + apa)


def _tambah_baris(apa: str) -> Perusak:
    return lambda x: ganti(x, "</sheetData>", apa + "</sheetData>")


def _kolom(apa: str) -> Perusak:
    def ubah(teks: str) -> str:
        return ganti(
            ganti(teks, "<cols>.*?</cols>", ""), "<sheetData", f"<cols>{apa}</cols><sheetData"
        )

    return ubah


def _jauh(teks: str) -> str:
    """The last row of a sheet with the looks of the first ones: nothing must be filled between."""
    sel = "".join(f'<c r="{h}1048576" s="1"/>' for h in "ABCDEFGH")
    return _tambah_baris(f'<row r="1048576">{sel}</row>')(teks)


RUSAK_LEMBAR: dict[str, Perusak] = {
    "alamat mutlak": _ref("$B$6"),
    "alamat berspasi": _ref(" B6 "),
    "alamat kecil": _ref("b6"),
    "alamat seratus ribu huruf": _ref("A" * 100_000 + "5"),
    "alamat rentang": _ref("A1:B6"),
    "alamat baris nol": _ref("B0"),
    "alamat lewat baris": _ref("B1048577"),
    "alamat lewat kolom": _ref("XFE6"),
    "alamat angka Arab": _ref("B٦"),
    "alamat tanpa baris": _ref("B"),
    "alamat tanpa kolom": _ref("6"),
    "alamat kosong": _ref(""),
    "baris negatif": _baris("-1"),
    "baris nol": _baris("0"),
    "baris lewat akhir": _baris("1048577"),
    "baris lima ribu digit": _baris("9" * 5000),
    "baris pangkat": _baris("1e3"),
    "baris lebar penuh": _baris("１"),
    "baris pangkat dua": _baris("²"),
    "baris jauh": _jauh,
    "baris ganda": _tambah_baris('<row r="6"><c r="A6"><v>1</v></c></row>'),
    "baris mundur": _tambah_baris('<row r="4"/><row r="3"/>'),
    "sel ganda": _tambah_baris('<row r="900"><c r="A900"/><c r="A900"><v>1</v></c></row>'),
    "bukan baris": _tambah_baris("<lain/>"),
    "spans": lambda x: ganti(x, r'<row r="(\d+)"', '<row r="1" spans="1:99999999999"'),
    "200.000 baris": _tambah_baris(
        "".join(f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(2000, 202_000))
    ),
    "baris tanpa ujung": _tambah_baris('<row r="3000">' + "<c/>" * 900_000 + "</row>"),
    "label sebaris penuh": _tambah_baris(
        '<row r="950">'
        + "".join('<c t="inlineStr"><is><t>No</t></is></c>' for _ in range(16_000))
        + "</row>"
    ),
    "kolom negatif": _kolom('<col min="-99999999" max="3" width="9"/>'),
    "kolom tak berujung": _kolom('<col min="1" max="99999999999" width="9"/>'),
    "lebar NaN": _kolom('<col min="1" max="3" width="NaN"/>'),
    "lebar tak hingga": _kolom('<col min="1" max="3" width="1e999"/>'),
    "tinggi ngawur": lambda x: ganti(x, _BARIS, '<row r="1" ht="NaN" customHeight="x"'),
    "gaya negatif": _nilai('s="-1"', "<v>0.9</v>"),
    "gaya lewat": _nilai('s="99999999999"', "<v>0.9</v>"),
    "teks negatif": _nilai('t="s"', "<v>-1</v>"),
    "teks lewat": _nilai('t="s"', "<v>99999999999999999999</v>"),
    "teks pecahan": _nilai('t="s"', "<v>1.5</v>"),
    "logika ngawur": _nilai('t="b"', "<v>mungkin</v>"),
    "galat ngawur": _nilai('t="e"', "<v>#APA!</v>"),
    "jenis ngawur": _nilai('t="zzz"', "<v>1</v>"),
    "1e400": _nilai('t="n"', "<v>1e400</v>"),
    "1e99999999": _nilai('t="n"', "<v>1e99999999</v>"),
    "1e-99999999": _nilai('t="n"', "<v>1e-99999999</v>"),
    "lima ribu digit": _nilai('t="n"', f"<v>{'9' * 5000}</v>"),
    "NaN": _nilai('t="n"', "<v>NaN</v>"),
    "INF": _nilai('t="n"', "<v>-INF</v>"),
    "surogat": _nilai('t="inlineStr"', "<is><t>_xD800_ _xDFFF_</t></is>"),
    "ansi": _nilai('t="inlineStr"', "<is><t>_x001B_[31m_x009B_2J_x202E_abc_x0007_</t></is>"),
    "teks sejuta": _nilai('t="inlineStr"', f"<is><t>{'9' * 1_000_000}</t></is>"),
    "teks rumus": _nilai('t="inlineStr"', "<is><t>=cmd|' /C calc'!A0</t></is>"),
    "teks titik koma": _nilai('t="inlineStr"', "<is><t>x;=cmd|' /C calc'!A0\n＝1+1</t></is>"),
    "sel hanya perluasan": _nilai("", "<extLst/>"),
    "sel kosong": _nilai('t="inlineStr"', "<is/>"),
    "sel terbalik": _nilai("", "<v>1</v><f>1+1</f>"),
    "sel aneh": _nilai("", "<x/><y/><v>1</v><z/>"),
    "rumus panjang": _nilai("", f"<f>{'A1+' * 300_000}1</f><v>1</v>"),
    "rumus bersama": _nilai("", '<f t="shared" si="99999999999" ref="A1:ZZZZ9">A1</f><v>1</v>'),
    "gabungan luas": _sesudah_data(
        '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    ),
    "gabungan banyak": _sesudah_data(
        "<mergeCells>" + '<mergeCell ref="A1:B2"/>' * 20_000 + "</mergeCells>"
    ),
    "gabungan ngawur": _sesudah_data(
        '<mergeCells><mergeCell ref="ZZZZ1:A99999999999"/></mergeCells>'
    ),
    "tautan ngawur": _sesudah_data(
        '<hyperlinks><hyperlink ref="ZZZZ0" location="x"/></hyperlinks>'
    ),
    "saringan ngawur": _sesudah_data('<autoFilter ref="ZZZZ5:AAAA99999999999"/>'),
    "luas ngawur": lambda x: ganti(x, "<dimension[^>]*>", '<dimension ref="A1:ZZZZ99999999999"/>'),
    "tanpa data": lambda x: ganti(x, "<sheetData.*</sheetData>", ""),
    "data ganda": lambda x: ganti(x, "</sheetData>", "</sheetData><sheetData/>"),
}
"""A tab's XML in, spoilt XML out."""
