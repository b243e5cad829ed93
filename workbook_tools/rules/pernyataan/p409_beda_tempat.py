"""P409: one figure is stated differently in two places."""

from collections.abc import Iterator

from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Pernyataan
from workbook_tools.facts.pernyataan.dilaporkan import beda_tulis, per_hal
from workbook_tools.facts.pernyataan.terbanding import angka_setara
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.pernyataan import tempat_lain
from workbook_tools.wording.sebut import temuan


@aturan("P409", Tingkat.PERINGATAN, "Angka yang sama tertulis berbeda")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari satu hal yang angkanya tertulis berbeda di dua tempat naskah.

    Mengapa penting: pembaca tidak tahu mana yang benar. Bila hitungannya ada, aturan P401 sampai
    P407 sudah menyebut mana yang salah; aturan ini untuk selebihnya.

    Contoh: capaian satu program yang belum dinilai ditulis 100 di satu tabel dan 0% di tabel lain.

    Cara memperbaiki: pilih angka yang benar dan pakai di semua tempat, dengan jumlah angka di
    belakang koma yang sama.
    """
    for semua in per_hal(k).values():
        if any(p.cocok in (Cocok.BEDA, Cocok.DIPOTONG) for p in semua):
            continue
        isi = beda_tulis(semua)
        if len(isi) > 1 and not _hanya_batas(isi):
            yield _temuan(isi)


def _hanya_batas(isi: list[Pernyataan]) -> bool:
    """The capped figure here and the uncapped one there, both rightly computed: H214 tells it."""
    return all(x.cocok is Cocok.SAMA for x in isi) and not all(angka_setara(isi[0], x) for x in isi)


def _temuan(isi: list[Pernyataan]) -> Temuan:
    p = isi[0]
    angka = sebutkan([x.baris.nilai.teks for x in isi])
    halus = all(x.cocok is Cocok.SAMA or angka_setara(p, x) for x in isi)
    pesan = (
        f"{p.sebutan} ditulis {angka}: bedanya hanya pembulatan. Pakai jumlah angka di belakang "
        "koma yang sama di seluruh naskah."
        if halus
        else f"{p.sebutan} ditulis berbeda: {angka}. Pilih yang benar, lalu samakan semua tempat."
    )
    return temuan(
        p.baris.nilai,
        p.baris,
        pesan,
        terkait=tempat_lain(isi),
        tingkat=Tingkat.INFO if halus else None,
    )
