"""I103, I113, I114, I115, I119, I120, I121, I123: years, survey, words, totals, decimals."""

import pytest
from msgspec.structs import replace

from tests.rules.alat import BERSIH, Masukan, buku, tambah, temuan, temuan_sel, ubah
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.pipeline import hitung
from workbook_tools.tables.cari import susun_tabel


@pytest.mark.parametrize(
    ("nilai", "seharusnya"),
    [
        ("18.000,000", "18.000.000"),  # amounts have no three decimals
        ("18,000", "18.000"),
    ],
)
def test_i103_kolom_yang_memutuskan(nilai: str, seharusnya: str) -> None:
    (t,) = temuan(ubah(BERSIH, "anggaran", 6, "realisasi", nilai), "I103")
    assert t.seharusnya == seharusnya


@pytest.mark.parametrize("isi", ["90% (6/10)", "6/10 x 100% = 90%"])
def test_i103_dua_bentuk_yang_tidak_sama_ditanyakan(isi: str) -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 7, "realisasi", isi), "I103")
    assert (t.seharusnya, t.perbaikan) == ("", None) and "Keduanya tidak sama" in t.pesan
    assert temuan(ubah(BERSIH, "kinerja", 7, "realisasi", "10/10 = 100%"), "I103") == []


def test_i103_yang_tertulis_bukan_saran() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 6, "realisasi", "8,550"), "I103")
    assert "dapat dibaca 8,550 atau 8.550" in t.pesan
    assert t.seharusnya == ""


@pytest.mark.parametrize(
    ("kolom", "nilai", "sel"),
    [
        ("tahun", "2027", "B10"),  # after the Renstra
        ("tahun", "2022", "B10"),  # before it
        ("tahun", "24", "B10"),  # no year
        ("renstra_akhir", "2022", "B12"),  # before its beginning
        ("renstra_akhir", "2029", "B12"),  # seven years
    ],
)
def test_i113_tahun_tidak_cocok(kolom: str, nilai: str, sel: str) -> None:
    (t,) = temuan(ubah(BERSIH, "identitas", 0, kolom, nilai), "I113")
    assert (t.lembar, t.sel, t.tingkat) == ("identitas", sel, Tingkat.GALAT)


def test_i113_lima_tahun_boleh() -> None:
    assert temuan(ubah(BERSIH, "identitas", 0, "renstra_akhir", "2027"), "I113") == []


def test_i114_unsur_di_luar_rentang() -> None:
    (t,) = temuan(ubah(BERSIH, "ikm", 6, "u3", "34,4"), "I114")
    assert (t.lembar, t.sel, t.tingkat) == ("ikm", "M6", Tingkat.GALAT)
    assert "U3 = 34,4" in t.pesan


def test_i114_semua_unsur_sudah_dikali_25_satu_temuan() -> None:
    dikali = BERSIH
    for ke in range(1, 10):
        dikali = ubah(dikali, "ikm", 6, f"u{ke}", "86")
    (t,) = temuan(dikali, "I114")
    assert "dikali 25" in t.dugaan
    assert len(t.terkait) == 8


def test_i114_batasnya_sendiri_boleh() -> None:
    assert temuan(ubah(ubah(BERSIH, "ikm", 6, "u1", "1"), "ikm", 6, "u2", "4"), "I114") == []


def test_i115_pendidikan_lebih_dari_responden() -> None:
    (t,) = temuan(ubah(BERSIH, "ikm", 6, "sma", "60"), "I115")
    assert (t.lembar, t.sel, t.tingkat) == ("ikm", "B6", Tingkat.PERINGATAN)
    assert "120" in t.pesan and "lebih 20" in t.pesan


def test_i115_jenis_kelamin_kurang() -> None:
    (t,) = temuan(ubah(BERSIH, "ikm", 6, "laki_laki", "38"), "I115")
    assert "98" in t.pesan and "kurang 2" in t.pesan


@pytest.mark.parametrize(("responden", "seharusnya"), [("90", "100"), ("110", ""), ("-100", None)])
def test_i115_kedua_rincian_sepakat(responden: str, seharusnya: str | None) -> None:
    """Together they speak against the total once; fewer answers than people asked are possible."""
    semua = temuan(ubah(BERSIH, "ikm", 6, "responden", responden), "I115")
    assert [(t.sel, t.seharusnya) for t in semua] == (
        [] if seharusnya is None else [("B6", seharusnya)]
    )


def test_i115_rincian_kosong_tidak_diperiksa() -> None:
    kosong = ubah(ubah(BERSIH, "ikm", 6, "laki_laki", None), "ikm", 6, "perempuan", None)
    assert temuan(kosong, "I115") == []


def test_i119_angka_dan_kata_berbeda() -> None:
    beda = tambah(BERSIH, "pernyataan", acuan="jumlah_bumdes_baik", nilai="19 (Enam)")
    (t,) = temuan(beda, "I119")
    assert (t.lembar, t.sel, t.tingkat) == ("pernyataan", "C8", Tingkat.GALAT)


def test_i119_angka_dan_kata_sama() -> None:
    sama = tambah(BERSIH, "pernyataan", acuan="jumlah_bumdes_baik", nilai="2 (dua)")
    assert temuan(sama, "I119") == []


def test_i120_baris_jumlah() -> None:
    (t,) = temuan(tambah(BERSIH, "renja", program="TOTAL", anggaran="38.000.000"), "I120")
    assert (t.lembar, t.sel, t.tingkat) == ("renja", "B9", Tingkat.INFO)


def test_i120_nama_yang_memuat_kata_jumlah_bukan_baris_jumlah() -> None:
    biasa = ubah(BERSIH, "kinerja_program", 6, "indikator", "Jumlah")
    assert temuan(biasa, "I120") == []


def test_i121_koma_dan_titik_desimal() -> None:
    (t,) = temuan(ubah(BERSIH, "kinerja", 8, "realisasi", "86.11"), "I121")
    assert (t.lembar, t.sel, t.tingkat) == ("kinerja", "J8", Tingkat.INFO)
    assert t.seharusnya == "86,11"


def test_i121_titik_ribuan_dan_sel_angka_bukan_campuran() -> None:
    assert temuan(ubah(BERSIH, "renja", 6, "anggaran", "Rp20.000.000,00"), "I121") == []
    assert temuan(ubah(BERSIH, "ikm", 6, "u1", 3), "I121") == []


SKALA = [
    {"skala": "Kabupaten", "batas_bawah": "90%", "kategori": "Baik"},
    {"skala": "Kabupaten", "batas_bawah": "0%", "kategori": "Kurang"},
]


def test_i123_batas_ganda() -> None:
    (t,) = temuan(ubah({**BERSIH, "skala": SKALA}, "skala", 7, "batas_bawah", "90%"), "I123")
    assert (t.lembar, t.sel, t.tingkat) == ("skala", "B7", Tingkat.GALAT)
    assert [x.sel for x in t.terkait] == ["B6"]


def test_i123_tanpa_batas_terbaca() -> None:
    rusak = [{**b, "batas_bawah": "tinggi"} for b in SKALA]
    isi = {**ubah(BERSIH, "identitas", 0, "skala", "Kabupaten"), "skala": rusak}
    (t,) = temuan(isi, "I123")
    assert t.sel == "B6"
    assert "Permendagri 86/2017" in t.pesan


def test_i123_batas_ditulis_pecahan() -> None:
    pecahan = [{**SKALA[0], "batas_bawah": "0,9"}, {**SKALA[1], "batas_bawah": "0"}]
    (t,) = temuan({**BERSIH, "skala": pecahan}, "I123")
    assert "dalam persen" in t.pesan


def test_i123_skala_kabupaten_yang_lengkap() -> None:
    assert temuan({**BERSIH, "skala": SKALA}, "I123") == []


def test_i150_batas_satu_temuan_sekolom() -> None:
    dua = ubah(ubah(BERSIH, "kinerja", 6, "target", "≥ 0,75"), "kinerja", 8, "target", "minimal 85")
    (t,) = temuan(dua, "I150")
    assert (t.sel, t.tingkat, [x.sel for x in t.terkait]) == ("E6", Tingkat.INFO, ["E8"])
    assert "dibaca 0,75" in t.pesan


def test_i150_angka_biasa_diam() -> None:
    assert temuan(BERSIH, "I150") == []


def temuan_letak(masukan: Masukan, lembar: str, kolom: str) -> tuple[int, int]:
    """Row and column of a filled cell of the first record."""
    tabel = susun_tabel(buku(masukan))[lembar]
    return tabel.letak[kolom], tabel.kolom_isian


def test_i153_nip_sebagai_bilangan() -> None:
    nip = Sel(JenisSel.BILANGAN, "1.9680101199003E17")
    isi = ubah(BERSIH, "identitas", 0, "kepala_nip", "1")
    letak = temuan_letak(isi, "identitas", "kepala_nip")
    (t,) = temuan_sel(isi, "I153", "Identitas", letak, nip)
    assert (t.lembar, t.tingkat) == ("identitas", Tingkat.PERINGATAN)


def test_i153_nip_sebagai_teks_diam() -> None:
    assert temuan(ubah(BERSIH, "identitas", 0, "kepala_nip", "196801011990031001"), "I153") == []


def _tersembunyi(*nomor: int) -> list[Temuan]:
    isi = buku(BERSIH)
    judul = "Realisasi Anggaran"
    isi.lembar[judul] = replace(isi.lembar[judul], tersembunyi=frozenset(nomor))
    return [t for t in hitung(isi).hasil.temuan if t.aturan == "I152"]


def test_i152_baris_tersembunyi_satu_temuan() -> None:
    (t,) = _tersembunyi(6, 7)
    assert (t.lembar, t.sel, t.tingkat) == ("anggaran", "A6", Tingkat.INFO)
    assert "2 baris" in t.pesan


def test_i152_semua_tampak_diam() -> None:
    assert _tersembunyi() == []


def _bertanggal(serial: str, format_: str) -> list[Temuan]:
    letak = temuan_letak(BERSIH, "identitas", "tanggal")
    sel = Sel(JenisSel.BILANGAN, serial, format_)
    return temuan_sel(BERSIH, "I134", "Identitas", letak, sel)


@pytest.mark.parametrize("format_", ["d mmmm yyyy", "dd/mm/yyyy", "[$-421]dd mmmm yyyy;@"])
def test_i134_tanggal_excel(format_: str) -> None:
    (t,) = _bertanggal("45322", format_)
    assert t.nilai == "31 Januari 2024"
    assert _bertanggal("45688", format_) == []


@pytest.mark.parametrize(
    ("tanggal", "banyak"),
    [
        ("Teladan, 31 Januari 2024", 1),
        ("12/1/2024", 1),
        ("Januari 2026", 1),
        ("31-12-2024", 0),
        ("2024-12-31", 0),
        ("2 Januari 2025", 0),
        ("Januari", 0),
    ],
)
def test_i134_cara_menulis(tanggal: str, banyak: int) -> None:
    assert len(temuan(ubah(BERSIH, "identitas", 0, "tanggal", tanggal), "I134")) == banyak
