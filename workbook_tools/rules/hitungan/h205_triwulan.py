"""H205: the realisation of the year fits none of the ways to get it from the quarters."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, bulatkan, cetak_ringkas, jumlah
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H205", Tingkat.PERINGATAN, "Realisasi tidak cocok dengan triwulan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan realisasi setahun dengan realisasi keempat triwulan.

    Mengapa penting: pemantauan triwulan dan laporan tahunan harus bercerita sama.

    Contoh: triwulan 10, 20, 30, 40 (kumulatif), realisasi tertulis 70. Yang wajar 40 (angka
    terakhir), 100 (jumlah), atau 25 (rata-rata).

    Cara memperbaiki: cocokkan realisasi dengan triwulan IV bila kumulatif, dengan jumlahnya bila
    per triwulan, atau dengan rata-ratanya bila berupa nilai.
    """
    for b in k.laporan.kinerja:
        triwulan = [b.isian(f"tw{ke}") for ke in range(1, 5)]
        angka = [t.angka for t in triwulan]
        if b.realisasi.angka is None or any(a is None for a in angka):
            continue
        nilai = [a.nilai for a in angka if a is not None]
        if not _cocok(b.realisasi.angka, nilai):
            yield _temuan(b, nilai)


def _cocok(realisasi: Angka, nilai: list[Fraction]) -> bool:
    setahun = jumlah(nilai)
    wajar = (setahun, setahun / 4, *nilai)
    return any(
        n == realisasi.nilai or bulatkan(n, realisasi.desimal) == realisasi.nilai for n in wajar
    )


def _temuan(b: BarisKinerja, nilai: list[Fraction]) -> Temuan:
    setahun = jumlah(nilai)
    return temuan(
        b.realisasi,
        b,
        f"Realisasi tertulis {b.realisasi.teks}, padahal triwulan IV {b.tw4.teks}, jumlah keempat "
        f"triwulan {cetak_ringkas(setahun)}, dan rata-ratanya {cetak_ringkas(setahun / 4)}. "
        "Periksa realisasi atau triwulannya.",
        terkait=tuple(tempat(b.isian(f"tw{ke}")) for ke in range(1, 5)),
    )
