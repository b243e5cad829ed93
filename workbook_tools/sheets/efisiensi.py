"""Efisiensi: the four levels side by side."""

from workbook_tools.compute.nilai import medan, sebab
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.terisi import BlokTerisi, LembarTerisi
from workbook_tools.records import Laporan
from workbook_tools.schema import HITUNG
from workbook_tools.schema.jenis import Blok
from workbook_tools.sheets.dasar import (
    Polos,
    blok,
    dengan_ragu,
    kepala,
    medan_atau_gelap,
    nilai_atau_gelap,
)

AWALAN = "efisiensi_"
MEDAN = ("capaian", "penyerapan", "efisiensi")


def lembar_efisiensi(laporan: Laporan, hasil: Hasil) -> LembarTerisi:
    """Achievement, absorption and efficiency per level, with the mean of each level."""
    lembar = HITUNG["efisiensi"]
    pita = tuple(tuple(_blok(b, laporan, hasil) for b in baris) for baris in lembar.pita)
    return LembarTerisi(lembar, kepala(lembar, laporan), pita)


def _blok(bentuk: Blok, laporan: Laporan, hasil: Hasil) -> BlokTerisi:
    tingkat = bentuk.id.removeprefix(AWALAN)
    milik = [e for e in hasil.efisiensi if e.tingkat == tingkat]
    isi: list[dict[str, Polos]] = [
        {
            "no": e.kode or str(no),
            "nama": e.nama,
            **medan_atau_gelap(e, *MEDAN),
            "kategori": e.kategori,
            "cara_hitung": e.cara_hitung,
        }
        for no, e in enumerate(milik, start=1)
    ]
    if milik:
        rata = medan(hasil.ringkasan, bentuk.id)
        bernilai = sum(1 for e in milik if medan(e, "efisiensi").ada)
        cara = sebab(rata) or f"Rata-rata dari {bernilai} baris yang bernilai."
        isi.append(
            {
                "no": "Rata-rata",
                "efisiensi": nilai_atau_gelap(rata),
                "cara_hitung": dengan_ragu(cara, hasil.ringkasan.ragu, bentuk.id),
            }
        )
    return blok(bentuk, isi, laporan)
