"""The clean workbook, and the helpers that spoil it."""

from tests.rules.alat import BERSIH, semua_temuan, temuan, ubah


def test_buku_bersih_tanpa_temuan() -> None:
    assert semua_temuan(BERSIH) == []


def test_ubah_tidak_menyentuh_aslinya() -> None:
    rusak = ubah(BERSIH, "kinerja", 8, "capaian_dilaporkan", "106,96%")
    (satu,) = temuan(rusak, "H201")
    assert (satu.lembar, satu.sel) == ("kinerja", "K8")
    assert temuan(BERSIH, "H201") == []
