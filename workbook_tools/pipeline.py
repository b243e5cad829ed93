"""The one way from cells to results, behind every front: file, live workbook, JSON."""

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.compute import hitung_semua
from workbook_tools.facts import Konteks
from workbook_tools.facts.keraguan import ragukan
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.sel import BukuSel
from workbook_tools.model.tabel import Tabel
from workbook_tools.records import Laporan
from workbook_tools.rules import aturan_kewajaran, periksa
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.jejak import centang_tersimpan, tandai_diterima
from workbook_tools.tables.susun import susun_laporan


class Olahan(Struct, frozen=True):
    """A workbook worked through: its tables, records and results with findings."""

    buku: BukuSel
    tabel: dict[str, Tabel]
    laporan: Laporan
    hasil: Hasil


def hitung(buku: BukuSel, triwulan: int | None = None) -> Olahan:
    """Compute and check one workbook. Does no I/O and never raises on bad input.

    ``triwulan``: up to this quarter (1 to 4), whatever Identitas says.
    """
    tabel = susun_tabel(buku)
    laporan = susun_laporan(tabel, triwulan)
    hasil = hitung_semua(laporan)
    temuan = periksa(Konteks(buku, tabel, laporan, hasil))
    temuan = tandai_diterima(temuan, centang_tersimpan(buku), tabel)
    hasil = ragukan(laporan, replace(hasil, temuan=temuan), aturan_kewajaran())
    return Olahan(buku, tabel, laporan, hasil)
