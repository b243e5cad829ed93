"""Tables of the plain model as native Word tables: merged cells, repeated headers."""

from functools import lru_cache

from msgspec import Struct

from workbook_tools.docx.tulis import Meja, tulis_paragraf
from workbook_tools.docx.xml import atribut
from workbook_tools.naskah import Paragraf, SelTabel, Tabel
from workbook_tools.regex import regex

ANGKA, POLOS = "LKj Sel Angka", "Polos"
BIASA, KECIL, TERKECIL = 17, 14, 12
"""Half points: the writing of cells, and of tables with too many or too long words."""
UTUH = 8
"""Tables of so many rows stay on one page."""
_HURUF = 96  # a letter of 8.5 pt, in twentieths of a point
_LONGGAR, _SEMPIT = 190, 80  # the margins of a cell, left and right together
_PISAH = regex(r"\s|(?<=-)")  # Word and LibreOffice break no line at a slash
# Hundredths of the writing's height, bold, generous: Calibri and Arial are narrower.
_LEBAR = {
    **dict.fromkeys("ijlI.,:;'|!", 28),
    **dict.fromkeys("frt()-/J ", 37),
    **dict.fromkeys("mwMW%", 88),
}
_SISI = (("a", "top"), ("k", "left"), ("b", "bottom"), ("n", "right"))
_TEPI = ("top", "left", "bottom", "right", "insideH", "insideV")


def tulis_tabel(t: Tabel, meja: Meja) -> str:
    """A table as wide as the text. Header rows repeat, rows do not split over pages."""
    rupa = _rupa(t, meja.lebar)
    meja.huruf = 0 if rupa.huruf == BIASA else rupa.huruf
    lebar = _bagi_kolom(t, rupa, meja.lebar)
    kisi = "".join(f'<w:gridCol w:w="{n}"/>' for n in lebar)
    baris = "".join(_baris(t, n, isi, lebar, meja) for n, isi in enumerate(t.petak()))
    meja.huruf = 0
    return f"<w:tbl>{_sifat(t, sum(lebar), rupa, meja)}<w:tblGrid>{kisi}</w:tblGrid>{baris}</w:tbl>"


class _Rupa(Struct, frozen=True):
    """How dense a table is: the longest word of each column, the size of its writing in half
    points, the margins of a cell."""

    kata: list[int]
    huruf: int
    margin: int

    @property
    def skala(self) -> float:
        """The size of the writing against that of cells."""
        return self.huruf / BIASA

    @property
    def perlu(self) -> list[int]:
        """The room that columns need; none where nothing says how much."""
        return [self.margin + int(n * self.skala) if n >= 0 else 0 for n in self.kata]


def _rupa(t: Tabel, lebar: int) -> _Rupa:
    """The roomiest way in which no word is broken over lines; else the densest."""
    kata = _kata_terpanjang(t)
    semua = [_Rupa(kata, BIASA, _LONGGAR)]
    semua += [_Rupa(kata, huruf, _SEMPIT) for huruf in (BIASA, KECIL, TERKECIL)]
    return next((r for r in semua if _muat(t, r, lebar)), semua[-1])


def _muat(t: Tabel, rupa: _Rupa, lebar: int) -> bool:
    if sum(rupa.perlu) > lebar:
        return False
    if POLOS not in t.gaya:
        return True
    kolom = _bagi_kolom(t, rupa, lebar)
    return all(
        rupa.margin + _terpanjang(s) * rupa.skala <= sum(kolom[s.kolom - 1 :][: s.lebar])
        for s in t.sel
    )


def lebar_kolom(t: Tabel, lebar: int) -> list[int]:
    """Widths that add up to the text's width: the table's shares, but no column narrower than
    its longest word, so that no figure is broken over lines."""
    return _bagi_kolom(t, _rupa(t, lebar), lebar)


def _bagi_kolom(t: Tabel, rupa: _Rupa, lebar: int) -> list[int]:
    bagian = t.lebar_kolom or (1,) * t.kolom
    kolom = [lebar * n // sum(bagian) for n in bagian]
    perlu = [max(rupa.margin + _HURUF, n) if n else 0 for n in rupa.perlu]
    if sum(perlu) >= lebar:
        return _bagi_adil(perlu, lebar)
    kurang = sum(max(0, p - k) for p, k in zip(perlu, kolom, strict=True))
    lebih = sum(max(0, k - p) for p, k in zip(perlu, kolom, strict=True))
    return [
        p if k <= p else k - (k - p) * kurang // max(1, lebih)
        for p, k in zip(perlu, kolom, strict=True)
    ]


def _bagi_adil(perlu: list[int], lebar: int) -> list[int]:
    """Too little room: columns with short words get what they need, the others share the rest."""
    hasil, sisa = dict.fromkeys(range(len(perlu)), 0), lebar
    for urutan, kolom in enumerate(sorted(hasil, key=lambda k: perlu[k])):
        hasil[kolom] = min(perlu[kolom], sisa // (len(perlu) - urutan))
        sisa -= hasil[kolom]
    return list(hasil.values())


def _kata_terpanjang(t: Tabel) -> list[int]:
    """Per column the width of its longest word; -1 without a cell of its own: those over several
    columns need none."""
    hasil = [-1] * t.kolom
    for s in t.sel:
        if s.lebar == 1 and "[" not in s.teks:
            hasil[s.kolom - 1] = max(hasil[s.kolom - 1], _terpanjang(s))
    return hasil


def _terpanjang(s: SelTabel) -> int:
    return max(_panjang(k) for k in _PISAH.split(s.teks))


@lru_cache(maxsize=8192)
def _panjang(kata: str) -> int:
    """The width of a word in a cell's writing, in twentieths of a point."""
    return sum(_LEBAR.get(h) or (68 if h.isupper() else 56) for h in kata) * BIASA // 10


def _sifat(t: Tabel, lebar: int, rupa: _Rupa, meja: Meja) -> str:
    id_ = meja.gaya.tabel(t.gaya)
    gaya = f"<w:tblStyle w:val={atribut(id_)}/>" if id_ else ""
    # A program that has lost the table style must not lose the lines with it.
    garis = (
        ""
        if id_ or POLOS in t.gaya
        else f"<w:tblBorders>{''.join(_garis(s) for s in _TEPI)}</w:tblBorders>"
    )
    pinggir = "".join(f'<w:{s} w:w="{_SEMPIT // 2}" w:type="dxa"/>' for s in ("left", "right"))
    sempit = f"<w:tblCellMar>{pinggir}</w:tblCellMar>" if rupa.margin == _SEMPIT else ""
    return (
        f'<w:tblPr>{gaya}<w:tblW w:w="{lebar}" w:type="dxa"/>{garis}'
        f'<w:tblLayout w:type="fixed"/>{sempit}'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
    )


def _garis(sisi: str) -> str:
    return f'<w:{sisi} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'


def _baris(t: Tabel, nomor: int, isi: list[SelTabel | None], lebar: list[int], meja: Meja) -> str:
    sel, kolom = [], 0
    while kolom < t.kolom:
        satu = isi[kolom] or SelTabel(nomor + 1, kolom + 1)
        sel.append(_sel(t, satu, nomor + 1, sum(lebar[kolom : kolom + satu.lebar]), meja))
        kolom += satu.lebar
    ulang = "<w:tblHeader/>" if nomor < t.kepala else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{ulang}</w:trPr>{''.join(sel)}</w:tr>"


def _sel(t: Tabel, s: SelTabel, baris: int, lebar: int, meja: Meja) -> str:
    sifat = [f'<w:tcW w:w="{lebar}" w:type="dxa"/>']
    if s.lebar > 1:
        sifat.append(f'<w:gridSpan w:val="{s.lebar}"/>')
    if s.tinggi > 1:
        sifat.append('<w:vMerge w:val="restart"/>' if s.baris == baris else "<w:vMerge/>")
    if s.tepi:
        garis = "".join(_garis(sisi) for huruf, sisi in _SISI if huruf in s.tepi)
        sifat.append(f"<w:tcBorders>{garis}</w:tcBorders>")
    if s.warna:
        sifat.append(f'<w:shd w:val="clear" w:color="auto" w:fill={atribut(s.warna.lstrip("#"))}/>')
    if s.gaya == ANGKA and "[" not in s.teks:  # a mark is long and may wrap
        sifat.append("<w:noWrap/>")
    isi = s.isi if s.baris == baris and s.isi else (Paragraf(gaya=s.gaya),)
    serta = _serta_berikut(t, baris)
    teks = "".join(
        tulis_paragraf(p if p.gaya else _bergaya(p, s.gaya), meja, (), serta) for p in isi
    )
    return f"<w:tc><w:tcPr>{''.join(sifat)}</w:tcPr>{teks}</w:tc>"


def _serta_berikut(t: Tabel, baris: int) -> bool:
    """Whether a row stays on the page of what follows: short tables and charts of boxes do with
    all of themselves; of others the last row, often a sum, neither stands alone on a page nor
    leaves the source line below it."""
    if not t.kepala:
        return POLOS in t.gaya
    return t.baris <= UTUH or baris >= t.baris - 1


def _bergaya(p: Paragraf, gaya: str) -> Paragraf:
    return Paragraf(p.ruas, gaya or "LKj Sel")
