"""B507: a comparison table whose achievements are reversed against the workbooks' own."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.diagnosis.jam import bagi_jam, sebut_jam
from workbook_tools.facts.antarbuku import Kelompok, KonteksAntarbuku, nama_pendek
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.petikan import Petikan, PetikanIndikator, PetikanPembanding
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import kunci_kecamatan
from workbook_tools.numbers import cetak_persen, persentase
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan

TOLERANSI = Fraction(1, 100)  # percentage points
TERKECIL = 2  # rows; one alone may be chance


class _Baris(Struct, frozen=True):
    """A stated achievement beside the one of that kecamatan's own workbook, in percent."""

    lain: PetikanPembanding
    pemilik: Petikan
    asli: PetikanIndikator
    capaian: Fraction
    kebalikan: Fraction
    kebalikan_jam: Fraction | None  # the same of ratios that were divided as clock times

    @property
    def berbeda(self) -> bool:
        """Whether the two formulas give different figures at all."""
        return abs(self.capaian - self.kebalikan) >= TOLERANSI

    @property
    def terbalik(self) -> bool:
        """Whether the stated figure is target / realisation."""
        jam = self.kebalikan_jam
        return self.tertulis(self.kebalikan) or (jam is not None and self.tertulis(jam))

    @property
    def dugaan(self) -> str:
        """The stated figure as the sum that gives it."""
        t, r = self.asli.target, self.asli.realisasi
        if self.tertulis(self.kebalikan) or t.angka is None or r.angka is None:
            sebutan = f"{t.terbaca} ÷ {r.terbaca} × 100 = {cetak_persen(self.kebalikan)}"
            return f"{sebutan}: target dibagi realisasi."
        return (
            f"{t.terbaca} ÷ {r.terbaca} dibagi sebagai jam: {sebut_jam(t.angka, r.angka)} = "
            f"{cetak_persen(self.kebalikan_jam or Fraction(0))}; target dibagi realisasi."
        )

    def tertulis(self, nilai: Fraction) -> bool:
        """Whether the stated figure is this one."""
        angka = self.lain.capaian_dilaporkan.angka
        return angka is not None and bandingkan(angka, nilai, TOLERANSI) is not Cocok.BEDA


@aturan("B507", Tingkat.GALAT, "Tabel perbandingan kecamatan dihitung terbalik")
def periksa(k: KonteksAntarbuku) -> Iterator[Temuan]:
    """Memeriksa apakah capaian di satu tabel Kecamatan Lain dihitung terbalik (target ÷ realisasi),
    dengan membandingkannya dengan capaian di buku kerja setiap kecamatan itu sendiri.

    Mengapa penting: tabel yang terbalik membalik peringkat. Kecamatan yang realisasinya jauh di
    bawah target tampak paling berhasil.

    Contoh: di tabel Daha Utara capaian BUMDes Sungai Raya 225,02% (100 ÷ 44,44); di buku kerja
    Sungai Raya 44,44%.

    Cara memperbaiki: kosongkan kolom capaian tabel itu atau hitung ulang sebagai realisasi ÷
    target × 100; lembar Banding Kecamatan memuat capaian dan peringkat yang benar.
    """
    for kelompok in k.kelompok:
        for buku in kelompok.buku:
            for isi in kelompokkan((kunci_kode(b.kode.teks), b) for b in buku.pembanding).values():
                yield from _satu_tabel(kelompok, buku, isi)


def _satu_tabel(
    kelompok: Kelompok, buku: Petikan, isi: list[PetikanPembanding]
) -> Iterator[Temuan]:
    baris = [x for b in isi if (x := _pasangkan(kelompok, b)) is not None and x.berbeda]
    terbalik = [x for x in baris if x.terbalik]
    benar = [x for x in baris if x.tertulis(x.capaian)]
    if len(terbalik) >= TERKECIL and len(terbalik) > len(benar):
        yield _temuan(buku, isi[0].kode.teks, terbalik, len(isi))


def _pasangkan(kelompok: Kelompok, b: PetikanPembanding) -> _Baris | None:
    pemilik = kelompok.per_kecamatan.get(kunci_kecamatan(b.kecamatan.teks))
    asli = kelompok.indikator(pemilik, b.kode.teks) if pemilik else None
    if pemilik is None or asli is None or asli.capaian is None or asli.arah_berlaku == "turun":
        return None
    t, r = asli.target.nilai, asli.realisasi.nilai
    if not t or not r:
        return None
    jam = bagi_jam(asli.target.angka, asli.realisasi.angka)
    return _Baris(b, pemilik, asli, asli.capaian, persentase(t, r), jam)


def _temuan(buku: Petikan, kode: str, terbalik: list[_Baris], jumlah: int) -> Temuan:
    satu = max(terbalik, key=lambda x: abs(x.capaian - x.kebalikan))
    rinci = [
        f"{nama_pendek(x.pemilik.perangkat_daerah.teks)} {x.lain.capaian_dilaporkan.teks} (di buku "
        f"kerjanya {cetak_persen(x.capaian)})"
        for x in terbalik
    ]
    return Temuan(
        "pembanding",
        satu.lain.capaian_dilaporkan.sel,
        f"Tabel perbandingan {kode} dihitung terbalik: {len(terbalik)} dari {jumlah} capaian "
        f"adalah target ÷ realisasi: {sebutkan(rinci, 2)}. Hitung ulang realisasi ÷ target × 100.",
        kolom="capaian_dilaporkan",
        kunci=kode,
        nilai=satu.lain.capaian_dilaporkan.teks,
        seharusnya=cetak_persen(satu.capaian),
        dugaan=satu.dugaan,
        terkait=tuple(
            tempat
            for x in terbalik
            for tempat in (
                x.lain.capaian_dilaporkan.tempat(),
                x.asli.realisasi.tempat(x.pemilik.berkas),
            )
        ),
        berkas=buku.berkas,
    )
