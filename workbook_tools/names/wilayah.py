"""Names of villages and kecamatan, with or without the word for what they are."""

import re
from functools import lru_cache

from workbook_tools.names.awalan import tanpa_awalan
from workbook_tools.names.kunci import kunci_nama
from workbook_tools.regex import regex

_DESA = regex(r"^\s*(?:desa|ds|kelurahan|kel)\b\.?\s+(?=\S)", re.IGNORECASE)
_SINGKATAN = regex(r"^\s*(kp|gp|kpg|ng)\b\.?\s+(?=\S)", re.IGNORECASE)
_KAMPUNG = {"kp": "Kampung ", "kpg": "Kampung ", "gp": "Gampong ", "ng": "Nagari "}
_KECAMATAN = regex(r"^\s*(?:kantor\s+)?(?:camat|kec|kecamatan)\b\.?\s*(?=\S)", re.IGNORECASE)
_KABUPATEN = regex(r"(?<=\w)[,\s]+kab(?:upaten|\.)?\s+\w.*$", re.IGNORECASE)


def tanpa_desa(nama: str) -> str:
    """The name of a village without the word Desa or Kelurahan; other words for it spelt out."""
    return _SINGKATAN.sub(lambda m: _KAMPUNG[m[1].casefold()], _DESA.sub("", nama), count=1)


def tanpa_kecamatan(nama: str) -> str:
    """The name of a kecamatan without the word Kecamatan, and without its kabupaten behind it."""
    polos, ada = _KECAMATAN.subn("", tanpa_awalan(nama))
    return _KABUPATEN.sub("", polos) if ada else nama


@lru_cache(maxsize=4096)
def kunci_kecamatan(nama: str) -> str:
    """The matching key of a kecamatan, with or without the word Kecamatan, glued or not."""
    kunci = kunci_nama(tanpa_kecamatan(nama))
    if kunci.startswith("kecamatan") and len(kunci) > len("kecamatan"):
        return kunci.removeprefix("kecamatan")
    return kunci
