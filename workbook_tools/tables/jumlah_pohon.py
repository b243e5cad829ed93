"""Money typed above other rows of Program Kegiatan, beside the sum of the rows below."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.numbers import jumlah
from workbook_tools.records.isian import Isian
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.tables.pohon import UANG, Simpul, semua_simpul, susun_pohon


class JumlahPohon(Struct, frozen=True):
    """A typed amount, the row it stands in, the filled cells below it and their sum (rupiah)."""

    simpul: Simpul
    isian: Isian
    rincian: tuple[Isian, ...]
    total: Fraction
    berlaku: Fraction

    @property
    def cocok(self) -> bool:
        """Whether the amount is the sum of the rows below; of amended budgets those that were not
        amended may count as well."""
        return self.isian.nilai in (self.total, self.berlaku)


def jumlah_pohon(baris: Iterable[BarisProgramKegiatan]) -> Iterator[JumlahPohon]:
    """All amounts that are typed above rows of which every amount can be read."""
    for s in semua_simpul(susun_pohon(baris)):
        for kolom in UANG if s.anak and not s.jumlah else ():
            satu = _satu(s, s.baris.isian(kolom))
            if satu is not None:
                yield satu


def _satu(s: Simpul, isian: Isian) -> JumlahPohon | None:
    daun = [x.baris.isian(isian.kolom) for x in s.turunan() if x.daun]
    terisi = tuple(i for i in daun if i)
    if isian.nilai is None or isian.rumus or not terisi:
        return None
    if any(i.nilai is None and not i.belum_dinilai for i in terisi):
        return None  # what cannot be read is told by itself
    total = jumlah(i.nilai for i in terisi if i.nilai is not None)
    berlaku = total
    if isian.kolom == "anggaran_perubahan":
        semua = (x.baris.anggaran_berlaku for x in s.turunan() if x.daun)
        berlaku = jumlah(i.nilai for i in semua if i.nilai is not None)
    return JumlahPohon(s, isian, terisi, total, berlaku)
