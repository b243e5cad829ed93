"""Pairing of names: by code, by key, by likeness."""

import pytest

from workbook_tools.names.padanan import (
    Butir,
    Cara,
    cocokkan,
    kunci_rekening,
    sama_maksud,
    usulkan,
)

GEDUNG = "Pemeliharaan Sarana dan Prasarana Gedung Kantor"


def pasangan(a: list[Butir | str], b: list[Butir | str]) -> list[tuple[int, int, str]]:
    return [(p.a, p.b, p.cara.value) for p in cocokkan(a, b).pasangan]


def test_nama_sama_berpasangan_apa_pun_urutannya() -> None:
    hasil = cocokkan(["Apel", "Belimbing", "Cempedak"], ["cempedak", "APEL", "Durian"])
    assert [(p.a, p.b, p.cara) for p in hasil.pasangan] == [(0, 1, Cara.NAMA), (2, 0, Cara.NAMA)]
    assert (hasil.sisa_a, hasil.sisa_b) == ((1,), (2,))


def test_kode_menang_atas_nama() -> None:
    a: list[Butir | str] = [Butir("Apel", "2.01.01"), Butir("Belimbing", "2.01.02")]
    b: list[Butir | str] = [Butir("Belimbing", "2.01.0001"), Butir("Apel", "2.01.0002")]
    assert pasangan(a, b) == [(0, 0, "kode"), (1, 1, "kode")]


def test_kode_yang_ganda_tidak_dipakai() -> None:
    a: list[Butir | str] = [Butir("Apel", "2.01"), Butir("Belimbing", "2.01")]
    b: list[Butir | str] = [Butir("Belimbing", "2.01"), Butir("Apel", "2.01")]
    assert pasangan(a, b) == [(0, 1, "nama"), (1, 0, "nama")]


def test_induk_yang_sama_didahulukan() -> None:
    a: list[Butir | str] = [Butir("Rapat", induk=("P1", "K1")), Butir("Rapat", induk=("P2", "K2"))]
    b: list[Butir | str] = [Butir("Rapat", induk=("P2", "K9")), Butir("Rapat", induk=("P1", "K1"))]
    assert pasangan(a, b) == [(0, 1, "nama"), (1, 0, "nama")]


def test_satu_nama_hanya_berpasangan_sekali() -> None:
    hasil = cocokkan(["Rapat", "Rapat"], ["Rapat"])
    assert len(hasil.pasangan) == 1
    assert hasil.sisa_a == (1,)


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
    assert cocokkan([a], [b]).sisa_a == ()


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
    assert cocokkan([a], [b]).pasangan == ()


def test_yang_paling_mirip_berpasangan_lebih_dulu() -> None:
    a: list[Butir | str] = ["Penyelenggaraan Rapat Koordinasi SKPD"]
    b: list[Butir | str] = [
        "Penyelengaraan Rapat Kordinasi SKPD",
        "Penyelenggaraan Rapat Koordinasi SKPDs",
    ]
    assert pasangan(a, b) == [(0, 1, "mirip")]


def test_nama_kosong_tidak_berpasangan() -> None:
    assert cocokkan([""], [""]).pasangan == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [("7.01.06.2.01.0002", "7.01.06.2.01.02"), ("7.01.06.2.01.02", "7-01-06-2-01-02")],
)
def test_kode_rekening_dua_dan_empat_angka(a: str, b: str) -> None:
    assert kunci_rekening(a) == kunci_rekening(b)


def test_usulan_nama_terdekat() -> None:
    assert usulkan("Penyediaan Peralatan Kantor", [GEDUNG, "Penyediaan Peralatan dan Mesin"]) == (
        "Penyediaan Peralatan dan Mesin"
    )
    assert usulkan("Musrenbang", [GEDUNG]) == ""
    assert usulkan("Musrenbang", []) == ""
