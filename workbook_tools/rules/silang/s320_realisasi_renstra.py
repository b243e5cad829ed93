"""S320: this year's realisation on Renstra is not that of Realisasi Kinerja."""

from collections.abc import Iterator

from workbook_tools.diagnosis.asal_angka import asal_realisasi
from workbook_tools.facts.angka_sama import banding_isian
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak, tulis
from workbook_tools.wording.sebut import temuan


@aturan("S320", Tingkat.PERINGATAN, "Realisasi tahun ini di Renstra berbeda dari Realisasi Kinerja")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan realisasi tahun laporan di lembar Renstra dengan Realisasi Kinerja.

    Mengapa penting: kemajuan terhadap target akhir Renstra dihitung dari realisasi tahun ini.

    Contoh: realisasi rasio 0,36 di Realisasi Kinerja, 0,30 di tabel Renstra.

    Cara memperbaiki: samakan keduanya. Kolom realisasi tahun ini di Renstra boleh dikosongkan;
    program mengambilnya dari Realisasi Kinerja.
    """
    ke = k.laporan.tahun_ke
    if ke is None:
        return
    for i in semua_indikator(k):
        if i.renstra is None or i.kinerja is None:
            continue
        renstra, realisasi = i.renstra.realisasi(ke), i.kinerja.realisasi
        cocok = banding_isian(renstra, realisasi)
        if cocok is None or cocok is Cocok.SAMA:
            continue
        yield temuan(
            renstra,
            i.renstra,
            f"Realisasi {i.kode} tahun {k.laporan.tahun} di Renstra {tulis(renstra)}, di Realisasi "
            f"Kinerja {tulis(realisasi)} ({letak(realisasi)}). Samakan keduanya, atau kosongkan "
            "yang di Renstra.",
            dugaan=asal_realisasi(k, i.kode, renstra, realisasi),
            terkait=(tempat(realisasi),),
            tingkat=Tingkat.INFO if cocok is Cocok.DIPOTONG else None,
        )
