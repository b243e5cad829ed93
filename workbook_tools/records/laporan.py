"""A report: the records of all input sheets, and the calculation policy."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import get_args, get_type_hints

from workbook_tools.names import sebut_kantor
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.baris_lain import BarisLain
from workbook_tools.records.bumdes import BarisBumdes
from workbook_tools.records.deklarasi import Baris
from workbook_tools.records.desa import BarisDesa
from workbook_tools.records.identitas import BarisIdentitas
from workbook_tools.records.ikm import BarisIkm
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.kinerja_program import BarisKinerjaProgram
from workbook_tools.records.pembanding import BarisPembanding
from workbook_tools.records.perjanjian_kinerja import BarisPK
from workbook_tools.records.perjanjian_program import BarisPKProgram
from workbook_tools.records.pernyataan import BarisPernyataan
from workbook_tools.records.prestasi import BarisPrestasi
from workbook_tools.records.renja import BarisRenja
from workbook_tools.records.renstra import BarisRenstra
from workbook_tools.records.skala import BarisSkala
from workbook_tools.records.tindak_lanjut import BarisTindakLanjut


@dataclass(frozen=True, slots=True)
class Laporan:
    """All records of one workbook, in the order of the rows; the fields in that of the tabs.

    ``lain`` are the rows of a sheet that are no records: headings, totals, accounts, notes.
    """

    identitas: BarisIdentitas
    kebijakan: Kebijakan
    indikator: list[BarisIndikator] = field(default_factory=list)
    renstra: list[BarisRenstra] = field(default_factory=list)
    perjanjian_kinerja: list[BarisPK] = field(default_factory=list)
    perjanjian_program: list[BarisPKProgram] = field(default_factory=list)
    renja: list[BarisRenja] = field(default_factory=list)
    kinerja: list[BarisKinerja] = field(default_factory=list)
    anggaran: list[BarisAnggaran] = field(default_factory=list)
    kinerja_program: list[BarisKinerjaProgram] = field(default_factory=list)
    desa: list[BarisDesa] = field(default_factory=list)
    bumdes: list[BarisBumdes] = field(default_factory=list)
    ikm: list[BarisIkm] = field(default_factory=list)
    pembanding: list[BarisPembanding] = field(default_factory=list)
    tindak_lanjut: list[BarisTindakLanjut] = field(default_factory=list)
    prestasi: list[BarisPrestasi] = field(default_factory=list)
    pernyataan: list[BarisPernyataan] = field(default_factory=list)
    skala: list[BarisSkala] = field(default_factory=list)
    lain: dict[str, tuple[BarisLain, ...]] = field(default_factory=dict)

    def baris(self, lembar: str) -> list[Baris]:
        """The records of an input sheet by its id."""
        if lembar == "identitas":
            return [self.identitas]
        return list(getattr(self, lembar))

    @property
    def tahun(self) -> int | None:
        """The year of the report, None when it cannot be read."""
        return _tahun(self.identitas.tahun.nilai)

    @property
    def pemilik(self) -> str:
        """Whose report it is, in words; empty when office or year is not known."""
        d = self.identitas
        return sebut_kantor(d.perangkat_daerah.teks, d.kabupaten.teks, self.tahun)

    @property
    def renstra_awal(self) -> int | None:
        """First year of the Renstra."""
        return _tahun(self.identitas.renstra_awal.nilai)

    @property
    def renstra_akhir(self) -> int | None:
        """Last year of the Renstra."""
        return _tahun(self.identitas.renstra_akhir.nilai)

    @property
    def tahun_ke(self) -> int | None:
        """Which year of the Renstra the report is about: 1 to 5, or None."""
        if self.tahun is None or self.renstra_awal is None:
            return None
        ke = self.tahun - self.renstra_awal + 1
        return ke if 1 <= ke <= 5 else None


def _kelas_baris() -> dict[str, type[Baris]]:
    """The record class of every input sheet: the types of the fields that hold records."""
    jenis = {nama: (get_args(tipe) or (tipe,))[0] for nama, tipe in get_type_hints(Laporan).items()}
    return {nama: kelas for nama, kelas in jenis.items() if issubclass(kelas, Baris)}


KELAS_BARIS = _kelas_baris()
"""The record class of every input sheet, in the order of the tabs."""


def _tahun(nilai: Fraction | None) -> int | None:
    if nilai is None or nilai.denominator != 1 or not 1900 <= nilai.numerator <= 2200:
        return None
    return int(nilai)
