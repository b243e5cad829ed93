"""B506: workbooks of several years are mixed."""

from collections.abc import Iterator

from workbook_tools.facts.antarbuku import KonteksAntarbuku, kunci_kabupaten, terbanyak
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("B506", Tingkat.GALAT, "Tahun laporan bercampur")
def periksa(k: KonteksAntarbuku) -> Iterator[Temuan]:
    """Memeriksa apakah semua buku kerja satu kabupaten melaporkan tahun yang sama.

    Mengapa penting: capaian dua tahun yang berbeda tidak boleh dirata-rata atau diperingkat
    bersama. Rekap menghitung setiap tahun sendiri-sendiri.

    Contoh: sepuluh buku kerja tahun 2024 dan satu buku kerja tahun 2023 yang tertinggal.

    Cara memperbaiki: pisahkan buku kerja tahun lain ke folder lain, atau betulkan tahun di
    Identitas bila salah ketik.
    """
    per_kabupaten = kelompokkan((kunci_kabupaten(b.kabupaten.teks), b) for b in k.buku)
    for buku in per_kabupaten.values():
        umum = terbanyak(b.tahun for b in buku if b.tahun is not None)
        contoh = next((b for b in buku if b.tahun == umum), None)
        for b in buku:
            if contoh is not None and b.tahun != umum:
                yield _temuan(b, contoh, sum(x.tahun == umum for x in buku))


def _temuan(b: Petikan, contoh: Petikan, jumlah: int) -> Temuan:
    tahun = b.tahun if b.tahun is not None else f"{b.tahun_tertulis.teks or 'kosong'}"
    return Temuan(
        "identitas",
        b.tahun_tertulis.sel,
        f"Tahun laporan di sini {tahun}, sedangkan {jumlah} buku kerja lain {contoh.tahun}. "
        "Tahunnya dihitung terpisah; pisahkan berkasnya, atau betulkan tahun di Identitas.",
        kolom="tahun",
        kunci=b.perangkat_daerah.teks,
        nilai=b.tahun_tertulis.teks,
        seharusnya=str(contoh.tahun),
        terkait=(contoh.tahun_tertulis.tempat(contoh.berkas),),
        berkas=b.berkas,
    )
