"""Comments put into a copy of a document. Its text and all other parts stay as they are."""

import re
from collections.abc import Iterable, Iterator
from itertools import count

from msgspec import Struct

from workbook_tools.docx.letak import Letak, Rentang
from workbook_tools.docx.paket import Paket, Relasi, buka
from workbook_tools.docx.xml import KEPALA, W, aman, atribut
from workbook_tools.regex import regex

TIPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_BAGIAN = "word/comments.xml"
_ID = regex(rb'<[\w.-]*:?comment(?:RangeStart)?\b[^>]*?:id="(\d+)"')
_TUTUP = regex(rb"</(?:[\w.-]+:)?comments\s*>\s*$|<((?:[\w.-]+:)?comments)\b([^>]*)/>\s*$")


class Komentar(Struct, frozen=True):
    """What is said at a place; '' is the document as a whole. ``baris`` are its paragraphs."""

    tempat: str
    baris: tuple[str, ...]


def komentari(data: bytes, sebutan: str, isi: Iterable[Komentar], penulis: str) -> bytes:
    """The file with these comments; ``sebutan`` names it in messages.

    Raises:
        LkjError: no Word document, or its main part cannot be read.
    """
    paket = buka(data, sebutan)
    nama = paket.utama
    komentar = next((r.target for r in paket.relasi(nama) if r.jenis == "comments"), "")
    ada = paket.isi.get(komentar, b"")
    letak = Letak(paket.isi[nama])
    nomor = count(_nomor_bebas(ada, paket.isi[nama]))
    catatan = [(next(nomor), r, k) for k in isi if (r := letak.cari(k.tempat) or letak.pertama())]
    paket.isi[nama] = _sisipkan(paket.isi[nama], [(n, r) for n, r, _ in catatan], letak.prefiks)
    tulisan = "".join(_satu(n, k, penulis) for n, _, k in catatan)
    if ada:
        paket.isi[komentar] = _tambahi(ada, tulisan)
    elif catatan:
        paket.tambah_bagian(_BAGIAN, _baru(tulisan), TIPE)
        paket.tambah_relasi(nama, Relasi(_id_bebas(paket, nama), "comments", _BAGIAN))
    return paket.byte()


def _nomor_bebas(*bagian: bytes) -> int:
    return max((int(m[1]) for b in bagian for m in _ID.finditer(b)), default=-1) + 1


def _id_bebas(paket: Paket, nama: str) -> str:
    ada = {r.id for r in paket.relasi(nama)}
    return next(f"rIdKomentar{n}" for n in count(1) if f"rIdKomentar{n}" not in ada)


def _sisipkan(data: bytes, tanda: list[tuple[int, Rentang]], prefiks: str) -> bytes:
    """Put the marks into the bytes: starts before what they are about, ends behind it."""
    buka_: dict[int, list[str]] = {}
    tutup: dict[int, list[str]] = {}
    kosong: dict[int, int] = {}
    for n, r in tanda:
        buka_.setdefault(r.awal, []).append(_unsur(prefiks, "commentRangeStart", n))
        tutup.setdefault(r.akhir, []).append(_akhir(prefiks, n))
        if r.kosong >= 0:
            kosong[r.akhir] = r.kosong
    hasil, lalu = [], 0
    for letak in sorted({*buka_, *tutup}):
        # What ends here comes first; at an empty place its own start does.
        di_sini = [*tutup.get(letak, []), *buka_.get(letak, [])]
        if letak in {r.awal for _, r in tanda if r.awal == r.akhir}:
            di_sini = [*buka_.get(letak, []), *tutup.get(letak, [])]
        isi = "".join(di_sini).encode()
        if letak in kosong:
            tag = re.match(rb"<([\w.:-]+)", data[kosong[letak] :])
            hasil += [data[lalu:letak].removesuffix(b"/>").rstrip() + b">", isi]
            hasil.append(b"</" + (tag[1] if tag else b"w:p") + b">")
        else:
            hasil += [data[lalu:letak], isi]
        lalu = letak
    return b"".join([*hasil, data[lalu:]])


def _unsur(prefiks: str, nama: str, n: int) -> str:
    p = prefiks or "w"
    ruang = "" if prefiks else f' xmlns:w="{W}"'
    return f'<{p}:{nama}{ruang} {p}:id="{n}"/>'


def _akhir(prefiks: str, n: int) -> str:
    p = prefiks or "w"
    ruang = "" if prefiks else f' xmlns:w="{W}"'
    rujuk = f'<{p}:r{ruang}><{p}:commentReference {p}:id="{n}"/></{p}:r>'
    return _unsur(prefiks, "commentRangeEnd", n) + rujuk


def _satu(n: int, k: Komentar, penulis: str) -> str:
    return (
        f'<w:comment xmlns:w="{W}" w:id="{n}" w:author={atribut(penulis)} w:initials="LKJ">'
        f"{''.join(_paragraf(k.baris))}</w:comment>"
    )


def _paragraf(baris: Iterable[str]) -> Iterator[str]:
    for n, teks in enumerate(baris):
        sifat = "<w:rPr><w:b/></w:rPr>" if n == 0 else ""
        yield f'<w:p><w:r>{sifat}<w:t xml:space="preserve">{aman(teks)}</w:t></w:r></w:p>'


def _baru(tulisan: str) -> bytes:
    return f'{KEPALA}<w:comments xmlns:w="{W}">{tulisan}</w:comments>'.encode()


def _tambahi(ada: bytes, tulisan: str) -> bytes:
    """The comments that stand there stay; the new ones come behind them."""
    m = _TUTUP.search(ada)
    if m is None:
        return ada
    if m[1]:  # one empty tag
        return ada[: m.start()] + b"<" + m[1] + m[2] + b">" + tulisan.encode() + b"</" + m[1] + b">"
    return ada[: m.start()] + tulisan.encode() + ada[m.start() :]
