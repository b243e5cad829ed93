"""I127: an achievement that seems to be listed twice."""

import re
from collections.abc import Iterator
from itertools import combinations

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import beda_huruf
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
    semua = [
        (b, kunci_nama(b.tingkat.teks), _LOMBA.sub(" ", b.prestasi.teks))
        for b in k.laporan.prestasi[:_MAKS]
    ]
    for (a, tingkat_a, nama_a), (b, tingkat_b, nama_b) in combinations(semua, 2):
        if tingkat_a == tingkat_b and _sama(nama_a, nama_b):
            yield temuan(
                b.prestasi,
                b,
                f"Prestasi '{b.prestasi.teks}' hampir sama dengan '{a.prestasi.teks}' "
                f"({a.prestasi.sel}). Apakah tercatat dua kali? Hapus salah satunya, atau sebut "
                "pembedanya.",
                terkait=(tempat(a.prestasi),),
            )


def _sama(a: str, b: str) -> bool:
    return bool(kunci_nama(a)) and (kunci_nama(a) == kunci_nama(b) or beda_huruf(a, b))
