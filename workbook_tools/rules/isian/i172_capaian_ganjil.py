"""I172: an achievement far outside what the indicator ever had."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from workbook_tools.compute.indikator import kinerja_per_kode
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.capaian_dilaporkan import capaian_dilaporkan
from workbook_tools.facts.kebiasaan import CAPAIAN_TERTINGGI, capaian_ganjil, ganjil
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
    tahun lain dan kecamatan lain; pada program, kegiatan, dan sub kegiatan di atas 500%.

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
    yield from _program(k)


def _program(k: Konteks) -> Iterator[Temuan]:
    """Indicators of programs and what is below them; a capaian that people wrote so themselves is
    meant."""
    ditulis = {p.baris.nomor_baris for p in capaian_dilaporkan(k) if p.cocok is Cocok.SAMA}
    baris = {b.nomor_baris: b for b in k.laporan.kinerja_program}
    for c in k.hasil.capaian_program:
        if c.capaian is None or c.capaian <= CAPAIAN_TERTINGGI or c.baris in ditulis:
            continue
        if (b := baris.get(c.baris)) is not None and b.realisasi.sel:
            yield temuan(
                b.realisasi,
                b,
                f"Capaian indikator {c.tingkat.replace('_', ' ')} ini {cetak_persen(c.capaian)}: "
                f"target {b.target.teks}, realisasi {b.realisasi.teks}. Cocokkan keduanya dengan "
                "sumbernya.",
                terkait=(tempat(b.target),),
            )


def _biasa(lain: Sequence[Fraction]) -> str:
    """What the achievement is in other years and kecamatan."""
    if not lain:
        return ""
    return f" (yang lain {cetak_persen(min(lain))} sampai {cetak_persen(max(lain))})"
