"""N730: what is left is not the budget less the realisation of its row."""

from collections.abc import Iterator

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import BarisDok, SelDok, TabelDok
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.rules.registry import aturan

_PERAN = (Peran.ANGGARAN, Peran.REALISASI_ANGGARAN, Peran.SISA)


@aturan("N730", Tingkat.GALAT, "Sisa tidak sama dengan anggaran dikurangi realisasi")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mengurangkan realisasi dari anggaran di setiap baris yang juga mencetak sisanya.

    Mengapa penting: sisa anggaran menjadi dasar penjelasan penyerapan; angka yang keliru membuat
    penjelasannya keliru pula.

    Contoh: anggaran 54.740.000, realisasi 41.085.000, sisa tertulis 13.355.000; hasilnya
    13.655.000.

    Cara memperbaiki: betulkan angka yang salah ketik di baris itu.
    """
    for t in k.dok.tabel:
        kolom = [t.milik(p) for p in _PERAN]
        if any(len(x) != 1 for x in kolom):
            continue
        for b in t.baris:
            yield from _baris(t, b, [x[0] for x in kolom])


def _baris(t: TabelDok, b: BarisDok, kolom: list[Kolom]) -> Iterator[Temuan]:
    sel = [s for x in kolom if (s := b.sel[x.indeks]) is not None and s.awal]
    angka = [baca(s.teks.strip(), "anggaran").angka for s in sel]
    if len(sel) != len(_PERAN) or any(a is None for a in angka):
        return
    anggaran, realisasi, sisa = (a.nilai for a in angka if a is not None)
    if abs(sisa) == abs(anggaran - realisasi):
        return
    yield _temuan(t, sel, cetak_rupiah(anggaran - realisasi), kolom[-1])


def _temuan(t: TabelDok, sel: list[SelDok], benar: str, kolom: Kolom) -> Temuan:
    anggaran, realisasi, sisa = (s.teks.strip() for s in sel)
    return t.temuan(
        sel[-1],
        f"Sisa tertulis {sisa}, padahal {anggaran} dikurangi {realisasi} adalah {benar}. Betulkan "
        "angka yang salah.",
        sel[:-1],
        kolom=kolom.judul,
        nilai=sisa,
    )
