"""What blocks are made from: records, results, sentences, and the gate before every figure."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cached_property

from msgspec import field

from workbook_tools.compute.tumpuan import Tumpuan
from workbook_tools.model.hasil import Capaian
from workbook_tools.names.kode import kunci_kode
from workbook_tools.naskah import Gambar, Ruas
from workbook_tools.records import Isian
from workbook_tools.records.renstra import BarisRenstra
from workbook_tools.susun import cetak
from workbook_tools.susun.gerbang import Gerbang
from workbook_tools.susun.kalimat import Isi, Katalog


class Bahan(Tumpuan):
    """The material of a report."""

    katalog: Katalog
    gambar: Mapping[str, Gambar] = field(default_factory=dict)  # files of the sheet, by name
    gambar_terpakai: set[int] = field(default_factory=set)  # rows that a block has taken

    @cached_property
    def gerbang(self) -> Gerbang:
        """What must not be printed as it is."""
        return Gerbang(self.hasil.temuan, self.hasil.ragu)

    @property
    def nama(self) -> str:
        """The office, as Identitas says it."""
        return self.laporan.identitas.perangkat_daerah.teks or "perangkat daerah ini"

    @property
    def tahun(self) -> int:
        """The year of the report; 0 when it cannot be read."""
        return self.laporan.tahun or 0

    @property
    def kata(self) -> dict[str, str]:
        """The words that every sentence and the template may use."""
        awal, akhir = self.laporan.renstra_awal, self.laporan.renstra_akhir
        renstra = f"Rencana Strategis {awal}–{akhir}" if awal and akhir else "Rencana Strategis"
        return {
            "perangkat_daerah": self.nama,
            "tahun": str(self.tahun or ""),
            "lalu": str(self.tahun - 1),
            "depan": str(self.tahun + 1),
            "renstra": renstra,
        }

    def susun(self, kunci: str, **isi: Isi) -> tuple[Ruas, ...]:
        """A sentence of the catalogue."""
        return self.katalog.susun(kunci, **{**self.kata, **isi})

    def tulis(self, kunci: str, **isi: Isi) -> str:
        """A sentence as plain text."""
        return self.katalog.tulis(kunci, **{**self.kata, **isi})

    def cetak(self, teks: str, dasar: Iterable[Isian]) -> Ruas:
        """A figure, or the mark of what it waits for."""
        return self.gerbang.cetak(teks, dasar)

    @cached_property
    def _renstra(self) -> dict[str, BarisRenstra]:
        return {kunci_kode(b.kode.teks): b for b in reversed(self.laporan.renstra)}

    def renstra(self, kode: str) -> BarisRenstra | None:
        """The row of Renstra of an indicator."""
        return self._renstra.get(kunci_kode(kode))

    def jumlah(self, dasar: list[Isian]) -> Ruas:
        """The sum of cells, as far as they are filled."""
        ada = [i.nilai for i in dasar if i.nilai is not None]
        return self.cetak(cetak.ringkas(sum(ada, Fraction(0)) if ada else None), dasar)

    def ada_lalu(self, kode: str) -> bool:
        """Whether the sheet tells anything of this indicator in the year before."""
        baris = self.kinerja(kode)
        return baris is not None and bool(baris.realisasi_lalu or baris.indikator_lalu)

    def cetak_capaian(self, c: Capaian, teks: str) -> Ruas:
        """A figure that rests on an indicator's target and realisation."""
        return self.cetak(teks, self.dasar_kinerja(c.kode))

    def cetak_kategori(self, c: Capaian) -> Ruas:
        """The category of an indicator."""
        dasar = [*self.dasar_kinerja(c.kode), *self.dasar_kategori()]
        return self.cetak(c.kategori or "belum dinilai", dasar)
