"""Header labels, compared without what staff add to them."""

from functools import lru_cache

from workbook_tools.names import rapikan
from workbook_tools.regex import regex

_SATUAN = (
    r"(?:dalam )?rp\.?|(?:dalam )?rupiah|idr|%|persen|(?:skala )?1\s*[-–]\s*4|orang|jiwa|org|"
    r"km2|km²|ha|poin(?: persen)?"
)
_UNIT = regex(rf"\s*[(\[]\s*(?:{_SATUAN})\s*[)\]]")


@lru_cache(maxsize=4096)
def normal(label: str) -> str:
    """A label without case, doubled spaces, line breaks, the mark of required columns, and a unit
    in brackets: ``Anggaran (Rp) *`` is ``anggaran``.

    Brackets with other words stay: ``Anggaran (Perubahan)`` is another column, and amounts in
    thousands are not those of the template.
    """
    return rapikan(_UNIT.sub("", rapikan(label.replace("*", " ")).casefold()))
