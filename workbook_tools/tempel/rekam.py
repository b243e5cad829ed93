"""The rows of a foreign table, as rows of the sheet that they belong to."""

from collections.abc import Iterable

from msgspec import Struct, field

from workbook_tools.records import Isian
from workbook_tools.records.baris_lain import BarisLain
from workbook_tools.tempel.tabel_asing import TabelAsing


class BarisAsing(Struct, frozen=True):
    """One row to be taken over.

    ``identitas`` are the cells by which it is known, which only a new row gets; ``isi`` the
    cells to be filled. ``induk`` are the headings above it, from the top down.
    """

    nomor: int
    sebut: str
    identitas: dict[str, Isian]
    isi: dict[str, Isian]
    tingkat: str = ""
    induk: tuple["BarisAsing", ...] = ()


class Tertinggal(Struct, frozen=True):
    """Something that was not taken over, with the reason."""

    asal: str
    nomor: int
    apa: str
    sebab: str


class Rekaman(Struct):
    """What a foreign table gives."""

    tabel: TabelAsing
    lembar: str
    baris: list[BarisAsing] = field(default_factory=list)
    jenis: dict[str, int] = field(default_factory=dict)  # how many rows of which kind
    cek: list[str] = field(default_factory=list)  # printed sums against taken ones
    tertinggal: list[Tertinggal] = field(default_factory=list)

    def catat(self, jenis: str, banyak: int = 1) -> None:
        """Count rows of a kind."""
        if banyak:
            self.jenis[jenis] = self.jenis.get(jenis, 0) + banyak

    def tinggalkan(self, nomor: int, apa: str, sebab: str) -> None:
        """Note what is left out."""
        self.tertinggal.append(Tertinggal(self.tabel.sebut, nomor, apa, sebab))


def catat_lain(rekaman: Rekaman, lain: Iterable[BarisLain]) -> None:
    """Count the rows that are no records."""
    for x in lain:
        rekaman.catat(x.jenis.value)


def terisi(isi: dict[str, Isian]) -> dict[str, Isian]:
    """The cells that hold something."""
    return {k: v for k, v in isi.items() if v and not v.belum_dinilai}
