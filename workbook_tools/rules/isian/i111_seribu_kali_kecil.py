"""I111: amounts that look a thousand times too small."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby

from workbook_tools.diagnosis.ribuan import skala_kantor, skala_kolom
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, isian_terisi, label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Catatan, cetak_ringkas, cetak_rupiah
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan
from workbook_tools.wording.sebut import temuan

NOL = Fraction(0)
_SEKOLOM = 4


@aturan("I111", Tingkat.PERINGATAN, "Angka tampak seribu kali terlalu kecil", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa uang di bawah seribu rupiah, yang mungkin kehilangan ribuannya, dan realisasi yang
    seluruhnya seperseribu anggarannya.

    Mengapa penting: Excel berbahasa Inggris menganggap titik sebagai tanda desimal. "10.000" yang
    diketik di sana tersimpan sebagai 10.

    Contoh: anggaran 346.373 tersimpan sebagai 346,373, lalu jumlah program kurang tiga ratus ribu.

    Cara memperbaiki: ketik ulang tanpa titik (346373), lalu beri format ribuan. Bila angkanya
    memang sekecil itu, temuan ini boleh diabaikan.
    """
    sekolom = _sekolom(k)
    if sekolom is not None:
        yield sekolom
    elif kantor := _sekantor(k):
        yield kantor
        return
    semua = [
        (baris, isian)
        for baris, isian, _, b in isian_bercatatan(k)
        if Catatan.SERIBU_KALI_KECIL in b.catatan
        and not (sekolom is not None and isian.kolom == "realisasi")
    ]
    for _, isi in groupby(semua, key=lambda x: x[1].lembar):
        kecil = list(isi)
        yield (_sejuta if _semua_uang(k, kecil) else _temuan)(kecil)


def _sekolom(k: Konteks) -> Temuan | None:
    """All realisations of the budgets written in another scale than the budgets."""
    baris = [b for b in k.laporan.anggaran if b.berlaku.nilai and b.realisasi.nilai]
    kata = skala_kolom((b.berlaku.nilai or NOL, b.realisasi.nilai or NOL) for b in baris)
    if not kata:
        return None
    return temuan(
        baris[0].realisasi,
        baris[0],
        f"Realisasi di {len(baris)} baris jauh terlalu kecil, mulai dari sel ini: "
        f"{baris[0].realisasi.teks} dari anggaran {baris[0].berlaku.teks}. Tulis rupiah "
        "selengkapnya di seluruh kolom.",
        dugaan=f"Mungkin ditulis dalam {kata} rupiah.",
        terkait=tuple(tempat(b.realisasi) for b in baris[1:]),
    )


def _sekantor(k: Konteks) -> Temuan | None:
    """All budgets together are less than any office has: written in thousands or millions."""
    total, kata = skala_kantor(k)
    if not kata:
        return None
    baris = [b for b in k.laporan.anggaran if b.berlaku.nilai]
    return temuan(
        baris[0].berlaku,
        baris[0],
        f"Seluruh anggaran kantor ({len(baris)} baris, mulai dari sel ini) hanya "
        f"{cetak_rupiah(total)}. Tulis rupiah selengkapnya di semua lembar.",
        dugaan=f"Mungkin ditulis dalam {kata} rupiah.",
        terkait=tuple(tempat(b.berlaku) for b in baris[1:]),
    )


def _semua_uang(k: Konteks, kecil: list[tuple[Baris, Isian]]) -> bool:
    """Whether the columns of some small amounts hold no other money."""
    kolom = {(i.lembar, i.kolom) for _, i in kecil}
    uang = [i for _, i, _ in isian_terisi(k) if (i.lembar, i.kolom) in kolom and i.nilai]
    return len(kecil) == len(uang) >= _SEKOLOM


def _sejuta(semua: list[tuple[Baris, Isian]]) -> Temuan:
    baris, isian = semua[0]
    kolom = dict.fromkeys(label(i) for _, i in semua)
    return temuan(
        isian,
        baris,
        f"{sebutkan([*kolom])} di lembar {judul(isian.lembar)} seluruhnya di bawah Rp1.000 "
        f"({len(semua)} angka, mulai dari {isian.teks} di sel ini). Tulis rupiah selengkapnya.",
        dugaan="Mungkin ditulis dalam jutaan rupiah.",
        terkait=tuple(tempat(i) for _, i in semua[1:]),
    )


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
        f"{sebab}: {sebutkan(sel, 3)}. Ketik ulang tanpa titik; bila memang sekecil itu, abaikan.",
        dugaan="Mungkin diketik dengan titik di Excel berbahasa Inggris.",
        terkait=tuple(tempat(i) for _, i in semua[1:]),
    )


def _seribu_kali(isian: Isian) -> str:
    return cetak_ringkas((isian.nilai or 0) * 1000)
