"""N746: a word says efficient where the achievement and what was absorbed say it is not."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.efisiensi import BarisEfisiensi, baris_efisiensi
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan

EFISIEN, SESUAI, TIDAK = "efisien", "sesuai", "tidak efisien"
DEKAT = Fraction(3, 100)
"""Points between two percentages that rounding, and the tolerance of offices, may hide."""
MIN_BARIS = 3
"""Rows of the report with one of the words, beside which another is odd."""


@aturan("N746", Tingkat.PERINGATAN, "Kategori efisiensi tidak sesuai angkanya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan kata efisien, sesuai dan tidak efisien dengan capaian dan serapan di barisnya:
    capaian di atas serapan adalah efisien, di bawahnya tidak efisien, sama dengannya sesuai.

    Mengapa penting: kata itulah yang dikutip; "efisien" di samping serapan yang melebihi capaian
    menyatakan kebalikannya.

    Contoh: capaian 62,60%, serapan 81,15%, kategori "efisien".

    Cara memperbaiki: sesuaikan katanya dengan angka, atau betulkan angkanya.
    """
    baris = [b for b in baris_efisiensi(k) if b.cocok and len(b.catatan.isi(Peran.KATEGORI)) == 1]
    kali = Counter(_kata(b) for b in baris)
    if sum(kali[x] for x in (EFISIEN, SESUAI, TIDAK)) < MIN_BARIS:
        return
    for b in baris:
        boleh = _boleh(b, bool(kali[SESUAI]))
        if _kata(b) not in boleh:
            yield _temuan(b, boleh)


def _kata(b: BarisEfisiensi) -> str:
    return normal(b.catatan.teks(Peran.KATEGORI))


def _boleh(b: BarisEfisiensi, bertiga: bool) -> tuple[str, ...]:
    """The words that a row's two percentages allow; ``bertiga``: the report knows 'sesuai'."""
    capaian, serapan = (b.catatan.angka(x) for x in (Peran.CAPAIAN, Peran.PENYERAPAN))
    beda = capaian.nilai - serapan.nilai if capaian and serapan else Fraction(0)
    if not beda:
        return (SESUAI,) if bertiga else (EFISIEN, TIDAK)
    arah = EFISIEN if beda > 0 else TIDAK
    return (arah, SESUAI) if abs(beda) <= DEKAT else (arah,)


def _temuan(b: BarisEfisiensi, boleh: tuple[str, ...]) -> Temuan:
    c = b.catatan
    kolom, sel = c.isi(Peran.KATEGORI)[0]
    suku = [s for p in (Peran.CAPAIAN, Peran.PENYERAPAN) for _, s in c.isi(p)]
    return c.temuan(
        kolom,
        sel,
        f"Kategori efisiensi tertulis '{sel.teks.strip()}', padahal capaian "
        f"{suku[0].teks.strip()} dan serapan {suku[1].teks.strip()}: {' atau '.join(boleh)}. "
        "Sesuaikan katanya, atau betulkan angkanya.",
        terkait=tempat_sel(c.tabel.lembar, suku),
    )
