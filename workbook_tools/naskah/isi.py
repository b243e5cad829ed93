"""Paragraphs, tables, charts and pictures, in the order of the body.

The same classes are read from a finished document and written into a new one. What only a read
document has (places, pages) is 0 or empty in one that is being written; what only a written one
has (fields, bookmarks) is empty in one that was read.
"""

from fractions import Fraction

from msgspec import Struct


class Ruas(Struct, frozen=True):
    """A run of text. ``gaya`` is a character style by name.

    ``urut`` makes the run a counter of that name (the number of a caption), ``penanda`` gives the
    run a name that others point to, ``rujuk`` shows the text of the run with that name.
    """

    teks: str
    tebal: bool = False
    miring: bool = False
    gaya: str = ""
    urut: str = ""
    penanda: str = ""
    rujuk: str = ""


class Paragraf(Struct, frozen=True):
    """A paragraph. ``gaya`` is a paragraph style by name; ``tingkat`` 1 to 9 for headings.

    ``nomor`` is an automatic list number as it is shown; it is no part of the text. ``urutan`` is
    the place in the body, counted from 1 as the contract says, 0 inside tables; ``halaman`` the
    page, where the format has pages.
    """

    ruas: tuple[Ruas, ...] = ()
    gaya: str = ""
    tingkat: int = 0
    nomor: str = ""
    urutan: int = 0
    halaman: int = 0

    @property
    def teks(self) -> str:
        """The text of all runs."""
        return "".join(r.teks for r in self.ruas)


class SelTabel(Struct, frozen=True):
    """A cell of a table with the grid places it covers: ``baris`` and ``kolom`` count from 1."""

    baris: int
    kolom: int
    isi: tuple[Paragraf, ...] = ()
    tinggi: int = 1
    lebar: int = 1
    gaya: str = ""
    warna: str = ""
    tepi: str = ""  # sides with a line of their own: a(tas), b(awah), k(iri), n (kanan)

    @property
    def teks(self) -> str:
        """The text of its paragraphs, one a line."""
        return "\n".join(p.teks for p in self.isi)


class Tabel(Struct, frozen=True):
    """A table as a grid of cells, each listed once at its upper left corner.

    ``kepala`` is the number of rows that repeat on every page. ``lebar_kolom`` are shares of the
    text width (they need not add up to anything). ``urutan`` is the place among the body's tables.
    """

    sel: tuple[SelTabel, ...] = ()
    baris: int = 0
    kolom: int = 0
    kepala: int = 0
    gaya: str = ""
    lebar_kolom: tuple[int, ...] = ()
    urutan: int = 0
    halaman: int = 0

    def petak(self) -> list[list[SelTabel | None]]:
        """The grid: a merged cell stands at all the places that it covers."""
        kisi: list[list[SelTabel | None]] = [[None] * self.kolom for _ in range(self.baris)]
        for sel in self.sel:
            for b in range(sel.baris - 1, min(sel.baris - 1 + sel.tinggi, self.baris)):
                for k in range(sel.kolom - 1, min(sel.kolom - 1 + sel.lebar, self.kolom)):
                    kisi[b][k] = sel
        return kisi


class Seri(Struct, frozen=True):
    """One series of a chart; a value that is not known leaves a gap."""

    nama: str
    nilai: tuple[Fraction | None, ...]
    format: str = "0.00"


class Grafik(Struct, frozen=True):
    """A chart: its kind (batang, garis), the categories and the series over them."""

    id: str
    judul: str
    jenis: str
    kategori: tuple[str, ...]
    seri: tuple[Seri, ...]
    urutan: int = 0
    halaman: int = 0


class Gambar(Struct, frozen=True):
    """A picture: its bytes, the ending of its format (png, jpg), what it shows."""

    data: bytes
    jenis: str
    keterangan: str
    urutan: int = 0
    halaman: int = 0


class Daftar(Struct, frozen=True):
    """A list of contents: of headings (``urut`` empty), or of the captions that these counters
    number. Its entries are made when everything else stands."""

    urut: tuple[str, ...] = ()
    awalan: str = ""  # the word of the captions: Tabel, Gambar


Bagian = Paragraf | Tabel | Grafik | Gambar | Daftar
"""Anything that stands in the body."""


AKHIR_BAGIAN = "LKj Akhir Bagian"
"""A paragraph of this style ends the pages before chapter I (cover, foreword, lists)."""


class Blok(Struct, frozen=True):
    """A part of a report that the program writes and renews, known by its id (``b3.capaian``).

    ``isian`` are the places that people fill: they are written behind the block once, when it
    is first written, and belong to people from then on.
    """

    id: str
    bagian: tuple[Bagian, ...] = ()
    isian: tuple[Paragraf, ...] = ()


class Naskah(Struct, frozen=True):
    """A document: its parts in order, and what could not be read, in plain words."""

    bagian: tuple[Bagian, ...] = ()
    tak_terbaca: tuple[str, ...] = ()
