"""H217: the cash plan of a budget row is not its budget."""

from collections.abc import Iterator

from workbook_tools.compute.serapan_triwulan import RAK
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.facts.uang_triwulan import KUMULATIF, UangTriwulan, uang_triwulan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H217", Tingkat.PERINGATAN, "Rencana kas tidak cocok dengan anggaran")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan jumlah rencana kas (RAK) keempat triwulan dengan anggaran yang berlaku.

    Mengapa penting: penyerapan triwulan dibandingkan dengan RAK; RAK setahun sama dengan
    anggarannya. Bila cocok dengan anggaran sebelum perubahan, itu info.

    Contoh: RAK 10, 20, 20, 10 juta, anggaran 65 juta: kurang 5 juta.

    Cara memperbaiki: tempel RAK terbaru (lkj tempel), atau betulkan sel yang salah.
    """
    for u in uang_triwulan(k, RAK):
        pagu = u.baris.berlaku.nilai
        if pagu is not None and not u.cocok(pagu):
            yield _temuan(u)


def _temuan(u: UangTriwulan) -> Temuan:
    b, sel = u.baris, u.terisi
    pagu = b.berlaku.nilai or 0
    murni = bool(b.anggaran_perubahan) and u.jumlah == b.anggaran.nilai
    dugaan = "RAK ini dari anggaran sebelum perubahan." if murni else ""
    if not murni and u.kumulatif(b.berlaku.nilai or u.jumlah):
        dugaan = KUMULATIF
    return temuan(
        sel[-1],
        u.asal,
        f"RAK triwulan berjumlah {cetak_rupiah(u.jumlah)}, padahal anggaran {cetak_rupiah(pagu)}, "
        f"beda {cetak_rupiah(abs(pagu - u.jumlah))}. Perbarui RAK, atau betulkan sel yang salah.",
        dugaan=dugaan,
        terkait=(tempat(b.berlaku), *map(tempat, sel[:-1])),
        tingkat=Tingkat.INFO if murni else None,
    )
