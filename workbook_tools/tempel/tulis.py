"""The parts of the workbook that change: planned cells, tables made longer, what is remembered."""

from collections.abc import Collection, Iterator, Mapping

from lxml import etree

from workbook_tools.errors import LkjError
from workbook_tools.model.sel import alamat
from workbook_tools.tempel.buku import Buku
from workbook_tools.tempel.ingatan import tulis_ingatan
from workbook_tools.workbook.alamat import lembar_sah
from workbook_tools.workbook.buku_kerja import sesuaikan_buku, sesuaikan_rantai
from workbook_tools.workbook.ganti_sel import Letak, ganti_sel
from workbook_tools.workbook.ikut import Catatan
from workbook_tools.workbook.lembaran import banyak_untai
from workbook_tools.workbook.paket import NS
from workbook_tools.workbook.siapkan_baris import siapkan_baris
from workbook_tools.workbook.sisip_baris import sisipkan_baris
from workbook_tools.workbook.tabel_excel import perluas_tabel


def perubahan(buku: Buku) -> tuple[dict[str, bytes], frozenset[str]]:
    """The parts by name, and parts to drop; none where nothing is planned.

    Raises:
        LkjError: a formula stands where a value should go, and other cells hang on it.
    """
    paket = buku.paket
    bagian = {t.judul: t.bagian for t in paket.lembar}
    hasil: dict[str, bytes] = {}
    if semua := buku.semua_sisipan:
        hasil, catatan = sisipkan_baris(paket, semua)
        buku.catatan += map(_tertinggal, catatan)
    for judul, isi in buku.isi.items():
        nama, kepala = bagian[judul], buku.kepala[judul]
        nomor = {b for b, _ in isi}
        with lembar_sah(paket.jalur, judul):
            siap = siapkan_baris(hasil.get(nama) or paket.baca(nama), nomor, kepala + 1)
            hasil[nama], sisa = ganti_sel(siap, isi, buku.berumus.get(judul, ()))
        if sisa:
            raise LkjError(_rumus(judul, sisa))
        hasil |= perluas_tabel(paket, nama, max(nomor), kepala, hasil)
    hasil |= _hitung_ulang(buku, hasil) | banyak_untai(paket, hasil)
    rantai, dibuang = sesuaikan_rantai(paket, _rumus_tersisa(buku, hasil))
    if buku.tanda != buku.ingatan and not dibuang:
        hasil |= tulis_ingatan(paket, buku.tanda)
    return hasil | rantai, dibuang


def _rumus_tersisa(buku: Buku, hasil: dict[str, bytes]) -> dict[str, dict[str, str]]:
    """The formulas of the tabs in which some were replaced, by address."""
    return {
        t.id: {c.get("r", ""): c.findtext(f"{{{NS}}}f") or "" for c in _berumus(hasil[t.bagian])}
        for t in buku.paket.lembar
        if (t.judul in buku.berumus or t.judul in buku.sisipan) and t.bagian in hasil
    }


def _hitung_ulang(buku: Buku, hasil: Mapping[str, bytes]) -> dict[str, bytes]:
    """Sums beside what was filled must be computed anew when the workbook is opened."""
    tab = {t.judul: t.bagian for t in buku.paket.lembar}
    if not any(next(_berumus(hasil[tab[judul]]), None) is not None for judul in buku.isi):
        return {}
    nama = buku.paket.bagian_buku
    asal = hasil.get(nama) or buku.paket.baca(nama)
    baru = sesuaikan_buku(asal, {}, hitung=True)
    return {nama: baru} if baru != asal else {}


def _tertinggal(c: Catatan) -> str:
    return (
        f"{c.benda} {c.isi} di lembar {c.judul} {c.sel} menyebut alamat dengan kata-kata, "
        "sehingga tidak ikut pindah; periksa sel yang ditunjuknya"
    )


def _berumus(xml: bytes) -> Iterator[etree._Element]:
    for c in etree.fromstring(xml).iter(f"{{{NS}}}c"):
        if c.find(f"{{{NS}}}f") is not None:
            yield c


def _rumus(judul: str, sisa: Collection[Letak]) -> str:
    sel = ", ".join(alamat(*letak) for letak in sorted(sisa))
    return (
        f"lembar {judul}: sel {sel} berisi rumus yang dipakai sel lain. Hapus dulu, lalu "
        "ulangi. Tidak ada yang diubah."
    )
