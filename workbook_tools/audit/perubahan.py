"""Sentences that tell a change: 'Realisasi naik 0,09, dari 0,18 pada tahun 2023 menjadi 0,27'."""

import re
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.regex import regex

NAIK, TURUN = "naik", "turun"
_N = r"\d+(?:[.,]\d+)*(?:\s*:\s*\d+)?(?:\s*%)?"
_U = r"(?: (?!(?:pada|di|tahun|menjadi|dari|dan|jika|bila|apabila|di?banding\w*)\b)[A-Za-z]+)?"
"""The unit behind a figure."""
_KATA = (
    r"(?P<kata>naik|turun|berubah|membaik|memburuk|meningkat|menurun|bertambah|berkurang|"
    r"mengalami (?:kenaikan|peningkatan|penurunan))"
)
_POLA = regex(
    rf"\b(?P<apa>realisasi|capaian|target)(?:nya)?\s+(?:\w+ ){{0,2}}?{_KATA}"
    rf"(?: sebesar)?(?:\s+(?P<beda>{_N})(?![\w.,]*\d)(?: poin(?: persentase)?|{_U})?)?"
    rf"(?:,?\s*dari (?P<awal>{_N}){_U}(?:,? (?:pada |di )?(?:tahun )?(?P<tahun_awal>20\d\d))?"
    rf" menjadi (?P<akhir>{_N}){_U}(?:,? (?:pada |di )?(?:tahun )?(?P<tahun_akhir>20\d\d))?)?"
    r"(?P<banding>\s+(?:jika |bila |apabila )?(?:di)?banding(?:kan)?(?: dengan)?"
    r"(?: (?:realisasi|capaian)(?:nya)?)?(?: pada| di)? tahun "
    r"(?P<tahun_banding>20\d\d|lalu|sebelumnya))?",
    re.IGNORECASE,
)
_TURUN = regex(r"[tn]urun|kurang", re.IGNORECASE)


class Ruas(Struct, frozen=True):
    """A piece of a text with its range from 0, end excluded."""

    teks: str
    awal: int
    akhir: int


class Perubahan(Struct, frozen=True):
    """What changed (realisasi, capaian, target), the word, by how much, from what to what."""

    apa: str
    kata: Ruas
    beda: Ruas | None
    awal: Ruas | None
    akhir: Ruas | None
    tahun_awal: int | None
    tahun_akhir: int | None

    @property
    def arah(self) -> str:
        """The direction that the word says, '' for one that tells none: 'membaik' is less, too."""
        if self.kata.teks.casefold() in ("berubah", "membaik", "memburuk"):
            return ""
        return TURUN if _TURUN.search(self.kata.teks) else NAIK


def perubahan_di(teks: str) -> Iterator[Perubahan]:
    """The changes that a text tells, with a figure or the year that is compared at least."""
    for m in _POLA.finditer(teks):
        if m["beda"] or m["awal"] or m["banding"]:
            kata = _ruas(m, "kata")
            awal = next((m[x] for x in ("tahun_awal", "tahun_banding") if m[x]), "")
            if kata is not None:
                yield Perubahan(
                    m["apa"].casefold(),
                    kata,
                    _ruas(m, "beda"),
                    _ruas(m, "awal"),
                    _ruas(m, "akhir"),
                    int(awal) if awal.isdigit() else None,
                    int(m["tahun_akhir"]) if m["tahun_akhir"] else None,
                )


def _ruas(m: re.Match[str], nama: str) -> Ruas | None:
    return Ruas(m[nama].strip(), m.start(nama), m.end(nama)) if m[nama] else None
