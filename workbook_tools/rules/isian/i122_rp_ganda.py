"""I122: 'RpRp'."""

from collections.abc import Iterator
from itertools import groupby

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("I122", Tingkat.INFO, "Lambang rupiah ganda")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa angka yang diawali "Rp" lebih dari sekali.

    Mengapa penting: angkanya tetap terbaca, tetapi di naskah tampak sebagai salah ketik.

    Contoh: "RpRp1.570.813.400,00".

    Cara memperbaiki: sisakan satu "Rp".
    """
    semua = [
        (baris, isian)
        for baris, isian, _, b in isian_bercatatan(k)
        if Catatan.AWALAN_GANDA in b.catatan
    ]
    for lembar, isi in groupby(semua, key=lambda x: x[1].lembar):
        sel = list(isi)
        baris, isian = sel[0]
        yield temuan(
            isian,
            baris,
            f"Lambang Rp tertulis ganda di lembar {judul(lembar)}: "
            f"{sebutkan([f'{i.sel} ({i.teks})' for _, i in sel])}. Sisakan satu Rp.",
            terkait=tuple(tempat(i) for _, i in sel[1:]),
        )
