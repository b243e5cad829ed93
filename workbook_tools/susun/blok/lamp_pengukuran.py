"""Annex: every computed figure with the sum behind it."""

from workbook_tools.records import Isian
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import TENGAH, Baris, IsiSel, Kolom, tabel


@blok("lamp.pengukuran", "Lampiran pengukuran")
def pengukuran(b: Bahan) -> Keluaran:
    """How each figure of the report was computed, so that a reader can do it again."""
    kolom = [
        Kolom("No", 5, TENGAH),
        Kolom("Ukuran", 17),
        Kolom("Rincian", 34),
        Kolom("Cara hitung", 44),
    ]
    baris = [
        Baris([str(n), ukuran, nama, isi])
        for n, (ukuran, nama, isi) in enumerate(_semua(b), start=1)
    ]
    if baris:
        yield from tabel(
            b, "lamp.pengukuran", f"Cara Hitung Angka Laporan Tahun {b.tahun}", kolom, baris
        )


def _semua(b: Bahan) -> list[tuple[str, str, IsiSel]]:
    h = b.hasil
    hasil: list[tuple[str, str, list[Isian], str]] = [
        ("Capaian", c.indikator, b.dasar_kinerja(c.kode), c.cara_hitung) for c in h.capaian
    ]
    for r in h.banding_renstra:
        dasar = b.dasar_kinerja(r.kode, "realisasi")
        hasil.append(("Kemajuan Renstra", r.indikator, dasar, r.cara_hitung))
    for a in h.anggaran:
        nama = a.sub_kegiatan or a.kegiatan or a.program or "Seluruhnya"
        hasil.append(("Penyerapan", nama, b.dasar_anggaran(a), a.cara_hitung))
    for e in h.efisiensi:
        if e.efisiensi is not None:
            hasil.append(("Efisiensi", e.nama, b.dasar_efisiensi(e), e.cara_hitung))
    hasil += [("IKM", i.periode, [], i.cara_hitung) for i in h.ikm]
    return [(ukuran, nama, b.cetak(cara, dasar)) for ukuran, nama, dasar, cara in hasil]
