"""The overview workbook and the tables for analysts."""

import csv
import shutil
from fractions import Fraction
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from tests.alat import AKAR
from tests.rekap.alat import buku, kumpulan
from workbook_tools.cli import main
from workbook_tools.compute.nilai import tahu
from workbook_tools.compute.peringkat import peringkat
from workbook_tools.keluaran import AKHIRAN_BUKU, Pintu
from workbook_tools.rekap.kolom import SEMUA
from workbook_tools.rekap.lembar.desa import _per_kecamatan
from workbook_tools.rekap.lembar.indikator import nama_lembar
from workbook_tools.rekap.peringkat import kaki, persen, tandai
from workbook_tools.rekap.tabel import TANPA_PARQUET, susun_tabel_data

HSS = AKAR / "samples" / "hss_2024"
LEMBAR = (
    *("Ringkasan", "Kecamatan", "Indikator", "IKU1", "IKU2", "IKU3", "Anggaran"),
    *("Anggaran Program", "Efisiensi", "Status Desa", "Pendukung", "Temuan"),
    *("Temuan per Aturan", "Antarbuku", "Daftar Temuan"),
)


@pytest.fixture(scope="module")
def rekap(tmp_path_factory: pytest.TempPathFactory) -> openpyxl.Workbook:
    tujuan = tmp_path_factory.mktemp("rekap") / "rekap.xlsx"
    assert main(["rekap", str(HSS), "-o", str(tujuan)]) == 0
    return openpyxl.load_workbook(tujuan)


@pytest.fixture(scope="module")
def tabel(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pd.DataFrame]:
    folder = tmp_path_factory.mktemp("csv")
    assert main(["rekap", str(HSS), "--csv", str(folder)]) == 0
    return {p.stem: pd.read_csv(p) for p in folder.glob("*.csv")}


def _baris(tab: object, mulai: str) -> list[tuple[object, ...]]:
    """The rows below the header that begins with this label."""
    isi = [tuple(b) for b in tab.iter_rows(values_only=True)]  # type: ignore[attr-defined]
    awal = next(n for n, b in enumerate(isi) if b[0] == mulai)
    akhir = next((n for n in range(awal + 1, len(isi)) if not any(isi[n])), len(isi))
    return isi[awal + 1 : akhir]


def test_lembar_dan_urutannya(rekap: openpyxl.Workbook) -> None:
    assert tuple(rekap.sheetnames) == LEMBAR


def test_peringkat_iku3(rekap: openpyxl.Workbook) -> None:
    baris = _baris(rekap["IKU3"], "Peringkat")
    assert [b[1] for b in baris[:3]] == ["Kalumpang", "Sungai Raya", "Daha Barat"]
    assert baris[0][4] == pytest.approx(88.75 / 86)
    assert baris[-1][1] == "Rata-rata 11 kecamatan"


def test_kategori_berwarna_menurut_skalanya(rekap: openpyxl.Workbook) -> None:
    """100% is no bad colour only because others have more."""
    warna = {
        b[5].value: b[5].fill.fgColor.rgb[-6:]
        for b in rekap["IKU2"].iter_rows(min_row=2)
        if b[5].value in ("Sangat Tinggi", "Tinggi", "Sedang", "Sangat Rendah")
    }
    assert warna == {
        "Sangat Tinggi": "1E7B34",
        "Tinggi": "92D050",
        "Sedang": "F2B200",
        "Sangat Rendah": "E0393E",
    }


def test_rasio_tampil_seperti_diketik(rekap: openpyxl.Workbook) -> None:
    baris = {b[1]: b for b in _baris(rekap["IKU1"], "Peringkat")}
    assert baris["Kalumpang"][2:4] == ("9:9", "9:9")
    assert baris["Daha Barat"][2:4] == (0.28, 0.98)


def test_anggaran_dijumlah(rekap: openpyxl.Workbook) -> None:
    *_, total = _baris(rekap["Anggaran"], "Kecamatan")
    # Daha Utara has an amount that cannot be read: its sum, and the sum over all, is not known.
    assert total[3:5] == (346373250 + 1575313400, "?")


def test_program_dengan_ejaan_berbeda_disatukan(rekap: openpyxl.Workbook) -> None:
    program = _baris(rekap["Anggaran Program"], "Program")
    tertib = [b for b in program if "Ketertiban" in str(b[0])]
    assert len(tertib) == 1
    assert tertib[0][1] == 2


def test_temuan_antarbuku_lengkap(rekap: openpyxl.Workbook) -> None:
    baris = _baris(rekap["Antarbuku"], "Aturan")
    assert {b[0] for b in baris} == {"B501", "B502", "B503", "B507"}
    terbalik = next(b for b in baris if b[0] == "B507")
    assert "sungai_raya.xlsx: Realisasi Kinerja" in str(terbalik[10])


def test_saringan_cetak_dan_grafik(rekap: openpyxl.Workbook) -> None:
    for tab in rekap:
        assert tab.auto_filter.ref, tab.title
        assert tab.page_setup.orientation == "landscape"
        assert tab.sheet_properties.pageSetUpPr.fitToPage
    assert len(rekap["IKU1"]._charts) == 1
    assert sum(len(t._charts) for t in rekap) >= 8


def test_teks_tidak_menjadi_rumus(tmp_path: Path) -> None:
    from workbook_tools.rekap.buku import tulis_rekap

    k = kumpulan(buku('=HYPERLINK("http://x")', indikator={"indikator": "=1+1"}), buku("B"))
    tujuan = tmp_path / "rekap.xlsx"
    tulis_rekap(k, Pintu("rekap").berkas(tujuan, AKHIRAN_BUKU))
    for tab in openpyxl.load_workbook(tujuan):
        for baris in tab.iter_rows():
            assert not [c.coordinate for c in baris if c.data_type == "f"]


def test_csv_tidak_menjadi_rumus(tmp_path: Path) -> None:
    from workbook_tools.rekap.tabel import tulis_csv

    k = kumpulan(buku("A", indikator={"indikator": "=1+1", "satuan": "-"}))
    tulis_csv(k, tmp_path, Pintu("rekap"))
    with (tmp_path / "indikator.csv").open(encoding="utf-8-sig", newline="") as f:
        (baris,) = csv.DictReader(f)
    assert (baris["indikator"], baris["satuan"]) == ("'=1+1", "-")


def test_tabel_data_sesuai_uraiannya(tabel: dict[str, pd.DataFrame]) -> None:
    for t in SEMUA:
        assert list(tabel[t.id].columns) == [k.id for k in t.kolom]
    assert len(tabel["buku"]) == 11
    assert len(tabel["indikator"]) == 33


def test_persen_dalam_poin(tabel: dict[str, pd.DataFrame]) -> None:
    i = tabel["indikator"]
    loksado = i[(i.kecamatan == "Loksado") & (i.kode == "IKU3")].iloc[0]
    assert loksado.capaian == pytest.approx(99.92265193)
    assert loksado.target_tertulis == "90,5"


def test_parquet_tanpa_pyarrow_disebut(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert main(["rekap", str(HSS), "--parquet", str(tmp_path / "pq")]) == 2
    assert TANPA_PARQUET in capsys.readouterr().err
    assert not (tmp_path / "pq").exists()


def test_parquet(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    assert main(["rekap", str(HSS), "--parquet", str(tmp_path)]) == 0
    t = pd.read_parquet(tmp_path / "buku.parquet")
    assert len(t) == 11
    assert t.tahun.unique().tolist() == [2024]


def test_tanpa_hasil_yang_diminta(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rekap", str(HSS)]) == 2
    assert "-o REKAP.xlsx" in capsys.readouterr().err


def test_kantor_ganda_dihitung_sekali() -> None:
    data = susun_tabel_data(kumpulan(buku("A"), buku("A", "1", berkas="a2.xlsx"), buku("B")))
    dihitung = data["buku"].set_index("berkas")["dihitung"].to_dict()
    assert dihitung == {"a.xlsx": True, "a2.xlsx": False, "b.xlsx": True}
    assert data["indikator"]["berkas"].tolist() == ["a.xlsx", "b.xlsx"]


def test_tahun_dihitung_terpisah() -> None:
    lama = buku("C", "1", "9", tahun=2023, renstra_awal=2021)
    data = susun_tabel_data(kumpulan(buku("A"), buku("B", "80", "80"), lama))
    assert data["buku"].set_index("kecamatan")["peringkat"].to_dict() == {"A": 1, "B": 2, "C": 1}


def test_berkas_rusak_disebut_dan_dilewati(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(HSS / "simpur.xlsx", tmp_path / "simpur.xlsx")
    (tmp_path / "rusak.xlsx").write_text("x", encoding="utf-8")
    tujuan = tmp_path / "hasil" / "rekap.xlsx"
    assert main(["rekap", str(tmp_path), "-o", str(tujuan)]) == 2
    assert "TIDAK DIPAKAI" in capsys.readouterr().out
    ringkasan = openpyxl.load_workbook(tujuan)["Ringkasan"]
    assert any("rusak.xlsx" in str(b[0]) for b in ringkasan.iter_rows(values_only=True))


def test_rekap_lama_di_folder_yang_sama_dilewati(tmp_path: Path) -> None:
    shutil.copyfile(HSS / "simpur.xlsx", tmp_path / "simpur.xlsx")
    perintah = ["rekap", str(tmp_path), "-o", str(tmp_path / "rekap.xlsx")]
    assert main(perintah) == 0
    assert main(perintah) == 0


def test_tanpa_buku_kerja(tmp_path: Path) -> None:
    assert main(["rekap", str(tmp_path), "-o", str(tmp_path / "rekap.xlsx")]) == 2


def test_peringkat_sama_berbagi_nomor() -> None:
    nilai = [tahu(n) for n in (Fraction(90), None, Fraction(100), Fraction(90), Fraction(80))]
    assert [n.pasti for n in peringkat(nilai)] == [2, None, 1, 2, 4]


def test_rata_rata_tanpa_yang_belum_dinilai() -> None:
    baris = [{"a": Fraction(1), "b": None}, {"a": None, "b": None}, {"a": Fraction(2), "b": 3}]
    hasil = kaki([*baris, {"a": None, **tandai(["b"])}], jumlah=("b", "c"), rata=("a",))
    assert (hasil["a"], hasil["b"], hasil["c"]) == (Fraction(3, 2), None, None)
    assert hasil["gelap"] == ("b",)
    assert persen(Fraction(1), Fraction(0)) is None


@pytest.mark.parametrize(
    ("kode", "nama"),
    [("IKU1", "IKU1"), ("IK/1", "IK 1"), ("Anggaran", "Anggaran (2)"), ("", "Indikator (2)")],
)
def test_nama_lembar_sah(kode: str, nama: str) -> None:
    assert nama_lembar(kode, set()) == nama


def test_status_desa_sebanyak_apa_pun_kecamatannya() -> None:
    """One row an office, however many there are: no table of all offices by all years."""
    seribu = [
        {
            "berkas": f"{n}.xlsx",
            "kecamatan": f"Kecamatan {n}",
            "desa": 2 + 2 * (n % 3),
            "status": status,
            "jumlah": 1 + n % 3,
            **tandai(()),
        }
        for n in range(1000)
        for status in ("Maju", "Mandiri")
    ]
    hasil = _per_kecamatan(seribu)
    assert len(hasil) == 1000
    assert [hasil[7][n] for n in ("berkas", "Maju", "Mandiri", "jumlah")] == ["7.xlsx", 2, 2, 4]


def test_hasil_hitung_di_folder_yang_sama_tidak_dihitung_dua_kali(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(HSS / "simpur.xlsx", tmp_path / "simpur.xlsx")
    hitung = ["hitung", str(tmp_path), "--keluaran", str(tmp_path / "hasil")]
    rekap = ["rekap", str(tmp_path), "-o", str(tmp_path / "rekap.xlsx")]
    assert main(hitung) == 0
    assert main(["hitung", str(tmp_path / "hasil")]) == 0  # in place: still the program's own
    assert main(rekap) == 0
    keluar = capsys.readouterr().out
    assert "Rekap 1 buku kerja" in keluar and "1 salinan hasil hitung" in keluar
    assert "B505" not in keluar
    (tmp_path / "simpur.xlsx").unlink()
    assert main(rekap) == 0
    assert "Rekap 1 buku kerja" in capsys.readouterr().out  # the copy alone is the office's
