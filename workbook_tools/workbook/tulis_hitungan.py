"""Writes computed sheets into a workbook by replacing their parts; all else stays as it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.names import rapikan
from workbook_tools.workbook.buku_kerja import rentang_saring, sesuaikan_buku, sesuaikan_rantai
from workbook_tools.workbook.gaya import Gaya
from workbook_tools.workbook.lembar_lama import baca_lembar_lama
from workbook_tools.workbook.paket import BagianLembar, Paket
from workbook_tools.workbook.pembaca import Penafsir
from workbook_tools.workbook.sesuaikan import rakit
from workbook_tools.workbook.susun_lembar import IsiBaru, susun_isi
from workbook_tools.workbook.temukan_blok import temukan_pita


@dataclass(frozen=True, slots=True)
class HasilTulis:
    """``perubahan``: new bytes by part; ``dibuang``: parts to leave out. ``hilang``: ids of
    computed sheets that the workbook does not have; ``rusak``: sheet and block ids whose headers
    were not found, so that the block was not written."""

    perubahan: dict[str, bytes] = field(default_factory=dict)
    dibuang: frozenset[str] = frozenset()
    hilang: tuple[str, ...] = ()
    rusak: tuple[tuple[str, str], ...] = ()


def tulis_hitungan(paket: Paket, isi: Sequence[LembarTerisi]) -> HasilTulis:
    """The parts that change when these sheets are written.

    Raises:
        BerkasTakTerpakai: a part of the package is damaged.
    """
    tulis = _Penulisan(paket)
    for terisi in isi:
        tulis.lembar(terisi)
    return tulis.selesai()


class _Penulisan:
    """One run over all computed sheets of a workbook."""

    def __init__(self, paket: Paket) -> None:
        self.paket = paket
        self.penafsir = Penafsir.milik(paket)
        self.gaya = Gaya(paket)
        self.tab = {rapikan(t.judul).casefold(): t for t in paket.lembar}
        self.perubahan: dict[str, bytes] = {}
        self.hilang: list[str] = []
        self.rusak: list[tuple[str, str]] = []
        self.saringan: dict[int, str] = {}
        self.rumus: dict[str, set[str]] = {}

    def lembar(self, terisi: LembarTerisi) -> None:
        tab = self.tab.get(terisi.lembar.judul.casefold())
        if tab is None:
            self.hilang.append(terisi.lembar.id)
            return
        lama = baca_lembar_lama(self.paket.uraikan(tab.bagian), self.penafsir)
        pita = temukan_pita(terisi.lembar, lama) if lama else [None] * len(terisi.pita)
        for p, blok in zip(pita, terisi.lembar.pita, strict=True):
            if p is None:
                self.rusak.extend((terisi.lembar.id, b.id) for b in blok)
        if lama is None or not any(pita):
            return
        baru = susun_isi(terisi, pita, lama, self.gaya)
        self._catat(tab, baru)
        hasil = rakit(lama, baru)
        if hasil != self.paket.baca(tab.bagian):
            self.perubahan[tab.bagian] = hasil

    def _catat(self, tab: BagianLembar, baru: IsiBaru) -> None:
        self.rumus[tab.id] = {
            sel.split('r="', 1)[1].split('"', 1)[0]
            for b in baru.baris.values()
            for sel in b.sel.values()
            if "<f" in sel
        }
        if baru.saring:
            kepala, akhir, kiri, kanan = baru.saring
            self.saringan[tab.urutan] = rentang_saring(tab.judul, (kepala, akhir, kiri, kanan))

    def selesai(self) -> HasilTulis:
        self.perubahan.update(self.gaya.perubahan())
        rantai, dibuang = sesuaikan_rantai(self.paket, self.rumus)
        self.perubahan.update(rantai)
        self.perubahan.update(sesuaikan_buku(self.paket, self.saringan, self.perubahan))
        return HasilTulis(self.perubahan, frozenset(dibuang), tuple(self.hilang), tuple(self.rusak))
