"""P406 to P410: efficiency, counts, unknown names, contradictions, what cannot be verified."""

import pytest

from tests.rules.alat import (
    ADMINISTRASI,
    BERSIH,
    PEMBINAAN,
    PENUNJANG,
    Masukan,
    tambah,
    temuan,
    ubah,
)
from tests.rules.test_pernyataan_uang import naskah
from workbook_tools.model.temuan import Tingkat


@pytest.mark.parametrize(
    ("acuan", "rincian", "nilai"),
    [
        ("efisiensi_sasaran", "IKU1", "1,1"),
        ("efisiensi_sasaran", "IKU1", "1,11"),
        ("efisiensi_program", PEMBINAAN, "1.07"),
        ("rata_rata_efisiensi_sasaran", "", "1,04"),
        ("jumlah_desa", "", "4 (empat)"),
        ("jumlah_desa_status", "berkembang", "2"),
        ("jumlah_bumdes", "", "2"),
        ("jumlah_bumdes_baik", "", "2 BUMDes"),
        ("nilai_ikm", "SEMESTER II", "86,11"),
        ("nilai_ikm", "", "86,1"),
    ],
)
def test_diam_bila_sama(acuan: str, rincian: str, nilai: str) -> None:
    benar = naskah((acuan, rincian, nilai))
    assert [t for ke in range(6, 10) for t in temuan(benar, f"P40{ke}")] == []


def baris(lokasi: str, *isi: tuple[str, str, str]) -> Masukan:
    """Figures that stand on one line of the report."""
    hasil = BERSIH
    for acuan, rincian, nilai in isi:
        hasil = tambah(
            hasil, "pernyataan", acuan=acuan, rincian=rincian, nilai=nilai, lokasi=lokasi
        )
    return hasil


def test_p406_dari_penyerapan_yang_tertulis() -> None:
    rusak = baris(
        "Tabel efisiensi no. 1",
        ("capaian_indikator", "IKU1", "100,0%"),
        ("persen_sasaran", "IKU1", "82,6%"),
        ("efisiensi_sasaran", "IKU1", "1,2"),
    )
    (t,) = temuan(rusak, "P406")
    assert (t.sel, t.seharusnya) == ("C10", "1,1")
    assert "100,0% ÷ 82,6% = 1,2" in t.dugaan and "C8 dan C9" in t.dugaan


def test_p406_rata_rata_dengan_nol() -> None:
    rusak = naskah(
        ("efisiensi_sasaran", "IKU1", "1,1"),
        ("efisiensi_sasaran", "IKU2", "0,0"),
        ("efisiensi_sasaran", "IKU3", "1,0"),
        ("rata_rata_efisiensi_sasaran", "", "0,7"),
    )
    t = next(t for t in temuan(rusak, "P406") if t.sel == "C11")
    assert "termasuk 1 yang ditulis 0" in t.dugaan


def test_p406_belum_dinilai_tertulis_nol_milik_aturan_lain() -> None:
    dari = ubah(BERSIH, "kinerja_program", 6, "realisasi", "-")
    dari = ubah(dari, "kinerja_program", 6, "capaian_dilaporkan", "-")
    rusak = naskah(("efisiensi_program", PEMBINAAN, "0,0"), dari=dari)
    assert temuan(rusak, "P406") == [] == temuan(rusak, "P410")


def test_p406_rumus_selisih_dalam_poin() -> None:
    selisih = ubah(BERSIH, "identitas", 0, "rumus_efisiensi", "selisih")
    assert temuan(naskah(("efisiensi_sasaran", "IKU1", "10,00"), dari=selisih), "P406") == []
    (t,) = temuan(naskah(("efisiensi_sasaran", "IKU1", "1,11"), dari=selisih), "P406")
    assert t.seharusnya == "" and "'rasio'" in t.dugaan


@pytest.mark.parametrize(
    ("acuan", "rincian", "nilai", "seharusnya", "dugaan"),
    [
        ("jumlah_desa_status", "Mandiri", "2", "", "desa berstatus Berkembang"),
        ("jumlah_desa", "", "5", "4", ""),
        ("jumlah_bumdes_baik", "", "6", "2", ""),
        ("nilai_ikm", "Semester II", "86,99", "86,11", ""),
    ],
)
def test_p407(acuan: str, rincian: str, nilai: str, seharusnya: str, dugaan: str) -> None:
    (t,) = temuan(naskah((acuan, rincian, nilai)), "P407")
    assert (t.sel, t.nilai, t.seharusnya) == ("C8", nilai, seharusnya)
    assert dugaan in t.dugaan if dugaan else t.dugaan == ""


@pytest.mark.parametrize(
    ("nilai", "dugaan"),
    [
        ("3,77", "dihitung dengan rumus 'selisih', bukan 'rasio'"),
        ("1,039", "rata-rata capaian dan rata-rata penyerapan, bukan rata-rata efisiensi"),
        ("1,0999", ""),
    ],
)
def test_p406_asal_rata_rata(nilai: str, dugaan: str) -> None:
    (t,) = temuan(naskah(("rata_rata_efisiensi_sasaran", "", nilai)), "P406")
    assert dugaan in t.dugaan if dugaan else t.dugaan == ""


def dua_periode() -> Masukan:
    """Surveys of two periods: 80,56 by the elements of the first, 86,11 stated of the second."""
    pertama = {"periode": "Semester I", **{f"u{ke}": "3,2" for ke in range(1, 10)}, "u1": "3,4"}
    return {**BERSIH, "ikm": [pertama, *BERSIH["ikm"]]}


@pytest.mark.parametrize(
    ("nilai", "dugaan"),
    [
        ("80,56", "Ini nilai IKM Semester I."),
        ("83,33", "Ini rata-rata IKM 2 periode."),
        ("85,25", "Dihitung dengan bobot 0,11 per unsur"),
        ("3,44", "belum dikali 25"),
        ("68,11", "tertukar"),
        ("84,99", ""),
    ],
)
def test_p407_asal_nilai_ikm(nilai: str, dugaan: str) -> None:
    rusak = naskah(("nilai_ikm", "Semester II", nilai), dari=dua_periode())
    (t,) = temuan(rusak, "P407")
    assert dugaan in t.dugaan if dugaan else t.dugaan == ""


@pytest.mark.parametrize(
    ("acuan", "rincian", "nilai", "saran"),
    [
        ("target_indikator", "IKU9", "85", "IKU1"),
        ("jumlah_desa_status", "Sejahtera", "2", ""),
        ("anggaran_program", PEMBINAAN.replace("Desa", "Kelurahan"), "30.000.000", PEMBINAAN),
        ("nilai_ikm", "Triwulan II", "86,11", "Semester II"),
        ("efisiensi_kegiatan", "Rapat Koordinasi", "1", ""),
        ("capaian_indikator", "", "100%", ""),
    ],
)
def test_p408_rincian_tidak_ada(acuan: str, rincian: str, nilai: str, saran: str) -> None:
    (t,) = temuan(naskah((acuan, rincian, nilai)), "P408")
    assert (t.sel, t.nilai) == ("B8", rincian)
    assert saran in t.dugaan and t.seharusnya == ""


def test_p408_nama_di_dua_kegiatan_minta_kegiatannya() -> None:
    lain = {"program": PENUNJANG, "kegiatan": "Pelayanan Umum", "sub_kegiatan": ADMINISTRASI}
    rusak = tambah(
        naskah(("realisasi_sub_kegiatan", ADMINISTRASI, "1.000.000")), "anggaran", **lain
    )
    (t,) = temuan(rusak, "P408")
    assert "tidak ada" not in t.pesan and f" > {ADMINISTRASI[:20]}" in t.pesan


def test_p408_satu_temuan_per_nama() -> None:
    rusak = naskah(
        ("target_indikator", "IKU9", "85"),
        ("realisasi_indikator", "IKU9", "86"),
        ("capaian_indikator", "iku 9", "101%"),
    )
    (t,) = temuan(rusak, "P408")
    assert t.sel == "B8" and [x.sel for x in t.terkait] == ["B9", "B10"]


def test_p408_nama_program_dengan_kata_tercecer_ditemukan() -> None:
    nama = PENUNJANG + " Kab/Kota Capaian"
    assert temuan(naskah(("anggaran_program", nama, "8.000.000")), "P408") == []


def belum_dinilai() -> Masukan:
    dari = ubah(BERSIH, "kinerja_program", 6, "realisasi", "-")
    return ubah(dari, "kinerja_program", 6, "capaian_dilaporkan", "-")


def test_p409_tanpa_hitungan_peringatan() -> None:
    rusak = naskah(
        ("capaian_program", PEMBINAAN, "100"),
        ("capaian_program", PEMBINAAN, "0%"),
        dari=belum_dinilai(),
    )
    (t,) = temuan(rusak, "P409")
    assert (t.sel, t.tingkat) == ("C8", Tingkat.PERINGATAN)
    assert [x.sel for x in t.terkait] == ["C9"]
    assert temuan(rusak, "P410") == []


def test_p409_hanya_pembulatan_info() -> None:
    (t,) = temuan(naskah(("capaian_indikator", "IKU3", "101,3")), "P409")
    assert t.tingkat is Tingkat.INFO and "pembulatan" in t.pesan


def test_p409_diam_bila_p403_sudah_menyebutnya() -> None:
    assert temuan(naskah(("capaian_indikator", "IKU3", "106,96%")), "P409") == []


def test_p410_belum_diisi() -> None:
    dari = ubah(BERSIH, "kinerja", 8, "target_lalu", None)
    dari = ubah(dari, "renstra", 8, "target_1", None)
    (t,) = temuan(naskah(("capaian_lalu_indikator", "IKU3", "100%"), dari=dari), "P410")
    assert (t.sel, t.tingkat) == ("C8", Tingkat.INFO)


def test_p410_diam_bila_ada_hitungannya() -> None:
    assert temuan(BERSIH, "P410") == []
