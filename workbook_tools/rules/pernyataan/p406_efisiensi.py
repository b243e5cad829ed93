"""P406: a stated efficiency, or mean of efficiencies, differs from the computed one."""

from collections.abc import Iterator

from workbook_tools.compute.efisiensi import TINGKAT
from workbook_tools.diagnosis.terbukti import duga_naskah
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import salah
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.pernyataan import temuan_angka

ACUAN = (
    *(f"efisiensi_{t}" for t in TINGKAT),
    *(f"rata_rata_efisiensi_{t}" for t in TINGKAT),
)


@aturan("P406", Tingkat.GALAT, "Efisiensi di naskah berbeda dari hitungan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan efisiensi di naskah dengan capaian dibagi (atau dikurangi) penyerapan.

    Mengapa penting: efisiensi adalah akibat dari dua angka lain; satu penyerapan yang salah
    membuat efisiensi dan rata-ratanya salah.

    Contoh: efisiensi tertulis 2,9 karena 240% dibagi 82,6%, penyerapan seluruh kantor. Dengan
    penyerapan yang benar, 100%, efisiensinya 2,40.

    Cara memperbaiki: betulkan penyerapan atau capaiannya lebih dulu. Yang belum dinilai ditulis -,
    jangan 0, dan tidak ikut dirata-rata.
    """
    for isi, h in salah(k, ACUAN):
        yield temuan_angka(k, isi, h, duga_naskah(k, isi[0]))
    for isi, h in salah(k, ACUAN, Cocok.DIPOTONG):
        yield temuan_angka(k, isi, h, duga_naskah(k, isi[0]))
