"""Budget rolled up from sub kegiatan to kegiatan, program and total, always by sums."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import asdict

from workbook_tools.compute.nilai import (
    Nilai,
    bagi,
    dari_isian,
    jumlah,
    kurang,
    lubang_dari,
    sebab,
)
from workbook_tools.compute.rentang import Rentang
from workbook_tools.compute.ucapan import persen_rupiah
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.hasil import Anggaran
from workbook_tools.model.lubang import BerLubang
from workbook_tools.names.pohon import TINGKAT, Silsilah, Simpul
from workbook_tools.numbers import persentase
from workbook_tools.records import Laporan
from workbook_tools.records.anggaran import BarisAnggaran

_Baris = tuple[Silsilah, BarisAnggaran]


class Tingkatan(Struct, frozen=True):
    """A program, kegiatan, sub kegiatan or the total, with the rows that it sums."""

    tingkat: str
    nama: tuple[str | None, str | None, str | None]  # program, kegiatan, sub kegiatan
    simpul: Simpul | None
    baris: tuple[BarisAnggaran, ...]


def hitung_anggaran(laporan: Laporan) -> tuple[Anggaran, ...]:
    """Every program, its kegiatan, their sub kegiatan, then the total.

    persen = realisasi / anggaran x 100 from sums, never a mean of percentages
    (PermenPANRB 53/2014 Lampiran II, realisasi anggaran).
    """
    return tuple(map(_jumlahkan, per_tingkat(laporan)))


def per_tingkat(laporan: Laporan) -> Iterator[Tingkatan]:
    """Every program, its kegiatan, their sub kegiatan, then the total; nothing without rows."""
    baris = [(laporan.silsilah(b), b) for b in laporan.anggaran]
    for isi_program in _kelompok(baris, 0):
        yield _tingkatan("program", isi_program)
        for isi_kegiatan in _kelompok(isi_program, 1):
            yield _tingkatan("kegiatan", isi_kegiatan)
            yield from (_tingkatan("sub_kegiatan", [b]) for b in isi_kegiatan)
    if baris:
        yield _tingkatan("total", baris)


def persen_serapan(anggaran: Fraction | None, realisasi: Fraction | None) -> Fraction | None:
    """Absorption in percent; None without a budget."""
    if not anggaran or realisasi is None:
        return None
    return persentase(realisasi, anggaran)


def uang(b: BarisAnggaran, kolom: str) -> Nilai:
    """The amount of a row (rupiah), of budgets the one in force; one that cannot be read with what
    its own row says of it."""
    isian = b.yang_berlaku(kolom)
    return dari_isian(isian, perkiraan(b, kolom) if isian.nilai is None else None)


def perkiraan(b: BarisAnggaran, kolom: str) -> Rentang | None:
    """What an unreadable amount can be: from the row's stated percentage, else 0 to the budget."""
    persen = _persen_tertulis(b)
    if kolom == "realisasi" and b.berlaku.nilai is not None and b.berlaku.nilai >= 0:
        anggaran = b.berlaku.nilai
        if persen is None:
            return Rentang(Fraction(0), anggaran)
        return Rentang(anggaran * persen.bawah / 100, anggaran * persen.atas / 100)
    if kolom == "anggaran" and b.realisasi.nilai and persen is not None and persen.bawah > 0:
        realisasi = b.realisasi.nilai
        return Rentang(realisasi * 100 / persen.atas, realisasi * 100 / persen.bawah)
    return None


def _persen_tertulis(b: BarisAnggaran) -> Rentang | None:
    """The row's stated percentage with half a unit of its last digit to both sides."""
    angka = b.persen_dilaporkan.angka
    if angka is None or angka.nilai < 0:
        return None
    setengah = Fraction(1, 2 * 10**angka.desimal)
    return Rentang(max(Fraction(0), angka.nilai - setengah), angka.nilai + setengah)


class Serapan(Struct, frozen=True):
    """Budget and realisation (rupiah) of some rows, what is left, and percent."""

    anggaran: Nilai
    realisasi: Nilai
    persen: Nilai
    sisa: Nilai

    @property
    def lubang(self) -> BerLubang:
        """Which of them are not known."""
        return lubang_dari(**asdict(self))

    @property
    def cara_hitung(self) -> str:
        """The sum in words, or the true reason why there is none."""
        if self.persen.sel:
            return sebab(self.persen)
        anggaran, realisasi = self.anggaran.pasti, self.realisasi.pasti
        if anggaran is None or not anggaran:
            kata = "belum diisi" if anggaran is None else "0"
            return f"Anggaran {kata}: persen tidak dapat dihitung."
        if realisasi is None or self.persen.pasti is None:
            return "Realisasi belum diisi: persen tidak dapat dihitung."
        return persen_rupiah(realisasi, anggaran, self.persen.pasti)


def hitung_serapan(baris: Sequence[BarisAnggaran]) -> Serapan:
    """Sums over rows; an unread amount makes everything that rests on it unknown."""
    anggaran = jumlah(uang(b, "anggaran") for b in baris)
    realisasi = jumlah(uang(b, "realisasi") for b in baris)
    return Serapan(anggaran, realisasi, bagi(realisasi, anggaran, 100), kurang(anggaran, realisasi))


def _tingkatan(tingkat: str, isi: list[_Baris]) -> Tingkatan:
    dalam = TINGKAT.index(tingkat) + 1 if tingkat in TINGKAT else 0
    program, kegiatan, sub = (None if n >= dalam else _nama(isi[0], n) for n in range(len(TINGKAT)))
    simpul = isi[0][0][dalam - 1] if dalam else None
    return Tingkatan(tingkat, (program, kegiatan, sub), simpul, tuple(b for _, b in isi))


def _jumlahkan(t: Tingkatan) -> Anggaran:
    s = hitung_serapan(t.baris)
    program, kegiatan, sub_kegiatan = t.nama
    return Anggaran(
        tingkat=t.tingkat,
        program=program,
        kegiatan=kegiatan,
        sub_kegiatan=sub_kegiatan,
        anggaran=s.anggaran.pasti,
        realisasi=s.realisasi.pasti,
        persen=s.persen.pasti,
        sisa=s.sisa.pasti,
        cara_hitung=s.cara_hitung,
        tak_terbaca=len(s.anggaran.sel) + len(s.realisasi.sel),
        baris=tuple(b.nomor_baris for b in t.baris),
        simpul=t.simpul,
        lubang=s.lubang,
    )


def _nama(satu: _Baris, tingkat: int) -> str:
    """The official name of a level; '' where the row is silent."""
    silsilah, baris = satu
    simpul = silsilah[tingkat]
    return simpul.nama if simpul else baris.isian(TINGKAT[tingkat]).teks


def _kelompok(isi: list[_Baris], tingkat: int) -> list[list[_Baris]]:
    """Rows of one program or kegiatan together, in the order in which they first appear."""
    kelompok = kelompokkan((satu[0][tingkat], satu) for satu in isi)
    return list(kelompok.values())
