"""From a workbook that was worked through to its condensed form."""

from msgspec.structs import replace

from workbook_tools.model.hasil import Capaian
from workbook_tools.model.petikan import (
    Kutipan,
    Petikan,
    PetikanIndikator,
    PetikanKebijakan,
    PetikanPembanding,
)
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import cetak_angka, cetak_persen, cetak_ringkas
from workbook_tools.pipeline import Olahan
from workbook_tools.records import MASUKAN, Baris, Laporan
from workbook_tools.records.identitas import TRIWULAN
from workbook_tools.records.indikator import BarisIndikator
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.pembanding import BarisPembanding
from workbook_tools.records.pilihan import pilihan
from workbook_tools.tables.jejak import sidik_isian, triwulan_tersimpan


def petik(olahan: Olahan, berkas: str, disimpan: float | None = None) -> Petikan:
    """Condense a workbook; ``berkas`` is its path as the user is to see it, ``disimpan`` when
    people last saved it."""
    laporan, hasil = olahan.laporan, olahan.hasil
    d = laporan.identitas
    return Petikan(
        berkas=berkas,
        sidik=sidik_isian(olahan.tabel),
        perangkat_daerah=Kutipan.dari(d.perangkat_daerah),
        kabupaten=Kutipan.dari(d.kabupaten),
        tahun_tertulis=Kutipan.dari(d.tahun),
        jenis=d.jenis.teks,
        provinsi=d.provinsi.teks,
        tahun=laporan.tahun,
        ringkasan=replace(hasil.ringkasan, ragu=()),
        warna=_warna(laporan.kebijakan, hasil.ringkasan.kategori),
        kebijakan=_kebijakan(laporan),
        rumus_turun=laporan.kebijakan.rumus_turun,
        indikator=_indikator(laporan, hasil.capaian),
        pembanding=tuple(_pembanding(b) for b in laporan.pembanding),
        anggaran=tuple(replace(a, cara_hitung="", baris=(), simpul=None) for a in hasil.anggaran),
        efisiensi=tuple(replace(e, cara_hitung="", simpul=None) for e in hasil.efisiensi),
        desa=hasil.desa,
        bumdes=replace(hasil.bumdes, rincian=()),
        ikm=tuple(replace(i, cara_hitung="") for i in hasil.ikm),
        kelengkapan=hasil.kelengkapan,
        temuan=hasil.temuan,
        triwulan=_triwulan(olahan),
        disimpan=disimpan or 0,
    )


def _triwulan(olahan: Olahan) -> str:
    """The quarter that Identitas names, or up to which the workbook was computed last."""
    ke = olahan.laporan.triwulan
    return TRIWULAN[ke - 1] if ke else triwulan_tersimpan(olahan.buku.lembar) or ""


def _indikator(laporan: Laporan, capaian: tuple[Capaian, ...]) -> tuple[PetikanIndikator, ...]:
    indikator: dict[str, BarisIndikator] = {}
    for i in laporan.indikator:
        indikator.setdefault(kunci_kode(i.kode.teks), i)
    kinerja: dict[str, BarisKinerja] = {}
    for b in laporan.kinerja:
        kinerja.setdefault(kunci_kode(b.kode.teks), b)
    return tuple(
        _satu(indikator[kunci_kode(c.kode)], kinerja.get(kunci_kode(c.kode)), c) for c in capaian
    )


def _satu(i: BarisIndikator, b: BarisKinerja | None, c: Capaian) -> PetikanIndikator:
    return PetikanIndikator(
        kode=Kutipan.dari(i.kode),
        indikator=Kutipan.dari(i.indikator),
        satuan=Kutipan.dari(i.satuan),
        arah=Kutipan.dari(i.arah),
        arah_berlaku=pilihan(i.arah),
        target=_kutip(b, "target"),
        realisasi=_kutip(b, "realisasi"),
        capaian=c.capaian,
        capaian_dibatasi=c.capaian_dibatasi,
        kategori=c.kategori,
        warna=c.warna,
        cara_hitung=c.cara_hitung,
        lubang=c.lubang,
        ragu=c.ragu,
    )


def _kutip(baris: Baris | None, kolom: str) -> Kutipan:
    return Kutipan.dari(baris.isian(kolom)) if baris else Kutipan("kinerja", kolom, "")


def _pembanding(b: BarisPembanding) -> PetikanPembanding:
    return PetikanPembanding(
        kode=Kutipan.dari(b.kode),
        kecamatan=Kutipan.dari(b.kecamatan),
        target=Kutipan.dari(b.target),
        realisasi=Kutipan.dari(b.realisasi),
        capaian_dilaporkan=Kutipan.dari(b.capaian_dilaporkan),
        baris=b.nomor_baris,
    )


def _kebijakan(laporan: Laporan) -> tuple[PetikanKebijakan, ...]:
    k = laporan.kebijakan
    batas = "tanpa batas" if k.batas_capaian is None else cetak_persen(k.batas_capaian, 0)
    berlaku = {
        "skala": _skala(k),
        "aturan_celah": k.aturan_celah,
        "batas_capaian": batas,
        "rumus_turun": k.rumus_turun,
        "rumus_efisiensi": k.rumus_efisiensi,
        "toleransi": cetak_ringkas(k.toleransi, 6),
    }
    kolom = {c.id: c.label for c in MASUKAN["identitas"].kolom}
    return tuple(
        PetikanKebijakan(id_, kolom[id_], nilai, Kutipan.dari(laporan.identitas.isian(id_)))
        for id_, nilai in berlaku.items()
    )


def _warna(k: Kebijakan, kategori: str | None) -> str | None:
    """The colour that the office's scale gives a category."""
    return next((j.warna for j in k.skala.jenjang if j.kategori == kategori), None)


def _skala(k: Kebijakan) -> str:
    """Name and lower bounds: two scales of one name may still differ."""
    batas = " / ".join(
        f"{'' if j.inklusif else '>'}{cetak_angka(j.batas_bawah, 0)} {j.kategori}"
        for j in k.skala.jenjang
    )
    return f"{k.skala.nama} ({batas})"
