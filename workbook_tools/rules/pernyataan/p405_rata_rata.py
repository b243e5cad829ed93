"""P405: a stated mean of achievements, or achievement of a program, differs."""

from collections.abc import Iterator

from workbook_tools.diagnosis.terbukti import temuan_naskah
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan

ACUAN = ("rata_rata_capaian", "capaian_program", "capaian_kegiatan", "capaian_sub_kegiatan")


@aturan("P405", Tingkat.GALAT, "Rata-rata capaian di naskah berbeda dari hitungan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan rata-rata capaian dan capaian program di naskah dengan hitungan.

    Mengapa penting: rata-rata ikut salah bila satu capaiannya salah, bila yang belum dinilai
    dihitung 0, atau bila sebagian dibatasi 100% dan sebagian tidak.

    Contoh: rata-rata tertulis 148%; (240 + 100 + 106,96) ÷ 3 = 148,99 memuat capaian IKM yang
    salah dan dipotong. Yang benar 146,99%.

    Cara memperbaiki: betulkan dulu capaian yang salah, lalu hitung ulang rata-ratanya dan bulatkan.
    """
    yield from temuan_naskah(k, ACUAN)
