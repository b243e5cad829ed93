"""Paragraphs of the plain model as WordprocessingML."""

from collections.abc import Callable, Iterable
from itertools import groupby

from msgspec import Struct, field

from workbook_tools.docx.gaya import Gaya
from workbook_tools.docx.paket import Relasi
from workbook_tools.docx.xml import aman, atribut
from workbook_tools.naskah import Paragraf, Ruas


class BagianBaru(Struct):
    """A part that goes with a block: a chart, its data, a picture."""

    nama: str
    data: bytes
    tipe: str
    relasi: Relasi
    anak: list["BagianBaru"] = field(default_factory=list)


class Meja(Struct):
    """What writing a block needs to know, and what it leaves: ids and new parts.

    ``lebar`` is the width of the text in twentieths of a point.
    """

    gaya: Gaya
    nomor_penanda: Callable[[], int]
    nomor_gambar: Callable[[], int]
    lebar: int = 8789
    rujukan: dict[str, str] = field(default_factory=dict)
    bagian: list[BagianBaru] = field(default_factory=list)
    huruf: int = 0  # half points; 0 is what the style says


def tulis_paragraf(
    p: Paragraf, meja: Meja, penanda: Iterable[str] = (), serta_berikut: bool = False
) -> str:
    """A paragraph; ``penanda`` are point bookmarks at its start, ``serta_berikut`` keeps it on
    the page of the next one."""
    gaya = f"heading {p.tingkat}" if p.tingkat else p.gaya
    id_ = meja.gaya.paragraf(gaya) if gaya else None
    sifat = f"<w:pStyle w:val={atribut(id_)}/>" if id_ else ""
    sifat += "<w:keepNext/>" if serta_berikut else ""
    sifat = f"<w:pPr>{sifat}</w:pPr>" if sifat else ""
    titik = "".join(titik_penanda(nama, meja) for nama in penanda)
    isi = "".join(
        _kelompok(nama, list(r), meja) for nama, r in groupby(p.ruas, lambda r: r.penanda)
    )
    return f"<w:p>{sifat}{titik}{isi}</w:p>"


def _kelompok(penanda: str, ruas: list[Ruas], meja: Meja) -> str:
    """Neighbouring runs of one bookmark, within it."""
    isi = "".join(tulis_ruas(r, meja) for r in ruas)
    if not penanda:
        return isi
    n = meja.nomor_penanda()
    mulai = f'<w:bookmarkStart w:id="{n}" w:name={atribut(penanda)}/>'
    return f'{mulai}{isi}<w:bookmarkEnd w:id="{n}"/>'


def titik_penanda(nama: str, meja: Meja) -> str:
    """A bookmark without extent, the only kind that programs keep where it is."""
    n = meja.nomor_penanda()
    return f'<w:bookmarkStart w:id="{n}" w:name={atribut(nama)}/><w:bookmarkEnd w:id="{n}"/>'


def tulis_ruas(r: Ruas, meja: Meja) -> str:
    """A run, a counter or a reference."""
    sifat = _sifat_ruas(r, meja)
    if r.urut:
        return bidang(f"SEQ {r.urut} \\* ARABIC", r.teks, sifat)
    if r.rujuk:
        return bidang(f"REF {r.rujuk} \\h", meja.rujukan.get(r.rujuk, r.teks), sifat)
    return run(r.teks, sifat)


def run(teks: str, sifat: str = "") -> str:
    """Text with its line breaks and tabs."""
    isi = []
    for n, baris in enumerate(teks.replace("\r\n", "\n").split("\n")):
        if n:
            isi.append("<w:br/>")
        for m, potong in enumerate(baris.split("\t")):
            if m:
                isi.append("<w:tab/>")
            if potong:
                isi.append(f'<w:t xml:space="preserve">{aman(potong)}</w:t>')
    return f"<w:r>{sifat}{''.join(isi)}</w:r>" if isi else ""


def bidang(perintah: str, hasil: str, sifat: str = "") -> str:
    """A field with its result already written."""
    return (
        f'<w:r>{sifat}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{sifat}<w:instrText xml:space="preserve"> {aman(perintah)} </w:instrText></w:r>'
        f'<w:r>{sifat}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(hasil, sifat)}"
        f'<w:r>{sifat}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def _sifat_ruas(r: Ruas, meja: Meja) -> str:
    id_ = meja.gaya.karakter(r.gaya) if r.gaya else None
    isi = f"<w:rStyle w:val={atribut(id_)}/>" if id_ else ""
    isi += "<w:b/>" if r.tebal else ""
    isi += "<w:i/>" if r.miring else ""
    if meja.huruf:
        isi += f'<w:sz w:val="{meja.huruf}"/><w:szCs w:val="{meja.huruf}"/>'
    return f"<w:rPr>{isi}</w:rPr>" if isi else ""
