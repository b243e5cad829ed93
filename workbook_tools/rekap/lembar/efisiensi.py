"""Efisiensi: the four levels per kecamatan, and every indicator."""

from workbook_tools.rekap.isi import Kumpulan, baris_buku, baris_efisiensi
from workbook_tools.rekap.peringkat import GELAP, kaki
from workbook_tools.rekap.tampil import Bentuk, Grafik, Kolom, Lembar, Rekam, Tabel
from workbook_tools.rekap.tumpukan import tumpuk

TINGKAT = ("efisiensi_sasaran", "efisiensi_program", "efisiensi_kegiatan", "efisiensi_sub_kegiatan")
KOLOM = (
    Kolom("kecamatan", "Kecamatan", Bentuk.TEKS, 24),
    Kolom("kabupaten", "Kabupaten/Kota", Bentuk.TEKS, 22),
    Kolom("tahun", "Tahun", Bentuk.TENGAH, 8),
    Kolom("efisiensi_sasaran", "Sasaran", Bentuk.DESIMAL, 13),
    Kolom("efisiensi_program", "Program", Bentuk.DESIMAL, 13),
    Kolom("efisiensi_kegiatan", "Kegiatan", Bentuk.DESIMAL, 13),
    Kolom("efisiensi_sub_kegiatan", "Sub Kegiatan", Bentuk.DESIMAL, 15),
)
KOLOM_SASARAN = (
    *KOLOM[:3],
    Kolom("kode", "Kode", Bentuk.TENGAH, 13),
    Kolom("capaian", "Capaian", Bentuk.PERSEN, 13),
    Kolom("penyerapan", "Penyerapan", Bentuk.PERSEN, 13),
    Kolom("efisiensi", "Efisiensi", Bentuk.DESIMAL, 15),
    Kolom("kategori", "Kategori", Bentuk.TENGAH, 15),
)


def lembar_efisiensi(k: Kumpulan) -> Lembar:
    """Means per office; then the indicators (sasaran) one by one."""
    buku = [r for r in baris_buku(k) if r["dihitung"]]
    ada = [r for r in buku if any(_ada(r, t) for t in TINGKAT)]
    rata = {"kecamatan": "Rata-rata", **kaki(ada, rata=TINGKAT)}
    sasaran = tumpuk(r for r in baris_efisiensi(k, "sasaran") if _ada(r, "efisiensi"))
    grafik = Grafik("Rata-rata efisiensi per tingkat", "kecamatan", TINGKAT)
    return Lembar(
        "Efisiensi",
        "Efisiensi Penggunaan Sumber Daya",
        "Rasio: capaian ÷ penyerapan, di atas 1 efisien. Selisih: capaian − penyerapan, di atas 0 "
        "efisien. Kecamatan tanpa data anggaran tidak dimuat.",
        [
            Tabel(KOLOM, ada, [rata] if ada else [], "Rata-rata per Kecamatan", grafik),
            Tabel(KOLOM_SASARAN, sasaran, (), "Per Indikator Sasaran"),
        ],
        "#BF8F00",
    )


def _ada(r: Rekam, id_: str) -> bool:
    """Whether there is a figure, known or not."""
    return r[id_] is not None or id_ in r[GELAP]
