"""Cash plan, form E.81, survey results, village lists: each with known truth."""

from pathlib import Path
from random import Random

import pytest

from tests.tempel.alat import Sel, buku_kerja, isian, jalankan, tulis_csv, tulis_xlsx
from workbook_tools.tempel.nomor_daftar import tingkat_menurut_nomor

BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)


def _lebar(nomor: str) -> tuple[Sel, ...]:
    return f"Triwulan {nomor}", None, None


def test_rak_per_bulan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Three months are one quarter; accounts add up to their sub kegiatan."""
    acak = Random(1)
    rekening = [[acak.randint(1, 900) * 1000 for _ in BULAN] for _ in range(2)]
    sub = [sum(r[b] for r in rekening) for b in range(12)]
    baris: list[list[Sel]] = [
        ["RENCANA ANGGARAN KAS BELANJA"],
        ["Kode", "Uraian", "Anggaran", *_lebar("I"), *_lebar("II"), *_lebar("III"), *_lebar("IV")],
        [None, None, None, *BULAN],
        ["7.01.01", "PROGRAM PENUNJANG", sum(sub), *sub],
        ["7.01.01.2.01", "Kegiatan Perencanaan", sum(sub), *sub],
        ["7.01.01.2.01.0001", "Penyusunan Dokumen", None, *[None] * 12],
        ["5.1.02.01", "Belanja Barang", sum(sub), *sub],
        ["5.1.02.01.01.0024", "Alat Tulis", sum(rekening[0]), *rekening[0]],
        ["5.1.02.01.01.0025", "Kertas", sum(rekening[1]), *rekening[1]],
    ]
    gabung = ("A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2", "J2:L2", "M2:O2")
    buku = buku_kerja(tmp_path)
    ekspor = tulis_xlsx(tmp_path / "kas.xlsx", baris, gabung)
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 0, kata
    baris_sub = isian(buku, "program_kegiatan")[2]
    for tw in range(4):
        assert baris_sub[f"rak_tw{tw + 1}"] == str(sum(sub[tw * 3 : tw * 3 + 3])), kata
    assert "TIDAK SAMA" not in kata


def test_rak_per_triwulan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baris = [
        ["Kode Rekening", "Uraian", "Triwulan I", "TW II", "Triwulan 3", "TRIWULAN IV"],
        ["7.01.01.2.01.0001", "Penyusunan Dokumen", "10,50", "20", "30", "40"],
    ]
    buku = buku_kerja(tmp_path)
    ekspor = tulis_csv(tmp_path / "RAK_2024.csv", baris)
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 0, kata
    (satu,) = isian(buku, "program_kegiatan")
    assert [satu[f"rak_tw{n}"] for n in range(1, 5)] == ["10,50", "20", "30", "40"]


def test_triwulan_tanpa_judul_tidak_ditebak(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Cash plan or realisation? Nothing says."""
    baris = [
        ["Kode", "Uraian", "Anggaran", "Triwulan I", "Triwulan II"],
        ["7.01.01.2.01.0001", "Penyusunan Dokumen", "100", "10", "20"],
    ]
    buku = buku_kerja(tmp_path)
    kata = jalankan(capsys, tulis_csv(tmp_path / "tabel.csv", baris), "--buku", buku)[1]
    (satu,) = isian(buku, "program_kegiatan")
    assert not {k for k in satu if "tw" in k}
    assert "kolom Triwulan I tidak diambil" in kata


NAMA = ("Penunjang Urusan", "Perencanaan", "Penyusunan", "Evaluasi", "Pelayanan", "Loket", "Antre")
UANG = ("300", "300", "100", "200", "10", "10", "10")
TITIK = ("1", "1.1", "1.1.1", "1.1.2", "2", "2.1", "2.1.1")


@pytest.mark.parametrize(
    ("label", "nomor"),
    [
        ("No", TITIK),
        ("Kode", TITIK),
        ("No.", ("I", "1", "a", "b", "II", "1", "a")),
        ("", ("A.", "1.", "a.", "b.", "B.", "1.", "a.")),  # in front of the names
        ("", tuple(f"{n}." for n in TITIK)),
    ],
)
def test_nomor_daftar_bukan_kode(
    label: str, nomor: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """1, 1.1, 1.1.1 say the level of a row, and are no code."""
    baris: list[list[Sel]] = [["Realisasi"]]
    if label:
        baris.append([label, "Program/Kegiatan/Sub Kegiatan", "Anggaran", "Realisasi"])
        baris += [[n, a, u, "1"] for n, a, u in zip(nomor, NAMA, UANG, strict=True)]
    else:
        baris.append(["Program/Kegiatan/Sub Kegiatan", "Anggaran", "Realisasi"])
        baris += [[f"{n} {a}", u, "1"] for n, a, u in zip(nomor, NAMA, UANG, strict=True)]
    buku = buku_kerja(tmp_path)
    kata = jalankan(capsys, tulis_csv(tmp_path / "tabel.csv", baris), "--buku", buku)[1]
    assert "2 program, 2 kegiatan, 3 sub kegiatan" in kata
    assert "Anggaran DPA dari 3 baris terbawah: Rp310" in kata
    hasil = isian(buku, "program_kegiatan")
    assert [b["nama"] for b in hasil] == [*NAMA]
    assert not any("kode_rekening" in b for b in hasil)


@pytest.mark.parametrize(
    "nomor",
    [
        ("7", "7.01", "7.01.01"),  # an urusan, its bidang, a program
        ("1", "1.1", "1.2"),  # two levels only
        ("1", "2.1", "2.1.1"),  # below nothing
        ("I", "1", "2"),
        ("17", "1", "a"),
    ],
)
def test_yang_bukan_nomor_daftar(nomor: tuple[str, ...]) -> None:
    assert tingkat_menurut_nomor(nomor) is None


E81_KEPALA: list[list[Sel]] = [
    ["Evaluasi Terhadap Hasil Renja Perangkat Daerah"],
    [
        *(
            "No",
            "Sasaran",
            "Kode",
            "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
        ),
        *("Indikator Kinerja Program (outcome)/ Kegiatan (output)",),
        *(
            "Target Renstra Perangkat Daerah pada Tahun 2026 (akhir periode Renstra)",
            None,
        ),
        *(
            "Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja tahun lalu (2023)",
            None,
        ),
        *(
            "Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun berjalan (2024)",
            None,
        ),
        *(
            "Realisasi Kinerja Pada Triwulan",
            *[None] * 7,
        ),
        *(
            "Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang dievaluasi",
            None,
        ),
        *(
            "Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2024",
            None,
        ),
        *(
            "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%)",
            None,
        ),
        *(
            "Unit Perangkat Daerah Penanggung Jawab",
            "Ket",
        ),
    ],
    [*[None] * 11, "I", None, "II", None, "III", None, "IV", None],
    [*[None] * 5, *["K", "Rp"] * 10],
    [*"12345", *(x for n in range(6, 16) for x in (str(n), None)), "16", "17"],
]


def _e81(kode: str, nama: str | None, indikator: str, target: str, uang: int) -> list[Sel]:
    tw = [uang // 10, uang // 5, uang // 5, uang // 4]
    realisasi = sum(tw)
    return [
        *(None, None, kode or None, nama, indikator, "60 Dokumen", 999, "24 Dokumen", 888),
        *(target, uang or None),
        *(x for t in tw for x in ("3 Dokumen", t or None)),
        *("11 Dokumen", realisasi or None, "35 Dokumen", 777, "58", 66, "Kecamatan", None),
    ]


def test_e81(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of ten pairs K and Rp those of this year are taken, not those of the Renstra."""
    baris = [
        *E81_KEPALA,
        _e81("7.01.01", "PROGRAM PENUNJANG", "Nilai SAKIP", "80", 3000),
        _e81("7.01.01.2.01", "Kegiatan Perencanaan", "Dokumen tepat waktu", "100%", 3000),
        _e81("7.01.01.2.01.0001", "Penyusunan Dokumen", "Jumlah dokumen", "12 Dokumen", 1000),
        _e81("", None, "Jumlah laporan", "4 Laporan", 0),
        _e81("7.01.01.2.01.0002", "Evaluasi Kinerja", "Jumlah evaluasi", "2 Laporan", 2000),
    ]
    ekspor = tulis_xlsx(tmp_path / "evaluasi.xlsx", baris, ("F2:G2", "J2:K2", "L2:S2"))
    buku = buku_kerja(tmp_path)
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 0, kata
    assert "formulir E.81" in kata
    assert "TIDAK SAMA" not in kata, kata
    baris_buku = isian(buku, "program_kegiatan")
    assert [b.get("nama", "") for b in baris_buku] == [
        *("PROGRAM PENUNJANG", "Kegiatan Perencanaan", "Penyusunan Dokumen", "", "Evaluasi Kinerja")
    ]
    sub = baris_buku[2]
    assert (sub["indikator"], sub["target"]) == ("Jumlah dokumen", "12 Dokumen")
    assert (sub["anggaran"], sub["realisasi"]) == ("1000", "750"), kata
    assert [sub[f"realisasi_tw{n}"] for n in range(1, 5)] == ["100", "200", "200", "250"]
    assert sub["realisasi_kinerja"] == "11 Dokumen"
    assert baris_buku[3]["indikator"] == "Jumlah laporan"
    assert "999" not in str(baris_buku)
    # The same again changes nothing, further indicators included.
    isi = buku.read_bytes()
    assert jalankan(capsys, ekspor, "--buku", buku)[0] == 0
    assert buku.read_bytes() == isi


def test_skm_berderet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rata = ["3,36", "3,21", "3,4", "3,9", "3,33", "3,25", "3,5", "3,8", "3,15"]
    baris: list[list[Sel]] = [
        ["HASIL SURVEI KEPUASAN MASYARAKAT SEMESTER I TAHUN 2024"],
        ["No", "Unsur Pelayanan", "Nilai Rata-rata", "Mutu"],
        *([str(n), f"U{n}. Unsur ke-{n}", r, "B"] for n, r in enumerate(rata, start=1)),
        [None, "Nilai IKM", "85,83", "B"],
    ]
    buku = buku_kerja(tmp_path)
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "skm.csv", baris), "--buku", buku)
    assert status == 0, kata
    (satu,) = isian(buku, "ikm")
    assert satu["periode"] == "Semester I"
    assert [satu[f"u{n}"] for n in range(1, 10)] == rata


def test_skm_per_responden(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a sheet of answers the row of averages is taken, not an answer, not a sum."""
    acak = Random(2)
    jawaban = [[acak.randint(2, 4) for _ in range(9)] for _ in range(20)]
    jumlah = [sum(j[u] for j in jawaban) for u in range(9)]
    baris: list[list[Sel]] = [
        ["Pengolahan SKM Semester II"],
        ["Nomor Responden", "Nilai Unsur Pelayanan", *[None] * 8],
        [None, *(f"U{n}" for n in range(1, 10))],
        *([n, *j] for n, j in enumerate(jawaban, start=1)),
        ["Jumlah nilai per unsur", *jumlah],
        ["NRR per unsur", *(j / 20 for j in jumlah)],
        ["NRR tertimbang per unsur", *(j / 20 / 9 for j in jumlah)],
    ]
    ekspor = tulis_xlsx(tmp_path / "olah.xlsx", baris, ("A2:A3", "B2:J2"))
    buku = buku_kerja(tmp_path)
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 0, kata
    (satu,) = isian(buku, "ikm")
    assert satu["periode"] == "Semester II"
    assert [float(satu[f"u{n}"].replace(",", ".")) for n in range(1, 10)] == [
        j / 20 for j in jumlah
    ]


def test_idm_satu_kabupaten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only the villages of this kecamatan are taken from the list of the kabupaten."""
    baris = [
        ["STATUS IDM TAHUN 2024"],
        ["No", "Kecamatan", "Nama Desa", "Nilai IDM", "Status IDM"],
        ["1", "LAIN", "Satu", "0,7001", "MAJU"],
        ["2", "CONTOH", "Dua", "0,8512", "MANDIRI"],
        ["3", "", "Tiga", "0,6512", "BERKEMBANG"],
        ["4", "SEBELAH", "Empat", "0,5", "TERTINGGAL"],
    ]
    buku = buku_kerja(tmp_path, {"desa": [{"desa": "Desa Dua", "status": ""}]})
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "idm.csv", baris), "--buku", buku)
    assert status == 0, kata
    assert "2 baris kecamatan lain" in kata
    assert [(b["desa"], b["status"], b["skor"]) for b in isian(buku, "desa")] == [
        ("Desa Dua", "MANDIRI", "0,8512"),
        ("Tiga", "BERKEMBANG", "0,6512"),
    ]


def test_judul_kolom_lembar_sendiri(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Any table whose headers are those of an input sheet."""
    baris = [["Rekomendasi", "Rencana Aksi", "Penanggung Jawab"], ["Susun SOP", "Rapat", "Sekcam"]]
    buku = buku_kerja(tmp_path)
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "lhe.csv", baris, ","), "--buku", buku)
    assert status == 0, kata
    assert isian(buku, "tindak_lanjut") == [
        {"rekomendasi": "Susun SOP", "rencana_aksi": "Rapat", "penanggung_jawab": "Sekcam"}
    ]


def test_bukan_tabel_yang_dikenal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    buku = buku_kerja(tmp_path)
    isi = buku.read_bytes()
    ekspor = tulis_csv(tmp_path / "resep.csv", [["Bahan", "Takaran"], ["Gula", "2"]])
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 2
    assert "resep.csv: tidak ada tabel yang judul kolomnya dikenal" in kata
    assert buku.read_bytes() == isi
