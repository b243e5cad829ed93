"""T110: inputs have changed since the computed sheets were filled."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.jejak import sidik_isian


@aturan("T110", Tingkat.PERINGATAN, "Hasil kedaluwarsa")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah isian sudah berubah sejak lembar hitungan terakhir diisi.

    Mengapa penting: lembar hitungan masih memperlihatkan hasil dari isian lama.

    Contoh: realisasi diperbaiki, tetapi tombol Hitung belum ditekan lagi.

    Cara memperbaiki: tekan tombol Hitung, atau jalankan lkj hitung.
    """
    if k.buku.sidik and k.buku.sidik != sidik_isian(k.tabel):
        yield Temuan(
            "beranda",
            "",
            "Hasil kedaluwarsa: isian sudah berubah sejak terakhir dihitung. Hitung sekali lagi.",
            nilai=k.buku.sidik,
            seharusnya=sidik_isian(k.tabel),
        )
