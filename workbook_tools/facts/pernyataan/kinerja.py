"""Counterparts of stated targets, realisations, achievements and categories."""

from collections.abc import Callable

from workbook_tools.compute.banding_renstra import target_akhir
from workbook_tools.compute.capaian import batasi
from workbook_tools.compute.rentang import tepat
from workbook_tools.compute.ucapan import ucap
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis, penghitung
from workbook_tools.facts.pernyataan.rincian import Rincian
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.hasil import BandingTahun, Capaian
from workbook_tools.model.temuan import Tempat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka, cetak_persen, rata_rata
from workbook_tools.records import MASUKAN, Isian
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.renstra import BarisRenstra

KOSONG_KINERJA = "{} di Realisasi Kinerja kosong atau belum dinilai"


def baris_kinerja(k: Konteks, r: Rincian) -> BarisKinerja | None:
    """The first row of an indicator on Realisasi Kinerja."""
    return next((b for b in k.laporan.kinerja if kunci_kode(b.kode.teks) == r.kunci), None)


def baris_renstra(k: Konteks, r: Rincian) -> BarisRenstra | None:
    """The first row of an indicator on Renstra."""
    return next((b for b in k.laporan.renstra if kunci_kode(b.kode.teks) == r.kunci), None)


def _salinan(isian: Isian | None, angka: Angka | None = None) -> Hitungan:
    """A figure that is copied from an input cell."""
    angka = angka or (isian.angka if isian else None)
    if isian is None or angka is None:
        nama = f"'{label(isian)}'" if isian else "target atau realisasi"
        sumber = (tempat(isian),) if isian else ()
        return Hitungan(Jenis.NILAI, alasan=KOSONG_KINERJA.format(nama), sumber=sumber)
    return Hitungan(
        Jenis.NILAI,
        tepat(angka.nilai),
        cara=f"{isian.teks} ({label(isian)} di {MASUKAN[isian.lembar].judul})",
        sumber=(tempat(isian),),
        lembar=angka,
    )


def _kolom_kinerja(kolom: str) -> Callable[[Konteks, Rincian], Hitungan]:
    def hitung(k: Konteks, r: Rincian) -> Hitungan:
        baris = baris_kinerja(k, r)
        isian = baris.isian(kolom) if baris else None
        if isian is None or isian.angka is None:
            isian = _cadangan(k, r, kolom) or isian
        return _salinan(isian)

    return hitung


def _cadangan(k: Konteks, r: Rincian, kolom: str) -> Isian | None:
    """Where Realisasi Kinerja is empty: the Renstra, or the PK for this year's target."""
    if kolom == "target":
        for p in k.laporan.perjanjian_kinerja:
            if kunci_kode(p.kode.teks) == r.kunci and p.berlaku.angka is not None:
                return p.berlaku
    renstra, ke = baris_renstra(k, r), k.laporan.tahun_ke
    if renstra is None or ke is None:
        return None
    apa, lalu = kolom.removesuffix("_lalu"), kolom.endswith("_lalu")
    if lalu and ke == 1:
        return None
    isian = renstra.isian(f"{apa}_{ke - 1 if lalu else ke}")
    return isian if isian.angka is not None else None


for _acuan, _kolom in (
    ("target_indikator", "target"),
    ("realisasi_indikator", "realisasi"),
    ("target_lalu_indikator", "target_lalu"),
    ("realisasi_lalu_indikator", "realisasi_lalu"),
):
    penghitung(_acuan)(_kolom_kinerja(_kolom))


@penghitung("target_akhir_indikator")
def _target_akhir(k: Konteks, r: Rincian) -> Hitungan:
    renstra = baris_renstra(k, r)
    isian = target_akhir(renstra, k.laporan) if renstra else None
    if isian is None or isian.angka is None:
        return Hitungan(Jenis.NILAI, alasan="target akhir indikator ini di Renstra belum diisi")
    return _salinan(isian, isian.angka)


def capaian_indikator(k: Konteks, r: Rincian) -> Capaian | None:
    """The computed achievement of an indicator."""
    return next((c for c in k.hasil.capaian if kunci_kode(c.kode) == r.kunci), None)


def _sel_kinerja(k: Konteks, r: Rincian, *kolom: str) -> tuple[Tempat, ...]:
    baris = baris_kinerja(k, r)
    return tuple(tempat(baris.isian(x)) for x in kolom) if baris else ()


@penghitung("capaian_indikator")
def _capaian(k: Konteks, r: Rincian) -> Hitungan:
    c = capaian_indikator(k, r)
    if c is None or c.capaian is None:
        alasan = KOSONG_KINERJA.format("target atau realisasi")
        sumber = _sel_kinerja(k, r, "target", "realisasi")
        return Hitungan(Jenis.PERSEN, alasan=alasan, sumber=sumber)
    batas = () if c.capaian_dibatasi is None else (c.capaian_dibatasi,)
    return Hitungan(
        Jenis.PERSEN,
        tepat(c.capaian),
        cara=c.cara_hitung,
        sumber=_sel_kinerja(k, r, "target", "realisasi"),
        boleh=batas,
    )


@penghitung("kategori_indikator")
def _kategori(k: Konteks, r: Rincian) -> Hitungan:
    c = capaian_indikator(k, r)
    if c is None or c.kategori is None or c.capaian_dibatasi is None:
        alasan = KOSONG_KINERJA.format("target atau realisasi")
        sumber = _sel_kinerja(k, r, "target", "realisasi")
        return Hitungan(Jenis.KATA, alasan=alasan, sumber=sumber)
    return Hitungan(
        Jenis.KATA,
        tepat(c.capaian_dibatasi),
        cara=f"capaian {cetak_persen(c.capaian_dibatasi)} pada skala "
        f"{k.laporan.kebijakan.skala.nama}",
        sumber=_sel_kinerja(k, r, "target", "realisasi"),
        kata=c.kategori,
    )


@penghitung("capaian_lalu_indikator")
def _capaian_lalu(k: Konteks, r: Rincian) -> Hitungan:
    lalu: BandingTahun | None = next(
        (b for b in k.hasil.banding_tahun if kunci_kode(b.kode) == r.kunci), None
    )
    if lalu is None or lalu.capaian_lalu is None:
        alasan = KOSONG_KINERJA.format("Target Tahun Lalu atau Realisasi Tahun Lalu")
        sumber = _sel_kinerja(k, r, "target_lalu", "realisasi_lalu")
        return Hitungan(Jenis.PERSEN, alasan=alasan, sumber=sumber)
    batas = k.laporan.kebijakan.batas_capaian
    return Hitungan(
        Jenis.PERSEN,
        tepat(lalu.capaian_lalu),
        cara=lalu.cara_lalu,
        sumber=_sel_kinerja(k, r, "target_lalu", "realisasi_lalu"),
        boleh=() if batas is None else (min(batas, lalu.capaian_lalu),),
    )


@penghitung("rasio_renstra")
def _rasio(k: Konteks, r: Rincian) -> Hitungan:
    """Realisation of a year / target of that year x 100 (percent); a ratio of 1 is as good."""
    kode, _, tahun = r.kunci.rpartition(" ")
    renstra = (b for b in k.hasil.banding_renstra if kunci_kode(b.kode) == kode)
    tahunan = (t for b in renstra for t in b.per_tahun if str(t.tahun) == tahun)
    nilai = next((t for t in tahunan if t.capaian is not None), None)
    if nilai is None or nilai.capaian is None:
        alasan = f"target atau realisasi indikator ini tahun {tahun} di Renstra belum diisi"
        return Hitungan(Jenis.PERSEN, alasan=alasan)
    terbilang = (nilai.realisasi, nilai.target)
    suku = " ÷ ".join(ucap(x) for x in terbilang if x is not None)
    return Hitungan(
        Jenis.PERSEN,
        tepat(nilai.capaian),
        cara=f"{suku} × 100 = {cetak_persen(nilai.capaian)}",
        boleh=(nilai.capaian / 100,),
    )


@penghitung("capaian_program", "capaian_kegiatan", "capaian_sub_kegiatan")
def _capaian_simpul(k: Konteks, r: Rincian) -> Hitungan:
    """The mean of the indicators of a program, kegiatan or sub kegiatan, percent."""
    isi = [c for c in k.hasil.capaian_program if r.simpul is not None and c.simpul == r.simpul]
    batas = k.laporan.kebijakan.batas_capaian
    nilai = rata_rata(c.capaian for c in isi if c.capaian is not None)
    dibatasi = rata_rata(n for c in isi if (n := batasi(c.capaian, batas)) is not None)
    if nilai is None:
        alasan = (
            f"indikator {r.apa} ini di {k.laporan.judul('kinerja_program')} belum dinilai"
            if isi
            else f"{r.apa} ini belum ada indikatornya di {k.laporan.judul('kinerja_program')}"
        )
        return Hitungan(Jenis.PERSEN, alasan=alasan)
    dinilai = [b for b in k.laporan.kinerja_program if b.nomor_baris in {c.baris for c in isi}]
    return Hitungan(
        Jenis.PERSEN,
        tepat(nilai),
        cara=f"rata-rata {len(isi)} indikator = {cetak_persen(nilai)}"
        if len(isi) > 1
        else isi[0].cara_hitung,
        sumber=tuple(tempat(b.realisasi) for b in dinilai[:3]),
        boleh=() if dibatasi is None else (dibatasi,),
    )


@penghitung("rata_rata_capaian")
def _rata(k: Konteks, _: Rincian) -> Hitungan:
    r = k.hasil.ringkasan
    if r.rata_rata_capaian is None:
        alasan = "belum ada indikator yang dinilai"
        return Hitungan(Jenis.PERSEN, alasan=alasan, sumber=_kurang(k))
    isi = [c.capaian for c in k.hasil.capaian if c.capaian is not None]
    urai = " + ".join(cetak_persen(c) for c in isi)
    return Hitungan(
        Jenis.PERSEN,
        tepat(r.rata_rata_capaian),
        cara=f"({urai}) ÷ {len(isi)} = {cetak_persen(r.rata_rata_capaian)}"
        if len(isi) <= 6
        else f"rata-rata {len(isi)} indikator = {cetak_persen(r.rata_rata_capaian)}",
        sumber=(*_kurang(k), *(tempat(b.realisasi) for b in k.laporan.kinerja[:3] if b.realisasi)),
        boleh=() if r.rata_rata_dibatasi is None else (r.rata_rata_dibatasi,),
    )


def _kurang(k: Konteks) -> tuple[Tempat, ...]:
    """Empty or unread targets and realisations, which a mean goes without."""
    suku = (s for b in k.laporan.kinerja for s in (b.target, b.realisasi))
    return tuple(tempat(s) for s in suku if s.nilai is None and not (s and s.belum_dinilai))


@penghitung("kategori_keseluruhan")
def _kategori_semua(k: Konteks, _: Rincian) -> Hitungan:
    r = k.hasil.ringkasan
    if r.kategori is None or r.rata_rata_dibatasi is None:
        return Hitungan(Jenis.KATA, alasan="belum ada indikator yang dinilai")
    return Hitungan(
        Jenis.KATA,
        tepat(r.rata_rata_dibatasi),
        cara=f"rata-rata capaian {cetak_persen(r.rata_rata_dibatasi)} pada skala "
        f"{k.laporan.kebijakan.skala.nama}",
        kata=r.kategori,
    )
