"""Writes one computed sheet into the open workbook: every block of it in one go.

Rows are inserted and deleted among the program's own columns only, so that looks, conditional
formats and filters grow and shrink with the table, and columns of staff stay where they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from workbook_tools.live.keadaan import Riwayat, isi_kini
from workbook_tools.live.khusus import (
    lepas_saringan,
    sesuaikan_tinggi,
    sisipkan,
    tulis_blok,
    warnai,
)
from workbook_tools.live.nilai import nilai_tulis, sudah_tertulis
from workbook_tools.live.struktur import Geser, deretan, operasi, pencari_akhir, sebagai_lama
from workbook_tools.live.tab import Isi, Tab, blok
from workbook_tools.live.tautan import tautkan_blok
from workbook_tools.model.sel import alamat
from workbook_tools.model.temuan import Temuan
from workbook_tools.model.terisi import KOSONG, BarisTulis, BlokTerisi, LembarTerisi, SelTulis
from workbook_tools.schema.jenis import Tampilan
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.perpindahan import Perpindahan
from workbook_tools.workbook.tata_baris import PitaTata, Tata, susun_tata
from workbook_tools.workbook.temuan_kepala import temuan_kepala
from workbook_tools.workbook.temukan_blok import (
    BlokDitemukan,
    PitaDitemukan,
    blok_rusak,
    kolom_kurang,
    tak_sebaris,
    temukan_pita,
)

if TYPE_CHECKING:
    import xlwings

BERWARNA = frozenset({"kategori", "isi"})
"""Columns in which a cell may carry a colour of its own."""


class RencanaLembar(NamedTuple):
    """A computed sheet as it stands, what goes into it, and the plan; None where no header of
    it is left."""

    tab: Tab
    terisi: LembarTerisi
    lama: LembarLama
    pita: list[PitaDitemukan | None]
    tata: Tata | None

    @property
    def temuan(self) -> list[Temuan]:
        """Findings on headers that are gone, as the file writer gives them."""
        bentuk = self.terisi.lembar
        return temuan_kepala(
            blok_rusak(bentuk, self.pita),
            tak_sebaris(bentuk, self.pita, self.lama),
            kolom_kurang(bentuk, self.pita),
        )

    @property
    def peta(self) -> Perpindahan | None:
        """Where its cells go."""
        return None if self.tata is None else Perpindahan(self.tab.judul, self.tata, self.lama)


def baca_lama(tab: Tab) -> LembarLama:
    """A computed sheet as it stands."""
    return sebagai_lama(tab.kisi(berformat=False))


def rencanakan(tab: Tab, terisi: LembarTerisi, lama: LembarLama) -> RencanaLembar:
    """Plan one sheet; nothing is written yet."""
    pita = temukan_pita(terisi.lembar, lama)
    ada = [(p, t) for p, t in zip(pita, terisi.pita, strict=True) if p is not None]
    tata = susun_tata(ada, lama, pencari_akhir(terisi)) if ada else None
    return RencanaLembar(tab, terisi, lama, pita, tata)


def tulis_lembar(r: RencanaLembar, hanya: frozenset[str] | None = None) -> None:
    """Write a computed sheet; bands whose headers are gone are left out.

    ``hanya``: refresh only these blocks, where they stand; all others stay as they are.
    """
    if r.tata is None:
        return
    pita, sheet = r.tata.pita, r.tab.sheet
    if hanya is not None:
        _segarkan(r, pita, hanya)
        return
    if any(b.blok.saring for p in pita for b in p.pita.blok):
        lepas_saringan(sheet)
    tinggi = {p.kepala: _sel(sheet, p.pita.baris_kepala).row_height for p in pita if p.geser}
    for g in operasi(r.tata, r.lama):
        geser(sheet, g)
    ada = isi_kini(r.tab, r.peta)
    _judul(sheet, r.terisi, r.lama, pita[0].pita.awal)
    longgar = []
    for sebelum, p in zip([None, *pita], pita, strict=False):
        berubah = _tulis_pita(sheet, p, r.lama, ada)
        if not any(b.blok.sembunyikan_sisa for b in p.pita.blok) and (berubah or p.geser):
            awal = sebelum.akhir + 1 if sebelum is not None and p.geser else p.kepala + 1
            longgar.append((awal, p.akhir))
    sesuaikan_tinggi(sheet, longgar)
    for kepala, nilai in tinggi.items():
        if nilai:
            _sel(sheet, kepala).row_height = nilai


def _sel(sheet: xlwings.Sheet, baris: int, kolom: int = 1) -> xlwings.Range:
    return sheet.range(alamat(baris, kolom))


def _segarkan(r: RencanaLembar, pita: list[PitaTata], hanya: frozenset[str]) -> None:
    """Blocks whose number of rows never changes."""
    ada = isi_kini(r.tab, None)
    for p in pita:
        for b, t in zip(p.pita.blok, p.terisi, strict=True):
            if b.blok.id in hanya:
                _tulis_blok(r.tab.sheet, p.pita.baris_kepala, len(t.baris), b, t, ada)


def geser(sheet: xlwings.Sheet, g: Geser) -> None:
    """Add rows to some columns of a tab, or take them."""
    daerah = blok(sheet, (g.baris, g.kiri), (g.baris + abs(g.banyak) - 1, g.kanan))
    if g.banyak > 0:
        sisipkan(daerah, dari_bawah=g.dari_bawah, melebar=g.melebar)
    else:
        daerah.delete(shift="up")


def _judul(sheet: xlwings.Sheet, terisi: LembarTerisi, lama: LembarLama, awal: int) -> None:
    """The heading names the office and the year."""
    for baris, isi in lama.teks.items():
        if baris >= awal:
            return
        for kolom, teks in isi.items():
            if teks.startswith(terisi.lembar.kepala):
                _tulis_teks(sheet, baris, {kolom: teks}, {kolom: terisi.kepala})
                return


def _tulis_teks(
    sheet: xlwings.Sheet, baris: int, lama: dict[int, str], baru: dict[int, str]
) -> None:
    """Write words into a row, by column; neighbours in one go, from the first that differs on."""
    for kiri, kanan in deretan(set(baru)):
        beda = [k for k in range(kiri, kanan + 1) if lama[k] != baru[k]]
        if beda:
            isi = [
                nilai_tulis(SelTulis(baru[k]), Tampilan.TEKS) for k in range(beda[0], beda[-1] + 1)
            ]
            tulis_blok(blok(sheet, (baris, beda[0]), (baris, beda[-1])), [isi])


def _tulis_pita(sheet: xlwings.Sheet, tempat: PitaTata, lama: LembarLama, ada: Isi) -> bool:
    """Whether any value was written."""
    kepala_lama = lama.teks[tempat.pita.baris_kepala]
    berubah = False
    for b, t in zip(tempat.pita.blok, tempat.terisi, strict=True):
        label = {kolom: t.label[id_] for id_, kolom in b.kolom.items()}
        _tulis_teks(sheet, tempat.kepala, kepala_lama, label)
        berubah |= _tulis_blok(sheet, tempat.kepala, tempat.jumlah, b, t, ada)
    if berubah and any(b.blok.sembunyikan_sisa for b in tempat.pita.blok):
        _sembunyikan_sisa(sheet, tempat)
    return berubah


def _tulis_blok(
    sheet: xlwings.Sheet, kepala: int, jumlah: int, b: BlokDitemukan, t: BlokTerisi, ada: Isi
) -> bool:
    """Whether any value was written: rows that hold already what they must are left alone."""
    tampilan = {k.id: k.tampilan for k in b.blok.kolom}
    di_kolom = {kolom: id_ for id_, kolom in b.kolom.items()}
    awal = kepala + 1
    baris: list[BarisTulis] = [*t.baris, *[{}] * (jumlah - len(t.baris))]
    baris = baris[:jumlah]
    sel = Riwayat(ada)
    for kiri, kanan in deretan(set(di_kolom)):
        isi = [
            [
                nilai_tulis(data.get(di_kolom[k], KOSONG), tampilan[di_kolom[k]])
                for k in range(kiri, kanan + 1)
            ]
            for data in baris
        ]
        beda = [
            n
            for n, satu in enumerate(isi)
            if not all(
                sudah_tertulis(ada.get((awal + n, k)), x) for k, x in enumerate(satu, start=kiri)
            )
        ]
        if beda:
            dari, sampai = beda[0], beda[-1]
            tulis_blok(
                blok(sheet, (awal + dari, kiri), (awal + sampai, kanan)), isi[dari : sampai + 1]
            )
            sel.tertulis.update(range(awal + dari, awal + sampai + 1))
    _warnai(sheet, b, baris, awal)
    tautkan_blok(sheet, b, baris, awal, sel)
    return bool(sel.tertulis)


def _warnai(sheet: xlwings.Sheet, b: BlokDitemukan, baris: list[BarisTulis], awal: int) -> None:
    """Fills of categories with a colour code; the named colours are the template's doing."""
    for id_ in BERWARNA & b.kolom.keys():
        kolom = b.kolom[id_]
        warnai(sheet, [_di_kolom(awal, awal + len(baris) - 1, kolom)], None)
        sewarna: dict[str, set[int]] = {}
        for nomor, data in enumerate(baris, start=awal):
            if warna := data.get(id_, KOSONG).warna:
                sewarna.setdefault(warna, set()).add(nomor)
        for warna, semua in sewarna.items():
            warnai(
                sheet,
                [_di_kolom(dari, sampai, kolom) for dari, sampai in deretan(semua)],
                f"#{warna}",
            )


def _di_kolom(awal: int, akhir: int, kolom: int) -> str:
    return f"{alamat(awal, kolom)}:{alamat(akhir, kolom)}"


def _sembunyikan_sisa(sheet: xlwings.Sheet, tempat: PitaTata) -> None:
    """Rows without data are hidden, so that charts skip them; the first stays in sight."""
    terisi = min(max(1, len(t.baris)) for t in tempat.terisi)
    terisi = min(terisi, tempat.jumlah)
    awal, akhir = tempat.kepala + 1, tempat.kepala + tempat.jumlah
    blok(sheet, (awal, 1), (awal + terisi - 1, 1)).rows.hidden = False
    if terisi < tempat.jumlah:
        blok(sheet, (awal + terisi, 1), (akhir, 1)).rows.hidden = True
