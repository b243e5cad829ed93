"""N744: an achievement without its terms, or both terms without their achievement."""

from collections.abc import Iterator

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, BarisDok, SelDok, TabelDok
from workbook_tools.audit.ucapan import tempat_sel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan_dokumen

_SUKU = (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN)
_STRIP = frozenset("-–—")


@aturan_dokumen("N744", Tingkat.PERINGATAN, "Capaian tanpa target atau realisasi")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari capaian yang tercetak di samping target atau realisasi bertanda -, dan tanda - di
    kolom capaian di samping target dan realisasi yang ada angkanya.

    Mengapa penting: capaian tidak dapat dihitung tanpa realisasi. Angkanya tampaknya milik baris
    lain, atau realisasinya belum diisi.

    Contoh: tahun 2025, target 0,36, realisasi -, capaian 100,00%.

    Cara memperbaiki: isi realisasinya, atau tulis - juga di kolom capaian.
    """
    for t in k.dok.tabel:
        for panel in t.panel:
            kolom = [t.milik(x, panel=panel) for x in _SUKU]
            if [len(x) for x in kolom] == [1, 1, 1]:
                yield from _tabel(t, [x[0] for x in kolom])


def _tabel(t: TabelDok, kolom: list[Kolom]) -> Iterator[Temuan]:
    baris = [sel for b in t.baris if b.jenis == DATA and (sel := _sel(b, kolom))]
    dihitung = any(_angka(x) for *_, x in baris)
    for target, realisasi, capaian in baris:
        kosong = [x for x in (target, realisasi) if x.teks.strip() in _STRIP]
        tanpa = capaian.teks.strip() in _STRIP and dihitung
        if kosong and _angka(capaian):
            sebab = f"Capaian {capaian.teks.strip()} di samping tanda - di kolom target atau"
        elif tanpa and not kosong and _angka(target) and _angka(realisasi):
            sebab = "Capaian bertanda - di samping angka di kolom target dan"
        else:
            continue
        yield Temuan(
            t.lembar,
            "; ".join(x.tempat for x in (capaian, *kosong)),
            f"{sebab} realisasi. Lengkapi barisnya, atau betulkan yang tertukar.",
            kolom=kolom[-1].judul,
            nilai=capaian.teks.strip(),
            terkait=tempat_sel(t.lembar, (target, realisasi)),
        )


def _sel(b: BarisDok, kolom: list[Kolom]) -> list[SelDok]:
    """The three cells of a row, none of them merged with another; else none."""
    sel = [s for x in kolom if (s := b.sel[x.indeks]) is not None and s.tinggi == s.lebar == 1]
    return sel if len(sel) == len(kolom) else []


def _angka(s: SelDok) -> bool:
    """Whether a figure other than 0 stands in a cell."""
    angka = baca(s.teks.strip(), "target").angka
    return angka is not None and angka.nilai != 0
