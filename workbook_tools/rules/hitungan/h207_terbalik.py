"""H207: the stated achievement is target / realisation."""

from collections.abc import Iterator

from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.rules.capaian_dilaporkan import capaian_dilaporkan
from workbook_tools.rules.dasar import Konteks, aturan
from workbook_tools.rules.sebut import label, tempat, temuan


@aturan("H207", Tingkat.GALAT, "Rumus capaian terbalik")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian yang dihitung terbalik: target dibagi realisasi.

    Mengapa penting: yang terlemah tampak sebagai yang terbaik. Di sebuah laporan terbit, kecamatan
    dengan realisasi 44,44% dari target 100% tertulis 225,02%.

    Contoh: target 88, realisasi 89,49, capaian tertulis 98,34%; seharusnya 101,69%.

    Cara memperbaiki: hitung realisasi dibagi target, kali 100; untuk satu tabel penuh, betulkan
    rumusnya lalu salin ke bawah.
    """
    for p in capaian_dilaporkan(k):
        if p.terbalik:
            yield temuan(
                p.isian,
                p.baris,
                f"{label(p.isian)} tertulis {p.isian.teks}: itu target dibagi realisasi. Yang "
                f"benar realisasi dibagi target, {p.cara_hitung} Betulkan rumusnya.",
                seharusnya=cetak_persen(p.dihitung),
                dugaan=f"{p.target.teks} ÷ {p.realisasi.teks} × 100 = {p.isian.teks}: rumusnya "
                "terbalik.",
                terkait=(tempat(p.target), tempat(p.realisasi)),
            )
