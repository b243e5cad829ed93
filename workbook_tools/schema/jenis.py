"""The vocabulary of the schema: kinds of column, input sheets, computed sheets."""

from dataclasses import dataclass, field
from enum import Enum


class Jenis(Enum):
    """What an input column holds, and so how its cells are read and formatted."""

    TEKS = "teks"
    KODE = "kode"
    DAFTAR_KODE = "daftar kode"  # several codes, separated by commas
    PILIHAN = "pilihan"
    NILAI = "nilai"  # number, percentage, ratio or quantity with a unit, as typed
    PERSEN = "persen"
    RUPIAH = "rupiah"
    BULAT = "bulat"  # a count
    TAHUN = "tahun"

    @property
    def bilangan(self) -> bool:
        """Whether cells of this kind are read as numbers."""
        return self in _BILANGAN


_BILANGAN = frozenset({Jenis.NILAI, Jenis.PERSEN, Jenis.RUPIAH, Jenis.BULAT, Jenis.TAHUN})


@dataclass(frozen=True, slots=True)
class Rujukan:
    """The column of another sheet that owns the values of a column (codes, program names)."""

    lembar: str
    kolom: str


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column of an input sheet, or one key of a two-column sheet.

    ``pilihan`` are the values offered; ``tegas`` says that no other value is allowed.
    ``bawaan`` is the value an empty cell stands for. ``tahun_ke`` marks a column of the
    k-th year of the Renstra, whose year is shown above the header.
    """

    id: str
    label: str
    jenis: Jenis = Jenis.TEKS
    bantuan: str = ""
    wajib: bool = False
    lebar: int = 14
    pilihan: tuple[str, ...] = ()
    tegas: bool = True
    rujukan: Rujukan | None = None
    bawaan: str = ""
    tahun_ke: int = 0


@dataclass(frozen=True, slots=True)
class LembarMasukan:
    """An input sheet: staff fill it, the program only reads it.

    ``tegak`` sheets hold one key a row (Uraian, Isian) instead of one record a row.
    ``baris_siap`` is the number of formatted rows in the blank template. ``isi_awal`` are
    records that the blank template already holds.
    """

    id: str
    judul: str
    bantuan: str
    kolom: tuple[Kolom, ...]
    baris_siap: int = 20
    tegak: bool = False
    isi_awal: tuple[tuple[str, ...], ...] = ()
    kelompok: str = ""

    def cari(self, id_kolom: str) -> Kolom:
        """The column with this id.

        Raises:
            KeyError: no such column.
        """
        for kolom in self.kolom:
            if kolom.id == id_kolom:
                return kolom
        raise KeyError(id_kolom)


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


@dataclass(frozen=True, slots=True)
class KolomHitung:
    """One column of a computed block. ``label`` may hold ``{tahun_k}`` for a Renstra year."""

    id: str
    label: str
    tampilan: Tampilan = Tampilan.TEKS
    lebar: int = 14
    bantuan: str = ""


@dataclass(frozen=True, slots=True)
class Blok:
    """A table on a computed sheet: heading, header row, rows filled by the program.

    ``kolom_tingkat`` names the column whose text (program, kegiatan, total, ...) sets the
    look of the whole row; ``kolom_warna`` the one that names a category's colour.
    """

    id: str
    judul: str
    kolom: tuple[KolomHitung, ...]
    baris_siap: int = 10
    kolom_tingkat: str = ""
    kolom_warna: str = ""
    saring: bool = False
    sembunyikan_sisa: bool = False  # hide unused prepared rows, so that charts skip them


@dataclass(frozen=True, slots=True)
class LembarHitung:
    """A computed sheet: bands of blocks, stacked; the blocks of a band stand side by side."""

    id: str
    judul: str
    kepala: str  # heading at the top; the office and the year are added to it
    bantuan: str
    pita: tuple[tuple[Blok, ...], ...]
    tegak: bool = False  # portrait paper
    ruang_grafik: int = field(default=0)  # rows left free for charts below the heading

    @property
    def blok(self) -> tuple[Blok, ...]:
        """All blocks, in reading order."""
        return tuple(blok for pita in self.pita for blok in pita)
