"""A host of plain dicts: the live pipeline without any office program, for tests.

It keeps to what Excel does: typed text that looks like a number, a date or a formula does not
stay text unless an apostrophe stands before it, and writing to a protected tab fails.
"""

import pickle
import re
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.utils.datetime import to_excel

from workbook_tools.live.mesin.papan import SelPapan, TulisPapan

_MIRIP_ANGKA = re.compile(r"\s*[-+]?[\d.,]+\s*%?\s*|\d+[:/]\d+([:/]\d+)?")


class TerkunciMemori(Exception):
    """What the office program raises on a protected tab."""


@dataclass(slots=True)
class SelMemori:
    """One cell: a value as hosts give it, formula, number format, fill, link."""

    nilai: SelPapan = None
    rumus: str = ""
    format: str = "General"
    warna: list[int] | None = None
    tautan: str | None = None
    komentar: str = ""


@dataclass(slots=True)
class LembarMemori:
    """One tab."""

    sel: dict[tuple[int, int], SelMemori] = field(default_factory=dict)
    tersembunyi: set[int] = field(default_factory=set)
    gabung: list[list[int]] = field(default_factory=list)  # first row, column, last row, column
    terkunci: bool = False


@dataclass(slots=True)
class PapanMemori:
    """An open workbook in memory. ``catatan`` keeps what the user would have seen."""

    berkas: str
    tab: dict[str, LembarMemori]
    nama_buku: dict[str, str] = field(default_factory=dict)
    catatan: list[tuple[str, str]] = field(default_factory=list)

    def nama(self) -> str:
        """See Papan."""
        return Path(self.berkas).name

    def jalur(self) -> str:
        """See Papan."""
        return self.berkas

    def lembar(self) -> list[str]:
        """See Papan."""
        return list(self.tab)

    def nama_terdefinisi(self, nama: str) -> str | None:
        """See Papan."""
        return self.nama_buku.get(nama)

    def luas(self, lembar: str) -> list[int]:
        """See Papan."""
        sel = self.tab[lembar].sel
        if not sel:
            return [1, 1, 1, 1]
        return [1, 1, max(b for b, _ in sel), max(k for _, k in sel)]

    def baca(self, lembar: str, letak: list[int]) -> list[list[SelPapan]]:
        """See Papan."""
        return self._blok(lembar, letak, lambda s: deepcopy(s.nilai), None)

    def baca_rumus(self, lembar: str, letak: list[int]) -> list[list[str]]:
        """See Papan."""
        return self._blok(lembar, letak, _rumus, "")

    def rumus_sel(self, lembar: str, titik: list[list[int]]) -> list[str]:
        """See Papan."""
        return [self.baca_rumus(lembar, [b, k, 1, 1])[0][0] for b, k in titik]

    def isi_semua(self, batas: int) -> list[list[Any]]:
        """See Papan."""
        hasil = []
        for judul, tab in self.tab.items():
            letak = self.luas(judul)
            muat = letak[2] < batas
            rumus = [[b, k, s.rumus] for (b, k), s in tab.sel.items() if s.rumus and muat]
            hasil.append([judul, letak, self.baca(judul, letak) if muat else [], rumus])
        return hasil

    def bentuk(self, judul: list[str]) -> list[list[list[list[int]]]]:
        """See Papan."""
        return [
            [
                [[b, b] for b in sorted(self.tab[x].tersembunyi)],
                [[b1, b2, k1] for b1, k1, b2, _ in self.tab[x].gabung if b2 > b1],
            ]
            for x in judul
        ]

    def tulis(self, lembar: str, letak: list[int], isi: list[list[TulisPapan]]) -> None:
        """See Papan."""
        self._boleh(lembar)
        for b, baris in enumerate(isi, start=letak[0]):
            for k, nilai in enumerate(baris, start=letak[1]):
                _isi(self._sel(lembar, b, k), nilai)

    def format_angka(self, lembar: str, letak: list[int]) -> str | None:
        """See Papan."""
        kode = {self.tab[lembar].sel.get(t, SelMemori()).format for t in _titik(letak)}
        return kode.pop() if len(kode) == 1 else None

    def atur_format(self, lembar: str, letak: list[int], kode: str) -> None:
        """See Papan."""
        self._boleh(lembar)
        for b, k in _titik(letak):
            self._sel(lembar, b, k).format = kode

    def sisipkan(self, lembar: str, letak: list[int], dari_bawah: bool, melebar: bool) -> None:
        """See Papan. References do not follow by themselves here."""
        self._boleh(lembar)
        b, k, n, m = letak
        self._geser(lembar, b, range(k, k + m), n)
        for baris, kolom in _titik(letak):
            atas = self.tab[lembar].sel.get((b + n if dari_bawah else b - 1, kolom))
            if atas is not None:
                self.tab[lembar].sel[baris, kolom] = SelMemori(format=atas.format, warna=atas.warna)

    def hapus(self, lembar: str, letak: list[int]) -> None:
        """See Papan."""
        self._boleh(lembar)
        b, k, n, m = letak
        for titik in _titik(letak):
            self.tab[lembar].sel.pop(titik, None)
        self._geser(lembar, b, range(k, k + m), -n)

    def warna(self, lembar: str, letak: list[int]) -> list[int] | None:
        """See Papan."""
        semua = [self.tab[lembar].sel.get(t, SelMemori()).warna for t in _titik(letak)]
        return semua[0] if all(w == semua[0] for w in semua) else None

    def warnai(self, lembar: str, letak: list[int], warna: list[int] | None) -> None:
        """See Papan."""
        self._boleh(lembar)
        for b, k in _titik(letak):
            self._sel(lembar, b, k).warna = warna

    def tersembunyi(self, lembar: str, letak: list[int]) -> bool | None:
        """See Papan."""
        keadaan = {b in self.tab[lembar].tersembunyi for b, _ in _titik(letak)}
        return keadaan.pop() if len(keadaan) == 1 else None

    def sembunyikan(self, lembar: str, letak: list[int], ya: bool) -> None:
        """See Papan."""
        baris = set(range(letak[0], letak[0] + letak[2]))
        tab = self.tab[lembar]
        tab.tersembunyi = tab.tersembunyi | baris if ya else tab.tersembunyi - baris

    def sesuaikan_tinggi(self, lembar: str, letak: list[int]) -> None:
        """See Papan."""

    def tinggi(self, lembar: str, letak: list[int]) -> float:
        """See Papan."""
        return 15.0

    def atur_tinggi(self, lembar: str, letak: list[int], tinggi: float) -> None:
        """See Papan."""

    def tautan(self, lembar: str, letak: list[int]) -> str | None:
        """See Papan."""
        return self._sel(lembar, letak[0], letak[1]).tautan

    def tautkan(self, lembar: str, letak: list[int], alamat: str, teks: str) -> None:
        """See Papan."""
        self._boleh(lembar)
        sel = self._sel(lembar, letak[0], letak[1])
        sel.tautan, sel.nilai, sel.rumus = alamat, teks, ""

    def tautkan_semua(self, lembar: str, isi: list[list[Any]]) -> None:
        """See Papan."""
        for baris, kolom, alamat, teks in isi:
            self.tautkan(lembar, [baris, kolom, 1, 1], alamat, teks)

    def lepas_tautan(self, lembar: str, letak: list[int]) -> None:
        """See Papan."""
        for b, k in _titik(letak):
            self._sel(lembar, b, k).tautan = None

    def lepas_saringan(self, lembar: str) -> None:
        """See Papan."""

    def komentar(self, lembar: str) -> list[list[Any]]:
        """See Papan."""
        sel = self.tab[lembar].sel.items()
        return [[b, k, s.komentar] for (b, k), s in sel if s.komentar]

    def komentari(self, lembar: str, letak: list[int], teks: str) -> None:
        """See Papan."""
        self._boleh(lembar)
        self._sel(lembar, letak[0], letak[1]).komentar = teks

    def terkunci(self, lembar: str) -> bool:
        """See Papan."""
        return self.tab[lembar].terkunci

    def bekukan_layar(self, ya: bool) -> None:
        """See Papan."""
        self.catatan.append(("layar", "beku" if ya else "hidup"))

    def hitung_otomatis(self) -> bool:
        """See Papan."""
        return True

    def atur_hitung_otomatis(self, ya: bool) -> None:
        """See Papan."""
        self.catatan.append(("hitung", "otomatis" if ya else "manual"))

    def status(self, teks: str | None) -> None:
        """See Papan."""
        self.catatan.append(("status", teks or ""))

    def pesan(self, teks: str, judul: str, gawat: bool) -> None:
        """See Papan."""
        self.catatan.append(("pesan", teks))

    def _boleh(self, lembar: str) -> None:
        if self.tab[lembar].terkunci:
            raise TerkunciMemori(lembar)

    def _sel(self, lembar: str, b: int, k: int) -> SelMemori:
        return self.tab[lembar].sel.setdefault((b, k), SelMemori())

    def _blok(self, lembar: str, letak: list[int], ambil: Any, kosong: Any) -> list[list[Any]]:
        b, k, n, m = letak
        sel = self.tab[lembar].sel
        return [
            [ambil(sel[i, j]) if (i, j) in sel else kosong for j in range(k, k + m)]
            for i in range(b, b + n)
        ]

    def _geser(self, lembar: str, dari: int, kolom: range, jarak: int) -> None:
        tab = self.tab[lembar]
        kena = {t: s for t, s in tab.sel.items() if t[0] >= dari and t[1] in kolom}
        for titik in kena:
            del tab.sel[titik]
        tab.sel.update({(b + jarak, k): s for (b, k), s in kena.items()})


def _titik(letak: list[int]) -> list[tuple[int, int]]:
    b, k, n, m = letak
    return [(i, j) for i in range(b, b + n) for j in range(k, k + m)]


def _rumus(sel: SelMemori) -> str:
    if sel.rumus:
        return sel.rumus
    if isinstance(sel.nilai, bool):
        return "TRUE" if sel.nilai else "FALSE"
    if isinstance(sel.nilai, float):
        return format(sel.nilai, ".15g")
    return sel.nilai if isinstance(sel.nilai, str) else ""


def _isi(sel: SelMemori, nilai: TulisPapan) -> None:
    sel.rumus = ""
    if not isinstance(nilai, dict):
        sel.nilai = nilai
    elif "rumus" in nilai:
        sel.nilai, sel.rumus = 0.0, nilai["rumus"]
    elif "ketik" in nilai and _MIRIP_ANGKA.fullmatch(nilai["ketik"]):
        sel.nilai = 12345.0  # some number or date: what was typed is lost
    else:
        sel.nilai = nilai.get("teks", nilai.get("ketik")) or None


def papan_dari_berkas(jalur: Path) -> PapanMemori:
    """Open a workbook file in memory: values, formulas, number formats, fills, links."""
    papan: PapanMemori = pickle.loads(_terbaca(jalur.read_bytes()))
    papan.berkas = str(jalur)
    return papan


@lru_cache(maxsize=64)
def _terbaca(isi: bytes) -> bytes:
    """A file's cells, ready to be copied: the same few workbooks are opened again and again."""
    rumus = load_workbook(BytesIO(isi))
    nilai = load_workbook(BytesIO(isi), data_only=True, read_only=True)
    papan = PapanMemori("", {ws.title: LembarMemori() for ws in rumus.worksheets})
    for ws in rumus.worksheets:
        tab = papan.tab[ws.title]
        hasil = {
            c.coordinate: c for b in nilai[ws.title].iter_rows() for c in b if c.value is not None
        }
        for c in (c for baris in ws.iter_rows() for c in baris):
            if c.value is not None or c.has_style or c.comment:
                tab.sel[c.row, c.column] = _dari_openpyxl(c, hasil.get(c.coordinate))
        tab.gabung = [[r.min_row, r.min_col, r.max_row, r.max_col] for r in ws.merged_cells.ranges]
        tab.tersembunyi = {n for n, d in ws.row_dimensions.items() if d.hidden}
    papan.nama_buku = dict(_nama(isi))
    return pickle.dumps(papan)


def _nama(isi: bytes) -> Iterator[tuple[str, str]]:
    """Defined names as Excel tells them; those of a tab with its title before them."""
    with zipfile.ZipFile(BytesIO(isi)) as z:
        akar = etree.fromstring(z.read("xl/workbook.xml"))
    judul = [s.get("name") for s in akar.iterfind("{*}sheets/{*}sheet")]
    for n in akar.iterfind("{*}definedNames/{*}definedName"):
        nomor = n.get("localSheetId")
        tab = "" if nomor is None else f"'{judul[int(nomor)]}'!"
        yield tab + n.get("name").removeprefix("_xlnm."), f"={n.text}"


def _dari_openpyxl(c: Cell, hasil: ReadOnlyCell | None) -> SelMemori:
    """A cell; ``hasil`` is what its formula gave, and nothing where that is nothing."""
    sel = SelMemori(format=c.number_format)
    if c.fill.patternType == "solid" and isinstance(c.fill.fgColor.rgb, str):
        rgb = c.fill.fgColor.rgb
        sel.warna = [int(rgb[i : i + 2], 16) for i in (2, 4, 6)]
    if c.comment is not None:
        sel.komentar = c.comment.text
    if c.hyperlink is not None:
        sel.tautan = f"#{c.hyperlink.location}"
    if c.data_type != "f":
        sel.nilai = _nilai(c)
        return sel
    sel.rumus, sel.nilai = str(c.value), None if hasil is None else _nilai(hasil)
    return sel


def _nilai(c: Cell | ReadOnlyCell) -> SelPapan:
    if c.data_type == "e":
        return {"galat": str(c.value)}
    if isinstance(c.value, bool) or c.value is None or isinstance(c.value, str):
        return c.value
    if isinstance(c.value, int | float):
        return float(c.value)
    return float(to_excel(c.value))  # a date or a clock time: hosts give the serial number
