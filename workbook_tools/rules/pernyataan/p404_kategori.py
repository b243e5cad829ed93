"""P404: a stated category is not the one on the scale."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.diagnosis.kategori import duga_kategori
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Pernyataan, pernyataan, salah
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.pernyataan import temuan_angka

CAPAIAN = {
    "kategori_indikator": "capaian_indikator",
    "kategori_keseluruhan": "rata_rata_capaian",
}


@aturan("P404", Tingkat.GALAT, "Kategori di naskah berbeda dari skala")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan kategori di naskah dengan kategori menurut skala nilai di Identitas.

    Mengapa penting: kategori adalah kesimpulan laporan; ia harus mengikuti capaiannya.

    Contoh: capaian 74,07% disebut "Tinggi", menurut Permendagri 86/2017 "Sedang".

    Cara memperbaiki: ganti kategorinya, atau pilih skala dan Aturan Celah Skala yang benar di
    Identitas.
    """
    for isi, h in salah(k, CAPAIAN):
        p, dugaan = isi[0], ""
        if h.nilai is not None:
            tertulis = p.baris.nilai.teks
            dugaan = duga_kategori(tertulis, h.nilai.bawah, k, _capaian_tertulis(p, k))
        yield temuan_angka(k, isi, h, dugaan)


def _capaian_tertulis(p: Pernyataan, k: Konteks) -> Iterator[tuple[Fraction, str]]:
    """What the text states as the achievement of the same thing."""
    for s in pernyataan(k, (CAPAIAN[p.acuan],)):
        if s.rincian.kunci == p.rincian.kunci and s.angka is not None:
            yield s.angka.nilai, f"{s.baris.nilai.teks} ({s.baris.nilai.sel})"
