"""The vocabulary of the computed sheets: how columns are shown, blocks, sheets."""

from enum import Enum

from msgspec import Struct


class Tampilan(Enum):
    """How a computed column is shown."""

    TEKS = "teks"  # wrapped text
    PENDEK = "pendek"  # short text, centred
    NILAI = "nilai"  # a figure as its unit is printed: 90,43, 2:9, 12 Bulan
    PERSEN = "persen"  # percentage with two decimals
    POIN = "poin"  # difference in points, two decimals
    RASIO = "rasio"  # efficiency, two decimals
    RUPIAH = "rupiah"
    BULAT = "bulat"
    ISIAN = "isian"  # staff may type here; kept from run to run


class KolomHitung(Struct, frozen=True):
    """One column of a computed block. ``label`` may hold ``{tahun_k}`` for a Renstra year.
    ``sejak`` is the version of the template that had it first."""

    id: str
    label: str
    tampilan: Tampilan = Tampilan.TEKS
    lebar: int = 14
    bantuan: str = ""
    sejak: int = 1


class Blok(Struct, frozen=True):
    """A table on a computed sheet: heading, header row, rows filled by the program.

    ``kolom_tingkat`` names the column whose text (program, kegiatan, total, ...) sets the
    look of the whole row; ``kolom_warna`` the one that names a category's colour. ``lama``
    blocks are those of older workbooks that the template no longer has.
    """

    id: str
    judul: str
    kolom: tuple[KolomHitung, ...]
    baris_siap: int = 10
    kolom_tingkat: str = ""
    kolom_warna: str = ""
    saring: bool = False
    sembunyikan_sisa: bool = False  # hide unused prepared rows, so that charts skip them
    lama: bool = False


class LembarHitung(Struct, frozen=True):
    """A computed sheet: bands of blocks, stacked; the blocks of a band stand side by side.

    ``sejak`` is the version of the template that had it first. ``tentang``: the input sheet that it
    is about, if it is about one alone.
    """

    id: str
    judul: str
    kepala: str  # heading at the top; the office and the year are added to it
    bantuan: str
    pita: tuple[tuple[Blok, ...], ...]
    tegak: bool = False  # portrait paper
    ruang_grafik: int = 0  # rows left free for charts below the heading
    satu_halaman: bool = False  # printed on a single page
    sejak: int = 1
    urutan_bebas: bool = False  # older workbooks have the bands in another order
    tentang: str = ""

    @property
    def pita_templat(self) -> tuple[tuple[Blok, ...], ...]:
        """The bands that the template has."""
        return tuple(pita for pita in self.pita if not all(blok.lama for blok in pita))

    @property
    def blok(self) -> tuple[Blok, ...]:
        """All blocks, in reading order."""
        return tuple(blok for pita in self.pita for blok in pita)
