"""Header labels, compared without what staff add to them."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from workbook_tools.names import rapikan
from workbook_tools.regex import regex

_SATUAN = (
    r"(?:dalam )?rp\.?|(?:dalam )?rupiah|idr|%|persen|(?:skala )?1\s*[-–]\s*4|orang|jiwa|org|"
    r"km2|km²|ha|poin(?: persen)?"
)
_MIRIP = 80
_BERTAHUN = regex(
    r"(?P<apa>target|realisasi)(?: tahun)?(?: ke ?-? ?(?P<ke>[1-6]))? ?\(?(?P<tahun>20\d\d)\)?"
)
_UNIT = regex(rf"\s*[(\[]\s*(?:{_SATUAN})\s*[)\]]")

_TRIWULAN = regex(r"\btw\b[. ]*")


@lru_cache(maxsize=4096)
def normal(label: str) -> str:
    """A label without case, doubled spaces, line breaks, the mark of required columns, and a unit
    in brackets: ``Anggaran (Rp) *`` is ``anggaran``; ``TW I`` is ``triwulan i``.

    Brackets with other words stay: ``Anggaran (Perubahan)`` is another column, and amounts in
    thousands are not those of the template.
    """
    rapi = rapikan(_UNIT.sub("", rapikan(label.replace("*", " ")).casefold()))
    return _TRIWULAN.sub("triwulan ", rapi) if "tw" in rapi else rapi


def label_bertahun(label: Iterable[str]) -> dict[str, str]:
    """Labels of columns that people gave their years, with those of the template.

    'Target 2022' beside 'Target 2021' is 'target tahun ke-2'; so is 'Target Tahun ke-2 (2022)'.
    """
    cocok = [m for teks in label if (m := _BERTAHUN.fullmatch(normal(teks)))]
    tahun = [int(m["tahun"]) for m in cocok if m["apa"] == "target" and not m["ke"]]
    return {
        m[0]: f"{m['apa']} tahun ke-{m['ke'] or int(m['tahun']) - min(tahun, default=0) + 1}"
        for m in cocok
    }


def label_mirip(label: str, lain: Mapping[str, str]) -> str:
    """The cell of the one text that people may have put in place of a label: the label with more
    words ('Anggaran (Juta Rp)'), or misspelt; '' where none or several are."""
    from rapidfuzz import fuzz  # takes its time, and labels hardly ever change

    baku = normal(label)
    memuat = [sel for sel, teks in lain.items() if f" {baku} " in f" {normal(teks)} "]
    if memuat:
        return memuat[0] if len(memuat) == 1 else ""
    dekat = [sel for sel, teks in lain.items() if fuzz.ratio(baku, normal(teks)) >= _MIRIP]
    return dekat[0] if len(dekat) == 1 else ""
