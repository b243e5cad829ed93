"""Who is odd one out: one finding at the wrong cell, with the value that the others give."""

import pytest

from tests.rules.alat import BERSIH, PEMBINAAN, Masukan, semua_temuan, tambah, ubah
from workbook_tools.model.sel import alamat
from workbook_tools.model.temuan import Perbaikan, terhitung
from workbook_tools.records import MASUKAN


def pernyataan(isi: Masukan, *semua: tuple[str, str, str]) -> Masukan:
    for acuan, rincian, nilai in semua:
        isi = tambah(isi, "pernyataan", acuan=acuan, rincian=rincian, nilai=nilai)
    return isi


NASKAH = pernyataan(
    BERSIH,
    ("total_anggaran", "", "38.000.000"),
    ("total_realisasi", "", "36.000.000"),
    ("realisasi_program", PEMBINAAN, "28.000.000"),
    ("persen_program", PEMBINAAN, "93,33%"),
    ("capaian_indikator", "IKU3", "101,31%"),
    ("realisasi_lalu_indikator", "IKU3", "84,50"),
)
"""The clean workbook with some figures of its report."""


def test_naskah_pun_bersih() -> None:
    assert semua_temuan(NASKAH) == []


@pytest.mark.parametrize(
    ("lembar", "baris", "kolom", "salah", "benar"),
    [
        ("kinerja", 8, "target", "84", "85"),
        ("perjanjian_kinerja", 8, "target", "58", "85"),
        ("renstra", 8, "target_2", "86", "85"),
        ("kinerja", 8, "realisasi", "8611", "86,11"),
        ("kinerja", 8, "realisasi_lalu", "84,05", "84,50"),
        ("renstra", 8, "realisasi_1", "80", "84,50"),
        ("anggaran", 6, "anggaran", "2.000.000", "20.000.000"),
        ("anggaran", 6, "realisasi", "19.000.000", "18.000.000"),
        ("anggaran", 6, "persen_dilaporkan", "80%", "90%"),
        ("renja", 6, "anggaran", "20.000.050", "20.000.000"),
        ("perjanjian_program", 6, "anggaran", "Rp 3.000.000", "Rp 30.000.000"),
        ("pernyataan", 9, "nilai", "63.000.000", "36.000.000"),
        ("pembanding", 6, "target", "84", "85"),
        ("kinerja", 8, "kategori_dilaporkan", "Rendah", "Sangat Tinggi"),
    ],
)
def test_satu_sel_salah_satu_temuan(
    lembar: str, baris: int, kolom: str, salah: str, benar: str
) -> None:
    sel = alamat(baris, MASUKAN[lembar].letak[kolom])
    (t,) = terhitung(semua_temuan(ubah(NASKAH, lembar, baris, kolom, salah)))
    assert (t.lembar, t.sel, t.seharusnya) == (lembar, sel, benar)
    assert t.perbaikan == Perbaikan(lembar, sel, benar)


def test_yang_lain_bergantung_padanya() -> None:
    semua = semua_temuan(ubah(NASKAH, "kinerja", 8, "realisasi", "8611"))
    (induk,) = terhitung(semua)
    anak = [t for t in semua if t.induk is not None]
    assert len(anak) >= 4
    assert {t.induk for t in anak} == {induk.sebagai_induk}
    assert all(t.seharusnya == "" and t.perbaikan is None for t in anak)


def test_kebijakan_yang_salah_ditemukan() -> None:
    semua = semua_temuan(
        ubah(
            pernyataan(
                BERSIH,
                ("efisiensi_sasaran", "IKU1", "1,11"),
                ("efisiensi_sasaran", "IKU2", "1,00"),
                ("efisiensi_sasaran", "IKU3", "1,01"),
            ),
            "identitas",
            0,
            "rumus_efisiensi",
            "selisih",
        )
    )
    (t,) = terhitung(semua)
    assert (t.lembar, t.kolom, t.seharusnya) == ("identitas", "rumus_efisiensi", "rasio")
    assert len(semua) == 3


@pytest.mark.parametrize(
    ("lembar", "baris", "kolom", "nilai"),
    [
        ("kinerja", 7, "realisasi_lalu", "60%"),  # the Renstra says 50%: one against one
        ("kinerja_program", 7, "target", "21 Dokumen"),  # as Realisasi Anggaran alone knows
    ],
)
def test_satu_lawan_satu_bertanya(lembar: str, baris: int, kolom: str, nilai: str) -> None:
    semua = semua_temuan(ubah(BERSIH, lembar, baris, kolom, nilai))
    assert semua and not any(t.seharusnya or t.perbaikan for t in semua)


def test_dua_baris_bisa_menjelaskan_jumlah() -> None:
    """A total that any row could mend accuses nobody."""
    isi = ubah(BERSIH, "anggaran", 6, "persen_dilaporkan", None)
    isi = ubah(isi, "anggaran", 7, "persen_dilaporkan", None)
    isi = pernyataan(isi, ("total_realisasi", "", "35.000.000"))
    (t,) = [t for t in semua_temuan(isi) if t.aturan == "P401"]
    assert t.seharusnya == "" and t.perbaikan is None


@pytest.mark.parametrize(("kolom", "tahun"), [("tahun", "2023"), ("renstra_awal", "2022")])
def test_tahun_yang_keliru_di_identitas_tidak_menuduh_renstra(kolom: str, tahun: str) -> None:
    """All figures agree one column further: one finding, and nobody is told to change them."""
    semua = semua_temuan(ubah(BERSIH, "identitas", 0, kolom, tahun))
    (satu,) = [t for t in semua if t.induk is None]
    assert (satu.aturan, satu.lembar) == ("I113", "identitas")
    assert {"S302", "S312", "S320"} & {t.aturan for t in semua if t.induk == satu.sebagai_induk}
    assert [t.seharusnya for t in semua if t.seharusnya] == []


def test_dua_angka_yang_tertukar_dipulihkan_keduanya() -> None:
    tukar = ubah(BERSIH, "anggaran", 6, "realisasi", "10.000.000")
    tukar = ubah(tukar, "anggaran", 7, "realisasi", "18.000.000")
    betul = {t.perbaikan.sel: t.perbaikan.isi for t in semua_temuan(tukar) if t.perbaikan}
    assert betul == {"I6": "18.000.000", "I7": "10.000.000"}


@pytest.mark.parametrize(
    ("salah", "benar"),
    [
        ("63,33%", "93,33%"),
        ("63,33 %", "93,33 %"),
        ("63,33", "93,33"),
        ("0,9333", "93,33%"),  # as a fraction: the advice is a percentage again
        ("Rp28.000.000", "93,33"),  # an amount where a percentage belongs
        ("Rp 28.000.000,00", "93,33"),
    ],
)
def test_saran_dapat_diketik_apa_adanya(salah: str, benar: str) -> None:
    """What is advised is read back as the right value, and clears the finding."""
    (t,) = terhitung(semua_temuan(ubah(NASKAH, "pernyataan", 11, "nilai", salah)))
    assert t.perbaikan == Perbaikan("pernyataan", "C11", benar)
    assert semua_temuan(ubah(NASKAH, "pernyataan", 11, "nilai", t.seharusnya)) == []


@pytest.mark.parametrize(
    ("salah", "benar"),
    [
        ("Rp 63.000.000,00", "Rp 36.000.000,00"),
        ("Rp. 63.000.000,-", "Rp. 36.000.000,-"),
        ("63,000,000", "36,000,000"),
        ("63000000", "36000000"),
        ("63 juta", "36.000.000"),
        ("63.000.000 (enam puluh tiga juta)", "36.000.000 (tiga puluh enam juta)"),
    ],
)
def test_rupiah_ditulis_seperti_diketik(salah: str, benar: str) -> None:
    (t, *lain) = terhitung(semua_temuan(ubah(NASKAH, "pernyataan", 9, "nilai", salah)))
    assert t.perbaikan == Perbaikan("pernyataan", "C9", benar)
    assert all(x.aturan.startswith("I") for x in lain)
