"""I111: amounts that look a thousand times too small."""

from collections.abc import Iterator
from itertools import groupby

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan, cetak_ringkas
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("I111", Tingkat.PERINGATAN, "Angka tampak seribu kali terlalu kecil", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa uang di bawah seribu rupiah atau berpecahan, yang mungkin kehilangan ribuannya.

    Mengapa penting: Excel berbahasa Inggris menganggap titik sebagai tanda desimal. "10.000" yang
    diketik di sana tersimpan sebagai 10.

    Contoh: anggaran 346.373 tersimpan sebagai 346,373, lalu jumlah program kurang tiga ratus ribu.

    Cara memperbaiki: ketik ulang tanpa titik (346373), lalu beri format ribuan. Bila angkanya
    memang sekecil itu, temuan ini boleh diabaikan.
    """
    semua = [
        (baris, isian)
        for baris, isian, _, b in isian_bercatatan(k)
        if Catatan.SERIBU_KALI_KECIL in b.catatan
    ]
    for _, isi in groupby(semua, key=lambda x: x[1].lembar):
        yield _temuan(list(isi))


def _temuan(semua: list[tuple[Baris, Isian]]) -> Temuan:
    baris, isian = semua[0]
    sel = [f"{i.sel} ({i.teks} atau {_seribu_kali(i)}?)" for _, i in semua]
    sebab = (
        f"{label(isian)} {isian.teks} tampak seribu kali terlalu kecil"
        if len(semua) == 1
        else f"{len(semua)} angka di lembar {judul(isian.lembar)} tampak seribu kali terlalu kecil"
    )
    return temuan(
        isian,
        baris,
        f"{sebab}: {sebutkan(sel)}. Mungkin diketik dengan titik di Excel berbahasa Inggris? "
        "Ketik ulang tanpa titik; bila memang sekecil itu, abaikan temuan ini.",
        terkait=tuple(tempat(i) for _, i in semua[1:]),
    )


def _seribu_kali(isian: Isian) -> str:
    return cetak_ringkas((isian.nilai or 0) * 1000)
