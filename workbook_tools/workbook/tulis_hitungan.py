"""Writes computed sheets into a workbook by replacing their parts; all else stays as it is."""

from collections.abc import Sequence

from msgspec import Struct, field

from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.names import kunci_judul
from workbook_tools.schema import HITUNG
from workbook_tools.workbook.alamat import lembar_sah
from workbook_tools.workbook.buku_kerja import (
    dibaca_rumus_lain,
    perlu_dihitung,
    sesuaikan_buku,
    sesuaikan_rantai,
)
from workbook_tools.workbook.gaya import Gaya
from workbook_tools.workbook.ikut import Catatan, Iringan, ikutkan
from workbook_tools.workbook.lembar_lama import LembarLama, baca_lembar_lama
from workbook_tools.workbook.lembaran import banyak_untai
from workbook_tools.workbook.paket import BATAS_BYTE_LEMBAR, BagianLembar, Paket
from workbook_tools.workbook.penafsir import Penafsir
from workbook_tools.workbook.perpindahan import Perpindahan
from workbook_tools.workbook.sesuaikan import pindahkan_letak, pindahkan_saringan, rakit
from workbook_tools.workbook.susun_lembar import rencanakan, susun_isi
from workbook_tools.workbook.tata_baris import Tata
from workbook_tools.workbook.temukan_blok import (
    PitaDitemukan,
    blok_rusak,
    kolom_kurang,
    tak_sebaris,
    temukan_pita,
)


class HasilTulis(Struct, frozen=True):
    """``perubahan``: new bytes by part; ``dibuang``: parts to leave out. ``hilang``: ids of
    computed sheets that the workbook does not have; ``rusak``: sheet and block ids whose headers
    were not found, so that the block was not written; ``tak_sebaris``: those of them that stand in
    another row; ``kurang``: sheet id, block id and label of single columns that were not found, so
    that only they were not written; ``catatan``: what could not go along with the tables."""

    perubahan: dict[str, bytes] = field(default_factory=dict)
    dibuang: frozenset[str] = frozenset()
    hilang: tuple[str, ...] = ()
    rusak: tuple[tuple[str, str], ...] = ()
    tak_sebaris: tuple[tuple[str, str], ...] = ()
    kurang: tuple[tuple[str, str, str], ...] = ()
    catatan: tuple[Catatan, ...] = ()


def tulis_hitungan(paket: Paket, isi: Sequence[LembarTerisi]) -> HasilTulis:
    """The parts that change when these sheets are written.

    Raises:
        BerkasTakTerpakai: a part of the package is damaged.
    """
    tulis = _Penulisan(paket)
    for terisi in isi:
        tulis.rencanakan(terisi)
    return tulis.selesai()


class _Rencana(Struct, frozen=True):
    """A sheet that is going to be written."""

    tab: BagianLembar
    terisi: LembarTerisi
    lama: LembarLama
    tata: Tata
    asal: bytes


class _Penulisan:
    """One run over all computed sheets of a workbook."""

    def __init__(self, paket: Paket) -> None:
        self.paket = paket
        self.penafsir = Penafsir.milik(paket)
        self.gaya = Gaya(paket)
        self.tab: dict[str, BagianLembar] = {}
        for t in paket.lembar:
            self.tab.setdefault(kunci_judul(t.judul), t)
        self.judul = {kunci: t.judul for kunci, t in self.tab.items()}
        self.perubahan: dict[str, bytes] = {}
        self.hilang: list[str] = []
        self.rusak: list[tuple[str, str]] = []
        self.tak_sebaris: list[tuple[str, str]] = []
        self.kurang: list[tuple[str, str, str]] = []
        self.saringan: dict[int, tuple[str, str]] = {}
        self.rumus: dict[str, dict[str, str]] = {}
        self.perlu_hitung = False
        self.rencana: list[_Rencana] = []
        self.dibuang: frozenset[str] = frozenset()

    def rencanakan(self, terisi: LembarTerisi) -> None:
        """Plan one sheet, or note why not."""
        tab = self.tab.get(terisi.lembar.judul.casefold())
        if tab is None:
            self.hilang.append(terisi.lembar.id)
            return
        asal = self.paket.baca(tab.bagian, BATAS_BYTE_LEMBAR)
        akar = self.paket.ambil_lembar(tab.bagian)
        with lembar_sah(self.paket.jalur, tab.judul):
            lama = baca_lembar_lama(akar, self.penafsir)
        pita: list[PitaDitemukan | None] = [None] * len(terisi.pita)
        if lama is not None:
            pita = temukan_pita(terisi.lembar, lama)
            self.tak_sebaris.extend(tak_sebaris(terisi.lembar, pita, lama))
        self.rusak.extend(blok_rusak(terisi.lembar, pita))
        self.kurang.extend(kolom_kurang(terisi.lembar, pita))
        if lama is not None and any(pita):
            tata = rencanakan(terisi, pita, lama)
            self.rencana.append(_Rencana(tab, terisi, lama, tata, asal))

    def _tulis(self, r: _Rencana, iringan: Iringan) -> None:
        isi = susun_isi(r.terisi, r.tata, r.lama, self.gaya, r.tab.judul, iringan)
        self.rumus[r.tab.id] = isi.rumus
        self.perlu_hitung |= perlu_dihitung(isi.rumus.values())
        saringan = pindahkan_saringan(r.lama, isi)
        if saringan:
            self.saringan[r.tab.urutan] = (r.tab.judul, saringan)
        pindahkan_letak(r.lama, r.tab.judul, iringan)
        hasil = rakit(r.lama, isi, self.judul)
        if hasil != r.asal:
            self.perubahan[r.tab.bagian] = hasil

    def selesai(self) -> HasilTulis:
        """What changes in all: every sheet is planned before the first one is written, since
        formulas on one may name cells of another."""
        peta = [Perpindahan(r.tab.judul, r.tata, r.lama) for r in self.rencana]
        iringan = Iringan(peta, [t.judul for t in self.paket.lembar])
        for r in self.rencana:
            with lembar_sah(self.paket.jalur, r.tab.judul):
                self._tulis(r, iringan)
        ditulis = {r.tab.bagian for r in self.rencana}
        self.perubahan.update(ikutkan(self.paket, iringan, ditulis))
        if self.perubahan:
            self._ikutkan()
        return HasilTulis(
            self.perubahan,
            self.dibuang,
            tuple(self.hilang),
            tuple(self.rusak),
            tuple(self.tak_sebaris),
            tuple(self.kurang),
            tuple(iringan.catatan),
        )

    def _ikutkan(self) -> None:
        """What must change with the sheets."""
        milik = {self.tab[k].bagian for k in _JUDUL if k in self.tab}
        hitung = self.perlu_hitung or dibaca_rumus_lain(self.paket, milik)
        self.perubahan.update(self.gaya.perubahan())
        self.perubahan.update(banyak_untai(self.paket, self.perubahan))
        rantai, self.dibuang = sesuaikan_rantai(self.paket, self.rumus)
        self.perubahan.update(rantai)
        buku = self.paket.bagian_buku
        asal = self.paket.baca(buku)
        baru = sesuaikan_buku(self.perubahan.get(buku, asal), self.saringan, hitung)
        if baru != asal:
            self.perubahan[buku] = baru


_JUDUL = frozenset(lembar.judul.casefold() for lembar in HITUNG.values())
