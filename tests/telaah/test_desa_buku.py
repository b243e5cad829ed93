"""Villages of a report beside those of a workbook: its names, and none that is only a guess."""

from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.telaah.desa_buku import desa_menurut_buku

BUKU: Masukan = {
    "desa": [{"desa": "Halunuk"}, {"desa": "Hulu Banyu"}],
    "bumdes": [{"desa": "Halunuk", "bumdes": "Sumber Rahmat"}],
}


def test_ejaan_buku_dan_tanpa_nama_sementara() -> None:
    laporan: Masukan = {
        "desa": [{"desa": x, "status": "Maju"} for x in ("HALUNUK", "Hulu Bayu", "Lain", "Desa 04")]
    }
    isi = desa_menurut_buku(laporan, BUKU, {"Desa 04"})["desa"]
    assert [r["desa"] for r in isi] == ["Halunuk", "Hulu Banyu", "Lain"]


def test_bumdes_menurut_namanya() -> None:
    laporan: Masukan = {
        "bumdes": [
            {"desa": "BEALNK", "bumdes": "SUMBER RAHMAT"},  # the name tells the village
            {"desa": "HULU BANYU", "bumdes": "Serati"},
            {"desa": "Jauh", "bumdes": "Lain"},
        ]
    }
    isi = desa_menurut_buku(laporan, BUKU, set())["bumdes"]
    assert [r["desa"] for r in isi] == ["Halunuk", "Hulu Banyu", "Jauh"]


def test_buku_tanpa_desa_menerima_semuanya() -> None:
    laporan: Masukan = {"desa": [{"desa": "Desa 01"}]}
    assert desa_menurut_buku(laporan, {}, {"Desa 01"}) == laporan
    hanya: Masukan = {"desa": [{"desa": "Desa 01"}]}
    assert desa_menurut_buku(hanya, BUKU, {"Desa 01"}) == {}
