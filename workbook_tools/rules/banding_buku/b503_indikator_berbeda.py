"""B503: one indicator under another name, code, unit, direction or scale of numbers."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from statistics import median_low

from msgspec import Struct

from workbook_tools.facts.antarbuku import KonteksAntarbuku, nama_pendek, terbanyak
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.petikan import Kutipan, Petikan, PetikanIndikator
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import cetak_angka
from workbook_tools.rules.registry import aturan

PERSEN = frozenset({"", "persen", "persentase", "prosentase", "persenan"})
BERSKALA = frozenset({"persen", "rasio", "nilai", "indeks", "poin", "skor", "angka"})
"""Units whose figures are of one size in all kecamatan; counts and rupiah are not."""

KALI = (25, 100)
"""Scales that get mixed up: 1-4 and 25-100 of a survey, 0-1 and 0-100 of a percentage."""


class _Pemakai(Struct, frozen=True):
    """An indicator in one workbook."""

    buku: Petikan
    i: PetikanIndikator


class _Segi(Struct, frozen=True):
    """A property that must be the same in all workbooks."""

    sebutan: str
    kunci: Callable[[PetikanIndikator], str]
    kutipan: Callable[[PetikanIndikator], Kutipan]
    tampil: Callable[[PetikanIndikator], str]


SEGI = (
    _Segi(
        "nama",
        lambda i: kunci_nama(i.indikator.teks),
        lambda i: i.indikator,
        lambda i: i.indikator.teks,
    ),
    _Segi(
        "satuan",
        lambda i: kunci_satuan(i.satuan.teks),
        lambda i: i.satuan,
        lambda i: i.satuan.teks or "kosong",
    ),
    _Segi("arah", lambda i: i.arah_berlaku, lambda i: i.arah, lambda i: i.arah_berlaku),
)


@aturan("B503", Tingkat.PERINGATAN, "Indikator yang sama berbeda antarbuku kerja")
def periksa(k: KonteksAntarbuku) -> Iterator[Temuan]:
    """Memeriksa apakah indikator dengan kode yang sama juga sama nama, satuan, arah, dan skala
    angkanya di semua buku kerja satu kabupaten.

    Mengapa penting: angka dua indikator yang berbeda tidak dapat dibandingkan atau diperingkat,
    walaupun kodenya sama.

    Contoh: IKU1 di Daha Utara Rasio Desa Mandiri, di kecamatan lain Rasio Desa Maju; atau target
    0,95 di satu buku kerja dan 95 di yang lain.

    Cara memperbaiki: samakan indikator seluruh kecamatan menurut IKU yang ditetapkan. Bila
    indikatornya memang berbeda, beri kode yang berbeda.
    """
    for kelompok in k.kelompok:
        pemakai = [_Pemakai(b, i) for b in kelompok.buku for i in b.indikator if i.kode]
        kode_umum = _kode_umum(pemakai)
        for isi in kelompokkan((kunci_kode(p.i.kode.teks), p) for p in pemakai).values():
            for segi in SEGI:
                yield from _satu_segi(segi, isi, kode_umum)
            yield from _skala_angka(isi)
        yield from _kode_lain(pemakai, kode_umum)


def kunci_satuan(satuan: str) -> str:
    """The matching key of a unit: %, Persen and Persentase are one."""
    kunci = kunci_nama(satuan)
    return "persen" if kunci in PERSEN and satuan.strip() else kunci


def _kode_umum(pemakai: list[_Pemakai]) -> dict[str, str]:
    """The code that most workbooks give an indicator of this name."""
    per_nama = kelompokkan((kunci_nama(p.i.indikator.teks), p) for p in pemakai)
    return {
        nama: terbanyak(p.i.kode.teks for p in isi) or "" for nama, isi in per_nama.items() if nama
    }


def _satu_segi(segi: _Segi, isi: list[_Pemakai], kode_umum: dict[str, str]) -> Iterator[Temuan]:
    umum = terbanyak(segi.kunci(p.i) for p in isi)
    sama = [p for p in isi if segi.kunci(p.i) == umum]
    for p in isi:
        if segi.kunci(p.i) == umum:
            continue
        contoh = sama[0]
        kode = kode_umum.get(kunci_nama(p.i.indikator.teks), "")
        lain = segi.sebutan == "nama" and kunci_kode(kode) != kunci_kode(p.i.kode.teks)
        yield _temuan(
            p,
            contoh,
            segi.kutipan,
            f"{segi.sebutan.capitalize()} {p.i.kode.teks} di sini {segi.tampil(p.i)}, sedangkan "
            f"{len(sama)} buku kerja lain, misalnya {_nama(contoh)}, {segi.tampil(contoh.i)}. "
            "Angkanya tidak dapat dibandingkan; samakan, atau beri kode yang berbeda.",
            segi.tampil(contoh.i),
            f"Indikator ini berkode {kode} di buku kerja lain." if lain else "",
        )


def _skala_angka(isi: list[_Pemakai]) -> Iterator[Temuan]:
    """A target that is 25 or 100 times smaller or larger than in most workbooks."""
    dinilai = [p for p in isi if p.i.target.nilai and kunci_satuan(p.i.satuan.teks) in BERSKALA]
    if len(dinilai) < 3:
        return
    tengah = median_low([p.i.target.nilai or Fraction(0) for p in dinilai])
    contoh = next(p for p in dinilai if p.i.target.nilai == tengah)
    for p in dinilai:
        kali = _kali(p.i.target.nilai or Fraction(0), tengah)
        if kali:
            yield _temuan(
                p,
                contoh,
                lambda i: i.target,
                f"Target {p.i.kode.teks} di sini {p.i.target.teks}, kira-kira {kali} kali berbeda "
                f"dari buku kerja lain (nilai tengahnya {cetak_angka(tengah)}). Periksa skala "
                "angkanya: 0-1, 0-100, atau 1-4.",
                contoh.i.target.teks,
                "",
            )


def _kali(nilai: Fraction, tengah: Fraction) -> int:
    banding = max(nilai, tengah) / min(nilai, tengah) if min(nilai, tengah) > 0 else 0
    return next((k for k in KALI if Fraction(3, 4) * k <= banding <= Fraction(4, 3) * k), 0)


def _kode_lain(pemakai: list[_Pemakai], kode_umum: dict[str, str]) -> Iterator[Temuan]:
    """An indicator that most workbooks know under another code, and its own code is unknown."""
    jumlah = {
        kode: len(isi)
        for kode, isi in kelompokkan((kunci_kode(p.i.kode.teks), p) for p in pemakai).items()
    }
    for p in pemakai:
        umum = kode_umum.get(kunci_nama(p.i.indikator.teks), p.i.kode.teks)
        sendirian = jumlah[kunci_kode(p.i.kode.teks)] == 1
        if not sendirian or kunci_kode(umum) == kunci_kode(p.i.kode.teks):
            continue
        contoh = next(x for x in pemakai if x.i.kode.teks == umum)
        yield _temuan(
            p,
            contoh,
            lambda i: i.kode,
            f"Indikator {p.i.indikator.teks} berkode {p.i.kode.teks} di sini, {umum} di buku kerja "
            "lain, sehingga tidak terpasang. Samakan kodenya.",
            umum,
            "",
        )


def _temuan(
    p: _Pemakai,
    contoh: _Pemakai,
    kutipan: Callable[[PetikanIndikator], Kutipan],
    pesan: str,
    seharusnya: str,
    dugaan: str,
) -> Temuan:
    sini, sana = kutipan(p.i), kutipan(contoh.i)
    return Temuan(
        sini.lembar,
        sini.sel,
        pesan,
        kolom=sini.kolom,
        kunci=p.i.kode.teks,
        nilai=sini.teks,
        seharusnya=seharusnya,
        dugaan=dugaan,
        terkait=(sana.tempat(contoh.buku.berkas),),
        berkas=p.buku.berkas,
    )


def _nama(p: _Pemakai) -> str:
    return nama_pendek(p.buku.perangkat_daerah.teks)
