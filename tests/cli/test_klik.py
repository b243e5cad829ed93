"""Double clicks and dropped files: which command line of `lkj` they become."""

import shutil
from pathlib import Path

import pytest

from tests.alat import AKAR
from workbook_tools.cli import PERINTAH, _pengurai, klik
from workbook_tools.cli.klik import main, perintah, pilihan_dialog
from workbook_tools.errors import LkjError
from workbook_tools.pemasangan.windows.pintasan import KLIK_KANAN, PINTASAN

TEMPLAT = AKAR / "templates" / "LKj_template.xlsx"


@pytest.mark.parametrize(
    ("apa", "berkas", "kata"),
    [
        ("hitung", ["a.xlsx", "b b.xlsm"], "hitung a.xlsx|b b.xlsm"),
        ("periksa", ["a.xlsx"], "periksa a.xlsx"),
        ("audit", ["LKj.docx"], "audit LKj.docx"),
        ("dokumen", ["d/a.xlsm"], "dokumen d/a.xlsm -o d/LKj_a.docx"),
        ("perbaiki", ["d/a.xlsm"], "perbaiki d/a.xlsm -o d/a_perbaikan.xlsm"),
        ("tahun-baru", ["a.xlsx"], "tahun-baru a.xlsx -o a_tahun_baru.xlsx"),
        ("ambil", ["d/LKj.docx"], "ambil d/LKj.docx -o d/LKj_isian.xlsx"),
        ("rekap", ["d/a.xlsx", "d/b.xlsx"], "rekap d/a.xlsx|d/b.xlsx -o d/Rekap LKj.xlsx"),
    ],
)
def test_baris_perintah(apa: str, berkas: list[str], kata: str) -> None:
    (hasil,) = perintah(apa, [Path(b) for b in berkas])
    assert " ".join(hasil).replace(" ".join(berkas), "|".join(berkas)) == kata


def test_satu_hasil_untuk_setiap_buku() -> None:
    hasil = list(perintah("perbaiki", [Path("a.xlsx"), Path("b.xlsx")]))
    assert [h[-1] for h in hasil] == ["a_perbaikan.xlsx", "b_perbaikan.xlsx"]


def test_folder_direkap_ke_dalam_folder_itu(tmp_path: Path) -> None:
    (hasil,) = perintah("rekap", [tmp_path])
    assert hasil == ["rekap", str(tmp_path), "-o", str(tmp_path / "Rekap LKj.xlsx")]


def test_buku_kerja_di_antara_ekspor_dikenal_dari_isinya(tmp_path: Path) -> None:
    buku = Path(shutil.copy(TEMPLAT, tmp_path / "z.xlsx"))
    ekspor = [tmp_path / "a.xlsx", tmp_path / "LRA.csv"]
    for satu in ekspor:
        satu.write_text("bukan buku kerja")
    (hasil,) = perintah("tempel", [ekspor[0], buku, ekspor[1]])
    assert hasil == ["tempel", *map(str, ekspor), "--buku", str(buku)]
    with pytest.raises(LkjError, match="1 buku kerja LKj dan 0 berkas lain"):
        list(perintah("tempel", [buku]))


def test_buku_kerja_baru_tidak_menimpa(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(klik, "folder_kerja", lambda: tmp_path / "LKj")
    assert [main(["baru"]) for _ in range(2)] == [0, 0]
    nama = sorted(p.name for p in (tmp_path / "LKj").iterdir())
    assert nama == ["LKj_baru.xlsm", "LKj_baru_2.xlsm"]
    assert "lkj templat --macro" in capsys.readouterr().out


def test_yang_tidak_cocok_dikatakan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_text("x")
    assert main(["tempel", str(tmp_path / "a.csv")]) == 2
    assert "ada 0 buku kerja LKj dan 1 berkas lain" in capsys.readouterr().err


def test_dialog_yang_ditutup_tidak_melakukan_apa_pun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(klik, "tanya", lambda pintasan: [])
    assert main(["hitung"]) == 0


@pytest.mark.parametrize(
    ("jawaban", "jalur"),
    [
        ("C:\\LKj\\a b.xlsx", ["C:\\LKj\\a b.xlsx"]),
        ("C:\\LKj\\a.xlsx\0\0", ["C:\\LKj\\a.xlsx"]),
        ("/LKj\0a.xlsx\0b.xlsx\0", ["/LKj/a.xlsx", "/LKj/b.xlsx"]),
    ],
)
def test_jawaban_dialog(jawaban: str, jalur: list[str]) -> None:
    assert pilihan_dialog(jawaban) == [Path(j) for j in jalur]


@pytest.mark.parametrize("apa", [p.apa for p in PINTASAN if p.apa != "baru"])
def test_setiap_pintasan_adalah_perintah_yang_ada(apa: str, tmp_path: Path) -> None:
    buku = Path(shutil.copy(TEMPLAT, tmp_path / "a.xlsx"))
    for kata in perintah(apa, [buku, tmp_path / "b.csv"]):
        assert kata[0] in PERINTAH
        _pengurai(kata).parse_args(kata)  # ends the program on what it does not know


def test_nama_pintasan_boleh_di_windows() -> None:
    assert not [p.judul for p in PINTASAN if set('<>:"/\\|?*') & set(p.judul)]
    assert {apa for apa, _, _ in KLIK_KANAN} <= {p.apa for p in PINTASAN}
