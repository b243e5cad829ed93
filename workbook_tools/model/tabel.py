"""Tables found on the input tabs: where the header is, which column is where, the rows."""

from collections.abc import Mapping

from msgspec import Struct, field

from workbook_tools.model.sel import Sel, alamat, huruf_kolom
from workbook_tools.records import LembarMasukan


class Cacat(Struct, frozen=True):
    """Something structural that is wrong with a tab; rules of family T1xx report it."""

    jenis: str  # 'lembar hilang', 'lembar ganda', 'kepala hilang', 'kolom hilang', 'kolom ganda'
    lembar: str  # sheet id
    judul: str  # tab title
    kolom: str = ""  # column id
    sel: str = ""
    terlihat: str = ""


class BarisSel(Struct, frozen=True):
    """One filled row: its number on the tab and its cells by column id."""

    nomor: int
    sel: dict[str, Sel]


class Tabel(Struct):
    """An input sheet as found. Upright sheets (Identitas) have exactly one row.

    ``letak`` gives the address of a column's cell: for tables the column number, for upright
    sheets the row number of the key; their keys and values stand in ``kolom_uraian`` and
    ``kolom_isian``. ``tampak`` are the columns of the template that only show something.
    """

    lembar: LembarMasukan
    judul: str
    baris_kepala: int = 0
    letak: dict[str, int] = field(default_factory=dict)
    kolom_uraian: int = 0
    kolom_isian: int = 0
    baris: list[BarisSel] = field(default_factory=list)
    cacat: list[Cacat] = field(default_factory=list)
    ada: bool = True
    tampak: set[int] = field(default_factory=set)

    def bebas(self, isi: Mapping[int, Sel]) -> bool:
        """Whether the cells of a row are none but formulas that only show something."""
        return all(sel.rumus and kolom in self.tampak for kolom, sel in isi.items())

    def alamat(self, nomor_baris: int, kolom: str) -> str:
        """Address of a column's cell in a row; '' when the column is not on the tab."""
        letak = self.letak.get(kolom)
        if letak is None:
            return ""
        if self.lembar.tegak:
            return alamat(letak, self.kolom_isian)
        return alamat(nomor_baris, letak)

    def pangkal(self, kolom: str) -> str:
        """What stands in front of the row's number in the addresses of a column; the whole address
        on upright sheets, '' when the column is not on the tab."""
        letak = self.letak.get(kolom)
        if letak is None:
            return ""
        return alamat(letak, self.kolom_isian) if self.lembar.tegak else huruf_kolom(letak)
