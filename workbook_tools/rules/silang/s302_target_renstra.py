"""S302: the target of the year is not that of the Renstra."""

from collections.abc import Iterator

from workbook_tools.diagnosis.asal_angka import asal_target
from workbook_tools.diagnosis.pecahan import duga_pecahan
from workbook_tools.facts.angka_sama import banding_isian
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.indikator import Indikator, renstra_tahun_ini, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, letak, tulis
from workbook_tools.wording.sebut import temuan


@aturan("S302", Tingkat.PERINGATAN, "Target berbeda dari Renstra")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan target tahun ini di PK (atau Realisasi Kinerja) dengan target di Renstra.

    Mengapa penting: PK menjabarkan Renstra tahun itu. Target yang berbeda perlu dasar, misalnya
    Perubahan Renstra, dan perlu dijelaskan di naskah.

    Contoh: Renstra menargetkan 0,21 untuk tahun 2025, PK menulis 0,15.

    Cara memperbaiki: betulkan yang salah. Bila target memang diubah, sebutkan dasarnya di BAB II.
    """
    for i in semua_indikator(k):
        renstra = renstra_tahun_ini(k, i)
        for baris, target in _dibandingkan(i, renstra):
            cocok = banding_isian(target, renstra) if renstra else None
            if renstra is None or cocok is None or cocok is Cocok.SAMA:
                continue
            tahun = k.laporan.tahun
            yield temuan(
                target,
                baris,
                f"Target {i.kode} tahun {tahun} di {judul(target.lembar)} {tulis(target)}, di "
                f"Renstra {tulis(renstra)} ({letak(renstra)}). Samakan, atau jelaskan perubahannya "
                "di naskah.",
                dugaan=duga_pecahan(baris, target, renstra.nilai)
                or asal_target(k, i.kode, target, renstra),
                terkait=(tempat(renstra),),
                tingkat=Tingkat.INFO if cocok is Cocok.DIPOTONG else None,
            )


def _dibandingkan(i: Indikator, renstra: Isian | None) -> Iterator[tuple[Baris, Isian]]:
    """The agreement's target; that of Realisasi Kinerja where there is no agreement.

    Where Realisasi Kinerja agrees with the Renstra and only the PK differs, S301 tells it.
    """
    if i.pk is not None and i.pk.berlaku.angka is not None:
        if i.kinerja is not None and renstra is not None:
            kinerja = i.kinerja.target
            sama = banding_isian(kinerja, renstra) is Cocok.SAMA
            if sama and banding_isian(kinerja, i.pk.berlaku) is Cocok.BEDA:
                return
        yield i.pk, i.pk.berlaku
    elif i.kinerja is not None:
        yield i.kinerja, i.kinerja.target
