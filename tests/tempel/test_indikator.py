"""Tables of indicators as reports print them: names instead of codes, years instead of numbers."""

from pathlib import Path

import pytest

from tests.tempel.alat import Sel, buku_kerja, isian, jalankan, tulis_xlsx

NAMA = ("Indeks Kepuasan Masyarakat", "Persentase desa mandiri")
INDIKATOR = [
    {"kode": f"IKU{n}", "sasaran": "Sasaran", "indikator": x, "satuan": "Nilai"}
    for n, x in enumerate(NAMA, start=1)
]
IDENTITAS = {
    "perangkat_daerah": "Kecamatan Contoh",
    "tahun": 2024,
    "renstra_awal": 2021,
    "renstra_akhir": 2026,
}
ISI = {"identitas": IDENTITAS, "indikator": INDIKATOR}
CAPAIAN: list[list[Sel]] = [
    ["Tabel 3.1 Capaian Kinerja Tahun 2024"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    ["1", "2", "3", "4", "5", "6", "7"],
    ["1", "Mutu", f"{NAMA[0]} ", "Nilai", "82", "82,53", "100,65%"],
    ["2", "Desa", NAMA[1], "%", "50%", "40%", "80%"],
    ["", "Rata-rata capaian", None, None, None, None, "90,33%"],
]


def tempel(
    folder: Path, capsys: pytest.CaptureFixture[str], tabel: list[list[Sel]], *gabung: str
) -> tuple[int, str, Path]:
    """Status, words and workbook."""
    buku = buku_kerja(folder, {**ISI, "kinerja": [], "perjanjian_kinerja": [], "renstra": []})
    ekspor = tulis_xlsx(folder / "tabel.xlsx", tabel, gabung)
    return *jalankan(capsys, ekspor, "--buku", buku), buku


def test_kode_dari_nama_indikator(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, kata, buku = tempel(tmp_path, capsys, CAPAIAN)
    assert status == 0, kata
    assert isian(buku, "kinerja") == [
        {"kode": "IKU1", "target": "82", "realisasi": "82,53", "capaian_dilaporkan": "100,65%"},
        {"kode": "IKU2", "target": "50%", "realisasi": "40%", "capaian_dilaporkan": "80%"},
    ]


def test_indikator_yang_tidak_ada_disebut(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asing: list[Sel] = ["3", "Lain", "Jumlah embung", "Unit", "5", "4", "80%"]
    status, kata, buku = tempel(tmp_path, capsys, [*CAPAIAN, asing])
    assert status == 1
    assert "Jumlah embung: indikator ini tidak ada di lembar Indikator" in kata
    assert len(isian(buku, "kinerja")) == 2


def test_kode_yang_tidak_ada_disebut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kepala: list[Sel] = ["Kode", "Indikator", "Target", "Realisasi"]
    tabel: list[list[Sel]] = [kepala, ["IKU 1", NAMA[0], "82", "83"], ["1.", "Program", "9", "8"]]
    status, kata, buku = tempel(tmp_path, capsys, tabel)
    assert status == 1
    assert "1.: kode ini tidak ada di lembar Indikator" in kata
    assert [b["realisasi"] for b in isian(buku, "kinerja")] == ["83"]


def test_perjanjian_kinerja_dua_kolom(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tabel: list[list[Sel]] = [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
        ["(1)", "(2)", "(3)", "(4)"],
        ["1.", "Mutu", NAMA[0], "82"],
    ]
    assert tempel(tmp_path, capsys, tabel)[0] == 0
    assert isian(tmp_path / "LKj.xlsx", "perjanjian_kinerja") == [{"kode": "IKU1", "target": "82"}]
    tanpa_judul = tempel(tmp_path, capsys, tabel[1:])
    assert tanpa_judul[0] == 2, "what target it is, nothing says"


@pytest.mark.parametrize("bertingkat", [True, False])
def test_renstra_menurut_tahun(
    bertingkat: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tahun = [*range(2021, 2027)]
    atas: list[Sel] = ["Indikator", "Satuan", "Kondisi Awal"]
    kepala: list[list[Sel]] = (
        [[*atas, "Target Kinerja Tahun", *[None] * 5], [None, None, "2020", *map(str, tahun)]]
        if bertingkat
        else [[*atas, *(f"Target {t}" for t in tahun)]]
    )
    isi: list[Sel] = [NAMA[0], "Nilai", "78", *map(str, range(79, 85))]
    status, kata, buku = tempel(
        tmp_path, capsys, [*kepala, isi], *(["D1:I1"] if bertingkat else [])
    )
    assert status == 0, kata
    target = {f"target_{n}": str(78 + n) for n in range(1, 7)}
    assert isian(buku, "renstra") == [{"kode": "IKU1", "kondisi_awal": "78", **target}]


def test_realisasi_fisik_bukan_realisasi_indikator(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tabel: list[list[Sel]] = [
        ["Kode", "Uraian", "Anggaran", "Realisasi", None],
        [None, None, None, "Keuangan", "Fisik (%)"],
        ["7.01.01", "Program Penunjang", 100, 90, 100],
        ["7.01.01.2.01", "Perencanaan", 100, 90, 100],
        ["7.01.01.2.01.0001", "Penyusunan Dokumen", 100, 90, 100],
    ]
    _, kata, buku = tempel(tmp_path, capsys, tabel, "D1:E1")
    assert "kolom Realisasi Fisik (%) tidak diambil" in kata
    assert not any("realisasi_kinerja" in b for b in isian(buku, "program_kegiatan"))
