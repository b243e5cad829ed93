"""Public satisfaction index (PermenPANRB 14/2017)."""

from fractions import Fraction

from workbook_tools.model.hasil import Ikm
from workbook_tools.numbers import bulatkan, cetak_angka, jumlah
from workbook_tools.records import Laporan
from workbook_tools.records.ikm import BarisIkm

MUTU = (
    (Fraction("88.31"), "A", "Sangat Baik"),
    (Fraction("76.61"), "B", "Baik"),
    (Fraction("65"), "C", "Kurang Baik"),
    (Fraction("25"), "D", "Tidak Baik"),
)
"""Lower bounds of the converted value (NIK), PermenPANRB 14/2017, table of perception values."""

KALI = 25
JUMLAH_UNSUR = 9


def hitung_ikm(laporan: Laporan) -> tuple[Ikm, ...]:
    """The index per survey period (25-100).

    Mean of the elements x 25 by exact ninths; beside it what the rounded weights 0.11 and 0.111
    give, because reports print those (0.11 x 9 is only 0.99).
    """
    return tuple(_satu(b) for b in laporan.ikm)


def mutu_ikm(nilai: Fraction | None) -> tuple[str, str] | None:
    """Quality letter and its meaning, from the value rounded to two decimals."""
    if nilai is None:
        return None
    bulat = bulatkan(nilai, 2)
    for batas, mutu, kinerja in MUTU:
        if bulat >= batas:
            return mutu, kinerja
    return None


def _satu(b: BarisIkm) -> Ikm:
    unsur = [u.nilai for u in b.unsur]
    lengkap = [u for u in unsur if u is not None]
    dilaporkan = b.nilai_dilaporkan.nilai
    nilai = nilai_011 = nilai_0111 = None
    cara = "Nilai unsur U1-U9 belum lengkap; mutu dari nilai yang dilaporkan."
    if len(lengkap) == JUMLAH_UNSUR:
        total = jumlah(lengkap)
        nilai = total / JUMLAH_UNSUR * KALI
        nilai_011 = total * Fraction("0.11") * KALI
        nilai_0111 = total * Fraction("0.111") * KALI
        cara = f"{cetak_angka(total, 3)} ÷ 9 × 25 = {cetak_angka(nilai)}"
    mutu = mutu_ikm(nilai if nilai is not None else dilaporkan)
    return Ikm(
        periode=b.periode.teks,
        responden=b.responden.nilai,
        nilai=nilai,
        mutu=mutu[0] if mutu else None,
        kinerja=mutu[1] if mutu else None,
        nilai_011=nilai_011,
        nilai_0111=nilai_0111,
        nilai_dilaporkan=dilaporkan,
        cara_hitung=cara,
        baris=b.nomor,
    )
