"""I112: more was spent than there was."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

TAMBAHAN = "Mungkin yang ditulis tambahannya, bukan anggaran sesudah perubahan."


@aturan("I112", Tingkat.PERINGATAN, "Realisasi melebihi anggaran", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah realisasi sebuah sub kegiatan lebih besar dari anggarannya.

    Mengapa penting: belanja tidak boleh melampaui pagu. Biasanya satu angkanya salah ketik, atau
    anggarannya belum memakai DPA Perubahan.

    Contoh: anggaran 14.000.000, realisasi 41.000.000: dua angka tertukar.

    Cara memperbaiki: cocokkan anggaran dengan DPA yang berlaku dan realisasi dengan SPJ.
    """
    for b in k.laporan.anggaran:
        pagu, pakai = b.berlaku.nilai, b.realisasi.nilai
        if b.berlaku.belum_dinilai and b.berlaku.sel:  # a whole column that is missing says nothing
            pagu = Fraction(0)
        if pagu is None or pakai is None or pagu < 0 or pakai <= pagu:
            continue
        sebutan = f"anggaran {cetak_rupiah(pagu)}" if b.berlaku else "anggaran yang masih kosong"
        yield temuan(
            b.realisasi,
            b,
            f"Realisasi {cetak_rupiah(pakai)} melebihi {sebutan}, lebih "
            f"{cetak_rupiah(pakai - pagu)}. Cocokkan dengan DPA Perubahan dan SPJ; betulkan yang "
            "salah.",
            dugaan=_duga(b, pagu, k),
            terkait=(tempat(b.berlaku),),
        )


def _tambahan(b: BarisAnggaran) -> bool:
    """Whether the amended budget is far less than the first one, and both together suffice."""
    murni, ubah, pakai = b.anggaran.nilai, b.anggaran_perubahan.nilai, b.realisasi.nilai
    if not murni or not ubah or pakai is None:
        return False
    return 2 * ubah < murni and pakai <= murni + ubah


def _duga(b: BarisAnggaran, pagu: Fraction, k: Konteks) -> str:
    """Both amounts in the wrong column, or a slip of the finger."""
    terbalik = persen_serapan(b.realisasi.nilai, pagu)
    persen = b.persen_dilaporkan.angka
    if persen is not None and terbalik:
        cocok = bandingkan(persen, terbalik, k.laporan.kebijakan.toleransi)
        if cocok is not Cocok.BEDA:
            return (
                f"Anggaran dan realisasi mungkin tertukar: {b.persen_dilaporkan.teks} cocok bila "
                "keduanya ditukar."
            )
    if b.realisasi.angka is None or not pagu:
        return ""
    if _tambahan(b):
        return TAMBAHAN
    slip = salah_ketik(b.realisasi.angka, pagu)
    return f"Bila realisasi sama dengan anggaran: {slip}." if slip else ""
