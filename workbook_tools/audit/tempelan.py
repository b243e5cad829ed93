"""Tables that were pasted as text: lines of cells with tabs between them."""

from collections.abc import Iterator, Sequence

from workbook_tools.audit.kolom import ANGKA, Peran, peran_label
from workbook_tools.audit.tabel import BarisDok, SelDok, TabelDok, susun_baris
from workbook_tools.audit.teks import tempat_alinea

MIN_BARIS = 3
MIN_TAB = 2

Baris = tuple[int, int, str, int]
"""Paragraph number, place in the body, text, page."""


def tabel_tempelan(alinea: Sequence[Baris]) -> Iterator[TabelDok]:
    """The tables among paragraphs: a header of known words, then lines of as many cells or fewer.

    Word loses merged cells when a table becomes text; what is left of a line stands at its right.
    """
    n = 0
    while n < len(alinea):
        kelompok = _kelompok(alinea, n)
        if len(kelompok) >= MIN_BARIS and _berkepala(kelompok[0][2]):
            yield _susun(kelompok)
            n += len(kelompok)
        else:
            n += 1


def _kelompok(alinea: Sequence[Baris], n: int) -> list[Baris]:
    hasil: list[Baris] = []
    for b in alinea[n:]:
        rapat = not hasil or b[1] == hasil[-1][1] + 1
        if not rapat or b[2].count("\t") < (MIN_TAB if not hasil else 1):
            break
        hasil.append(b)
    return hasil


def _berkepala(teks: str) -> bool:
    dikenal = [p for p in map(peran_label, teks.split("\t")) if p is not Peran.LAIN]
    return len(dikenal) >= MIN_TAB and any(p not in ANGKA for p in dikenal)


def _susun(kelompok: list[Baris]) -> TabelDok:
    lebar = max(b[2].count("\t") + 1 for b in kelompok)
    baris = [_baris(b, lebar) for b in kelompok]
    t = susun_baris(_luruskan(baris), lebar, 0, 0, kelompok[0][1], kelompok[0][3])
    t.tempat = "; ".join(b.tempat for b in baris)
    return t


def _baris(b: Baris, lebar: int) -> BarisDok:
    sel: list[SelDok | None] = []
    awal = 0
    for k, teks in enumerate(b[2].split("\t")):
        sel.append(SelDok(teks, tempat_alinea(b[0], awal, awal + len(teks)), k))
        awal += len(teks) + 1
    return BarisDok(tuple([None] * (lebar - len(sel)) + sel), f"P{b[0]}")


def _luruskan(baris: list[BarisDok]) -> list[BarisDok]:
    """A header shorter than its rows: its last text spans what is missing; the row below it
    ('Rp.', '%') stands under that."""
    kepala = [s for s in baris[0].sel if s is not None]
    kurang = len(baris[0].sel) - len(kepala)
    if not kurang:
        return _isi_atas(baris, 1)
    rentang: list[SelDok | None] = [*kepala, *([kepala[-1]] * kurang)]
    akhir = SelDok(kepala[-1].teks, kepala[-1].tempat, len(kepala) - 1, kurang + 1)
    rentang[len(kepala) - 1 :] = [akhir] * (kurang + 1)
    return _isi_atas([BarisDok(tuple(rentang), baris[0].tempat), *baris[1:]], 2)


def _isi_atas(baris: list[BarisDok], mulai: int) -> list[BarisDok]:
    """Names that were merged over several rows are filled in from above."""
    hasil = baris[:mulai]
    for b in baris[mulai:]:
        sel = list(b.sel)
        for k, s in enumerate(sel):
            if s is not None:
                break
            lama = hasil[-1].sel[k] if len(hasil) > mulai else None
            if lama is not None and not _jumlah(b):
                sel[k] = SelDok(lama.teks, lama.tempat, lama.kolom, 1, 2, awal=False)
        hasil.append(BarisDok(tuple(sel), b.tempat))
    return hasil


def _jumlah(b: BarisDok) -> bool:
    awal = next((s.teks for s in b.sel if s is not None), "")
    return awal.strip().casefold().startswith(("jumlah", "total", "rata"))


__all__ = ["tabel_tempelan"]
