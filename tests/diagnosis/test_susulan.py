"""What is told only because another cell of its row is wrong hangs under the finding there."""

from tests.alat import olah
from tests.rules.alat import BERSIH, Masukan, ubah
from workbook_tools.model.temuan import Temuan, terhitung


def utama(isi: Masukan) -> list[Temuan]:
    """The findings that count."""
    return terhitung(olah(isi).hasil.temuan)


def test_di_bawah_target_karena_realisasi_salah_ketik() -> None:
    (t,) = utama(ubah(BERSIH, "kinerja", 8, "realisasi", "80"))
    assert (t.aturan, t.sel, t.seharusnya) == ("S311", "J8", "86,11")


def test_di_bawah_target_yang_benar_tetap_ditanyakan() -> None:
    tanpa = {**BERSIH, "pembanding": [], "pernyataan": [], "ikm": []}
    tanpa = ubah(tanpa, "indikator", 8, "sumber_realisasi", None)
    tanpa = ubah(
        ubah(tanpa, "kinerja", 8, "capaian_dilaporkan", None), "renstra", 8, "realisasi_2", None
    )
    semua = [t.aturan for t in utama(ubah(tanpa, "kinerja", 8, "realisasi", "80"))]
    assert "S350" in semua


def test_persen_di_samping_realisasi_minus() -> None:
    (t,) = utama(ubah(BERSIH, "anggaran", 6, "realisasi", "(18.000.000)"))
    assert (t.aturan, t.sel) == ("I110", "I6")


def test_persen_yang_salah_sendiri() -> None:
    (t,) = utama(ubah(BERSIH, "anggaran", 6, "persen_dilaporkan", "80%"))
    assert (t.aturan, t.sel) == ("H202", "J6")


def test_satuan_yang_salah_satu_temuan() -> None:
    (t,) = utama(ubah(BERSIH, "indikator", 7, "satuan", "Dokumen"))
    assert (t.aturan, t.sel) == ("I117", "E7")


def test_angka_yang_jauh_dan_berbeda_satu_temuan() -> None:
    (t,) = utama(ubah(BERSIH, "kinerja", 8, "realisasi_lalu", "0,845"))
    assert (t.aturan, t.sel) == ("S312", "N8")
    assert "koma" in t.dugaan
