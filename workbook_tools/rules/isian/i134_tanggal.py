"""I134: a date of signing that cannot be of this report."""

import re
from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Isian
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_TAHUN = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DESEMBER = regex(r"desember|\bdes\b|(?<!\d)12[/.-](?:19|20)\d\d|(?:19|20)\d\d-12\b", re.IGNORECASE)


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
        if _di_luar(isian, akhir):
            yield temuan(
                isian,
                identitas,
                f"{label(isian)} {isian.teks}, padahal ini laporan tahun {tahun}: seharusnya di "
                f"tahun {akhir}, atau Desember {akhir - 1}. Betulkan tahunnya.",
                terkait=(tempat(identitas.tahun),),
            )


def _di_luar(isian: Isian, akhir: int) -> bool:
    """Neither in the year in which such papers are signed nor in the December before it."""
    tahun = [int(t) for t in _TAHUN.findall(isian.teks)]
    if not tahun or tahun[-1] == akhir:
        return False
    return not (tahun[-1] == akhir - 1 and _DESEMBER.search(isian.teks))
