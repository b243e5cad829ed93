"""Achievement and absorption as of a quarter."""

from workbook_tools.compute.angka_triwulan import empat_triwulan, realisasi_sampai, target_sampai
from workbook_tools.compute.capaian import hitung_capaian, persen_capaian, rumus_kantor
from workbook_tools.compute.indikator import kinerja_per_kode
from workbook_tools.compute.kategori import cari_jenjang
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
from workbook_tools.compute.ringkasan import rerata_capaian
from workbook_tools.compute.serapan_triwulan import hitung_serapan_triwulan
from workbook_tools.model.triwulan import CapaianTriwulan, Triwulan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.identitas import TRIWULAN
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.perjanjian_kinerja import BarisPK
from workbook_tools.records.pilihan import pilihan

_TIADA = Isian("", "", "")


def hitung_triwulan(laporan: Laporan) -> Triwulan | None:
    """Everything as of the quarter that is asked for, else of the last one that has a figure; None
    where no quarter has any.

    Mean and category are those of ``rerata_capaian``: over the assessed indicators.
    """
    ke = laporan.triwulan or triwulan_terakhir(laporan)
    if ke is None:
        return None
    capaian = _semua(laporan, ke)
    rerata = rerata_capaian(capaian, laporan.kebijakan)
    return Triwulan(
        ke=ke,
        rata_rata_capaian=rerata.rata.pasti,
        rata_rata_dibatasi=rerata.dibatasi.pasti,
        kategori=rerata.jenjang.kategori if rerata.jenjang else None,
        warna=rerata.jenjang.warna if rerata.jenjang else None,
        jumlah_indikator=rerata.jumlah,
        belum_dinilai=rerata.belum,
        capaian=capaian,
        anggaran=hitung_serapan_triwulan(laporan, ke),
        lubang=lubang_dari(rata_rata_capaian=rerata.rata, rata_rata_dibatasi=rerata.dibatasi),
    )


def triwulan_terakhir(laporan: Laporan) -> int | None:
    """The last quarter (1 to 4) in which any realisation stands; None where none does."""
    for ke in range(len(TRIWULAN), 0, -1):
        kinerja = (b.isian(f"tw{ke}") for b in laporan.kinerja)
        uang = (b.asal.isian(f"realisasi_tw{ke}") for b in laporan.anggaran if b.asal)
        if any(not i.belum_dinilai for i in (*kinerja, *uang)):
            return ke
    return None


def _semua(laporan: Laporan, ke: int) -> tuple[CapaianTriwulan, ...]:
    kinerja = kinerja_per_kode(laporan)
    pk = {kunci_kode(b.kode.teks): b for b in reversed(laporan.perjanjian_kinerja)}
    hasil: dict[str, CapaianTriwulan] = {}
    for i in laporan.indikator:
        kunci = kunci_kode(i.kode.teks)
        if kunci and kunci not in hasil:
            hasil[kunci] = _satu(i, kinerja.get(kunci), pk.get(kunci), laporan, ke)
    return tuple(hasil.values())


def _satu(
    indikator: BarisIndikator,
    baris: BarisKinerja | None,
    pk: BarisPK | None,
    laporan: Laporan,
    ke: int,
) -> CapaianTriwulan:
    kebijakan, arah = laporan.kebijakan, pilihan(indikator.arah)
    agregasi = pilihan(indikator.agregasi)
    rumus = rumus_kantor(kebijakan)
    setahun = (baris.target if baris else None) or (pk.berlaku if pk else _TIADA)
    target = target_sampai(_sel(pk, "target_tw"), ke, agregasi, setahun)
    akhir = baris.realisasi if baris else _TIADA
    realisasi = realisasi_sampai(_sel(baris, "tw"), ke, agregasi, akhir)
    nilai = hitung_capaian(target.angka, realisasi.angka, arah, rumus)
    gelap = atau_lubang(nilai.persen, *target.sel, *realisasi.sel)
    tanpa_arah = gelap_pilihan([indikator.arah])
    gelap = tambah_gelap(gelap, tanpa_arah)
    dibatasi = batasi(gelap, kebijakan)
    jenjang = cari_jenjang(dibatasi.pasti, kebijakan)
    cara = f"{target.cara}{realisasi.cara}{nilai.cara_hitung}"
    # Of an indicator that should fall, part of a year says nothing about the whole.
    turun = arah == "turun"
    menuju = None if turun else persen_capaian(setahun.angka, realisasi.angka)
    menuju_sel = () if turun else (setahun, *realisasi.sel)
    setahun_penuh = tambah_gelap(atau_lubang(menuju, *menuju_sel), tanpa_arah)
    return CapaianTriwulan(
        kode=indikator.kode.teks,
        indikator=indikator.indikator.teks,
        satuan=indikator.satuan.teks,
        arah=arah,
        agregasi=agregasi,
        target_setahun=setahun.angka,
        target=target.angka,
        realisasi=realisasi.angka,
        capaian=gelap.pasti,
        capaian_dibatasi=dibatasi.pasti,
        kategori=jenjang.kategori if jenjang else None,
        warna=jenjang.warna if jenjang else None,
        capaian_setahun=setahun_penuh.pasti,
        cara_hitung=sebab(gelap) or realisasi.sebab or target.sebab or cara,
        baris=baris.nomor_baris if baris else 0,
        lubang=lubang_dari(
            arah=Nilai(None, tanpa_arah),
            target_setahun=dari_isian(setahun),
            target=atau_lubang(None, *target.sel),
            realisasi=atau_lubang(None, *realisasi.sel),
            capaian=gelap,
            capaian_dibatasi=dibatasi,
            capaian_setahun=setahun_penuh,
        ),
    )


def _sel(baris: BarisKinerja | BarisPK | None, awalan: str) -> list[Isian]:
    """The cells of the four quarters; empty ones where the indicator has no row."""
    return [_TIADA] * len(TRIWULAN) if baris is None else empat_triwulan(baris, awalan)
