"""What may be written where: every refusal says why, and what stands there stays."""

import os
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from workbook_tools.errors import BerkasTerkunci, KeluaranDitolak
from workbook_tools.keluaran import AKHIRAN_BUKU, Pintu
from workbook_tools.template.berkas import jalur_templat

ISI = jalur_templat().read_bytes()


def _tulis(jalur: Path, verba: str = "rekap", pemilik: str = "Kecamatan A, 2024") -> None:
    Pintu(verba).berkas(jalur, AKHIRAN_BUKU).tulis(lambda f: f.write(ISI), pemilik=pemilik)


def test_hasil_sendiri_diganti(tmp_path: Path) -> None:
    jalur = tmp_path / "r.xlsx"
    _tulis(jalur)
    _tulis(jalur, pemilik="KECAMATAN  A, 2024")  # the same office in other capitals
    assert openpyxl.load_workbook(jalur).sheetnames


def _catatan(jalur: Path) -> None:
    jalur.write_text("catatan saya")


def _diubah(jalur: Path) -> None:
    _tulis(jalur)
    buku = openpyxl.load_workbook(jalur)
    buku.save(jalur)


@pytest.mark.parametrize(
    ("siapkan", "kata"),
    [
        (_catatan, "bukan hasil lkj rekap"),
        (_diubah, "bukan hasil lkj rekap yang masih seperti waktu dibuat"),
        (lambda j: _tulis(j, verba="isi"), "dibuat dengan lkj isi, bukan lkj rekap"),
        (lambda j: _tulis(j, pemilik="Kecamatan B, 2024"), "berisi hasil Kecamatan B, 2024"),
        (lambda j: _tulis(j, pemilik="Kecamatan A, 2023"), "berisi hasil Kecamatan A, 2023"),
        (lambda j: _tulis(j, pemilik=""), "kantor yang tidak diketahui"),
    ],
)
def test_milik_lain_ditolak(siapkan: Callable[[Path], None], kata: str, tmp_path: Path) -> None:
    jalur = tmp_path / "r.xlsx"
    siapkan(jalur)
    sebelum = jalur.read_bytes()
    with pytest.raises(KeluaranDitolak) as ditolak:
        Pintu("rekap").berkas(jalur, AKHIRAN_BUKU).tulis(
            lambda f: f.write(ISI + b"\0"), pemilik="Kecamatan A, 2024"
        )
    assert kata in str(ditolak.value) and "--timpa" in str(ditolak.value)
    assert jalur.read_bytes() == sebelum
    assert [p.name for p in tmp_path.iterdir()] == ["r.xlsx"]
    keluar = Pintu("rekap", timpa=True).berkas(jalur, AKHIRAN_BUKU)
    keluar.tulis(lambda f: f.write(ISI), pemilik="Kecamatan A, 2024")
    assert jalur.read_bytes() != sebelum


def test_kantor_tak_dikenal_tidak_sama_dengan_siapa_pun(tmp_path: Path) -> None:
    jalur = tmp_path / "r.xlsx"
    _tulis(jalur, pemilik="")
    keluar = Pintu("rekap").berkas(jalur, AKHIRAN_BUKU)
    lain = openpyxl.Workbook()
    with pytest.raises(KeluaranDitolak, match="Identitas belum diisi"):
        keluar.tulis(lain.save, pemilik="")


def test_tanpa_segel_diganti_hanya_oleh_isi_yang_sama(tmp_path: Path) -> None:
    jalur = tmp_path / "d.json"
    for isi in (b"{}", b"{}"):
        Pintu("ekspor").berkas(jalur, (".json",)).tulis(lambda f, isi=isi: f.write(isi))
    with pytest.raises(KeluaranDitolak, match="isinya akan hilang"):
        Pintu("ekspor").berkas(jalur, (".json",)).tulis(lambda f: f.write(b"[]"))
    assert jalur.read_bytes() == b"{}"


def test_berkas_yang_datang_selagi_bekerja_tidak_ditimpa(tmp_path: Path) -> None:
    jalur = tmp_path / "r.xlsx"
    keluar = Pintu("rekap").berkas(jalur, AKHIRAN_BUKU)
    jalur.write_text("datang belakangan")
    with pytest.raises(KeluaranDitolak):
        keluar.tulis(lambda f: f.write(ISI), pemilik="Kecamatan A, 2024")
    assert jalur.read_text() == "datang belakangan"


@pytest.mark.parametrize("nama", ["r.pdf", "r", "r.xlsm", "r.xlsx.bak"])
def test_akhiran_yang_tidak_cocok(nama: str, tmp_path: Path) -> None:
    with pytest.raises(KeluaranDitolak, match=r"menulis berkas \.xlsx"):
        Pintu("rekap").berkas(tmp_path / nama, AKHIRAN_BUKU)
    Pintu("rekap", timpa=True).berkas(tmp_path / nama, AKHIRAN_BUKU)
    (tmp_path / nama).write_text("x")  # what is there is never replaced by another format
    with pytest.raises(KeluaranDitolak):
        Pintu("rekap", timpa=True).berkas(tmp_path / nama, AKHIRAN_BUKU)


def test_folder_dan_berkas_tertukar(tmp_path: Path) -> None:
    with pytest.raises(KeluaranDitolak, match="adalah folder"):
        Pintu("rekap", timpa=True).berkas(tmp_path, AKHIRAN_BUKU)
    (tmp_path / "f").write_text("x")
    with pytest.raises(KeluaranDitolak, match="adalah berkas, padahal"):
        Pintu("rekap", timpa=True).berkas(tmp_path / "f" / "r.xlsx", AKHIRAN_BUKU)
    with pytest.raises(KeluaranDitolak, match="adalah berkas, padahal"):
        Pintu("rekap").folder(tmp_path / "f")


def test_masukan_di_bawah_nama_apa_pun(tmp_path: Path) -> None:
    asal = tmp_path / "buku.xlsx"
    _tulis(asal)
    (tmp_path / "lambang.xlsx").symlink_to(asal)
    os.link(asal, tmp_path / "keras.xlsx")
    pintu = Pintu("rekap", [asal])
    for nama in ("buku.xlsx", "lambang.xlsx", "keras.xlsx", "x/../buku.xlsx"):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(KeluaranDitolak, match="berkas yang dibaca perintah ini"):
            pintu.berkas(tmp_path / nama, AKHIRAN_BUKU)


def test_terkunci_dan_hanya_baca_juga_dengan_timpa(tmp_path: Path) -> None:
    jalur = tmp_path / "r.xlsx"
    _tulis(jalur)
    jalur.chmod(0o444)
    with pytest.raises(BerkasTerkunci, match="hanya-baca"):
        Pintu("rekap", timpa=True).berkas(jalur, AKHIRAN_BUKU)
    jalur.chmod(0o644)
    (tmp_path / "~$r.xlsx").write_text("")
    with pytest.raises(BerkasTerkunci, match="sedang dibuka"):
        Pintu("rekap", timpa=True).berkas(jalur, AKHIRAN_BUKU)
