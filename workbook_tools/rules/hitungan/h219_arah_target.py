"""H219: the direction of an indicator is not that of its targets, or of its name."""

from collections.abc import Iterator

from workbook_tools.facts.arah import arah_lain, arah_target, target_tahunan
from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import tulis
from workbook_tools.wording.sebut import temuan

BAIK = {"naik": "besar", "turun": "kecil"}


@aturan("H219", Tingkat.PERINGATAN, "Arah berlawanan dengan target atau nama indikator")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan kolom Arah dengan jalannya target Renstra dari tahun ke tahun; bila target
    tidak berkata apa-apa, dengan nama indikatornya (info).

    Mengapa penting: arah menentukan rumus capaian. Bila keliru, capaian yang membaik tampak
    memburuk.

    Contoh: Arah turun (makin kecil makin baik), padahal targetnya 84, 85, 87, 88; "Angka
    kemiskinan" tanpa arah, jadi dianggap naik.

    Cara memperbaiki: pilih arah yang sesuai di lembar Indikator, atau periksa target Renstranya.
    """
    for i in semua_indikator(k):
        if arah := arah_lain(i):
            yield _temuan(i, arah)


def _temuan(i: Indikator, arah: str) -> Temuan:
    tertulis = pilihan(i.indikator.arah) or "naik"
    target = target_tahunan(i) if arah_target(i) else []
    bukti = (
        f"targetnya {arah} dari {tulis(target[0])} ke {tulis(target[-1])}"
        if target
        else f"menurut namanya makin {BAIK[arah]} makin baik"
    )
    return temuan(
        i.indikator.arah,
        i.indikator,
        f"Arah {i.kode} {tertulis} (makin {BAIK[tertulis]} makin baik), padahal {bukti}. Periksa "
        f"arahnya{', atau target Renstranya' if target else ''}.",
        nilai=i.indikator.arah.teks or "(kosong: naik)",
        dugaan=f"Mungkin arahnya {arah}.",
        terkait=tuple(tempat(s) for s in (*target[:1], *target[-1:]))
        or (tempat(i.indikator.indikator),),
        tingkat=None if target else Tingkat.INFO,
    )
