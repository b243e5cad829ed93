"""N744: an achievement without its terms, or both terms without their achievement."""

from collections.abc import Iterator
from itertools import product

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import DATA, BarisDok, SelDok, TabelDok
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan

_SUKU = (
    (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN),
    (Peran.CAPAIAN, Peran.PENYERAPAN, Peran.EFISIENSI),
)
"""Two terms, and what they give."""
_STRIP = frozenset("-–—")
_TANDA = "[PERIKSA "
"""What a draft shows where a figure cannot be told yet."""


@aturan("N744", Tingkat.PERINGATAN, "Capaian tanpa target atau realisasi")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari capaian yang tercetak di samping target atau realisasi bertanda -, dan tanda - di
    kolom capaian di samping target dan realisasi yang ada angkanya; begitu pula efisiensi di
    samping capaian dan penyerapan.

    Mengapa penting: capaian tidak dapat dihitung tanpa realisasi. Angkanya tampaknya milik baris
    lain, atau realisasinya belum diisi.

    Contoh: tahun 2025, target 0,36, realisasi -, capaian 100,00%.

    Cara memperbaiki: isi realisasinya, atau tulis - juga di kolom capaian.
    """
    for t in k.dok.tabel:
        for suku, panel in product(_SUKU, t.panel):
            kolom = [t.milik(x, panel=panel) for x in suku]
            if [len(x) for x in kolom] == [1, 1, 1]:
                yield from _tabel(t, [x[0] for x in kolom])


def _tabel(t: TabelDok, kolom: list[Kolom]) -> Iterator[Temuan]:
    baris = [sel for b in t.baris if b.jenis == DATA and (sel := _sel(b, kolom))]
    dihitung = any(_angka(x) for *_, x in baris)
    satu, dua, apa = (x.peran.value for x in kolom)
    for awal, akhir, hasil in baris:
        kosong = [x for x in (awal, akhir) if _tiada(x)]
        tanpa = hasil.teks.strip() in _STRIP and dihitung
        if kosong and _angka(hasil):
            lawan = kosong[0].teks.strip()
            sebab = (
                f"{apa.capitalize()} {hasil.teks.strip()} di samping {lawan} di kolom {satu} atau"
            )
        elif tanpa and not kosong and _angka(awal) and _angka(akhir):
            sebab = f"{apa.capitalize()} bertanda - di samping angka di kolom {satu} dan"
        else:
            continue
        yield Temuan(
            t.lembar,
            "; ".join(x.tempat for x in (hasil, *kosong)),
            f"{sebab} {dua}. Lengkapi barisnya, atau betulkan yang tertukar.",
            kolom=kolom[-1].judul,
            nilai=hasil.teks.strip(),
            terkait=tempat_sel(t.lembar, (awal, akhir)),
        )


def _sel(b: BarisDok, kolom: list[Kolom]) -> list[SelDok]:
    """The three cells of a row, none of them merged with another; else none."""
    sel = [s for x in kolom if (s := b.sel[x.indeks]) is not None and s.tinggi == s.lebar == 1]
    return sel if len(sel) == len(kolom) else []


def _tiada(s: SelDok) -> bool:
    """Whether a cell says that there is no figure, or none yet."""
    return s.teks.strip() in _STRIP or s.teks.strip().startswith(_TANDA)


def _angka(s: SelDok) -> bool:
    """Whether a figure other than 0 stands in a cell."""
    angka = baca(s.teks.strip(), "target").angka
    return angka is not None and angka.nilai != 0
