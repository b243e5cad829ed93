"""H211: a stated figure was cut off instead of rounded."""

from collections.abc import Iterator

from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.rules.banding import Cocok, tampil
from workbook_tools.rules.capaian_dilaporkan import capaian_dilaporkan
from workbook_tools.rules.dasar import Konteks, aturan
from workbook_tools.rules.sebut import label, temuan


@aturan("H211", Tingkat.INFO, "Angka dipotong, bukan dibulatkan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari capaian yang angka belakangnya dipotong, bukan dibulatkan.

    Mengapa penting: kecil, tetapi angka yang sama dapat tampil berbeda di dua tempat.

    Contoh: 74,0666...% ditulis 74,06%; dibulatkan menjadi 74,07%.

    Cara memperbaiki: bulatkan: 5 ke atas naik, di bawah 5 turun.
    """
    for p in capaian_dilaporkan(k):
        if p.cocok is Cocok.DIPOTONG and p.isian.angka is not None:
            nilai = tampil(p.dihitung, p.isian.angka)
            yield temuan(
                p.isian,
                p.baris,
                f"{label(p.isian)} tertulis {p.isian.teks}, dipotong dari {p.cara_hitung} "
                "Dibulatkan seharusnya berbeda di angka terakhir.",
                seharusnya=cetak_persen(nilai, max(2, p.isian.angka.desimal)),
            )
