"""Likeness of names."""

import pytest

from workbook_tools.names.padanan import sama_maksud, usulkan

GEDUNG = "Pemeliharaan Sarana dan Prasarana Gedung Kantor"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Fasilitasi Administrasi Tata Desa", "Fasilitasi Adminstrasi Tata Desa"),
        ("Penyediaan Surat Menyurat", "Penyediaan Jasa Surat Menyurat"),
        ("Pembinaan Persatuan dan Kesatuan Bangsa", "Pembinaan Kesatuan dan Persatuan Bangsa"),
        ("Penyediaan Peralatan dan Perlengkapan", "Penyediaan Peralatandan Perlengkapan"),
        ("Sesuai Penugasan Kepala Daerah", "Sesuai Penugasan Kepla Daerah"),
        ("Pembinaan dan Pengawasan Desa", "Pembinaan da Pengawasan Dsa"),
        ("Pembinaan dan Pengawasan Desa", "Pmbinaan dan Pengawasan Desa"),
        ("Koordinasi Kegiatan Desa", "oordinasi Kegiatan Desa"),
        ("Jasa Komunikasi, Sumber Daya Air dan Listrik", "Jasa Komunikasi, Sumber Daya, Listrik"),
    ],
)
def test_salah_ketik_tetap_nama_yang_sama(a: str, b: str) -> None:
    assert sama_maksud(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (GEDUNG, "Pemeliharaan Sarana dan Prasarana Pendukung Gedung Kantor"),
        ("Koordinasi dan Penyusunan Dokumen RKA", "Koordinasi dan Penyusunan Dokumen DPA"),
        ("Koordinasi Penyusunan Dokumen RKA", "Koordinasi Penyusunan Dokumen Perubahan RKA"),
        ("Musyawarah Perencanaan Pembangunan Desa", "Musyawarah Perencanaan Pembangunan Kelurahan"),
        ("Pengadaan Kendaraan Dinas Lapangan", "Pemeliharaan Kendaraan Dinas Lapangan"),
        ("Laporan Keuangan Semester I", "Laporan Keuangan Semester II"),
    ],
)
def test_kata_yang_membedakan_memisahkan(a: str, b: str) -> None:
    assert not sama_maksud(a, b)


def test_usulan_nama_terdekat() -> None:
    assert usulkan("Penyediaan Peralatan Kantor", [GEDUNG, "Penyediaan Peralatan dan Mesin"]) == (
        "Penyediaan Peralatan dan Mesin"
    )
    assert usulkan("Musrenbang", [GEDUNG]) == ""
    assert usulkan("Musrenbang", []) == ""
