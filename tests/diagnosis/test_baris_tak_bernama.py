"""A sub kegiatan that the report counts, or a row above others, and that no sheet names."""

from typing import Any

from tests.rules.alat import BERSIH, FASILITASI, PEMBINAAN, Masukan, hapus, semua_temuan

DUGAAN = (
    "Mungkin ada sub kegiatan di bawah Fasilitasi, Rekomendasi dan Koordinasi Pembinaan… yang "
    "belum dimasukkan: anggaran Rp10.000.000, realisasi Rp10.000.000."
)


def _tanpa_baris(persen: str) -> Masukan:
    """Pendampingan stands on no sheet; kegiatan and program are stated with it."""
    isi = BERSIH
    for lembar, nomor in (("renja", 7), ("anggaran", 7), ("kinerja_program", 8)):
        isi = hapus(isi, lembar, nomor)
    uang = (("anggaran", "30.000.000"), ("realisasi", "28.000.000"), ("persen", persen))
    tertulis = [
        {"acuan": f"{apa}_{tingkat}", "rincian": nama, "nilai": nilai}
        for tingkat, nama in (("kegiatan", FASILITASI), ("program", PEMBINAAN))
        for apa, nilai in uang
    ]
    return {**isi, "pernyataan": tertulis}


def test_satu_temuan_tanpa_nama() -> None:
    naskah = [t for t in semua_temuan(_tanpa_baris("93,33%")) if t.lembar == "pernyataan"]
    (induk,) = [t for t in naskah if t.induk is None]
    assert (induk.aturan, induk.sel, induk.dugaan) == ("P401", "C6", DUGAAN)
    assert {t.sel for t in naskah} == {"C6", "C7", "C8", "C9", "C10", "C11"}
    assert all(t.seharusnya == "" and t.perbaikan is None for t in naskah)


def test_persen_yang_lain_tidak_meneguhkan() -> None:
    assert all(t.dugaan != DUGAAN for t in semua_temuan(_tanpa_baris("90,00%")))


def test_tanpa_persen_pun_satu_temuan_tanpa_saran() -> None:
    isi = _tanpa_baris("93,33%")
    isi["pernyataan"] = [p for p in isi["pernyataan"] if not p["acuan"].startswith("persen")]
    naskah = [t for t in semua_temuan(isi) if t.lembar == "pernyataan"]
    assert [t.dugaan for t in naskah if t.induk is None] == [DUGAAN]
    assert all(not t.seharusnya for t in naskah)


def test_subtotal_kegiatan_di_lembar_menyebut_yang_kurang() -> None:
    isi = _tanpa_baris("93,33%")
    kepala = {"program": PEMBINAAN, "kegiatan": FASILITASI}
    uang = {"anggaran": "30.000.000", "realisasi": "28.000.000", "persen_dilaporkan": "93,33%"}
    isi = {**isi, "pernyataan": [], "anggaran": [kepala | uang, *isi["anggaran"]]}
    (induk,) = [t for t in semua_temuan(isi) if t.aturan == "H209" and t.induk is None]
    assert (induk.sel, induk.dugaan) == ("H6", DUGAAN)  # the next program is no part of it


POHON: list[dict[str, Any]] = [
    {"kode_rekening": "7.01.03", "nama": PEMBINAAN, "anggaran": "30.000.000"},
    {"kode_rekening": "7.01.03.2.01", "nama": FASILITASI, "anggaran": "30.000.000"},
    {"kode_rekening": "7.01.03.2.01.0001", "nama": "Fasilitasi Satu", "anggaran": "18.250.000"},
    {"kode_rekening": "7.01.03.2.01.0002", "nama": "Fasilitasi Dua", "anggaran": "11.750.000"},
]
REALISASI = ("28.400.000", "28.400.000", "17.100.000", "11.300.000")


def pohon(*baris: int, **ubahan: str | None) -> Masukan:
    """Program Kegiatan with some of its rows; cells of the last of them changed."""
    isi = [{**POHON[n], "realisasi": REALISASI[n]} for n in baris]
    isi[-1] |= ubahan
    return {"identitas": BERSIH["identitas"], "program_kegiatan": isi}


def di_pohon(isi: Masukan) -> list[Any]:
    return [t for t in semua_temuan(isi) if t.lembar == "program_kegiatan" and t.aturan != "I161"]


def test_pohon_tanpa_satu_baris_menyebut_yang_kurang() -> None:
    assert not di_pohon(pohon(0, 1, 2, 3))
    (induk,) = [t for t in di_pohon(pohon(0, 1, 2)) if t.induk is None]
    assert (induk.aturan, induk.sel) == ("H220", "G7")
    assert "anggaran Rp11.750.000, realisasi Rp11.300.000" in induk.dugaan


def test_baris_di_atas_menjadi_saksi_bagi_rinciannya() -> None:
    persen = {"persen_dilaporkan": "96,17%"}
    (induk,) = [
        t for t in di_pohon(pohon(0, 1, 2, 3, anggaran="11.570.000", **persen)) if t.induk is None
    ]
    assert (induk.sel, induk.seharusnya) == ("G9", "11.750.000")


def test_jumlah_yang_salah_di_atas_dituduh_sendiri() -> None:
    isi = pohon(0, 1, 2, 3)
    isi["program_kegiatan"][1]["anggaran"] = "30.000.100"
    (t,) = di_pohon(isi)
    assert (t.aturan, t.sel, t.seharusnya) == ("H220", "G7", "30.000.000")


def test_selisih_yang_sama_di_dua_tingkat_satu_temuan() -> None:
    (induk,) = [t for t in di_pohon(pohon(0, 1, 2, 3, anggaran="11.570.000")) if t.induk is None]
    assert (induk.aturan, induk.sel, induk.seharusnya) == ("H220", "G7", "")


def test_uang_kosong_di_pohon_satu_temuan_di_selnya() -> None:
    (induk,) = [t for t in di_pohon(pohon(0, 1, 2, 3, anggaran=None)) if t.induk is None]
    assert (induk.aturan, induk.sel) == ("S351", "G9")


def test_kepala_yang_belum_diubah_tidak_menyuruh_menukar_anggaran() -> None:
    persen = "80,71%"  # 11.300.000 : 14.000.000
    isi = pohon(0, 1, 2, 3, anggaran_perubahan="14.000.000", persen_dilaporkan=persen)
    assert not di_pohon(isi)
    for baris in isi["program_kegiatan"][:2]:
        baris["anggaran_perubahan"] = "32.250.000"  # with the budgets that were not amended
    assert not di_pohon(isi)


def test_persen_di_baris_program_dihitung_dari_rinciannya() -> None:
    isi = pohon(0, 1, 2, 3)
    isi["program_kegiatan"][0]["persen_dilaporkan"] = "94,67%"
    assert not di_pohon(isi)
    isi["program_kegiatan"][0]["persen_dilaporkan"] = "49,67%"
    (t,) = di_pohon(isi)
    assert (t.aturan, t.sel, t.seharusnya) == ("H220", "AB6", "94,67%")


def test_baris_jumlah_di_pohon_adalah_jumlah_rinciannya() -> None:
    isi = pohon(0, 1, 2, 3)
    isi["program_kegiatan"].append({"nama": "JUMLAH", "anggaran": "30.000.000"})
    assert [t for t in di_pohon(isi) if t.aturan == "H209"] == []
    isi["program_kegiatan"][-1]["anggaran"] = "30.000.900"
    assert [t.sel for t in di_pohon(isi) if t.aturan == "H209"] == ["G10"]
