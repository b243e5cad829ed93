"""New rows before they are written: where each belongs between the rows of the workbook."""

from collections.abc import Iterator

from msgspec import Struct, field

from workbook_tools.kelompok import kelompokkan
from workbook_tools.names.kode_rekening import bagian_kode
from workbook_tools.records import Isian
from workbook_tools.tables.pohon import Simpul
from workbook_tools.tempel.cocok import BarisBuku
from workbook_tools.tempel.rekam import BarisAsing

INDIKATOR = 9
"""Deeper than any name: a further indicator stands right below its own row."""


class BarisBaru(Struct):
    """A row to be added: below which row of the workbook, under a heading how deep, and whether
    it goes on with what stands there (its own kind)."""

    asal: BarisAsing
    nama: str
    sesudah: int
    dalam: int
    sejenis: bool
    isi: dict[str, Isian] = field(default_factory=dict)


class Penempatan(Struct):
    """Where the new rows stand: ``nomor`` of each, rows put in between (``sesudah``) and those of
    them that ranges above take in (``lanjut``)."""

    nomor: list[tuple[BarisBaru, int]] = field(default_factory=list)
    sesudah: dict[int, int] = field(default_factory=dict)
    lanjut: set[int] = field(default_factory=set)


class Antrean(Struct):
    """The new rows of one table, in its order."""

    buku: BarisBuku
    semua: list[BarisBaru] = field(default_factory=list)
    _akhir: dict[int, int] = field(default_factory=dict)

    def di_bawah(self, atas: Simpul, b: BarisAsing) -> tuple[int, bool]:
        """Below which row a new row of a heading goes: behind the last one whose code is smaller,
        else behind all; and whether that one is of its kind."""
        kode = _kode(b)
        kecil = [s for s in atas.anak if kode and _kunci(s.baris.kode_rekening.teks) < kode]
        if not kecil and kode and all(_kunci(s.baris.kode_rekening.teks) for s in atas.anak):
            return self.milik(atas), False
        calon = kecil or atas.anak
        if not calon:
            return self.milik(atas), False
        return self.ujung(calon[-1]), calon[-1].tingkat == b.tingkat and not calon[-1].anak

    def di_akar(self, akar: list[Simpul], b: BarisAsing) -> int:
        """As ``di_bawah`` for a row without a heading."""
        kode = _kode(b)
        kecil = [s for s in akar if kode and _kunci(s.baris.kode_rekening.teks) < kode]
        if kecil:
            return self.ujung(kecil[-1])
        berkode = bool(akar) and all(_kunci(s.baris.kode_rekening.teks) for s in akar)
        return self.buku.isi[0] - 1 if kode and berkode else self.buku.akhir

    def milik(self, s: Simpul) -> int:
        """The last row that is about a name itself: with its further indicators."""
        return max([s.baris.nomor_baris, *(i.nomor_baris for i in s.indikator)])

    def ujung(self, s: Simpul) -> int:
        """The last row below a name: its last account, indicator or sub kegiatan."""
        terakhir = max(self.milik(x) for x in s.turunan())
        return self._sampai(terakhir)

    def _sampai(self, nomor: int) -> int:
        """The last account below a record, which the tree does not know."""
        if not self._akhir:
            kini = 0
            rekaman = {b.nomor_baris for b in self.buku.rekaman}
            for n in self.buku.isi:
                kini = n if n in rekaman else kini
                self._akhir[kini] = n
        return self._akhir.get(nomor, nomor)

    def tempatkan(self) -> Penempatan:
        """The row of each. At the end of an open table nothing needs to be put in between."""
        hasil = Penempatan()
        kelompok = kelompokkan((x.sesudah, x) for x in self.semua)
        geser = 0
        for di_atas in sorted(kelompok):
            # What belongs to a deeper heading comes first, or it would stand under another one.
            urut = sorted(kelompok[di_atas], key=lambda x: -x.dalam)
            awal = di_atas + geser
            if not self._muat(di_atas, len(urut)):
                hasil.sesudah[di_atas] = len(urut)
                geser += len(urut)
                if urut[0].sejenis:
                    hasil.lanjut.add(di_atas)
            hasil.nomor += zip(urut, range(awal + 1, awal + 1 + len(urut)), strict=True)
        return hasil

    def _muat(self, di_atas: int, banyak: int) -> bool:
        """Whether the rows below are free down to the end, or to what closes the table."""
        if di_atas != self.buku.akhir:
            return False
        batas = self.buku.tertutup
        return not batas or di_atas + banyak < batas

    def __iter__(self) -> Iterator[BarisBaru]:
        return iter(self.semua)


def _kode(b: BarisAsing) -> tuple[tuple[int, str], ...]:
    return _kunci(b.identitas["kode_rekening"].teks if "kode_rekening" in b.identitas else "")


def _kunci(kode: str) -> tuple[tuple[int, str], ...]:
    """Codes in their order: parts as numbers."""
    return tuple((int(p) if p.isdigit() else 0, p) for p in bagian_kode(kode))
