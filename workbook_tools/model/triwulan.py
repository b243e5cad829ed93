"""Results as of a quarter. Figures are exact; percentages in percent, money in rupiah.

``None`` means: not assessed, not stated for the quarter, or cannot be computed.
"""

from fractions import Fraction

from msgspec import Struct

from workbook_tools.model.lubang import BerLubang, BerRagu
from workbook_tools.names.pohon import Simpul
from workbook_tools.numbers import Angka

Bilangan = Fraction | None


class CapaianTriwulan(Struct, frozen=True):
    """One indicator up to the end of a quarter.

    ``target`` and ``realisasi`` are those reached from January on; ``capaian`` compares the two,
    ``capaian_setahun`` the realisation with the target of the whole year (percent).
    """

    kode: str
    indikator: str
    satuan: str
    arah: str
    agregasi: str  # akhir, jumlah, rata-rata; '' when the office did not say
    target_setahun: Angka | None
    target: Angka | None
    realisasi: Angka | None
    capaian: Bilangan
    capaian_dibatasi: Bilangan
    kategori: str | None
    warna: str | None
    capaian_setahun: Bilangan
    cara_hitung: str
    baris: int  # row on Realisasi Kinerja, 0 when the indicator has none
    lubang: BerLubang = ()


class SerapanTriwulan(Struct, frozen=True):
    """Budget in force, cash plan (rak) and realisation up to the end of a quarter, at one level.

    ``persen`` is of the year's budget, ``persen_rak`` of the cash plan up to the quarter;
    ``selisih_rak`` is realisation less cash plan.
    """

    tingkat: str  # program, kegiatan, sub_kegiatan, total
    program: str | None
    kegiatan: str | None
    sub_kegiatan: str | None
    anggaran: Bilangan
    rak: Bilangan
    realisasi: Bilangan
    persen: Bilangan
    persen_rak: Bilangan
    selisih_rak: Bilangan
    sisa: Bilangan
    cara_hitung: str
    baris: tuple[int, ...] = ()
    simpul: Simpul | None = None
    lubang: BerLubang = ()
    ragu: BerRagu = ()


class Triwulan(Struct, frozen=True):
    """Everything as of quarter ``ke`` (1 to 4); ``anggaran`` is empty where no amount is given by
    quarters."""

    ke: int
    rata_rata_capaian: Bilangan
    rata_rata_dibatasi: Bilangan
    kategori: str | None
    warna: str | None
    jumlah_indikator: int
    belum_dinilai: int
    capaian: tuple[CapaianTriwulan, ...] = ()
    anggaran: tuple[SerapanTriwulan, ...] = ()
    lubang: BerLubang = ()
    ragu: BerRagu = ()

    @property
    def total(self) -> SerapanTriwulan | None:
        """The whole office's money; None where no amount is given by quarters."""
        return self.anggaran[-1] if self.anggaran else None
