"""Fills Kecamatan Lain of workbook files from the other workbooks (`rekap --isi-pembanding`)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbook_tools.batch.henti import Henti
from workbook_tools.batch.jalankan import Kerja, jalankan
from workbook_tools.errors import BerkasTerkunci, LkjError, catat_kesalahan
from workbook_tools.model.tabel import Tabel
from workbook_tools.rekap.isi import Kumpulan
from workbook_tools.rekap.pembanding import IsianPembanding, rencana_isian
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.jejak import sidik_isian
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.simpan import periksa_kunci, simpan
from workbook_tools.workbook.tabel_excel import perluas_tabel
from workbook_tools.workbook.tambal import TambalanLembar

BERUBAH = "isiannya berubah selagi rekap berjalan; ulangi perintahnya."
TANPA_LEMBAR = (
    "lembar Kecamatan Lain tidak ada atau judul kolomnya tidak lengkap; salin dari templat."
)


@dataclass(frozen=True, slots=True)
class TugasIsi:
    """One workbook to be filled; ``tujuan`` may be the workbook itself."""

    jalur: Path
    tujuan: Path
    sidik: str
    isian: tuple[IsianPembanding, ...]


@dataclass(frozen=True, slots=True)
class HasilIsi:
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
    proses: int | None = None,
    henti: Henti | None = None,
) -> Iterator[HasilIsi]:
    """Fill every workbook that needs it. Never raises on a file.

    ``tujuan``: where a workbook is written, by its path, also when nothing changes; left out
    means in place.
    """
    tugas = [
        TugasIsi(Path(b.berkas), tujuan.get(b.berkas, Path(b.berkas)), b.sidik, isian)
        for kelompok in k.kelompok
        for b in kelompok.buku
        if (isian := rencana_isian(kelompok, b)) or b.berkas in tujuan
    ]
    for _, hasil in jalankan(Kerja(isi_satu, _mati), tugas, proses=proses, henti=henti):
        yield hasil


def isi_satu(t: TugasIsi) -> HasilIsi:
    """One workbook, in whatever process."""
    try:
        periksa_kunci(t.tujuan)
        t.tujuan.parent.mkdir(parents=True, exist_ok=True)
        with Paket(t.jalur) as paket:
            return _isi(paket, t)
    except (BerkasTerkunci, LkjError) as e:
        return HasilIsi(t.jalur, sebab=str(e))
    except OSError as e:
        return HasilIsi(t.jalur, sebab=f"{e.strerror or e}.")
    except Exception as e:  # one workbook must not take the run down
        catat_kesalahan(f"{t.jalur} gagal diisi")
        return HasilIsi(t.jalur, sebab=f"kesalahan program {type(e).__name__}.")


def _isi(paket: Paket, t: TugasIsi) -> HasilIsi:
    tabel = susun_tabel(baca_buku(paket))
    if sidik_isian(tabel) != t.sidik:
        return HasilIsi(t.jalur, sebab=BERUBAH)
    if not t.isian:
        simpan(paket, {}, t.tujuan)
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
    simpan(paket, perubahan, t.tujuan)
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
        while not self.lembar.kosong(baris):
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
