"""I171: a figure far from its indicator's other figures, where no copy tells that it is wrong."""

from tests.rules.alat import BERSIH, Masukan, semua_temuan, tambah, temuan, ubah
from workbook_tools.model.temuan import Tingkat


def sendirian(nilai: str) -> Masukan:
    """IKU3 with another realisation, which nothing repeats."""
    isi = {k: v for k, v in BERSIH.items() if k not in ("pernyataan", "pembanding", "ikm")}
    isi = ubah(isi, "indikator", 8, "sumber_realisasi", None)
    isi = ubah(ubah(isi, "renstra", 8, "realisasi_2", None), "kinerja", 8, "realisasi", nilai)
    return ubah(isi, "kinerja", 8, "capaian_dilaporkan", None)


def test_koma_hilang() -> None:
    (t,) = temuan(sendirian("8611"), "I171")
    assert (t.lembar, t.sel, t.tingkat) == ("kinerja", "J8", Tingkat.PERINGATAN)
    assert "100 kali terlalu besar" in t.dugaan
    assert "rata-rata capaian" in t.pesan and "bertumpu pada sel ini" in t.pesan
    assert t.seharusnya == ""  # 86,11 nobody else states


def test_bukan_pangkat_sepuluh_hanya_info() -> None:
    (t,) = temuan(sendirian("3000"), "I171")
    assert (t.tingkat, t.dugaan) == (Tingkat.INFO, "")


def test_diam_bila_wajar() -> None:
    assert temuan(sendirian("120"), "I171") == [] == temuan(BERSIH, "I171")


def test_sel_yang_sudah_dituduh_hanya_satu_temuan() -> None:
    rusak = ubah(BERSIH, "kinerja", 8, "realisasi", "8611")
    (t,) = [t for t in semua_temuan(rusak) if t.induk is None]
    assert (t.sel, t.seharusnya) == ("J8", "86,11")


def test_kecamatan_lain() -> None:
    rusak = tambah(BERSIH, "pembanding", kode="IKU3", kecamatan="Seberang", realisasi="8640")
    (t,) = temuan(rusak, "I171")
    assert (t.lembar, t.sel) == ("pembanding", "F8")
