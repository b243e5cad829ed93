"""I141: a survey period stands twice."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.periode import kunci_periode
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("I141", Tingkat.PERINGATAN, "Periode IKM tercatat dua kali")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah satu periode survei muncul lebih dari sekali di lembar IKM.

    Mengapa penting: realisasi diambil dari periode terakhir; bila dua baris bernama sama, tidak
    jelas mana yang dipakai, dan jumlah respondennya terhitung dua kali.

    Contoh: "Semester II" di baris 6 dan 7; yang pertama seharusnya "Semester I".

    Cara memperbaiki: betulkan nama periodenya, atau hapus baris kembarannya.
    """
    kelompok = kelompokkan((kunci_periode(b.periode.teks), b) for b in k.laporan.ikm if b.periode)
    for pertama, *lain in kelompok.values():
        if lain:
            sel = sebutkan([b.periode.sel for b in (pertama, *lain)])
            yield temuan(
                lain[0].periode,
                lain[0],
                f"Periode {lain[0].periode.teks} tercatat {1 + len(lain)} kali di lembar IKM "
                f"({sel}). Betulkan nama periodenya, atau hapus baris kembarannya.",
                terkait=tuple(tempat(b.periode) for b in (pertama, *lain[1:])),
            )
