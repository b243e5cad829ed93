"""N704: totals and subtotals are not the sum of their rows."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import SUB
from workbook_tools.audit.kolom import Kolom
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import SelDok, TabelDok
from workbook_tools.audit.turunan import tingkat_nama
from workbook_tools.audit.uang import (
    BarisUang,
    Jumlahan,
    anak,
    baris_uang,
    bermakna,
    daun,
    jumlahkan,
    kolom_uang,
    sel_uang,
)
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.rules.registry import aturan


@aturan("N704", Tingkat.GALAT, "Jumlah tidak sama dengan rinciannya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menjumlahkan ulang rincian anggaran dan realisasi menurut jenjangnya (sub kegiatan ke
    kegiatan, kegiatan ke program, program ke total) dan membandingkannya dengan jumlah yang
    tercetak.

    Mengapa penting: total yang tidak dapat ditelusuri ke rinciannya membuat seluruh tabel
    diragukan, dan persentase di bawahnya ikut keliru.

    Contoh: tiga kegiatan 10, 20 dan 30 juta, tetapi baris program mencetak 65 juta.

    Cara memperbaiki: cari baris yang hilang, terhitung dua kali atau salah ketik (lihat dugaan),
    lalu jumlahkan ulang. Angka yang tidak terbaca harus dibetulkan lebih dahulu.
    """
    for t in k.dok.tabel:
        if not bermakna(t):
            continue
        baris = baris_uang(t, tingkat_nama(k, t))
        for kolom, jenis in kolom_uang(t):
            for n, b in enumerate(baris):
                stated = sel_uang(b, kolom)
                if stated is None:
                    continue
                bawah = _rincian(baris, n)
                sel = [s for x in bawah if (s := sel_uang(x, kolom)) is not None]
                if len(sel) >= (2 if b.tingkat else 1):
                    yield from _banding(k, t, kolom, jenis, b, stated, sel, bawah)


def _rincian(baris: list[BarisUang], n: int) -> list[BarisUang]:
    """What a row adds up: its children; for the total the top level, or all leaves when the top
    level is not printed."""
    if baris[n].tingkat:
        return anak(baris, n)
    awal = next((m + 1 for m in range(n - 1, -1, -1) if baris[m].tingkat == 0), 0)
    isi = [b for b in baris[awal:n] if b.tingkat]
    if not isi and n == len(baris) - 1:
        return daun([b for b in baris if b.tingkat])  # below subtotals of all parts
    teratas = min((b.tingkat for b in isi), default=0)
    puncak = [b for b in isi if b.tingkat == teratas]
    return puncak if isi and isi[0].tingkat == teratas and teratas < 3 else daun(isi)


def _banding(
    k: KonteksDokumen,
    t: TabelDok,
    kolom: Kolom,
    jenis: str,
    b: BarisUang,
    stated: SelDok,
    sel: list[SelDok],
    bawah: list[BarisUang],
) -> Iterator[Temuan]:
    tertulis = baca(stated.teks.strip(), "anggaran").angka
    jumlah = jumlahkan(sel)
    if tertulis is None or jumlah.memuat(tertulis.nilai):
        return
    if any(s.tempat == stated.tempat for s in sel):
        return
    selisih = tertulis.nilai - jumlah.bawah
    dugaan = _dugaan(k, t, kolom, jenis, selisih, sel, bawah) if jumlah.tepat else ""
    if not dugaan and jumlah.tepat and (slip := salah_ketik(tertulis, jumlah.bawah)):
        dugaan = f"Salah ketik: {slip}."
    yield Temuan(
        t.lembar,
        "; ".join([stated.tempat, *(s.tempat for s in jumlah.tak_terbaca)]),
        _pesan(b, kolom, stated, jumlah, selisih),
        kolom=kolom.judul,
        kunci=b.nama,
        nilai=stated.teks.strip(),
        dugaan=dugaan,
        terkait=tempat_sel(t.lembar, sel),
    )


def _pesan(b: BarisUang, kolom: Kolom, stated: SelDok, jumlah: Jumlahan, selisih: Fraction) -> str:
    apa = f"{kolom.judul} {b.nama} tertulis {stated.teks.strip()}"
    if not jumlah.tepat:
        gelap = ", ".join(s.teks.strip() for s in jumlah.tak_terbaca)
        return (
            f"{apa}, sedangkan rinciannya berjumlah antara {cetak_rupiah(jumlah.bawah)} dan "
            f"{cetak_rupiah(jumlah.atas)} (satu angka tidak jelas: {gelap}). Betulkan angka yang "
            "tidak jelas itu, lalu jumlahkan ulang."
        )
    arah = "lebih besar" if selisih > 0 else "lebih kecil"
    return (
        f"{apa}, tetapi rinciannya berjumlah {cetak_rupiah(jumlah.bawah)}: {arah} "
        f"{cetak_rupiah(abs(selisih))}. Cari baris yang hilang atau keliru, lalu jumlahkan ulang."
    )


def _dugaan(
    k: KonteksDokumen,
    t: TabelDok,
    kolom: Kolom,
    jenis: str,
    selisih: Fraction,
    sel: list[SelDok],
    bawah: list[BarisUang],
) -> str:
    """A row counted twice, or one that another table has and this one lacks."""
    for b in bawah:
        s = sel_uang(b, kolom)
        angka = baca(s.teks.strip(), "anggaran").angka if s is not None else None
        if angka is not None and angka.nilai and angka.nilai == abs(selisih):
            kata = "terhitung dua kali" if selisih > 0 else "tidak ikut dijumlahkan"
            return f"Selisihnya tepat sama dengan {b.nama}: baris itu {kata}."
    ada = {k.nama.sub_kegiatan.kunci(b.nama) for b in bawah}
    for f in k.fakta:
        if f.jenis != jenis or f.lingkup != SUB or f.kunci in ada or f.angka is None:
            continue
        if f.angka.nilai and f.angka.nilai == selisih:
            return (
                f"Selisihnya tepat sama dengan {f.nama} ({f.tempat}), yang tidak ada di tabel ini."
            )
    return ""
