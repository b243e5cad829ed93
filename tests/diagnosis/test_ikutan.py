"""What only follows from another finding hangs under it; what cannot be read is no other count."""

import pytest

from tests.rules.alat import BERSIH, Masukan, semua_temuan, tambah, ubah
from workbook_tools.model.temuan import Temuan


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
