"""S316: budget rows that support no indicator."""

from collections.abc import Iterator, Sequence

from workbook_tools.facts.belanja import jumlah_rupiah
from workbook_tools.facts.kode_sasaran import terlewat
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan, singkat
from workbook_tools.wording.sebut import temuan


@aturan("S316", Tingkat.PERINGATAN, "Baris anggaran tidak mendukung indikator")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari baris Realisasi Anggaran yang kolom Sasarannya kosong, padahal baris lain terisi.

    Mengapa penting: anggaran yang tidak dikaitkan dengan sasaran tidak ikut dalam penyerapan dan
    efisiensi sasaran mana pun.

    Contoh: enam sub kegiatan desa terkait sasaran, "Fasilitasi Administrasi Tata Pemerintahan Desa"
    tidak.

    Cara memperbaiki: isi kode indikator yang didukung. Program yang seluruh barisnya memang tidak
    mendukung indikator (misalnya penunjang) boleh dibiarkan; untuk itu temuannya hanya info.
    """
    kosong = [b for b in k.laporan.anggaran if not b.kode_sasaran and not b.sasaran.galat]
    if not kosong or len(kosong) == len(k.laporan.anggaran):
        return
    # A row whose neighbours of the same program are linked was rather forgotten.
    lupa = terlewat(k)
    lain = [b for b in kosong if b not in lupa]
    if lupa:
        yield _temuan(lupa, None)
    if lain:
        yield _temuan(lain, Tingkat.INFO)


def _temuan(baris: Sequence[BarisAnggaran], tingkat: Tingkat | None) -> Temuan:
    nama = sebutkan([f"{singkat(b.sub_kegiatan.teks, 45)} ({b.sasaran.sel})" for b in baris], 1)
    jumlah = jumlah_rupiah(b.anggaran for b in baris)
    sebesar = f" ({cetak_rupiah(jumlah)})" if jumlah else ""
    sebab = (
        "tidak seperti baris lain di programnya"
        if tingkat is None
        else "begitu pula seluruh programnya"
    )
    return temuan(
        baris[0].sasaran,
        baris[0],
        f"{len(baris)} baris anggaran{sebesar} tidak menyebut indikator, {sebab}: {nama}. Isi kode "
        "indikator yang didukung, bila ada.",
        nilai="(kosong)",
        terkait=tuple(tempat(b.sasaran, b.sub_kegiatan.teks) for b in baris[1:]),
        tingkat=tingkat,
    )
