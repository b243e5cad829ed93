"""I134: a date of signing that cannot be of this report."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.facts.tanggal import tahun_tanda_tangan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I134", Tingkat.PERINGATAN, "Tanggal penandatanganan di tahun lain")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa tahun pada tanggal penandatanganan laporan dan tanggal perjanjian kinerja.

    Mengapa penting: tanggal itu tercetak di kata pengantar dan di atas tanda tangan. Yang tersalin
    dari dokumen tahun lalu membuat laporan tampak ditandatangani sebelum tahunnya berakhir.

    Contoh: laporan tahun 2024 bertanggal 31 Januari 2024; seharusnya di tahun 2025.

    Cara memperbaiki: laporan ditandatangani sesudah tahunnya berakhir, paling lambat tahun
    berikutnya; perjanjian kinerja di tahun laporan atau bulan Desember sebelumnya.
    """
    tahun, identitas = k.laporan.tahun, k.laporan.identitas
    if tahun is None:
        return
    for isian, akhir in ((identitas.tanggal, tahun + 1), (identitas.tanggal_pk, tahun)):
        if tahun_tanda_tangan(isian, akhir) is False:
            yield temuan(
                isian,
                identitas,
                f"{label(isian)} {isian.teks}, padahal ini laporan tahun {tahun}: seharusnya di "
                f"tahun {akhir}, atau Desember {akhir - 1}. Betulkan tahunnya.",
                terkait=(tempat(identitas.tahun),),
            )
