"""Applies every mend that the program is sure of to a copy of a workbook (`lkj perbaiki`)."""

from collections.abc import Collection, Iterator
from pathlib import Path

from msgspec import Struct

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.keluaran import Keluar
from workbook_tools.model.sel import BukuSel, JenisSel
from workbook_tools.model.temuan import Perbaikan, Temuan
from workbook_tools.numbers import Golongan, baca_teks, golongan_format
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.tables.gerbang import sebab_ditolak
from workbook_tools.workbook.alamat import lembar_sah, nomor_kolom
from workbook_tools.workbook.ganti_sel import Isi, Letak, ganti_sel
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.siapkan_baris import siapkan_baris
from workbook_tools.workbook.simpan import salin


class Terapan(Struct, frozen=True):
    """One mend: the finding that it is of, the tab, what stood there, and what was done.

    ``sebab`` says why it was left out; '' when it was applied.
    """

    temuan: Temuan
    judul: str
    sel: str
    lama: str
    baru: str
    sebab: str = ""


def perbaiki_berkas(sumber: Path, keluar: Keluar, aturan: Collection[str] = ()) -> list[Terapan]:
    """Write a copy with every ``perbaikan`` (of these rules, or of all) put into its cell.

    Only those cells of the inputs change; every other byte of their tabs, and every other part,
    stays. The source is never changed.

    Raises:
        KeluaranDitolak, BerkasTakTerpakai, BerkasTerkunci, LkjError: see ``salin``.
    """
    with Paket(sumber) as paket:
        buku = baca_buku(paket)
        olahan = hitung(buku)
        if sebab := sebab_ditolak(buku, olahan.tabel):
            raise BerkasTakTerpakai("T101", f"Berkas {sumber.name} {sebab}")
        rencana = [*_rencana(olahan, aturan)]
        perubahan, sisa = _patch(paket, buku, rencana)
        salin(paket, perubahan, keluar, olahan.laporan.pemilik)
    return [_laporkan(t, sisa) for t in rencana]


def _rencana(olahan: Olahan, aturan: Collection[str]) -> Iterator[Terapan]:
    """The mends in the order of the findings, one a cell."""
    sudah: set[tuple[str, str]] = set()
    baru: dict[str, int] = {}
    for t in olahan.hasil.temuan:
        p = t.perbaikan
        if p is None or (aturan and t.aturan not in aturan):
            continue
        tabel = olahan.tabel.get(p.lembar)
        if tabel is None or (p.sel and (p.lembar, p.sel) in sudah):
            continue
        sudah.add((p.lembar, p.sel))
        if p.sel:
            yield Terapan(t, tabel.judul, p.sel, t.nilai, p.isi)
        else:
            yield from _tambahan(t, p, olahan, baru)


def _tambahan(t: Temuan, p: Perbaikan, olahan: Olahan, baru: dict[str, int]) -> Iterator[Terapan]:
    """The cells of a row to be added: right below the last record, where that row is empty."""
    tabel = olahan.tabel[p.lembar]
    terisi = [b.nomor_baris for b in olahan.laporan.diketik(p.lembar)]
    nomor = baru.get(p.lembar, max(terisi, default=tabel.baris_kepala)) + 1
    sel = {kolom: tabel.alamat(nomor, kolom) for kolom, _ in p.tambah_baris}
    di_bawah = [b.nomor for b in tabel.baris if b.nomor >= nomor]
    ada = olahan.buku.lembar[tabel.judul].kisi.get(nomor, {})
    if di_bawah or not tabel.bebas(ada) or not all(sel.values()):
        isi = ", ".join(isi for _, isi in p.tambah_baris)
        yield Terapan(t, tabel.judul, "", "", isi, "tambahkan barisnya sendiri")
        return
    baru[p.lembar] = nomor
    yield from (Terapan(t, tabel.judul, sel[kolom], "", isi) for kolom, isi in p.tambah_baris)


def _patch(
    paket: Paket, buku: BukuSel, rencana: list[Terapan]
) -> tuple[dict[str, bytes], frozenset[tuple[str, str]]]:
    """The changed parts, and the cells (tab, address) that could not be changed."""
    bagian = {t.judul: t.bagian for t in paket.lembar}
    perubahan: dict[str, bytes] = {}
    sisa: set[tuple[str, str]] = set()
    for judul in dict.fromkeys(t.judul for t in rencana if not t.sebab):
        isi = {_letak(t.sel): t for t in rencana if t.judul == judul and not t.sebab}
        nilai = {letak: _isi(buku, judul, letak, t.baru) for letak, t in isi.items()}
        with lembar_sah(paket.jalur, judul):
            xml = _siapkan(paket.baca(bagian[judul]), buku, judul, nilai)
            perubahan[bagian[judul]], tinggal = ganti_sel(xml, nilai)
        sisa |= {(judul, isi[letak].sel) for letak in tinggal}
    return perubahan, frozenset(sisa)


def _siapkan(xml: bytes, buku: BukuSel, judul: str, nilai: Collection[Letak]) -> bytes:
    """The tab with the rows that are new, which look like the last one before them."""
    kisi = buku.lembar[judul].kisi
    baru = {nomor for nomor, _ in nilai if nomor not in kisi}
    return siapkan_baris(xml, baru, contoh=max(n for n in kisi if n < min(baru))) if baru else xml


def _isi(buku: BukuSel, judul: str, letak: Letak, baru: str) -> Isi:
    """The value as the cell stores it: a number where a number stands (in a new row: above it),
    else text as typed."""
    kisi = buku.lembar[judul].kisi
    nomor = letak[0] if letak[0] in kisi else max(n for n in kisi if n < letak[0])
    ada = kisi[nomor].get(letak[1])
    if ada is None or ada.jenis is not JenisSel.BILANGAN:
        return baru
    angka = baca_teks(baru).angka
    golongan = golongan_format(ada.format)
    if angka is None or angka.rasio is not None or angka.satuan:
        return baru
    if golongan in (Golongan.JAM, Golongan.TANGGAL, Golongan.TEKS):
        return baru
    return angka.nilai / 100 if golongan is Golongan.PERSEN else angka.nilai


def _laporkan(t: Terapan, sisa: frozenset[tuple[str, str]]) -> Terapan:
    if (t.judul, t.sel) not in sisa:
        return t
    return Terapan(t.temuan, t.judul, t.sel, t.lama, t.baru, "selnya berisi rumus; ubah rumusnya")


def _letak(sel: str) -> Letak:
    huruf = sel.rstrip("0123456789")
    return int(sel[len(huruf) :]), nomor_kolom(huruf)
