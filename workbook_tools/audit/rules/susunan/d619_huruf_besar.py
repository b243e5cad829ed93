"""D619: a capital letter inside a word: two words glued, or a word replaced by machine."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_DI_DALAM = regex(r"(?<![\w./@:])[A-Za-z]?[a-z]{1,}[A-Z][a-z]{2,}(?![\w./@])")
_KATA = regex(r"[A-Za-z]{3,}")
_BERULANG = regex(r"\b([a-z]+), ([A-Z][a-z]{3,}) (?:dan|atau) (\2)\b", re.IGNORECASE)


@aturan("D619", Tingkat.INFO, "Huruf besar di tengah kata")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari kata dengan huruf besar di tengahnya: dua kata yang menempel, atau sisa ganti-semua
    (Find and Replace) yang mengenai kata lain; juga rincian yang menyebut kata yang sama dua kali.

    Mengapa penting: ganti-semua merusak kalimat tanpa terlihat, kadang juga mengubah artinya.

    Contoh: "perkembangan/keMandirian kinerja" setelah kata maju diganti Mandiri; "DesaMaju".

    Cara memperbaiki: betulkan katanya; cari kata lain yang ikut terganti.
    """
    kata = {m[0].casefold() for a in k.dok.alinea for m in _KATA.finditer(a.teks)}
    semua: list[Tempat] = []
    for a in k.dok.isi():
        for m in _DI_DALAM.finditer(a.teks):
            if _menempel(m[0], kata):
                semua.append(a.tempat(m.span()))
        for m in _BERULANG.finditer(a.teks):
            semua.append(a.tempat((m.start(2), m.end()), m[0]))
    if semua:
        yield Temuan(
            semua[0].lembar,
            "; ".join(x.sel for x in semua[:57]),
            f"Kata yang janggal: {', '.join(dict.fromkeys(x.nilai for x in semua))}. Periksa "
            f"apakah dua "
            "kata menempel, atau terkena ganti-semua.",
            nilai=semua[0].nilai,
            terkait=tuple(semua[:57]),
        )


def _menempel(teks: str, kata: set[str]) -> bool:
    """Both parts are words of this document, or the first is a prefix."""
    m = re.fullmatch(r"([A-Za-z][a-z]*)([A-Z][a-z]+)", teks)
    if m is None:
        return False
    depan, belakang = m[1].casefold(), m[2].casefold()
    awalan = {"ke", "di", "me", "ber", "ter", "pe", "se", "per"}
    return belakang[:7] in {x[:7] for x in kata if len(x) > 4} and (depan in kata or m[1] in awalan)
