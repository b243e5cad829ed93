"""One workbook file from end to end: read, compute, check, write back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.errors import BerkasTakTerpakai, BerkasTerkunci, KeluaranDitolak, LkjError
from workbook_tools.keluaran import (
    Keluar,
    Pintu,
    Tertulis,
    baca_segel,
    disimpan_pada,
    periksa_kunci,
)
from workbook_tools.model.sel import BukuSel
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.schema import HITUNG
from workbook_tools.sheets import susun_lembar
from workbook_tools.tables.gerbang import sebab_ditolak
from workbook_tools.tables.jejak import centang_tersimpan, sidik_isian
from workbook_tools.tables.versi import versi_buku
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.simpan import salin, simpan
from workbook_tools.workbook.tandai import jalur_tandaan, tandai_sel
from workbook_tools.workbook.temuan_kepala import temuan_kepala
from workbook_tools.workbook.temuan_rujukan import temuan_rujukan
from workbook_tools.workbook.tulis_hitungan import HasilTulis, tulis_hitungan

KODE_BUKAN_TEMPLAT = "T101"
KODE_TERKUNCI = "T109"
KODE_KELUARAN = "T111"


class BerkasOlahan(Struct, frozen=True):
    """What became of one file. ``olahan`` is None when the file could not be used; the reason
    is then the only finding. ``tertulis`` is the file that now holds the computed sheets;
    ``catatan`` is what else the user should be told about it."""

    jalur: Path
    olahan: Olahan | None
    temuan: tuple[Temuan, ...]
    tertulis: Path | None = None
    catatan: tuple[str, ...] = ()

    @property
    def tabel(self) -> dict[str, Tabel] | None:
        """The input tables, for naming tabs as they stand in the workbook."""
        return self.olahan.tabel if self.olahan else None


def periksa_berkas(jalur: Path, triwulan: int | None = None) -> BerkasOlahan:
    """Compute and check a file, write nothing; up to a quarter (1 to 4) where one is given, see
    ``pipeline.hitung``. Never raises on a bad file."""
    try:
        with Paket(jalur) as paket:
            olahan = _hitung(paket, baca_buku(paket), triwulan)
    except LkjError as e:
        return _gagal(jalur, e)
    return BerkasOlahan(jalur, olahan, olahan.hasil.temuan)


def hitung_berkas(
    jalur: Path,
    tujuan: Path | None = None,
    *,
    tandai: bool = False,
    timpa: bool = False,
    triwulan: int | None = None,
) -> BerkasOlahan:
    """Compute a file and fill its computed sheets, in place or as a copy at ``tujuan``.

    ``tandai`` also writes a copy beside the result with the findings' cells coloured.
    ``timpa``: what stands at an output path may be replaced, whatever it is. ``triwulan``: up to
    this quarter (1 to 4).
    Never raises on a bad file; whatever goes wrong, the original stays as it was.
    """
    try:
        keluar = None if tujuan is None else _keluar("hitung", jalur, tujuan, timpa)
        if keluar is None:
            periksa_kunci(jalur)
        hasil = tujuan or jalur
        tandaan = None
        if tandai:
            tandaan = _keluar("hitung --tandai", jalur, jalur_tandaan(hasil), timpa)
        with Paket(jalur) as paket:
            olahan, tulisan = hitung_paket(paket, triwulan)
            if tandaan is not None:
                tandaan.periksa_pemilik(olahan.laporan.pemilik)  # before anything is written
            tertulis = _tulis(paket, tulisan, keluar, olahan.laporan.pemilik)
    except LkjError as e:
        return _gagal(jalur, e)
    try:
        if tandaan is not None:
            tandai_sel(hasil, olahan, tandaan)
    except LkjError as e:
        return _gagal(jalur, e, f"{hasil} sudah dihitung, tetapi salinan bertandanya tidak ada: ")
    catatan = (*tertulis.catatan, *_tanpa_triwulan(jalur, olahan, triwulan))
    return BerkasOlahan(jalur, olahan, olahan.hasil.temuan, hasil, catatan)


def hitung_paket(paket: Paket, triwulan: int | None = None) -> tuple[Olahan, HasilTulis]:
    """The results of an open workbook, and the parts that hold them.

    Raises:
        BerkasTakTerpakai: it is no workbook of the template, or damaged.
    """
    buku = baca_buku(paket)
    buku.sidik = None  # what is computed now cannot be out of date
    return _isi_lembar(paket, _hitung(paket, buku, triwulan))


def _tanpa_triwulan(jalur: Path, olahan: Olahan, triwulan: int | None) -> Iterator[str]:
    """What a quarter was asked for in vain of."""
    if triwulan and HITUNG["triwulan"].sejak > versi_buku(olahan.buku):
        yield (
            f"{jalur.name} dari templat lama: tidak ada lembar Triwulan dan Target Triwulan. "
            "Pindahkan dulu ke templat baru dengan lkj mutakhirkan."
        )


def _keluar(verba: str, jalur: Path, tujuan: Path, timpa: bool) -> Keluar:
    return Pintu(verba, [jalur], timpa=timpa).berkas(tujuan, (jalur.suffix.casefold(),))


def _tulis(paket: Paket, tulisan: HasilTulis, keluar: Keluar | None, pemilik: str) -> Tertulis:
    if keluar is None:
        # A whole seal is renewed: what the program fills in is no change by people.
        segel = baca_segel(paket.jalur)
        baru = tulisan.perubahan
        saat = disimpan_pada(paket.jalur)
        return simpan(paket, baru, paket.jalur, tulisan.dibuang, segel, terhitung=saat)
    return salin(paket, tulisan.perubahan, keluar, pemilik, tulisan.dibuang)


def _hitung(paket: Paket, buku: BukuSel, triwulan: int | None) -> Olahan:
    """Compute a workbook of the template; any other one is not written into."""
    olahan = hitung(buku, triwulan)
    if sebab := sebab_ditolak(buku, olahan.tabel):
        raise BerkasTakTerpakai(KODE_BUKAN_TEMPLAT, f"Berkas {paket.jalur.name} {sebab}")
    return olahan


def _isi_lembar(paket: Paket, olahan: Olahan) -> tuple[Olahan, HasilTulis]:
    waktu = datetime.now().strftime("%d-%m-%Y %H:%M")
    sidik = sidik_isian(olahan.tabel)
    centang = centang_tersimpan(olahan.buku)
    tulisan = tulis_hitungan(paket, susun_lembar(olahan, waktu, sidik, centang))
    tambahan = (
        *temuan_kepala(tulisan.rusak, tulisan.tak_sebaris, tulisan.kurang),
        *temuan_rujukan(tulisan.catatan),
    )
    if tambahan:
        # What is only seen when writing is said on Pemeriksaan as well.
        hasil = olahan.hasil
        olahan = replace(olahan, hasil=replace(hasil, temuan=(*tambahan, *hasil.temuan)))
        tulisan = tulis_hitungan(paket, susun_lembar(olahan, waktu, sidik, centang))
    return olahan, tulisan


def _gagal(jalur: Path, e: LkjError, awalan: str = "") -> BerkasOlahan:
    kode = "T105"
    if isinstance(e, BerkasTakTerpakai):
        kode = e.kode
    elif isinstance(e, BerkasTerkunci):
        kode = KODE_TERKUNCI
    elif isinstance(e, KeluaranDitolak):
        kode = KODE_KELUARAN
    temuan = Temuan("", "", f"{awalan}{e}", aturan=kode, tingkat=Tingkat.GALAT)
    return BerkasOlahan(jalur, None, (temuan,))
