"""S315: an indicator that no budget row supports."""

from collections.abc import Iterator

from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("S315", Tingkat.PERINGATAN, "Indikator tanpa anggaran pendukung")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah setiap indikator disebut di kolom Sasaran pada Realisasi Anggaran.

    Mengapa penting: tanpa anggaran pendukung, penyerapan dan efisiensi indikator itu tidak dapat
    dihitung.

    Contoh: tidak satu pun baris Realisasi Anggaran menyebut IKU2.

    Cara memperbaiki: isi kode indikator di kolom Sasaran pada baris yang mendukungnya; satu baris
    boleh mendukung beberapa indikator, dipisah koma.
    """
    if not k.laporan.anggaran:
        return
    disebut = {kunci_kode(s) for b in k.laporan.anggaran for s in b.kode_sasaran}
    if not disebut:
        yield from _kosong(k)
        return
    for i in semua_indikator(k):
        if kunci_kode(i.kode) not in disebut:
            yield temuan(
                i.indikator.kode,
                i.indikator,
                f"Indikator {i.kode} tidak disebut di kolom Sasaran mana pun di "
                f"{k.laporan.judul('anggaran')}, jadi penyerapan dan efisiensinya tidak dapat "
                "dihitung. Isi kodenya di baris yang mendukung.",
            )


def _kosong(k: Konteks) -> Iterator[Temuan]:
    """Nothing is filled in yet: one hint for all of them."""
    if k.laporan.indikator:
        b = k.laporan.anggaran[0]
        yield temuan(
            b.sasaran,
            b,
            f"Kolom Sasaran di {k.laporan.judul('anggaran')} masih kosong semua, jadi penyerapan "
            "dan efisiensi indikator belum dapat dihitung. Isi kode indikator yang didukung setiap "
            "baris.",
            nilai="(kosong)",
            tingkat=Tingkat.INFO,
        )
