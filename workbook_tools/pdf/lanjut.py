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
_HURUF = regex(r"\s*[A-Za-z(/-]")


def lanjutkan(atas: Tabel, bawah: Tabel) -> Tabel:
    """One table of the part above the page's end and the part below it."""
    ulang = 0
    for a, b in zip(_teks(atas), _teks(bawah), strict=False):
        if a != b:
            break
        ulang += 1
    geser = atas.baris - ulang
    sel = [replace(s, baris=s.baris + geser) for s in bawah.sel if s.baris > ulang]
    baris = geser + bawah.baris
    if ekor := _ekor_baris(atas, sel):
        atas = replace(atas, sel=tuple(_satu(s, ekor[s]) if s in ekor else s for s in atas.sel))
        sel, baris = list(_tanpa_baris(sel, atas.baris + 1)), baris - 1
    return replace(atas, sel=tuple(_disatukan(atas, sel)), baris=baris)


def _ekor_baris(atas: Tabel, bawah: list[SelTabel]) -> dict[SelTabel, SelTabel]:
    """The cells of the last row above with what the page's end cut off them: the first row below
    holds ends of names only, and no number of its own."""
    ujung = {s.kolom: s for s in atas.sel if s.baris == atas.baris and s.tinggi == 1}
    awal = [s for s in bawah if s.baris == atas.baris + 1 and s.tinggi == 1]
    berisi = [s for s in awal if s.teks.strip()]
    pasangan = {ujung[s.kolom]: s for s in berisi if s.kolom in ujung}
    if not awal or awal[0] in berisi or len(pasangan) != len(berisi) or len(berisi) == len(awal):
        return {}
    nama = all(_HURUF.match(s.teks) for s in berisi)
    putus = any(_terputus(a.teks, s.teks) for a, s in pasangan.items())
    return pasangan if nama and putus else {}


def _tanpa_baris(sel: list[SelTabel], baris: int) -> Iterator[SelTabel]:
    """The cells without one row: those that begin there and go on keep the rest."""
    for s in sel:
        if s.baris != baris:
            yield replace(s, baris=s.baris - 1)
        elif s.tinggi > 1:
            yield replace(s, tinggi=s.tinggi - 1)


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
    tinggi = atas.tinggi + bawah.tinggi if bawah.tinggi > 1 else atas.tinggi
    return replace(atas, isi=isi, tinggi=tinggi)
