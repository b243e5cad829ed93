"""Village-owned enterprises: how many operate well, and their profit."""

from fractions import Fraction

from workbook_tools.model.hasil import Bumdes, UntungBumdes
from workbook_tools.numbers import jumlah
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.bumdes import BULAN, BarisBumdes
from workbook_tools.records.pilihan import pilihan


def hitung_bumdes(laporan: Laporan) -> Bumdes:
    """Counts, percentages on all and on the active ones, months with profit and profit (rupiah).

    An enterprise whose activity is not stated is taken as active.
    """
    rincian = tuple(_rincian(b) for b in laporan.bumdes)
    aktif = [r for r in rincian if r.aktif is not False]
    baik = [r for r in rincian if r.beroperasi_baik]
    baik_aktif = [r for r in aktif if r.beroperasi_baik]
    return Bumdes(
        jumlah=len(rincian),
        aktif=len(aktif),
        baik=len(baik),
        baik_aktif=len(baik_aktif),
        persen_semua=_persen(len(baik), len(rincian)),
        persen_aktif=_persen(len(baik_aktif), len(aktif)),
        rincian=rincian,
    )


def _rincian(b: BarisBumdes) -> UntungBumdes:
    bulanan = [n for bulan in BULAN if (n := b.isian(bulan).nilai)]
    return UntungBumdes(
        desa=b.desa.teks,
        bumdes=b.bumdes.teks,
        aktif=_ya(b.aktif),
        beroperasi_baik=_ya(b.beroperasi_baik),
        bulan_untung=sum(1 for n in bulanan if n > 0),
        keuntungan=jumlah(bulanan),
    )


def _ya(isian: Isian) -> bool | None:
    jawab = pilihan(isian)
    return None if not jawab else jawab == "ya"


def _persen(bagian: int, seluruh: int) -> Fraction | None:
    return Fraction(bagian * 100, seluruh) if seluruh else None
