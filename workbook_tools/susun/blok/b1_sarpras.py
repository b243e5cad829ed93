"""Chapter I: equipment."""

from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import ANGKA, TENGAH, Baris, Kolom, judul, tabel


@blok("b1.sarpras", "Sarana dan prasarana")
def sarpras(b: Bahan) -> Keluaran:
    """What the office has, and in which state it is."""
    semua = b.laporan.sarpras
    if not semua:
        return
    yield judul("Sarana dan Prasarana", 2)
    kolom = [
        Kolom("No", 6, TENGAH),
        Kolom("Nama", 44),
        Kolom("Jumlah", 14, ANGKA),
        Kolom("Satuan", 16, TENGAH),
        Kolom("Kondisi", 20, TENGAH),
    ]
    baris = [
        Baris(
            [
                str(n),
                x.nama.teks,
                b.cetak(cetak.nilai(x.jumlah.angka), [x.jumlah]),
                x.satuan.teks,
                x.kondisi.teks,
            ]
        )
        for n, x in enumerate(semua, start=1)
    ]
    yield from tabel(b, "b1.sarpras", f"Sarana dan Prasarana {b.nama}", kolom, baris)
