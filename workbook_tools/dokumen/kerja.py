"""One document from end to end: read the workbook, write or renew the .docx."""

from collections.abc import Collection
from pathlib import Path

from msgspec import Struct, field

from workbook_tools.docx.cetakan import Isian, cetak
from workbook_tools.docx.jangkar import cari_jangkar
from workbook_tools.docx.paket import Paket, buka
from workbook_tools.docx.pembaruan import Keadaan, perbarui, sidik_dokumen
from workbook_tools.docx.peta import petakan
from workbook_tools.docx.sifat import baca_sifat
from workbook_tools.docx.templat import susun_templat
from workbook_tools.dokumen.gambar import baca_gambar
from workbook_tools.errors import LkjError
from workbook_tools.keluaran import ganti, periksa_kunci, sebab_os
from workbook_tools.naskah import Bagian, Paragraf, Tabel
from workbook_tools.pipeline import Olahan
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.gerbang import GAYA
from workbook_tools.susun.kalimat import Katalog
from workbook_tools.susun.kelengkapan import Butir, hitung_kelengkapan
from workbook_tools.susun.kerangka import KEPALA_HALAMAN, kerangka
from workbook_tools.susun.laporan import Tersusun, susun_laporan
from workbook_tools.tables.jejak import sidik_isian
from workbook_tools.workbook.olah import periksa_berkas

VERSI_TEMPLAT = "1"
SIFAT_VERSI, SIFAT_ISIAN, SIFAT_MILIK = "lkj.templat", "lkj.isian", "lkj.milik"
KAKI_HALAMAN = "{perangkat_daerah}"


class Hasil(Struct):
    """What became of one document. ``baru`` tells that it did not exist before."""

    buku: Path
    dokumen: Path
    baru: bool = False
    keadaan: Keadaan = field(default_factory=Keadaan)
    kelengkapan: list[Butir] = field(default_factory=list)
    isian_berubah: bool = False  # the workbook is not the one that the document was made from

    @property
    def bersih(self) -> bool:
        """Whether nothing is left for people to fill or mend."""
        return not (self.keadaan.periksa or self.keadaan.isi)


def templat_kosong() -> bytes:
    """The master template, to be restyled."""
    return susun_templat(kerangka(), KEPALA_HALAMAN, KAKI_HALAMAN).byte()


def tulis_dokumen(
    buku: Path,
    tujuan: Path,
    katalog: Katalog,
    templat: Path | None = None,
    timpa: Collection[str] = (),
    draf: bool = False,
) -> Hasil:
    """Make the document of a workbook, or renew the one that stands there.

    Raises:
        LkjError: the workbook, the template or the document cannot be used.
    """
    return tulis_dari_olahan(_olah(buku), buku, tujuan, katalog, templat, timpa, draf)


def tulis_dari_olahan(
    olahan: Olahan,
    buku: Path,
    tujuan: Path,
    katalog: Katalog,
    templat: Path | None = None,
    timpa: Collection[str] = (),
    draf: bool = False,
) -> Hasil:
    """The same for a workbook that was read already. ``buku``: where it lies, and its pictures
    beside it.

    Raises:
        LkjError: the template or the document cannot be used.
    """
    periksa_kunci(tujuan)
    if tujuan.exists():
        paket, hasil = _perbarui(buku, tujuan, olahan, katalog, timpa, draf)
    else:
        paket, hasil = _buat(buku, tujuan, olahan, katalog, templat, draf)
    isi = paket.byte()
    if hasil.baru or isi != tujuan.read_bytes():
        ganti(tujuan, lambda f: f.write(isi))
    return hasil


def lihat_dokumen(buku: Path, dokumen: Path, katalog: Katalog) -> Hasil:
    """What renewing would do; nothing is written."""
    olahan = _olah(buku)
    paket, hasil = _perbarui(buku, dokumen, olahan, katalog, (), False)
    blok = cari_jangkar(petakan(paket.isi[paket.utama]))
    hasil.kelengkapan = hitung_kelengkapan(Bahan(olahan.laporan, olahan.hasil, katalog), blok)
    return hasil


def _olah(buku: Path) -> Olahan:
    berkas = periksa_berkas(buku)
    if berkas.olahan is None:
        raise LkjError(berkas.temuan[0].pesan)
    return berkas.olahan


def susun_dokumen(
    olahan: Olahan,
    katalog: Katalog,
    templat: Paket | None = None,
    draf: bool = False,
    folder: Path | None = None,
) -> tuple[Paket, Keadaan]:
    """A new document from a template; the master template where none is given. ``folder`` is
    where the pictures of the workbook are looked for."""
    paket = templat or susun_templat(kerangka(), KEPALA_HALAMAN, KAKI_HALAMAN)
    isi = _susun(olahan, katalog, folder)
    isian = Isian(isi.kata, isi.ulang)
    return paket, cetak(paket, isi.blok, isian, draf or _ragu(isi), _sifat(olahan))


def _buat(
    buku: Path, tujuan: Path, olahan: Olahan, katalog: Katalog, templat: Path | None, draf: bool
) -> tuple[Paket, Hasil]:
    asal = _buka(templat) if templat else None
    paket, keadaan = susun_dokumen(olahan, katalog, asal, draf, buku.parent)
    return paket, Hasil(buku, tujuan, True, keadaan)


def _perbarui(
    buku: Path,
    dokumen: Path,
    olahan: Olahan,
    katalog: Katalog,
    timpa: Collection[str],
    draf: bool,
) -> tuple[Paket, Hasil]:
    paket = _buka(dokumen)
    lama = baca_sifat(paket)
    if not sidik_dokumen(paket):
        raise LkjError(
            f"{dokumen} sudah ada, tetapi bukan dokumen yang dibuat dengan lkj dokumen. Pilih nama "
            "lain untuk dokumen baru."
        )
    sifat = _sifat(olahan)
    if lama.get(SIFAT_MILIK, "") not in ("", sifat[SIFAT_MILIK]):
        raise LkjError(
            f"{dokumen} adalah dokumen {lama[SIFAT_MILIK]}, bukan {sifat[SIFAT_MILIK]}. Pilih "
            "nama lain."
        )
    isi = _susun(olahan, katalog, buku.parent)
    hasil = Hasil(buku, dokumen, isian_berubah=lama.get(SIFAT_ISIAN) != sifat[SIFAT_ISIAN])
    _kenali_blok(timpa, isi)
    hasil.keadaan = perbarui(paket, isi.blok, timpa, draf or _ragu(isi), sifat)
    return paket, hasil


def _susun(olahan: Olahan, katalog: Katalog, folder: Path | None) -> Tersusun:
    nama = (x.berkas.teks for x in olahan.laporan.gambar)
    gambar = baca_gambar(nama, folder) if folder else {}
    return susun_laporan(olahan.laporan, olahan.hasil, katalog, gambar)


def _kenali_blok(timpa: Collection[str], isi: Tersusun) -> None:
    ada = {b.id for b in isi.blok} | {"semua"}
    for id_ in timpa:
        if id_ not in ada:
            raise LkjError(
                f"--timpa {id_}: tidak ada blok bernama itu. Yang ada: {', '.join(sorted(ada))}."
            )


def _ragu(isi: Tersusun) -> bool:
    """Whether a figure waits for a cell to be mended: the document is a draft then."""
    semua = (p for b in isi.blok for g in b.bagian for p in _paragraf(g))
    return any(r.gaya == GAYA for p in semua for r in p.ruas)


def _paragraf(bagian: Bagian) -> list[Paragraf]:
    if isinstance(bagian, Paragraf):
        return [bagian]
    return [p for s in bagian.sel for p in s.isi] if isinstance(bagian, Tabel) else []


def _sifat(olahan: Olahan) -> dict[str, str]:
    i = olahan.laporan.identitas
    milik = ", ".join(t.teks for t in (i.perangkat_daerah, i.kabupaten, i.tahun) if t)
    return {
        SIFAT_VERSI: VERSI_TEMPLAT,
        SIFAT_ISIAN: sidik_isian(olahan.tabel),
        SIFAT_MILIK: milik,
    }


def _buka(jalur: Path) -> Paket:
    try:
        return buka(jalur.read_bytes(), str(jalur))
    except OSError as e:
        raise LkjError(f"{jalur} tidak dapat dibaca: {sebab_os(e)}.") from e
