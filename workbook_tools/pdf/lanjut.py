"""A table that goes on over a page: its repeated header left out, merged cells that the page
broke put together again."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from workbook_tools.naskah import Paragraf, Ruas, SelTabel, Tabel
from workbook_tools.pdf.kisi import gabung_baris
from workbook_tools.regex import regex

_BELUM_SELESAI = regex(
    r".*(?:\b(?:dan|atau|yang|di|ke|dari|dengan|untuk|pada|oleh|dalam|serta|terhadap)|[,/-])",
    re.IGNORECASE,
)
"""A text after which more must come."""


def lanjutkan(atas: Tabel, bawah: Tabel) -> Tabel:
    """One table of the part above the page's end and the part below it."""
    ulang = 0
    for a, b in zip(_teks(atas), _teks(bawah), strict=False):
        if a != b:
            break
        ulang += 1
    geser = atas.baris - ulang
    sel = [replace(s, baris=s.baris + geser) for s in bawah.sel if s.baris > ulang]
    return replace(atas, sel=tuple(_disatukan(atas, sel)), baris=geser + bawah.baris)


def _teks(t: Tabel) -> list[list[str]]:
    return [[" ".join(s.teks.split()) if s else "" for s in b] for b in t.petak()[:5]]


def _disatukan(atas: Tabel, bawah: list[SelTabel]) -> Iterator[SelTabel]:
    """All cells; where one merged cell was broken by the page, so were those beside it."""
    ujung = {(s.kolom, s.lebar): s for s in atas.sel if s.baris + s.tinggi - 1 == atas.baris}
    ekor = {
        (s.kolom, s.lebar): s
        for s in bawah
        if s.baris == atas.baris + 1 and s.tinggi > 1 and (s.kolom, s.lebar) in ujung
    }
    if not any(_terputus(ujung[k].teks, s.teks) for k, s in ekor.items()):
        yield from (*atas.sel, *bawah)
        return
    satu = {ujung[k]: _satu(ujung[k], s) for k, s in ekor.items()}
    yield from (satu.get(s, s) for s in atas.sel)
    yield from (s for s in bawah if ekor.get((s.kolom, s.lebar)) is not s)


def _terputus(atas: str, bawah: str) -> bool:
    return bool(atas and bawah) and (
        _BELUM_SELESAI.fullmatch(atas) is not None or bawah[0].islower()
    )


def _satu(atas: SelTabel, bawah: SelTabel) -> SelTabel:
    teks = gabung_baris([x for x in (atas.teks, bawah.teks) if x])
    isi = (Paragraf((Ruas(teks),)),) if teks else ()
    return replace(atas, isi=isi, tinggi=atas.tinggi + bawah.tinggi)
