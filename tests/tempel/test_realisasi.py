"""LRA and SIPD exports with known truth: what is taken is right to the sen."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tests.tables.ekspor import Ekspor, Gaya, buat
from tests.tempel.alat import buku_kerja, isian, jalankan, tulis_csv, tulis_xlsx
from tests.workbook.alat import bagian
from workbook_tools.numbers import JenisAngka, baca_teks
from workbook_tools.pipeline import hitung
from workbook_tools.workbook.pembaca import baca_berkas

GAYA = (
    Gaya(nama="sendiri", jumlah="JUMLAH"),
    Gaya(nama="sendiri", rekening=True, sen=True, jumlah="T O T A L", catatan=True),
    Gaya(nama="sendiri", rekening=True, uang_di_rekening=True, sen=True, catatan=True),
    Gaya(nama="sendiri", kode="nama", jumlah="JUMLAH KESELURUHAN"),
)
GAYA_BERKOLOM = (
    Gaya(),
    Gaya(nama="gabung", jumlah="JUMLAH", kode="tidak ada"),
    Gaya(induk=False, kode="tidak ada", sen=True),
    Gaya(nama="sendiri", kode="nama", nomor_kolom=True),
)
KEPALA = [["LAPORAN REALISASI ANGGARAN"], ["Kecamatan Contoh"], [None]]


def lra(e: Ekspor) -> list[list[Any]]:
    """One column of names, as SIPD prints it."""
    baris: list[list[Any]] = [*KEPALA, ["Kode Rekening", "Uraian", "Anggaran", "Realisasi"]]
    baris.append(["1", "2", "3", "4"])
    for b in e.baris:
        nama = b.get("sub_kegiatan") or b.get("kegiatan") or b.get("program")
        baris.append([b.get("kode_rekening"), nama, b.get("anggaran"), b.get("realisasi")])
    return baris


def berkolom(e: Ekspor) -> list[list[Any]]:
    """Names in three columns."""
    kolom = ("kode_rekening", "program", "kegiatan", "sub_kegiatan", "anggaran", "realisasi")
    label = ["Kode", "Program", "Kegiatan", "Sub Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)"]
    return [*KEPALA, label, *([b.get(k) for k in kolom] for b in e.baris)]


def total(buku: Path) -> tuple[object, object]:
    ringkasan = hitung(baca_berkas(buku)).hasil.ringkasan
    return ringkasan.total_anggaran, ringkasan.total_realisasi


@pytest.mark.parametrize("benih", range(2))
@pytest.mark.parametrize("gaya", GAYA)
def test_jumlah_sampai_ke_sen(
    gaya: Gaya, benih: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    e = buat(gaya, benih)
    buku = buku_kerja(tmp_path)
    status, kata = jalankan(capsys, tulis_xlsx(tmp_path / "lra.xlsx", lra(e)), "--buku", buku)
    assert status == 0, kata
    assert total(buku) == (e.anggaran, e.realisasi)
    assert "TIDAK SAMA" not in kata
    assert f"{e.sub_kegiatan} sub kegiatan" in kata
    galat = [t for t in hitung(baca_berkas(buku)).hasil.temuan if t.lembar == "program_kegiatan"]
    assert [t.aturan for t in galat if t.tingkat.value == "galat"] == []


@pytest.mark.parametrize("gaya", GAYA_BERKOLOM)
def test_nama_di_kolom_masing_masing(
    gaya: Gaya, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    e = buat(gaya, 2)
    buku = buku_kerja(tmp_path)
    ekspor = tulis_csv(tmp_path / "lra.csv", berkolom(e), sandi="cp1252")
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 0, kata
    assert total(buku) == (e.anggaran, e.realisasi)


def test_kedua_kali_tidak_mengubah_apa_pun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    e = buat(GAYA[1], 1)
    buku = buku_kerja(tmp_path)
    ekspor = tulis_xlsx(tmp_path / "lra.xlsx", lra(e))
    assert jalankan(capsys, ekspor, "--buku", buku)[0] == 0
    isi = buku.read_bytes()
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 0
    assert buku.read_bytes() == isi, kata


@pytest.mark.parametrize("berkode", [True, False])
def test_nama_yang_diulang_di_kolom_kanan(
    berkode: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A heading with its name in all three cells is no sub kegiatan."""
    baris = [
        ["Realisasi"],
        ["Kode", "Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Realisasi"],
        ["7.01.01", "PROGRAM A", "PROGRAM A", "PROGRAM A", "300", "150"],
        ["7.01.01.2.01", "PROGRAM A", "Kegiatan B", "Kegiatan B", "300", "150"],
        ["7.01.01.2.01.0001", "PROGRAM A", "Kegiatan B", "Penyusunan", "300", "150"],
    ]
    if not berkode:
        baris = [b[1:] if len(b) > 1 else b for b in baris]
    buku = buku_kerja(tmp_path)
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "lra.csv", baris), "--buku", buku)
    assert status == 0, kata
    assert total(buku) == (300, 150)
    assert len(isian(buku, "program_kegiatan")) == 3


SATU = [
    ["Laporan Realisasi Anggaran"],
    ["Kode", "Uraian", "Anggaran", "Realisasi"],
    ["7.01.01", "PROGRAM PENUNJANG", "300", "150"],
    ["7.01.01.2.01", "Kegiatan Perencanaan", "300", "150"],
    ["7.01.01.2.01.0001", "Penyusunan Dokumen", "100", "50"],
    ["7.01.01.2.01.0002", "Evaluasi Kinerja", "200", "100"],
]


def bulan_depan(**ganti: str) -> list[list[str]]:
    return [[ganti.get(s, s) for s in b] for b in SATU]


def test_bulan_depan_memperbarui_isiannya_sendiri(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    buku = buku_kerja(tmp_path)
    jalankan(capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku)
    baru = tulis_csv(tmp_path / "lra2.csv", bulan_depan(**{"50": "80", "150": "180"}))
    status, kata = jalankan(capsys, baru, "--buku", buku)
    assert status == 0, kata
    assert "3 sel isian tempel yang lalu diperbarui" in kata
    assert [b["realisasi"] for b in isian(buku, "program_kegiatan")] == ["180", "180", "80", "100"]


def test_yang_diketik_orang_dibiarkan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sudah = {"kode_rekening": "7.01.01.2.01.01", "nama": "Penyusunan Dokumen", "realisasi": "75"}
    buku = buku_kerja(tmp_path, {"program_kegiatan": [sudah]})
    ekspor = tulis_csv(tmp_path / "lra.csv", SATU)
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 1
    assert "TIDAK DIAMBIL baris 5: Penyusunan Dokumen, Realisasi Anggaran" in kata
    baris = isian(buku, "program_kegiatan")
    assert [b["nama"] for b in baris][:2] == ["PROGRAM PENUNJANG", "Kegiatan Perencanaan"]
    (satu,) = (b for b in baris if b["nama"] == "Penyusunan Dokumen")
    assert (satu["realisasi"], satu["anggaran"]) == ("75", "100")
    assert jalankan(capsys, ekspor, "--buku", buku, "--timpa")[0] == 0
    (satu,) = (b for b in isian(buku, "program_kegiatan") if b["nama"] == "Penyusunan Dokumen")
    assert satu["realisasi"] == "50"


def test_baris_baru_di_bawah_judulnya(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new sub kegiatan stands under its kegiatan, whatever stands below."""
    ada = [
        {"kode_rekening": "7.01.01", "nama": "PROGRAM PENUNJANG"},
        {"kode_rekening": "7.01.01.2.01", "nama": "Kegiatan Perencanaan"},
        {"kode_rekening": "7.01.01.2.01.0001", "nama": "Penyusunan Dokumen", "anggaran": "100"},
        {"kode_rekening": "7.01.02", "nama": "PROGRAM PELAYANAN"},
        {"kode_rekening": "7.01.02.2.01", "nama": "Kegiatan Koordinasi"},
        {"kode_rekening": "7.01.02.2.01.0001", "nama": "Koordinasi", "anggaran": "40"},
    ]
    buku = buku_kerja(tmp_path, {"program_kegiatan": ada})
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku)
    assert status == 0, kata
    assert "1 baris baru, 1 disisipkan di tempatnya" in kata
    nama = [b["nama"] for b in isian(buku, "program_kegiatan")]
    assert nama[2:5] == ["Penyusunan Dokumen", "Evaluasi Kinerja", "PROGRAM PELAYANAN"]
    olahan = hitung(baca_berkas(buku))
    assert olahan.hasil.ringkasan.total_anggaran == 340
    assert [t.sel for t in olahan.hasil.temuan if t.aturan == "H220"] == []
    isi = buku.read_bytes()
    assert jalankan(capsys, tmp_path / "lra.csv", "--buku", buku)[0] == 0
    assert buku.read_bytes() == isi


def test_yang_tak_terbaca_disebut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    buku = buku_kerja(tmp_path)
    ekspor = tulis_csv(tmp_path / "lra.csv", bulan_depan(**{"50": "lima puluh apa"}))
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 1
    assert "baris 5: Penyusunan Dokumen, Realisasi Anggaran: lima puluh apa tidak dapat" in kata


def test_subtotal_yang_salah_disebut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    buku = buku_kerja(tmp_path)
    ekspor = tulis_csv(tmp_path / "lra.csv", bulan_depan(**{"200": "250"}))
    kata = jalankan(capsys, ekspor, "--buku", buku)[1]
    assert "Kegiatan Perencanaan, Anggaran DPA di C4: tercetak 300" in kata


def test_hanya_lembar_itu_yang_berubah(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    buku = buku_kerja(tmp_path)
    sebelum = bagian(buku)
    jalankan(capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku)
    sesudah = bagian(buku)
    berubah = {n for n in sesudah if sebelum.get(n) != sesudah[n]}
    catatan = {"docProps/custom.xml", "_rels/.rels", "[Content_Types].xml"}
    assert len(berubah - catatan) == 1, berubah


def test_coba_tidak_menulis(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    buku = buku_kerja(tmp_path)
    isi = buku.read_bytes()
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku, "--coba")
    assert status == 0
    assert "kolom D (Realisasi) menjadi Realisasi Anggaran" in kata
    assert buku.read_bytes() == isi


def test_seribu_baris(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """More rows than the template has prepared."""
    e = buat(Gaya(nama="sendiri", rekening=True, jumlah="JUMLAH"), 3, banyak=9)
    buku = buku_kerja(tmp_path)
    status, kata = jalankan(capsys, tulis_xlsx(tmp_path / "lra.xlsx", lra(e)), "--buku", buku)
    assert status == 0, kata
    assert total(buku) == (e.anggaran, e.realisasi)


def test_uang_dibaca_tepat() -> None:
    angka = baca_teks("177.942.001,69", JenisAngka.RUPIAH).angka
    assert angka is not None
    assert angka.nilai == Fraction(17794200169, 100)


def _terpisah(e: Ekspor) -> list[list[Any]]:
    """The parts of the code one by one, under the names of the levels."""
    label = ["Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan", "Uraian"]
    baris: list[list[Any]] = [*KEPALA, [*label, "Anggaran", "Realisasi"]]
    for b in e.baris:
        bagian = str(b["kode_rekening"]).split(".")
        kegiatan = ".".join(bagian[3:5])
        kode = [*bagian[:3], kegiatan or None, bagian[5] if len(bagian) > 5 else None]
        nama = b.get("sub_kegiatan") or b.get("kegiatan") or b.get("program")
        baris.append([*kode, nama, b.get("anggaran"), b.get("realisasi")])
    return baris


def test_kode_terpisah_menurut_tingkat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    e = buat(Gaya(nama="sendiri"), 1)
    buku = buku_kerja(tmp_path)
    status, _ = jalankan(capsys, tulis_xlsx(tmp_path / "x.xlsx", _terpisah(e)), "--buku", buku)
    assert (status, total(buku)) == (0, (e.anggaran, e.realisasi))


def test_dalam_ribuan_ditolak(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baris = [["(dalam ribuan rupiah)"], *lra(buat(Gaya(nama="sendiri"), 1))]
    buku = buku_kerja(tmp_path)
    status, kata = jalankan(capsys, tulis_xlsx(tmp_path / "x.xlsx", baris), "--buku", buku)
    assert status and "dalam ribuan rupiah" in kata and total(buku) == (None, None)
