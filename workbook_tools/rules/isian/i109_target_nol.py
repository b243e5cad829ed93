"""I109: a target of 0."""

from collections.abc import Iterator

from workbook_tools.compute.capaian import NOL_100
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

    Cara memperbaiki: periksa targetnya di Perjanjian Kinerja. Bila memang 0, pilih "100 bila 0"
    pada Capaian bila Target 0 di Identitas: realisasi 0 lalu dihitung 100%.
    """
    berlaku = k.laporan.kebijakan.target_nol == NOL_100
    for baris, isian, realisasi in _target(k):
        if isian.nilai == 0 and not (berlaku and realisasi.nilai == 0):
            yield temuan(
                isian,
                baris,
                f"Target {isian.teks}: capaian tidak dapat dihitung dan tidak ikut rata-rata. "
                f"{_saran(realisasi, berlaku)}",
            )


def _saran(realisasi: Isian, berlaku: bool) -> str:
    """What to do, also where the policy holds but the realisation is not 0."""
    if berlaku:
        return f"'100 bila 0' hanya untuk realisasi 0, di sini {realisasi.teks or 'kosong'}."
    return (
        "Periksa targetnya di PK. Bila memang 0, pilih '100 bila 0' pada Capaian bila Target 0 di "
        "Identitas."
    )


def _target(k: Konteks) -> Iterator[tuple[Baris, Isian, Isian]]:
    for b in k.laporan.kinerja:
        yield b, b.target, b.realisasi
    for p in k.laporan.kinerja_program:
        yield p, p.target, p.realisasi
    for lain in k.laporan.pembanding:
        yield lain, lain.target, lain.realisasi
