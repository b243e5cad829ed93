"""B502: a kecamatan is missing: its workbook, or its rows on Kecamatan Lain."""

from collections.abc import Collection, Iterator

from workbook_tools.facts.antarbuku import Kelompok, KonteksAntarbuku, kunci_kabupaten, nama_pendek
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.petikan import Petikan, PetikanIndikator, PetikanPembanding
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import kunci_kecamatan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan

ISI = "lkj rekap --isi-pembanding mengisinya dari buku kerja yang ada."


@aturan("B502", Tingkat.INFO, "Kecamatan belum lengkap")
def periksa(k: KonteksAntarbuku) -> Iterator[Temuan]:
    """Memeriksa apakah setiap kecamatan yang disebut punya buku kerja, dan apakah lembar Kecamatan
    Lain memuat semua kecamatan yang buku kerjanya ada.

    Mengapa penting: peringkat dan rata-rata kabupaten hanya benar bila semua kecamatan ikut.

    Contoh: Kecamatan Lain di buku kerja Loksado hanya memuat 2 dari 10 kecamatan lainnya; atau
    kecamatan yang disebut di sana belum mengirim buku kerjanya.

    Cara memperbaiki: minta buku kerja kecamatan yang belum ada; lengkapi lembar Kecamatan Lain,
    atau jalankan lkj rekap --isi-pembanding.
    """
    for kelompok in k.kelompok:
        lain = {n for x in k.kelompok if _menaungi(x, kelompok) for n in x.per_kecamatan}
        yield from _tanpa_buku(kelompok, lain)
        for buku in kelompok.buku:
            yield from _tanpa_baris(kelompok, buku)


def _menaungi(besar: Kelompok, kecil: Kelompok) -> bool:
    """The year of most workbooks of a kabupaten, beside a few of another one: these have the wrong
    year (B506), and their neighbours did send."""
    satu = kunci_kabupaten(besar.kabupaten) == kunci_kabupaten(kecil.kabupaten)
    return satu and len(besar.buku) > 2 * len(kecil.buku)


def _tanpa_buku(kelompok: Kelompok, lain: Collection[str]) -> Iterator[Temuan]:
    sebutan = [(buku, b) for buku in kelompok.buku for b in buku.pembanding if b.kecamatan]
    for nama, isi in kelompokkan(
        (kunci_kecamatan(s[1].kecamatan.teks), s) for s in sebutan
    ).items():
        if nama in kelompok.per_kecamatan or nama in lain:
            continue
        buku, baris = isi[0]
        yield Temuan(
            "pembanding",
            baris.kecamatan.sel,
            f"Kecamatan {nama_pendek(baris.kecamatan.teks)} disebut di {_sumber(isi)}, tetapi buku "
            f"kerjanya tidak ada di antara {_banyak(kelompok)} dibaca. Minta buku "
            "kerjanya, atau betulkan nama kecamatannya.",
            kolom="kecamatan",
            kunci=baris.kecamatan.teks,
            nilai=baris.kecamatan.teks,
            terkait=tuple(b.kecamatan.tempat(x.berkas) for x, b in _satu_per_buku(isi)[1:]),
            tingkat=Tingkat.PERINGATAN,
            berkas=buku.berkas,
        )


def _banyak(kelompok: Kelompok) -> str:
    banyak = len(kelompok.buku)
    return f"{banyak} buku kerja yang" if banyak > 1 else "yang"


def _sumber(isi: list[tuple[Petikan, PetikanPembanding]]) -> str:
    jumlah = len(_satu_per_buku(isi))
    return "lembar Kecamatan Lain" if jumlah == 1 else f"Kecamatan Lain {jumlah} buku kerja"


def _satu_per_buku(
    isi: list[tuple[Petikan, PetikanPembanding]],
) -> list[tuple[Petikan, PetikanPembanding]]:
    return [daftar[0] for daftar in kelompokkan((s[0].berkas, s) for s in isi).values()]


def _tanpa_baris(kelompok: Kelompok, buku: Petikan) -> Iterator[Temuan]:
    lain = [b for b in kelompok.buku if b is not buku]
    if not lain or not buku.indikator:
        return
    if not buku.pembanding:
        yield _temuan(
            buku,
            "",
            f"Lembar Kecamatan Lain masih kosong, padahal ada {len(lain)} buku kerja kecamatan "
            f"lain. {ISI}",
        )
        return
    for kurang, isi in _sekurang(buku, lain).items():
        nama = sebutkan([nama_pendek(b) for b in kurang])
        kode = [i.kode.teks for i, _ in isi]
        yield _temuan(
            buku,
            kode[0],
            f"Kecamatan Lain untuk {sebutkan(kode)} belum memuat {len(kurang)} dari {len(lain)} "
            f"kecamatan lain: {nama}. {ISI}",
            next((sel for _, sel in isi if sel), ""),
        )


def _sekurang(
    buku: Petikan, lain: list[Petikan]
) -> dict[tuple[str, ...], list[tuple[PetikanIndikator, str]]]:
    """The indicators, with the first cell of each, by the names of the kecamatan they lack."""
    hasil: dict[tuple[str, ...], list[tuple[PetikanIndikator, str]]] = {}
    for i in buku.indikator:
        kode = kunci_kode(i.kode.teks)
        baris = [b for b in buku.pembanding if kunci_kode(b.kode.teks) == kode]
        ada = {kunci_kecamatan(b.kecamatan.teks) for b in baris}
        nama = [b.perangkat_daerah.teks for b in lain]
        kurang = tuple(n for n in nama if kunci_kecamatan(n) not in ada)
        if kurang:
            hasil.setdefault(kurang, []).append((i, baris[0].kecamatan.sel if baris else ""))
    return hasil


def _temuan(buku: Petikan, kode: str, pesan: str, sel: str = "") -> Temuan:
    return Temuan("pembanding", sel, pesan, kolom="kecamatan", kunci=kode, berkas=buku.berkas)
