"""A report: the records of all input sheets, and the calculation policy."""

from dataclasses import dataclass, field
from fractions import Fraction

from workbook_tools.model.baris import (
    Baris,
    BarisAnggaran,
    BarisBumdes,
    BarisDesa,
    BarisIdentitas,
    BarisIkm,
    BarisIndikator,
    BarisKinerja,
    BarisKinerjaProgram,
    BarisPembanding,
    BarisPernyataan,
    BarisPK,
    BarisPKProgram,
    BarisPrestasi,
    BarisRenja,
    BarisRenstra,
    BarisSkala,
    BarisTindakLanjut,
)


@dataclass(frozen=True, slots=True)
class Jenjang:
    """One step of a scale: from this lower bound (percent) on, this category."""

    batas_bawah: Fraction
    inklusif: bool
    kategori: str
    warna: str


@dataclass(frozen=True, slots=True)
class Skala:
    """A category scale, highest step first."""

    nama: str
    jenjang: tuple[Jenjang, ...]


@dataclass(frozen=True, slots=True)
class Kebijakan:
    """How this office computes; every choice stands on Identitas.

    ``batas_capaian`` in percent or None for no cap; ``toleransi`` in percentage points.
    """

    skala: Skala
    aturan_celah: str = "batas bawah"
    batas_capaian: Fraction | None = None
    rumus_turun: str = "2T-R"
    rumus_efisiensi: str = "rasio"
    toleransi: Fraction = Fraction(1, 100)


@dataclass(frozen=True, slots=True)
class Laporan:
    """All records of one workbook, in the order of the rows."""

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


KELAS_BARIS: dict[str, type[Baris]] = {
    "identitas": BarisIdentitas,
    "indikator": BarisIndikator,
    "renstra": BarisRenstra,
    "perjanjian_kinerja": BarisPK,
    "perjanjian_program": BarisPKProgram,
    "renja": BarisRenja,
    "kinerja": BarisKinerja,
    "anggaran": BarisAnggaran,
    "kinerja_program": BarisKinerjaProgram,
    "desa": BarisDesa,
    "bumdes": BarisBumdes,
    "ikm": BarisIkm,
    "pembanding": BarisPembanding,
    "tindak_lanjut": BarisTindakLanjut,
    "prestasi": BarisPrestasi,
    "pernyataan": BarisPernyataan,
    "skala": BarisSkala,
}
"""The record class of every input sheet; a test holds it against the schema."""


def _tahun(nilai: Fraction | None) -> int | None:
    if nilai is None or nilai.denominator != 1 or not 1900 <= nilai.numerator <= 2200:
        return None
    return int(nilai)
