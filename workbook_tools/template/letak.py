"""Where the blocks of a computed sheet stand in the template; pure, rows and columns from 1."""

from msgspec import Struct

from workbook_tools.schema import Blok, LembarHitung, Tampilan
from workbook_tools.schema.tata_letak import BARIS_PANDUAN_AKHIR, BARIS_TAUTAN, KOLOM_PERTAMA

LEBAR_CELAH = 2
"""Width of the empty column between two blocks, in characters."""

LEMBAR_TOMBOL = "beranda"
"""The sheet with buttons and steps at its top instead of a link back to itself."""


class LetakBlok(Struct, frozen=True):
    """The place of one block. ``baris_judul`` is None when its band has no headings."""

    blok: Blok
    baris_judul: int | None
    baris_kepala: int
    kolom: int

    @property
    def baris_data(self) -> int:
        """The first prepared row."""
        return self.baris_kepala + 1

    @property
    def baris_akhir(self) -> int:
        """The last prepared row."""
        return self.baris_kepala + self.blok.baris_siap

    @property
    def kolom_akhir(self) -> int:
        """The last column."""
        return self.kolom + len(self.blok.kolom) - 1

    def kolom_dari(self, id_kolom: str) -> int:
        """The sheet column of a block column.

        Raises:
            ValueError: the block has no such column.
        """
        return self.kolom + [k.id for k in self.blok.kolom].index(id_kolom)


class LetakLembar(Struct, frozen=True):
    """The layout of one computed sheet. ``lebar``: width in characters of every used column.

    ``baris_grafik`` is the first of the rows kept free for charts (the first band, when there
    are none). ``lepas`` names, by block and column, the text columns that run on to the right.
    """

    lembar: LembarHitung
    baris_grafik: int
    blok: tuple[LetakBlok, ...]
    lebar: dict[int, int]
    lepas: frozenset[tuple[str, int]]

    def dari(self, id_blok: str) -> LetakBlok:
        """The place of the block with this id.

        Raises:
            KeyError: no such block.
        """
        for letak in self.blok:
            if letak.blok.id == id_blok:
                return letak
        raise KeyError(id_blok)


def tata_letak(lembar: LembarHitung) -> LetakLembar:
    """Lay out the bands of a computed sheet from top to bottom.

    Every band uses the same grid: the j-th block of each starts in the same column.
    """
    atas = BARIS_PANDUAN_AKHIR if lembar.id == LEMBAR_TOMBOL else BARIS_TAUTAN
    baris_grafik = baris = atas + 2
    baris += lembar.ruang_grafik
    kolom = _kolom_awal(lembar)
    letak: list[LetakBlok] = []
    for pita in lembar.pita_templat:
        berjudul = any(blok.judul for blok in pita)
        kepala = baris + berjudul
        letak.extend(
            LetakBlok(blok, baris if berjudul else None, kepala, kolom[j])
            for j, blok in enumerate(pita)
        )
        baris = kepala + max(blok.baris_siap for blok in pita) + 2
    lepas = _lepas(lembar, letak)
    return LetakLembar(lembar, baris_grafik, tuple(letak), _lebar(letak, kolom, lepas), lepas)


def _kolom_awal(lembar: LembarHitung) -> list[int]:
    """The column in which the j-th block of every band starts."""
    awal = [KOLOM_PERTAMA]
    for j in range(max(len(pita) for pita in lembar.pita_templat)):
        banyak = max(len(pita[j].kolom) for pita in lembar.pita_templat if j < len(pita))
        awal.append(awal[j] + banyak + 1)
    return awal


def _lepas(lembar: LembarHitung, letak: list[LetakBlok]) -> frozenset[tuple[str, int]]:
    """Text columns that end a band where another band goes on.

    Their text may run over the empty cells to the right, so it needs no width of its own,
    which the narrow columns of the other band would have to share.
    """
    penutup = {pita[-1].id for pita in lembar.pita_templat}
    return frozenset(
        (tempat.blok.id, tempat.kolom_akhir)
        for tempat in letak
        if tempat.blok.id in penutup
        and tempat.blok.kolom[-1].tampilan is Tampilan.TEKS
        and any(lain.kolom <= tempat.kolom_akhir < lain.kolom_akhir for lain in letak)
    )


def _lebar(
    letak: list[LetakBlok], kolom_awal: list[int], lepas: frozenset[tuple[str, int]]
) -> dict[int, int]:
    lebar: dict[int, int] = {}
    for tempat in letak:
        for kolom, isi in enumerate(tempat.blok.kolom, start=tempat.kolom):
            perlu = 0 if (tempat.blok.id, kolom) in lepas else isi.lebar
            lebar[kolom] = max(lebar.get(kolom, 0), perlu)
    for awal in kolom_awal[1:-1]:
        lebar[awal - 1] = LEBAR_CELAH
    return dict(sorted(lebar.items()))
