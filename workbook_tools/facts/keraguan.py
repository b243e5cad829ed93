"""Which figures rest on a cell that is probably wrong: decided here, printed by all."""

from collections.abc import Collection, Iterable

from msgspec.structs import replace

from workbook_tools.compute.nilai import medan
from workbook_tools.compute.tumpuan import Tumpuan
from workbook_tools.model.hasil import Capaian, Hasil
from workbook_tools.model.lubang import KOSONG, BerRagu, Ragu
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.model.triwulan import Triwulan
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.deklarasi import LEMBAR

Tuduhan = dict[tuple[str, str], str]
"""Cells (sheet id, address) that are accused, with the rule."""


def ragukan(laporan: Laporan, hasil: Hasil, kewajaran: Collection[str]) -> Hasil:
    """Mark the achievements and the figures of the summary that rest on a cell which a finding
    holds to be wrong, or which one of the rules ``kewajaran`` holds to be hardly possible. An
    amount that is missing among others makes their sum as doubtful. A cell of which the office
    accepted a finding with a reason is not doubted; one that cannot be read is a hole, told
    elsewhere."""
    diterima = {(t.lembar, t.sel) for t in hasil.temuan if t.diterima}
    dituduh = _tuduhan(hasil.temuan, kewajaran) | _kosong(hasil)
    tuduhan = {sel: kode for sel, kode in dituduh.items() if sel not in diterima}
    if not tuduhan:
        return hasil
    tumpuan = Tumpuan(laporan, hasil)
    ringkasan = _medan(tumpuan.dasar_ringkasan(), tuduhan)
    capaian = tuple(_capaian(c, tumpuan, tuduhan) for c in hasil.capaian)
    semua = (r for _, ragu in (*ringkasan, *(x for c in capaian for x in c.ragu)) for r in ragu)
    return replace(
        hasil,
        ringkasan=replace(hasil.ringkasan, ragu=ringkasan),
        capaian=capaian,
        triwulan=_triwulan(hasil.triwulan, tumpuan, tuduhan) if hasil.triwulan else None,
        ragu=tuple(dict.fromkeys(semua)),
    )


def _tuduhan(temuan: Iterable[Temuan], kewajaran: Collection[str]) -> Tuduhan:
    """The accused cells; of several rules the one that says why the figure is hardly possible."""
    hasil: Tuduhan = {}
    for t in temuan:
        wajar = t.aturan not in kewajaran
        if not t.sel or (wajar and t.tingkat is not Tingkat.GALAT):
            continue
        if not wajar or (t.lembar, t.sel) not in hasil:
            hasil[t.lembar, t.sel] = t.aturan
    return hasil


def _kosong(hasil: Hasil) -> Tuduhan:
    """The cells that a complete report has filled and that are empty."""
    return {(x.lembar, x.sel): KOSONG for x in hasil.kelengkapan.kurang if x.sel}


def _medan(dasar: dict[str, list[Isian]], tuduhan: Tuduhan) -> BerRagu:
    semua = ((nama, _ragu(isian, tuduhan)) for nama, isian in dasar.items())
    return tuple((nama, ragu) for nama, ragu in semua if ragu)


def _ragu(isian: Iterable[Isian], tuduhan: Tuduhan) -> tuple[Ragu, ...]:
    ada = {
        (i.lembar, i.sel): Ragu(i.lembar, i.sel, i.teks, tuduhan[i.lembar, i.sel])
        for i in isian
        if (i.lembar, i.sel) in tuduhan and not _lubang(i)
    }
    return tuple(ada.values())


def _lubang(i: Isian) -> bool:
    """Whether a cell should hold a number that cannot be read."""
    angka = LEMBAR[i.lembar].cari(i.kolom).jenis.bilangan
    return angka and bool(i) and i.nilai is None and not i.belum_dinilai


def _triwulan(t: Triwulan, tumpuan: Tumpuan, tuduhan: Tuduhan) -> Triwulan:
    serapan = _ragu(tumpuan.dasar_serapan(t), tuduhan)
    anggaran = t.anggaran
    if t.total and serapan:
        anggaran = (*anggaran[:-1], replace(t.total, ragu=(("persen", serapan),)))
    return replace(t, ragu=_medan(tumpuan.dasar_triwulan(t), tuduhan), anggaran=anggaran)


def _capaian(c: Capaian, tumpuan: Tumpuan, tuduhan: Tuduhan) -> Capaian:
    ragu = _ragu(tumpuan.dasar_kinerja(c.kode), tuduhan)
    if not ragu or not medan(c, "capaian").ada:
        return c
    return replace(c, ragu=(("capaian", ragu), ("capaian_dibatasi", ragu)))
