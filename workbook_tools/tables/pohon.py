"""The rows of Program Kegiatan as a tree: which row stands under which.

The rows' order makes the tree; a row's level is its ``tingkat``, else that of its code.
"""

from collections.abc import Iterable, Iterator
from enum import Enum

from msgspec import Struct, field
from msgspec.structs import replace

from workbook_tools.names import kunci_nama
from workbook_tools.names.kode_rekening import bagian_kode, di_bawah
from workbook_tools.numbers import jumlah
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis
from workbook_tools.records.nomenklatur import Nomenklatur
from workbook_tools.records.pilihan import baca_pilihan, kunci_pilihan
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.tables.baris.kedalaman import tingkat_kode

TINGKAT = PROGRAM, KEGIATAN, SUB_KEGIATAN = "program", "kegiatan", "sub_kegiatan"

UANG = tuple(k.id for k in BarisProgramKegiatan.LEMBAR.kolom if k.jenis is Jenis.RUPIAH)
"""The columns of money; on rows above a sub kegiatan they state the sum of the rows below."""

_NAMA_TINGKAT = {kunci_pilihan(t.replace("_", " ")): t for t in TINGKAT}


class Dasar(Enum):
    """What a row's level was taken from."""

    TERTULIS = "tingkat"
    KODE = "kode"
    URUTAN = "urutan"  # neither: from its name and the row above; may be wrong


class Simpul(Struct):
    """A named row, the rows under it, and the rows with its further indicators."""

    baris: BarisProgramKegiatan
    tingkat: str
    dasar: Dasar
    induk: "Simpul | None" = None
    anak: list["Simpul"] = field(default_factory=list)
    indikator: list[BarisProgramKegiatan] = field(default_factory=list)
    jumlah: bool = False  # its money is the sum of the rows of its units below
    renja_bersama: bool = False  # but its plan is not told of the units

    @property
    def daun(self) -> bool:
        """Whether its money counts: nothing stands below it."""
        return not self.anak and not self.jumlah

    @property
    def sasaran(self) -> Isian:
        """The indicators that it supports; without its own, those of the row above, if any."""
        if self.baris.sasaran or self.induk is None:
            return self.baris.sasaran
        return self.induk.sasaran or self.baris.sasaran

    def di_atas(self, tingkat: str) -> "Simpul | None":
        """The row of this level that it stands under, or is."""
        if self.tingkat == tingkat:
            return self
        return self.induk.di_atas(tingkat) if self.induk else None

    def turunan(self) -> Iterator["Simpul"]:
        """Itself and all rows under it, in order."""
        yield self
        for anak in self.anak:
            yield from anak.turunan()


def susun_pohon(baris: Iterable[BarisProgramKegiatan]) -> list[Simpul]:
    """The rows that stand under no other, with everything below them."""
    akar: list[Simpul] = []
    jalur: list[Simpul] = []  # from the uppermost row down to the one read last
    for b in baris:
        if b.lanjutan and jalur:
            jalur[-1].indikator.append(b)
            continue
        simpul = Simpul(b, *_tingkat(b, jalur))
        while jalur and TINGKAT.index(jalur[-1].tingkat) >= TINGKAT.index(simpul.tingkat):
            jalur.pop()
        if jalur:
            simpul.induk = jalur[-1]
            jalur[-1].anak.append(simpul)
        else:
            akar.append(simpul)
        jalur.append(simpul)
    for simpul in akar:
        for s in simpul.turunan():
            _tandai_jumlah(s.anak)
    return akar


def bernama(b: BarisProgramKegiatan, nomenklatur: Nomenklatur) -> BarisProgramKegiatan:
    """A row with the official name of its code where nobody typed one."""
    resmi = None if b.nama else nomenklatur.cari(b.kode_rekening.teks)
    return b.dengan({"nama": replace(b.nama, teks=resmi.nama)}) if resmi else b


def semua_simpul(akar: Iterable[Simpul]) -> Iterator[Simpul]:
    """Every named row, in the order of the sheet."""
    for simpul in akar:
        yield from simpul.turunan()


def _tingkat(b: BarisProgramKegiatan, jalur: list[Simpul]) -> tuple[str, Dasar]:
    tertulis = _NAMA_TINGKAT.get(kunci_pilihan(baca_pilihan(b.tingkat) or ""))
    dari_kode = tingkat_kode(b.kode_rekening.teks)
    if tertulis and not (dari_kode != tertulis and _cocok_kode(b, dari_kode, jalur)):
        return tertulis, Dasar.TERTULIS
    if dari_kode in TINGKAT:
        return dari_kode, Dasar.KODE
    nama = b.nama.teks.casefold()
    if nama.startswith("program ") or not jalur:
        return PROGRAM, Dasar.URUTAN
    if nama.startswith("kegiatan ") or all(s.tingkat == PROGRAM for s in jalur):
        return KEGIATAN, Dasar.URUTAN
    return SUB_KEGIATAN, Dasar.URUTAN


def _cocok_kode(b: BarisProgramKegiatan, tingkat: str, jalur: list[Simpul]) -> bool:
    """Whether a row's code continues that of the row one level above it, and is not that of a row
    above: then its level is that of its code, whatever is written."""
    kode = b.kode_rekening.teks
    atas = [s for s in jalur if bagian_kode(s.baris.kode_rekening.teks)]
    if tingkat not in TINGKAT or any(_sama_kode(kode, s.baris.kode_rekening.teks) for s in atas):
        return False
    satu_di_atas = TINGKAT.index(tingkat) - 1
    return any(
        TINGKAT.index(s.tingkat) == satu_di_atas and di_bawah(kode, s.baris.kode_rekening.teks)
        for s in atas
    )


def _sama_kode(a: str, b: str) -> bool:
    return bool(bagian_kode(a)) and bagian_kode(a) == bagian_kode(b)


def _tandai_jumlah(anak: list[Simpul]) -> None:
    """A sub kegiatan without a unit whose money is the sum of the same one's units below it."""
    for nomor, s in enumerate(anak):
        if s.baris.unit or s.tingkat != SUB_KEGIATAN:
            continue
        unit = []
        for lain in anak[nomor + 1 :]:
            if not lain.baris.unit or not _sama(s.baris, lain.baris):
                break
            unit.append(lain.baris)
        s.jumlah = len(unit) > 1 and _adalah_jumlah(s.baris, unit)
        s.renja_bersama = s.jumlah and not any(b.anggaran_renja for b in unit)


def _sama(a: BarisProgramKegiatan, b: BarisProgramKegiatan) -> bool:
    kode = a.kode_rekening.teks, b.kode_rekening.teks
    if all(map(bagian_kode, kode)):
        return _sama_kode(*kode)
    return kunci_nama(a.nama.teks) == kunci_nama(b.nama.teks)


def _adalah_jumlah(atas: BarisProgramKegiatan, bawah: list[BarisProgramKegiatan]) -> bool:
    kolom = [k for k in UANG if atas.isian(k).nilai and any(b.isian(k) for b in bawah)]
    return bool(kolom) and all(
        atas.isian(k).nilai == jumlah(n for b in bawah if (n := b.isian(k).nilai)) for k in kolom
    )
