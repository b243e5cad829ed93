"""An old workbook as one of the newest template (`lkj mutakhirkan`)."""

from lxml import etree
from msgspec import Struct, field

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.model.sel import BukuSel
from workbook_tools.model.tabel import Tabel
from workbook_tools.peralihan.buang_lembar import buang_lembar, disebut_rumus, hanya_milik_program
from workbook_tools.peralihan.gabung import KOLOM, BarisGabung, baris_lain, gabungkan
from workbook_tools.peralihan.gaya_tamu import GayaTamu, tambah_gaya
from workbook_tools.peralihan.kolom_tamu import tambah_kolom
from workbook_tools.peralihan.lembar_tamu import LembarTamu, wadah_nama
from workbook_tools.peralihan.rancangan import Rancangan, tag
from workbook_tools.peralihan.sel_xml import (
    LembarXml,
    perluas_dimensi,
    salin_isi,
    tanpa_hasil,
    terisi,
    tulis_teks,
)
from workbook_tools.peralihan.sembunyi_kosong import sembunyikan_kosong
from workbook_tools.records import LEMBAR_TEMPLAT, MASUKAN
from workbook_tools.regex import regex
from workbook_tools.schema import LEMBAR_HITUNG, NAMA_VERSI, VERSI_TEMPLAT, LembarHitung
from workbook_tools.schema.tata_letak import BARIS_DATA, BARIS_KEPALA
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.pohon import TINGKAT
from workbook_tools.tables.versi import VERSI_PERTAMA, versi_buku
from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.lembar_lama import baca_lembar_lama
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.penafsir import Penafsir
from workbook_tools.workbook.temukan_blok import temukan_pita

PROGRAM_KEGIATAN = MASUKAN["program_kegiatan"]
_RUMUS = regex(rb"<f(?: [^>]*)?>(?!HYPERLINK\()")
_ALAMAT = regex(r"([A-Z]+)([0-9]+)")
_NAMA_TINGKAT = dict(zip(TINGKAT, ("Program", "Kegiatan", "Sub Kegiatan"), strict=True))


class Catatan(Struct):
    """What was done, in the words of the user: carried, moved, added, what was left as it was, and
    what was left out because another place says it otherwise."""

    pindah: list[str] = field(default_factory=list)
    tambah: list[str] = field(default_factory=list)
    tinggal: list[str] = field(default_factory=list)
    lepas: list[str] = field(default_factory=list)
    sembunyi: list[str] = field(default_factory=list)


class Mutakhir(Struct, frozen=True):
    """The parts of the new package, those to leave out, and what was done."""

    perubahan: dict[str, bytes]
    dibuang: frozenset[str]
    catatan: Catatan


def mutakhirkan(
    paket: Paket, templat: Paket, ejaan_lain: bool = False, satukan: bool = False
) -> Mutakhir:
    """Move a workbook to the newest template; every cell of the office stays.

    ``templat`` is the blank template. ``ejaan_lain``, ``satukan``: see ``gabungkan``.

    Raises:
        BerkasTakTerpakai: it is of the newest template already, or in a form that is only read.
    """
    buku = baca_buku(paket)
    _pastikan_lama(paket, buku)
    return _Pemutakhir(paket, templat, buku).jalankan(ejaan_lain, satukan)


def _pastikan_lama(paket: Paket, buku: BukuSel) -> None:
    if versi_buku(buku) != VERSI_PERTAMA:
        raise BerkasTakTerpakai("T108", "Buku kerja ini sudah memakai templat terbaru.")


class _Pemutakhir:
    """One workbook on its way."""

    def __init__(self, paket: Paket, templat: Paket, buku: BukuSel) -> None:
        self.paket = paket
        self.templat = templat
        self.buku = buku
        self.tabel = susun_tabel(buku)
        self.rancangan = Rancangan(paket)
        self.gaya: GayaTamu = tambah_gaya(self.rancangan, templat)
        self.tamu = LembarTamu(self.rancangan, templat, self.gaya)
        self.bagian = {tab.judul: tab.bagian for tab in paket.lembar}
        self.contoh = {tab.judul: tab for tab in templat.lembar}
        self.urutan = [tab.judul for tab in templat.lembar]
        self.catatan = Catatan()
        self._lembar_baru: list[str] = []

    def jalankan(self, ejaan_lain: bool, satukan: bool) -> Mutakhir:
        """Everything, one kind of sheet after the other."""
        self._kolom()
        self._lembar_isian()
        self._program_kegiatan(ejaan_lain, satukan)
        self._lembar_hitungan()
        self._versi()
        self.catatan.sembunyi += sembunyikan_kosong(
            self.rancangan, self.buku, self.tabel, self._lembar_baru
        )
        if self._lembar_baru:
            self.catatan.tambah.append(f"lembar {', '.join(self._lembar_baru)}")
        return Mutakhir(*self.rancangan.hasil(), self.catatan)

    def _kolom(self) -> None:
        """New columns on the sheets that the workbook has."""
        for id_, t in self.tabel.items():
            if not t.ada or MASUKAN[id_].cadangan:
                continue
            contoh = self.templat.uraikan(self.contoh[t.lembar.judul].bagian)
            baru = tambah_kolom(self.rancangan, self.bagian[t.judul], contoh, self.gaya, t)
            if baru:
                nama = ", ".join(k.label for k in baru)
                self.catatan.tambah.append(f"{t.judul}: kolom {nama}")

    def _lembar_isian(self) -> None:
        for lembar in LEMBAR_TEMPLAT:
            if not self.tabel[lembar.id].ada:
                self._tambah_lembar(lembar.judul)

    def _tambah_lembar(self, judul: str) -> None:
        self.bagian[judul] = self.tamu.tambah(self.contoh[judul], self.urutan)
        self._lembar_baru.append(judul)

    def _program_kegiatan(self, ejaan_lain: bool, satukan: bool) -> None:
        """The three tables of version 1 as rows of one, where nothing is lost by it."""
        tabel = dict(self.tabel)
        for id_ in KOLOM:
            sebab = self._sebab_tinggal(tabel[id_])
            if sebab:
                self.catatan.tinggal.append(f"{tabel[id_].judul} tetap lembar sendiri: {sebab}")
                tabel[id_] = Tabel(MASUKAN[id_], tabel[id_].judul, ada=False)
        hasil = gabungkan(tabel, ejaan_lain, satukan)
        self.catatan.lepas += hasil.dilepas
        for id_, sebab in hasil.tinggal.items():
            self.catatan.tinggal.append(f"{tabel[id_].judul} tetap lembar sendiri: {sebab}")
        if not hasil.baris:
            return
        self._isi_program_kegiatan(hasil.baris)
        kosong = [i for i in KOLOM if tabel[i].ada and not tabel[i].baris]
        for id_ in (*hasil.masuk, *kosong):
            t = tabel[id_]
            if t.baris:
                self.catatan.pindah.append(
                    f"{t.judul}: {len(t.baris)} baris ke {PROGRAM_KEGIATAN.judul}"
                )
            buang_lembar(self.rancangan, t.judul)

    def _sebab_tinggal(self, t: Tabel) -> str | None:
        """Why a table cannot leave its sheet, whatever its rows say."""
        if not t.ada:
            return None
        bagian = self.bagian[t.judul]
        akar = self.paket.uraikan(bagian)
        if next(baris_lain(t, map(_tempat, terisi(akar))), None):
            return "ada isian lain di lembar itu"
        if not hanya_milik_program(self.paket, bagian):
            return "ada catatan, gambar, atau komentar di lembar itu"
        if disebut_rumus(self.paket, t.judul):
            return "rumus atau nama di tempat lain menunjuk ke sana"
        return None

    def _isi_program_kegiatan(self, baris: list[BarisGabung]) -> None:
        bagian = self.bagian[PROGRAM_KEGIATAN.judul]
        akar = self.rancangan.akar(bagian)
        tujuan = LembarXml(akar)
        asal = {
            id_: LembarXml(self.paket.uraikan(self.bagian[self.tabel[id_].judul]))
            for id_ in KOLOM
            if self.tabel[id_].ada
        }
        letak = PROGRAM_KEGIATAN.letak
        contoh = (
            (letak[k.id], tujuan.cari(BARIS_DATA, letak[k.id])) for k in PROGRAM_KEGIATAN.kolom
        )
        gaya = {n: c.get("s") or "0" for n, c in contoh if c is not None}
        for nomor, b in enumerate(baris, start=BARIS_DATA):
            for n, s in gaya.items():
                tujuan.sel(nomor, n).set("s", s)
            for kolom, (id_, dari, kolom_dari) in b.sel.items():
                sumber = asal[id_].cari(dari, self.tabel[id_].letak[kolom_dari])
                if sumber is not None:
                    salin_isi(sumber, tujuan.sel(nomor, letak[kolom]))
            for p in PROGRAM_KEGIATAN.pembantu:
                tanpa_hasil(tujuan.sel(nomor, letak[p.id]))
            if not b.lanjutan and "kode_rekening" not in b.sel:
                tulis_teks(tujuan.sel(nomor, letak["tingkat"]), _NAMA_TINGKAT[b.tingkat])
        perluas_dimensi(akar)
        self._perluas_tabel(bagian, BARIS_KEPALA + len(baris))

    def _perluas_tabel(self, bagian: str, akhir: int) -> None:
        """The new sheet's table lies in the draft, not in the package."""
        for nama in self.rancangan.bagian_terhubung(bagian):
            if "/tables/" in nama:
                akar = self.rancangan.akar(nama)
                awal, _, ujung = (akar.get("ref") or "").partition(":")
                huruf = ujung.rstrip("0123456789")
                if int(ujung[len(huruf) :]) < akhir:
                    akar.set("ref", f"{awal}:{huruf}{akhir}")

    def _lembar_hitungan(self) -> None:
        """Computed sheets of the newest form, where the office has nothing of its own there."""
        for lembar in LEMBAR_HITUNG:
            if lembar.judul not in self.bagian:
                self._tambah_lembar(lembar.judul)
                continue
            bagian = self.bagian[lembar.judul]
            if self._usang(lembar, bagian):
                sebab = self._sebab_hasil_tinggal(lembar.judul, bagian)
                if sebab:
                    self.catatan.tinggal.append(f"{lembar.judul} tetap bentuk lama: {sebab}")
                else:
                    buang_lembar(self.rancangan, lembar.judul)
                    self._tambah_lembar(lembar.judul)

    def _usang(self, lembar: LembarHitung, bagian: str) -> bool:
        lama = baca_lembar_lama(self.paket.uraikan(bagian), Penafsir.milik(self.paket))
        pita = temukan_pita(lembar, lama) if lama is not None else []
        return any(
            k.id not in b.kolom for p in pita if p is not None for b in p.blok for k in b.blok.kolom
        )

    def _sebab_hasil_tinggal(self, judul: str, bagian: str) -> str | None:
        isi = self.paket.baca(bagian)
        if self.paket.hubungan_bagian(bagian) or _RUMUS.search(isi):
            return "ada gambar, catatan, atau rumus di lembar itu"
        if disebut_rumus(self.paket, judul):
            return "rumus atau nama di tempat lain menunjuk ke sana"
        return None

    def _versi(self) -> None:
        for nama in wadah_nama(self.rancangan):
            if nama.get("name") == NAMA_VERSI:
                nama.text = f'"{VERSI_TEMPLAT}"'
                return
        baru = etree.SubElement(wadah_nama(self.rancangan), tag("definedName"), name=NAMA_VERSI)
        baru.text = f'"{VERSI_TEMPLAT}"'


def _tempat(c: etree._Element) -> tuple[int, int]:
    cocok = _ALAMAT.fullmatch(c.get("r") or "")
    return (int(cocok[2]), nomor_kolom(cocok[1])) if cocok else (0, 0)
