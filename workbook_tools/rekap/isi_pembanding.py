"""Fills Kecamatan Lain of workbook files from the other workbooks (`rekap --isi-pembanding`)."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from workbook_tools.batch.henti import Henti
from workbook_tools.batch.jalankan import Kerja, jalankan
from workbook_tools.errors import LkjError, catat_kesalahan
from workbook_tools.keluaran import Keluar, Pintu, periksa_kunci, sebab_os
from workbook_tools.model.tabel import Tabel
from workbook_tools.rekap.isi import Kumpulan
from workbook_tools.rekap.pembanding import IsianPembanding, rencana_isian
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.jejak import sidik_isian
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.simpan import salin, simpan
from workbook_tools.workbook.tabel_excel import perluas_tabel
from workbook_tools.workbook.tambal import TambalanLembar

BERUBAH = "isiannya berubah selagi rekap berjalan; ulangi perintahnya."
TANPA_LEMBAR = (
    "lembar Kecamatan Lain tidak ada atau judul kolomnya tidak lengkap; salin dari templat."
)


class TugasIsi(Struct, frozen=True):
    """One workbook to be filled, in place or as a copy at ``tujuan``; ``pemilik`` is whose it
    is."""

    jalur: Path
    tujuan: Path | None
    pemilik: str
    sidik: str
    isian: tuple[IsianPembanding, ...]
    timpa: bool = False


class HasilIsi(Struct, frozen=True):
    """What was written into one workbook; ``sebab`` says why nothing was.

    ``dilewati`` are figures whose cell holds a formula; those stay.
    """

    jalur: Path
    dibetulkan: tuple[IsianPembanding, ...] = ()
    ditambah: int = 0
    dilewati: tuple[str, ...] = ()
    sebab: str = ""


def isi_semua(
    k: Kumpulan,
    tujuan: dict[str, Path],
    *,
    timpa: bool = False,
    proses: int | None = None,
    henti: Henti | None = None,
) -> Iterator[HasilIsi]:
    """Fill every workbook that needs it. Never raises on a file.

    ``tujuan``: where a workbook is written, by its path, also when nothing changes; left out
    means in place.
    """
    tugas = [
        TugasIsi(Path(b.berkas), tujuan.get(b.berkas), b.pemilik, b.sidik, isian, timpa)
        for kelompok in k.kelompok
        for b in kelompok.buku
        if (isian := rencana_isian(kelompok, b)) or b.berkas in tujuan
    ]
    for _, hasil in jalankan(Kerja(isi_satu, _mati), tugas, proses=proses, henti=henti):
        yield hasil


def isi_satu(t: TugasIsi) -> HasilIsi:
    """One workbook, in whatever process."""
    try:
        keluar = _keluar(t)
        with Paket(t.jalur) as paket:
            return _isi(paket, t, keluar)
    except LkjError as e:
        return HasilIsi(t.jalur, sebab=str(e))
    except OSError as e:
        return HasilIsi(t.jalur, sebab=f"{sebab_os(e)}.")
    except Exception as e:  # one workbook must not take the run down
        catat_kesalahan(f"{t.jalur} gagal diisi")
        return HasilIsi(t.jalur, sebab=f"kesalahan program {type(e).__name__}.")


def _keluar(t: TugasIsi) -> Keluar | None:
    if t.tujuan is None:
        periksa_kunci(t.jalur)
        return None
    pintu = Pintu("rekap --isi-pembanding", [t.jalur], timpa=t.timpa)
    return pintu.berkas(t.tujuan, (t.jalur.suffix.casefold(),))


def _simpan(
    paket: Paket, perubahan: Mapping[str, bytes], t: TugasIsi, keluar: Keluar | None
) -> None:
    if keluar is None:
        simpan(paket, perubahan, t.jalur)
    else:
        salin(paket, perubahan, keluar, t.pemilik)


def _isi(paket: Paket, t: TugasIsi, keluar: Keluar | None) -> HasilIsi:
    tabel = susun_tabel(baca_buku(paket))
    if sidik_isian(tabel) != t.sidik:
        return HasilIsi(t.jalur, sebab=BERUBAH)
    if not t.isian:
        _simpan(paket, {}, t, keluar)
        return HasilIsi(t.jalur)
    lain = tabel["pembanding"]
    bagian = next((x.bagian for x in paket.lembar if x.judul == lain.judul), None)
    if bagian is None or not {"kode", "kecamatan", "target", "realisasi"} <= lain.letak.keys():
        return HasilIsi(t.jalur, sebab=TANPA_LEMBAR)
    tulisan = _Tulisan(TambalanLembar(paket, bagian), lain)
    for isian in t.isian:
        tulisan.tulis(isian)
    perubahan = {bagian: tulisan.lembar.isi()}
    perubahan.update(perluas_tabel(paket, bagian, tulisan.akhir, lain.baris_kepala))
    _simpan(paket, perubahan, t, keluar)
    return HasilIsi(t.jalur, tuple(tulisan.dibetulkan), tulisan.ditambah, tuple(tulisan.dilewati))


class _Tulisan:
    """The rows of one tab being written, old ones in place, new ones below the last."""

    def __init__(self, lembar: TambalanLembar, tabel: Tabel) -> None:
        self.lembar = lembar
        self.tabel = tabel
        self.akhir = tabel.baris[-1].nomor if tabel.baris else tabel.baris_kepala
        self.dibetulkan: list[IsianPembanding] = []
        self.ditambah = 0
        self.dilewati: list[str] = []

    def tulis(self, isian: IsianPembanding) -> None:
        if isian.baris is None:
            self._tambah(isian)
        else:
            self._ganti(isian, isian.baris)

    def _ganti(self, isian: IsianPembanding, baris: int) -> None:
        tertulis = False
        for kolom, nilai in (("target", isian.target), ("realisasi", isian.realisasi)):
            if nilai is None:
                continue
            letak = self.tabel.letak[kolom]
            if self.lembar.berumus(baris, letak):
                self.dilewati.append(self.tabel.alamat(baris, kolom))
            else:
                self.lembar.tulis_teks(baris, letak, nilai)
                tertulis = True
        if tertulis:
            self.dibetulkan.append(isian)

    def _tambah(self, isian: IsianPembanding) -> None:
        baris = self.akhir + 1
        while not self.lembar.kosong(baris, self.tabel.tampak):
            baris += 1
        for kolom in ("kode", "kecamatan", "target", "realisasi"):
            nilai = getattr(isian, kolom)
            if nilai is not None:
                letak = self.tabel.letak[kolom]
                pola = self.lembar.gaya(self.tabel.baris_kepala + 1, letak)
                self.lembar.tulis_teks(baris, letak, nilai, pola)
        self.akhir = baris
        self.ditambah += 1


def _mati(t: TugasIsi, pesan: str) -> HasilIsi:
    return HasilIsi(t.jalur, sebab=pesan)
