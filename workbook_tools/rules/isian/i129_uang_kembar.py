"""I129: two different sub kegiatan with exactly the same unround amount."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.diagnosis.dasar import khas
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

KOLOM = (("renja", "anggaran"), ("anggaran", "anggaran"), ("anggaran", "realisasi"))
MIN_DIGIT = 5
"""Round amounts (10.000.000, 1.250.000) are given to many sub kegiatan."""


@aturan("I129", Tingkat.INFO, "Jumlah uang sama persis di dua sub kegiatan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari anggaran atau realisasi yang tidak bulat dan sama persis di sub kegiatan berbeda.

    Mengapa penting: angka yang sama sampai rupiah biasanya tersalin dari baris lain; jumlah dan
    persennya ikut salah.

    Contoh: anggaran Rp780.562.950 tertulis untuk dua sub kegiatan berturut-turut; yang kedua
    tersalin dari baris di atasnya, sehingga persennya turun dari 92% menjadi 77,13%.

    Cara memperbaiki: cocokkan kedua baris dengan DPA atau laporan realisasi. Bila memang sama,
    abaikan.
    """
    for lembar, kolom in KOLOM:
        sejumlah: dict[Fraction, list[tuple[Baris, Isian]]] = {}
        for b in k.laporan.baris(lembar):
            isian = b.isian(kolom)
            if isian.angka is not None and khas(isian.angka, MIN_DIGIT):
                sejumlah.setdefault(isian.angka.nilai, []).append((b, isian))
        for nilai, isi in sejumlah.items():
            if len({k.laporan.silsilah(b).sub_kegiatan for b, _ in isi}) > 1:
                yield _kembar(nilai, isi)


def _kembar(nilai: Fraction, isi: list[tuple[Baris, Isian]]) -> Temuan:
    """The rows of one amount."""
    baris, isian = isi[-1]
    lain = sebutkan([f"{b.isian('sub_kegiatan').teks} ({i.sel})" for b, i in isi[:-1]])
    return temuan(
        isian,
        baris,
        f"{cetak_rupiah(nilai)} tertulis juga untuk {lain}. Apakah tersalin dari baris lain? "
        "Cocokkan dengan DPA atau laporan realisasi; bila memang sama, abaikan.",
        terkait=tuple(tempat(i) for _, i in isi[:-1]),
    )
