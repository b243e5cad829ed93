"""S321: the final target is not that of the last Renstra year."""

from collections.abc import Iterator

from workbook_tools.facts.angka_sama import banding_isian
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("S321", Tingkat.PERINGATAN, "Target akhir berbeda dari target tahun terakhir Renstra")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan Target Akhir dengan target tahun terakhir di lembar Renstra.

    Mengapa penting: kemajuan dihitung terhadap target akhir. Bila salah satu salah ketik,
    persennya ikut salah.

    Contoh: target tahun 2026 tertulis 0,45, Target Akhir 0,54.

    Cara memperbaiki: samakan keduanya dengan dokumen Renstra.
    """
    awal, akhir = k.laporan.renstra_awal, k.laporan.renstra_akhir
    if awal is None or akhir is None or not 1 <= (ke := akhir - awal + 1) <= 5:
        return
    for b in k.laporan.renstra:
        terakhir = b.target(ke)
        if banding_isian(b.target_akhir, terakhir) is Cocok.BEDA:
            yield temuan(
                b.target_akhir,
                b,
                f"Target akhir {b.kode.teks} tertulis {b.target_akhir.teks}, sedangkan target "
                f"tahun {akhir} {terakhir.teks} ({terakhir.sel}). Samakan dengan dokumen Renstra.",
                seharusnya=terakhir.teks,
                terkait=(tempat(terakhir),),
            )
