"""What makes one kind of export known, and where it goes."""

import re
from collections.abc import Callable, Collection, Mapping

from msgspec import Struct, field

from workbook_tools.regex import regex
from workbook_tools.tempel.kepala import Kepala


class JenisTabel(Struct, frozen=True):
    """A kind of export.

    ``kelompok`` is its group of labels (``padanan.toml``), ``khas`` matches words above the
    table or in the names of file and tab, ``cukup`` says whether its columns are there.
    ``alih`` gives columns the meaning that they have in this kind only: 'Triwulan I' in a cash
    plan is ``rak_tw1``. ``hanya_berciri``: never without its words. ``tingkat_1`` are the columns
    of the sheets of a version 1 workbook. ``bersasaran``: its column Sasaran holds codes of
    indicators, not words.
    """

    id: str
    sebut: str
    kelompok: str
    lembar: str
    khas: re.Pattern[str]
    cukup: Callable[[Collection[str]], bool]
    alih: Mapping[str, str] = field(default_factory=dict)
    lembar_1: str = ""
    hanya_berciri: bool = False
    bersasaran: bool = False
    kolom_1: Mapping[str, str] = field(default_factory=dict)

    def cocok(self, kepala: Kepala) -> bool:
        """Whether the columns that this kind needs are there."""
        return self.cukup(kepala.kolom.keys())


def bernama(kolom: Collection[str]) -> bool:
    """Whether a table names programs, kegiatan or sub kegiatan."""
    return any(k in kolom for k in ("nama", "sub_kegiatan", "kegiatan", "program"))


def khas(pola: str) -> re.Pattern[str]:
    """Words that tell a kind, wherever they stand in a title."""
    return regex(pola, re.IGNORECASE)
