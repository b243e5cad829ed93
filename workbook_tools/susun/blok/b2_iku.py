"""Chapter II: the indicators and how they are measured."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, tabel, tanpa_ulang


@blok("b2.iku", "Indikator kinerja utama")
def iku(b: Bahan) -> Keluaran:
    """Sasaran, indicator, formula, source, who answers for it, why it was chosen."""
    if not b.laporan.indikator:
        return
    kolom = [
        Kolom("No", 4, TENGAH),
        Kolom("Sasaran", 17),
        Kolom("Indikator", 18),
        Kolom("Formulasi", 24),
        Kolom("Sumber Data", 12),
        Kolom("Penanggung Jawab", 13),
    ]
    alasan = any(i.alasan_pemilihan for i in b.laporan.indikator)
    if alasan:
        kolom.append(Kolom("Alasan", 15))
    baris, sebelum = [], None
    for n, i in enumerate(b.laporan.indikator, start=1):
        isi = [str(n), tanpa_ulang(i.sasaran.teks, sebelum), i.indikator.teks, i.formulasi.teks]
        isi += [i.sumber_data.teks, i.penanggung_jawab.teks]
        baris.append(Baris([*isi, i.alasan_pemilihan.teks] if alasan else isi))
        sebelum = i.sasaran.teks
    yield from tabel(b, "b2.iku", f"Indikator Kinerja Utama {b.nama}", kolom, baris)
