"""Likeness of names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook_tools.names.padanan import (
    BATAS_MIRIP,
    _beda_jauh,
    beda_huruf,
    kemiripan,
    sama_maksud,
    usulkan,
)
from workbook_tools.names.singkatan import disingkat

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


@pytest.mark.parametrize(
    ("pendek", "sama"),
    [
        ("Prog. Pemb. Masy. Desa dan Kel.", True),
        ("Pemb. Masyarakat Ds. & Kelurahan", True),
        ("Pemb Masyarakat Desa dan Kelurahan", False),
        ("Pengb. Masyarakat Desa dan Kelurahan", False),
        ("Pemb. Masyarakat Desa", False),
        ("Pem. Mas. Des. dan Kel.", False),
        ("Pemberdayaan Masyarakat Desa dan Kelurahan.", False),
    ],
)
def test_kata_yang_disingkat(pendek: str, sama: bool) -> None:
    panjang = "Program Pemberdayaan Masyarakat Desa dan Kelurahan"
    assert disingkat(pendek, panjang) == disingkat(panjang, pendek) == sama


_NAMA = st.text("abcde 1", max_size=12)


@given(_NAMA, _NAMA)
def test_beda_jauh_tidak_pernah_untuk_nama_yang_mirip(a: str, b: str) -> None:
    assert not (_beda_jauh(a, b) and kemiripan(a, b) >= BATAS_MIRIP)


def test_beda_huruf_hanya_bila_semua_kata_berpasangan() -> None:
    assert beda_huruf("Juara I Lomba Desa Sehat", "Juara I Lomba Desa Sehta")
    assert not beda_huruf("Juara I Lomba Desa Sehat", "Juara I Lomba Desa")
    assert not beda_huruf("Juara I Lomba Desa Sehat", "Penghargaan Kebersihan Pasar")
