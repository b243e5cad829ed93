"""Rules for what hangs on the cells of a tab."""

from collections import Counter
from collections.abc import Iterator

from tests.sah.berkas import Lembar, beririsan, daerah, nama, rid, tab_disebut
from tests.sah.daftar import aturan_lembar

PANJANG_JUDUL_PESAN = 32
PANJANG_PESAN = 255
URUTAN = (
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
)


@aturan_lembar
def urutan_unsur(x: Lembar) -> Iterator[str]:
    """The children of <worksheet> stand in the order of the standard."""
    ada = [nama(u) for u in x.akar if nama(u) and nama(u) != "AlternateContent"]
    letak = [URUTAN.index(u) if u in URUTAN else -1 for u in ada]
    if letak != sorted(letak) or -1 in letak:
        yield " ".join(ada)


@aturan_lembar
def gabungan(x: Lembar) -> Iterator[str]:
    """Merged blocks do not meet, and there are as many as told."""
    yield from (f"{a} meets {b}" for a, b in beririsan(x.gabungan))
    for unsur in x.akar.iterfind("{*}mergeCells"):
        if len(unsur) != len(x.gabungan) or int(unsur.get("count", len(unsur))) != len(unsur):
            yield f"{unsur.get('count')} told, {len(x.gabungan)} blocks"


@aturan_lembar
def format_bersyarat(x: Lembar) -> Iterator[str]:
    """Rules have looks that are there, a rank of their own, and formulas of up to 255 letters."""
    gaya = x.berkas.akar("styles")
    dxf = 0 if gaya is None else len(gaya.findall("{*}dxfs/{*}dxf"))
    semua = x.akar.findall("{*}conditionalFormatting/{*}cfRule")
    for r in semua:
        if int(r.get("dxfId", "-1")) >= dxf:
            yield f"no dxf {r.get('dxfId')}"
        yield from (f"formula {f.text[:30]}" for f in r.iterfind("{*}formula") if _panjang(f.text))
    tingkat = Counter(r.get("priority") for r in semua)
    yield from (f"priority {p} of {n} rules" for p, n in tingkat.items() if n > 1 or int(p) < 1)
    for unsur in x.akar.iterfind("{*}conditionalFormatting"):
        yield from _letak(unsur.get("sqref", ""))


@aturan_lembar
def validasi(x: Lembar) -> Iterator[str]:
    """Titles of up to 32 letters, messages and lists of up to 255, one rule a cell."""
    for unsur in x.akar.iterfind("{*}dataValidations"):
        if int(unsur.get("count", len(unsur))) != len(unsur):
            yield f"{unsur.get('count')} told, {len(unsur)} there"
    milik = []
    for v in x.akar.iterfind("{*}dataValidations/{*}dataValidation"):
        tempat = v.get("sqref", "")
        for kunci in ("promptTitle", "errorTitle", "prompt", "error"):
            batas = PANJANG_JUDUL_PESAN if kunci.endswith("Title") else PANJANG_PESAN
            if len(v.get(kunci, "")) > batas:
                yield f"{tempat}: {kunci} of {len(v.get(kunci, ''))} letters"
        for rumus in [*v.iterfind("{*}formula1"), *v.iterfind("{*}formula2")]:
            if _panjang((rumus.text or "").strip('"')):
                yield f"{tempat}: list or formula of {len(rumus.text or '')} letters"
            lain = [j for j in tab_disebut(rumus.text or "") if j.casefold() not in x.berkas.judul]
            yield from (f"{tempat}: no tab {j}" for j in lain)
        yield from _letak(tempat)
        milik += [d for satu in tempat.split() if (d := daerah(satu)) is not None]
    yield from (f"two rules on {a}" for a, _ in beririsan(milik))


@aturan_lembar
def tautan(x: Lembar) -> Iterator[str]:
    """Links stand on a cell once, and lead to a tab that is there or outside."""
    semua = x.akar.findall("{*}hyperlinks/{*}hyperlink")
    letak = Counter(t.get("ref") for t in semua)
    yield from (f"{n} links on {ref}" for ref, n in letak.items() if n > 1)
    for t in semua:
        ref, ke = t.get("ref", ""), t.get("location", "")
        yield from _letak(ref)
        if not ke and rid(t) is None:
            yield f"{ref}: leads nowhere"
        yield from (
            f"{ref}: no tab {j}" for j in tab_disebut(ke) if j.casefold() not in x.berkas.judul
        )
        if "!" in ke and daerah(ke.rpartition("!")[2]) is None:
            yield f"{ref}: no place {ke}"
        if max(len(t.get("tooltip", "")), len(t.get("display", ""))) > PANJANG_PESAN:
            yield f"{ref}: words too long"


@aturan_lembar
def kepala_kaki(x: Lembar) -> Iterator[str]:
    """Headers and footers have up to 255 letters."""
    for unsur in x.akar.iterfind("{*}headerFooter/*"):
        if _panjang(unsur.text):
            yield f"{nama(unsur)} of {len(unsur.text)} letters"


@aturan_lembar
def saringan(x: Lembar) -> Iterator[str]:
    """A filter has its hidden name; rows are told to be filtered only where there is a choice."""
    filter_, sifat = x.akar.find("{*}autoFilter"), x.akar.find("{*}sheetPr")
    if sifat is not None and sifat.get("filterMode") in ("1", "true") and not _ada_pilihan(x):
        yield "filterMode without a choice"
    if filter_ is None or x.berkas.buku is None:
        return
    judul = [s.get("name") for s in x.berkas.buku.iterfind("{*}sheets/{*}sheet")]
    nama_ = [
        (n.text or "").rpartition("!")[2].replace("$", "")
        for n in x.berkas.buku.iterfind("{*}definedNames/{*}definedName")
        if n.get("name") == "_xlnm._FilterDatabase"
        and n.get("localSheetId") == str(judul.index(x.judul))
    ]
    if nama_ != [filter_.get("ref")]:
        yield f"filter on {filter_.get('ref')}, its name on {nama_}"


def _ada_pilihan(x: Lembar) -> bool:
    """Whether a filter of the tab, or of a table on it, leaves rows out."""
    tabel = [x.berkas.pohon(b) for b in x.berkas.terkait(x.bagian, "table")]
    semua = [akar.find("{*}autoFilter") for akar in (x.akar, *tabel) if akar is not None]
    return any(f is not None and len(f) for f in semua)


def _letak(sqref: str) -> Iterator[str]:
    yield from (f"no place {s!r}" for s in sqref.split() or [""] if daerah(s) is None)


def _panjang(teks: str | None) -> bool:
    return len(teks or "") > PANJANG_PESAN
