"""Progress towards the final target of the Renstra, and the years one by one."""

from workbook_tools.compute.capaian import hitung_capaian, rumus_kantor
from workbook_tools.compute.ucapan import hitungan_persen, ucap
from workbook_tools.model.hasil import BandingRenstra, Bilangan, Capaian, TahunRenstra
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka, persentase
from workbook_tools.records import Laporan
from workbook_tools.records.renstra import TAHUN_RENSTRA, BarisRenstra


def hitung_banding_renstra(
    laporan: Laporan, capaian: tuple[Capaian, ...]
) -> tuple[BandingRenstra, ...]:
    """Progress = realisation of this year / final target x 100 (percent), what is left in the
    indicator's unit, and target, realisation and achievement of every year."""
    renstra: dict[str, BarisRenstra] = {}
    for baris in laporan.renstra:
        renstra.setdefault(kunci_kode(baris.kode.teks), baris)
    return tuple(
        _satu(c, renstra[kunci_kode(c.kode)], laporan)
        for c in capaian
        if kunci_kode(c.kode) in renstra
    )


def target_akhir(baris: BarisRenstra, laporan: Laporan) -> Angka | None:
    """The final target; where its column is empty, the target of the last Renstra year."""
    if baris.target_akhir:
        return baris.target_akhir.angka
    jumlah = _jumlah_tahun(laporan)
    return baris.target(jumlah).angka if jumlah else None


def _satu(c: Capaian, baris: BarisRenstra, laporan: Laporan) -> BandingRenstra:
    akhir = target_akhir(baris, laporan)
    kemajuan: Bilangan = None
    sisa: Bilangan = None
    cara = "Belum dinilai." if c.realisasi is None else "Belum ada target akhir."
    if c.realisasi is not None and akhir is not None:
        sisa = akhir.nilai - c.realisasi.nilai
        cara = "Target akhir 0: kemajuan tidak dapat dihitung."
        if akhir.nilai != 0:
            kemajuan = persentase(c.realisasi.nilai, akhir.nilai)
            cara = hitungan_persen(f"{ucap(c.realisasi)} ÷ {ucap(akhir)} × 100", kemajuan)
    return BandingRenstra(
        kode=c.kode,
        indikator=c.indikator,
        satuan=c.satuan,
        kondisi_awal=baris.kondisi_awal.angka,
        target_akhir=akhir,
        realisasi=c.realisasi,
        kemajuan=kemajuan,
        sisa=sisa,
        per_tahun=_per_tahun(c, baris, laporan),
        cara_hitung=cara,
    )


def _per_tahun(c: Capaian, baris: BarisRenstra, laporan: Laporan) -> tuple[TahunRenstra, ...]:
    awal = laporan.renstra_awal
    if awal is None:
        return ()
    hasil = []
    for ke in range(1, _jumlah_tahun(laporan) + 1):
        target = baris.target(ke).angka
        realisasi = baris.realisasi(ke).angka
        if realisasi is None and ke == laporan.tahun_ke:
            realisasi = c.realisasi
        nilai = hitung_capaian(target, realisasi, c.arah, rumus_kantor(laporan.kebijakan))
        hasil.append(TahunRenstra(awal + ke - 1, target, realisasi, nilai.persen))
    return tuple(hasil)


def _jumlah_tahun(laporan: Laporan) -> int:
    if laporan.renstra_awal is None or laporan.renstra_akhir is None:
        return 0
    return max(0, min(TAHUN_RENSTRA, laporan.renstra_akhir - laporan.renstra_awal + 1))
