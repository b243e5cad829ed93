"""Achievement of all indicators, in the order of the Indikator sheet."""

from workbook_tools.compute.capaian import hitung_capaian, rumus_kantor
from workbook_tools.compute.kategori import cari_jenjang, di_celah
from workbook_tools.compute.nilai import (
    Nilai,
    atau_lubang,
    batasi,
    dari_isian,
    gelap_pilihan,
    lubang_dari,
    sebab,
    tambah_gelap,
)
from workbook_tools.model.hasil import Capaian
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka
from workbook_tools.records import Laporan
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.pilihan import pilihan


def hitung_semua_capaian(laporan: Laporan) -> tuple[Capaian, ...]:
    """One result per indicator; an indicator without a row on Realisasi Kinerja has none.

    A code used twice counts once, the first time; a rule reports the second.
    """
    kinerja = kinerja_per_kode(laporan)
    hasil: dict[str, Capaian] = {}
    for indikator in laporan.indikator:
        kunci = kunci_kode(indikator.kode.teks)
        if kunci and kunci not in hasil:
            hasil[kunci] = _satu(indikator, kinerja.get(kunci), laporan)
    return tuple(hasil.values())


def kinerja_per_kode(laporan: Laporan) -> dict[str, BarisKinerja]:
    """The rows of Realisasi Kinerja by the key of their code; of two rows the first."""
    return {kunci_kode(b.kode.teks): b for b in reversed(laporan.kinerja)}


def target_kinerja(baris: BarisKinerja | None) -> Angka | None:
    """The target of the year as Realisasi Kinerja states it."""
    return baris.target.angka if baris else None


def _satu(indikator: BarisIndikator, baris: BarisKinerja | None, laporan: Laporan) -> Capaian:
    kebijakan = laporan.kebijakan
    arah = pilihan(indikator.arah)
    target = target_kinerja(baris)
    realisasi = baris.realisasi.angka if baris else None
    nilai = hitung_capaian(target, realisasi, arah, rumus_kantor(kebijakan))
    gelap = atau_lubang(nilai.persen, *((baris.target, baris.realisasi) if baris else ()))
    tanpa_arah = gelap_pilihan([indikator.arah])
    gelap = tambah_gelap(gelap, tanpa_arah)
    dibatasi = batasi(gelap, kebijakan)
    jenjang = cari_jenjang(dibatasi.pasti, kebijakan)
    return Capaian(
        kode=indikator.kode.teks,
        sasaran=indikator.sasaran.teks,
        indikator=indikator.indikator.teks,
        satuan=indikator.satuan.teks,
        arah=arah,
        target=target,
        realisasi=realisasi,
        capaian=gelap.pasti,
        capaian_dibatasi=dibatasi.pasti,
        kategori=jenjang.kategori if jenjang else None,
        warna=jenjang.warna if jenjang else None,
        celah=di_celah(dibatasi.pasti, kebijakan.skala),
        cara_hitung=sebab(gelap) or nilai.cara_hitung,
        baris=baris.nomor_baris if baris else 0,
        target_tertulis=baris.target.teks if baris else "",
        realisasi_tertulis=baris.realisasi.teks if baris else "",
        lubang=lubang_dari(
            arah=Nilai(None, tanpa_arah),
            target=dari_isian(baris.target if baris else None),
            realisasi=dari_isian(baris.realisasi if baris else None),
            capaian=gelap,
            capaian_dibatasi=dibatasi,
        ),
    )
