"""N735: a list of what was low leaves out what was lower."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.audit.angka_kalimat import PERSEN, angka_di
from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import JENIS, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import SelDok
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan, singkat

_RENDAH = regex(r"\brendah\b[^.;]{0,60}:?\s*$|\bterendah\b[^.]{0,80}:?\s*$", re.IGNORECASE)
_BUTIR = regex(r"\s*(?:[-•✓–]|\(?(?:\d{1,2}|[a-z])[.)])\s")
MIN_BUTIR = 3
"""Lines with a figure that make a list."""
MAKS_BARIS = 5
"""Rows left out; where there are more, the list was never meant to be whole."""


class _Baris(Struct, frozen=True):
    catatan: Catatan
    sel: SelDok
    nilai: Fraction


@aturan("N735", Tingkat.INFO, "Daftar yang rendah melewatkan yang lebih rendah")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencocokkan daftar program, kegiatan atau sub kegiatan yang disebut rendah dengan kolom
    persentase di tabelnya: adakah baris yang lebih rendah tetapi tidak disebut.

    Mengapa penting: yang paling perlu dijelaskan justru tidak dijelaskan.

    Contoh: daftar sub kegiatan berserapan rendah memuat 87,85%, tetapi tidak yang 71,60%.

    Cara memperbaiki: tambahkan barisnya dengan sebabnya.
    """
    isi = list(k.dok.isi())
    for n, a in enumerate(isi):
        if a.tingkat or not _RENDAH.search(a.teks):
            continue
        nilai = list(_butir(isi[n + 1 :]))
        if len(nilai) >= MIN_BUTIR:
            yield from _banding(k, a, nilai)


def _butir(bawah: Iterable[Alinea]) -> Iterator[Fraction]:
    """The first percentage of each line below."""
    for a in bawah:
        if not a.teks.strip():
            continue
        if a.tingkat or not (a.nomor or _BUTIR.match(a.teks)):
            return
        persen = [x for x in angka_di(a.teks) if x.jenis == PERSEN]
        angka = baca(persen[0].teks, "capaian").angka if persen else None
        if angka is None:
            return
        yield angka.nilai


def _banding(k: KonteksDokumen, a: Alinea, nilai: list[Fraction]) -> Iterator[Temuan]:
    for baris in _kolom(k):
        ada = {b.nilai for b in baris}
        if sum(x in ada for x in nilai) < len(nilai):
            continue
        tingkat = {k.pemilik(b.catatan)[0] for b in baris if b.nilai in set(nilai)}
        lewat = [
            b
            for b in baris
            if b.nilai < max(nilai)
            and b.nilai not in nilai
            and (len(tingkat) > 1 or k.pemilik(b.catatan)[0] in tingkat)
        ]
        if 0 < len(lewat) <= MAKS_BARIS:
            yield _temuan(a, lewat)
        return


def _kolom(k: KonteksDokumen) -> Iterator[list[_Baris]]:
    """Every column of shares with its rows."""
    for t in k.dok.tabel:
        for peran in (Peran.PENYERAPAN, Peran.CAPAIAN):
            baris = []
            for c in (c for c in k.catatan if c.tabel is t):
                for _, s in c.isi(peran)[:1]:
                    angka = baca(s.teks.strip(), JENIS[peran]).angka
                    if angka is not None:
                        baris.append(_Baris(c, s, angka.nilai))
            if len(baris) > MIN_BUTIR:
                yield baris


def _temuan(a: Alinea, lewat: list[_Baris]) -> Temuan:
    sebut = sebutkan([f"{singkat(b.catatan.nama)} ({b.sel.teks.strip()})" for b in lewat], 3)
    return Temuan(
        a.lembar,
        tempat_alinea(a.urutan),
        f"Daftar di bawah kalimat ini tidak menyebut yang lebih rendah daripada sebagian isinya: "
        f"{sebut}. Tambahkan, dengan sebabnya.",
        nilai=a.teks[-80:].strip(),
        terkait=tempat_sel(lewat[0].catatan.tabel.lembar, [b.sel for b in lewat]),
    )
