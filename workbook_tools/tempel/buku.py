"""The workbook into which tables are taken: its rows, what it remembers, what is planned."""

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

from msgspec import Struct, field

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.model.sel import BukuSel, JenisSel, Sel
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.numbers import cetak_angka
from workbook_tools.numbers.cetak import desimal_perlu
from workbook_tools.records import MASUKAN, Baris, Isian, Jenis
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.gerbang import sebab_ditolak
from workbook_tools.tables.susun import susun_baris, susun_laporan
from workbook_tools.tables.versi import versi_buku
from workbook_tools.tempel.ingatan import baca_ingatan
from workbook_tools.tempel.sel_asing import desimal
from workbook_tools.workbook.ganti_sel import Isi, Letak
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.sisipan import Sisipan

_BILANGAN = frozenset({Jenis.RUPIAH, Jenis.BULAT, Jenis.TAHUN})


class SisipanTab(Struct):
    """The rows that are put into one tab, by the rows of the file: how many below which row.
    ``awal`` and ``akhir`` are the first and last row of its table."""

    awal: int
    akhir: int
    sesudah: dict[int, int] = field(default_factory=dict)
    lanjut: set[int] = field(default_factory=set)

    def tambah(self, sesudah: Mapping[int, int], lanjut: Collection[int]) -> None:
        """More rows below rows of today; a row that was itself put in stands for the one above."""
        kini = self.peta("")
        asal = {kini.titik(p, 1): p for p in range(1, max(sesudah) + 1)}
        for p, n in sesudah.items():
            lama = next(asal[q] for q in range(p, 0, -1) if q in asal)
            self.sesudah[lama] = self.sesudah.get(lama, 0) + n
            if p in lanjut:
                self.lanjut.add(lama)

    def peta(self, judul: str) -> Sisipan:
        """The map of the tab."""
        return Sisipan(judul, self.sesudah, self.lanjut, self.awal, self.akhir)


class Buku(Struct):
    """A workbook being filled. ``isi`` holds by tab what is to be written; cells that are
    planned already are in ``sel`` too, so that the next table sees them."""

    paket: Paket
    sel: BukuSel
    versi: int
    ingatan: frozenset[str]
    pemilik: str
    kantor: str
    indikator: Sequence[tuple[str, str]] = ()
    renstra_awal: int | None = None
    isi: dict[str, dict[Letak, Isi]] = field(default_factory=dict)
    kepala: dict[str, int] = field(default_factory=dict)
    berumus: dict[str, set[Letak]] = field(default_factory=dict)
    sisipan: dict[str, SisipanTab] = field(default_factory=dict)
    catatan: list[str] = field(default_factory=list)
    tanda_baru: set[str] = field(default_factory=set)
    tanda_lama: set[str] = field(default_factory=set)

    def tabel(self, lembar: str) -> Tabel:
        """The table of an input sheet, with what is planned."""
        return susun_tabel(self.sel)[lembar]

    def tulis(self, tabel: Tabel, letak: Letak, isi: Isi) -> None:
        """Plan a cell."""
        nomor, kolom = letak
        self.isi.setdefault(tabel.judul, {})[letak] = isi
        self.kepala[tabel.judul] = tabel.baris_kepala
        if any(k.berumus and tabel.letak.get(k.id) == letak[1] for k in tabel.lembar.kolom):
            self.berumus.setdefault(tabel.judul, set()).add(letak)
        kisi = self.sel.lembar[tabel.judul].kisi
        kisi.setdefault(nomor, {})[kolom] = sel_tulis(isi)

    def sisipkan(
        self,
        tabel: Tabel,
        luas: tuple[int, int],
        sesudah: Mapping[int, int],
        lanjut: Collection[int],
    ) -> None:
        """Put rows between those of a tab, by the row that they come below; what is planned goes
        along. ``luas``: the first and last row of its records."""
        tab = self.sisipan.setdefault(tabel.judul, SisipanTab(*luas))
        tab.tambah(sesudah, lanjut)
        peta = Sisipan(tabel.judul, sesudah)
        lembar = self.sel.lembar[tabel.judul]
        lembar.kisi = {peta.titik(n, 1): isi for n, isi in lembar.kisi.items()}
        lembar.tersembunyi = frozenset(peta.titik(n, 1) for n in lembar.tersembunyi)
        isi = self.isi.get(tabel.judul, {})
        self.isi[tabel.judul] = {(peta.titik(b, k), k): v for (b, k), v in isi.items()}
        berumus = self.berumus.get(tabel.judul, set())
        self.berumus[tabel.judul] = {(peta.titik(b, k), k) for b, k in berumus}

    def urutkan(self, tabel: Tabel) -> None:
        """The rows of a tab in their order again, after new ones were filled."""
        lembar = self.sel.lembar[tabel.judul]
        lembar.kisi = dict(sorted(lembar.kisi.items()))

    @property
    def semua_sisipan(self) -> list[Sisipan]:
        """The rows put in between, tab by tab, by the rows of the file."""
        return [t.peta(judul) for judul, t in self.sisipan.items()]

    @property
    def tanda(self) -> frozenset[str]:
        """What the workbook is to remember."""
        return frozenset((self.ingatan - self.tanda_lama) | self.tanda_baru)


def buka_buku(paket: Paket) -> Buku:
    """Read the workbook.

    Raises:
        BerkasTakTerpakai: it is none of the template.
    """
    sel = baca_buku(paket)
    tabel = susun_tabel(sel)
    if sebab := sebab_ditolak(sel, tabel):
        raise BerkasTakTerpakai("T101", f"Berkas {paket.jalur.name} {sebab}")
    laporan = susun_laporan(tabel)
    kantor = laporan.identitas.perangkat_daerah.teks
    return Buku(
        *(paket, sel, versi_buku(sel), baca_ingatan(paket), laporan.pemilik, kantor),
        indikator=[(i.kode.teks, i.indikator.teks) for i in laporan.indikator],
        renstra_awal=laporan.renstra_awal,
    )


def isi_tulis(lembar: str, kolom: str, isian: Isian) -> Isi:
    """A value as the cell is to store it: money and counts as numbers, all else as printed."""
    if _jenis(lembar, kolom) not in _BILANGAN or isian.nilai is None:
        return isian.teks
    if isian.nilai.denominator == 1:
        return isian.nilai
    # As text: a number with three decimals looks like an amount typed in an English Excel.
    return cetak_angka(isian.nilai, max(2, desimal_perlu(isian.nilai)))


def sel_tulis(isi: Isi) -> Sel:
    """The cell as it will be read."""
    if isinstance(isi, Fraction):
        return Sel(JenisSel.BILANGAN, desimal(isi))
    return Sel(JenisSel.TEKS, isi)


def baca_kembali(lembar: str, isi: dict[str, Isi]) -> Baris:
    """A row as it will be read once it is written."""
    letak = {k.id: ke for ke, k in enumerate(MASUKAN[lembar].kolom, start=1)}
    sel = {k: sel_tulis(v) for k, v in isi.items()}
    return susun_baris(Tabel(MASUKAN[lembar], "", 0, letak), BarisSel(1, sel))


def _jenis(lembar: str, kolom: str) -> Jenis:
    return next(k.jenis for k in MASUKAN[lembar].kolom if k.id == kolom)
