"""The ways of writing that reports hold, one row each: what is typed, and what it means."""

import pytest

from workbook_tools.numbers import Bacaan, Catatan, JenisAngka, Status, baca_teks, cetak

NILAI, RUPIAH = JenisAngka.NILAI, JenisAngka.RUPIAH
PERSEN, BULAT = JenisAngka.PERSEN, JenisAngka.BULAT
SEMUA = tuple(JenisAngka)


def tertulis(bacaan: Bacaan) -> list[str]:
    """All readings, printed; the one that is used comes first."""
    if bacaan.status is Status.AMBIGU:
        assert bacaan.angka == bacaan.pilihan[0]
    satu = [bacaan.angka] if bacaan.angka else []
    return [cetak(a) for a in bacaan.pilihan or satu]


SATU_ARTI = [
    # typed, printed again, notes
    ("100", "100", ()),
    ("007", "7", ()),
    ("118.75", "118,75", ()),
    ("1,5", "1,5", ()),
    ("90,4300", "90,4300", ()),
    (".5", "0,5", ()),
    ("0,333", "0,333", ()),
    ("0.000", "0,000", ()),
    ("1234,567", "1.234,567", ()),
    ("346.373.250", "346.373.250", ()),
    ("8,000,000", "8.000.000", (Catatan.PEMISAH_INGGRIS,)),
    ("1,234.56", "1.234,56", (Catatan.PEMISAH_INGGRIS,)),
    ("+5", "5", ()),
    ("-5", "-5", ()),
    ("—5", "-5", ()),
    ("(5)", "-5", ()),
    ("(5%)", "-5%", ()),
    ("(5) %", "-5%", ()),
    ("(-87,85)", "-87,85", ()),
    ("100\u202f%", "100%", ()),
    ("１００％", "100%", ()),
    ("\u200b90,43", "90,43", ()),
    ("5 persen", "5%", ()),
    ("85% Desa", "85% Desa", ()),
    ("2：9", "2:9", ()),
    ("2∶9", "2:9", ()),
    ("0,5:3", "0,5:3", ()),
    ("0:27", "0:27", ()),
    ("3/19 Desa/Kel", "3:19 Desa/Kel", ()),
    ("3 dari 19 Desa", "3:19 Desa", ()),
    ("3 Desa dari 19 Desa", "3:19 Desa", ()),
    ("Rasio 2:9", "2:9", ()),
    ("9:09", "9:9", (Catatan.JAM,)),
    ("09:9", "9:9", (Catatan.JAM,)),
    ("3:19:00", "3:19", (Catatan.JAM,)),
    ("12 bln", "12 bln", ()),
    ("12Bulan", "12 Bulan", ()),
    ("104 Desa/ Kelurahan", "104 Desa/ Kelurahan", ()),
    ("5 m2", "5 m2", ()),
    ("100 km²", "100 km²", ()),
    ("12 Bulan (Jan-Des)", "12 Bulan (Jan-Des)", ()),
    ("68,92 (B)", "68,92 (B)", ()),
    ("72,31*", "72,31", ()),
    ("Nilai: 84", "84 Nilai", ()),
    ("sebesar 67,10%", "67,10%", ()),
    (": 100 orang", "100 orang", ()),
    ("101 Desa dan 3 Kel", "101 Desa/3 Kel", (Catatan.MAJEMUK,)),
    ("50 Orang, 3 Desa", "50 Orang/3 Desa", (Catatan.MAJEMUK,)),
    ("50 Orang 3 Desa", "50 Orang/3 Desa", (Catatan.MAJEMUK,)),
    ("8 (delapan) program", "8 program", ()),
    ("17 (tujuh belas)", "17", ()),
    ("0 (nihil)", "0", ()),
    ("12 (dua belas bulan)", "12", ()),
    ("90,43 (sembilan puluh koma empat tiga)", "90,43", ()),
    ("12.500 (dua belas ribu lima ratus)", "12.500", ()),  # the words settle it
    ("NIHIL", "0", ()),
    ("Nihil Kasus", "0 Kasus", ()),
    ("nol persen", "0%", ()),
    ("1,5 juta orang", "1.500.000 orang", (Catatan.KATA_SKALA,)),
    ("12.500 Orang", "12.500 Orang", ()),  # what is counted has no decimals
    ("84.", "84", ()),
    ("89,", "89", ()),
    ("85,5%.", "85,5%", ()),
    ("71,43% (5/7)", "71,43%", ()),
    ("5/7 x 100% = 71,43%", "71,43%", ()),
    ("(5/7) = 0,714", "0,714", ()),
    ("Ke-4", "4", ()),
    ("4x", "4 kali", ()),
    ("Tercapai 100%", "100%", ()),
    ("86,11 / Sangat Baik", "86,11", ()),
    ("90% (fisik 100%)", "90%", ()),
    ("peringkat ke 4", "4", ()),
    ("7,5‰", "7,5 permil", ()),
    ("1 guru : 18 murid", "1:18", ()),
    ("80 000 000", "80.000.000", ()),
    ("Rp 80 000", "80.000", ()),
    ("± 100,22", "100,22", (Catatan.BATAS,)),
    ("0,71 (5 dari 7)", "0,71", ()),
    ("5/7 (71,43%)", "5:7", ()),
    ("100% (12 Dokumen)", "100%", ()),
    ("≥ 85", "85", (Catatan.BATAS,)),
    (">90", "90", (Catatan.BATAS,)),
    ("≤ 50 %", "50%", (Catatan.BATAS,)),
    ("minimal 90%", "90%", (Catatan.BATAS,)),
]


@pytest.mark.parametrize(("teks", "cetakan", "catatan"), SATU_ARTI)
def test_satu_arti(teks: str, cetakan: str, catatan: tuple[Catatan, ...]) -> None:
    bacaan = baca_teks(teks)
    assert bacaan.status is Status.TERBACA
    assert tertulis(bacaan) == [cetakan]
    assert bacaan.catatan == catatan


UANG = [
    ("Rp 346.373.250,00", "346.373.250,00", ()),
    ("Rp.1.000,-", "1.000", ()),
    ("Rp 5.163.786.992 ,-", "5.163.786.992", ()),
    ("RpRp1.570", "1.570", (Catatan.AWALAN_GANDA,)),
    ("Rp. Rp. 1.570", "1.570", (Catatan.AWALAN_GANDA,)),
    ("IDR 5,000.00", "5.000,00", (Catatan.PEMISAH_INGGRIS,)),
    ("12.500 rupiah", "12.500", ()),
    ("-Rp5.000", "-5.000", ()),
    ("Rp -5.000", "-5.000", ()),
    ("Rp (5.000)", "-5.000", ()),
    ("(Rp 5.000)", "-5.000", ()),
    ("Rp 1,5 miliar", "1.500.000.000", (Catatan.KATA_SKALA,)),
    ("Rp 346 jt", "346.000.000", (Catatan.KATA_SKALA,)),
    ("Rp 3 milliar", "3.000.000.000", (Catatan.KATA_SKALA,)),
    ("Rp 3 Milyard", "3.000.000.000", (Catatan.KATA_SKALA,)),
    ("Rp 3 mlr", "3.000.000.000", (Catatan.KATA_SKALA,)),
    ("Rp 250 dalam ribuan", "250.000", (Catatan.KATA_SKALA,)),
    ("Rp 1.234,56", "1.234,56", (Catatan.PECAHAN_RUPIAH,)),
    ("Rp. 0", "0", ()),
]


@pytest.mark.parametrize("jenis", [RUPIAH, NILAI])
@pytest.mark.parametrize(("teks", "cetakan", "catatan"), UANG)
def test_uang_di_kolom_mana_pun(
    teks: str, cetakan: str, catatan: tuple[Catatan, ...], jenis: JenisAngka
) -> None:
    bacaan = baca_teks(teks, jenis)
    assert bacaan.status is Status.TERBACA
    assert tertulis(bacaan) == [cetakan]
    assert bacaan.catatan == catatan


DUA_ARTI = [
    # typed, column, the reading used, the others
    ("12.500", NILAI, ["12.500", "12,500"]),
    ("12.500", PERSEN, ["12,500", "12.500"]),
    ("89,770", NILAI, ["89,770", "89.770"]),
    ("89,770", PERSEN, ["89,770", "89.770"]),
    ("12.500%", NILAI, ["12,500%", "12.500%"]),
    ("8,000", RUPIAH, ["8.000", "8,000"]),
    ("8,000", BULAT, ["8.000", "8,000"]),
    ("1500.250", RUPIAH, ["1.500.250", "1.500,250"]),
    ("50.850,000", RUPIAH, ["50.850.000", "50.850,000"]),
    ("96.500,000", NILAI, ["96.500,000", "96.500.000"]),
    ("1.234,567", NILAI, ["1.234,567", "1.234.567"]),
    ("1,234.567", NILAI, ["1.234,567", "1.234.567"]),
    ("12.500 Poin", NILAI, ["12.500 Poin", "12,500 Poin"]),
    ("71,43% (4/7)", NILAI, ["71,43%", "4:7"]),  # the two disagree
    ("-12.500", NILAI, ["-12.500", "-12,500"]),
    ("10:1.250", NILAI, ["10:1.250", "10:1,25"]),
    ("19 (Enam)", NILAI, ["19", "6"]),
    ("- 5 Dokumen", NILAI, ["-5 Dokumen", "5 Dokumen"]),  # a minus sign, or a list's bullet
    ("(5 Dokumen)", NILAI, ["-5 Dokumen", "5 Dokumen"]),
    ("3 Desa/19 Desa", NILAI, ["3:19 Desa", "3 Desa/19 Desa"]),
    ("Rp 5 M", RUPIAH, ["5.000.000.000", "5.000.000"]),
]


@pytest.mark.parametrize(("teks", "jenis", "cetakan"), DUA_ARTI)
def test_dua_arti_disebut_semua(teks: str, jenis: JenisAngka, cetakan: list[str]) -> None:
    bacaan = baca_teks(teks, jenis)
    assert bacaan.status is Status.AMBIGU
    assert tertulis(bacaan) == cetakan


def test_dot_adalah_ribuan_pada_kolom_bulat_dan_rupiah() -> None:
    for jenis in (RUPIAH, BULAT):
        assert tertulis(baca_teks("10.000", jenis)) == ["10.000"]
        assert baca_teks("10.000", jenis).status is Status.TERBACA


TAK_TERBACA = [
    # typed, column, what may have been meant
    ("215.888.35", RUPIAH, ["21.588.835", "215.888,35"]),
    ("89,3405,300", RUPIAH, ["893.405.300", "893.405,300"]),
    ("1.23.456", NILAI, ["123.456", "123,456"]),
    ("674.180.80", RUPIAH, ["67.418.080", "674.180,80"]),
    ("346.3732", RUPIAH, ["3.463.732", "346,3732"]),
    ("346.373. 250", RUPIAH, ["346.373.250"]),
    ("1 000", NILAI, ["1.000"]),
    ("2,5 ± 1%", NILAI, ["1,5%", "3,5%"]),
    ("80-90%", NILAI, ["80%", "90%"]),
    ("80% s/d 90%", NILAI, ["80%", "90%"]),
    ("7 sampai 8 bulan", NILAI, ["7", "8"]),
    ("lebih dari 90", NILAI, ["90"]),
    ("90 dari target", NILAI, ["90"]),
    ("2 tahun 3 bulan", NILAI, ["2 tahun", "3 bulan"]),
    ("sembilan belas", NILAI, ["19"]),
    ("19 (6)", NILAI, ["19", "6"]),
    ("Rp 3 dus", RUPIAH, []),  # behind money only known words may stand
    ("3 milliart", RUPIAH, []),
    ("1OO", RUPIAH, ["100"]),
    ("1OO", NILAI, ["100"]),
    ("2:9", PERSEN, ["2:9"]),  # silently it would be 0,22%
    ("50%", RUPIAH, ["50%"]),
    ("50%", BULAT, ["50%"]),
    (">90", RUPIAH, []),
    ("5:0", NILAI, []),
    ("19:00", NILAI, []),
    ("4:18:30", NILAI, []),
    ("2:9:3", NILAI, []),
    ("-2:9", NILAI, []),
    ("1e5", NILAI, []),
    ("5 e5", NILAI, ["5"]),
    ("abc", NILAI, []),
    ("S1", NILAI, []),
    ("Nilai.84", NILAI, []),
    ("12-05-2024", NILAI, []),
    ("1/2/2024", NILAI, []),
    ("12/2024", NILAI, ["12:2.024"]),
    ("5 Desember 2024", NILAI, []),
    ("17 Agustus", NILAI, []),
    ("#REF!", NILAI, []),
    ("١٢", NILAI, []),
    ("belum selesai", NILAI, []),
    ("tidak ada", NILAI, []),
    ("9" * 5000, NILAI, []),
]


@pytest.mark.parametrize(("teks", "jenis", "cetakan"), TAK_TERBACA)
def test_tak_terbaca_dan_dugaannya(teks: str, jenis: JenisAngka, cetakan: list[str]) -> None:
    bacaan = baca_teks(teks, jenis)
    assert bacaan.status is Status.TAK_TERBACA
    assert bacaan.angka is None
    assert tertulis(bacaan) == cetakan


def test_rentang_dicatat() -> None:
    assert baca_teks("7-8 bulan").catatan == (Catatan.RENTANG,)


@pytest.mark.parametrize("jenis", SEMUA)
@pytest.mark.parametrize(
    "teks",
    [
        "-", "–", "—", "--", "-%", "(-)", "Rp -", "Rp. ,-", "...", "…", "____", "N/A", "n.a.",
        "belum dinilai", "BELUM ADA", "Belum ada nilai", "belum terbit", "blm ada hasil evaluasi",
        "Dalam proses", "masih berjalan", "- (belum dinilai)",
        "Tidak dinilai", "menunggu hasil penilaian", "Menunggu LHE", "Belum dinilai (desa baru)",
        "NA*",
    ],
)  # fmt: skip
def test_belum_dinilai(teks: str, jenis: JenisAngka) -> None:
    assert baca_teks(teks, jenis).status is Status.BELUM_DINILAI


@pytest.mark.parametrize("teks", ["", " \t\n", "\u200b", "Rp", "Rp. ", "RpRp", "%"])
def test_kosong(teks: str) -> None:
    assert baca_teks(teks).status is Status.KOSONG


def test_tahun() -> None:
    assert tertulis(baca_teks("Tahun 2024", BULAT)) == ["2.024"]
    assert baca_teks("Tahun 2024").status is Status.TAK_TERBACA


def test_bagian_majemuk_dan_suku_rasio_tersimpan() -> None:
    majemuk = baca_teks("101 Desa/3 Kel").angka
    assert majemuk is not None
    assert (majemuk.nilai, majemuk.satuan) == (104, "Desa/Kel")
    assert majemuk.bagian == ((101, "Desa"), (3, "Kel"))
    rasio = baca_teks("3: 19").angka
    assert rasio is not None
    assert rasio.rasio == (3, 19)
