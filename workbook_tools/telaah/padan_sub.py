"""The sub kegiatan that a row means when it prints its sasaran and indicator only.

'Tersedianya Jasa Surat Menyurat' is the result of 'Penyediaan Jasa Surat Menyurat'. Words that
few names share tell more than those of many, and no sub kegiatan is given to two rows.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.kelompok import kelompokkan

PANJANG_POKOK = 6
"""Letters by which two forms of a word agree: 'terlantar', 'terlantarnya'."""
MIN_KATA = 3
MIN_COCOK, JARAK = 0.5, 0.1
"""Weight of the name's words that a row must hold, and how far the next name must be behind."""
MIN_SISA = 0.1
"""What is enough where one row and one name are left."""


class BarisTujuan(Struct, frozen=True):
    """A row without its sub kegiatan: its words, and the pools of names to look in, nearest
    first (those of its kegiatan, of its program, all)."""

    teks: str
    calon: tuple[tuple[str, ...], ...]


def padankan(baris: Sequence[BarisTujuan]) -> dict[int, str]:
    """The name of each row that has one; rows of doubt are left out."""
    semua = {nama for b in baris for kumpulan in b.calon for nama in kumpulan}
    kata = {nama: _kata(nama) for nama in semua}
    banyak = Counter(x for isi in kata.values() for x in isi)
    bobot = {x: 1 / n for x, n in banyak.items()}
    isi = [_kata(b.teks) for b in baris]
    hasil: dict[int, str] = {}
    for lapis in range(max((len(b.calon) for b in baris), default=0)):
        while baru := _satu_putaran(baris, lapis, hasil, kata, bobot, isi):
            hasil |= baru
    return hasil | _tersisa(baris, hasil, kata, bobot, isi)


def _satu_putaran(
    baris: Sequence[BarisTujuan],
    lapis: int,
    hasil: dict[int, str],
    kata: dict[str, frozenset[str]],
    bobot: dict[str, float],
    isi: Sequence[frozenset[str]],
) -> dict[int, str]:
    """Rows and names that are each other's best."""
    pilihan: dict[str, list[tuple[float, int]]] = {}
    for n, b in enumerate(baris):
        if n in hasil or lapis >= len(b.calon):
            continue
        calon = set(b.calon[lapis]) - set(hasil.values())
        urut = sorted(((_cocok(kata[x], isi[n], bobot), x) for x in calon), reverse=True)
        jelas = len(urut) < 2 or urut[1][0] <= urut[0][0] - JARAK
        if urut and urut[0][0] >= MIN_COCOK and jelas:
            pilihan.setdefault(urut[0][1], []).append((urut[0][0], n))
    return {max(ada)[1]: nama for nama, ada in pilihan.items()}


def _tersisa(
    baris: Sequence[BarisTujuan],
    hasil: dict[int, str],
    kata: dict[str, frozenset[str]],
    bobot: dict[str, float],
    isi: Sequence[frozenset[str]],
) -> dict[int, str]:
    """The one name that is left of a kegiatan, for the one row that is left of it."""
    menurut = kelompokkan(
        (b.calon[0], n) for n, b in enumerate(baris) if n not in hasil and b.calon
    )
    ada = {
        nomor[0]: sisa.pop()
        for calon, nomor in menurut.items()
        if len(nomor) == 1 and len(sisa := set(calon) - set(hasil.values())) == 1
    }
    return {n: x for n, x in ada.items() if _cocok(kata[x], isi[n], bobot) >= MIN_SISA}


def _cocok(nama: Iterable[str], isi: frozenset[str], bobot: dict[str, float]) -> float:
    """The share of a name's words that a row holds, by weight."""
    penuh = sum(bobot[x] for x in nama)
    return sum(bobot[x] for x in nama if x in isi) / penuh if penuh else 0.0


def _kata(teks: str) -> frozenset[str]:
    kata = re.findall(r"[a-z]+", normal(nama_bersih(teks)))
    return frozenset(x[:PANJANG_POKOK] for x in kata if len(x) >= MIN_KATA)
