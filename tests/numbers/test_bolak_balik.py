"""What is printed is read back as it was, or in doubt with the truth among the readings."""

from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from workbook_tools.numbers import (
    Angka,
    JenisAngka,
    Status,
    baca_teks,
    cetak,
    cetak_angka,
    cetak_rasio,
)

SATUAN = st.sampled_from(
    ["", "Bulan", "Dokumen", "Desa/Kel", "Desa/ Kelurahan", "Poin", "m2", "(B)", "SD/MI", "Kali"]
)
DIHITUNG = {"Dokumen", "Desa/Kel", "Desa/ Kelurahan", "Kali"}
BERHITUNG = st.sampled_from(["Desa", "Kel", "Dokumen", "Orang", "Lembaga Kemasyarakatan"])
DESIMAL = st.integers(0, 5)
BULAT = st.integers(0, 10**12)


def gaya_indonesia(nilai: Fraction, desimal: int) -> str:
    return cetak_angka(nilai, desimal)


def gaya_inggris(nilai: Fraction, desimal: int) -> str:
    return cetak_angka(nilai, desimal).translate(str.maketrans(".,", ",."))


def gaya_tanpa_ribuan(nilai: Fraction, desimal: int) -> str:
    return cetak_angka(nilai, desimal).replace(".", "")


def gaya_tanpa_ribuan_inggris(nilai: Fraction, desimal: int) -> str:
    return gaya_tanpa_ribuan(nilai, desimal).replace(",", ".")


GAYA = st.sampled_from([gaya_indonesia, gaya_inggris, gaya_tanpa_ribuan, gaya_tanpa_ribuan_inggris])


def periksa(teks: str, asal: Angka, jenis: JenisAngka = JenisAngka.NILAI) -> None:
    """Read right; or AMBIGU with the right one among the readings."""
    bacaan = baca_teks(teks, jenis)
    if bacaan.status is Status.TERBACA:
        assert bacaan.angka == asal
    else:
        assert bacaan.status is Status.AMBIGU
        assert asal in bacaan.pilihan


@given(BULAT, DESIMAL, GAYA, SATUAN, st.booleans())
@settings(max_examples=300)
def test_setiap_gaya(digit, desimal, gaya, satuan, persen) -> None:  # type: ignore[no-untyped-def]
    assume(persen or desimal != 3 or satuan not in DIHITUNG)  # '1.250 Orang' has no decimals
    asal = Angka(Fraction(digit, 10**desimal), desimal, persen, satuan)
    teks = gaya(asal.nilai, desimal) + ("%" if persen else "") + (f" {satuan}" if satuan else "")
    periksa(teks, asal)


@given(BULAT, DESIMAL, SATUAN, st.booleans(), st.sampled_from([1, -1]))
@settings(max_examples=300)
def test_cetak_terbaca_kembali(digit, desimal, satuan, persen, tanda) -> None:  # type: ignore[no-untyped-def]
    asal = Angka(Fraction(tanda * digit, 10**desimal), desimal, persen, satuan)
    periksa(cetak(asal), asal)


@given(
    BULAT,
    st.sampled_from(["", "Rp", "Rp ", "Rp. ", "IDR "]),
    st.sampled_from(["", ",-", ",00"]),
    st.sampled_from([JenisAngka.RUPIAH, JenisAngka.NILAI]),
)
def test_rupiah(digit: int, awalan: str, akhiran: str, jenis: JenisAngka) -> None:
    asal = Angka(Fraction(digit), 2 if akhiran == ",00" else 0)
    teks = awalan + cetak_angka(asal.nilai, 0) + akhiran
    periksa(teks, asal, jenis)
    if awalan or jenis is JenisAngka.RUPIAH:
        assert baca_teks(teks, jenis).status is Status.TERBACA


@given(st.integers(0, 10**9), st.sampled_from([JenisAngka.RUPIAH, JenisAngka.BULAT]))
def test_bulat_gaya_inggris_tidak_pernah_diam_diam_seribu_kali(
    digit: int, jenis: JenisAngka
) -> None:
    for desimal in (0, 1, 2):
        periksa(gaya_inggris(Fraction(digit), desimal), Angka(Fraction(digit), desimal), jenis)


@given(
    st.integers(0, 5000), DESIMAL, st.integers(1, 5000), st.sampled_from([":", " : ", ": ", "/"])
)
def test_rasio(a: int, desimal: int, b: int, tanda: str) -> None:
    suku = Fraction(a, 10**desimal), Fraction(b)
    asal = Angka(suku[0] / suku[1], rasio=suku)
    teks = cetak_rasio(*suku).replace(":", tanda)
    bacaan = baca_teks(teks)
    if bacaan.status is Status.TAK_TERBACA:  # '12/2024' is a month
        assert (tanda, bacaan.pilihan) == ("/", (asal,))
    else:
        periksa(teks, asal)


@given(st.lists(st.tuples(st.integers(0, 999), BERHITUNG), min_size=2, max_size=4,
                unique_by=lambda bagian: bagian[1]))  # fmt: skip
def test_majemuk(bagian: list[tuple[int, str]]) -> None:
    asal = Angka(
        Fraction(sum(n for n, _ in bagian)),
        satuan="/".join(s for _, s in bagian),
        bagian=tuple((Fraction(n), s) for n, s in bagian),
    )
    bacaan = baca_teks(cetak(asal))
    assert (bacaan.status, bacaan.angka) == (Status.TERBACA, asal)


@given(st.text(max_size=60), st.sampled_from(list(JenisAngka)))
@settings(max_examples=300)
def test_teks_apa_pun_tidak_menggagalkan(teks: str, jenis: JenisAngka) -> None:
    bacaan = baca_teks(teks, jenis)
    assert (bacaan.angka is not None) == (bacaan.status in (Status.TERBACA, Status.AMBIGU))


POTONGAN = [
    "1", "09", "250", "000", "12.500", "3:19", ".", ",", "-", "%", " ", "/", ":", "(", ")", "Rp",
    "Rp. ", " Desa", " juta", " dari ", "dua belas", "belum", " dan ", "*", "–", "²", ",-", "s/d",
]  # fmt: skip


@given(st.lists(st.sampled_from(POTONGAN), max_size=9), st.sampled_from(list(JenisAngka)))
@settings(max_examples=300)
def test_potongan_angka_tidak_menggagalkan(potongan: list[str], jenis: JenisAngka) -> None:
    bacaan = baca_teks("".join(potongan), jenis)
    assert (bacaan.angka is not None) == (bacaan.status in (Status.TERBACA, Status.AMBIGU))
    if bacaan.status is Status.AMBIGU:
        assert bacaan.angka == bacaan.pilihan[0]
        assert len(bacaan.pilihan) > 1
