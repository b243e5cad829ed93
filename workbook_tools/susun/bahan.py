"""What blocks are made from: records, results, sentences, and the gate before every figure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from workbook_tools.compute.penyerapan import Penyerapan, hitung_penyerapan
from workbook_tools.model.hasil import Anggaran, Capaian, CapaianProgram, Efisiensi, Hasil
from workbook_tools.names.kode import kunci_kode
from workbook_tools.naskah import Gambar, Ruas
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.renstra import BarisRenstra
from workbook_tools.susun.gerbang import Gerbang
from workbook_tools.susun.kalimat import Isi, Katalog

UANG = ("anggaran", "realisasi")


@dataclass
class Bahan:
    """The material of a report."""

    laporan: Laporan
    hasil: Hasil
    katalog: Katalog
    gambar: Mapping[str, Gambar] = field(default_factory=dict)  # files of the sheet, by name
    gambar_terpakai: set[int] = field(default_factory=set)  # rows that a block has taken
    gerbang: Gerbang = field(init=False)

    def __post_init__(self) -> None:
        self.gerbang = Gerbang(self.hasil.temuan)

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
    def _kinerja(self) -> dict[str, BarisKinerja]:
        return {kunci_kode(b.kode.teks): b for b in reversed(self.laporan.kinerja)}

    @cached_property
    def _renstra(self) -> dict[str, BarisRenstra]:
        return {kunci_kode(b.kode.teks): b for b in reversed(self.laporan.renstra)}

    @cached_property
    def _indikator(self) -> dict[str, BarisIndikator]:
        return {kunci_kode(b.kode.teks): b for b in reversed(self.laporan.indikator)}

    def kinerja(self, kode: str) -> BarisKinerja | None:
        """The row of Realisasi Kinerja of an indicator."""
        return self._kinerja.get(kunci_kode(kode))

    def renstra(self, kode: str) -> BarisRenstra | None:
        """The row of Renstra of an indicator."""
        return self._renstra.get(kunci_kode(kode))

    def indikator(self, kode: str) -> BarisIndikator:
        """The row of Indikator."""
        return self._indikator[kunci_kode(kode)]

    def cari_indikator(self, kode: str) -> BarisIndikator | None:
        """The row of Indikator, None for a code that is not on the sheet."""
        return self._indikator.get(kunci_kode(kode))

    def dasar_kinerja(self, kode: str, *kolom: str) -> list[Isian]:
        """Cells of an indicator's row on Realisasi Kinerja; unless named, those that its
        achievement rests on: target, realisasi, and which way is better."""
        baris = self.kinerja(kode)
        if baris is None or kolom:
            return [baris.isian(k) for k in kolom] if baris else []
        return [baris.target, baris.realisasi, self.indikator(kode).arah]

    def dasar_semua(self) -> list[Isian]:
        """What the mean achievement rests on."""
        return [i for c in self.hasil.capaian for i in self.dasar_kinerja(c.kode)]

    def dasar_kategori(self) -> list[Isian]:
        """What every category rests on beside the achievement: the cap and the scale."""
        return [self.laporan.identitas.batas_capaian, *(x.batas_bawah for x in self.laporan.skala)]

    def dasar_anggaran(self, a: Anggaran, *kolom: str) -> list[Isian]:
        """The money cells that a level of the budget adds up."""
        baris = set(a.baris)
        return _uang([b for b in self.laporan.anggaran if b.nomor_baris in baris], kolom)

    def baris_pendukung(self, kode: str) -> list[BarisAnggaran]:
        """The sub kegiatan that support an indicator."""
        kunci = kunci_kode(kode)
        return [b for b in self.laporan.anggaran if kunci in map(kunci_kode, b.kode_sasaran)]

    def penyerapan(self, kode: str) -> Penyerapan:
        """Budget, realisation and absorption behind an indicator."""
        return hitung_penyerapan(self.laporan, kode)

    def dasar_pendukung(self, kode: str, *kolom: str) -> list[Isian]:
        """The money cells behind an indicator."""
        return _uang(self.baris_pendukung(kode), kolom)

    def dasar_program(self, c: CapaianProgram) -> list[Isian]:
        """Target and realisation of a row of Kinerja Program."""
        for b in self.laporan.kinerja_program:
            if b.nomor_baris == c.baris:
                return [b.target, b.realisasi]
        return []

    def dasar_efisiensi(self, e: Efisiensi) -> list[Isian]:
        """What one efficiency rests on: achievement and absorption."""
        return [*self.dasar_capaian(e), *self.dasar_penyerapan(e)]

    def dasar_capaian(self, e: Efisiensi) -> list[Isian]:
        """What the achievement of an efficiency rests on."""
        if e.kode is not None:
            return self.dasar_kinerja(e.kode)
        return [i for c in self._sama(e) for i in self.dasar_program(c)]

    def dasar_penyerapan(self, e: Efisiensi) -> list[Isian]:
        """What the absorption of an efficiency rests on."""
        if e.kode is not None:
            return self.dasar_pendukung(e.kode)
        tingkat = (e.tingkat, e.program, e.kegiatan, e.sub_kegiatan)
        return [
            i
            for a in self.hasil.anggaran
            if (a.tingkat, a.program, a.kegiatan, a.sub_kegiatan) == tingkat
            for i in self.dasar_anggaran(a)
        ]

    def _sama(self, e: Efisiensi) -> list[CapaianProgram]:
        return [
            c
            for c in self.hasil.capaian_program
            if (c.tingkat, c.program, c.kegiatan, c.sub_kegiatan)
            == (e.tingkat, e.program, e.kegiatan, e.sub_kegiatan)
        ]

    def cetak_capaian(self, c: Capaian, teks: str) -> Ruas:
        """A figure that rests on an indicator's target and realisation."""
        return self.cetak(teks, self.dasar_kinerja(c.kode))

    def cetak_kategori(self, c: Capaian) -> Ruas:
        """The category of an indicator."""
        dasar = [*self.dasar_kinerja(c.kode), *self.dasar_kategori()]
        return self.cetak(c.kategori or "belum dinilai", dasar)


def _uang(baris: Iterable[BarisAnggaran], kolom: tuple[str, ...]) -> list[Isian]:
    return [b.berlaku if k == "anggaran" else b.isian(k) for b in baris for k in kolom or UANG]
