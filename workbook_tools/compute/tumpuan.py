"""Which input cells a figure rests on."""

from collections.abc import Hashable, Iterable
from functools import cached_property
from typing import TypeVar

from msgspec import Struct

from workbook_tools.compute.angka_triwulan import empat_triwulan
from workbook_tools.compute.efisiensi import TINGKAT
from workbook_tools.compute.nilai import medan
from workbook_tools.compute.penyerapan import Penyerapan, hitung_penyerapan
from workbook_tools.compute.serapan_triwulan import REALISASI, sel_triwulan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.hasil import Anggaran, CapaianProgram, Efisiensi, Hasil
from workbook_tools.model.triwulan import Triwulan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.pohon import Simpul
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.kinerja_program import BarisKinerjaProgram
from workbook_tools.records.perjanjian_kinerja import BarisPK

UANG = ("anggaran", "realisasi")
T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


class Tumpuan(Struct, dict=True):
    """The cells behind the results of a report."""

    laporan: Laporan
    hasil: Hasil

    @cached_property
    def _kinerja(self) -> dict[str, BarisKinerja]:
        return {kunci_kode(b.kode.teks): b for b in reversed(self.laporan.kinerja)}

    @cached_property
    def _indikator(self) -> dict[str, BarisIndikator]:
        return {kunci_kode(b.kode.teks): b for b in reversed(self.laporan.indikator)}

    @cached_property
    def _pk(self) -> dict[str, BarisPK]:
        return {kunci_kode(b.kode.teks): b for b in reversed(self.laporan.perjanjian_kinerja)}

    @cached_property
    def _kinerja_program(self) -> dict[int, BarisKinerjaProgram]:
        return {b.nomor_baris: b for b in reversed(self.laporan.kinerja_program)}

    @cached_property
    def _baris_anggaran(self) -> dict[int, list[int]]:
        """The places in ``laporan.anggaran`` by the rows of the sheet."""
        semua = self.laporan.anggaran
        return kelompokkan((semua[n].nomor_baris, n) for n in range(len(semua)))

    @cached_property
    def _anggaran(self) -> dict[tuple[str, Simpul | None], list[Anggaran]]:
        return kelompokkan((_simpul(x), x) for x in self.hasil.anggaran)

    @cached_property
    def _program(self) -> dict[tuple[str, Simpul | None], list[CapaianProgram]]:
        return kelompokkan((_simpul(x), x) for x in self.hasil.capaian_program)

    def kinerja(self, kode: str) -> BarisKinerja | None:
        """The row of Realisasi Kinerja of an indicator."""
        return self._kinerja.get(kunci_kode(kode))

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
        urut = sorted(n for nomor in set(a.baris) for n in self._baris_anggaran.get(nomor, ()))
        return _uang([self.laporan.anggaran[n] for n in urut], kolom)

    def baris_pendukung(self, kode: str) -> list[BarisAnggaran]:
        """The sub kegiatan that support an indicator."""
        kunci = kunci_kode(kode)
        return [b for b in self.laporan.anggaran if kunci in map(kunci_kode, b.kode_sasaran)]

    def penyerapan(self, kode: str) -> Penyerapan:
        """Budget, realisation and absorption behind an indicator."""
        return hitung_penyerapan(self.laporan, kode)

    def dasar_pendukung(self, kode: str, *kolom: str) -> list[Isian]:
        """The money cells behind an indicator, and codes under Sasaran that may mean it."""
        return [*_uang(self.baris_pendukung(kode), kolom), *self._sasaran_asing]

    @cached_property
    def _sasaran_asing(self) -> list[Isian]:
        """The cells under Sasaran with a code that Indikator does not have."""
        semua = self.laporan.anggaran
        asing = (b for b in semua if any(self._tak_dikenal(x) for x in b.kode_sasaran))
        return [b.sasaran for b in asing]

    def _tak_dikenal(self, kode: str) -> bool:
        return kunci_kode(kode) not in self._indikator

    def dasar_program(self, c: CapaianProgram) -> list[Isian]:
        """Target and realisation of a row of Kinerja Program."""
        b = self._kinerja_program.get(c.baris)
        return [b.target, b.realisasi] if b else []

    def dasar_efisiensi(self, e: Efisiensi) -> list[Isian]:
        """What one efficiency rests on: achievement and absorption."""
        return [*self.dasar_capaian(e), *self.dasar_penyerapan(e)]

    def dasar_capaian(self, e: Efisiensi) -> list[Isian]:
        """What the achievement of an efficiency rests on."""
        if e.kode is not None:
            return self.dasar_kinerja(e.kode)
        return [i for c in self._program.get(_simpul(e), ()) for i in self.dasar_program(c)]

    def dasar_penyerapan(self, e: Efisiensi) -> list[Isian]:
        """What the absorption of an efficiency rests on."""
        if e.kode is not None:
            return self.dasar_pendukung(e.kode)
        return [i for a in self._anggaran.get(_simpul(e), ()) for i in self.dasar_anggaran(a)]

    def dasar_ringkasan(self) -> dict[str, list[Isian]]:
        """What the figures of the summary rest on, by their names."""
        dinilai = [c for c in self.hasil.capaian if medan(c, "capaian").ada]
        rata = [i for c in dinilai for i in self.dasar_kinerja(c.kode)]
        total = [a for a in self.hasil.anggaran if a.tingkat == "total"]
        anggaran, realisasi = ([i for a in total for i in self.dasar_anggaran(a, k)] for k in UANG)
        efisiensi: dict[str, list[Isian]] = {f"efisiensi_{tingkat}": [] for tingkat in TINGKAT}
        for e in self.hasil.efisiensi:
            if medan(e, "efisiensi").ada:
                efisiensi[f"efisiensi_{e.tingkat}"] += self.dasar_efisiensi(e)
        return {
            **dict.fromkeys(("rata_rata_capaian", "rata_rata_dibatasi", "kategori"), rata),
            "total_anggaran": anggaran,
            "total_realisasi": realisasi,
            "persen_realisasi": [*anggaran, *realisasi],
            **efisiensi,
        }

    def dasar_triwulan(self, t: Triwulan) -> dict[str, list[Isian]]:
        """What the figures as of a quarter rest on, by their names."""
        dinilai = [c.kode for c in t.capaian if medan(c, "capaian").ada]
        rata = [i for kode in dinilai for i in self._sampai(kode, t.ke)]
        return dict.fromkeys(("rata_rata_capaian", "rata_rata_dibatasi", "kategori"), rata)

    def dasar_serapan(self, t: Triwulan) -> list[Isian]:
        """What the share of the budget that is spent as of a quarter rests on."""
        semua = self.laporan.anggaran
        return [i for b in semua for i in (b.berlaku, *sel_triwulan(b, t.ke, REALISASI))]

    def _sampai(self, kode: str, ke: int) -> list[Isian]:
        """The quarters of an indicator up to one; without any, the figures of the year."""
        baris, pk = self.kinerja(kode), self._pk.get(kunci_kode(kode))
        tw = empat_triwulan(baris, "tw") if baris else []
        target = empat_triwulan(pk, "target_tw") if pk else []
        isi = [*(tw[:ke] if any(tw) else self.dasar_kinerja(kode, "realisasi"))]
        return [*isi, *(target[:ke] if any(target) else self.dasar_kinerja(kode, "target"))]


def _simpul(x: Anggaran | CapaianProgram | Efisiensi) -> tuple[str, Simpul | None]:
    """What a figure is about: its level, and the joined program, kegiatan or sub kegiatan."""
    return x.tingkat, x.simpul


def _uang(baris: Iterable[BarisAnggaran], kolom: tuple[str, ...]) -> list[Isian]:
    return [b.berlaku if k == "anggaran" else b.isian(k) for b in baris for k in kolom or UANG]
