"""N722: a paragraph with figures stands in two sections."""

import re
from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import sel_berbeda
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

MIN_HURUF = 120
_PERSEN = regex(r"(\d[\d.,]*)\s*%")
_RINGKASAN = regex(r"ikhtisar|ringkasan|penutup|simpulan|kesimpulan", re.IGNORECASE)


@aturan("N722", Tingkat.PERINGATAN, "Paragraf berangka disalin ke bagian lain")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari paragraf panjang berisi persentase yang terulang kata demi kata di bagian yang
    tabelnya sendiri tidak memuat persentase itu.

    Mengapa penting: kalimat yang disalin dari sasaran lain menyatakan capaian sasaran itu, bukan
    sasaran yang dibahas.

    Contoh: analisis "sebesar 111,11%" untuk sasaran 2b terulang di bawah sasaran 2c yang capaiannya
    100%.

    Cara memperbaiki: tulis analisis untuk sasaran itu sendiri.
    """
    sama: dict[str, list[Alinea]] = defaultdict(list)
    for a in k.dok.isi():
        if any(_RINGKASAN.search(j) for j in a.jalur):
            continue  # a summary repeats on purpose
        if len(a.teks) >= MIN_HURUF and _PERSEN.search(a.teks):
            sama[normal(a.teks)].append(a)
    for isi in sama.values():
        terbagi = len({a.jalur for a in isi}) == len(isi) > 1
        sendiri = [a for a in isi if terbagi and _bertabel(k, a)]
        asal, *lain = [*sendiri, *(a for a in isi if a not in sendiri)]
        if salinan := [a for a in lain if a not in sendiri]:
            yield _temuan(asal, salinan)


def _bertabel(k: KonteksDokumen, a: Alinea) -> bool:
    """Whether its section's own tables show its percentages: then they are no other one's."""
    tabel = (t for t in k.dok.tabel if t.jalur == a.jalur)
    sel = {s.teks.strip(" %") for t in tabel for b in t.baris for s in sel_berbeda(b)}
    return set(_PERSEN.findall(a.teks)) <= sel


def _temuan(asal: Alinea, salinan: list[Alinea]) -> Temuan:
    return Temuan(
        salinan[0].lembar,
        "; ".join(f"P{a.urutan}" for a in salinan),
        f"Paragraf ini sama kata demi kata dengan P{asal.urutan}, termasuk angkanya. Tulis "
        "analisis untuk bagian ini sendiri.",
        nilai=salinan[0].teks[:80],
        terkait=(Tempat(asal.lembar, f"P{asal.urutan}", asal.teks[:80]),),
    )
