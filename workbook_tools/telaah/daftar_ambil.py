"""The cells that were taken out of a report and should be looked at, as a workbook."""

from typing import IO

from workbook_tools.records import MASUKAN
from workbook_tools.rekap.tampil import Bentuk, Kolom, Lembar, Tabel
from workbook_tools.rekap.tulis import tulis_buku
from workbook_tools.telaah.catatan_ambil import CatatanSel, catatan_json, label_kolom

_KOLOM = (
    Kolom("keadaan", "Keadaan", Bentuk.TEKS, 14),
    Kolom("lembar", "Lembar", Bentuk.TEKS, 20),
    Kolom("baris", "Baris", Bentuk.PANJANG, 36),
    Kolom("kolom", "Kolom", Bentuk.PANJANG, 20),
    Kolom("isi", "Isi", Bentuk.PANJANG, 36),
    Kolom("tempat", "Tempat", Bentuk.PANJANG, 16),
    Kolom("lain", "Nilai Lain", Bentuk.PANJANG, 36),
    Kolom("tempat_lain", "Tempatnya", Bentuk.PANJANG, 16),
    Kolom("sebab", "Sebab", Bentuk.PANJANG, 44),
    Kolom("selesai", "Selesai", Bentuk.TENGAH, 10),
)


def tulis_catatan(semua: tuple[CatatanSel, ...], keluar: IO[bytes]) -> None:
    """The list as a workbook, to be ticked off."""
    baris = [
        {
            **isi,
            "lembar": MASUKAN[isi["lembar"]].judul,
            "kolom": label_kolom(isi["lembar"], isi["kolom"]),
        }
        for isi in catatan_json(semua)
    ]
    lembar = Lembar(
        "Perlu Dilihat",
        "Sel yang perlu dilihat",
        "Satu baris satu sel. T14 B12 K6 = tabel ke-14, baris 12, kolom 6 di laporan; P231 = "
        "paragraf ke-231. Isi kolom Selesai setelah dilihat.",
        [Tabel(_KOLOM, baris)],
        "#C00000",
    )
    tulis_buku([lembar], keluar, "Sel yang Perlu Dilihat")
