"""Rules for the package: names of parts, their types, their relations, their XML."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from tests.sah.berkas import MC, Berkas, rid
from tests.sah.daftar import aturan

_XML = (".xml", ".rels", ".vml")
_BERJENIS = ("/xl/", "/word/", "/docprops/")  # where every part of XML has a type of its own


@aturan
def nama_bagian(b: Berkas) -> Iterator[str]:
    """Names differ in more than capitals, and are packed plainly."""
    for nama, banyak in Counter(n.casefold() for n in b.nama).items():
        if banyak > 1:
            yield f"{nama} stands {banyak} times"
    for info in b.zip.infolist():
        if "\\" in info.filename or info.filename.startswith("/") or info.flag_bits & 1:
            yield f"{info.filename}: not a plain name"
        if info.compress_type not in (0, 8):
            yield f"{info.filename}: packed by method {info.compress_type}"


@aturan
def jenis_isi(b: Berkas) -> Iterator[str]:
    """Every part has a content type, every override its part."""
    akar = b.pohon("[Content_Types].xml")
    if akar is None:
        yield "there is none"
        return
    umum = {x.get("Extension", "").casefold(): x for x in akar.iterfind("{*}Default")}
    if len(umum) != len(akar.findall("{*}Default")):
        yield "an extension twice"
    khusus = Counter(x.get("PartName", "").casefold() for x in akar.iterfind("{*}Override"))
    yield from (f"{x} twice" for x, n in khusus.items() if n > 1)
    ada = {f"/{n}".casefold() for n in b.nama}
    yield from (f"{x}: no such part" for x in khusus.keys() - ada)
    for bagian in ada - khusus.keys() - {"/[content_types].xml"}:
        jenis = umum.get(bagian.rpartition(".")[2])
        if jenis is None:
            yield f"{bagian}: no type"
        elif jenis.get("ContentType") == "application/xml" and bagian.startswith(_BERJENIS):
            yield f"{bagian}: XML of no type"


@aturan
def hubungan(b: Berkas) -> Iterator[str]:
    """Relations lead to parts that are there; ids tell them apart."""
    for rels in [n for n in b.nama if n.endswith(".rels")]:
        folder, _, akhir = rels.rpartition("_rels/")
        semua = b.hubungan(folder + akhir.removesuffix(".rels"))
        if folder + akhir.removesuffix(".rels") not in (*b.nama, ""):
            yield f"{rels}: of no part"
        yield from (f"{rels}: {h.sasaran}" for h in semua if not h.luar and h.sasaran not in b.nama)
        ganda = Counter(h.id for h in semua)
        yield from (f"{rels}: {x} twice" for x, n in ganda.items() if n > 1)


@aturan
def rujukan_hubungan(b: Berkas) -> Iterator[str]:
    """Every r:id, r:embed, r:link of a part is one of its relations."""
    for bagian, akar in _semua_xml(b):
        dikenal = {h.id for h in b.hubungan(bagian)}
        for unsur in akar.iter(etree.Element):
            for kunci in ("id", "embed", "link", "pict"):
                satu = rid(unsur, kunci)
                if satu is not None and satu not in dikenal:
                    yield f"{bagian}: {satu}"


@aturan
def xml(b: Berkas) -> Iterator[str]:
    """XML is well-formed and declares nothing."""
    for bagian in [n for n in b.nama if n.endswith(_XML)]:
        akar = b.pohon(bagian)
        if akar is None:
            yield f"{bagian}: broken"
        elif akar.getroottree().docinfo.doctype:
            yield f"{bagian}: DTD"


@aturan
def awalan_diabaikan(b: Berkas) -> Iterator[str]:
    """The prefixes of mc:Ignorable and mc:Choice are declared where they are named."""
    for bagian, akar in _semua_xml(b):
        for unsur in akar.iter(etree.Element):
            sebut = unsur.get(f"{MC}Ignorable", "").split()
            if unsur.tag == f"{MC}Choice":
                sebut += unsur.get("Requires", "").split()
            yield from (f"{bagian}: {x}" for x in sebut if x not in unsur.nsmap)


def _semua_xml(b: Berkas) -> Iterator[tuple[str, etree._Element]]:
    for bagian in [n for n in b.nama if n.endswith(_XML) and not n.endswith(".rels")]:
        if (akar := b.pohon(bagian)) is not None:
            yield bagian, akar
