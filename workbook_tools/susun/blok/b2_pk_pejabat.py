"""Chapter II: the agreements of the officials below the head."""

from workbook_tools.kelompok import kelompokkan
from workbook_tools.names import kunci_nama
from workbook_tools.records.pk_pejabat import BarisPKPejabat
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import TENGAH, Baris, IsiSel, Kolom, judul, tabel, tanpa_ulang


@blok("b2.pk_pejabat", "Perjanjian kinerja pejabat")
def pk_pejabat(b: Bahan) -> Keluaran:
    """One table an official."""
    kelompok = kelompokkan((kunci_nama(x.pejabat.teks), x) for x in b.laporan.pk_pejabat)
    if kelompok:
        yield judul("Perjanjian Kinerja Pejabat", 2)
    for n, isi in enumerate(kelompok.values(), start=1):
        teks = f"Perjanjian Kinerja {isi[0].pejabat.teks} Tahun {b.tahun}"
        yield from _tabel(b, f"b2.pk_pejabat_{n}", teks, isi)


def _tabel(b: Bahan, id_: str, teks: str, isi: list[BarisPKPejabat]) -> Keluaran:
    kolom = [
        Kolom("No", 6, TENGAH),
        Kolom("Sasaran", 28),
        Kolom("Indikator", 32),
        Kolom("Satuan", 10, TENGAH),
        Kolom("Target", 12, TENGAH),
    ]
    ada = any(x.realisasi for x in isi)
    if ada:
        kolom.append(Kolom("Realisasi", 12, TENGAH))
    baris, sebelum = [], None
    for n, x in enumerate(isi, start=1):
        sel: list[IsiSel] = [str(n), tanpa_ulang(x.sasaran.teks, sebelum), x.indikator.teks]
        sel += [x.satuan.teks, b.cetak(cetak.nilai(x.target.angka), [x.target])]
        if ada:
            sel.append(b.cetak(cetak.nilai(x.realisasi.angka), [x.realisasi]))
        baris.append(Baris(sel))
        sebelum = x.sasaran.teks
    yield from tabel(b, id_, teks, kolom, baris)
