"""Rows that print the result of a sub kegiatan in place of its name.

'Tersedianya Jasa Surat Menyurat' is the result of 'Penyediaan Jasa Surat Menyurat': all words
but the first are the same.
"""

from msgspec import Struct

from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import JUDUL, TabelDok
from workbook_tools.audit.teks import nama_bersih
from workbook_tools.facts.sekali import sekali
from workbook_tools.names import kunci_nama

MIN_KATA = 3
"""Words of a name, the first among them, from which on equal endings are no accident."""


class HasilSub(Struct, frozen=True):
    """A row of an indicator, the sub kegiatan whose result it measures, and the kegiatan whose
    heading it stands under ('' where none is known)."""

    catatan: Catatan
    sub: str
    kegiatan: str


@sekali
def hasil_sub(k: KonteksDokumen) -> tuple[HasilSub, ...]:
    """The rows of tables that name sasaran and no sub kegiatan."""
    ekor = _ekor_sub(k)
    hasil = []
    for t in k.dok.tabel:
        if not t.milik(Peran.SASARAN) or t.milik(Peran.SUB_KEGIATAN):
            continue
        induk = _induk(k, t)
        for c in (c for c in k.catatan if c.tabel is t and c.lingkup == INDIKATOR):
            if sub := ekor.get(_ekor(c.teks(Peran.SASARAN)), ""):
                hasil.append(HasilSub(c, sub, induk.get(c.baris.tempat, "")))
    return tuple(hasil)


def _ekor_sub(k: KonteksDokumen) -> dict[str, str]:
    """Sub kegiatan by the end of their names, where an end is of one only."""
    hasil: dict[str, set[str]] = {}
    for nama, kunci in k.nama.sub_kegiatan.rincian():
        hasil.setdefault(_ekor(nama), set()).add(kunci)
    return {x: isi.pop() for x, isi in hasil.items() if x and len(isi) == 1}


def _ekor(nama: str) -> str:
    kata = nama_bersih(nama).split()
    return kunci_nama(" ".join(kata[1:])) if len(kata) >= MIN_KATA else ""


def _induk(k: KonteksDokumen, t: TabelDok) -> dict[str, str]:
    """The kegiatan that the last heading above each row names."""
    hasil, kini = {}, ""
    for b in t.baris:
        if b.jenis == JUDUL:
            nama = max((s.teks for s in b.sel if s is not None), key=len, default="")
            kini = k.nama.kegiatan.kunci(nama)
        hasil[b.tempat] = kini
    return hasil
