"""H211: a stated figure was cut off instead of rounded."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.compute.ucapan import persen_rupiah
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.capaian_dilaporkan import capaian_dilaporkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H211", Tingkat.INFO, "Angka dipotong, bukan dibulatkan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian atau persen anggaran yang angka belakangnya dipotong, bukan dibulatkan.

    Mengapa penting: kecil, tetapi angka yang sama dapat tampil berbeda di dua tempat.

    Contoh: 74,0666...% ditulis 74,06%; dibulatkan menjadi 74,07%.

    Cara memperbaiki: bulatkan: 5 ke atas naik, di bawah 5 turun.
    """
    for p in capaian_dilaporkan(k):
        if p.cocok is Cocok.DIPOTONG:
            yield _temuan(p.isian, p.baris, p.dihitung, p.cara_hitung)
    for b in k.laporan.anggaran:
        anggaran, realisasi, tertulis = b.berlaku.nilai, b.realisasi.nilai, b.persen_dilaporkan
        if tertulis.angka is None or not anggaran or realisasi is None:
            continue
        persen = persen_serapan(anggaran, realisasi)
        if persen is None:
            continue
        if bandingkan(tertulis.angka, persen, k.laporan.kebijakan.toleransi) is Cocok.DIPOTONG:
            yield _temuan(tertulis, b, persen, persen_rupiah(realisasi, anggaran, persen))


def _temuan(isian: Isian, baris: Baris, dihitung: Fraction, cara: str) -> Temuan:
    desimal = isian.angka.desimal if isian.angka else 2
    return temuan(
        isian,
        baris,
        f"{label(isian)} tertulis {isian.teks}, dipotong dari {cara}. Dibulatkan, angka "
        f"terakhirnya lain: {cetak_persen(dihitung, desimal)}.",
        seharusnya=cetak_persen(dihitung, desimal),
    )
