"""D618: a figure and the words behind it say different numbers."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import JenisAngka, baca_teks, baca_terbilang
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_PASANGAN = regex(
    r"(?P<angka>(?:Rp\.?\s*)?\d[\d.,]*\d|\d)\s*,?-?\s*\((?P<kata>[A-Za-z][A-Za-z\s-]{2,200})\)"
)


@aturan("D618", Tingkat.GALAT, "Angka dan terbilangnya berbeda")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan angka dengan kata bilangan di dalam kurung di belakangnya.

    Mengapa penting: satu dari keduanya pasti salah, dan pembaca tidak tahu yang mana.

    Contoh: "19 (Enam) BUMDes".

    Cara memperbaiki: cocokkan dengan datanya, lalu samakan angka dan katanya.
    """
    for a, m in k.dok.cari(_PASANGAN):
        kata = baca_terbilang(re.sub(r"\brupiah\b", "", m["kata"], flags=re.IGNORECASE))
        uang = JenisAngka.RUPIAH if "." in m["angka"] else JenisAngka.NILAI
        angka = baca_teks(m["angka"].strip(" .,"), uang).angka
        if kata is None or angka is None or angka.nilai == kata:
            continue
        tempat = tempat_alinea(a.urutan, m.start(), m.end())
        yield Temuan(
            a.lembar,
            tempat,
            f"Angkanya {m['angka']}, katanya '{' '.join(m['kata'].split())}'. Samakan keduanya "
            "menurut datanya.",
            nilai=m[0],
        )
