"""I142: a date of signing that is no date."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label
from workbook_tools.facts.tanggal import tanggal_keliru
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I142", Tingkat.PERINGATAN, "Tanggal yang tidak ada")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa tanggal penandatanganan laporan dan perjanjian kinerja: nama bulannya, hari yang
    ada di bulan itu, dan tahun empat angka.

    Mengapa penting: tanggal itu tercetak di kata pengantar dan di atas tanda tangan.

    Contoh: 12 Januri 2025; 31 Februari 2025; 12 Januari 20225.

    Cara memperbaiki: ketik ulang tanggalnya, misalnya 31 Januari 2025.
    """
    identitas = k.laporan.identitas
    for isian in (identitas.tanggal, identitas.tanggal_pk):
        keliru = tanggal_keliru(isian.teks)
        if keliru is not None:
            sebab, betul = keliru
            yield temuan(
                isian,
                identitas,
                f"{label(isian)} {isian.teks}: {sebab}. Ketik ulang tanggalnya.",
                seharusnya=betul,
                dugaan="Mungkin salah ketik nama bulan." if betul else "",
            )
