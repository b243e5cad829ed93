"""Public satisfaction index (PermenPANRB 14/2017)."""

from fractions import Fraction

from workbook_tools.compute.nilai import TIADA, atau_lubang, dari_isian, lubang_dari, sebab
from workbook_tools.model.hasil import Ikm
from workbook_tools.numbers import bulatkan, cetak_angka, jumlah
from workbook_tools.records import Isian, Laporan
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
UNSUR_TERSEDIKIT = 2
SKOR_TERTINGGI = 4


def hitung_ikm(laporan: Laporan) -> tuple[Ikm, ...]:
    """The index per survey period (25-100).

    Mean of the elements asked x 25 by exact parts (ninths for nine, PermenPANRB 14/2017); beside
    it, for nine, what the rounded weights 0.11 and 0.111 give, because reports print those (0.11 x
    9 is only 0.99). Elements above 4 are no averages of answers: no value.
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


def unsur_ditanya(b: BarisIkm) -> list[Isian]:
    """The elements that the survey asked: all but those marked '-'."""
    return [u for u in b.unsur if not u or not u.belum_dinilai]


def _satu(b: BarisIkm) -> Ikm:
    ditanya = unsur_ditanya(b)
    lengkap = [u.nilai for u in ditanya if u.nilai is not None]
    dilaporkan = b.nilai_dilaporkan.nilai
    nilai = nilai_011 = nilai_0111 = None
    cara = "Nilai unsur U1-U9 belum lengkap; mutu dari nilai yang dilaporkan."
    if len(lengkap) == len(ditanya) >= UNSUR_TERSEDIKIT and max(lengkap) <= SKOR_TERTINGGI:
        total, banyak = jumlah(lengkap), len(lengkap)
        nilai = total / banyak * KALI
        cara = f"{cetak_angka(total, 3)} ÷ {banyak} × {KALI} = {cetak_angka(nilai)}"
        if banyak == JUMLAH_UNSUR:
            nilai_011 = total * Fraction("0.11") * KALI
            nilai_0111 = total * Fraction("0.111") * KALI
    gelap = atau_lubang(nilai, *ditanya)
    if gelap.sel:
        cara = f"{sebab(gelap)} Mutu dari nilai yang dilaporkan."
    berbobot = gelap if len(ditanya) == JUMLAH_UNSUR else TIADA
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
        baris=b.nomor_baris,
        lubang=lubang_dari(
            responden=dari_isian(b.responden),
            nilai=gelap,
            nilai_011=berbobot,
            nilai_0111=berbobot,
            nilai_dilaporkan=dari_isian(b.nilai_dilaporkan),
        ),
    )
