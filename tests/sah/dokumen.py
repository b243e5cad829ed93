"""Rules for Word documents."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from tests.sah.berkas import Berkas, nama
from tests.sah.daftar import aturan

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PANJANG_MARKAH = 40


def _nilai(unsur: etree._Element, kunci: str) -> str:
    return str(unsur.get(W + kunci, ""))


@aturan
def markah(b: Berkas) -> Iterator[str]:
    """Bookmarks begin and end once, under names of up to 40 letters that stand once."""
    if b.dokumen is None:
        return
    awal = [_nilai(x, "id") for x in b.dokumen.iter(f"{W}bookmarkStart")]
    akhir = [_nilai(x, "id") for x in b.dokumen.iter(f"{W}bookmarkEnd")]
    if sorted(awal) != sorted(akhir) or len(set(awal)) != len(awal):
        yield f"{sorted(set(awal) ^ set(akhir))} do not pair"
    semua = Counter(_nilai(x, "name").casefold() for x in b.dokumen.iter(f"{W}bookmarkStart"))
    yield from (f"{x!r}" for x, n in semua.items() if n > 1 or not 0 < len(x) <= PANJANG_MARKAH)


@aturan
def sel_berparagraf(b: Berkas) -> Iterator[str]:
    """A table's cell ends in a paragraph, a row has cells, a table rows."""
    if b.dokumen is None:
        return
    for tc in b.dokumen.iter(f"{W}tc"):
        isi = [u for u in tc if nama(u) not in ("tcPr", "bookmarkEnd", "bookmarkStart", "")]
        if not isi or nama(isi[-1]) not in ("p", "sdt"):
            yield f"cell {''.join(tc.itertext())[:30]!r}"
    for luar, dalam in (("tr", "tc"), ("tbl", "tr")):
        for unsur in b.dokumen.iter(W + luar):
            if next(unsur.iter(W + dalam), None) is None:
                yield f"{luar} without {dalam}"


@aturan
def rujukan_dokumen(b: Berkas) -> Iterator[str]:
    """Comments, notes, lists and links inside lead to what is there."""
    if b.dokumen is None:
        return
    for sebut, jenis, unsur in (
        ("commentReference", "comments", "comment"),
        ("footnoteReference", "footnotes", "footnote"),
        ("endnoteReference", "endnotes", "endnote"),
    ):
        akar = b.akar(jenis)
        ada = set() if akar is None else {_nilai(x, "id") for x in akar.iter(W + unsur)}
        yield from (
            f"{sebut} {_nilai(x, 'id')}"
            for x in b.dokumen.iter(W + sebut)
            if _nilai(x, "id") not in ada
        )
    akar = b.akar("numbering")
    daftar = {"0"} | (set() if akar is None else {_nilai(x, "numId") for x in akar.iter(f"{W}num")})
    yield from (
        f"numId {_nilai(x, 'val')}"
        for x in b.dokumen.iter(f"{W}numId")
        if _nilai(x, "val") not in daftar
    )
    ke = {_nilai(x, "name") for x in b.dokumen.iter(f"{W}bookmarkStart")} | {"", "_top"}
    for x in b.dokumen.iter(f"{W}hyperlink"):
        if _nilai(x, "anchor") not in ke:
            yield f"link to {_nilai(x, 'anchor')}"


@aturan
def bentuk_dokumen(b: Berkas) -> Iterator[str]:
    """Drawings have ids of their own."""
    if b.dokumen is None:
        return
    ganda = Counter(x.get("id") for x in b.dokumen.iter("{*}docPr"))
    yield from (f"docPr {x} twice" for x, n in ganda.items() if n > 1)
