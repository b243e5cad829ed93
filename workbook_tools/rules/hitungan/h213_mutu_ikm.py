"""H213: the quality letter hangs on how the satisfaction index was computed."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.ikm import mutu_ikm
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_angka
from workbook_tools.records.ikm import BarisIkm
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_HURUF = regex(r"(?<![^\W\d_])[A-D](?![^\W\d_])")


@aturan("H213", Tingkat.PERINGATAN, "Mutu pelayanan berbeda menurut hitungan IKM")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah nilai IKM yang dilaporkan dan yang dihitung memberi mutu yang sama.

    Mengapa penting: selisih kecil dapat mengubah mutu pelayanan, misalnya dari A menjadi B.

    Contoh: hitungan tepat 88,40 (mutu A), tertulis 87,52 dengan bobot 0,11 (mutu B).

    Cara memperbaiki: hitung dengan bobot sepersembilan (1/9), lalu samakan nilai dan mutunya di
    naskah dan di poster.
    """
    ikm = {i.baris: i for i in k.hasil.ikm}
    for b in k.laporan.ikm:
        hasil, dilaporkan = ikm.get(b.nomor_baris), b.nilai_dilaporkan.nilai
        if dilaporkan is not None and (huruf := _huruf(b, dilaporkan)):
            yield huruf
        if hasil is None or hasil.nilai is None or dilaporkan is None:
            continue
        tertulis, dihitung = mutu_ikm(dilaporkan), mutu_ikm(hasil.nilai)
        if tertulis is None or dihitung is None or tertulis == dihitung:
            continue
        yield temuan(
            b.nilai_dilaporkan,
            b,
            f"Nilai tertulis {b.nilai_dilaporkan.teks} bermutu {tertulis[0]} ({tertulis[1]}), "
            f"sedangkan hitungan unsurnya {cetak_angka(hasil.nilai)} bermutu {dihitung[0]} "
            f"({dihitung[1]}). Hitung ulang, lalu samakan mutunya di naskah.",
        )


def _huruf(b: BarisIkm, nilai: Fraction) -> Temuan | None:
    """A letter beside the index that is not the index's own."""
    huruf, mutu = _HURUF.search(b.nilai_dilaporkan.teks), mutu_ikm(nilai)
    if huruf is None or mutu is None or huruf[0] == mutu[0]:
        return None
    return temuan(
        b.nilai_dilaporkan,
        b,
        f"Nilai IKM tertulis {b.nilai_dilaporkan.teks}, padahal {cetak_angka(nilai)} bermutu "
        f"{mutu[0]} ({mutu[1]}). Betulkan mutunya, atau cocokkan nilainya dengan hasil survei.",
    )
