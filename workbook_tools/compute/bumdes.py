"""Village-owned enterprises: how many operate well, and their profit."""

from fractions import Fraction

from workbook_tools.compute.nilai import (
    Nilai,
    cacah,
    dari_isian,
    gelap_pilihan,
    jumlah,
    kali,
    lubang_dari,
    tahu,
)
from workbook_tools.compute.rentang import Rentang
from workbook_tools.model.hasil import Bumdes, UntungBumdes
from workbook_tools.model.lubang import SelGelap
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.bumdes import BarisBumdes
from workbook_tools.records.pilihan import pilihan


def hitung_bumdes(laporan: Laporan) -> Bumdes:
    """Counts, percentages on all and on the active ones, months with profit and profit (rupiah).

    An enterprise whose activity is not stated is taken as active.
    """
    rincian = tuple(_rincian(b) for b in laporan.bumdes)
    aktif = [r for r in rincian if r.aktif is not False]
    baik = [r for r in rincian if r.beroperasi_baik]
    baik_aktif = [r for r in aktif if r.beroperasi_baik]
    gelap = belum_dijawab(laporan)
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
            aktif=_sekitar(len(aktif), gelap_aktif, ()),
            baik=cacah(len(baik), gelap),
            baik_aktif=_sekitar(len(baik_aktif), gelap_aktif, gelap),
            persen_semua=persen_semua,
            persen_aktif=persen_aktif,
        ),
    )


def belum_dijawab(laporan: Laporan) -> tuple[SelGelap, ...]:
    """The cells that should say whether an enterprise operates well and cannot be read. An empty
    one is such a cell where "tidak" is written for others and the enterprise is not inactive."""
    berkata_tidak = any(pilihan(b.beroperasi_baik) == "tidak" for b in laporan.bumdes)
    giat = [b.beroperasi_baik for b in laporan.bumdes if pilihan(b.aktif) != "tidak"]
    diam = [b.beroperasi_baik for b in laporan.bumdes if pilihan(b.aktif) == "tidak"]
    return (*gelap_pilihan(giat, kosong=berkata_tidak), *gelap_pilihan(diam))


def _sekitar(banyak: int, kurang: tuple[SelGelap, ...], tambah: tuple[SelGelap, ...]) -> Nilai:
    """A count that unread cells can make smaller or larger."""
    batas = Rentang(Fraction(max(0, banyak - len(kurang))), Fraction(banyak + len(tambah)))
    return Nilai(batas, (*kurang, *tambah))


def _rincian(b: BarisBumdes) -> UntungBumdes:
    bulanan = [dari_isian(i) for i in b.bulanan]
    gelap = tuple(s for n in bulanan for s in n.sel)
    untung = sum(1 for n in bulanan if n.pasti is not None and n.pasti > 0)
    keuntungan = jumlah(bulanan) if any(n.ada for n in bulanan) else tahu(Fraction(0))
    return UntungBumdes(
        desa=b.desa.teks,
        bumdes=b.bumdes.teks,
        aktif=_ya(b.aktif),
        beroperasi_baik=_ya(b.beroperasi_baik),
        bulan_untung=untung,
        keuntungan=keuntungan.pasti,
        lubang=lubang_dari(
            aktif=Nilai(None, gelap_pilihan([b.aktif])),
            beroperasi_baik=Nilai(None, gelap_pilihan([b.beroperasi_baik])),
            bulan_untung=cacah(untung, gelap),
            keuntungan=keuntungan,
        ),
    )


def _ya(isian: Isian) -> bool | None:
    jawab = pilihan(isian)
    return None if not jawab else jawab == "ya"
