"""Foreign tables taken into a workbook: read, told apart, planned, written."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec import Struct, field

from workbook_tools.keluaran import Keluar, periksa_kunci
from workbook_tools.tables.pohon import UANG
from workbook_tools.tempel.baca import LembarAsing, baca_asing, lembar_buku
from workbook_tools.tempel.buku import Buku, buka_buku
from workbook_tools.tempel.datar import rekam_datar
from workbook_tools.tempel.indikator import siapkan_kolom
from workbook_tools.tempel.pohon import rekam_pohon
from workbook_tools.tempel.rekam import Rekaman
from workbook_tools.tempel.rencana import Hasil, rencanakan
from workbook_tools.tempel.survei import rekam_survei
from workbook_tools.tempel.tabel_asing import TabelAsing, kenali
from workbook_tools.tempel.tulis import perubahan
from workbook_tools.tempel.versi_1 import ke_versi_1
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import salin, simpan

_TAK_DIKENAL = (
    "tidak ada tabel yang judul kolomnya dikenal. Beri judul seperti di lembar isiannya, misalnya "
    "Kode, Uraian, Anggaran, Realisasi, atau Indikator, Target, Realisasi"
)


class Tempelan(Struct):
    """What was done: by table, and the files in which none was found, with the reason."""

    hasil: list[Hasil] = field(default_factory=list)
    ditolak: list[tuple[str, str]] = field(default_factory=list)
    catatan: tuple[str, ...] = ()
    berubah: bool = False

    @property
    def tertinggal(self) -> int:
        """How much was left out."""
        return sum(len(h.rekaman.tertinggal) for h in self.hasil)


def tempel(
    jalur: Path,
    ekspor: Sequence[Path],
    lembar: str = "",
    *,
    timpa: bool = False,
    coba: bool = False,
    keluar: Keluar | None = None,
    lapor: Callable[[Tempelan], None] = lambda _: None,
) -> Tempelan:
    """Take tables into the workbook at ``jalur``: in its place, or into a copy (``keluar``).

    ``lembar``: only this tab, of the exports or of the workbook itself. ``timpa``: filled cells
    may be overwritten. ``coba``: write nothing. ``lapor`` is told what is planned before
    anything is written.

    Raises:
        LkjError and those derived from it: a file cannot be used, or not be written.
    """
    hasil = Tempelan()
    if keluar is None and not coba:
        periksa_kunci(jalur)
    with Paket(jalur) as paket:
        buku = buka_buku(paket)
        for asal in _sumber(paket, ekspor, lembar):
            _satu_berkas(buku, asal, timpa, hasil)
        baru, dibuang = perubahan(buku)
        hasil.berubah = bool(baru)
        hasil.catatan = tuple(buku.catatan)
        lapor(hasil)
        if not coba and (keluar is not None or (baru and hasil.hasil)):
            tulis = (
                salin(paket, baru, keluar, buku.pemilik, dibuang)
                if keluar is not None
                else simpan(paket, baru, jalur, dibuang)
            )
            hasil.catatan = (*hasil.catatan, *tulis.catatan)
    return hasil


def _sumber(paket: Paket, ekspor: Sequence[Path], lembar: str) -> Iterable[list[LembarAsing]]:
    if not ekspor:
        return [[lembar_buku(paket, lembar)]]
    return (baca_asing(e, lembar) for e in ekspor)


def _satu_berkas(buku: Buku, asal: list[LembarAsing], timpa: bool, hasil: Tempelan) -> None:
    tabel = [t for a in asal if (t := kenali(a)) is not None]
    if not tabel:
        nama = ", ".join(dict.fromkeys(a.berkas for a in asal))
        hasil.ditolak.append((nama, _TAK_DIKENAL))
    for t in tabel:
        if t.berskala and any(k in t.kolom for k in UANG):
            kata = f"angkanya {t.berskala}. Tempel tabel yang rupiahnya selengkapnya"
            hasil.ditolak.append((t.sebut, kata))
            continue
        rekaman = _rekam(t, buku)
        if rekaman is None:
            kata = f"{t.jenis.sebut}: buku kerja templat lama tidak punya tempatnya"
            hasil.ditolak.append((t.sebut, f"{kata}. Pindahkan dulu dengan lkj mutakhirkan"))
        elif not buku.tabel(rekaman.lembar).letak:
            hasil.ditolak.append((t.sebut, "lembar tujuannya tidak ada di buku kerja"))
        else:
            hasil.hasil.append(rencanakan(buku, rekaman, timpa))


def _rekam(tabel: TabelAsing, buku: Buku) -> Rekaman | None:
    if tabel.jenis.lembar == "program_kegiatan":
        rekaman = rekam_pohon(tabel)
        return ke_versi_1(rekaman) if buku.versi == 1 else rekaman
    if tabel.jenis.lembar == "ikm":
        return rekam_survei(tabel, buku.kantor)
    siapkan_kolom(tabel, buku.renstra_awal)
    return rekam_datar(tabel, buku.kantor, buku.indikator)
