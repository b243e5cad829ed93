"""N722: a paragraph with figures stands in two sections."""

import re
from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

MIN_HURUF = 120
_RINGKASAN = regex(r"ikhtisar|ringkasan|penutup|simpulan|kesimpulan", re.IGNORECASE)


@aturan("N722", Tingkat.PERINGATAN, "Paragraf berangka disalin ke bagian lain")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari paragraf panjang berisi persentase yang terulang kata demi kata.

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
        if len(a.teks) >= MIN_HURUF and re.search(r"\d\s*%", a.teks):
            sama[normal(a.teks)].append(a)
    for isi in sama.values():
        if len(isi) > 1:
            yield Temuan(
                isi[1].lembar,
                "; ".join(f"P{a.urutan}" for a in isi[1:]),
                f"Paragraf ini sama kata demi kata dengan P{isi[0].urutan}, termasuk angkanya. "
                f"Tulis "
                "analisis untuk bagian ini sendiri.",
                nilai=isi[1].teks[:80],
                terkait=(Tempat(isi[0].lembar, f"P{isi[0].urutan}", isi[0].teks[:80]),),
            )
