"""I172: an achievement far outside what the indicator ever had."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from workbook_tools.compute.indikator import kinerja_per_kode
from workbook_tools.facts.kebiasaan import capaian_ganjil, ganjil
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import cetak_persen
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I172", Tingkat.PERINGATAN, "Capaian jauh di luar kebiasaan", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian di atas 500% atau di bawah 0%, yang juga jauh dari capaian indikator itu di
    tahun lain dan kecamatan lain.

    Mengapa penting: biasanya target atau realisasinya salah ketik, atau satuannya berbeda. Satu
    capaian seperti itu mengangkat rata-rata, kategori, dan efisiensi seluruh laporan.

    Contoh: target 90,5, realisasi 904,3: capaian 999,23%.

    Cara memperbaiki: cocokkan target dan realisasi dengan sumbernya. Bila memang begitu, terima
    temuan ini di Pemeriksaan dengan alasannya.
    """
    kinerja = kinerja_per_kode(k.laporan)
    sudah = {(g.isian.lembar, g.isian.sel) for g in ganjil(k)}
    for c, lain in capaian_ganjil(k):
        b = kinerja[kunci_kode(c.kode)]
        if sudah.isdisjoint({(i.lembar, i.sel) for i in (b.target, b.realisasi)}):
            yield temuan(
                b.realisasi,
                b,
                f"Capaian {c.kode} {cetak_persen(c.capaian or 0)}{_biasa(lain)}: target "
                f"{b.target.teks}, realisasi {b.realisasi.teks}. Cocokkan keduanya dengan "
                "sumbernya; rata-rata capaian dan efisiensi bertumpu pada sel ini.",
                terkait=(tempat(b.target),),
            )


def _biasa(lain: Sequence[Fraction]) -> str:
    """What the achievement is in other years and kecamatan."""
    if not lain:
        return ""
    return f" (yang lain {cetak_persen(min(lain))} sampai {cetak_persen(max(lain))})"
