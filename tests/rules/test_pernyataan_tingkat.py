"""Stated figures of kegiatan and sub kegiatan, of what is left of a program, and of the years of
the Renstra."""

import pytest

from tests.rules.alat import BERSIH, DOKUMEN, FASILITASI, PEMBINAAN, PENDAMPINGAN, temuan, ubah
from tests.rules.test_pernyataan_uang import naskah
from workbook_tools.facts.pernyataan.acuan import SEMUA
from workbook_tools.facts.pernyataan.hitungan import PENGHITUNG
from workbook_tools.records.pernyataan import ACUAN

KASUS = [
    ("anggaran_kegiatan", FASILITASI, "Rp30.000.000", "P401", "28.000.000", "Rp 30.000.000"),
    ("realisasi_kegiatan", FASILITASI, "28.000.000", "P401", "30.000.000", "Rp 28.000.000"),
    ("persen_kegiatan", FASILITASI, "93,33%", "P402", "95%", "93,33%"),
    ("anggaran_sub_kegiatan", PENDAMPINGAN, "10.000.000", "P401", "10.500.000", "Rp 10.000.000"),
    ("realisasi_sub_kegiatan", DOKUMEN, "8.000.000", "P401", "8.123.000", "Rp 8.000.000"),
    ("persen_sub_kegiatan", DOKUMEN, "100", "P402", "97,5%", "100,00%"),
    ("sisa_program", PEMBINAAN, "2.000.000", "P401", "1.900.000", "Rp 2.000.000"),
    ("capaian_sub_kegiatan", PENDAMPINGAN, "100%", "P405", "80%", "100,00%"),
    ("rasio_renstra", "IKU3 2023", "100,60%", "P403", "101,60%", "100,60%"),
    ("rasio_renstra", "IKU3 (2024)", "1,013", "P403", "103,31%", "101,31%"),
]


@pytest.mark.parametrize(("acuan", "rincian", "benar", "kode", "salah", "seharusnya"), KASUS)
def test_diam_lalu_menyala(
    acuan: str, rincian: str, benar: str, kode: str, salah: str, seharusnya: str
) -> None:
    assert temuan(naskah((acuan, rincian, benar)), kode) == []
    (t,) = temuan(naskah((acuan, rincian, salah)), kode)
    assert (t.lembar, t.sel) == ("pernyataan", "C8")
    assert seharusnya in (t.seharusnya, t.pesan) or seharusnya.replace(" ", "") in t.pesan


def test_capaian_kegiatan_adalah_rata_rata_indikatornya() -> None:
    dari = ubah(BERSIH, "kinerja_program", 7, "sub_kegiatan", "")
    assert temuan(naskah(("capaian_kegiatan", FASILITASI, "100%"), dari=dari), "P405") == []
    (t,) = temuan(naskah(("capaian_kegiatan", FASILITASI, "90%"), dari=dari), "P405")
    assert t.sel == "C8"


@pytest.mark.parametrize("rincian", ["IKU3", "IKU9 2023", "2023", ""])
def test_rasio_memerlukan_kode_dan_tahun(rincian: str) -> None:
    (t,) = temuan(naskah(("rasio_renstra", rincian, "100%")), "P408")
    assert "kode indikator dan tahun" in t.pesan


def test_tahun_tanpa_realisasi_tidak_dinilai() -> None:
    isi = naskah(("rasio_renstra", "IKU3 2025", "100%"))
    assert temuan(isi, "P403") == [] == temuan(isi, "P408")
    assert len(temuan(isi, "P410")) == 1


def test_setiap_acuan_dikenal_dan_dihitung() -> None:
    assert set(ACUAN) == set(SEMUA) == set(PENGHITUNG)
