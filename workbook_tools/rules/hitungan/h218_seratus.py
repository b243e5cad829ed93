"""H218: an achievement below 100 is printed as 100%."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.capaian_dilaporkan import capaian_dilaporkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import pernyataan
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak, sebutkan
from workbook_tools.wording.sebut import temuan

SERATUS = 100
ACUAN = ("capaian_indikator", "capaian_lalu_indikator")
Bulat = tuple[Baris, Isian, Fraction]
"""A cell that says 100%, its row, and the achievement in percent."""


@aturan("H218", Tingkat.PERINGATAN, "Capaian di bawah 100% ditulis 100%")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian yang ditulis 100%, padahal target belum tercapai.

    Mengapa penting: pembulatan mengubah kesimpulan: target yang tidak tercapai tampak tercapai.

    Contoh: 90,43 dari 90,5 adalah 99,92%, tetapi ditulis 100%.

    Cara memperbaiki: tulis capaian dengan dua angka di belakang koma. Yang hanya di baris
    kecamatan lain cukup info.
    """
    isi = list(_bulat(k))
    if not isi:
        return
    baris, isian, capaian = isi[0]
    urai = [f"{letak(i)} ({cetak_persen(n)})" for _, i, n in isi]
    yield temuan(
        isian,
        baris,
        f"Ditulis {isian.teks}, padahal targetnya belum tercapai: {sebutkan(urai)}. Tulis dengan "
        "dua angka di belakang koma.",
        seharusnya=cetak_persen(capaian),
        terkait=tuple(tempat(i) for _, i, _ in isi[1:]),
        tingkat=Tingkat.INFO if all(i.lembar == "pembanding" for _, i, _ in isi) else None,
    )


def _bulat(k: Konteks) -> Iterator[Bulat]:
    for p in capaian_dilaporkan(k):
        if p.isian.nilai == SERATUS and p.cocok is Cocok.SAMA and _terbulatkan(p.dihitung):
            yield p.baris, p.isian, p.dihitung
    for n in pernyataan(k, ACUAN):
        nilai = n.hitungan.nilai if n.hitungan else None
        if nilai is None or n.cocok is not Cocok.SAMA or nilai.bawah != nilai.atas:
            continue
        if n.baris.nilai.nilai == SERATUS and _terbulatkan(nilai.bawah):
            yield n.baris, n.baris.nilai, nilai.bawah


def _terbulatkan(dihitung: Fraction) -> bool:
    """Below 100 by more than two decimals hide."""
    return dihitung < SERATUS and cetak_persen(dihitung) != cetak_persen(Fraction(SERATUS))
