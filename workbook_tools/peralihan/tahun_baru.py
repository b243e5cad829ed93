"""Next year's workbook (`lkj tahun-baru`): what stays, stays; this year's figures are last year's.

What becomes of a column stands with its declaration in ``records`` (``tahun_baru``).
"""

from collections.abc import Iterator

from lxml import etree
from msgspec import Struct, field

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.names.kode import kunci_kode
from workbook_tools.peralihan.rancangan import Rancangan, tag
from workbook_tools.peralihan.sel_xml import LembarXml, kosongkan, salin_isi, tulis_bilangan
from workbook_tools.peralihan.sembunyi_kosong import sembunyikan_kosong
from workbook_tools.records import Kolom, Laporan
from workbook_tools.records.jenis import KOSONG, TETAP
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.susun import susun_laporan
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku


class CatatanTahun(Struct):
    """What was done, in the words of the user: carried over, emptied, what was left, and the sheets
    that were put out of sight."""

    terbawa: list[str] = field(default_factory=list)
    kosong: list[str] = field(default_factory=list)
    tinggal: list[str] = field(default_factory=list)
    sembunyi: list[str] = field(default_factory=list)


class TahunBaru(Struct, frozen=True):
    """The parts of the new package, those to leave out, and what was done."""

    perubahan: dict[str, bytes]
    dibuang: frozenset[str]
    catatan: CatatanTahun
    tahun: int


def tahun_baru(paket: Paket) -> TahunBaru:
    """The workbook of the year after.

    Raises:
        BerkasTakTerpakai: Identitas names no year, or the workbook is in a form that is only read.
    """
    buku = baca_buku(paket)
    tabel = susun_tabel(buku)
    laporan = susun_laporan(tabel)
    if laporan.tahun is None or "tahun" not in tabel["identitas"].letak:
        raise BerkasTakTerpakai(
            "I113", f"{paket.jalur.name}: Tahun Laporan di lembar Identitas belum terisi."
        )
    kerja = _Kerja(paket, tabel, laporan)
    kerja.jalankan(laporan.tahun + 1)
    kerja.catatan.sembunyi += sembunyikan_kosong(kerja.rancangan, buku, tabel)
    return TahunBaru(*kerja.rancangan.hasil(), kerja.catatan, laporan.tahun + 1)


class _Kerja:
    """One workbook on its way into the next year."""

    def __init__(self, paket: Paket, tabel: dict[str, Tabel], laporan: Laporan) -> None:
        self.tabel = tabel
        self.laporan = laporan
        self.rancangan = Rancangan(paket)
        self.bagian = {tab.judul: tab.bagian for tab in paket.lembar}
        self.catatan = CatatanTahun()
        self._lembar_xml: dict[str, LembarXml] = {}

    def jalankan(self, tahun: int) -> None:
        """Renstra first: it takes this year's realisation before it is emptied."""
        self._renstra()
        for t in self.tabel.values():
            if t.ada and t.baris:
                self._lembar(t)
        identitas = self.tabel["identitas"]
        sel = self._xml(identitas).sel(identitas.letak["tahun"], identitas.kolom_isian)
        tulis_bilangan(sel, tahun)
        akhir = self.laporan.renstra_akhir
        if akhir is not None and tahun > akhir:
            self.catatan.tinggal.append(
                f"masa Renstra berakhir {akhir}: isi masa dan target Renstra yang baru"
            )

    def _xml(self, t: Tabel) -> LembarXml:
        bagian = self.bagian[t.judul]
        if bagian not in self._lembar_xml:
            self._lembar_xml[bagian] = LembarXml(self.rancangan.akar(bagian))
        return self._lembar_xml[bagian]

    def _sel(self, t: Tabel, b: BarisSel, kolom: str) -> etree._Element:
        return self._xml(t).sel(*_tempat(t, b, kolom))

    def _renstra(self) -> None:
        """The realisation of the year that ends, into its year on Renstra."""
        renstra, kinerja = self.tabel["renstra"], self.tabel["kinerja"]
        kolom = f"realisasi_{self.laporan.tahun_ke}"
        if kolom not in renstra.letak or "realisasi" not in kinerja.letak:
            return
        asal = {_kode(b): b for b in kinerja.baris if "realisasi" in b.sel}
        terisi = 0
        for b in renstra.baris:
            if kolom not in b.sel and _kode(b) in asal:
                dari = self._sel(kinerja, asal[_kode(b)], "realisasi")
                _ambil(dari, self._sel(renstra, b, kolom))
                terisi += 1
        if terisi:
            self.catatan.terbawa.append(
                f"{kinerja.judul}: realisasi {self.laporan.tahun} ke {renstra.judul}"
            )

    def _lembar(self, t: Tabel) -> None:
        kolom = [k for k in t.lembar.kolom if k.id in t.letak]
        for k in kolom:
            if k.tahun_baru not in (TETAP, KOSONG) and k.tahun_baru in t.letak:
                self._ambil_kolom(t, k)
        terisi = {id_ for b in t.baris for id_ in b.sel}
        hapus = [k for k in kolom if t.lembar.tahunan or k.tahun_baru == KOSONG]
        rumus = list(self._kosongkan(t, hapus))
        hapus = [k for k in hapus if k.id in terisi]
        if hapus:
            isi = "semua baris" if t.lembar.tahunan else ", ".join(k.label for k in hapus)
            self.catatan.kosong.append(f"{t.judul}: {isi}")
        if rumus:
            self.catatan.tinggal.append(f"{t.judul}: rumus Anda di {', '.join(rumus[:5])}")

    def _ambil_kolom(self, t: Tabel, k: Kolom) -> None:
        if not any({k.id, k.tahun_baru} & b.sel.keys() for b in t.baris):
            return
        for b in t.baris:
            ke = self._sel(t, b, k.id)
            if k.tahun_baru in b.sel:
                _ambil(self._sel(t, b, k.tahun_baru), ke)
            elif ke.find(tag("f")) is None:
                kosongkan(ke)
        self.catatan.terbawa.append(f"{t.judul}: {t.lembar.cari(k.tahun_baru).label} ke {k.label}")

    def _kosongkan(self, t: Tabel, kolom: list[Kolom]) -> Iterator[str]:
        """Empty the columns; yields the addresses of formulas, which stay."""
        for b in t.baris:
            for k in kolom:
                c = self._xml(t).cari(*_tempat(t, b, k.id))
                if c is not None and c.find(tag("f")) is not None:
                    yield str(c.get("r"))
                elif c is not None:
                    kosongkan(c)


def _tempat(t: Tabel, b: BarisSel, kolom: str) -> tuple[int, int]:
    """Row and column of a cell."""
    return (t.letak[kolom], t.kolom_isian) if t.lembar.tegak else (b.nomor, t.letak[kolom])


def _ambil(dari: etree._Element, ke: etree._Element) -> None:
    """Content and style of a cell into another one; of a formula only its value."""
    salin_isi(dari, ke)
    rumus = ke.find(tag("f"))
    if rumus is not None:
        ke.remove(rumus)


def _kode(b: BarisSel) -> str:
    return kunci_kode(b.sel["kode"].mentah) if "kode" in b.sel else ""
