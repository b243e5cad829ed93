"""The long name of an office, and where a part of it is left out."""

import re
from collections import Counter
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.model.temuan import Tempat
from workbook_tools.regex import regex

_SEBUT = (
    regex(r"\bsumber: ((?:[A-Z]\w+|dan)(?:,? (?:[A-Z]\w+|dan))+), diolah", re.IGNORECASE),
    regex(r"\b[Ll]aporan [Kk]inerja ((?:[A-Z]\w+)(?:,? (?:[A-Z]\w+|dan|dan/atau))+) [Tt]ahun 20"),
)
MIN_KALI, MIN_KATA, MAKS_POTONG = 5, 4, 2
"""Times that the name stands, its words, and how many of them are left out at the end."""


def nama_terpotong(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """'bagi kinerja Pemberdayaan Masyarakat dan Desa' once, where it is 'Dinas Pemberdayaan
    Masyarakat dan Desa' everywhere else."""
    isi = [a for a in dok.alinea if not a.daftar]
    kali = Counter(m[1] for a in isi for pola in _SEBUT for m in pola.finditer(a.teks))
    nama, banyak = kali.most_common(1)[0] if kali else ("", 0)
    kata = nama.split()
    if banyak < MIN_KALI or len(kata) < MIN_KATA:
        return
    pola = [rf"(?<!\b{re.escape(kata[0])} )\b({re.escape(' '.join(kata[1:]))})\b"]
    for n in range(1, MAKS_POTONG + 1):
        sisa = " ".join(kata[:-n])
        pola.append(rf"\b({re.escape(sisa)})\b(?! {re.escape(kata[-n])}\b)")
    for p in pola:
        ada = [(a, m) for a in isi for m in re.finditer(p, a.teks)]
        if len(ada) == 1:
            a, m = ada[0]
            yield nama, a.tempat(m.span(1))
