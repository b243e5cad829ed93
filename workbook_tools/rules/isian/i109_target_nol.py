"""I109: a target of 0."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("I109", Tingkat.PERINGATAN, "Target 0")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa target yang bernilai 0.

    Mengapa penting: capaian adalah realisasi dibagi target; dengan target 0 capaian tidak dapat
    dihitung dan indikatornya tidak ikut rata-rata.

    Contoh: target "0 kasus" untuk indikator yang makin kecil makin baik.

    Cara memperbaiki: periksa targetnya di Perjanjian Kinerja. Bila memang 0, capaiannya dijelaskan
    dalam kalimat, bukan persen.
    """
    for baris, isian in _target(k):
        if isian.nilai == 0:
            yield temuan(
                isian,
                baris,
                f"Target {isian.teks}: capaian tidak dapat dihitung dan tidak ikut rata-rata. "
                "Periksa targetnya di Perjanjian Kinerja.",
            )


def _target(k: Konteks) -> Iterator[tuple[Baris, Isian]]:
    for b in k.laporan.kinerja:
        yield b, b.target
    for p in k.laporan.kinerja_program:
        yield p, p.target
    for lain in k.laporan.pembanding:
        yield lain, lain.target
