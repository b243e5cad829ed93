"""H216: the quarterly realisation of a budget row does not fit the year's, or its budget."""

from collections.abc import Iterator

from workbook_tools.compute.serapan_triwulan import REALISASI
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.facts.uang_triwulan import KUMULATIF, UangTriwulan, uang_triwulan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records import Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H216", Tingkat.PERINGATAN, "Realisasi anggaran triwulan tidak cocok dengan setahun")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan jumlah realisasi keempat triwulan dengan realisasi setahun dan anggarannya.

    Mengapa penting: kolom triwulan berisi realisasi triwulan itu saja. Bila diisi kumulatif,
    penyerapan triwulan terhitung berkali-kali.

    Contoh: realisasi triwulan 10, 25, 40, 60 juta, realisasi setahun 60 juta: jumlahnya 135 juta.

    Cara memperbaiki: isi setiap triwulan dengan realisasi triwulan itu saja.
    """
    for u in uang_triwulan(k, REALISASI):
        for setahun, kata in ((u.baris.realisasi, "realisasi setahun"), (u.baris.berlaku, "")):
            if setahun.nilai is None:
                continue
            if kata and not u.cocok(setahun.nilai):
                yield _temuan(u, setahun, f"padahal {kata} {cetak_rupiah(setahun.nilai)}")
                break
            if not kata and u.jumlah > setahun.nilai and not u.baris.realisasi:
                yield _temuan(u, setahun, f"melebihi anggaran {cetak_rupiah(setahun.nilai)}")


def _temuan(u: UangTriwulan, setahun: Isian, kata: str) -> Temuan:
    sel = u.terisi
    return temuan(
        sel[-1],
        u.asal,
        f"Realisasi triwulan berjumlah {cetak_rupiah(u.jumlah)}, {kata}. Isi setiap triwulan "
        "dengan realisasi triwulan itu saja, atau betulkan yang salah.",
        dugaan=KUMULATIF if u.kumulatif(setahun.nilai or u.jumlah, bool(u.baris.realisasi)) else "",
        terkait=(tempat(setahun), *map(tempat, sel[:-1])),
    )
