"""The matching key of an official name.

Reports write one name in many ways: other capitals, lost or doubled spaces
("Rekomendasidan Koordinasi"), punctuation, and spellings that the nomenclature itself mixes
(Ketentraman/Ketenteraman, Efektifitas/Efektivitas). Two names with equal keys are the same.
"""

import re
import unicodedata
from functools import lru_cache

from workbook_tools.names.awalan import tanpa_awalan
from workbook_tools.regex import regex

_BUKAN_HURUF = regex(r"[\W_]+")
_SUMBER_DANA = regex(
    r"\s*\((?:sumber dana:? *|dana )?(?:apbd|apbn|dau|dak|dbh|did|pad|blud|bkk|dbhcht)\b[^()]*\)"
    r"[ .;]*$",
    re.IGNORECASE,
)
"""Where the money of a row comes from, behind its name: '(DAU)', '(DAK Non Fisik)'."""

_KODE_BELAKANG = regex(r"\s*[(\[]\s*[\dxX]+(?:[. ][\dxX]+){2,}\s*[)\]][ .;]*$")
"""The code of a row, behind its name: 'Nama (7.01.02)'."""

_VARIAN = (
    ("ketentraman", "ketenteraman"),
    ("efektifitas", "efektivitas"),
    ("produktifitas", "produktivitas"),
    ("cetakan", "cetak"),
    ("pemerintahan", "pemerintah"),
    ("perundangundangan", "perundangan"),
    ("asset", "aset"),
    ("mebeler", "mebel"),
    ("mebelair", "mebel"),
    ("standard", "standar"),
    ("sistim", "sistem"),
    ("analisa", "analisis"),
    ("kab/kota", "kabupatenkota"),
    ("kabkota", "kabupatenkota"),
    ("bumdesa", "bumdes"),
    ("skpd", "perangkatdaerah"),
)
_AKHIRAN = ("kabupatenkota",)
_AWALAN = ("program", "kegiatan", "subkegiatan")

_ARAH = (0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_TAK_TAMPAK = {0x200B: " ", **dict.fromkeys((0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, *_ARAH))}
"""Signs that a paste brings along; only the first stands where a word may end."""


def rapikan(teks: str) -> str:
    """Text with outer spaces cut, inner runs of white space made one, invisible signs gone."""
    if not teks.isascii():  # hardly any text has such signs
        teks = teks.translate(_TAK_TAMPAK)
    return " ".join(teks.split())


@lru_cache(maxsize=4096)
def kunci_judul(judul: str) -> str:
    """A tab's title without case and doubled spaces."""
    return rapikan(judul).casefold()


@lru_cache(maxsize=16384)
def kunci_nama(teks: str) -> str:
    """The key under which spellings of one name meet; '' for text without letters or digits.

    Codes, numbers and dashes in front of the name are no part of it (``awalan``), nor are its code
    and the source of its money behind it.
    """
    nama = tanpa_awalan(teks)
    if teks.rstrip(" .;").endswith((")", "]")):
        nama = _KODE_BELAKANG.sub("", _SUMBER_DANA.sub("", nama)) or nama
    kunci = unicodedata.normalize("NFKC", nama).casefold()
    kunci = kunci.replace("&", " dan ")
    kunci = _BUKAN_HURUF.sub("", kunci)
    for awalan in _AWALAN:
        if kunci.startswith(awalan) and len(kunci) > len(awalan):
            kunci = kunci[len(awalan) :]
            break
    for varian, baku in _VARIAN:
        kunci = kunci.replace(varian, baku)
    for akhiran in _AKHIRAN:
        if kunci.endswith(akhiran) and len(kunci) > len(akhiran):
            kunci = kunci[: -len(akhiran)]
    # "dan" is often lost or glued to its neighbour; without it both forms have one key.
    tanpa_dan = kunci.replace("dan", "")
    return tanpa_dan or kunci
