"""I110: money or a count below zero."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_negatif, label
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Status
from workbook_tools.records import Jenis
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_JENIS = (Jenis.RUPIAH, Jenis.BULAT)
BOLEH_RUGI = "bumdes"
"""A village enterprise may make a loss."""


@aturan("I110", Tingkat.GALAT, "Angka negatif", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah ada uang atau jumlah orang yang kurang dari nol.

    Mengapa penting: anggaran negatif mengurangi jumlah program tanpa terlihat.

    Contoh: anggaran tertulis "-10.000.000" atau "(10.000.000)" karena disalin dari tabel
    penyesuaian.

    Cara memperbaiki: hapus tanda minus atau kurungnya. Bila itu pengurangan, masukkan ke angka
    akhirnya, bukan sebagai baris tersendiri. Kerugian BUMDes boleh negatif.
    """
    for baris, isian, kolom in isian_negatif(k):
        if kolom.jenis not in _JENIS or isian.lembar == BOLEH_RUGI:
            continue
        if isian.bacaan is not None and isian.bacaan.status is Status.TERBACA:
            yield temuan(
                isian,
                baris,
                f"{label(isian)} {isian.teks} kurang dari nol. Hapus tanda minus atau kurungnya; "
                "bila maksudnya pengurangan, tulis angka akhirnya.",
            )
