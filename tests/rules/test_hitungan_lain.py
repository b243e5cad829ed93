"""H202, H203, H205, H209 to H213."""

import pytest

from tests.rules.alat import BERSIH, DOKUMEN, Masukan, tambah, temuan, ubah
from workbook_tools.model.temuan import Tingkat


def persen(tertulis: str, realisasi: str = "18.000.000") -> Masukan:
    """The first budget row: 20.000.000 with this realisation and percentage."""
    hasil = ubah(BERSIH, "anggaran", 6, "persen_dilaporkan", tertulis)
    return ubah(hasil, "anggaran", 6, "realisasi", realisasi)


@pytest.mark.parametrize(
    ("tertulis", "realisasi", "dugaan"),
    [
        ("0,8735", "17.470.000", "belum dikali 100"),
        ("100,00", "19.990.000", "dibulatkan dulu"),
        ("111,11", "18.000.000", "terbalik"),
        ("100", "15.000.000", ""),
    ],
)
def test_h202_dengan_dugaan(tertulis: str, realisasi: str, dugaan: str) -> None:
    (t,) = temuan(persen(tertulis, realisasi), "H202")
    assert (t.lembar, t.sel, t.nilai) == ("anggaran", "J6", tertulis)
    assert dugaan in t.dugaan


def test_h202_diam() -> None:
    assert temuan(persen("90"), "H202") == [] == temuan(persen("90,00%"), "H202")


def test_h203_kategori_milik_capaian_yang_tertulis() -> None:
    rusak = ubah(BERSIH, "kinerja", 8, "kategori_dilaporkan", "Sedang")
    rusak = ubah(rusak, "kinerja", 8, "capaian_dilaporkan", "70%")
    (t,) = temuan(rusak, "H203")
    assert (t.sel, t.seharusnya) == ("L8", "Sangat Tinggi")
    assert "capaian yang tertulis" in t.dugaan


def berkategori(*kata: str) -> Masukan:
    """A thin book: beside targets and realisations only these categories."""
    lembar = ("identitas", "indikator", "renstra", "perjanjian_kinerja", "kinerja")
    hasil: Masukan = {x: BERSIH[x] for x in lembar}
    for baris, satu in enumerate(kata, start=6):
        hasil = ubah(hasil, "kinerja", baris, "capaian_dilaporkan", None)
        hasil = ubah(hasil, "kinerja", baris, "kategori_dilaporkan", satu)
    return hasil


@pytest.mark.parametrize(("lain", "sel"), [("Melampaui Target", []), ("Belum tercapai", ["L8"])])
def test_h203_kata_ketercapaian(lain: str, sel: list[str]) -> None:
    semua = temuan(berkategori("Tercapai", "Terlampaui", lain), "H203")
    assert [(t.sel, t.seharusnya, t.tingkat) for t in semua] == [
        (x, "", Tingkat.PERINGATAN) for x in sel
    ]


@pytest.mark.parametrize("lain", ["Hebat", "Kurang Hebat"])
def test_h203_kata_di_luar_skala_tidak_menyalahkan_kolom_lain(lain: str) -> None:
    (t,) = temuan(berkategori("Hebat", "Luar Biasa", lain), "H203")
    assert (t.sel, t.seharusnya) == ("L6", "Sangat Tinggi")
    assert t.dugaan.startswith("Kategori itu tidak ada pada skala")


def test_h203_kolom_yang_keliru_karena_lebih_dari_satu_sebab() -> None:
    (t,) = temuan(berkategori("Hebat", "Baik", "Sedang"), "H203")
    assert "keliru seluruhnya" in t.dugaan


def test_h203_diam() -> None:
    assert temuan(BERSIH, "H203") == []


def triwulan(realisasi: str, *isi: str) -> Masukan:
    """IKU3 with four quarters."""
    hasil = ubah(BERSIH, "kinerja", 8, "realisasi", realisasi)
    for ke, nilai in enumerate(isi, start=1):
        hasil = ubah(hasil, "kinerja", 8, f"tw{ke}", nilai)
    return hasil


def test_h205_tidak_cocok_dengan_cara_apa_pun() -> None:
    (t,) = temuan(triwulan("70", "10", "20", "30", "40"), "H205")
    assert (t.sel, t.nilai) == ("J8", "70")


@pytest.mark.parametrize("realisasi", ["40", "100", "25", "30"])
def test_h205_diam_pada_jumlah_akhir_rata_rata(realisasi: str) -> None:
    assert temuan(triwulan(realisasi, "10", "20", "30", "40"), "H205") == []


def test_h205_diam_bila_triwulan_belum_lengkap() -> None:
    assert temuan(triwulan("70", "10", "20"), "H205") == []


@pytest.mark.parametrize(
    ("tertulis", "tingkat", "dugaan"),
    [
        (("0,9", "1", "1"), Tingkat.INFO, "belum dikali 100"),
        (("9000%", "10000%", "10000%"), Tingkat.GALAT, "tanpa dibagi 100"),
    ],
)
def test_h202_seluruh_kolom_satu_temuan(
    tertulis: tuple[str, str, str], tingkat: Tingkat, dugaan: str
) -> None:
    rusak = BERSIH
    for baris, teks in zip((6, 7, 8), tertulis, strict=True):
        rusak = ubah(rusak, "anggaran", baris, "persen_dilaporkan", teks)
    (t,) = temuan(rusak, "H202")
    assert (t.sel, t.tingkat, [x.sel for x in t.terkait]) == ("J6", tingkat, ["J7", "J8"])
    assert dugaan in t.dugaan


def test_h209_total_dengan_baris_yang_hilang() -> None:
    rusak = tambah(BERSIH, "renja", program="TOTAL", anggaran="39.000.000")
    rusak = ubah(rusak, "anggaran", 8, "anggaran", "9.000.000")
    (t,) = temuan(rusak, "H209")
    assert (t.lembar, t.sel) == ("renja", "E9")
    assert "Rp1.000.000" in t.dugaan and DOKUMEN in t.dugaan


def test_h209_diam_bila_benar() -> None:
    benar = tambah(BERSIH, "renja", program="TOTAL", anggaran="38.000.000")
    benar = tambah(benar, "kinerja", kode="Rata-rata", capaian_dilaporkan="100,44%")
    assert temuan(benar, "H209") == []


def test_h209_rata_rata_capaian() -> None:
    rusak = tambah(BERSIH, "kinerja", kode="Rata-rata", capaian_dilaporkan="105%")
    (t,) = temuan(rusak, "H209")
    assert (t.lembar, t.sel, t.seharusnya) == ("kinerja", "K9", "100%")


def ikm(nilai: str) -> Masukan:
    """The survey with another stated value; the nine elements give 86,11."""
    return ubah(BERSIH, "ikm", 6, "nilai_dilaporkan", nilai)


@pytest.mark.parametrize(
    ("nilai", "tingkat", "dugaan"),
    [
        ("85,25", Tingkat.INFO, "bobot 0,11 "),
        ("86,03", Tingkat.INFO, "bobot 0,111"),
        ("3,44", Tingkat.GALAT, "belum dikali 25"),
        ("86,21", Tingkat.GALAT, "satu angka salah"),
        ("68,11", Tingkat.GALAT, "tertukar"),
    ],
)
def test_h210_ikm(nilai: str, tingkat: Tingkat, dugaan: str) -> None:
    (t,) = temuan(ikm(nilai), "H210")
    assert (t.lembar, t.sel, t.tingkat) == ("ikm", "T6", tingkat)
    assert t.seharusnya == "86,11"  # as the elements and every other sheet say
    assert dugaan in t.dugaan


def unsur_di_kanan(*, u9: str = "3,5") -> Masukan:
    """The survey's row from S2 on, one column too far to the right."""
    kolom = ["s2", *(f"u{n}" for n in range(1, 10)), "nilai_dilaporkan"]
    isi = BERSIH["ikm"][0]
    nilai = [None, *(isi[x] for x in kolom[:-2]), u9]
    hasil = BERSIH
    for nama, satu in zip(kolom, nilai, strict=True):
        hasil = ubah(hasil, "ikm", 6, nama, satu)
    return hasil


def test_h210_baris_yang_bergeser_satu_kolom_bukan_nilai_yang_salah() -> None:
    (t,) = temuan(unsur_di_kanan(), "H210")
    assert (t.sel, t.seharusnya, t.perbaikan) == ("T6", "", None)
    assert "bergeser satu kolom ke kanan" in t.dugaan
    (ikut,) = temuan(unsur_di_kanan(), "S311")
    assert ikut.induk == t.sebagai_induk


def test_h210_unsur_yang_tidak_bergeser_tidak_dikira_bergeser() -> None:
    (t,) = temuan(unsur_di_kanan(u9="1,5"), "H210")
    assert (t.seharusnya, "bergeser" in t.dugaan) == ("86,11", False)


def test_h210_diam() -> None:
    assert temuan(ikm("86,11"), "H210") == [] == temuan(ikm("86,1"), "H210")


def test_h211_dipotong() -> None:
    rusak = ubah(BERSIH, "anggaran", 6, "realisasi", "18.000.199")
    rusak = ubah(rusak, "anggaran", 6, "persen_dilaporkan", "90,00%")
    assert temuan(rusak, "H211") == []
    rusak = ubah(rusak, "anggaran", 6, "realisasi", "18.133.900")
    rusak = ubah(rusak, "anggaran", 6, "persen_dilaporkan", "90,66%")
    (t,) = temuan(rusak, "H211")
    assert (t.sel, t.seharusnya, t.tingkat) == ("J6", "", Tingkat.INFO)


def test_h212_celah_menyebut_dua_kategori() -> None:
    rusak = ubah(BERSIH, "kinerja", 8, "realisasi", "76,90")
    rusak = ubah(rusak, "kinerja", 8, "capaian_dilaporkan", "90,47%")
    (t,) = temuan(rusak, "H212")
    assert t.sel == "K8" and "'Tinggi'" in t.pesan and "'Sangat Tinggi'" in t.pesan


def test_h212_diam_di_dalam_jenjang() -> None:
    assert temuan(BERSIH, "H212") == []


def test_h213_mutu_berubah_karena_bobot() -> None:
    rusak = BERSIH
    for ke in range(1, 10):
        rusak = ubah(rusak, "ikm", 6, f"u{ke}", "3,54")
    rusak = ubah(rusak, "ikm", 6, "nilai_dilaporkan", "87,62")
    (t,) = temuan(rusak, "H213")
    assert t.sel == "T6" and "88,50 bermutu A" in t.pesan
    assert temuan(ikm("86,03"), "H213") == []


@pytest.mark.parametrize(
    ("cara", "realisasi", "banyak"),
    [("akhir", "40", 0), ("akhir", "100", 1), ("jumlah", "100", 0), ("rata-rata", "40", 1)],
)
def test_h205_menurut_cara_yang_dinyatakan(cara: str, realisasi: str, banyak: int) -> None:
    isi = ubah(BERSIH, "indikator", 8, "agregasi", cara)
    for ke, nilai in enumerate(("10", "20", "30", "40"), start=1):
        isi = ubah(isi, "kinerja", 8, f"tw{ke}", nilai)
    assert len(temuan(ubah(isi, "kinerja", 8, "realisasi", realisasi), "H205")) == banyak
