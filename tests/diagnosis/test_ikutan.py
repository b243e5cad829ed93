"""What only follows from another finding hangs under it; what cannot be read is no other count."""

import pytest
from msgspec.structs import replace

from tests.rules.alat import BERSIH, Masukan, buku, hapus, semua_temuan, tambah, ubah
from workbook_tools.diagnosis.ikutan import ikutan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.pipeline import hitung


def utama(isi: Masukan) -> list[Temuan]:
    return [t for t in semua_temuan(isi) if t.induk is None]


def naskah(*p: tuple[str, str, str], dari: Masukan = BERSIH) -> Masukan:
    for acuan, rincian, nilai in p:
        dari = tambah(dari, "pernyataan", acuan=acuan, rincian=rincian, nilai=nilai)
    return dari


IKU4 = {"kode": "IKU4", "sasaran": "S", "indikator": "Jumlah aduan", "satuan": "Kasus"}


@pytest.mark.parametrize(
    ("isi", "aturan", "anak"),
    [
        (ubah(BERSIH, "kinerja", 8, "realisasi", "-86,11"), "I133", {"S320", "P403"}),
        (ubah(BERSIH, "renstra", 8, "target_3", "8,7"), "I138", {"S314"}),
        (ubah(BERSIH, "kinerja", 8, "target", "-"), "S331", set()),
        (tambah(BERSIH, "indikator", **IKU4), "S303", {"S315"}),
        (ubah(BERSIH, "desa", 6, "desa", None), "I101", {"S324"}),
        (ubah(BERSIH, "anggaran", 7, "realisasi", "Rp."), "I136", set()),
        ({**BERSIH, "indikator": []}, "S351", {"P408"}),
        (ubah(BERSIH, "anggaran", 6, "realisasi_kinerja", "12 Orang"), "I117", {"S318"}),
    ],
)
def test_satu_temuan_dan_lainnya_di_bawahnya(isi: Masukan, aturan: str, anak: set[str]) -> None:
    (t,) = utama(isi)
    assert t.aturan == aturan
    assert anak <= {x.aturan for x in semua_temuan(isi) if x.induk}


def test_dua_kode_asing_di_satu_sel_satu_temuan() -> None:
    isi = ubah(BERSIH, "anggaran", 6, "sasaran", "IKU1, XX 7, YY 8")
    (t,) = (t for t in semua_temuan(isi) if t.aturan == "I107")
    assert "XX 7 dan YY 8" in t.pesan


@pytest.mark.parametrize("status", ["TBD", None])
def test_status_desa_yang_tak_terbaca_tidak_mengubah_jumlah_di_naskah(status: str | None) -> None:
    isi = naskah(("jumlah_desa_status", "Maju", "1"))
    assert not utama(isi)
    (t,) = utama(ubah(isi, "desa", 7, "status", status))
    assert (t.lembar, t.sel) == ("desa", "D7")


@pytest.mark.parametrize("baik", ["12x", None])
def test_bumdes_yang_tak_dijawab_bukan_tidak(baik: str | None) -> None:
    isi = naskah(("jumlah_bumdes_baik", "", "2"))
    isi = tambah(
        isi, "bumdes", desa="Cempaka", bumdes="Lama", aktif="tidak", beroperasi_baik="tidak"
    )
    isi = ubah(isi, "kinerja", 7, "realisasi", "100%")
    assert not utama(isi)
    (t,) = utama(ubah(isi, "bumdes", 7, "beroperasi_baik", baik))
    assert (t.lembar, t.sel) == ("bumdes", "D7")


def test_kelurahan_tidak_ikut_dihitung() -> None:
    isi = naskah(("jumlah_desa", "", "4"), ("jumlah_desa_status", "Maju", "1"))
    assert not utama(tambah(isi, "desa", desa="Kota Lama", jenis="Kelurahan"))


def _dua_pendukung() -> Masukan:
    """IKU1 is supported by two budgets, of which the report's efficiency speaks."""
    isi = ubah(BERSIH, "anggaran", 7, "sasaran", "IKU1, IKU2")
    return naskah(("efisiensi_sasaran", "IKU1", "1,07"), dari=isi)  # 100 : (28 : 30)


@pytest.mark.parametrize(("sasaran", "aturan"), [(None, "S316"), ("XX 7", "I107")])
def test_efisiensi_tanpa_satu_anggaran_tidak_disuruh_berubah(
    sasaran: str | None, aturan: str
) -> None:
    isi = _dua_pendukung()
    assert not utama(isi)
    semua = semua_temuan(ubah(isi, "anggaran", 7, "sasaran", sasaran))
    assert aturan in {t.aturan for t in semua if t.induk is None}
    (t,) = (t for t in semua if t.aturan == "P406")
    assert t.induk is not None and not t.seharusnya


def test_efisiensi_yang_cocok_dengan_anggaran_lain_menyebutnya() -> None:
    isi = ubah(_dua_pendukung(), "anggaran", 7, "sasaran", "IKU2")
    (t,) = utama(isi)
    assert t.aturan == "P406" and not t.seharusnya
    assert "(E7) mendukung IKU1" in t.dugaan


@pytest.mark.parametrize("tertulis", ["1 Tahun", "2 Semester", "4 Triwulan"])
def test_satuan_yang_dapat_disetarakan_bukan_target_lain(tertulis: str) -> None:
    isi = ubah(BERSIH, "kinerja_program", 7, "target", "12 Bulan")
    isi = ubah(isi, "kinerja_program", 7, "realisasi", "12 Bulan")
    isi = ubah(isi, "kinerja_program", 7, "satuan", "Bulan")
    isi = ubah(isi, "anggaran", 6, "target_kinerja", tertulis)
    isi = ubah(isi, "anggaran", 6, "realisasi_kinerja", tertulis)
    assert not utama(isi)


def test_tiga_semester_bukan_dua_belas_bulan() -> None:
    isi = ubah(BERSIH, "kinerja_program", 7, "target", "12 Bulan")
    isi = ubah(isi, "kinerja_program", 7, "realisasi", "12 Bulan")
    isi = ubah(isi, "anggaran", 6, "target_kinerja", "3 Semester")
    isi = ubah(isi, "anggaran", 6, "realisasi_kinerja", "3 Semester")
    assert "S318" in {t.aturan for t in semua_temuan(isi)}


@pytest.mark.parametrize("tertulis", ["-", "n/a", "belum ada"])
def test_uang_bertanda_strip_di_samping_persennya(tertulis: str) -> None:
    (t,) = utama(ubah(BERSIH, "anggaran", 7, "realisasi", tertulis))
    assert (t.aturan, t.sel) == ("S331", "I7")


def test_uang_yang_belum_ada_tidak_lengkap_dan_diragukan() -> None:
    isi = ubah(
        ubah(BERSIH, "anggaran", 7, "realisasi", "n/a"), "anggaran", 7, "persen_dilaporkan", None
    )
    (t,) = utama(isi)
    assert (t.aturan, t.sel) == ("S351", "I7")
    assert "persen_realisasi" in dict(hitung(buku(isi)).hasil.ringkasan.ragu)
    strip = ubah(isi, "anggaran", 7, "realisasi", "-")
    assert not utama(strip)


def _kurang_desa() -> Masukan:
    isi = naskah(("jumlah_desa", "", "4"))
    assert not utama(isi)
    return hapus(isi, "desa", 7)


def test_desa_yang_hilang_satu_temuan_tanpa_saran() -> None:
    semua = semua_temuan(_kurang_desa())
    (t,) = (t for t in semua if t.induk is None)
    assert t.aturan == "S324" and {x.aturan for x in semua if x.induk} == {"S309", "P407"}
    assert not any(x.seharusnya for x in semua)


def test_anggaran_perubahan_membenarkan_rencana_murni() -> None:
    isi = ubah(BERSIH, "anggaran", 6, "anggaran_perubahan", "22.500.000")
    isi = ubah(isi, "anggaran", 6, "persen_dilaporkan", "80%")
    isi = {**isi, "pernyataan": []}
    (t,) = utama(isi)
    assert (t.aturan, t.tingkat) == ("S304", Tingkat.INFO) and "PK memuat" in t.dugaan
    assert not utama(ubah(isi, "perjanjian_program", 6, "anggaran_perubahan", "32.500.000"))


def test_pk_dan_barisnya_yang_berbeda_karena_satu_sub_kegiatan_satu_temuan() -> None:
    isi = ubah(BERSIH, "anggaran", 6, "anggaran", "22.300.000")
    isi = ubah({**isi, "pernyataan": []}, "anggaran", 6, "persen_dilaporkan", "80,72%")
    (t,) = utama(isi)
    assert t.aturan == "S304"


def test_yang_di_bawah_temuan_lain_tidak_pernah_hilang() -> None:
    a, b, c = (Temuan("kinerja", sel, "", aturan="H201") for sel in ("J6", "J7", "J8"))
    lingkar = [
        replace(a, induk=b.sebagai_induk),
        replace(b, induk=a.sebagai_induk),
        replace(c, induk=a.sebagai_induk),
    ]
    hasil = ikutan(lingkar)
    kunci = {t.sebagai_induk for t in hasil if t.induk is None}
    assert len(hasil) == 3 and all(t.induk is None or t.induk in kunci for t in hasil)


def test_program_yang_tertulis_dua_kali_di_pk() -> None:
    isi = tambah(BERSIH, "perjanjian_program", **BERSIH["perjanjian_program"][1])
    (t,) = utama(isi)
    assert (t.aturan, t.sel) == ("I140", "B8")


def test_sumber_yang_tidak_menghitung_satuannya() -> None:
    isi = ubah(BERSIH, "indikator", 8, "indikator", "Jumlah gangguan ketertiban")
    isi = ubah(isi, "indikator", 8, "satuan", "Kasus")
    isi = {**isi, "kinerja": isi["kinerja"][:2], "renstra": isi["renstra"][:2]}
    assert [t.sel for t in semua_temuan(isi) if t.aturan == "S323"] == ["K8"]


@pytest.mark.parametrize(("untung", "sebab"), [("Rp 500", "dalam ribuan"), ("Rp 250.000", "")])
def test_bulan_yang_jauh_lebih_kecil(untung: str, sebab: str) -> None:
    semua = [
        t for t in semua_temuan(ubah(BERSIH, "bumdes", 6, "mei", untung)) if t.aturan == "I137"
    ]
    assert [sebab in t.pesan for t in semua] == ([True] if sebab else [])


def test_delapan_unsur_menjadi_saksi_bagi_nilainya() -> None:
    isi = ubah(ubah(BERSIH, "ikm", 6, "u9", "-"), "ikm", 6, "u1", "3,5")  # 27,6 : 8 x 25
    for lembar, baris, kolom in (
        ("ikm", 6, "nilai_dilaporkan"),
        ("kinerja", 8, "realisasi"),
        ("renstra", 8, "realisasi_2"),
        ("pembanding", 6, "realisasi"),
    ):
        isi = ubah(isi, lembar, baris, kolom, "86,25")
    isi = ubah(
        ubah(isi, "kinerja", 8, "capaian_dilaporkan", None), "pernyataan", 6, "nilai", "101,47%"
    )
    assert not utama(isi)
    (t,) = utama(ubah(isi, "ikm", 6, "nilai_dilaporkan", "85,66"))
    assert (t.lembar, t.kolom, t.seharusnya) == ("ikm", "nilai_dilaporkan", "86,25")


def test_arah_indikator_yang_tidak_dikenal() -> None:
    """Whether an indicator that Indikator lacks is to fall, and what the text says of it, is
    unknown."""
    isi = naskah(("target_indikator", "IKU3", "85"))
    isi = ubah(
        ubah(isi, "kinerja", 8, "realisasi", "80"), "kinerja", 8, "capaian_dilaporkan", "105,88%"
    )
    semua = semua_temuan(hapus(isi, "indikator", 8))
    (induk,) = [t for t in semua if t.aturan == "I107"]
    bawah = {t.aturan for t in semua if t.induk == induk.sebagai_induk}
    assert {"H208", "P408"} <= bawah
