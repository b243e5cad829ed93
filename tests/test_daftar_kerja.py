"""The order of the work list on Pemeriksaan."""

from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.sheets.pemeriksaan import daftar_kerja


def _t(sel: str, tingkat: Tingkat, induk: Temuan | None = None, diterima: str = "") -> Temuan:
    siapa = induk.sebagai_induk if induk else None
    return Temuan("kinerja", sel, "", aturan="X1", tingkat=tingkat, induk=siapa, diterima=diterima)


def test_yang_salah_dan_menutup_paling_banyak_lebih_dulu() -> None:
    info, galat, terima = (
        _t("A1", Tingkat.INFO),
        _t("A2", Tingkat.GALAT),
        _t("A3", Tingkat.GALAT, diterima="benar begitu"),
    )
    akar = _t("A4", Tingkat.GALAT)
    anak = [_t("B1", Tingkat.GALAT, akar), _t("B2", Tingkat.INFO, akar)]
    awas = _t("A5", Tingkat.PERINGATAN)
    urut = daftar_kerja([info, galat, terima, akar, *anak, awas])
    assert [(no, t.sel, n) for no, t, n in urut] == [
        ("1", "A4", 2),
        ("1.1", "B1", 0),
        ("1.2", "B2", 0),
        ("2", "A2", 0),
        ("3", "A5", 0),
        ("4", "A1", 0),
        ("5", "A3", 0),
    ]


def test_yang_induknya_hilang_tetap_tertulis() -> None:
    hilang = _t("Z9", Tingkat.GALAT)
    sisa = _t("A1", Tingkat.INFO, hilang)
    assert [(no, t.sel) for no, t, _ in daftar_kerja([sisa])] == [("1", "A1")]
