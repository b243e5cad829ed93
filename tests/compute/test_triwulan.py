"""As of a quarter: targets and realisations made of quarters, absorption, findings, the sheet."""

from typing import Any

import pytest

from tests.alat import f, iku, olah
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_hasil import hasil_json
from workbook_tools.formats.json_masukan import susun_masukan
from workbook_tools.model.triwulan import CapaianTriwulan, Triwulan
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.sheets.triwulan import lembar_triwulan

IDENTITAS = {
    "perangkat_daerah": "Kecamatan Contoh",
    "kabupaten": "Teladan",
    "tahun": "2024",
    "renstra_awal": "2023",
    "renstra_akhir": "2026",
}


def sampai(ke: int | None, isi: dict[str, Any]) -> Olahan:
    return hitung(buku_dari_masukan(susun_masukan({"identitas": IDENTITAS, **isi})), ke)


def triwulanan(awalan: str, nilai: str) -> dict[str, str]:
    """'10 20 _ 40' as four columns; _ leaves one empty."""
    ada = enumerate(nilai.split(), start=1)
    return {f"{awalan}{ke}": n for ke, n in ada if n != "_"}


def satu(
    ke: int, agregasi: str, target: str, realisasi: str, setahun: str = "100", arah: str = ""
) -> CapaianTriwulan:
    """The one indicator of a report as of a quarter."""
    isi = {
        "indikator": [iku(agregasi=agregasi, arah=arah)],
        "perjanjian_kinerja": [
            {"kode": "IKU1", "target": setahun, **triwulanan("target_tw", target)}
        ],
        "kinerja": [{"kode": "IKU1", "target": setahun, **triwulanan("tw", realisasi)}],
    }
    t = sampai(ke, isi).hasil.triwulan
    assert t is not None
    return t.capaian[0]


@pytest.mark.parametrize(
    ("ke", "agregasi", "target", "realisasi", "capaian"),
    [
        (2, "jumlah", "20 30 30 20", "15 30 _ _", "90"),  # 45 of 50
        (1, "jumlah", "20 30 30 20", "15 30 _ _", "75"),
        (2, "akhir", "20 50 80 100", "18 45 _ _", "90"),
        (2, "", "20 50 80 100", "18 45 _ _", "90"),
        (2, "rata-rata", "80 80 80 80", "70 90 _ _", "100"),
        (3, "rata-rata", "80 80 80 80", "70 - 90 _", "100"),  # '-' was not assessed
        (3, "jumlah", "_ 50 _ 50", "0 40 10 _", "100"),  # the filled ones make the year
        (2, "jumlah", "_ 50 20 _", "10 40 _ _", None),  # they do not: how much is not known
        (2, "jumlah", "20 30 30 20", "_ 30 _ _", None),  # a gap is no zero
        (2, "akhir", "20 _ _ 100", "18 45 _ _", None),
        (2, "akhir", "20 50 80 100", "18 _ _ _", None),
        (4, "jumlah", "_ _ _ _", "20 30 30 10", "90"),  # the year's target ends the year
    ],
)
def test_capaian_sampai_triwulan(
    ke: int, agregasi: str, target: str, realisasi: str, capaian: str | None
) -> None:
    c = satu(ke, agregasi, target, realisasi)
    assert c.capaian == (None if capaian is None else f(capaian))


def test_cara_hitung_menyebut_triwulannya() -> None:
    c = satu(2, "jumlah", "20 30 30 20", "15 30 _ _")
    assert c.cara_hitung == "Target 20 + 30 = 50. Realisasi 15 + 30 = 45. 45 ÷ 50 × 100 = 90,00%"
    assert (c.kategori, c.capaian_setahun) == ("Tinggi", 45)
    kosong = satu(2, "jumlah", "20 30 30 20", "_ 30 _ _")
    assert kosong.cara_hitung == "Realisasi triwulan I belum diisi."


def test_arah_turun() -> None:
    turun = satu(2, "akhir", "20 10 _ _", "20 5 _ _", arah="turun")
    assert (turun.capaian, turun.capaian_setahun) == (150, None)


def test_yang_tak_terbaca_bukan_nol() -> None:
    c = satu(2, "jumlah", "20 30 30 20", "15 tiga _ _")
    assert c.capaian is None and "'tiga'" in c.cara_hitung


def sub(kode: str, nama: str, **lain: str) -> dict[str, str]:
    return {"kode_rekening": kode, "nama": nama, **lain}


UANG = {
    "indikator": [iku(agregasi="akhir")],
    "perjanjian_kinerja": [{"kode": "IKU1", "target": "100", "target_tw1": "25", "target_tw2": "50",
                            "target_tw3": "75"}],
    "kinerja": [{"kode": "IKU1", "target": "100", **triwulanan("tw", "20 50")}],
    "program_kegiatan": [
        sub("7.01.01", "Program A"),
        sub("7.01.01.2.01", "Kegiatan A"),
        sub(
            "7.01.01.2.01.0001",
            "Sub A",
            sasaran="IKU1",
            anggaran="100.000.000",
            **triwulanan("rak_tw", "20.000.000 30.000.000 30.000.000 20.000.000"),
            **triwulanan("realisasi_tw", "10.000.000 15.000.000"),
        ),
        sub(
            "7.01.01.2.01.0002",
            "Sub B",
            anggaran="50.000.000",
            anggaran_perubahan="60.000.000",
            **triwulanan("rak_tw", "10.000.000 20.000.000 20.000.000 10.000.000"),
            **triwulanan("realisasi_tw", "10.000.000,50 0"),
        ),
    ],
}  # fmt: skip


def test_penyerapan_sampai_triwulan() -> None:
    t = sampai(2, UANG).hasil.triwulan
    assert t is not None and t.total is not None
    assert [a.tingkat for a in t.anggaran] == [
        "program", "kegiatan", "sub_kegiatan", "sub_kegiatan", "total",
    ]  # fmt: skip
    a = t.total
    assert (a.anggaran, a.rak, a.realisasi) == (160_000_000, 80_000_000, f("35000000.5"))
    assert a.persen == f("35000000.5") / 1_600_000 and a.persen_rak == f("35000000.5") / 800_000


def test_uang_yang_tak_terbaca_berbatas() -> None:
    isi = {**UANG, "program_kegiatan": [dict(b) for b in UANG["program_kegiatan"]]}
    isi["program_kegiatan"][2]["realisasi_tw2"] = "1O.000.000"
    t = sampai(2, isi).hasil.triwulan
    assert t is not None and t.total is not None and t.total.realisasi is None
    lubang = dict(t.total.lubang)["realisasi"]
    assert (lubang.bawah, lubang.atas) == (f("20000000.5"), f("120000000.5"))


def terpilih(isi: dict[str, Any], ke: int | None = None) -> Triwulan | None:
    return sampai(ke, isi).hasil.triwulan


def test_triwulan_mana_yang_dipakai() -> None:
    """What is asked for, else what Identitas says, else the last one with a figure."""
    dipilih = {**UANG, "identitas": {**IDENTITAS, "triwulan": "I"}}
    assert [t.ke for t in (terpilih(UANG), terpilih(dipilih), terpilih(dipilih, 3)) if t] == [
        2,
        1,
        3,
    ]
    assert olah({"indikator": [iku()]}).hasil.triwulan is None


def kode(o: Olahan) -> set[str]:
    return {t.aturan for t in o.hasil.temuan}


def test_temuan_menurut_triwulannya() -> None:
    """In the middle of a year the figures of its end are not missing; those of its quarters are."""
    setahun, dua, tiga = (sampai(ke, UANG) for ke in (None, 2, 3))
    kurang = {x.kolom for x in setahun.hasil.kelengkapan.kurang if x.kolom}
    assert kurang == {"realisasi"}
    assert not [x for x in dua.hasil.kelengkapan.kurang if x.kolom]
    assert {x.kolom for x in tiga.hasil.kelengkapan.kurang if x.kolom} == {"tw3", "realisasi_tw3"}


def test_s352_target_triwulan_kosong() -> None:
    assert "S352" not in kode(sampai(3, UANG)) | kode(sampai(None, UANG))
    o = sampai(2, {**UANG, "perjanjian_kinerja": [{"kode": "IKU1", "target": "100"}]})
    (t,) = (t for t in o.hasil.temuan if t.aturan == "S352")
    assert (t.lembar, t.sel) == ("perjanjian_kinerja", "H6") and "triwulan II" in t.pesan


def test_lembar_dan_json() -> None:
    o = sampai(2, UANG)
    lembar = lembar_triwulan(o.laporan, o.hasil)
    assert lembar.kepala == "Capaian sampai Triwulan II Kecamatan Contoh Tahun 2024"
    indikator, uang = (pita[0].baris for pita in lembar.pita)
    assert [b["no"].nilai for b in indikator] == ["1", "Rata-rata"]
    assert [b["nama"].nilai for b in uang] == ["Program A", "Kegiatan A", "TOTAL"]
    isi = hasil_json("a.xlsx", o.laporan, o.hasil, o.tabel)["triwulan"]
    assert (isi["ke"], isi["rata_rata_capaian"], isi["kategori"]) == (2, 100, "Sangat Tinggi")
    assert isi["anggaran"][-1]["persen_rak"] == pytest.approx(43.75, abs=1e-4)
