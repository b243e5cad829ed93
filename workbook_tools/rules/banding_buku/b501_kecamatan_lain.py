"""B501: Kecamatan Lain differs from that kecamatan's own workbook."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.diagnosis.salinan_buku import sebab_beda
from workbook_tools.facts.antarbuku import Kelompok, KonteksAntarbuku, nama_pendek
from workbook_tools.facts.salinan import Salinan, banding_salinan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.petikan import Kutipan, Petikan, PetikanPembanding
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import kunci_kecamatan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan


class _Beda(Struct, frozen=True):
    """A copied figure and the original in the other workbook."""

    salinan: Kutipan
    asal: Kutipan
    pemilik: Petikan
    sebab: str


@aturan("B501", Tingkat.PERINGATAN, "Kecamatan Lain berbeda dari buku kerjanya sendiri")
def periksa(k: KonteksAntarbuku) -> Iterator[Temuan]:
    """Membandingkan target dan realisasi di lembar Kecamatan Lain dengan angka di buku kerja
    kecamatan itu sendiri.

    Mengapa penting: peringkat dan perbandingan antarkecamatan salah bila angkanya salah salin.

    Contoh: di buku kerja Loksado, target Kalumpang tertulis 0,33; di buku kerja Kalumpang 9:9.
    Target Padang Batung tertulis 85; di buku kerjanya 85,14.

    Cara memperbaiki: pakai angka dari buku kerja kecamatan yang bersangkutan. Lembar Kecamatan
    Lain dapat diisi sekaligus: lkj rekap --isi-pembanding FOLDER.
    """
    for kelompok in k.kelompok:
        for buku in kelompok.buku:
            per_kode = kelompokkan((kunci_kode(b.kode.teks), b) for b in buku.pembanding)
            for baris in per_kode.values():
                beda = [x for b in baris for x in _beda(kelompok, buku, b)]
                if beda:
                    yield _temuan(buku, baris[0].kode.teks, beda)


def _beda(kelompok: Kelompok, buku: Petikan, b: PetikanPembanding) -> Iterator[_Beda]:
    pemilik = kelompok.per_kecamatan.get(kunci_kecamatan(b.kecamatan.teks))
    if pemilik is None or pemilik is buku:
        return
    asli = kelompok.indikator(pemilik, b.kode.teks)
    if asli is None:
        return
    for salinan, asal, pasangan in (
        (b.target, asli.target, asli.realisasi),
        (b.realisasi, asli.realisasi, asli.target),
    ):
        if asal.sel and banding_salinan(salinan, asal) is not Salinan.SAMA:
            yield _Beda(salinan, asal, pemilik, sebab_beda(salinan, asal, pasangan))


def _temuan(buku: Petikan, kode: str, beda: list[_Beda]) -> Temuan:
    satu = beda[0]
    rinci = sebutkan([_sebut(x) for x in beda], 3)
    dugaan = "; ".join(f"{_nama(x)}: {x.sebab}" for x in beda if x.sebab)
    terkait = tuple(
        tempat for x in beda for tempat in (x.salinan.tempat(), x.asal.tempat(x.pemilik.berkas))
    )
    return Temuan(
        "pembanding",
        satu.salinan.sel,
        f"{len(beda)} angka {kode} di lembar Kecamatan Lain berbeda dari buku kerja kecamatannya: "
        f"{rinci}. Pakai angka dari sana; lkj rekap --isi-pembanding mengisinya sekaligus.",
        kolom=satu.salinan.kolom,
        kunci=kode,
        nilai=satu.salinan.teks,
        seharusnya=satu.asal.terbaca,
        dugaan=dugaan,
        terkait=terkait,
        berkas=buku.berkas,
    )


def _sebut(x: _Beda) -> str:
    apa = "target" if x.salinan.kolom == "target" else "realisasi"
    tertulis = x.salinan.teks or "kosong"
    return f"{apa} {_nama(x)} {tertulis} (di sana {x.asal.teks or 'kosong'})"


def _nama(x: _Beda) -> str:
    return nama_pendek(x.pemilik.perangkat_daerah.teks)
