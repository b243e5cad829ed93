"""B504: workbooks of one kabupaten compute by different policies."""

from collections.abc import Iterator

from workbook_tools.facts.antarbuku import Kelompok, KonteksAntarbuku, nama_pendek, terbanyak
from workbook_tools.model.petikan import Petikan, PetikanKebijakan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("B504", Tingkat.PERINGATAN, "Kebijakan perhitungan berbeda antarbuku kerja")
def periksa(k: KonteksAntarbuku) -> Iterator[Temuan]:
    """Membandingkan kebijakan perhitungan (skala, aturan celah, batas capaian, rumus, toleransi)
    di Identitas semua buku kerja satu kabupaten.

    Mengapa penting: capaian dan kategori yang dihitung dengan cara berbeda tidak dapat
    dibandingkan atau diperingkat.

    Contoh: sepuluh kecamatan tanpa batas capaian, satu kecamatan membatasi capaian pada 100%.

    Cara memperbaiki: sepakati satu kebijakan untuk seluruh kabupaten, lalu samakan di lembar
    Identitas setiap buku kerja.
    """
    for kelompok in k.kelompok:
        for nomor in range(len(kelompok.buku[0].kebijakan)):
            yield from _satu_pilihan(kelompok, nomor)


def _satu_pilihan(kelompok: Kelompok, nomor: int) -> Iterator[Temuan]:
    pilihan = [(b, b.kebijakan[nomor]) for b in kelompok.buku]
    umum = terbanyak(p.berlaku for _, p in pilihan)
    contoh = next(((b, p) for b, p in pilihan if p.berlaku == umum), None)
    if contoh is None:
        return
    jumlah = sum(p.berlaku == umum for _, p in pilihan)
    for buku, p in pilihan:
        if p.berlaku != umum:
            yield _temuan(buku, p, contoh, jumlah)


def _temuan(
    buku: Petikan, p: PetikanKebijakan, contoh: tuple[Petikan, PetikanKebijakan], jumlah: int
) -> Temuan:
    lain, umum = contoh
    return Temuan(
        "identitas",
        p.tempat.sel,
        f"{p.label} di sini {p.berlaku}, sedangkan {jumlah} buku kerja lain, misalnya "
        f"{nama_pendek(lain.perangkat_daerah.teks)}, memakai {umum.berlaku}. Capaiannya tidak "
        "dapat dibandingkan; samakan kebijakannya di Identitas.",
        kolom=p.id,
        kunci=p.label,
        nilai=p.tempat.teks or p.berlaku,
        seharusnya=umum.berlaku,
        terkait=(umum.tempat.tempat(lain.berkas),),
        berkas=buku.berkas,
    )
