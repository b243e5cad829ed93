"""Anchors: the two point bookmarks between which a block stands, and what became of them."""

import hashlib
from collections.abc import Iterable

from msgspec import Struct, field

from workbook_tools.docx.peta import Penanda, Peta
from workbook_tools.regex import regex

AWALAN = "lkjb_"
PANJANG_TERBANYAK = 40 - len(AWALAN) - 2
"""Word keeps 40 characters of a bookmark's name."""
_NAMA = regex(rf"{AWALAN}(.+)_([az])")


class Jangkar(Struct):
    """A block in a document. ``awal`` and ``akhir`` are the offsets of its bytes; ``rusak``
    says in words why it must be left alone."""

    id: str
    awal: int = 0
    akhir: int = 0
    rusak: str = ""
    tanda: dict[str, list[Penanda]] = field(default_factory=lambda: {"a": [], "z": []})


def nama_jangkar(id_: str) -> tuple[str, str]:
    """The names of a block's two bookmarks."""
    return f"{AWALAN}{id_}_a", f"{AWALAN}{id_}_z"


def sidik_teks(teks: str) -> str:
    """A short hash of a block's text, as ``Peta.teks_rentang`` gives it."""
    return hashlib.sha256(teks.encode()).hexdigest()[:12]


def cari_jangkar(peta: Peta) -> dict[str, Jangkar]:
    """The blocks of a part by id, in the order in which they stand."""
    hasil: dict[str, Jangkar] = {}
    for p in peta.penanda:
        cocok = _NAMA.fullmatch(p.nama) if p.mulai and p.jenis == "bookmark" else None
        if cocok:
            jangkar = hasil.setdefault(cocok[1], Jangkar(cocok[1]))
            tanda = jangkar.tanda[cocok[2]]
            # LibreOffice writes a bookmark of an empty paragraph twice.
            if all(lain.unsur != p.unsur for lain in tanda):
                tanda.append(p)
    for jangkar in hasil.values():
        _ukur(jangkar, peta)
    _tolak_tumpang_tindih(hasil.values())
    return dict(sorted(hasil.items(), key=lambda i: i[1].awal))


def _ukur(j: Jangkar, peta: Peta) -> None:
    a, z = j.tanda["a"], j.tanda["z"]
    j.awal = min(p.unsur for p in (*a, *z))
    if len(a) > 1 or len(z) > 1:
        j.rusak = "penanda bloknya ganda (mungkin blok ini disalin)"
    elif not a or not z:
        j.rusak = "satu dari dua penanda bloknya hilang"
    elif a[0].wadah != z[0].wadah:
        j.rusak = "awal dan akhir bloknya tidak lagi sejajar (mungkin satu dipindah ke tabel)"
    elif a[0].unsur > z[0].unsur:
        j.rusak = "akhir bloknya berada sebelum awalnya"
    else:
        j.akhir = peta.akhir[z[0].unsur]


def _tolak_tumpang_tindih(semua: Iterable[Jangkar]) -> None:
    utuh = sorted((j for j in semua if not j.rusak), key=lambda j: (j.awal, -j.akhir))
    for n, j in enumerate(utuh):
        for lain in utuh[n + 1 :]:
            if lain.awal >= j.akhir:
                break
            j.rusak = f"bloknya bertumpuk dengan blok {lain.id}"
            lain.rusak = f"bloknya bertumpuk dengan blok {j.id}"
