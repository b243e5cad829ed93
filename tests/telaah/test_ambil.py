"""`lkj ambil`: a report becomes inputs, to the letter; what differs or stays is told."""

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.audit.alat import BAIK, IND, P1, P2, SAMPUL, SAS, anggaran, capaian
from tests.docx.alat import Bagian, docx
from workbook_tools.cli import main

RENSTRA = [
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "<", "<"],
    ["^", "^", "^", "^", "2024", "2025", "2026"],
    *[
        [str(n), SAS[n - 1], IND[n - 1], satuan, *angka]
        for n, (satuan, *angka) in enumerate(
            [
                ("Rasio", "0,50", "0,60", "0,70"),
                ("%", "80%", "85%", "90%"),
                ("Nilai", "90", "91", "92"),
            ],
            start=1,
        )
    ],
]
PK = [
    ["No", "Sasaran", "Indikator Kinerja", "Target"],
    *[[str(n), SAS[n - 1], IND[n - 1], t] for n, t in enumerate(("0,50", "80 %", "90"), start=1)],
]
PK_PROGRAM = [
    ["No", "Program", "Anggaran"],
    ["1", P1[0], "Rp 1.000.000"],
    ["2", P2[0], "Rp 2.000.000,-"],
]
UANG = anggaran(
    [*P1, "1.000.000", "900.000", "90%"],
    [*P2, "2.000.000", "2.000.000", "100%"],
    total=("3.000.000", "2.900.000", "96,67%"),
)
KELUARAN = [
    ["Program", "Kegiatan", "Sub Kegiatan", "Indikator", "Target", "Realisasi", "Capaian"],
    [*P1, "Jumlah desa binaan", "5 Dokumen", "4 Dokumen", "80%"],
    [*P2, "Persentase patroli", "100", "100", "100%"],
]
LAPORAN: tuple[Bagian, ...] = (
    *SAMPUL,
    "KABUPATEN CONTOH RAYA",
    ("H1", "BAB II PERENCANAAN KINERJA"),
    ("H2", "A. Rencana Strategis"),
    RENSTRA,
    ("H2", "B. Perjanjian Kinerja"),
    PK,
    PK_PROGRAM,
    ("H1", "BAB III AKUNTABILITAS KINERJA"),
    ("H2", "A. Capaian Kinerja"),
    capaian(*BAIK),
    ("H2", "B. Realisasi Anggaran"),
    UANG,
    ("H2", "C. Keluaran"),
    KELUARAN,
)


def ambil(folder: Path, *bagian: Bagian) -> dict[str, Any]:
    """The inputs that a report gives."""
    data = folder / "data.json"
    assert main(["ambil", str(docx(folder / "lkj.docx", *bagian)), "-o", str(data)]) == 0
    isi: dict[str, Any] = json.loads(data.read_text())
    return isi


def test_setiap_lembar_ke_tempatnya(tmp_path: Path) -> None:
    isi = ambil(tmp_path, *LAPORAN)
    assert isi["identitas"] == {
        "perangkat_daerah": "Kecamatan Suka Maju",
        "jenis": "Kecamatan",
        "kabupaten": "Contoh Raya",
        "tahun": "2024",
        "renstra_awal": "2024",
        "renstra_akhir": "2026",
    }
    assert isi["indikator"][1] == {
        "kode": "IKU2",
        "indikator": IND[1],
        "sasaran": SAS[1],
        "satuan": "%",
        "arah": "naik",
    }
    assert isi["renstra"][0] == {
        "kode": "IKU1",
        "target_1": "0,50",
        "target_2": "0,60",
        "target_3": "0,70",
        "target_akhir": "0,70",
        "realisasi_1": "0,50",
    }
    assert [r["target"] for r in isi["perjanjian_kinerja"]] == ["0,50", "80 %", "90"]
    assert [r["anggaran"] for r in isi["perjanjian_program"]] == ["Rp 1.000.000", "Rp 2.000.000,-"]
    assert [r["capaian_dilaporkan"] for r in isi["kinerja"]] == ["100%", "100%", "101%"]


def test_anggaran_dan_keluarannya(tmp_path: Path) -> None:
    isi = ambil(tmp_path, *LAPORAN)
    assert isi["anggaran"][0] == {
        "program": P1[0],
        "kegiatan": P1[1],
        "sub_kegiatan": P1[2],
        "anggaran": "1.000.000",
        "realisasi": "900.000",
        "persen_dilaporkan": "90%",
        "target_kinerja": "5 Dokumen",
        "realisasi_kinerja": "4 Dokumen",
    }
    assert [r["satuan"] for r in isi["kinerja_program"]] == ["Dokumen", "%"]
    acuan = {(r["acuan"], r["nilai"]) for r in isi["pernyataan"]}
    assert ("total_realisasi", "2.900.000") in acuan
    assert all("T" in r["lokasi"] for r in isi["pernyataan"])


def test_dua_nilai_disebut_dengan_tempatnya(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lain = [
        ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
        ["1", SAS[0], IND[0], "0,50", "0,45", "90%"],
    ]
    ambil(tmp_path, *LAPORAN, ("H2", "D. Uraian"), lain)
    keluar = capsys.readouterr().out
    assert "Dua nilai untuk satu sel (2)" in keluar
    assert "Realisasi Kinerja, IKU1, Realisasi" in keluar
    assert "0,50 (T4 B2 K5); lain: 0,45 (T7 B2 K5)" in keluar


GANDA = [
    ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
    ["1", SAS[0], IND[0], "0,50", "0,45", "90%"],
]


def test_daftar_menyebut_setiap_sel_yang_perlu_dilihat(tmp_path: Path) -> None:
    rusak = anggaran([*P1, "1.000.000", "Tahun 900.000 2024", "90%"])
    bagian = (*LAPORAN[:-4], rusak, ("H2", "C. Uraian"), GANDA, ("H2", "D. Ulangan"), GANDA)
    lkj, daftar = docx(tmp_path / "lkj.docx", *bagian), tmp_path / "daftar.json"
    perintah = ["ambil", str(lkj), "-o", str(tmp_path / "a.json"), "--daftar", str(daftar)]
    assert main(perintah) == 0
    semua = json.loads(daftar.read_text())
    ada = {(c["keadaan"], c["lembar"], c["kolom"], c["isi"], c.get("lain", "")) for c in semua}
    assert ada >= {
        ("dua nilai", "kinerja", "realisasi", "0,50", "0,45"),
        ("bukan angka", "anggaran", "realisasi", "Tahun 900.000 2024", ""),
        ("disimpulkan", "indikator", "arah", "naik", ""),
    }
    (satu,) = [c for c in semua if c.get("lain") == "0,45"]
    assert (satu["tempat"], satu["tempat_lain"]) == ("T4 B2 K5", "T6 B2 K5; T7 B2 K5")


def test_daftar_sebagai_buku(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lkj, daftar = docx(tmp_path / "lkj.docx", *LAPORAN, GANDA), tmp_path / "daftar.xlsx"
    perintah = ["ambil", str(lkj), "-o", str(tmp_path / "a.json"), "--daftar", str(daftar)]
    assert main(perintah) == 0
    assert f"Daftar sel yang perlu dilihat ditulis ke {daftar}." in capsys.readouterr().out
    isi = [[s.value for s in b] for b in load_workbook(daftar)["Perlu Dilihat"].rows]
    assert ["dua nilai", "Realisasi Kinerja", "IKU1", "Realisasi", "0,50"] in [b[:5] for b in isi]


def test_dokumen_lain_tidak_menghasilkan_apa_pun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    resep = docx(tmp_path / "resep.docx", ("H1", "Resep"), [["Bahan", "Jumlah"], ["Gula", "100"]])
    assert main(["ambil", str(resep), "-o", str(tmp_path / "a.xlsx")]) == 2
    assert "tidak ada yang dapat diambil" in capsys.readouterr().err
    assert not (tmp_path / "a.xlsx").exists()


def test_dokumen_rusak_tidak_menulis_apa_pun(tmp_path: Path) -> None:
    rusak = tmp_path / "a.docx"
    rusak.write_bytes(b"bukan dokumen")
    assert main(["ambil", str(rusak), "-o", str(tmp_path / "a.json")]) == 2
    assert not (tmp_path / "a.json").exists()


@pytest.mark.parametrize(
    ("sampul", "nama"),
    [
        ("LAPORAN KINERJA INSTANSI PEMERINTAH DINAS KESEHATAN KABUPATEN CONTOH", "Dinas Kesehatan"),
        ("LAPORAN KINERJA INSPEKTORAT DAERAH", "Inspektorat Daerah"),
        ("LKjIP DINAS SOSIAL", "Dinas Sosial"),
        ("LKjIP", ""),
    ],
)
def test_nama_kantor_di_sampul_satu_baris(tmp_path: Path, sampul: str, nama: str) -> None:
    isi = ambil(tmp_path, sampul, "TAHUN 2024", "Dinas ini mengelola satu panti.", capaian(*BAIK))
    assert isi["identitas"].get("perangkat_daerah", "") == nama
