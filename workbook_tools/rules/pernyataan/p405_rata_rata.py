"""P405: a stated mean of achievements, or achievement of a program, differs."""

from collections.abc import Iterator

from workbook_tools.diagnosis.terbukti import duga_naskah
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import salah
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.pernyataan import temuan_angka

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
    for isi, h in salah(k, ACUAN):
        yield temuan_angka(k, isi, h, duga_naskah(k, isi[0]))
    for isi, h in salah(k, ACUAN, Cocok.DIPOTONG):
        yield temuan_angka(k, isi, h)
