"""Rows between the records that are none: headings, what is worked out of the rows above."""

from typing import Any

import pytest

from tests.rules.alat import BERSIH, buku
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.records import MASUKAN


def _sisip(lembar: str, nomor: int, isi: dict[str, str], **kosong: str) -> Olahan:
    """The clean workbook with a row put in front of row ``nomor``; ``kosong`` names a column that
    is emptied in all records."""
    dasar: dict[str, Any] = {**BERSIH}
    if kosong:
        dasar[lembar] = [
            {k: v for k, v in b.items() if k != kosong["kolom"]} for b in dasar[lembar]
        ]
    hasil = buku(dasar)
    kisi, letak = hasil.lembar[MASUKAN[lembar].judul].kisi, MASUKAN[lembar].letak
    bawah = {n + 1: b for n, b in kisi.items() if n >= nomor}
    for n in [n for n in kisi if n >= nomor]:
        del kisi[n]
    kisi[nomor] = {letak[k]: Sel(JenisSel.TEKS, teks, "@") for k, teks in isi.items()}
    kisi.update(bawah)
    return hitung(hasil)


@pytest.mark.parametrize(
    ("lembar", "nomor", "isi"),
    [
        ("indikator", 7, {"sasaran": "Meningkatnya kualitas pelayanan"}),
        ("indikator", 6, {"kode": "Tujuan 1: Meningkatnya pelayanan publik"}),
        ("kinerja", 7, {"kode": "Meningkatnya kualitas pelayanan publik"}),
        ("desa", 6, {"desa": "A. Desa"}),
        ("perjanjian_program", 6, {"program": "7.01 KECAMATAN", "anggaran": "38.000.000"}),
        ("desa", 7, {"desa": "II. DESA MAJU"}),
        ("desa", 10, {"desa": "Persentase", "status": "70%"}),
        ("ikm", 7, {"periode": "NRR Tertimbang", "u1": "0,377"}),
        ("ikm", 7, {"periode": "Mutu Pelayanan", "nilai_dilaporkan": "B"}),
        ("bumdes", 8, {"desa": "Total Laba", "jan": "1.000.000"}),
        ("renstra", 9, {"kondisi_awal": "Ditetapkan di Contoh"}),
        ("kinerja", 9, {"kode": "Rumus: Realisasi / Target x 100%"}),
    ],
)
def test_baris_yang_bukan_isian(lembar: str, nomor: int, isi: dict[str, str]) -> None:
    o = _sisip(lembar, nomor, isi)
    assert [t.aturan for t in o.hasil.temuan] == ["I120"]
    assert len(getattr(o.laporan, lembar)) == len(BERSIH[lembar])


@pytest.mark.parametrize(
    ("lembar", "nomor", "isi"),
    [
        ("indikator", 7, {"kode": "IKU9", "sasaran": "Meningkatnya kualitas pelayanan"}),
        ("kinerja", 7, {"kode": "IKU9"}),
        ("perjanjian_program", 6, {"program": "7.01 KECAMATAN", "anggaran": "37.000.000"}),
        ("perjanjian_program", 6, {"program": "Program Lain", "anggaran": "38.000.000"}),
        ("desa", 7, {"desa": "Maju"}),
        ("desa", 7, {"desa": "Desa Maju", "status": "Maju"}),
        ("desa", 7, {"desa": "Desa Mawar"}),
        ("ikm", 7, {"periode": "Nilai Semester I"}),
    ],
)
def test_baris_yang_tetap_isian(lembar: str, nomor: int, isi: dict[str, str]) -> None:
    assert len(getattr(_sisip(lembar, nomor, isi).laporan, lembar)) == len(BERSIH[lembar]) + 1


@pytest.mark.parametrize(
    "judul", [{"sasaran": "Meningkatnya pelayanan"}, {"kode": "Sasaran 1. Meningkatnya pelayanan"}]
)
def test_sasaran_dari_judul_di_atasnya(judul: dict[str, str]) -> None:
    o = _sisip("indikator", 6, judul, kolom="sasaran")
    assert {b.sasaran.teks for b in o.laporan.indikator} == {next(iter(judul.values()))}
    assert [t.aturan for t in o.hasil.temuan] == ["I120"]


def test_nama_pejabat_di_bawah_catatan_bukan_isian_lengkap() -> None:
    isi = buku(BERSIH)
    kisi = isi.lembar[MASUKAN["kinerja"].judul].kisi
    letak = MASUKAN["kinerja"].letak
    for nomor, kode, target in ((10, "Disusun oleh", "Camat"), (13, "NAMA STAF", "NAMA CAMAT")):
        kisi[nomor] = {
            letak[k]: Sel(JenisSel.TEKS, t, "@") for k, t in (("kode", kode), ("target", target))
        }
    assert [t.aturan for t in hitung(isi).hasil.temuan] == ["I120"]
