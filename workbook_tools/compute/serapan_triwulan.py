"""Budget absorption as of a quarter, from the quarterly amounts of Program Kegiatan."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.anggaran import Tingkatan, per_tingkat, uang
from workbook_tools.compute.angka_triwulan import empat_triwulan
from workbook_tools.compute.nilai import Nilai, bagi, dari_isian, jumlah, kurang, lubang_dari, sebab
from workbook_tools.compute.rentang import Rentang
from workbook_tools.compute.ucapan import persen_rupiah
from workbook_tools.model.triwulan import SerapanTriwulan
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.anggaran import BarisAnggaran

RAK, REALISASI = "rak_tw", "realisasi_tw"


def hitung_serapan_triwulan(laporan: Laporan, ke: int) -> tuple[SerapanTriwulan, ...]:
    """Every program, its kegiatan, their sub kegiatan, then the total; sums of the quarters up to
    ``ke`` (rupiah), whose cells hold each quarter's own amount. Nothing where no amount is given
    by quarters."""
    if not any(sel_triwulan(b, ke, a) for b in laporan.anggaran for a in (RAK, REALISASI)):
        return ()
    return tuple(_satu(t, ke) for t in per_tingkat(laporan))


def sel_triwulan(b: BarisAnggaran, ke: int, awalan: str) -> list[Isian]:
    """The filled cells of a budget row's quarters up to ``ke``."""
    return [i for i in empat_triwulan(b.asal, awalan)[:ke] if i] if b.asal is not None else []


def _satu(t: Tingkatan, ke: int) -> SerapanTriwulan:
    anggaran = jumlah(uang(b, "anggaran") for b in t.baris)
    rak = jumlah(_nilai(t, ke, RAK))
    realisasi = jumlah(_nilai(t, ke, REALISASI))
    persen, persen_rak = bagi(realisasi, anggaran, 100), bagi(realisasi, rak, 100)
    sisa, selisih_rak = kurang(anggaran, realisasi), kurang(realisasi, rak)
    program, kegiatan, sub_kegiatan = t.nama
    return SerapanTriwulan(
        tingkat=t.tingkat,
        program=program,
        kegiatan=kegiatan,
        sub_kegiatan=sub_kegiatan,
        anggaran=anggaran.pasti,
        rak=rak.pasti,
        realisasi=realisasi.pasti,
        persen=persen.pasti,
        persen_rak=persen_rak.pasti,
        selisih_rak=selisih_rak.pasti,
        sisa=sisa.pasti,
        cara_hitung=_cara(anggaran, realisasi, persen),
        baris=tuple(b.nomor_baris for b in t.baris),
        simpul=t.simpul,
        lubang=lubang_dari(
            anggaran=anggaran,
            rak=rak,
            realisasi=realisasi,
            persen=persen,
            persen_rak=persen_rak,
            selisih_rak=selisih_rak,
            sisa=sisa,
        ),
    )


def _nilai(t: Tingkatan, ke: int, awalan: str) -> Iterator[Nilai]:
    """The amounts; an unread one lies between nothing and the row's budget."""
    for b in t.baris:
        pagu = b.berlaku.nilai
        kira = Rentang(Fraction(0), pagu) if pagu is not None and pagu >= 0 else None
        yield from (dari_isian(i, kira) for i in sel_triwulan(b, ke, awalan))


def _cara(anggaran: Nilai, realisasi: Nilai, persen: Nilai) -> str:
    """The sum in words, or the true reason why there is none."""
    if persen.sel:
        return sebab(persen)
    if not realisasi.ada:
        return "Realisasi triwulan belum diisi."
    if persen.pasti is None or realisasi.pasti is None or anggaran.pasti is None:
        return "Anggaran belum diisi atau 0: persen tidak dapat dihitung."
    return persen_rupiah(realisasi.pasti, anggaran.pasti, persen.pasti)
