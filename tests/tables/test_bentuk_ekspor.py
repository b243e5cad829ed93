"""Tables as other programs and forms print them: rows above programs, one column of names, codes
in other spellings, signatures below the columns of money."""

from decimal import Decimal
from typing import Any

import pytest

from tests.alat import iku, olah

SUB = [
    {"program": "P", "kegiatan": "K", "sub_kegiatan": f"Sub {n}", "anggaran": "5", "realisasi": "4"}
    for n in "ABC"
]
POHON = [
    ("7.01.01", "Program A", "100.000.000"),
    ("7.01.01.2.01", "Kegiatan A", "100.000.000"),
    ("7.01.01.2.01.0001", "Sub A", "60.000.000"),
    ("7.01.01.2.01.0002", "Sub B", "40.000.000"),
]


def _pohon(*depan: tuple[str, str, str]) -> list[dict[str, Any]]:
    return [
        {"kode_rekening": kode, "nama": nama, "anggaran": uang}
        for kode, nama, uang in (*depan, *POHON)
    ]


ATAS = [
    [("7.01.0.00.0.00.01.0000", "KECAMATAN TELADAN", "100.000.000")],
    [("7", "UNSUR KEWILAYAHAN", "100.000.000"), ("7.01", "KECAMATAN", "100.000.000")],
]


@pytest.mark.parametrize("depan", ATAS, ids=["kantor", "urusan"])
def test_baris_di_atas_program_tidak_ditambahkan(depan: list[tuple[str, str, str]]) -> None:
    tabel = [
        {"kode_rekening": kode, "program": nama, "anggaran": uang}
        for kode, nama, uang in (*depan, *POHON)
    ]
    for isi in ({"anggaran": tabel}, {"program_kegiatan": _pohon(*depan)}):
        o = olah(isi)
        assert o.hasil.ringkasan.total_anggaran == 100_000_000
        assert [(b.program.teks, b.kegiatan.teks) for b in o.laporan.anggaran] == [
            ("Program A", "Kegiatan A")
        ] * 2
        (t,) = [t for t in o.hasil.temuan if t.aturan == "I120"]
        assert "di atas program" in t.pesan


def test_baris_kantor_yang_salah_jumlah_ditemukan() -> None:
    depan = ("7.01.0.00.0.00.01.0000", "KECAMATAN TELADAN", "101.000.000")
    temuan = olah({"program_kegiatan": _pohon(depan)}).hasil.temuan
    (t,) = [t for t in temuan if t.aturan == "H209"]
    assert t.sel and "baris urusan atau unit" in t.pesan


def test_nomor_urut_bukan_urusan() -> None:
    o = olah({"anggaran": [{"kode_rekening": str(n), **b} for n, b in enumerate(SUB, start=7)]})
    assert o.hasil.ringkasan.total_anggaran == 15


@pytest.mark.parametrize("tanda", [" ", "-", "/", ". "])
def test_pemisah_kode_lain(tanda: str) -> None:
    isi = [{**b, "kode_rekening": "'" + b["kode_rekening"].replace(".", tanda)} for b in _pohon()]
    o = olah({"program_kegiatan": isi})
    assert o.hasil.ringkasan.total_anggaran == 100_000_000
    assert [t for t in o.hasil.temuan if t.aturan in ("I160", "H220")] == []


def test_tanggal_bukan_kode() -> None:
    isi = [{"kode_rekening": "12-01-2025", "nama": "Sub A", "anggaran": "5"}]
    assert [t.aturan for t in olah({"program_kegiatan": isi}).hasil.temuan if t.aturan == "I160"]


@pytest.mark.parametrize("kolom", ["anggaran", "realisasi"])
def test_tanda_tangan_di_kolom_uang(kolom: str) -> None:
    bawah = [
        {kolom: t} for t in ("Teladan, 5 Januari 2025", "Camat Teladan", "Fulan", "NIP. 19700101")
    ]
    o = olah({"anggaran": [*SUB, *bawah]})
    assert len(o.laporan.anggaran) == 3
    assert [t for t in o.hasil.temuan if t.aturan in ("I101", "I102")] == []


def test_uang_yang_tak_terbaca_bukan_tanda_tangan() -> None:
    o = olah({"anggaran": [*SUB, {"anggaran": "lima juta"}]})
    assert [t.sel for t in o.hasil.temuan if t.aturan == "I102"]


def test_catatan_sendirian_menutup_tabel() -> None:
    o = olah(
        {"anggaran": [*SUB, {"program": "Catatan"}, {"program": "Lain-lain", "anggaran": "7"}]}
    )
    assert o.hasil.ringkasan.total_anggaran == 15


def test_jumlah_tanpa_nama_yang_satu_angkanya_salah() -> None:
    o = olah({"anggaran": [*SUB, {"anggaran": "15", "realisasi": "13"}]})
    assert o.hasil.ringkasan.total_anggaran == 15
    assert [t.nilai for t in o.hasil.temuan if t.aturan == "H209"] == ["13"]


def test_jumlah_tanpa_nama_di_program_kegiatan() -> None:
    o = olah({"program_kegiatan": [*_pohon(), {"anggaran": "100.000.000"}]})
    assert o.hasil.ringkasan.total_anggaran == 100_000_000
    assert [t for t in o.hasil.temuan if t.aturan in ("H220", "I101")] == []


def test_nomor_kolom_di_tabel_tiga_kolom() -> None:
    pk = [
        {"program": "1", "anggaran": "2", "anggaran_perubahan": "3"},
        {"program": "Program A", "anggaran": "5.000.000"},
    ]
    assert len(olah({"perjanjian_program": pk}).laporan.perjanjian_program) == 1
    kode = [{"kode": "1", "target": "2", "target_perubahan": "3"}]
    assert len(olah({"perjanjian_kinerja": kode}).laporan.perjanjian_kinerja) == 1


def test_kode_yang_tersimpan_sebagai_bilangan() -> None:
    isi = {"indikator": [iku("1.1")], "anggaran": [{**SUB[0], "sasaran": Decimal("1.1")}]}
    assert [t.pesan for t in olah(isi).hasil.temuan if t.aturan == "I107"] == []
    asing = {"indikator": [iku("1.2")], "anggaran": [{**SUB[0], "sasaran": Decimal("1.1")}]}
    (t,) = [t for t in olah(asing).hasil.temuan if t.aturan == "I107"]
    assert t.pesan.startswith("Kode 1.1 tidak ada")


def test_renja_di_baris_jumlah_unit() -> None:
    sub = {"kode_rekening": "7.01.01.2.01.0001", "nama": "Sub A"}
    isi = [
        *_pohon()[:2],
        {**sub, "anggaran_renja": "60.000.000", "anggaran": "60.000.000"},
        {**sub, "unit": "Kelurahan X", "anggaran": "30.000.000"},
        {**sub, "unit": "Kelurahan Y", "anggaran": "30.000.000"},
        {**_pohon()[3], "anggaran_renja": "40.000.000"},
    ]
    o = olah({"program_kegiatan": isi})
    assert o.hasil.ringkasan.total_anggaran == 100_000_000
    assert [t for t in o.hasil.temuan if t.aturan in ("S305", "S307", "H220")] == []


def test_nama_yang_digabung_di_kinerja_program() -> None:
    indikator = {"satuan": "Dokumen", "target": "4", "realisasi": "4"}
    isi = [
        {"program": "Program A", "indikator": "I1", **indikator},
        {"kegiatan": "Kegiatan A", "indikator": "I2", **indikator},
        {"sub_kegiatan": "Sub A", "indikator": "I3", **indikator},
        {"indikator": "I4", **indikator},
        {"kegiatan": "Kegiatan B", "indikator": "I5", **indikator},
        {"program": "Program B", "indikator": "I6", **indikator},
    ]
    o = olah({"kinerja_program": isi})
    assert [
        (b.program.teks[-1], b.kegiatan.teks[-1:], b.sub_kegiatan.teks[-1:])
        for b in o.laporan.kinerja_program
    ] == [
        ("A", "", ""),
        ("A", "A", ""),
        ("A", "A", "A"),
        ("A", "A", "A"),
        ("A", "B", ""),
        ("B", "", ""),
    ]
    assert [t for t in o.hasil.temuan if t.aturan == "I101"] == []
