"""Program Kegiatan: its rows as a tree, and the records that figures are computed from."""

from typing import Any

from tests.alat import iku, olah
from workbook_tools.tables.pohon import Dasar, semua_simpul, susun_pohon

POHON = [
    {"kode_rekening": "7.01.02", "nama": "Program A", "sasaran": "IKU1", "anggaran": "100"},
    {"kode_rekening": "7.01.02.2.01", "nama": "Kegiatan A1", "indikator": "Ikan", "target": "4"},
    {
        "kode_rekening": "7.01.02.2.01.0001",
        "nama": "Sub A1a",
        "anggaran_renja": "60",
        "anggaran": "50",
        "anggaran_perubahan": "60",
        "realisasi": "45",
        "indikator": "Dokumen",
        "satuan": "Dokumen",
        "target": "3",
        "target_perubahan": "4",
        "realisasi_kinerja": "4",
    },
    {"indikator": "Laporan", "target": "2 Laporan", "realisasi_kinerja": "1 Laporan"},
    {
        "kode_rekening": "7.01.02.2.01.02",
        "nama": "Sub A1b",
        "sasaran": "IKU2",
        "anggaran_renja": "40",
        "anggaran": "40",
        "realisasi": "40",
    },
]


def _olah(baris: list[dict[str, Any]], **lain: Any) -> Any:
    return olah({"indikator": [iku("IKU1"), iku("IKU2")], "program_kegiatan": baris, **lain})


def test_pohon_menurut_kode() -> None:
    pohon = susun_pohon(_olah(POHON).laporan.program_kegiatan)
    assert [(s.baris.nama.teks, s.tingkat, s.daun) for s in semua_simpul(pohon)] == [
        ("Program A", "program", False),
        ("Kegiatan A1", "kegiatan", False),
        ("Sub A1a", "sub_kegiatan", True),
        ("Sub A1b", "sub_kegiatan", True),
    ]
    assert {s.dasar for s in semua_simpul(pohon)} == {Dasar.KODE}


def test_pohon_menurut_tingkat_dan_urutan() -> None:
    baris = [
        {"tingkat": "Program", "nama": "Sosial"},
        {"nama": "Bantuan"},
        {"nama": "Bantuan Beras"},
        {"nama": "Bantuan Obat"},
        {"nama": "PROGRAM LAIN"},
    ]
    pohon = susun_pohon(_olah(baris).laporan.program_kegiatan)
    assert [(s.baris.nama.teks, s.tingkat) for s in semua_simpul(pohon)] == [
        ("Sosial", "program"),
        ("Bantuan", "kegiatan"),
        ("Bantuan Beras", "sub_kegiatan"),
        ("Bantuan Obat", "sub_kegiatan"),
        ("PROGRAM LAIN", "program"),
    ]


def test_rekaman_menunjuk_sel_program_kegiatan() -> None:
    laporan = _olah(POHON).laporan
    a, b = laporan.anggaran
    assert (a.program.teks, a.kegiatan.teks, a.sub_kegiatan.teks) == (
        "Program A",
        "Kegiatan A1",
        "Sub A1a",
    )
    assert (a.program.sel, a.anggaran.lembar, a.anggaran.sel) == ("C6", "program_kegiatan", "G8")
    assert (a.berlaku.teks, a.berlaku.sel) == ("60", "H8")
    assert (a.sasaran.teks, b.sasaran.teks) == ("IKU1", "IKU2")  # inherited, its own
    assert [r.anggaran.teks for r in laporan.renja] == ["60", "40"]


def test_indikator_di_setiap_tingkat_dan_baris_tambahan() -> None:
    laporan = _olah(POHON).laporan
    assert [
        (p.tingkat, p.indikator.teks, p.target.teks, p.realisasi.teks)
        for p in laporan.kinerja_program
    ] == [
        ("kegiatan", "Ikan", "4", ""),
        ("sub_kegiatan", "Dokumen", "4", "4"),
        ("sub_kegiatan", "Laporan", "2 Laporan", "1 Laporan"),
    ]


def test_hanya_daun_yang_dijumlahkan() -> None:
    hasil = _olah(POHON).hasil
    (total,) = [a for a in hasil.anggaran if a.tingkat == "total"]
    assert (total.anggaran, total.realisasi) == (100, 85)  # 60 as amended, and 40


def test_realisasi_di_bawah_anggaran_perubahan_bukan_temuan() -> None:
    baris = [*POHON[:2], {**POHON[2], "realisasi": "55"}]
    assert not [t for t in _olah(baris).hasil.temuan if t.aturan == "I112"]
    baris = [*POHON[:2], {**POHON[2], "realisasi": "65"}]
    (t,) = [t for t in _olah(baris).hasil.temuan if t.aturan == "I112"]
    assert t.terkait[0].sel == "H8"


def test_kegiatan_tanpa_sub_kegiatan_tetap_dihitung() -> None:
    baris = [
        {"kode_rekening": "7.01.02", "nama": "Program A"},
        {
            "kode_rekening": "7.01.02.2.01",
            "nama": "Kegiatan A1",
            "anggaran": "70",
            "realisasi": "7",
        },
    ]
    (a,) = _olah(baris).laporan.anggaran
    assert (a.kegiatan.teks, a.sub_kegiatan.teks, a.anggaran.nilai) == (
        "Kegiatan A1",
        "Kegiatan A1",
        70,
    )


def test_unit_terpisah_dan_jumlahnya_tidak_dihitung_lagi() -> None:
    sub = {"kode_rekening": "7.01.02.2.01.0001", "nama": "Sub"}
    baris = [
        {"kode_rekening": "7.01.02", "nama": "Program A"},
        {"kode_rekening": "7.01.02.2.01", "nama": "Kegiatan A1"},
        {**sub, "anggaran": "30"},
        {**sub, "unit": "Kelurahan X", "anggaran": "10"},
        {**sub, "unit": "Kelurahan Y", "anggaran": "20"},
    ]
    laporan = _olah(baris).laporan
    assert [(b.unit.teks, b.anggaran.nilai) for b in laporan.anggaran] == [
        ("Kelurahan X", 10),
        ("Kelurahan Y", 20),
    ]
    baris[2]["anggaran"] = "5"  # the office's own share
    assert len(_olah(baris).laporan.anggaran) == 3


def test_rekening_belanja_bukan_baris_sendiri() -> None:
    baris = [
        *POHON[:2],
        {"kode_rekening": "7.01.02.2.01.0001", "nama": "Sub A1a"},
        {"kode_rekening": "5.1.02.01", "nama": "Belanja Barang", "anggaran": "50"},
        {"kode_rekening": "5.1.02.02", "nama": "Belanja Jasa", "anggaran": "10"},
    ]
    (a,) = _olah(baris).laporan.anggaran
    assert (a.sub_kegiatan.teks, a.anggaran.nilai) == ("Sub A1a", 60)


def test_lembar_terpisah_dipakai_bila_program_kegiatan_tidak_mengisinya() -> None:
    tanpa_renja = [{k: v for k, v in b.items() if k != "anggaran_renja"} for b in POHON]
    renja = [{"program": "Program A", "kegiatan": "Kegiatan A1", "sub_kegiatan": "Sub A1a"}]
    laporan = _olah(tanpa_renja, renja=renja).laporan
    assert [b.sub_kegiatan.lembar for b in laporan.renja] == ["renja"]
    laporan = _olah(POHON, renja=renja).laporan
    assert [b.sub_kegiatan.lembar for b in laporan.renja] == ["program_kegiatan"] * 2
    assert len(laporan.terpisah["renja"]) == 1
