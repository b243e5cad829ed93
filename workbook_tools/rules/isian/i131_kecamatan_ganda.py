"""I131: a kecamatan stands twice on Kecamatan Lain for one indicator."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import tanpa_kecamatan
from workbook_tools.records.pembanding import BarisPembanding
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("I131", Tingkat.PERINGATAN, "Kecamatan tercatat dua kali")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah satu kecamatan muncul lebih dari sekali untuk indikator yang sama di
    lembar Kecamatan Lain.

    Mengapa penting: kecamatan itu mendapat dua peringkat, dan peringkat yang di bawahnya bergeser.

    Contoh: Sungai Raya di baris 7 dengan 0,82 dan di baris 12 dengan 0,28; yang kedua seharusnya
    Telaga Langsat.

    Cara memperbaiki: hapus baris kembarannya, atau betulkan nama kecamatannya.
    """
    kunci = k.laporan.daftar["kecamatan"].kunci
    kelompok: dict[tuple[str, str], list[BarisPembanding]] = {}
    for b in k.laporan.pembanding:
        if b.kode and b.kecamatan:
            satu = kunci_kode(b.kode.teks), kunci(b.kecamatan.teks)
            kelompok.setdefault(satu, []).append(b)
    per_kecamatan = kelompokkan(
        (kecamatan, baris) for (_, kecamatan), baris in kelompok.items() if len(baris) > 1
    )
    for ganda in per_kecamatan.values():
        yield _temuan(ganda)


def _temuan(ganda: list[list[BarisPembanding]]) -> Temuan:
    """One finding a kecamatan, however many indicators it is doubled for."""
    pertama, kedua, *lagi = ganda[0]
    urai = [f"{isi[0].kode.teks} ({sebutkan([b.kecamatan.sel for b in isi])})" for isi in ganda]
    lain = [pertama, *lagi, *(b for isi in ganda[1:] for b in isi)]
    nama = tanpa_kecamatan(kedua.kecamatan.teks)
    return temuan(
        kedua.kecamatan,
        kedua,
        f"Kecamatan {nama} tercatat lebih dari sekali untuk {sebutkan(urai)}. "
        "Hapus baris kembarannya, atau betulkan nama kecamatannya.",
        terkait=tuple(tempat(b.kecamatan) for b in lain),
    )
