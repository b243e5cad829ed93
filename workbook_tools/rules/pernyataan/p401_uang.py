"""P401: a stated amount of money differs from the sum of its rows."""

from collections.abc import Iterator

from workbook_tools.diagnosis.terbukti import duga_naskah
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import salah
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.pernyataan import belum_pasti, temuan_angka

ACUAN = (
    "total_anggaran",
    "total_realisasi",
    "sisa_anggaran",
    "total_anggaran_renja",
    "sisa_program",
    *(
        f"{besaran}_{tingkat}"
        for tingkat in ("program", "kegiatan", "sub_kegiatan", "sasaran")
        for besaran in ("anggaran", "realisasi")
    ),
)


@aturan("P401", Tingkat.GALAT, "Jumlah uang di naskah berbeda dari hitungan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan jumlah anggaran dan realisasi di naskah dengan jumlah baris-barisnya.

    Mengapa penting: jumlah uang dibandingkan sampai rupiah; selisih kecil pun berarti ada baris
    yang tidak sama.

    Contoh: jumlah anggaran Rencana Kerja tertulis 1.575.813.400, jumlah barisnya 1.372.053.400.
    Selisih 203.760.000 adalah satu baris yang belum disalin ditambah dua baris yang angkanya lain.

    Cara memperbaiki: lihat kolom Dugaan. Lengkapi atau betulkan baris di lembar isian bila naskah
    yang benar; ganti naskahnya bila lembar yang benar. Satu angka yang tertulis di banyak tempat
    adalah satu temuan.
    """
    for isi, h in salah(k, ACUAN):
        yield temuan_angka(k, isi, h, duga_naskah(k, isi[0]))
    yield from belum_pasti(k, ACUAN)
