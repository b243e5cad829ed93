"""Findings across workbooks on the screen."""

from workbook_tools.formats.teks_antarbuku import TEMUAN_TERBANYAK, tulis_antarbuku
from workbook_tools.model.temuan import Temuan, Tingkat


def temuan(tingkat: Tingkat, banyak: int) -> list[Temuan]:
    return [
        Temuan("pembanding", f"C{n}", "Beda.", aturan="B501", tingkat=tingkat, berkas="a.xlsx")
        for n in range(banyak)
    ]


def test_semua_galat_dan_peringatan_info_dihitung() -> None:
    semua = [*temuan(Tingkat.GALAT, 1), *temuan(Tingkat.PERINGATAN, 2), *temuan(Tingkat.INFO, 4)]
    baris = list(tulis_antarbuku(semua, [], 11))
    assert sum("[B501]" in b for b in baris) == 3
    assert baris[-1] == "  4 info tidak ditampilkan di sini; lihat lembar Antarbuku."


def test_yang_terlalu_banyak_disebut_jumlahnya() -> None:
    baris = list(tulis_antarbuku(temuan(Tingkat.PERINGATAN, TEMUAN_TERBANYAK + 7), [], 7288))
    assert sum("[B501]" in b for b in baris) == TEMUAN_TERBANYAK
    assert "dan 7 galat atau peringatan lain" in baris[-1]
