"""How many independent places speak against a spoilt cell, exactly."""

from tests.mutasi.perusak import Rusakan
from workbook_tools.compute import hitung_semua
from workbook_tools.diagnosis.akar import semua_butir
from workbook_tools.facts import Konteks
from workbook_tools.facts.ledger import Butir, Gugus, Jumlah, Letak
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.susun import susun_laporan


def saksi(r: Rusakan) -> int:
    """The places that the spoilt cell disagrees with and that tell its value exactly: copies on
    other sheets, sums, and (of a stated figure) its recomputation. A rounded percentage does not.
    """
    buku = buku_dari_masukan(r.isi)
    tabel = susun_tabel(buku)
    laporan = susun_laporan(tabel)
    letak = r.lembar, r.sel
    semua = semua_butir(Konteks(buku, tabel, laporan, hitung_semua(laporan)))
    return len({_lawan(b, letak) for b in semua if not b.cocok() and _tepat(b, letak)})


def _tepat(b: Butir, letak: Letak) -> bool:
    if isinstance(b.kanan, Gugus):
        return letak in b.kiri.letak | b.kanan.letak
    return letak in b.kiri.letak or (letak in b.sel[1] and isinstance(b.kanan[0], Jumlah))


def _lawan(b: Butir, letak: Letak) -> frozenset[Letak]:
    return (b.kiri.letak | b.sel[1]) - {letak}
