"""Cells as offices fill them: ditto marks, kinds of villages, all indicators at once."""

from typing import Any

import pytest

from tests.rules.alat import BERSIH, Masukan, buku, semua_temuan, ubah
from workbook_tools.pipeline import Olahan, hitung


def _olah(isi: Masukan) -> Olahan:
    return hitung(buku(isi))


@pytest.mark.parametrize("tanda", ["sda", "S.d.a.", "idem", "〃", '"'])
def test_seperti_di_atas(tanda: str) -> None:
    isi = BERSIH
    for lembar in ("renja", "anggaran"):
        isi = ubah(ubah(isi, lembar, 7, "program", tanda), lembar, 7, "kegiatan", tanda)
    assert semua_temuan(isi) == []
    assert _olah(isi).laporan.anggaran[1].program.teks == BERSIH["anggaran"][0]["program"]


def test_bukan_tanda_seperti_di_atas() -> None:
    isi = ubah(BERSIH, "renja", 7, "program", "Program Idem")
    assert any(t.aturan == "S304" for t in semua_temuan(isi))
    assert _olah(ubah(BERSIH, "renja", 6, "program", "sda")).laporan.renja[0].program.teks == "sda"


@pytest.mark.parametrize(
    ("jenis", "aturan"), [("Nagari", "info"), ("Gampong", "info"), ("Dusun", "galat")]
)
def test_sebutan_desa(jenis: str, aturan: str) -> None:
    (t,) = (t for t in semua_temuan(ubah(BERSIH, "desa", 6, "jenis", jenis)) if t.induk is None)
    assert (t.aturan, t.tingkat.value) == ("I108", aturan)


def test_sebutan_desa_disingkat() -> None:
    isi = ubah(BERSIH, "desa", 6, "desa", "Kampung Melati")
    assert semua_temuan(ubah(isi, "bumdes", 6, "desa", "Kp. Melati")) == []


@pytest.mark.parametrize(
    ("nama", "banyak"), [("BUMDesma Maju", 0), ("BUM Desa Bersama LKD", 0), ("BUMDes Maju", 1)]
)
def test_bumdes_bersama(nama: str, banyak: int) -> None:
    isi = ubah(ubah(BERSIH, "bumdes", 6, "desa", "Melati dan Mawar"), "bumdes", 6, "bumdes", nama)
    assert len([t for t in semua_temuan(isi) if t.aturan == "S324"]) == banyak


@pytest.mark.parametrize(("sasaran", "banyak"), [("Semua IKU", 3), ("Seluruh indikator", 3)])
def test_semua_indikator(sasaran: str, banyak: int) -> None:
    o = _olah(ubah(BERSIH, "anggaran", 7, "sasaran", sasaran))
    assert len(o.laporan.anggaran[1].kode_sasaran) == banyak
    assert [t for t in o.hasil.temuan if t.aturan == "I107"] == []


def test_sebagian_indikator_tidak_ditebak() -> None:
    o = _olah(ubah(BERSIH, "anggaran", 7, "sasaran", "Beberapa IKU"))
    assert [t.sel for t in o.hasil.temuan if t.aturan == "I107"] == ["E7"]


@pytest.mark.parametrize(
    ("periode", "temuan"), [("2023-2026", 0), ("2023 s.d. 2026", 0), ("2023, 2026", 2)]
)
def test_periode_di_kedua_isian(periode: str, temuan: int) -> None:
    isi: dict[str, Any] = ubah(BERSIH, "identitas", 0, "renstra_awal", periode)
    o = _olah(ubah(isi, "identitas", 0, "renstra_akhir", periode))
    assert len([t for t in o.hasil.temuan if t.aturan == "I102"]) == temuan
    assert (o.laporan.renstra_awal == 2023) == (temuan == 0)


@pytest.mark.parametrize(
    ("kolom", "isi"),
    [
        ("persen_dilaporkan", "90% (fisik 100%)"),
        ("realisasi", "18.000.000 / 90%"),
        ("realisasi", "18.000.000 (90%)"),
    ],
)
def test_bagian_di_samping_angkanya(kolom: str, isi: str) -> None:
    assert semua_temuan(ubah(BERSIH, "anggaran", 6, kolom, isi)) == []
