"""P402: a stated percentage of budget differs from the computed one."""

from collections.abc import Iterator

from workbook_tools.diagnosis.terbukti import temuan_naskah
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan

TINGKAT = ("realisasi", "program", "kegiatan", "sub_kegiatan", "sasaran")
ACUAN = tuple(f"persen_{tingkat}" for tingkat in TINGKAT)


@aturan("P402", Tingkat.GALAT, "Persen anggaran di naskah berbeda dari hitungan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan persen realisasi anggaran di naskah dengan jumlah realisasi dibagi anggaran.

    Mengapa penting: persen penyerapan masuk ke perhitungan efisiensi; satu persen yang salah
    membuat beberapa tabel salah.

    Contoh: penyerapan sasaran tertulis 82,6%, padahal kedua program pendukungnya terserap 100%.
    82,6% adalah penyerapan seluruh kantor.

    Cara memperbaiki: hitung dari jumlah uang, bukan dari rata-rata persen. Lihat kolom Dugaan
    untuk asal angkanya. Angka yang dipotong, bukan dibulatkan, hanya info.
    """
    yield from temuan_naskah(k, ACUAN)
