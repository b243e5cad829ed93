"""Village-owned enterprises: how many operate well, and their profit."""

from workbook_tools.compute.nilai import Nilai, cacah, gelap_pilihan, kali, lubang_dari
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
    gelap = gelap_pilihan(b.beroperasi_baik for b in laporan.bumdes)
    gelap_aktif = gelap_pilihan(b.aktif for b in laporan.bumdes)
    persen_semua = kali(cacah(len(baik), gelap, len(rincian)), 100)
    persen_aktif = kali(cacah(len(baik_aktif), gelap, len(aktif)), 100)
    if gelap_aktif:  # neither part nor whole is known
        persen_aktif = Nilai(None, (*gelap, *gelap_aktif))
    return Bumdes(
        jumlah=len(rincian),
        aktif=len(aktif),
        baik=len(baik),
        baik_aktif=len(baik_aktif),
        persen_semua=persen_semua.pasti,
        persen_aktif=persen_aktif.pasti,
        rincian=rincian,
        lubang=lubang_dari(
            baik=cacah(len(baik), gelap), persen_semua=persen_semua, persen_aktif=persen_aktif
        ),
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
