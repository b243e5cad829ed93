"""Progress towards the final target of the Renstra, and the years one by one."""

from workbook_tools.compute.capaian import NilaiCapaian, Rumus, hitung_capaian, rumus_kantor
from workbook_tools.compute.indikator import kinerja_per_kode
from workbook_tools.compute.nilai import (
    atau_lubang,
    dari_isian,
    lubang_dari,
    medan,
    sebab,
    tambah_gelap,
)
from workbook_tools.compute.ucapan import BELUM
from workbook_tools.model.hasil import BandingRenstra, Capaian, TahunRenstra
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.renstra import TAHUN_RENSTRA, BarisRenstra


def hitung_banding_renstra(
    laporan: Laporan, capaian: tuple[Capaian, ...]
) -> tuple[BandingRenstra, ...]:
    """Progress: the realisation of this year against the final target by the formula of the
    indicator's direction (percent); what is left in its unit; target, realisation and achievement
    of every year."""
    renstra: dict[str, BarisRenstra] = {}
    for baris in laporan.renstra:
        renstra.setdefault(kunci_kode(baris.kode.teks), baris)
    kinerja = kinerja_per_kode(laporan)
    hasil = []
    for c in capaian:
        kunci = kunci_kode(c.kode)
        if kunci in renstra:
            kini = kinerja[kunci].realisasi if kunci in kinerja else None
            hasil.append(_satu(c, kini, renstra[kunci], laporan))
    return tuple(hasil)


def target_akhir(baris: BarisRenstra, laporan: Laporan) -> Isian:
    """The cell of the final target; where its column is empty, of the last Renstra year's."""
    jumlah = _jumlah_tahun(laporan)
    return baris.target_akhir if baris.target_akhir or not jumlah else baris.target(jumlah)


def _satu(c: Capaian, kini: Isian | None, baris: BarisRenstra, laporan: Laporan) -> BandingRenstra:
    sel_akhir = target_akhir(baris, laporan)
    akhir = sel_akhir.angka
    maju = hitung_capaian(akhir, c.realisasi, c.arah, rumus_kantor(laporan.kebijakan))
    sisa = akhir.nilai - c.realisasi.nilai if akhir and c.realisasi else None
    gelap = tambah_gelap(atau_lubang(maju.persen, kini, sel_akhir), medan(c, "arah").sel)
    return BandingRenstra(
        kode=c.kode,
        indikator=c.indikator,
        satuan=c.satuan,
        kondisi_awal=baris.kondisi_awal.angka,
        target_akhir=akhir,
        realisasi=c.realisasi,
        kemajuan=gelap.pasti,
        sisa=sisa,
        per_tahun=_per_tahun(c, kini, baris, laporan),
        cara_hitung=sebab(gelap) or _cara(maju, c.realisasi),
        lubang=lubang_dari(
            kondisi_awal=dari_isian(baris.kondisi_awal),
            target_akhir=dari_isian(sel_akhir),
            realisasi=dari_isian(kini),
            kemajuan=gelap,
            sisa=atau_lubang(sisa, kini, sel_akhir),
        ),
        target_akhir_tertulis=sel_akhir.teks,
        realisasi_tertulis=c.realisasi_tertulis,
    )


def _cara(maju: NilaiCapaian, realisasi: Angka | None) -> str:
    if realisasi is None:
        return BELUM
    return maju.cara_hitung.replace("Belum ada target.", "Belum ada target akhir.")


def _per_tahun(
    c: Capaian, kini: Isian | None, baris: BarisRenstra, laporan: Laporan
) -> tuple[TahunRenstra, ...]:
    awal = laporan.renstra_awal
    if awal is None:
        return ()
    rumus = rumus_kantor(laporan.kebijakan)
    hasil = []
    for ke in range(1, _jumlah_tahun(laporan) + 1):
        realisasi = baris.realisasi(ke)
        if kini is not None and ke == laporan.tahun_ke and realisasi.belum_dinilai:
            realisasi = kini
        hasil.append(_tahun(awal + ke - 1, baris.target(ke), realisasi, c, rumus))
    return tuple(hasil)


def _tahun(tahun: int, target: Isian, realisasi: Isian, c: Capaian, rumus: Rumus) -> TahunRenstra:
    nilai = hitung_capaian(target.angka, realisasi.angka, c.arah, rumus)
    gelap = atau_lubang(nilai.persen, target, realisasi)
    gelap = tambah_gelap(gelap, medan(c, "arah").sel)
    return TahunRenstra(
        tahun,
        target.angka,
        realisasi.angka,
        gelap.pasti,
        lubang_dari(
            target=dari_isian(target),
            realisasi=dari_isian(realisasi),
            capaian=gelap,
        ),
        target.teks,
        realisasi.teks,
    )


def _jumlah_tahun(laporan: Laporan) -> int:
    if laporan.renstra_awal is None or laporan.renstra_akhir is None:
        return 0
    return max(0, min(TAHUN_RENSTRA, laporan.renstra_akhir - laporan.renstra_awal + 1))
