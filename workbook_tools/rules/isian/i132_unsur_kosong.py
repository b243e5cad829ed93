"""I132: an element of the satisfaction survey is empty among filled ones."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.ikm import KALI
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_angka, jumlah
from workbook_tools.records import Isian
from workbook_tools.records.ikm import BarisIkm
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

TERENDAH, TERTINGGI = 1, 4


@aturan("I132", Tingkat.PERINGATAN, "Unsur IKM kosong")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari unsur U1 sampai U9 yang kosong, padahal unsur lain di baris itu terisi.

    Mengapa penting: selama ada unsur yang kosong, nilai IKM tidak dapat dihitung dari unsurnya,
    jadi nilai yang dilaporkan tidak diperiksa.

    Contoh: U8 kosong, delapan unsur lain terisi, nilai IKM tertulis 86,11.

    Cara memperbaiki: isi nilai unsurnya. Bila unsur itu memang tidak disurvei, tulis tanda -;
    rata-ratanya lalu dibagi banyaknya unsur yang disurvei.
    """
    for b in k.laporan.ikm:
        kosong = [u for u in b.unsur if not u]
        terisi = [u for u in b.unsur if u.nilai is not None]
        if kosong and terisi:
            yield _temuan(b, kosong, terisi)


def _temuan(b: BarisIkm, kosong: list[Isian], terisi: list[Isian]) -> Temuan:
    nama = sebutkan([label(u) for u in kosong])
    return temuan(
        kosong[0],
        b,
        f"{nama} {b.periode.teks} kosong, sedangkan {len(terisi)} unsur lain terisi; nilai IKM "
        "jadi tidak dapat dihitung. Isi nilainya, atau tulis tanda - bila tidak disurvei.",
        nilai="(kosong)",
        dugaan=_dugaan(b, kosong, terisi),
        terkait=tuple(tempat(u) for u in kosong[1:]),
    )


def _dugaan(b: BarisIkm, kosong: list[Isian], terisi: list[Isian]) -> str:
    """What the stated value says: not asked, or the value that the only empty one must have."""
    tertulis = b.nilai_dilaporkan.angka
    if tertulis is None or len(kosong) + len(terisi) != len(b.unsur):
        return ""
    total = jumlah([u.nilai for u in terisi if u.nilai is not None])
    if bandingkan(tertulis, total / len(terisi) * KALI, Fraction(0)) is Cocok.SAMA:
        return (
            f"Nilai {b.nilai_dilaporkan.teks} cocok dengan rata-rata {len(terisi)} unsur: yang "
            "kosong mungkin tidak disurvei."
        )
    perlu = tertulis.nilai / KALI * len(b.unsur) - total
    if len(kosong) == 1 and TERENDAH <= perlu <= TERTINGGI:
        return (
            f"Nilai {b.nilai_dilaporkan.teks} cocok bila {label(kosong[0])} {cetak_angka(perlu)}."
        )
    return ""
