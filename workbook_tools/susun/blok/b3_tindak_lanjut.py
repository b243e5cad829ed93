"""Chapter III: follow-up of recommendations."""

from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, judul, paragraf, tabel

SELESAI = ("selesai", "sudah", "tuntas")


@blok("b3.tindak_lanjut", "Tindak lanjut rekomendasi")
def tindak_lanjut(b: Bahan) -> Keluaran:
    """N16 and the matrix."""
    semua = b.laporan.tindak_lanjut
    if not semua:
        return
    yield judul("Tindak Lanjut Rekomendasi", 3)
    selesai = sum(_selesai(x.status.teks) for x in semua)
    if any(x.status for x in semua):
        yield paragraf(b.susun("N16.utama", a=str(selesai), n=cetak.banyak(len(semua))))
    kolom = [
        Kolom("No", 5, TENGAH),
        Kolom("Rekomendasi", 26),
        Kolom("Rencana Aksi", 24),
        Kolom("Target", 12, TENGAH),
        Kolom("Waktu", 11, TENGAH),
        Kolom("Penanggung Jawab", 13),
        Kolom("Status", 12, TENGAH),
    ]
    baris = [
        Baris(
            [
                str(n),
                x.rekomendasi.teks,
                x.rencana_aksi.teks,
                x.target.teks,
                x.waktu.teks,
                x.penanggung_jawab.teks,
                x.status.teks,
            ]
        )
        for n, x in enumerate(semua, start=1)
    ]
    yield from tabel(b, "b3.tindak_lanjut", "Tindak Lanjut atas Rekomendasi", kolom, baris)


def _selesai(status: str) -> bool:
    """'Selesai', 'Sudah dilaksanakan'; not 'belum selesai', 'dalam proses'."""
    kata = status.casefold().split()
    return bool(kata) and kata[0] in SELESAI
