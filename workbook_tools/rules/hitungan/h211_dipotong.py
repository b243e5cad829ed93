"""H211: a stated figure was cut off instead of rounded."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.compute.ucapan import persen_rupiah
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.capaian_dilaporkan import capaian_dilaporkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
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
    semua = [*_capaian(k), *_persen(k)]
    if semua:
        yield _temuan(semua)


class _Terpotong(Struct, frozen=True):
    """A figure that was cut off, the full one in percent, and the sum in words."""

    isian: Isian
    baris: Baris
    dihitung: Fraction
    cara: str

    @property
    def benar(self) -> str:
        """As it should be printed, with as many digits."""
        return cetak_persen(self.dihitung, self.isian.angka.desimal if self.isian.angka else 2)


def _capaian(k: Konteks) -> Iterator[_Terpotong]:
    for p in capaian_dilaporkan(k):
        if p.cocok is Cocok.DIPOTONG:
            yield _Terpotong(p.isian, p.baris, p.dihitung, p.cara_hitung)


def _persen(k: Konteks) -> Iterator[_Terpotong]:
    for b in k.laporan.anggaran:
        anggaran, realisasi, tertulis = b.berlaku.nilai, b.realisasi.nilai, b.persen_dilaporkan
        if tertulis.angka is None or not anggaran or realisasi is None:
            continue
        persen = persen_serapan(anggaran, realisasi)
        if persen is None:
            continue
        if bandingkan(tertulis.angka, persen, k.laporan.kebijakan.toleransi) is Cocok.DIPOTONG:
            cara = persen_rupiah(realisasi, anggaran, persen)
            yield _Terpotong(tertulis, b, persen, cara)


def _temuan(semua: list[_Terpotong]) -> Temuan:
    """One habit, told once with its places."""
    satu, *lain = semua
    banyak = f" Begitu pula {len(lain)} sel lain." if lain else ""
    return temuan(
        satu.isian,
        satu.baris,
        f"{label(satu.isian)} {satu.isian.teks} dipotong, bukan dibulatkan: {satu.cara}.{banyak} "
        "Bulatkan angka terakhirnya.",
        seharusnya=satu.benar,
        terkait=tuple(tempat(x.isian, f"{x.isian.teks}, dibulatkan {x.benar}") for x in lain),
    )
