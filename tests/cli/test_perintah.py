"""The command line as a user meets it."""

import argparse
import ast
import importlib
import inspect
import json
import os
import re
import shlex
from pathlib import Path

import pytest

from tests.alat import DATA, data
from workbook_tools.batch.berkas import AKHIRAN_LAIN
from workbook_tools.cli import PERINTAH, _modul, main
from workbook_tools.cli.bahasa import TERJEMAHAN
from workbook_tools.formats.json_masukan import ekspor
from workbook_tools.numbers import JenisAngka, Status, baca_teks
from workbook_tools.records import MASUKAN, Jenis
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.workbook.olah import periksa_berkas
from workbook_tools.workbook.pembaca import baca_berkas

CONTOH = ("loksado_2024", "daha_utara_2024", "barito_timur_dpmdsos_2023")


@pytest.fixture
def loksado(tmp_path: Path) -> Path:
    buku = tmp_path / "loksado.xlsx"
    assert main(["isi", str(DATA / "loksado_2024.json"), "-o", str(buku)]) == 0
    return buku


def test_bantuan_berbahasa_indonesia(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as selesai:
        main(["--help"])
    assert selesai.value.code == 0
    bantuan = capsys.readouterr().out
    assert bantuan.startswith("pemakaian: lkj")
    for inggris in ("usage", "options", "positional", "show this"):
        assert inggris not in bantuan


@pytest.mark.parametrize(
    ("kata", "pesan"),
    [
        (["hitung", "x", "--jsn"], "mungkin maksudnya --json"),
        (["hitung", "x", "--proses"], "perlu satu nilai"),
        (["hitung", "x", "--proses", "0"], "isi dengan 1 atau lebih"),
        (["rekap", "x", "-o", ""], "kosong; tulis nama"),
        (["--salah"], "masih kurang"),
        (["periksa", "x", "--format", "pdf"], "tidak ada"),
        (["hitung"], "masih kurang"),
    ],
)
def test_salah_ketik_dijawab_dalam_bahasa_indonesia(
    kata: list[str], pesan: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as selesai:
        main(kata)
    assert selesai.value.code == 2
    assert pesan in capsys.readouterr().err


def test_tanpa_perintah_ada_menu(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    menu = capsys.readouterr().out
    for nama, bantuan in PERINTAH.items():
        assert nama in menu and bantuan in menu


@pytest.mark.parametrize(("salah", "benar"), [("hitungg", "hitung"), ("Priksa", "periksa")])
def test_perintah_salah_ketik(salah: str, benar: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([salah, "x"]) == 2
    assert f"Mungkin maksudnya: lkj {benar}." in capsys.readouterr().err


def test_perintah_yang_tidak_mirip_apa_pun(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["xyz"]) == 2
    pesan = capsys.readouterr().err
    assert "maksudnya" not in pesan and "hitung" in pesan


def test_tidak_ada_kata_argparse_yang_tertinggal() -> None:
    """Every word that argparse can say to a user has its Indonesian; those to programmers not."""
    sumber = inspect.getsource(argparse)
    kata = {
        "".join(ast.literal_eval(f"({x})"))
        for x in re.findall(r"\b_\(\s*('(?:[^'\\]|\\.)*'(?:\s*'(?:[^'\\]|\\.)*')*)", sumber)
    }
    kata |= {
        "expected %s argument",
        "expected %s arguments",
        "can't open '%(filename)s': %(error)s",
    }
    assert len(kata) > 25
    assert kata - set(TERJEMAHAN) - KEPADA_PEMROGRAM == set()


KEPADA_PEMROGRAM = {
    ".__call__() not defined",
    "conflicting subparser: %s",
    "conflicting subparser alias: %s",
    "cannot merge actions - two groups are named %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "dest= is required for options like %r",
    "invalid conflict_resolution value: %r",
    "mutually exclusive arguments must be optional",
    "%r is not callable",
    "default: %(default)s",
    "option '%(option)s' is deprecated",
    "argument '%(argument_name)s' is deprecated",
    "command '%(parser_name)s' is deprecated",
}


@pytest.mark.parametrize("nama", PERINTAH)
def test_setiap_perintah_menyebut_langkah_berikutnya(nama: str) -> None:
    modul = importlib.import_module(_modul(nama))
    assert callable(modul.siapkan) and callable(modul.jalankan) and callable(modul.berikutnya)


def test_langkah_berikutnya_dapat_dijalankan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the first verb on, what is told next works as it stands."""
    monkeypatch.chdir(tmp_path)
    kata = ["isi", str(DATA / "loksado_2024.json"), "-o", "buku saya.xlsx"]
    perintah = []
    for _ in range(3):
        assert main(kata) in (0, 1)
        perintah.append(kata[0])
        langkah = re.search(r"Berikutnya: .*?lkj ([^,\n]+)", capsys.readouterr().err)
        assert langkah
        kata = shlex.split(langkah[1])
    assert perintah == ["isi", "hitung", "periksa"]


def test_tabel_berformat_lain_di_folder_disebut(
    loksado: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for akhiran in AKHIRAN_LAIN:
        (tmp_path / f"data{akhiran}").write_bytes(b"x")
    (tmp_path / "foto.jpg").write_bytes(b"x")
    (tmp_path / "~$loksado.xls").write_bytes(b"x")
    hasil, rekap = str(tmp_path / "h"), str(tmp_path / "r.xlsx")
    for verba, *pilihan in (["hitung", "--keluaran", hasil], ["periksa"], ["rekap", "-o", rekap]):
        assert main([verba, str(tmp_path), *pilihan]) == 2
        keluar = capsys.readouterr().out
        for akhiran in AKHIRAN_LAIN:
            assert f"data{akhiran} " in keluar, (verba, akhiran)
        assert "simpan sebagai .xlsx" in keluar and "foto" not in keluar and "~$" not in keluar


def test_jalur_kosong_tidak_berarti_folder_ini(
    loksado: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(loksado.parent)
    sebelum = loksado.read_bytes()
    assert main(["hitung", ""]) == 2
    assert "kosong" in capsys.readouterr().err
    assert loksado.read_bytes() == sebelum


def test_jalur_salah_ketik_menyebut_yang_dekat(
    loksado: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    for kata in (["hitung"], ["periksa"], ["ekspor"]):
        assert main([*kata, str(loksado.with_name("loksdo.xlsx"))]) == 2
        assert f"Mungkin maksudnya: {loksado}" in capsys.readouterr().err


def test_templat_tidak_menimpa(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tujuan = tmp_path / "templat.xlsx"
    tujuan.write_text("catatan saya")
    assert main(["templat", "-o", str(tujuan)]) == 2
    assert "sudah ada" in capsys.readouterr().err
    assert tujuan.read_text() == "catatan saya"
    assert main(["templat", "-o", str(tujuan), "--timpa"]) == 0
    assert main(["templat", "-o", str(tujuan)]) == 0  # its own, as it was


@pytest.mark.parametrize("nama", CONTOH)
def test_isi_lalu_ekspor_mengembalikan_isian(nama: str, tmp_path: Path) -> None:
    """Equal once parsed, with the same precision; what is ambiguous to the letter."""
    buku = tmp_path / "buku.xlsx"
    assert main(["isi", str(DATA / f"{nama}.json"), "-o", str(buku)]) == 0
    kembali = ekspor(susun_tabel(baca_berkas(buku)))
    asal = data(nama)
    assert list(kembali) == [id_ for id_ in MASUKAN if id_ in asal]
    for id_, rekam in asal.items():
        hasil = [kembali[id_]] if id_ == "identitas" else kembali[id_]
        assert len(hasil) == len(rekam), id_
        for a, b in zip(rekam, hasil, strict=True):
            assert a.keys() == b.keys()
            for kolom, nilai in a.items():
                _sama(id_, kolom, str(nilai), b[kolom])


def _sama(lembar: str, kolom: str, asal: str, kembali: object) -> None:
    if isinstance(kembali, str):
        assert kembali == asal
        return
    rupiah = MASUKAN[lembar].cari(kolom).jenis is Jenis.RUPIAH
    baca = baca_teks(asal, JenisAngka.RUPIAH if rupiah else JenisAngka.NILAI)
    assert baca.status is Status.TERBACA
    assert baca.angka is not None
    assert baca.angka.nilai == kembali
    assert baca.angka.desimal == 0


def test_hitung_di_tempat_dan_json(loksado: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    sebelum = loksado.read_bytes()
    assert main(["hitung", str(loksado), "--json"]) == 0
    hasil = json.loads(capsys.readouterr().out)
    assert loksado.read_bytes() == sebelum
    assert hasil["ringkasan"]["kategori"] == "Sangat Tinggi"
    assert hasil["capaian"][2]["cara_hitung"] == "90,43 ÷ 90,5 × 100 = 99,92%"
    assert main(["hitung", str(loksado)]) == 0
    keluaran = capsys.readouterr().out
    assert loksado.read_bytes() != sebelum
    assert "99,97%" in keluaran
    assert "1 dari 1 buku kerja selesai" in keluaran


def test_hitung_ke_folder_lain(loksado: Path, tmp_path: Path) -> None:
    sebelum = loksado.read_bytes()
    assert main(["hitung", str(tmp_path), "--keluaran", str(tmp_path / "hasil")]) == 0
    assert loksado.read_bytes() == sebelum
    assert (tmp_path / "hasil" / "loksado.xlsx").exists()


def test_berkas_rusak_tidak_menghentikan_yang_lain(
    loksado: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "rusak.xlsx").write_text("bukan buku kerja")
    (tmp_path / "~$loksado2.xlsx").write_text("kunci")
    assert main(["hitung", str(tmp_path), "--keluaran", str(tmp_path / "hasil")]) == 2
    keluaran = capsys.readouterr().out
    assert "rusak.xlsx" in keluaran
    assert "1 dari 2 buku kerja selesai" in keluaran


def test_periksa_status_dan_teks(loksado: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    status = main(["periksa", str(loksado), "--json"])
    temuan = json.loads(capsys.readouterr().out)["temuan"]
    assert status == int(any(t["tingkat"] == "galat" for t in temuan))
    assert main(["periksa", str(loksado)]) == status
    assert "temuan" in capsys.readouterr().out


def test_hasil_kedaluwarsa(loksado: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import openpyxl

    assert main(["hitung", str(loksado)]) == 0
    main(["periksa", str(loksado), "--json"])
    assert "T110" not in capsys.readouterr().out
    buku = openpyxl.load_workbook(loksado)
    buku["Realisasi Kinerja"]["J8"] = "90,44"
    buku.save(loksado)
    main(["periksa", str(loksado), "--json"])
    assert "T110" in capsys.readouterr().out


def test_jalur_yang_tidak_ada(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["periksa", str(tmp_path / "tidak_ada.xlsx")]) == 2
    assert "tidak ada buku kerja" in capsys.readouterr().err


def test_isi_menyebut_kunci_yang_tidak_dikenal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    isi = tmp_path / "data.json"
    isi.write_text('{"indikatr": [], "kinerja": [{"kode": "1", "targett": "2"}]}')
    assert main(["isi", str(isi), "-o", str(tmp_path / "x.xlsx")]) == 2
    pesan = capsys.readouterr().err
    assert "'indikatr'" in pesan
    assert "kinerja[1].targett" in pesan


def test_aturan(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["aturan"]) == 0
    assert "H207" in capsys.readouterr().out
    assert main(["aturan", "h207"]) == 0
    assert "Mengapa penting" in capsys.readouterr().out
    assert main(["aturan", "Z999"]) == 2


def test_hitung_tandai_membuat_salinan(loksado: Path, tmp_path: Path) -> None:
    hasil = tmp_path / "hasil"
    assert main(["hitung", str(loksado), "--keluaran", str(hasil), "--tandai"]) == 0
    assert sorted(p.name for p in hasil.iterdir()) == ["loksado.xlsx", "loksado_ditandai.xlsx"]
    assert main(["periksa", str(hasil), "--format", "sarif"]) == 1


def test_periksa_sarif(loksado: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    main(["periksa", str(loksado), "--format", "sarif"])
    assert json.loads(capsys.readouterr().out)["version"] == "2.1.0"


def test_kesalahan_program_disebut_dengan_kata_biasa(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("workbook_tools.catatan.jalur_log", lambda: tmp_path / "lkj.log")
    monkeypatch.setattr("workbook_tools.cli.aturan.jalankan", lambda _: 1 / 0)
    assert main(["aturan"]) == 2
    galat = capsys.readouterr().err
    assert galat.startswith("lkj: perintah aturan berhenti karena kesalahan di dalam program")
    assert str(tmp_path / "lkj.log") in galat and "Traceback" not in galat
    assert "Traceback" in (tmp_path / "lkj.log").read_text(encoding="utf-8")


def test_folder_tertutup_dan_tautan_putus_disebut(
    loksado: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What cannot be looked into is told: an office may be in there."""
    (loksado.parent / "utara").mkdir()
    (loksado.parent / "putus.xlsx").symlink_to(loksado.parent / "tidak ada.xlsx")
    buka = os.scandir

    def tertutup(tempat: str = ".") -> object:
        if Path(tempat).name == "utara":
            raise PermissionError(13, "Permission denied", str(tempat))
        return buka(tempat)

    monkeypatch.setattr(os, "scandir", tertutup)
    assert main(["periksa", str(loksado.parent)]) == 2
    keluar = capsys.readouterr().out
    assert "isinya tidak dapat dilihat" in keluar and "putus.xlsx" in keluar
    assert "Permission" not in keluar


@pytest.mark.parametrize(
    ("kata", "jawaban"),
    [
        (["hitung", "A.xlsx", "-o", "B.xlsx"], "(mungkin maksudnya --keluaran)"),
        (["hitung", "A.xlsx", "--lanjt"], "(mungkin maksudnya --lanjut)"),
    ],
)
def test_pilihan_asing_dijawab_perintahnya_sendiri(
    kata: list[str], jawaban: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(kata)
    galat = capsys.readouterr().err
    assert jawaban in galat
    assert galat.startswith("pemakaian: lkj hitung")
    assert galat.endswith("Bantuan: lkj hitung --help\n")


def test_folder_kosong_tidak_menyuruh_membuka_rekap(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rekap", str(tmp_path), "-o", str(tmp_path / "R.xlsx")]) == 2
    galat = capsys.readouterr().err
    assert "tidak ada buku kerja" in galat
    assert "Berikutnya" not in galat


def test_buku_kerja_yang_diaudit_tidak_disuruh_disimpan_sebagai_docx(
    loksado: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", str(loksado)]) == 2
    keluar = capsys.readouterr().out
    assert "lkj periksa" in keluar
    assert "sebagai .docx" not in keluar


def test_templat_di_atas_buku_berisi_menyebut_pemiliknya(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contoh, kosong = str(tmp_path / "contoh.xlsx"), str(tmp_path / "kosong.xlsx")
    assert main(["templat", "--contoh", "-o", contoh]) == main(["templat", "-o", kosong]) == 0
    capsys.readouterr()
    assert main(["templat", "-o", contoh]) == main(["templat", "--contoh", "-o", kosong]) == 2
    galat = capsys.readouterr().err
    assert "berisi hasil Kecamatan Contoh, Contoh Raya, 2025. " in galat
    assert "berisi hasil lain, bukan Kecamatan Contoh, Contoh Raya, 2025. " in galat


def test_kunci_identitas_tidak_disuruh_dihapus(tmp_path: Path) -> None:
    """A key of Identitas is never unused; a row of a table may be."""
    kosong = tmp_path / "kosong.xlsx"
    assert main(["templat", "-o", str(kosong)]) == 0
    pesan = [t.pesan for t in periksa_berkas(kosong).temuan if t.aturan == "I101"]
    assert pesan
    assert not any("hapus" in x for x in pesan)
