"""The vocabulary of the input sheets: kinds of column, columns, sheets."""

from enum import Enum
from functools import cached_property

from msgspec import Struct


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
    SKOR = "skor"  # a small figure with decimals: 3,360 is no thousands

    @property
    def bilangan(self) -> bool:
        """Whether cells of this kind are read as numbers."""
        return self in _BILANGAN


_BILANGAN = frozenset(
    {Jenis.NILAI, Jenis.PERSEN, Jenis.RUPIAH, Jenis.BULAT, Jenis.TAHUN, Jenis.SKOR}
)


TETAP, KOSONG = "tetap", "kosong"


class Rujukan(Struct, frozen=True):
    """The column of another sheet that owns the values of a column (codes, program names)."""

    lembar: str
    kolom: str


class Kolom(Struct, frozen=True):
    """One column of an input sheet, or one key of a two-column sheet.

    ``pilihan`` are the values offered; ``tegas`` says that no other value is allowed. ``sebutan``
    are the words that stand for them, one each, where the values themselves are no words: these are
    offered then, and both are understood.
    ``bawaan`` is the value an empty cell stands for. ``tahun_ke`` marks a column of the
    k-th year of the Renstra, whose year is shown above the header. ``sejak`` is the version of
    the template that had the column first. ``tahun_baru`` says what becomes of the column in next
    year's workbook: it stays (``TETAP``), is emptied (``KOSONG``), or takes what another column of
    the row holds now (that column's id). ``berumus``: the template's rows hold a formula that
    proposes a value; one without a result is an empty cell.
    """

    id: str
    label: str
    jenis: Jenis = Jenis.TEKS
    bantuan: str = ""
    wajib: bool = False
    lebar: int = 14
    pilihan: tuple[str, ...] = ()
    sebutan: tuple[str, ...] = ()
    tegas: bool = True
    rujukan: Rujukan | None = None
    bawaan: str = ""
    tahun_ke: int = 0
    sejak: int = 1
    tahun_baru: str = TETAP
    berumus: bool = False

    @property
    def ditawarkan(self) -> tuple[str, ...]:
        """The choices as people pick them."""
        return self.sebutan or self.pilihan


class Pembantu(Struct, frozen=True):
    """A column that only shows something by a formula of the template; nobody types or reads it.

    It stands behind the column ``sesudah``. ``dari``: it shows that column of another sheet, of the
    row with the same code. ``tawaran`` names the column that it offers a value for.
    """

    id: str
    label: str
    sesudah: str
    lebar: int = 14
    persen: bool = False
    dari: Rujukan | None = None
    tawaran: str = ""


class LembarMasukan(Struct, frozen=True, dict=True):
    """An input sheet: staff fill it, the program only reads it.

    ``tegak`` sheets hold one key a row (Uraian, Isian) instead of one record a row.
    ``baris_siap`` is the number of formatted rows in the blank template. ``isi_awal`` are
    records that the blank template already holds. ``sejak`` is the version of the template that
    had the sheet first. ``cadangan`` sheets are those of the first version that the blank
    template no longer shows, ``boleh_tiada`` those that nobody misses.
    ``tahunan``: its rows belong to one year, and next year's workbook begins without any.
    ``untuk`` are the kinds of office that have use for the sheet; () for all.
    """

    id: str
    judul: str
    bantuan: str
    kolom: tuple[Kolom, ...]
    baris_siap: int = 20
    tegak: bool = False
    isi_awal: tuple[tuple[str, ...], ...] = ()
    kelompok: str = ""
    sejak: int = 1
    cadangan: bool = False
    boleh_tiada: bool = False
    tahunan: bool = False
    pembantu: tuple[Pembantu, ...] = ()
    untuk: tuple[str, ...] = ()

    @cached_property
    def letak(self) -> dict[str, int]:
        """The place of every column of the template, from 1, those that only show included."""
        urut: list[str] = []
        for kolom in self.kolom:
            urut.append(kolom.id)
            for p in self.pembantu:
                if p.sesudah == urut[-1]:
                    urut.append(p.id)
        return {id_: nomor for nomor, id_ in enumerate(urut, start=1)}

    @property
    def utama(self) -> bool:
        """Whether the sheet is one of those that figures come from, always shown on Beranda."""
        return not self.boleh_tiada

    def dipakai(self, jenis: str) -> bool:
        """Whether an office of this kind has use for the sheet; an unknown one may have."""
        return not (self.untuk and jenis) or any(
            x.casefold() in jenis.casefold() for x in self.untuk
        )

    def cari(self, id_kolom: str) -> Kolom:
        """The column with this id.

        Raises:
            KeyError: no such column.
        """
        return self._menurut_id[id_kolom]

    @cached_property
    def _menurut_id(self) -> dict[str, Kolom]:
        return {kolom.id: kolom for kolom in self.kolom}
