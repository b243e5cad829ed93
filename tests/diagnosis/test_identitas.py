"""A wrong policy or year on Identitas is one finding there, with the rest under it."""

import pytest

from tests.alat import data
from tests.rules.alat import BERSIH, Masukan, semua_temuan, ubah
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.model.temuan import Temuan
from workbook_tools.pipeline import hitung


def utama(isi: Masukan) -> list[Temuan]:
    return [t for t in semua_temuan(isi) if t.induk is None]


def bertanggal(tanggal: str | None = "20 Januari 2025") -> Masukan:
    isi = ubah(BERSIH, "identitas", 0, "tanggal", tanggal)
    assert not utama(isi)
    return isi


def test_skala_lain_dituduh_di_identitas() -> None:
    (t,) = utama(ubah(BERSIH, "identitas", 0, "skala", "Empat Tingkat"))
    assert (t.lembar, t.kolom, t.seharusnya) == ("identitas", "skala", "Permendagri 86/2017")


def test_satu_kategori_yang_salah_tidak_menuduh_skala() -> None:
    (t,) = utama(ubah(BERSIH, "kinerja", 6, "kategori_dilaporkan", "Sangat Baik"))
    assert (t.lembar, t.sel) == ("kinerja", "L6")


@pytest.mark.parametrize(
    ("kolom", "nilai", "benar"), [("tahun", "2025", "2024"), ("renstra_awal", "2022", "2023")]
)
def test_tanggal_memutuskan_tahun_yang_salah(kolom: str, nilai: str, benar: str) -> None:
    (t,) = utama(ubah(bertanggal(), "identitas", 0, kolom, nilai))
    assert (t.aturan, t.kolom, t.seharusnya) == ("I113", kolom, benar)


def test_tanpa_tanggal_tahun_hanya_ditanyakan() -> None:
    (t,) = utama(ubah(bertanggal(None), "identitas", 0, "tahun", "2025"))
    assert (t.aturan, t.kolom, t.seharusnya) == ("I113", "tahun", "")
    assert t.terkait[0].sel == "B11"


def test_tahun_yang_jauh_dari_yang_benar() -> None:
    """All figures agree with another year of the Renstra than the next ones."""
    isi = data("contoh")
    isi["identitas"][0]["tahun"] = "2023"
    (t,) = (x for x in hitung(buku_dari_masukan(isi)).hasil.temuan if x.induk is None)
    assert (t.aturan, t.kolom, t.seharusnya) == ("I113", "tahun", "2025")
    assert "2 tahun sesudahnya" in t.pesan
