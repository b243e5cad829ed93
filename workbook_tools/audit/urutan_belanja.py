"""Kinds of belanja below another kind than their own."""

from collections.abc import Iterator

from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.tabel import DATA, SelDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan
from workbook_tools.regex import regex

_BELANJA = regex(r"belanja \w+")


def belanja_tersesat(t: TabelDok) -> Iterator[Temuan]:
    """'Belanja Modal Peralatan dan Mesin' above 'Belanja Modal', or below another kind: the rows
    without a number belong to the numbered one above them."""
    nomor = t.milik(Peran.NO)
    if len(nomor) != 1 or not t.milik(Peran.ANGGARAN, Peran.REALISASI_ANGGARAN):
        return
    baris = [
        (b.teks(nomor[0].indeks), b.sel[nomor[0].indeks + 1]) for b in t.baris if b.jenis == DATA
    ]
    isi = [(n, s) for n, s in baris if s is not None and _BELANJA.match(normal(s.teks))]
    induk = {normal(s.teks): s for n, s in isi if n}
    kini: SelDok | None = None
    for n, s in isi:
        kini = s if n else kini
        sendiri = next((x for x in induk if normal(s.teks).startswith(f"{x} ")), "")
        if not n and sendiri and (kini is None or normal(kini.teks) != sendiri):
            yield t.temuan(
                s,
                f"'{s.teks.strip()}' tidak berada di bawah '{induk[sendiri].teks.strip()}' di "
                f"{t.sebutan}. Pindahkan barisnya.",
                [induk[sendiri]],
                kunci=t.sebutan,
            )
