"""I127: an achievement that seems to be listed twice."""

import re
from collections.abc import Iterator
from itertools import combinations

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import beda_huruf
from workbook_tools.records.prestasi import BarisPrestasi
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

_LOMBA = regex(r"\b(?:lomba|terbaik)\b", re.IGNORECASE)
"""Words of a title that may come and go."""
_MAKS = 300
"""Beyond this many rows every one is not held against every other."""


@aturan("I127", Tingkat.INFO, "Prestasi mungkin tercatat dua kali")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari dua prestasi setingkat yang namanya sama atau hanya berbeda beberapa huruf.

    Mengapa penting: prestasi yang tercatat dua kali membuat jumlahnya berlebih.

    Contoh: "Juara I Lomba Duta Gendre" dan "Juara I Duta Genre", keduanya tingkat provinsi.

    Cara memperbaiki: hapus salah satunya. Bila memang dua prestasi, sebut pembedanya, misalnya
    kategori atau tempatnya.
    """
    for a, b in combinations(k.laporan.prestasi[:_MAKS], 2):
        if _sama(a, b):
            yield temuan(
                b.prestasi,
                b,
                f"Prestasi '{b.prestasi.teks}' hampir sama dengan '{a.prestasi.teks}' "
                f"({a.prestasi.sel}). Apakah tercatat dua kali? Hapus salah satunya, atau sebut "
                "pembedanya.",
                terkait=(tempat(a.prestasi),),
            )


def _sama(a: BarisPrestasi, b: BarisPrestasi) -> bool:
    if kunci_nama(a.tingkat.teks) != kunci_nama(b.tingkat.teks):
        return False
    x, y = (_LOMBA.sub(" ", p.prestasi.teks) for p in (a, b))
    return bool(kunci_nama(x)) and (kunci_nama(x) == kunci_nama(y) or beda_huruf(x, y))
