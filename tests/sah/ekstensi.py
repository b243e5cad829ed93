"""Rules for drawings, notes and extensions."""

from collections import Counter
from collections.abc import Iterator

from tests.sah.berkas import Berkas, Lembar, daerah, nama, tab_disebut
from tests.sah.daftar import aturan, aturan_lembar


@aturan
def gambar(b: Berkas) -> Iterator[str]:
    """Anchors do not end before they begin; shapes of a drawing have ids of their own."""
    for bagian in [x for lembar in b.lembar for x in b.terkait(lembar.bagian, "drawing")]:
        akar = b.pohon(bagian)
        if akar is None:
            continue
        for jangkar in akar.iterfind("{*}twoCellAnchor"):
            for sumbu in ("row", "col"):
                dari, ke = (int(jangkar.findtext(f"{{*}}{x}/{{*}}{sumbu}")) for x in ("from", "to"))
                if not 0 <= dari <= ke:
                    yield f"{bagian}: {sumbu} {dari} to {ke}"
        # The two forms of one shape, for old programs and new ones, share its id.
        bentuk = akar.xpath("//*[local-name()='cNvPr'][not(ancestor::*[local-name()='Fallback'])]")
        ganda = Counter(x.get("id") for x in bentuk)
        yield from (f"{bagian}: shape {x} twice" for x, n in ganda.items() if n > 1)


@aturan_lembar
def catatan(x: Lembar) -> Iterator[str]:
    """A note stands on a cell once, has an author, and a shape in the tab's old drawing."""
    for bagian in x.berkas.terkait(x.bagian, "comments"):
        akar = x.berkas.pohon(bagian)
        if akar is None:
            continue
        semua = akar.findall("{*}commentList/{*}comment")
        ganda = Counter(c.get("ref") for c in semua)
        yield from (f"{n} notes on {ref}" for ref, n in ganda.items() if n > 1)
        penulis = len(akar.findall("{*}authors/{*}author"))
        yield from (
            f"{c.get('ref')}: no author" for c in semua if int(c.get("authorId")) >= penulis
        )
        bentuk = _bentuk_catatan(x)
        for ref in ganda:
            d = daerah(ref or "")
            if d is None or (d.atas - 1, d.kiri - 1) not in bentuk:
                yield f"{ref}: note without shape"


def _bentuk_catatan(x: Lembar) -> set[tuple[int, int]]:
    hasil = set()
    if x.akar.find("{*}legacyDrawing") is None:
        return hasil
    for bagian in x.berkas.terkait(x.bagian, "vmlDrawing"):
        akar = x.berkas.pohon(bagian)
        for data in () if akar is None else akar.iter("{*}ClientData"):
            if data.get("ObjectType") == "Note":
                hasil.add((int(data.findtext("{*}Row")), int(data.findtext("{*}Column"))))
    return hasil


@aturan_lembar
def ekstensi(x: Lembar) -> Iterator[str]:
    """An extension stands once; its sparklines, rules and lists lead to cells and tabs that are
    there."""
    semua = x.akar.findall("{*}extLst/{*}ext")
    ganda = Counter(e.get("uri") for e in semua)
    yield from (f"{uri} twice" for uri, n in ganda.items() if n > 1)
    for unsur in (u for e in semua for u in e.iter("{*}f", "{*}sqref")):
        teks = unsur.text or ""
        if nama(unsur) == "sqref":
            yield from (f"no place {s!r}" for s in teks.split() or [""] if daerah(s) is None)
        else:
            yield from (
                f"no tab {j}" for j in tab_disebut(teks) if j.casefold() not in x.berkas.judul
            )


@aturan_lembar
def jati_diri(x: Lembar) -> Iterator[str]:
    """xr:uid tells things of a tab apart."""
    semua = x.akar.xpath("//@*[local-name()='uid']")
    yield from (f"{uid} twice" for uid, n in Counter(semua).items() if n > 1)
