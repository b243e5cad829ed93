"""Chapter IV: steps ahead."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, Lowong, blok
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, paragraf, tabel


@blok("b4.langkah", "Langkah ke depan")
def langkah(b: Bahan) -> Keluaran:
    """The sheet Langkah ke Depan; people write them where it is empty."""
    semua = b.laporan.langkah
    if not semua:
        yield Lowong(b.tulis("isi.langkah"))
        return
    yield paragraf(b.susun("langkah.pembuka"))
    kolom = [
        Kolom("No", 6, TENGAH),
        Kolom("Sasaran", 28),
        Kolom("Langkah", 38),
        Kolom("Waktu", 12, TENGAH),
        Kolom("Penanggung Jawab", 16),
    ]
    baris = []
    for n, x in enumerate(semua, start=1):
        i = b.cari_indikator(x.kode.teks) if x.kode else None
        sasaran = i.sasaran.teks if i else x.kode.teks or "Seluruh sasaran"
        isi = [str(n), sasaran, x.langkah.teks, x.waktu.teks, x.penanggung_jawab.teks]
        baris.append(Baris(isi))
    yield from tabel(b, "b4.langkah", f"Langkah Perbaikan Tahun {b.tahun + 1}", kolom, baris)
