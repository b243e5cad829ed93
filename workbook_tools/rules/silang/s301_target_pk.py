"""S301: the target on Realisasi Kinerja is not that of the performance agreement."""

from collections.abc import Iterator

from workbook_tools.diagnosis.asal_angka import asal_target
from workbook_tools.diagnosis.pecahan import duga_pecahan
from workbook_tools.facts.angka_sama import banding_isian
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.indikator import renstra_tahun_ini, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak, tulis
from workbook_tools.wording.sebut import temuan

PAKAI_PK = "Pakai target PK yang berlaku, lalu hitung ulang capaiannya."
SEPERTI_PK = "Tulis target dan realisasi baris ini dalam satuan yang dipakai PK."


@aturan("S301", Tingkat.PERINGATAN, "Target berbeda dari Perjanjian Kinerja")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan target di Realisasi Kinerja dengan target di PK Indikator.

    Mengapa penting: capaian dihitung terhadap target yang diperjanjikan. Bila PK Perubahan diisi,
    itulah yang berlaku.

    Contoh: PK menetapkan IKM 89, Realisasi Kinerja memakai 84 (target tahun lalu).

    Cara memperbaiki: pakai target PK yang terakhir ditandatangani di semua lembar.
    """
    for i in semua_indikator(k):
        if i.kinerja is None or i.pk is None:
            continue
        target, pk = i.kinerja.target, i.pk.berlaku
        cocok = banding_isian(target, pk)
        if cocok is None or cocok is Cocok.SAMA:
            continue
        renstra = renstra_tahun_ini(k, i)
        pecahan = duga_pecahan(i.kinerja, target, pk.nilai)
        yield temuan(
            target,
            i.kinerja,
            f"Target {i.kode} di Realisasi Kinerja {tulis(target)}, di PK {tulis(pk)} "
            f"({letak(pk)}). {SEPERTI_PK if pecahan else PAKAI_PK}",
            dugaan=pecahan or asal_target(k, i.kode, target, pk),
            terkait=(tempat(pk), *([tempat(renstra)] if renstra else [])),
            tingkat=Tingkat.INFO if cocok is Cocok.DIPOTONG else None,
        )
