"""One name spoilt in a real report: one finding about that name, and no figure moves."""

import random
from collections import Counter
from typing import Any

import pytest
from msgspec.structs import replace

from tests.alat import data
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_hasil import hasil_json
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan
from workbook_tools.names import kunci_nama
from workbook_tools.pipeline import Olahan, hitung

KOLOM = ("program", "kegiatan", "sub_kegiatan")
LEMBAR = ("perjanjian_program", "renja", "anggaran", "kinerja_program")
CONTOH = ("loksado_2024", "daha_utara_2024")
BANYAK = 8
"""Cells tried of each sample for each way of spoiling; another seed gives others."""


def hurufnya_hilang(nama: str) -> str:
    tengah = len(nama) // 2
    return nama[:tengah] + nama[tengah + 1 :]


def disingkat(nama: str) -> str:
    return " ".join(nama.split()[:-1])


def berkode(nama: str) -> str:
    return f"7.01.02 {nama}"


def bernomor(nama: str) -> str:
    return f"1. {nama}"


def olah(masukan: Masukan) -> Olahan:
    return hitung(buku_dari_masukan(masukan))


def angka(o: Olahan) -> list[object]:
    """Every figure of the results, without names and words."""
    hasil: list[object] = []

    def kumpulkan(nilai: Any) -> None:
        if isinstance(nilai, dict):
            for isi in nilai.values():
                kumpulkan(isi)
        elif isinstance(nilai, list):
            for isi in nilai:
                kumpulkan(isi)
        elif not isinstance(nilai, str):
            hasil.append(nilai)

    kumpulkan(hasil_json("", o.laporan, replace(o.hasil, temuan=()), o.tabel))
    return hasil


def korban(masukan: Masukan, benih: int) -> list[tuple[str, int, str]]:
    """Some cells whose name stands elsewhere as well."""
    sel = [
        (lembar, n, kolom)
        for lembar in LEMBAR
        for n, baris in enumerate(masukan.get(lembar, []))
        for kolom in KOLOM
        if baris.get(kolom)
    ]

    def kunci(x: tuple[str, int, str]) -> tuple[str, str]:
        return x[2], kunci_nama(str(masukan[x[0]][x[1]][x[2]]))

    banyak = Counter(map(kunci, sel))
    return random.Random(benih).sample([x for x in sel if banyak[kunci(x)] > 2], BANYAK)


def jati_diri(t: Temuan) -> tuple[str, str, str]:
    """What tells a finding from others; one about a name may move to another of its cells."""
    return (t.aturan, "", t.kunci) if t.aturan == "I116" else (t.aturan, t.lembar, t.sel)


def baru(sesudah: Olahan, sebelum: Olahan) -> list[Temuan]:
    """Findings that were not there before."""
    lama = Counter(map(jati_diri, sebelum.hasil.temuan))
    hasil = []
    for t in sesudah.hasil.temuan:
        if lama[jati_diri(t)]:
            lama[jati_diri(t)] -= 1
        else:
            hasil.append(t)
    return hasil


SEBELUM = {nama: olah(data(nama)) for nama in CONTOH}


def rusak(nama: str, x: tuple[str, int, str], ubah: Any) -> tuple[Olahan, str]:
    masukan = data(nama)
    lembar, n, kolom = x
    baris = masukan[lembar][n]
    baris[kolom] = ubah(str(baris[kolom]))
    return olah(masukan), str(baris[kolom])


@pytest.mark.parametrize("ubah", [hurufnya_hilang, disingkat])
@pytest.mark.parametrize("nama", CONTOH)
def test_nama_yang_salah_tepat_satu_temuan_dan_tak_ada_angka_bergerak(nama: str, ubah: Any) -> None:
    for x in korban(data(nama), benih=7):
        sesudah, tertulis = rusak(nama, x, ubah)
        assert angka(sesudah) == angka(SEBELUM[nama]), (x, tertulis)
        if kunci_nama(tertulis) == kunci_nama(str(data(nama)[x[0]][x[1]][x[2]])):
            continue  # a spelling that both have
        tentang = [t for t in baru(sesudah, SEBELUM[nama]) if t.aturan in ("I116", "I124")]
        lain = [t for t in baru(sesudah, SEBELUM[nama]) if t not in tentang]
        assert len(tentang) == 1, (x, tertulis, tentang)
        assert not lain, (x, tertulis, lain)


@pytest.mark.parametrize("ubah", [berkode, bernomor])
@pytest.mark.parametrize("nama", CONTOH)
def test_kode_atau_nomor_di_depan_nama_tidak_mengubah_apa_pun(nama: str, ubah: Any) -> None:
    for x in korban(data(nama), benih=11):
        sesudah, tertulis = rusak(nama, x, ubah)
        assert angka(sesudah) == angka(SEBELUM[nama]), (x, tertulis)
        assert not baru(sesudah, SEBELUM[nama]), (x, tertulis)
