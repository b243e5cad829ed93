"""Another table below the records of a sheet, under its own header."""

import pytest

from tests.rules.alat import BERSIH, buku
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.records import MASUKAN

SUMBER_DANA = [("Sumber Dana", "Jumlah (Rp)"), ("DAU", "30000000"), ("PAD", "8000000")]
STATUS = [("Rekapitulasi",), ("Status", "Jumlah Desa"), ("Mandiri", "1"), ("Berkembang", "2")]
KATEGORI = [("Rekapitulasi",), ("Kategori",), ("Sangat Tinggi",)]


def _dengan(lembar: str, baris: list[tuple[str, ...]], jarak: int) -> Olahan:
    """The clean workbook with rows typed below a sheet's records."""
    isi = buku(BERSIH)
    kisi = isi.lembar[MASUKAN[lembar].judul].kisi
    for nomor, teks in enumerate(baris, max(kisi) + 1 + jarak):
        kisi[nomor] = {ke: Sel(JenisSel.TEKS, t, "@") for ke, t in enumerate(teks, 1) if t}
    return hitung(isi)


@pytest.mark.parametrize(
    ("lembar", "baris"),
    [("perjanjian_program", SUMBER_DANA), ("desa", STATUS), ("kinerja", KATEGORI)],
)
def test_tabel_lain_bukan_isian(lembar: str, baris: list[tuple[str, ...]]) -> None:
    o = _dengan(lembar, baris, 1)
    (t,) = o.hasil.temuan
    assert t.aturan == "I120" and f"{len(baris)} baris tabel lain" in t.pesan
    assert len(getattr(o.laporan, lembar)) == len(BERSIH[lembar])


@pytest.mark.parametrize(
    ("lembar", "baris", "jarak"),
    [
        ("perjanjian_program", [("Program Lain", "belum ada")], 1),
        ("perjanjian_program", [("Program Lain", "5000000")], 2),
        ("perjanjian_program", SUMBER_DANA[:1], 0),
        ("desa", [("Mawar", "Desa", "Maju", "Maju")], 1),
        ("kinerja", [("IKU9",)], 1),
    ],
)
def test_baris_di_bawah_sela_tetap_isian(
    lembar: str, baris: list[tuple[str, ...]], jarak: int
) -> None:
    laporan = _dengan(lembar, baris, jarak).laporan
    assert len(getattr(laporan, lembar)) == len(BERSIH[lembar]) + 1


@pytest.mark.parametrize(
    ("nama", "lebih"), [("Jumlah BUMDes aktif", 0), ("Jumlah Makmur", 1), ("Jumlah Desa Maju", 0)]
)
def test_jumlah_dengan_keadaannya(nama: str, lebih: int) -> None:
    laporan = _dengan("bumdes", [(nama, "", "2")], 0).laporan
    assert len(laporan.bumdes) == len(BERSIH["bumdes"]) + lebih
