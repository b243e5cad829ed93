"""Forms of table in which reports print the same thing, as `lkj ambil` takes them."""

from pathlib import Path
from typing import Any

import pytest

from tests.audit.alat import BAIK, IND, P1, P2, SAMPUL, SAS, anggaran, capaian
from tests.docx.alat import Bagian, docx
from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.docx.baca import baca_docx
from workbook_tools.telaah.ambil import ambil

UANG = anggaran([*P1, "1.000.000", "900.000", "90%"], [*P2, "2.000.000", "2.000.000", "100%"])


def ambil_dari(folder: Path, *bagian: Bagian) -> dict[str, list[dict[str, Any]]]:
    """The inputs that a report of these parts gives."""
    jalur = docx(folder / "lkj.docx", *SAMPUL, capaian(*BAIK), *bagian)
    return ambil(susun_konteks(baca_docx(jalur))).masukan


@pytest.mark.parametrize(
    "tabel",
    [
        [
            [
                "",
                "Suka Maju, 2 Januari 2025\nCamat,\n\nSITI CONTOH\nPenata\n"
                "NIP 19870101 201001 2 001",
            ]
        ],
        [
            ["Mengetahui", "Suka Maju, 2 Januari 2025"],
            ["", "Camat,"],
            ["", "SITI CONTOH"],
            ["", "Penata"],
            ["", "NIP. 19870101 201001 2 001"],
        ],
    ],
)
def test_tanda_tangan_di_tabel(tmp_path: Path, tabel: Bagian) -> None:
    (isi,) = ambil_dari(tmp_path, "Penutup.", tabel)["identitas"]
    kolom = ("tempat", "tanggal", "kepala_jabatan", "kepala_nama", "kepala_pangkat", "kepala_nip")
    assert [isi.get(x) for x in kolom] == [
        *("Suka Maju", "2 Januari 2025", "Camat", "SITI CONTOH", "Penata", "198701012010012001")
    ]


def test_provinsi_di_sampul(tmp_path: Path) -> None:
    jalur = docx(tmp_path / "lkj.docx", *SAMPUL, "PROVINSI CONTOH TENGAH", capaian(*BAIK))
    hasil = ambil(susun_konteks(baca_docx(jalur)))
    assert hasil.masukan["identitas"][0]["provinsi"] == "Contoh Tengah"


def test_tahun_di_belakang_kondisi_awal_ialah_target(tmp_path: Path) -> None:
    isi = ambil_dari(
        tmp_path,
        [
            ["Sasaran / Indikator", "Satuan", "Kondisi Awal", "2024", "2025", "2026"],
            ["Tujuan 1: Terwujudnya kecamatan maju", *["<"] * 5],
            [SAS[0], *["<"] * 5],
            [f"- {IND[0]}", "Rasio", "0,40", "0,50", "0,60", "0,70"],
        ],
    )
    assert isi["indikator"][0]["tujuan"] == "Terwujudnya kecamatan maju"
    rencana = isi["renstra"][0]
    assert [rencana[x] for x in ("kondisi_awal", "target_1", "target_2", "target_3")] == [
        *("0,40", "0,50", "0,60", "0,70")
    ]


def test_realisasi_sampai_triwulan_keempat_ialah_setahun(tmp_path: Path) -> None:
    kepala = ["Realisasi s.d. Triwulan II", "Realisasi s.d. Triwulan IV", "Capaian", "Predikat"]
    sel = ["50", "20", "45", "90%", "Baik"]
    tabel = [["Indikator", "Target", *kepala], *[[x, *sel] for x in IND]]
    sasaran = [
        ["No", "Sasaran", "Indikator Kinerja", "Target"],
        *[["1", x, y, "50"] for x, y in zip(SAS, IND, strict=True)],
    ]
    jalur = docx(tmp_path / "lkj.docx", *SAMPUL, sasaran, tabel)
    satu = ambil(susun_konteks(baca_docx(jalur))).masukan["kinerja"][0]
    assert (satu["realisasi"], satu["kategori_dilaporkan"]) == ("45", "Baik")


def test_status_desa_bercentang(tmp_path: Path) -> None:
    tabel = [
        ["No", "Desa", "Mandiri", "Maju", "Berkembang"],
        ["1", "Hulu", "√", "", "-"],
        ["2", "Hilir", "", "v", ""],
        ["3", "Tepi", "", "", ""],
    ]
    assert ambil_dari(tmp_path, tabel)["desa"] == [
        {"desa": "Hulu", "status": "Mandiri"},
        {"desa": "Hilir", "status": "Maju"},
    ]


def test_bumdes_berstatus(tmp_path: Path) -> None:
    tabel = [["No", "Desa", "BUMDes", "Status"], ["1", "Hulu", "Jaya", "Tidak Aktif"]]
    assert ambil_dari(tmp_path, tabel)["bumdes"] == [
        {"desa": "Hulu", "bumdes": "Jaya", "aktif": "tidak"}
    ]


def test_unsur_survei(tmp_path: Path) -> None:
    unsur = [[f"U{n}", f"Unsur {n}", f"3,1{n}", f"{77 + n},5"] for n in range(1, 10)]
    isi = ambil_dari(tmp_path, [["No", "Unsur Pelayanan", "Nilai", "Konversi"], *unsur])["ikm"]
    assert isi == [{"periode": "Tahun 2024", **{f"u{n}": f"3,1{n}" for n in range(1, 10)}}]


def test_kecamatan_lain_di_kepala_kolom(tmp_path: Path) -> None:
    tabel = [
        ["Uraian", "Suka Maju", "Suka Damai"],
        ["Target", "0,50", "0,60"],
        ["Realisasi", "0,50", "0,45"],
        ["Capaian", "100%", "75%"],
    ]
    lain = "Perbandingan dengan kecamatan lain:"
    isi = ambil_dari(tmp_path, ("H2", f"1. {IND[0]}"), lain, tabel)["pembanding"]
    assert [(r["kecamatan"], r["realisasi"], r["capaian_dilaporkan"]) for r in isi] == [
        ("Suka Maju", "0,50", "100%"),
        ("Suka Damai", "0,45", "75%"),
    ]
    assert "pembanding" not in ambil_dari(tmp_path, ("H2", f"1. {IND[0]}"), "Menurut umur:", tabel)


def test_keluaran_sebagai_indikator(tmp_path: Path) -> None:
    tabel = [
        ["Sub Kegiatan", "Keluaran (Output)", "Target", "Realisasi", "Capaian"],
        [P1[2], "Jumlah desa", "5 Desa", "4 Desa", "80%"],
    ]
    (satu,) = ambil_dari(tmp_path, UANG, tabel)["kinerja_program"]
    assert (satu["indikator"], satu["satuan"]) == ("Jumlah desa", "Desa")


def test_triwulan_di_samping_setahun(tmp_path: Path) -> None:
    kepala = ["Triwulan I", "<", "Triwulan II", "<", "Target Tahunan", "Realisasi", "Capaian"]
    tabel = [
        ["No", "Indikator", *kepala],
        ["^", "^", "T", "R", "T", "R", "^", "^", "^"],
        ["1", IND[0], "0,10", "0,20", "0,25", "-", "0,50", "0,45", "90%"],
    ]
    pk = [["No", "Sasaran", "Indikator", "Target"], ["1", SAS[0], IND[0], "0,50"]]
    bab = (("H1", "BAB II"), ("H2", "Perjanjian Kinerja"), pk, ("H2", "Capaian"))
    isi = ambil_dari(tmp_path, *bab, tabel)
    (janji,), kinerja = isi["perjanjian_kinerja"], isi["kinerja"][0]
    assert (janji["target_tw1"], janji["target_tw2"]) == ("0,10", "0,25")
    assert (kinerja["tw1"], kinerja["tw2"], kinerja["realisasi"]) == ("0,20", "-", "0,50")


UMUM: tuple[tuple[str, Bagian, dict[str, str]], ...] = (
    (
        "wilayah",
        [["No", "Desa", "Luas (km²)", "Laki-laki", "Perempuan"], ["1", "Hulu", "9,5", "90", "88"]],
        {"desa": "Hulu", "luas_km2": "9,5", "laki_laki": "90", "perempuan": "88"},
    ),
    (
        "organisasi",
        [["No", "Jabatan", "Atasan", "Uraian Tugas"], ["1", "Sekretaris", "Camat", "Mengatur"]],
        {"jabatan": "Sekretaris", "atasan": "Camat", "uraian_tugas": "Mengatur"},
    ),
    (
        "isu_strategis",
        [["No", "Isu Strategis", "Uraian"], ["1", "Mutu belum merata", "Petugas kurang"]],
        {"nomor": "1", "isu": "Mutu belum merata", "uraian": "Petugas kurang"},
    ),
    (
        "strategi",
        [["No", "Sasaran", "Strategi", "Arah Kebijakan"], ["1", SAS[1], "Membina", "Pelatihan"]],
        {"kode": "IKU2", "strategi": "Membina", "arah_kebijakan": "Pelatihan"},
    ),
    (
        "langkah",
        [["No", "Langkah", "Waktu", "Penanggung Jawab"], ["1", "Menata loket", "2025", "Kasi"]],
        {"langkah": "Menata loket", "waktu": "2025", "penanggung_jawab": "Kasi"},
    ),
    (
        "dokumen_sakip",
        [["Dokumen", "Nomor", "Tanggal"], ["Renstra", "050/1/2024", "1 Juli 2024"]],
        {"dokumen": "Renstra", "nomor": "050/1/2024", "tanggal": "1 Juli 2024"},
    ),
    (
        "pegawai",
        [["No", "Pendidikan", "L", "P", "Jumlah"], ["1", "S1", "4", "3", "7"]],
        {"kelompok": "pendidikan", "rincian": "S1", "laki_laki": "4", "perempuan": "3"}
        | {"jumlah": "7"},
    ),
    (
        "sarpras",
        [["No", "Nama Barang", "Jumlah", "Kondisi"], ["1", "Komputer", "12", "Baik"]],
        {"nama": "Komputer", "jumlah": "12", "kondisi": "Baik"},
    ),
    (
        "pk_pejabat",
        [["No", "Sasaran", "Indikator", "Target"], ["1", "Tertibnya surat", "Surat rapi", "95%"]],
        {"pejabat": "Sekretaris", "sasaran": "Tertibnya surat", "indikator": "Surat rapi"}
        | {"target": "95%"},
    ),
)


@pytest.mark.parametrize(("lembar", "tabel", "isi"), UMUM, ids=[x[0] for x in UMUM])
def test_tabel_lembar_lain(tmp_path: Path, lembar: str, tabel: Bagian, isi: dict[str, str]) -> None:
    judul = {
        "pegawai": "Pegawai menurut pendidikan",
        "sarpras": "Sarana dan Prasarana",
        "pk_pejabat": "Perjanjian Kinerja Sekretaris Tahun 2024",
    }.get(lembar, "Uraian")
    hasil = ambil_dari(tmp_path, ("H2", judul), tabel)
    assert hasil[lembar] == [isi]
    if judul != "Uraian":  # the caption tells what such a table is of
        assert lembar not in ambil_dari(tmp_path, ("H2", "Lain-lain"), tabel)
