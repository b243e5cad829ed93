"""S323, S326 and the causes told for a budget that was copied from the row above."""

import pytest

from tests.rules.alat import BERSIH, PEMBINAAN, Masukan, semua_temuan, temuan, ubah
from tests.rules.pasangan.bentuk import baris, kolom


@pytest.mark.parametrize(
    ("nomor", "sumber", "seharusnya"),
    [(6, "ikm", "desa"), (7, "desa", "bumdes"), (8, "bumdes", "ikm")],
)
def test_s323_satu_temuan_pada_sumbernya(nomor: int, sumber: str, seharusnya: str) -> None:
    (t,) = semua_temuan(baris("indikator", nomor, sumber_realisasi=sumber))
    assert (t.aturan, t.kolom, t.seharusnya) == ("S323", "sumber_realisasi", seharusnya)


def test_s323_lembar_kosong_tidak_diusulkan() -> None:
    isi = baris("indikator", 8, dari={**BERSIH, "ikm": []}, sumber_realisasi="bumdes")
    (t,) = temuan(isi, "S323")
    assert t.seharusnya == ""


@pytest.mark.parametrize(
    ("jabatan", "banyak"),
    [("Camat Sebelah", 1), ("Plt. Camat Contoh", 0), ("Camat", 0), ("Kepala Dinas", 0)],
)
def test_s326_jabatan_camat_lain(jabatan: str, banyak: int) -> None:
    assert len(temuan(baris("identitas", kepala_jabatan=jabatan), "S326")) == banyak


def _pagu(persen: str) -> Masukan:
    """Two rows with one budget; the second states this percentage, and no plan is there."""
    isi = kolom("anggaran", "anggaran", "780.562.950", "780.562.950")
    isi = kolom("anggaran", "realisasi", "700.000.000", "602.054.000", dari=isi)
    isi = kolom("anggaran", "persen_dilaporkan", "89,68%", persen, dari=isi)
    return {**isi, "renja": [], "perjanjian_program": [], "pernyataan": []}


def test_h202_pagu_tersalin_dari_baris_di_atasnya() -> None:
    (t,) = temuan(_pagu("92,00%"), "H202")
    assert t.sel == "J7"
    assert "baris di atasnya (H6), mungkin tersalin" in t.dugaan
    assert "sekitar Rp654.406.522" in t.dugaan


def test_h202_persen_yang_cocok_tidak_menuduh_pagunya() -> None:
    assert temuan(_pagu("77,13%"), "H202") == []


def test_s307_anggaran_tersalin_dari_baris_di_atasnya() -> None:
    t = semua_temuan(baris("anggaran", 7, anggaran="20.000.000"))[0]
    assert (t.aturan, t.sel, t.seharusnya) == ("S307", "H7", "10.000.000")
    assert "ungkin tersalin" in t.dugaan


def _bernama(nama: str) -> Masukan:
    """Kecamatan Lain with this office, which the book calls by another one's name, and that one."""
    lain = [("Contoh", "85", "86,11", "0,50"), ("Sebelah", "80", "81", "0,25")]
    isi = [
        {"kode": kode, "kecamatan": n, "target": t, "realisasi": r}
        for n, target, realisasi, rasio in lain
        for kode, t, r in (("IKU3", target, realisasi), ("IKU1", "0,50", rasio))
    ]
    return baris("identitas", dari={**BERSIH, "pembanding": isi}, perangkat_daerah=nama)


def test_s326_baris_kecamatan_lain_cocok_baris_sendiri_tidak() -> None:
    (t,) = semua_temuan(_bernama("Kecamatan Sebelah"))
    assert (t.aturan, t.kolom) == ("S326", "perangkat_daerah")
    assert "Contoh" in t.pesan


def test_s326_nama_yang_benar_diam() -> None:
    assert semua_temuan(_bernama("Kecamatan Contoh")) == []


def test_nama_di_luar_pohon_tidak_disuruh_diberi_kode_rekening() -> None:
    """Only programs, kegiatan and sub kegiatan have codes."""
    salah = ubah(BERSIH, "bumdes", 6, "desa", BERSIH["bumdes"][0]["desa"] + "h")
    (t,) = temuan(salah, "I124")
    assert t.pesan.endswith("Samakan ejaannya.")
    (t,) = temuan(ubah(BERSIH, "anggaran", 7, "program", PEMBINAAN[:-5]), "I124")
    assert "kode rekening" in t.pesan
