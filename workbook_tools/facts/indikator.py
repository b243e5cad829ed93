"""The rows of one indicator on the sheets that speak of it."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.facts.konteks import Konteks
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Isian
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.perjanjian_kinerja import BarisPK
from workbook_tools.records.renstra import BarisRenstra


class Indikator(Struct, frozen=True):
    """One indicator of the Indikator sheet; None where a sheet has no row for it."""

    indikator: BarisIndikator
    renstra: BarisRenstra | None
    pk: BarisPK | None
    kinerja: BarisKinerja | None

    @property
    def kode(self) -> str:
        """Its code as typed."""
        return self.indikator.kode.teks


def semua_indikator(k: Konteks) -> Iterator[Indikator]:
    """Every indicator once, in the order of the sheet; of doubled codes the first row counts."""
    laporan = k.laporan
    renstra = {kunci_kode(b.kode.teks): b for b in reversed(laporan.renstra)}
    pk = {kunci_kode(b.kode.teks): b for b in reversed(laporan.perjanjian_kinerja)}
    kinerja = {kunci_kode(b.kode.teks): b for b in reversed(laporan.kinerja)}
    sudah: set[str] = set()
    for i in laporan.indikator:
        kode = kunci_kode(i.kode.teks)
        if kode and kode not in sudah:
            sudah.add(kode)
            yield Indikator(i, renstra.get(kode), pk.get(kode), kinerja.get(kode))


def renstra_tahun_ini(k: Konteks, i: Indikator) -> Isian | None:
    """The Renstra target of the report's year; None when there is none."""
    ke = k.laporan.tahun_ke
    if i.renstra is None or ke is None:
        return None
    return i.renstra.target(ke) or None
