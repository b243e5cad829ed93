"""What is kept of one workbook when many are looked at together.

Plain enough to travel between processes.
Every figure keeps its cell, so that findings across workbooks can name both sides.
"""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct, field

from workbook_tools.model.hasil import (
    Anggaran,
    Bumdes,
    Desa,
    Efisiensi,
    Ikm,
    Kelengkapan,
    Ringkasan,
)
from workbook_tools.model.lubang import BerLubang, BerRagu
from workbook_tools.model.temuan import Tempat, Temuan
from workbook_tools.names import sebut_kantor
from workbook_tools.numbers import Angka, cetak
from workbook_tools.records import Isian


class Kutipan(Struct, frozen=True):
    """A cell of an input sheet: sheet and column id, address, what the user sees, the number."""

    lembar: str
    kolom: str
    sel: str
    teks: str = ""
    angka: Angka | None = None

    @classmethod
    def dari(cls, isian: Isian) -> "Kutipan":
        """The same cell without the details of its reading."""
        return cls(isian.lembar, isian.kolom, isian.sel, isian.teks or isian.galat, isian.angka)

    def __bool__(self) -> bool:
        """Whether something stands in the cell."""
        return bool(self.teks)

    @property
    def nilai(self) -> Fraction | None:
        """The exact value; percentages in percent, money in rupiah."""
        return self.angka.nilai if self.angka else None

    @property
    def terbaca(self) -> str:
        """The number as it was understood (``9:09`` is ``9:9``), else the text."""
        return cetak(self.angka) if self.angka else self.teks

    def tempat(self, berkas: str = "") -> Tempat:
        """The cell as one side of a disagreement."""
        return Tempat(self.lembar, self.sel, self.teks, berkas)


class PetikanIndikator(Struct, frozen=True):
    """One indicator with its figures of the year. ``capaian`` in percent."""

    kode: Kutipan
    indikator: Kutipan
    satuan: Kutipan
    arah: Kutipan
    arah_berlaku: str  # naik or turun, also where the cell is empty
    target: Kutipan
    realisasi: Kutipan
    capaian: Fraction | None
    capaian_dibatasi: Fraction | None
    kategori: str | None
    warna: str | None  # of the category on the office's scale: a name or #RRGGBB
    cara_hitung: str
    lubang: BerLubang = ()
    ragu: BerRagu = ()


class PetikanPembanding(Struct, frozen=True):
    """One row of Kecamatan Lain. ``baris`` is its number on the tab."""

    kode: Kutipan
    kecamatan: Kutipan
    target: Kutipan
    realisasi: Kutipan
    capaian_dilaporkan: Kutipan
    baris: int


class PetikanKebijakan(Struct, frozen=True):
    """One choice of the calculation policy: what is in force, and the cell that says so."""

    id: str
    label: str
    berlaku: str
    tempat: Kutipan


class Petikan(Struct, frozen=True):
    """One workbook, condensed. ``berkas`` is its path as it is shown to the user."""

    berkas: str
    sidik: str
    perangkat_daerah: Kutipan
    kabupaten: Kutipan
    tahun_tertulis: Kutipan
    jenis: str
    provinsi: str
    tahun: int | None
    ringkasan: Ringkasan
    warna: str | None = None  # of its category
    kebijakan: tuple[PetikanKebijakan, ...] = ()
    rumus_turun: str = "2T-R"
    indikator: tuple[PetikanIndikator, ...] = ()
    pembanding: Sequence[PetikanPembanding] = ()
    anggaran: Sequence[Anggaran] = ()
    efisiensi: Sequence[Efisiensi] = ()
    desa: Desa = field(default_factory=lambda: Desa(0))
    bumdes: Bumdes = field(default_factory=lambda: Bumdes(0, 0, 0, 0, None, None))
    ikm: tuple[Ikm, ...] = ()
    kelengkapan: Kelengkapan = field(default_factory=Kelengkapan)
    temuan: Sequence[Temuan] = ()
    triwulan: str = ""  # I to IV where it was computed up to a quarter
    disimpan: float = 0  # when people last saved it, seconds since 1970

    @property
    def pemilik(self) -> str:
        """Whose workbook it is, in words; empty when office or year is not known."""
        return sebut_kantor(self.perangkat_daerah.teks, self.kabupaten.teks, self.tahun)
