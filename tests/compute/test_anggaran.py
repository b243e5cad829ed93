"""Budget roll-up, absorption and efficiency."""

from fractions import Fraction

from tests.alat import iku, olah

BARIS = [
    # program, kegiatan, sub kegiatan, sasaran, anggaran, realisasi
    ("Program A", "K1", "S1", "IKU1", "100.000.000", "90.000.000"),
    ("Program A", "K1", "S2", "IKU1, IKU2", "300.000.000", "300.000.000"),
    ("Program A", "K2", "S3", "", "100.000.000", "10.000.000"),
    ("PROGRAM  B", "K3", "S4", "IKU2", "500.000.000", "Nihil"),
]


def isian(**identitas: object) -> dict[str, object]:
    kolom = ("program", "kegiatan", "sub_kegiatan", "sasaran", "anggaran", "realisasi")
    return {
        "identitas": identitas,
        "indikator": [iku("IKU1"), iku("IKU2")],
        "kinerja": [
            {"kode": "IKU1", "target": "100", "realisasi": "120"},
            {"kode": "IKU2", "target": "100", "realisasi": "-"},
        ],
        "anggaran": [dict(zip(kolom, b, strict=True)) for b in BARIS],
        "kinerja_program": [
            {"program": "Program A", "indikator": "x", "target": "10", "realisasi": "10"},
            {"program": "Program A", "indikator": "y", "target": "10", "realisasi": "5"},
            {"program": "Program A", "indikator": "z", "target": "10", "realisasi": "-"},
            {"program": "Program B", "kegiatan": "K3", "target": "4", "realisasi": "4"},
        ],
    }


def test_dijumlah_dari_bawah_bukan_dirata_ratakan() -> None:
    hasil = olah(isian()).hasil.anggaran
    persen = {(a.tingkat, a.program, a.kegiatan, a.sub_kegiatan): a.persen for a in hasil}
    assert persen["sub_kegiatan", "Program A", "K1", "S1"] == 90
    assert persen["kegiatan", "Program A", "K1", None] == Fraction(390, 4)
    assert persen["program", "Program A", None, None] == 80
    assert persen["program", "PROGRAM B", None, None] == 0
    assert persen["total", None, None, None] == 40
    assert [a.tingkat for a in hasil][-1] == "total"


def test_penyerapan_menurut_kode_sasaran() -> None:
    efisiensi = {e.kode: e for e in olah(isian()).hasil.efisiensi if e.tingkat == "sasaran"}
    assert efisiensi["IKU1"].penyerapan == Fraction(390, 4)
    assert efisiensi["IKU2"].penyerapan == Fraction(300, 8)
    assert efisiensi["IKU1"].efisiensi == Fraction(120) / Fraction(390, 4)
    assert efisiensi["IKU2"].efisiensi is None
    assert efisiensi["IKU1"].kategori == "efisien"


def test_selisih_dan_batas() -> None:
    hasil = olah(isian(rumus_efisiensi="selisih", batas_capaian="100")).hasil
    e = next(e for e in hasil.efisiensi if e.kode == "IKU1")
    assert e.efisiensi == 100 - Fraction(390, 4)


def test_capaian_program_rata_rata_yang_dinilai() -> None:
    efisiensi = [e for e in olah(isian()).hasil.efisiensi if e.tingkat == "program"]
    assert [(e.capaian, e.penyerapan) for e in efisiensi] == [(75, 80), (None, 0)]


def test_penyerapan_nol_tidak_dibagi() -> None:
    e = [e for e in olah(isian()).hasil.efisiensi if e.tingkat == "kegiatan"][-1]
    assert (e.capaian, e.penyerapan, e.efisiensi) == (100, 0, None)


def test_angka_tak_terbaca_tidak_diam_diam_hilang() -> None:
    isi = isian()
    isi["anggaran"][0]["realisasi"] = "215.888.35"  # type: ignore[index]
    o = olah(isi)
    total = o.hasil.anggaran[-1]
    assert (total.anggaran, total.realisasi, total.persen, total.sisa) == (10**9, None, None, None)
    assert total.tak_terbaca == 1
    batas = {nama: (lubang.bawah, lubang.atas) for nama, lubang in total.lubang}
    assert batas["realisasi"] == (310_000_000, 410_000_000)  # 0 up to the budget of its row
    assert batas["persen"] == (31, 41)
    assert "I6 ('215.888.35') tidak terbaca" in total.cara_hitung
    assert o.hasil.ringkasan.total_realisasi is None


def test_yang_bertumpu_pada_sel_tak_terbaca_tidak_diketahui() -> None:
    isi = isian()
    isi["anggaran"][0]["realisasi"] = "215.888.35"  # type: ignore[index]
    hasil = olah(isi).hasil
    efisiensi = {(e.tingkat, e.nama): e for e in hasil.efisiensi}
    sasaran = efisiensi["sasaran", "Indikator IKU1"]
    assert (sasaran.penyerapan, sasaran.efisiensi, sasaran.kategori) == (None, None, None)
    assert dict(sasaran.lubang)["penyerapan"].bawah == 75
    assert hasil.ringkasan.efisiensi_sasaran is None
    assert efisiensi["program", "PROGRAM B"].lubang == ()


def test_realisasi_kosong_bukan_anggaran_kosong() -> None:
    isi = isian()
    isi["anggaran"] = [{**isi["anggaran"][0], "realisasi": ""}]  # type: ignore[index]
    assert olah(isi).hasil.anggaran[-1].cara_hitung.startswith("Realisasi belum diisi")


def test_capaian_yang_tak_terbaca_bukan_belum_dinilai() -> None:
    isi = isian()
    isi["kinerja"][0]["realisasi"] = "1.2.3,4,5"  # type: ignore[index]
    r = olah(isi).hasil.ringkasan
    assert (r.rata_rata_capaian, r.kategori, r.belum_dinilai) == (None, None, 1)


def test_baris_jumlah_ketikan_tidak_dihitung() -> None:
    isi = isian()
    isi["anggaran"].append({"program": "TOTAL", "anggaran": "1.000.000.000"})  # type: ignore[attr-defined]
    assert olah(isi).hasil.anggaran[-1].anggaran == 1_000_000_000


def test_anggaran_perubahan_menggantikan_anggaran() -> None:
    baris = {"program": "P", "kegiatan": "K", "sub_kegiatan": "S"}
    uang = {"anggaran": "100", "anggaran_perubahan": "200", "realisasi": "150"}
    hasil = olah({"anggaran": [{**baris, **uang, "persen_dilaporkan": "75%"}]}).hasil
    assert (hasil.anggaran[-1].anggaran, hasil.anggaran[-1].persen) == (200, 75)
    assert not [t for t in hasil.temuan if t.aturan in ("I112", "H202")]
