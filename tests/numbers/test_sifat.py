"""Properties that hold for every number and every text."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from workbook_tools.numbers import (
    Angka,
    JenisAngka,
    Status,
    baca_bilangan,
    baca_teks,
    bulatkan,
    cetak,
    cetak_angka,
    cetak_persen,
    cetak_rasio,
    cetak_rupiah,
)

JENIS = st.sampled_from(list(JenisAngka))
BISA_RIBUAN = st.sampled_from([j for j in JenisAngka if j is not JenisAngka.SKOR])
DESIMAL = st.integers(0, 6)
BULAT = st.integers(0, 10**13)
SUKU = st.integers(1, 400)


def inggris(nilai: Fraction, desimal: int) -> str:
    tukar = str.maketrans(".,", ",.")
    return cetak_angka(nilai, desimal).translate(tukar)


@given(st.text(max_size=40), JENIS)
@settings(max_examples=300)
def test_tidak_pernah_gagal(teks: str, jenis: JenisAngka) -> None:
    b = baca_teks(teks, jenis)
    assert (b.angka is None) or b.status in (Status.TERBACA, Status.AMBIGU)


@given(st.text("0123456789.,:/%-() RpDesa", max_size=20), JENIS)
@settings(max_examples=300)
def test_tidak_pernah_gagal_pada_teks_mirip_angka(teks: str, jenis: JenisAngka) -> None:
    baca_teks(teks, jenis)


@given(st.text(max_size=20), st.text(max_size=12), JENIS)
def test_sel_bilangan_tidak_pernah_gagal(mentah: str, kode: str, jenis: JenisAngka) -> None:
    baca_bilangan(mentah, kode, jenis)


@given(BULAT, DESIMAL, st.sampled_from([cetak_angka, inggris]), BISA_RIBUAN)
@settings(max_examples=300)
def test_tidak_diam_diam_salah_seribu_kali(angka, desimal, gaya, jenis) -> None:  # type: ignore[no-untyped-def]
    """Printed either way: read right, or said to be in doubt with the truth among the readings."""
    nilai = Fraction(angka, 10**desimal)
    teks = gaya(nilai, desimal)
    b = baca_teks(teks, jenis)
    if b.status is Status.TERBACA and b.angka is not None:
        inggris_di_kolom_rupiah = gaya is inggris and jenis in (
            JenisAngka.RUPIAH,
            JenisAngka.BULAT,
        )
        # '12.500' in a rupiah column means twelve thousand five hundred: rupiah are whole.
        assert b.angka.nilai == nilai or (inggris_di_kolom_rupiah and desimal == 3)
    else:
        assert nilai in [p.nilai for p in b.pilihan]


@given(BULAT)
def test_rupiah_bolak_balik(rupiah: int) -> None:
    b = baca_teks(cetak_rupiah(rupiah), JenisAngka.RUPIAH)
    assert b.status is Status.TERBACA
    assert b.angka is not None
    assert b.angka.nilai == rupiah


@given(st.integers(-(10**6), 10**6), st.sampled_from([0, 1, 2, 4]))
def test_persen_bolak_balik(angka: int, desimal: int) -> None:
    nilai = Fraction(angka, 10**desimal)
    b = baca_teks(cetak_persen(nilai, desimal), JenisAngka.PERSEN)
    kandidat = [b.angka, *b.pilihan]
    assert any(k and k.nilai == nilai and k.persen and k.desimal == desimal for k in kandidat)


@given(SUKU, SUKU)
def test_rasio_bolak_balik(a: int, b: int) -> None:
    baca = baca_teks(cetak_rasio(a, b))
    assert baca.angka is not None
    assert baca.angka.nilai == Fraction(a, b)
    assert baca.angka.rasio == (a, b)


@given(st.integers(0, 999), st.sampled_from(["Bulan", "Dokumen", "Orang", "Lembaga Desa"]))
def test_satuan_bolak_balik(angka: int, satuan: str) -> None:
    asal = Angka(Fraction(angka), satuan=satuan)
    assert baca_teks(cetak(asal)).angka == asal


@given(st.fractions(-1000, 1000), st.integers(0, 4))
def test_bulatkan_setengah_ke_atas(nilai: Fraction, desimal: int) -> None:
    bulat = bulatkan(nilai, desimal)
    assert abs(bulat - nilai) <= Fraction(1, 2 * 10**desimal)
    assert (bulat * 10**desimal).denominator == 1
