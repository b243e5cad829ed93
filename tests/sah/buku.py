"""Rules for the workbook: its tabs, its names, the order of computing."""

import re
from collections import Counter
from collections.abc import Iterator

from tests.sah.berkas import Berkas, tab_disebut
from tests.sah.daftar import aturan

PANJANG_JUDUL = 31
_NAMA_SAH = re.compile(r"[^\W\d\\][\w.\\]*")


@aturan
def judul_lembar(b: Berkas) -> Iterator[str]:
    """Titles have up to 31 letters, none of []:*?/\\, and differ in more than capitals."""
    if b.buku is None:
        return
    semua = [s.get("name", "") for s in b.buku.iterfind("{*}sheets/{*}sheet")]
    for judul in semua:
        if not 0 < len(judul) <= PANJANG_JUDUL or re.search(r"[\[\]:*?/\\]|^'|'$", judul):
            yield repr(judul)
    for kunci in ("sheetId", "name"):
        isi = Counter(s.get(kunci, "").casefold() for s in b.buku.iterfind("{*}sheets/{*}sheet"))
        yield from (f"{kunci} {x} twice" for x, n in isi.items() if n > 1)


@aturan
def tab_tampak(b: Berkas) -> Iterator[str]:
    """Some tab can be seen, and the one on top is there."""
    if b.buku is None:
        return
    semua = b.buku.findall("{*}sheets/{*}sheet")
    if all(s.get("state", "visible") != "visible" for s in semua):
        yield "all tabs are hidden"
    for tampilan in b.buku.iterfind("{*}bookViews/{*}workbookView"):
        if int(tampilan.get("activeTab", "0")) >= len(semua):
            yield f"no tab {tampilan.get('activeTab')}"


@aturan
def nama_terdefinisi(b: Berkas) -> Iterator[str]:
    """Names stand once in their scope, are names, and lead to tabs that are there."""
    if b.buku is None:
        return
    semua = b.buku.findall("{*}definedNames/{*}definedName")
    kunci = Counter((n.get("name", "").casefold(), n.get("localSheetId")) for n in semua)
    yield from (f"{x} twice" for (x, _), n in kunci.items() if n > 1)
    for n in semua:
        nama, isi = n.get("name", ""), n.text or ""
        if not _NAMA_SAH.fullmatch(nama) or len(nama) > 255 or not isi:
            yield f"{nama!r} = {isi!r}"
        if int(n.get("localSheetId", "0")) >= len(b.judul):
            yield f"{nama}: no tab {n.get('localSheetId')}"
        yield from (f"{nama}: {x}" for x in tab_disebut(isi) if x.casefold() not in b.judul)


@aturan
def urutan_hitung(b: Berkas) -> Iterator[str]:
    """calcChain names cells with formulas only; Excel throws it away with a message otherwise."""
    rantai = b.akar("calcChain")
    if rantai is None or b.buku is None:
        return
    berumus = {}
    for s, lembar in zip(b.buku.iterfind("{*}sheets/{*}sheet"), b.lembar, strict=False):
        ada = {a for a, c in lembar.sel.items() if c.find("{*}f") is not None}
        berumus[s.get("sheetId")] = ada
    nomor: str | None = None
    for c in rantai:
        nomor = c.get("i") or nomor
        if c.get("r") not in berumus.get(nomor, ()):
            yield f"{c.get('r')} of tab {nomor}"


@aturan
def nama_kode(b: Berkas) -> Iterator[str]:
    """Names for macros are no tab's twice."""
    kode = Counter(s.get("codeName") for x in b.lembar for s in x.akar.iterfind("{*}sheetPr"))
    yield from (f"{x} twice" for x, n in kode.items() if x and n > 1)
