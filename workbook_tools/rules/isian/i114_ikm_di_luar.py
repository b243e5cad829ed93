"""I114: IKM elements outside 1 to 4."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Isian
from workbook_tools.records.ikm import BarisIkm
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

TERENDAH, TERTINGGI = 1, 4
"""Scale of an element, PermenPANRB 14/2017."""
NILAI_TERENDAH, NILAI_TERTINGGI = 25, 100
"""The same after conversion, times 25."""

CARA = (
    (Fraction(1), "sudah dikali 25"),
    (Fraction(5, 2), "kehilangan komanya: 33,6 untuk 3,36"),
    (Fraction(1, 4), "kehilangan komanya: 336 untuk 3,36"),
    (Fraction(225), "sudah dikali bobot unsurnya"),
)
"""What the mean of the elements must be taken by to be the index, when they were written so."""
DI_ATAS = 40
"""A mean over this is no element from 1 to 4 without its comma."""


@aturan("I114", Tingkat.GALAT, "Nilai IKM di luar rentang", kewajaran=True)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah nilai unsur U1-U9 berada antara 1 dan 4, dan nilai IKM antara 25 dan 100.

    Mengapa penting: nilai IKM adalah rata-rata unsur dikali 25. Unsur yang sudah dikali 25, atau
    salah koma, membuat nilainya mustahil.

    Contoh: U3 tertulis 34,4, maksudnya 3,44; semua unsur diisi 86 sampai 90 (sudah dikali 25).

    Cara memperbaiki: isi rata-rata unsur seperti pada tabel hasil survei, antara 1 dan 4.
    """
    for b in k.laporan.ikm:
        luar = [u for u in b.unsur if u.nilai is not None and not TERENDAH <= u.nilai <= TERTINGGI]
        if luar:
            yield _unsur(b, luar)
        nilai = b.nilai_dilaporkan.nilai
        if nilai is not None and not NILAI_TERENDAH <= nilai <= NILAI_TERTINGGI:
            yield temuan(
                b.nilai_dilaporkan,
                b,
                f"Nilai IKM {b.nilai_dilaporkan.teks} di luar {NILAI_TERENDAH}-{NILAI_TERTINGGI}. "
                "Isi nilai akhir survei, yaitu rata-rata unsur dikali 25.",
                tingkat=Tingkat.PERINGATAN,
            )


def _unsur(b: BarisIkm, luar: list[Isian]) -> Temuan:
    sebutan = sebutkan([f"{label(u)} = {u.teks}" for u in luar], maks=9)
    dugaan = _sebab(b, [u.nilai for u in luar if u.nilai is not None]) if len(luar) > 1 else ""
    return temuan(
        luar[0],
        b,
        f"Nilai unsur di luar {TERENDAH}-{TERTINGGI}: {sebutan}. Isi rata-rata unsur dari tabel "
        "hasil survei.",
        dugaan=dugaan,
        terkait=tuple(tempat(u) for u in luar[1:]),
    )


def _sebab(b: BarisIkm, nilai: list[Fraction]) -> str:
    """What was done to all elements, as the stated index tells; without one, as their size does."""
    tertulis = b.nilai_dilaporkan.nilai
    rata = sum(nilai) / Fraction(len(nilai))
    if tertulis is not None and len(nilai) == len(b.unsur):
        for kali, sebab in CARA:
            if abs(rata * kali - tertulis) <= Fraction(1, 2) * kali / 100 + Fraction(1, 10):
                return f"Angkanya tampak {sebab}."
    if all(NILAI_TERENDAH <= n <= NILAI_TERTINGGI for n in nilai):
        return f"Angkanya tampak {CARA[0][1]}." if tertulis is None or rata > DI_ATAS else ""
    return ""
