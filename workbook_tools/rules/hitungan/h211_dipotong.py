"""H211: a stated figure was cut off instead of rounded."""

from collections.abc import Iterator, Sequence

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.facts.terpotong import Terpotong, terpotong
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H211", Tingkat.INFO, "Angka dipotong, bukan dibulatkan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian atau persen anggaran yang angka belakangnya dipotong, bukan dibulatkan.

    Mengapa penting: kecil, tetapi angka yang sama dapat tampil berbeda di dua tempat.

    Contoh: 74,0666...% ditulis 74,06%; dibulatkan menjadi 74,07%.

    Cara memperbaiki: bulatkan: 5 ke atas naik, di bawah 5 turun.
    """
    if semua := terpotong(k):
        yield _temuan(semua)


def _temuan(semua: Sequence[Terpotong]) -> Temuan:
    """One habit, told once with its places."""
    satu, *lain = semua
    banyak = f" Begitu pula {len(lain)} sel lain." if lain else ""
    return temuan(
        satu.isian,
        satu.baris,
        f"{label(satu.isian)} {satu.isian.teks} dipotong, bukan dibulatkan: {satu.cara}.{banyak} "
        "Bulatkan angka terakhirnya.",
        terkait=tuple(tempat(x.isian, f"{x.isian.teks}, dibulatkan {x.dibulatkan}") for x in lain),
    )
