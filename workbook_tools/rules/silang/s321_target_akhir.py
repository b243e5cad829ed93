"""S321: the final target is not that of the last Renstra year."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from workbook_tools.facts.angka_sama import banding_isian
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records.pilihan import pilihan
from workbook_tools.records.renstra import TAHUN_RENSTRA, BarisRenstra
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("S321", Tingkat.PERINGATAN, "Target akhir berbeda dari target tahun terakhir Renstra")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan Target Akhir dengan target tahun terakhir di lembar Renstra.

    Target Akhir boleh pula target tahun sesudah masa Renstra, misalnya 2030 pada Renstra
    2025-2029.

    Mengapa penting: kemajuan dihitung terhadap target akhir. Bila salah satu salah ketik,
    persennya ikut salah.

    Contoh: target tahun 2026 tertulis 0,45, Target Akhir 0,54.

    Cara memperbaiki: samakan keduanya dengan dokumen Renstra.
    """
    awal, akhir = k.laporan.renstra_awal, k.laporan.renstra_akhir
    if awal is None or akhir is None or not 1 <= (ke := akhir - awal + 1) <= TAHUN_RENSTRA:
        return
    turun = {kunci_kode(i.kode.teks) for i in k.laporan.indikator if pilihan(i.arah) == "turun"}
    for b in k.laporan.renstra:
        terakhir = b.target(ke)
        if banding_isian(b.target_akhir, terakhir) is not Cocok.BEDA:
            continue
        if not _tahun_berikut(b, ke, kunci_kode(b.kode.teks) in turun):
            yield temuan(
                b.target_akhir,
                b,
                f"Target akhir {b.kode.teks} tertulis {b.target_akhir.teks}, sedangkan target "
                f"tahun {akhir} {terakhir.teks} ({terakhir.sel}). Samakan dengan dokumen Renstra.",
                terkait=(tempat(terakhir),),
            )


def _tahun_berikut(b: BarisRenstra, ke: int, turun: bool) -> bool:
    """Whether the final target can be that of the year after the period.

    Where that year's target is not written, a step onwards as large as one of the years before
    is one; two digits that changed places are none.
    """
    if ke < TAHUN_RENSTRA and b.target(ke + 1):
        return banding_isian(b.target_akhir, b.target(ke + 1)) is not Cocok.BEDA
    akhir, terakhir = b.target_akhir, b.target(ke)
    if akhir.nilai is None or terakhir.nilai is None or sorted(akhir.teks) == sorted(terakhir.teks):
        return False
    ada = [n for tahun in range(1, ke + 1) if (n := b.target(tahun).nilai) is not None]
    langkah = max((abs(kini - lalu) for lalu, kini in pairwise(ada)), default=Fraction(0))
    maju = (terakhir.nilai - akhir.nilai) if turun else (akhir.nilai - terakhir.nilai)
    return 0 < maju <= langkah
