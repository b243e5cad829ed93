"""Writes the sheets of the overview with XlsxWriter. Text is always written as text."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from io import BytesIO
from tempfile import TemporaryDirectory
from typing import IO, Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from workbook_tools.errors import LkjError
from workbook_tools.keluaran import NAMA_BUATAN, REKAP
from workbook_tools.keluaran.teks import bilangan, untuk_simpan
from workbook_tools.numbers import Angka, cetak
from workbook_tools.rekap.bagi import bagi
from workbook_tools.rekap.gaya import WARNA_DERET, WARNA_GRAFIK, WARNA_TINGKAT, Gaya
from workbook_tools.rekap.peringkat import GELAP
from workbook_tools.rekap.tampil import Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel
from workbook_tools.schema.tata_letak import tinggi_baris
from workbook_tools.sheets.dasar import GELAP as TANDA_GELAP

BARIS_TERBANYAK = 1_048_000  # what a sheet holds, with room for headings
TEKS_TERPANJANG = 32_767
LEBAR_GRAFIK, TINGGI_GRAFIK, TINGGI_BARIS = 860, 360, 20  # pixels
BARIS_PANJANG = 2_000  # sheets from here on are written row by row, and never held in memory
BARIS_PENDEK = 60
BARIS_TERTINGGI = 400  # points
DIPOTONG = " ... (dipotong: satu sel Excel tidak memuat semuanya; lengkapnya di --csv)"
TERLALU_PANJANG = (
    "Lembar {lembar} lebih panjang daripada yang dimuat Excel. Buat rekap per kabupaten, atau "
    "pakai --csv."
)
TERLALU_BESAR = "terlalu besar untuk sel Excel"
JUDUL_GRAFIK = "Grafik"

_SUMBU: dict[Bentuk, dict[str, Any]] = {
    Bentuk.PERSEN: {"num_format": "0%"},
    Bentuk.DESIMAL: {"num_format": "0.0"},
    Bentuk.BULAT: {"num_format": "#,##0"},
    Bentuk.RUPIAH: {"num_format": "#,##0", "display_units": "millions"},
}

_TANPA_RUMUS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
}


def tulis_buku(lembar: Iterable[Lembar], keluar: IO[bytes], judul: str) -> None:
    """Write the workbook into a file.

    Raises:
        OSError: the file cannot be written.
        LkjError: a sheet is longer than Excel holds, even in parts.
    """
    with TemporaryDirectory(
        ignore_cleanup_errors=True
    ) as sementara:  # rows of long sheets are kept there
        _tulis_buku(lembar, _Saluran(keluar), judul, sementara)


def _tulis_buku(lembar: Iterable[Lembar], saluran: "_Saluran", judul: str, sementara: str) -> None:
    buku = xlsxwriter.Workbook(saluran, {**_TANPA_RUMUS, "tmpdir": sementara})
    buku.set_properties({"title": judul})
    buku.define_name(NAMA_BUATAN, f'="{REKAP}"')
    gaya = Gaya(buku)
    for satu in lembar:
        for bagian in bagi(satu, BARIS_TERBANYAK):
            _Penulis(buku, gaya, bagian).tulis()
    try:
        buku.close()
    except FileCreateError as e:  # XlsxWriter's own wrapping of what the system said
        raise e.args[0] from e
    finally:
        saluran.lepas()


class _Saluran:
    """A file that can be let go of. XlsxWriter leaves its archive open when writing fails; Python
    closes it some time later, and by then there must be nothing to write to."""

    def __init__(self, f: IO[bytes]) -> None:
        self._f = f

    def lepas(self) -> None:
        """Whatever is still written goes nowhere."""
        self._f = BytesIO()

    def __getattr__(self, nama: str) -> Any:
        return getattr(self._f, nama)


class _Penulis:
    """One sheet being written, from the top down."""

    def __init__(self, buku: Any, gaya: Gaya, lembar: Lembar) -> None:
        self.buku = buku
        self.gaya = gaya
        self.isi = lembar
        # XlsxWriter looks at this when a sheet is added; at the end it must be as it was.
        buku.constant_memory = sum(len(t.baris) for t in lembar.tabel) > BARIS_PANJANG
        self.tab = buku.add_worksheet(lembar.judul)
        buku.constant_memory = False
        self.baris = 0

    def tulis(self) -> None:
        self._kepala()
        for nomor, tabel in enumerate(self.isi.tabel):
            self._tabel(tabel, terakhir=nomor == len(self.isi.tabel) - 1)
        self._lebar()
        self._cetak()

    def _teks(self, baris: int, kolom: int, teks: str, gaya: Any) -> None:
        if self.tab.write_string(baris, kolom, _muat(untuk_simpan(teks)), gaya):
            raise LkjError(TERLALU_PANJANG.format(lembar=self.isi.judul))

    def _kepala(self) -> None:
        self.tab.set_row(0, 24)
        self._teks(0, 0, self.isi.kepala, self.gaya.judul())
        self._teks(1, 0, self.isi.keterangan, self.gaya.keterangan())
        self.tab.hide_gridlines(2)
        if self.isi.warna:
            self.tab.set_tab_color(self.isi.warna)
        self.baris = 3

    def _tabel(self, tabel: Tabel, terakhir: bool) -> None:
        if tabel.judul:
            self._teks(self.baris, 0, tabel.judul, self.gaya.judul_tabel())
            self.baris += 1
        kepala = self.baris
        self.tab.set_row(kepala, 30)
        for k, kolom in enumerate(tabel.kolom):
            self._teks(kepala, k, kolom.label, self.gaya.kepala())
        self.baris += 1
        isi = tabel.baris
        self._baris(tabel.kolom, isi, tebal=False)
        akhir = self.baris - 1
        self._baris(tabel.kolom, tabel.kaki, tebal=True)
        self._warnai(tabel, kepala + 1, akhir)
        if terakhir and isi:
            self.tab.autofilter(kepala, 0, akhir, len(tabel.kolom) - 1)
        if len(self.isi.tabel) == 1:
            self.tab.freeze_panes(kepala + 1, _beku(tabel.kolom))
            self.tab.repeat_rows(kepala)
        self.baris += 1
        if tabel.grafik is not None and isi:
            self._grafik(tabel, tabel.grafik, kepala, min(akhir, kepala + tabel.grafik.baris))
        self.baris += 1

    def _baris(self, kolom: Sequence[Kolom], baris: Sequence[Rekam], tebal: bool) -> None:
        format_ = [self.gaya.sel(k.bentuk, tebal) for k in kolom]
        panjang = [k for k in kolom if k.bentuk is Bentuk.PANJANG]
        diingat = self.baris + BARIS_PENDEK  # charts stand beside these
        for rekam in baris:
            if panjang:
                tinggi = tinggi_baris(_teks(rekam, panjang))
                self.tab.set_row(self.baris, min(tinggi, BARIS_TERTINGGI))
            for k, satu in enumerate(kolom):
                nilai = _nilai(rekam.get(satu.id), satu.bentuk)
                if nilai is None and satu.id in rekam.get(GELAP, ()):
                    nilai = TANDA_GELAP
                gaya = format_[k]
                if satu.bentuk is Bentuk.KATEGORI and rekam.get("warna"):
                    gaya = self.gaya.kategori(rekam["warna"])
                if nilai is None:
                    self.tab.write_blank(self.baris, k, None, gaya)
                elif isinstance(nilai, str):
                    self._teks(self.baris, k, nilai, gaya)
                else:
                    self.tab.write_number(self.baris, k, nilai, gaya)
            if self.tab.constant_memory and self.baris > diingat:
                self._lupakan(self.baris - 1)
            self.baris += 1

    def _lupakan(self, baris: int) -> None:
        """XlsxWriter would keep the height of every row to the end, half a KB each, also when the
        row has been written."""
        self.tab.row_info.pop(baris, None)
        self.tab.row_sizes.pop(baris, None)

    def _warnai(self, tabel: Tabel, awal: int, akhir: int) -> None:
        if akhir < awal:
            return
        for k, kolom in enumerate(tabel.kolom):
            if kolom.bentuk is Bentuk.BEDA:
                for nama in WARNA_TINGKAT:
                    aturan = {"type": "cell", "criteria": "==", "value": f'"{nama}"'}
                    aturan["format"] = self.gaya.tingkat(nama)
                    self.tab.conditional_format(awal, k, akhir, k, aturan)
            if kolom.id in tabel.gradasi:
                bilah = {"type": "3_color_scale", "min_color": "#F8CBAD", "max_color": "#C6E0B4"}
                self.tab.conditional_format(awal, k, akhir, k, {**bilah, "mid_color": "#FFFFFF"})

    def _grafik(self, tabel: Tabel, g: Grafik, kepala: int, akhir: int) -> None:
        letak = {k.id: n for n, k in enumerate(tabel.kolom)}
        jenis = {"type": "bar" if g.mendatar else "column"}
        if g.bertumpuk:
            jenis["subtype"] = "stacked"
        grafik = self.buku.add_chart(jenis)
        for nomor, id_ in enumerate(g.nilai):
            kolom = letak[id_]
            grafik.add_series(
                {
                    "name": [self.isi.judul, kepala, kolom],
                    "categories": [self.isi.judul, *_rentang(kepala, akhir, letak[g.kategori])],
                    "values": [self.isi.judul, *_rentang(kepala, akhir, kolom)],
                    "fill": {"color": WARNA_DERET.get(id_) or WARNA_GRAFIK[nomor % 5]},
                    "gap": 60,
                }
            )
        grafik.set_title({"name": JUDUL_GRAFIK, "name_font": {"size": 12}})
        # XlsxWriter takes a name with '!' for a formula; what a code says is text.
        grafik.title.name = untuk_simpan(g.judul)
        grafik.set_legend({"none": True} if len(g.nilai) == 1 else {"position": "bottom"})
        nilai = {"major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}, "min": 0}
        nilai |= _SUMBU.get(tabel.kolom[letak[g.nilai[0]]].bentuk, {})
        (grafik.set_x_axis if g.mendatar else grafik.set_y_axis)(nilai)
        if g.mendatar:
            grafik.set_y_axis({"reverse": True})
        grafik.set_size({"width": LEBAR_GRAFIK, "height": TINGGI_GRAFIK})
        # Below a short table, so that both fit on a page; beside a long one, so that it is seen.
        if len(tabel.baris) > BARIS_PENDEK:
            self.tab.insert_chart(kepala, len(tabel.kolom) + 1, grafik)
            return
        self.tab.insert_chart(self.baris, 0, grafik)
        self.baris += TINGGI_GRAFIK // TINGGI_BARIS + 1

    def _lebar(self) -> None:
        lebar: dict[int, int] = {}
        for tabel in self.isi.tabel:
            for k, kolom in enumerate(tabel.kolom):
                lebar[k] = max(lebar.get(k, 0), kolom.lebar)
        for k, n in lebar.items():
            self.tab.set_column(k, k, n)

    def _cetak(self) -> None:
        """A4 landscape, one page wide, heading repeated, sheet and page at the foot."""
        self.tab.set_landscape()
        self.tab.set_paper(9)
        self.tab.fit_to_pages(1, 0)
        self.tab.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        self.tab.set_footer("&L&8&A&R&8Halaman &P dari &N")


def _muat(teks: str) -> str:
    """A text that a cell holds; Excel counts as UTF-16 does."""
    if len(teks) <= TEKS_TERPANJANG // 2:
        return teks
    sandi = teks.encode("utf-16-le")
    if len(sandi) <= 2 * TEKS_TERPANJANG:
        return teks
    muat = sandi[: 2 * (TEKS_TERPANJANG - len(DIPOTONG))].decode("utf-16-le", "ignore")
    return muat + DIPOTONG


def _teks(rekam: Rekam, kolom: Iterable[Kolom]) -> Iterator[tuple[str, int]]:
    """Wrapped texts of a row with the widths of their columns."""
    for k in kolom:
        nilai = rekam.get(k.id)
        if isinstance(nilai, str):
            yield nilai, k.lebar


def _beku(kolom: Sequence[Kolom]) -> int:
    """Columns that stay in sight: up to the name of the row, when that is near the left."""
    for nomor, k in enumerate(kolom[:3], start=1):
        if k.id == "kecamatan":
            return nomor
    return 0


def _rentang(kepala: int, akhir: int, kolom: int) -> tuple[int, int, int, int]:
    return kepala + 1, kolom, akhir, kolom


def _nilai(nilai: Any, bentuk: Bentuk) -> str | float | None:
    """A value as it goes into the cell; exact figures become floats here only."""
    if isinstance(nilai, Angka):
        polos = nilai.rasio is None and not nilai.persen and not nilai.satuan and not nilai.bagian
        angka = bilangan(nilai.nilai) if polos else None
        return cetak(nilai) if angka is None else float(angka)
    if isinstance(nilai, Fraction | int):
        angka = bilangan(Fraction(nilai) / 100 if bentuk is Bentuk.PERSEN else Fraction(nilai))
        return TERLALU_BESAR if angka is None else float(angka)
    return nilai or None
