"""What all kinds of parts share: the maps, the formulas, and what came up on the way."""

from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

from workbook_tools.model.sel import alamat
from workbook_tools.names import kunci_judul
from workbook_tools.workbook.perpindahan import Peta, Rentang
from workbook_tools.workbook.rujukan import baca_rujukan
from workbook_tools.workbook.rumus import HasilRumus, PemindahRumus, Tempat


class Perihal(Enum):
    """What is to be told about something that could not simply go along."""

    PUTUS = "putus"  # it named a row that is gone
    TERTINGGAL = "tertinggal"  # it names a moved cell in a way that nobody can follow
    PINDAH = "pindah"  # its row is gone; it is kept at the nearest one
    LEPAS = "lepas"  # its place is gone, and it with it


class Catatan(Struct, frozen=True):
    """One thing to tell: tab title ('' for what stands on none), cell, what it is, as it was."""

    perihal: Perihal
    judul: str
    sel: str
    benda: str
    isi: str


class Iringan:
    """One run over a workbook: moves formulas and places, and keeps what is to be told."""

    def __init__(self, peta: Sequence[Peta], tab: Sequence[str]) -> None:
        self.pemindah = PemindahRumus(peta, tab)
        self.catatan: list[Catatan] = []

    @property
    def diam(self) -> bool:
        """Whether no cell of any sheet moves."""
        return not self.pemindah.peta

    def peta(self, judul: str) -> Peta | None:
        """The map of a tab; None where nothing moves on it."""
        return self.pemindah.peta.get(kunci_judul(judul))

    def terkait(self, rumus: str, judul: str) -> bool:
        """Whether a formula on a tab may name something that moves; most do not."""
        return self.pemindah.terkait(rumus, judul)

    def rumus(self, rumus: str, di: Tempat, benda: str, sel: str = "") -> str:
        """A formula with its references in their new places."""
        hasil = self.pemindah.pindahkan(rumus, di)
        self._catat(hasil, di.judul, sel, benda, rumus)
        return hasil.rumus

    def daerah(self, sqref: str, judul: str, benda: str) -> str:
        """Ranges (a list with spaces) that something lies on; '' when all of them are gone."""
        peta = self.peta(judul)
        if peta is None:
            return sqref
        hasil = [x for ref in sqref.split() if (x := _pindah(ref, peta))]
        if sqref.split() and not hasil:
            self.catatan.append(Catatan(Perihal.LEPAS, judul, sqref, benda, ""))
        return " ".join(dict.fromkeys(hasil))

    def _catat(self, hasil: HasilRumus, judul: str, sel: str, benda: str, rumus: str) -> None:
        for perihal, ada in (
            (Perihal.PUTUS, hasil.putus),
            (Perihal.TERTINGGAL, hasil.tertinggal),
        ):
            if ada:
                self.catatan.append(Catatan(perihal, judul, sel, benda, f"={rumus}"))


def _pindah(ref: str, peta: Peta) -> str:
    rujukan = baca_rujukan(ref)
    if rujukan is None or rujukan.berbaris:
        return ref
    baru = peta.rentang(rujukan.rentang, terletak=True)
    return "" if baru is None else tulis_rentang(baru, tunggal=":" not in ref)


def tulis_rentang(r: Rentang, *, tunggal: bool = False) -> str:
    """A range as it is written; of one cell with or without its end."""
    awal, akhir = alamat(r.atas, r.kiri), alamat(r.bawah, r.kanan)
    return awal if tunggal and awal == akhir else f"{awal}:{akhir}"
